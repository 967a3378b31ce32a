"""What an experiment says of itself before anything heavy is imported: its cells, its data sets, where it is built."""

import importlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from packaging.version import Version

from blacksmith.tools.config import FrozenModel

# What each cell has, and what is lowered, snapshotted and exported; ``training.step.Steps`` has the same names.
FUNCTIONS = ("forward", "loss", "gradients", "optimizer_update", "train_step", "eval_step")
# Those that run on the chips of a plan; the others are their parts, and are looked at on one chip.
PLANNED_FUNCTIONS = ("train_step", "eval_step")


class Choice(Protocol):
    """Which data set, and why."""

    @property
    def name(self) -> str:
        """The data set's name."""

    @property
    def reason(self) -> str:
        """Half a sentence."""

    @property
    def fallback(self) -> bool:
        """Whether it stands in for one that could not be had."""


def _attribute(reference: str) -> Any:
    module, _, name = reference.partition(":")
    return getattr(importlib.import_module(module), name)


@dataclass(frozen=True)
class Cell:
    """One implementation under one plan; its id is an API: it names the test, the snapshot, the baseline, the run."""

    task: str
    implementation: str
    plan: str

    @property
    def id(self) -> str:
        """``flax_mnist-single``."""
        return f"{self.implementation}_{self.task}-{self.plan}"


@dataclass(frozen=True)
class LoweringVariant:
    """A version of JAX from which on functions lower to other StableHLO; they have a snapshot of their own from there.

    Attributes:
      functions: whose text changes.
      since: version of JAX, part of the snapshot's name: ``train_step.jax-0.11.mlir``.
      reason: what JAX changed.
    """

    functions: Sequence[str]
    since: str
    reason: str


@dataclass(frozen=True)
class ExperimentSpec:
    """An experiment's row of the matrix; the variable ``SPEC`` of an experiment's package.

    Attributes:
      task: ``mnist``; with implementation and plan it makes the ids.
      implementations, plans: the cells are their product.
      config: ``module:Class`` of the config, a FrozenModel with the sections of ``experiments/configs.py``.
      choose_dataset: ``module:function`` of (requested name, config) -> Choice. Neither imports JAX.
      module: imported when the first test runs, after the platform is connected; has ``load_dataset(config, choice)``
        and ``build(config, cell_id, implementation, plan, platform, dataset, choice)``, and
        ``lowerable(config, implementation, plan, batch_size=None)`` that gives the six functions on shapes, without
        data.
      layers: YAML files, later ones win.
      dataset_layers: one more YAML file for data sets that need other values.
      simulated_layers: by data set, one more YAML file for several chips that are simulated: a shorter training.
      lowering_variants: where versions of JAX lower the same program differently.
    """

    task: str
    implementations: Sequence[str]
    plans: Sequence[str]
    config: str
    choose_dataset: str
    module: str
    layers: Sequence[Path]
    dataset_layers: dict[str, Path]
    simulated_layers: dict[str, Path] = field(default_factory=dict)
    lowering_variants: Sequence[LoweringVariant] = ()

    def cells(self) -> Iterator[Cell]:
        """All cells, plan by plan."""
        for plan in self.plans:
            for implementation in self.implementations:
                yield Cell(self.task, implementation, plan)

    def lowering_variant(self, functions: Sequence[str], jax_version: Version) -> LoweringVariant | None:
        """The newest variant that applies to any of the functions under a version of JAX."""
        applying = [
            variant
            for variant in self.lowering_variants
            if Version(variant.since) <= jax_version and set(variant.functions) & set(functions)
        ]
        return max(applying, key=lambda variant: Version(variant.since), default=None)

    def config_type(self) -> type[FrozenModel]:
        """The config's class."""
        model: type[FrozenModel] = _attribute(self.config)
        return model

    def choose(self, requested: str, config: FrozenModel) -> Choice:
        """What ``--dataset`` comes to on this machine."""
        choice: Choice = _attribute(self.choose_dataset)(requested, config)
        return choice

    def load(self) -> Any:
        """The module that builds; imports JAX."""
        return importlib.import_module(self.module)
