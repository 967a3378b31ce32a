"""Experiment metadata, cheap to import: cells, data sets, and where config, data and task are."""

import importlib
import inspect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from blacksmith.parallel.plans import PLANS, ParallelPlan
from blacksmith.tools.errors import ConfigError
from blacksmith.tools.extras import missing, packages_of

if TYPE_CHECKING:
    from blacksmith.datasets.dataset import DatasetChoice
    from blacksmith.tools.config import FrozenModel

# Values that an experiment's YAML files need not repeat.
DEFAULTS = Path(__file__).parent / "defaults.yaml"
# What each cell has, and what is lowered, snapshotted and exported; ``training.step.Steps`` has the same names.
FUNCTIONS = ("forward", "loss", "gradients", "optimizer_update", "train_step", "eval_step")
# What runs on the chips of a plan; the others are parts of these, and are lowered for one chip.
SHARDED_FUNCTIONS = ("train_step", "eval_step")


@dataclass(frozen=True, eq=False)
class ExperimentSpec:
    """An experiment's row of the matrix; the variable ``SPEC`` of an experiment's package.

    The package has three modules beside it. ``configs`` has ``ExperimentConfig``, a subclass of
    ``experiments.configs.ExperimentConfig``. ``data``, which imports no framework, has ``choose_dataset(requested,
    config) -> DatasetChoice``, ``load_dataset(config, choice) -> Dataset`` and ``data_spec(config) -> DataSpec``, the
    shapes of the first data set, known without reading it. ``experiment`` has ``make_task(config, implementation) ->
    Task`` and is imported when the first test runs.

    Attributes:
      package: ``__name__`` of the package.
      task: ``mnist``; with implementation and plan it makes the ids.
      implementations: names; the cells are their product with the plans.
      datasets: names that ``--dataset`` takes beside ``auto``; snapshots are of the first one.
      plans: names of ``PLANS``.
      layers: YAML files beside the package's ``__init__.py``, later ones win; ``<task>.yaml`` by default. They win over
        ``DEFAULTS``, the first layer of every experiment.
      dataset_layers: one more YAML file for data sets that need other values.
      simulated_layers: by data set, one more YAML file for several simulated chips: a shorter training.
      tiny_layer: one more YAML file with small shapes for StableHLO's reference interpreter, which is slow, and for the
        simulated chips of a large experiment. The axes of all plans divide them.
      large: its texts have thousands of lines and its trainings take minutes. Then the text of the first implementation
        on one chip is snapshotted, of the rest the inventory; trained is under the plan ``single`` alone, the others
        are held by inventory and parity.
      extras: by implementation, the extra of ``tools.extras`` that it needs; without its packages cells are skipped.
      own_draws: implementations whose initial weights have another distribution than those of the others, and so other
        losses over training: their band is recorded apart, and by variant (``mnist``, ``mnist-simulated``) one more
        YAML file has the thresholds of their gates.
      referee: the extra that the reference needs, which ``experiment`` then makes: ``make_reference(config,
        length) -> parity.eager_torch.Reference``, the task in eager PyTorch. None if there is no reference.
      storage: folder of its snapshots and records; the task's name by default. For a task that another experiment has.
      seconds: by data set, what a training under ``single`` takes on two idle cores, for documentation.
    """

    package: str
    task: str
    implementations: Sequence[str]
    datasets: Sequence[str]
    plans: Sequence[str] = tuple(PLANS)
    layers: Sequence[str] = ()
    dataset_layers: Mapping[str, str] = field(default_factory=dict)
    simulated_layers: Mapping[str, str] = field(default_factory=dict)
    tiny_layer: str | None = None
    large: bool = False
    extras: Mapping[str, str] = field(default_factory=dict)
    own_draws: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    referee: str | None = None
    storage: str = ""
    seconds: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "layers", tuple(self.layers) or (f"{self.task}.yaml",))
        object.__setattr__(self, "storage", self.storage or self.task)

    def cells(self) -> "Iterator[Cell]":
        """All cells, plan by plan."""
        for plan in self.plans:
            for implementation in self.implementations:
                yield Cell(self, implementation, PLANS[plan])

    @property
    def folder(self) -> Path:
        """The package's folder."""
        return Path(inspect.getfile(importlib.import_module(self.package))).parent

    def config_type(self) -> "type[FrozenModel]":
        """The config's class."""
        model: type[FrozenModel] = self._module("configs").ExperimentConfig
        return model

    def config_layers(
        self, dataset: str | None = None, *, simulated: bool = False, implementation: str = ""
    ) -> list[Path]:
        """The YAML files of a data set; those of every data set if None."""
        names = [*self.layers]
        if dataset is not None:
            names += [self.dataset_layers[dataset]] if dataset in self.dataset_layers else []
            names += [self.simulated_layers[dataset]] if simulated and dataset in self.simulated_layers else []
        own = self.own_draws.get(implementation, {})
        variant = f"{dataset}{'-simulated' * (simulated and dataset in self.simulated_layers)}"
        names += [own[variant]] if variant in own else []
        return [DEFAULTS, *(self.folder / name for name in names)]

    @property
    def tiny_layers(self) -> list[Path]:
        """The YAML file with small shapes, which wins over all others; none if the experiment is small."""
        return [] if self.tiny_layer is None else [self.folder / self.tiny_layer]

    def choose_dataset(self, requested: str, config: "FrozenModel") -> "DatasetChoice":
        """Resolves ``--dataset`` on this machine."""
        choice: DatasetChoice = self._module("data").choose_dataset(requested, config)
        return choice

    @property
    def data(self) -> Any:
        """The module that loads data."""
        return self._module("data")

    @property
    def experiment(self) -> Any:
        """The module that makes the task; imports a framework."""
        return self._module("experiment")

    def _module(self, name: str) -> Any:
        return importlib.import_module(f"{self.package}.{name}")


@dataclass(frozen=True)
class Cell:
    """One implementation under one plan; its id is an API: it names the test, the snapshot, the baseline, the run."""

    spec: ExperimentSpec
    implementation: str
    plan: ParallelPlan

    @property
    def model_id(self) -> str:
        """``flax_mnist``: what every plan trains alike."""
        return f"{self.implementation}_{self.spec.task}"

    @property
    def id(self) -> str:
        """``flax_mnist-single``."""
        return f"{self.model_id}-{self.plan.name}"

    @property
    def band(self) -> str:
        """The record of healthy runs' spread: one for all implementations that draw their weights alike."""
        return f"{self.implementation}/band" if self.implementation in self.spec.own_draws else "band"

    @property
    def missing(self) -> str | None:
        """A sentence if the implementation's packages are not installed."""
        extra = self.spec.extras.get(self.implementation)
        return missing(extra) if extra is not None else None

    @property
    def packages(self) -> tuple[str, ...]:
        """The packages that the implementation needs besides blacksmith's own requirements."""
        extra = self.spec.extras.get(self.implementation)
        return packages_of(extra) if extra is not None else ()

    @property
    def functions(self) -> Sequence[str]:
        """What is lowered of the cell: under a plan, what runs on its chips; its parts are those of one chip."""
        return FUNCTIONS if self.plan.device_count == 1 else SHARDED_FUNCTIONS


def load_spec(package: str) -> ExperimentSpec:
    """The ``SPEC`` of a package given by its dotted name; raises ConfigError if there is none."""
    try:
        spec = importlib.import_module(package).SPEC
    except (ImportError, AttributeError) as error:
        raise ConfigError(
            f"{package!r} names no package with a SPEC: {error}. Give the dotted name of an experiment's package."
        ) from error
    if not isinstance(spec, ExperimentSpec):
        raise ConfigError(f"{package}.SPEC is {type(spec).__name__}, expected an ExperimentSpec.")
    return spec


def find_cell(spec: ExperimentSpec, identity: str) -> Cell:
    """The cell with an id such as ``flax_mnist-single``; raises ConfigError with the known ones."""
    cells = {cell.id: cell for cell in spec.cells()}
    if identity not in cells:
        raise ConfigError(f"{identity}: no cell of {spec.package}. Choose one of {', '.join(cells)}.")
    return cells[identity]
