"""The groups that Lightning's users know, ``data_loading``, ``training``, ``model``, over the sections of all others."""

from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from blacksmith.experiments import configs as shared
from blacksmith.experiments.configs import Count
from blacksmith.tools.config import FrozenModel

# What ``defaults.yaml`` says of fields that a group decides: not given by the user.
_DEFAULTS = {"lr_schedule": "constant", "optimizer": "adam", "weight_decay": 0.0}


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


class ExperimentConfig(shared.ExperimentConfig):
    """The groups win: ``training_config`` gets their values, and an override of one of those there is an error."""

    data_loading: DataLoadingConfig
    training: TrainingConfig

    @model_validator(mode="before")
    @classmethod
    def _groups_decide(cls, values: Any) -> Any:
        if not isinstance(values, dict):
            return values
        given = dict(values.get("training_config") or {})
        for group in ("data_loading", "training"):
            for name, value in (values.get(group) or {}).items():
                if name not in shared.TrainingConfig.model_fields:
                    continue
                if given.get(name, value) not in (value, _DEFAULTS.get(name, value)):
                    raise ValueError(
                        f"training_config.{name} is {given[name]}, but {group}.{name}, {value}, decides it: set that"
                    )
                given[name] = value
        return {**values, "training_config": given}
