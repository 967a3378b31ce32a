"""The groups that Lightning's users know, ``data_loading`` and ``training``, over the sections of all experiments."""

from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from blacksmith.experiments import configs as shared
from blacksmith.experiments.configs import Count
from blacksmith.tools.config import FrozenModel

# Fields of ``training_config`` that ``configure_optimizers`` decides, with the values that change nothing:
# those of ``defaults.yaml`` and ``own.yaml``.
_OF_THE_MODULE = {
    "lr": 1.0,
    "lr_schedule": "constant",
    "optimizer": "adam",
    "weight_decay": 0.0,
    "warmup_steps": 0,
    "max_grad_norm": None,
}


class DataLoadingConfig(FrozenModel):
    """What a data module takes.

    Attributes:
      batch_size: rows per optimizer step, over all chips.
    """

    batch_size: Count


class TrainingConfig(FrozenModel):
    """What ``configure_optimizers`` and the trainer take; see ``experiments.configs.TrainingConfig``."""

    epochs: Annotated[int, Field(ge=1, le=100_000)]
    lr: Annotated[float, Field(gt=0, le=10)]
    lr_schedule: Literal["constant", "linear", "cosine"]


class OwnExperimentConfig(shared.ExperimentConfig):
    """``<task>.yaml`` of a module of one's own, whose ``configure_optimizers`` has its own numbers."""

    @model_validator(mode="before")
    @classmethod
    def _module_decides(cls, values: Any) -> Any:
        _refuse(values, dict.fromkeys(_OF_THE_MODULE, "the module's configure_optimizers decides it"))
        return values


class ExperimentConfig(shared.ExperimentConfig):
    """The groups win: ``training_config`` gets their values, and another value for one of those there is an error."""

    data_loading: DataLoadingConfig
    training: TrainingConfig

    @model_validator(mode="before")
    @classmethod
    def _groups_decide(cls, values: Any) -> Any:
        groups = {
            name: (group, value)
            for group in ("data_loading", "training")
            for name, value in (values.get(group) or {}).items()
            if name in shared.TrainingConfig.model_fields
        }
        reasons = dict.fromkeys(_OF_THE_MODULE, "the module's configure_optimizers decides it")
        reasons |= {name: f"{group}.{name}, which is {value}, decides it" for name, (group, value) in groups.items()}
        decided = {name: value for name, (_, value) in groups.items()}
        _refuse(values, reasons, decided)
        training = {**(values.get("training_config") or {}), **decided}
        return {**values, "training_config": training}


def _refuse(values: Any, reasons: dict[str, str], decided: dict[str, Any] | None = None) -> None:
    """Raises ValueError if ``training_config`` says something else of a field that is decided elsewhere."""
    for name, reason in reasons.items():
        found = (values.get("training_config") or {}).get(name)
        if found is not None and found not in (_OF_THE_MODULE.get(name), (decided or {}).get(name)):
            raise ValueError(f"training_config.{name} is {found}, but {reason}: set it there")
