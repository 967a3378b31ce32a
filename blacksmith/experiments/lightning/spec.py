"""``LightningSpec``: an experiment of a LightningModule and a LightningDataModule that exist already."""

import functools
import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from blacksmith.datasets.dataset import DatasetChoice
from blacksmith.experiments.spec import DEFAULTS, ExperimentSpec
from blacksmith.tools.errors import ConfigError
from blacksmith.training.gates import Metric

if TYPE_CHECKING:
    from blacksmith.datasets.dataset import Dataset, DataSpec
    from blacksmith.parity.eager_torch import Reference
    from blacksmith.training.task import Task, TrainingLength


@dataclass(frozen=True, eq=False)
class LightningSpec(ExperimentSpec):
    """The variable ``SPEC`` of a Python module; ``<task>.yaml`` beside it has the training's length and the gates.

    Attributes:
      module: ``package.module:name`` of what makes the LightningModule when it is called without arguments.
      data_module: the same of the LightningDataModule.
      metrics: of what ``validation_step`` logs.
      unit: what a row is, in the plural.
    """

    implementations: Sequence[str] = ("lightning",)
    datasets: Sequence[str] = ()
    plans: Sequence[str] = ("single", "dp2")
    extras: Mapping[str, str] = field(default_factory=lambda: {"lightning": "lightning"})
    referee: str | None = "lightning"
    module: str = ""
    data_module: str = ""
    metrics: Sequence[Metric] = ()
    unit: str = "rows"

    def __post_init__(self) -> None:
        object.__setattr__(self, "datasets", tuple(self.datasets) or (self.task,))
        super().__post_init__()

    def config_layers(self, dataset: str | None = None, **options: Any) -> list[Path]:
        """See ``ExperimentSpec``; what ``configure_optimizers`` decides has a placeholder below them."""
        own = super().config_layers(dataset, **options)
        return [DEFAULTS, Path(__file__).parent / "own.yaml", *own[1:]]

    def _module(self, name: str) -> Any:
        from blacksmith.experiments.lightning.configs import OwnExperimentConfig

        rooms = {
            "configs": SimpleNamespace(ExperimentConfig=OwnExperimentConfig),
            "data": SimpleNamespace(
                choose_dataset=self._choose_dataset, data_spec=self._data_spec, load_dataset=self._load_dataset
            ),
            "experiment": SimpleNamespace(make_task=self._make_task, make_reference=self._make_reference),
        }
        return rooms[name]

    def _choose_dataset(self, requested: str, _: Any) -> DatasetChoice:
        return DatasetChoice(self.datasets[0], f"of {self.data_module}")

    def _load_dataset(self, config: Any, choice: DatasetChoice) -> "Dataset":
        from blacksmith.experiments.lightning.data import make_dataset

        return make_dataset(choice.name, _found(self.data_module), config.training_config)

    def _data_spec(self, config: Any) -> "DataSpec":
        return self._load_dataset(config, self._choose_dataset("auto", config)).spec

    def _make_task(self, _: Any, __: str) -> "Task":
        from blacksmith.experiments.lightning.data import COLUMNS
        from blacksmith.experiments.lightning.task import lightning_experiment

        return lightning_experiment(_found(self.module), COLUMNS, self.metrics, unit=self.unit)

    def _make_reference(self, _: Any, length: "TrainingLength") -> "Reference":
        from blacksmith.experiments.lightning.data import COLUMNS
        from blacksmith.experiments.lightning.task import lightning_reference

        return lightning_reference(_found(self.module), COLUMNS, length)


@functools.cache
def _found(name: str) -> Callable[[], Any]:
    module, _, attribute = name.partition(":")
    try:
        found: Callable[[], Any] = getattr(importlib.import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise ConfigError(
            f"LightningSpec: {name!r} cannot be imported: {error}. Give 'package.module:name'."
        ) from error
    return found
