"""What an experiment says of itself before anything heavy is imported: its cells, its data sets, where it is built."""

import importlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from blacksmith.tools.config import FrozenModel


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
class ExperimentSpec:
    """An experiment's row of the matrix; the variable ``SPEC`` of an experiment's package.

    Attributes:
      task: ``mnist``; with implementation and plan it makes the ids.
      implementations, plans: the cells are their product.
      config: ``module:Class`` of the config, a FrozenModel with the sections of ``experiments/configs.py``.
      choose_dataset: ``module:function`` of (requested name, config) -> Choice. Neither imports JAX.
      module: imported when the first test runs, after the platform is connected; has ``load_dataset(config, choice)``
        and ``build(config, cell_id, implementation, plan, platform, dataset, choice)``.
      layers: YAML files, later ones win.
      dataset_layers: one more YAML file for data sets that need other values.
    """

    task: str
    implementations: Sequence[str]
    plans: Sequence[str]
    config: str
    choose_dataset: str
    module: str
    layers: Sequence[Path]
    dataset_layers: dict[str, Path]

    def cells(self) -> Iterator[Cell]:
        """All cells, plan by plan."""
        for plan in self.plans:
            for implementation in self.implementations:
                yield Cell(self.task, implementation, plan)

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
