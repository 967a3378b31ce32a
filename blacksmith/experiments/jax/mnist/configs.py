"""The experiment's config: every number bounded, every key known."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from blacksmith.experiments.configs import Count, EarlyStoppingConfig, GatesConfig, LoggerConfig
from blacksmith.tools.config import FrozenModel


class NetConfig(FrozenModel):
    """Widths of the perceptron: input -> hidden -> hidden -> output.

    Attributes:
      input_size: pixels per image.
      hidden_size: units in each of the two hidden layers.
      output_size: classes.
    """

    input_size: Count
    hidden_size: Count
    output_size: Annotated[int, Field(ge=2, le=256)]


class TrainingConfig(FrozenModel):
    """How to train.

    Attributes:
      batch_size: images per step, over all chips.
      epochs: at most this many.
      lr: learning rate of the first step.
      lr_schedule: ``constant``, or ``linear`` down to zero at the last step.
      optimizer: optax's.
      weight_decay: for adamw; 0 for the others.
      loss: on one-hot labels.
      seed: split once into seeds for the validation split, the data order and the initial weights.
      run_test: evaluate the best checkpoint on the test images.
      export_shlo: write the StableHLO of the experiment's functions into the run directory.
    """

    batch_size: Count
    epochs: Annotated[int, Field(ge=1, le=100_000)]
    lr: Annotated[float, Field(gt=0, le=10)]
    lr_schedule: Literal["constant", "linear"]
    optimizer: Literal["sgd", "adam", "adamw"]
    weight_decay: Annotated[float, Field(ge=0, le=1)]
    loss: Literal["softmax_cross_entropy", "mse"]
    seed: Annotated[int, Field(ge=0, le=2**32 - 1)]
    run_test: bool
    export_shlo: bool

    @model_validator(mode="after")
    def _weight_decay_is_read(self) -> "TrainingConfig":
        if self.weight_decay and self.optimizer != "adamw":
            raise ValueError(f"weight_decay is read by adamw alone; set it to 0 for {self.optimizer}, or take adamw")
        return self


class DataConfig(FrozenModel):
    """Where the images come from.

    Attributes:
      directory: four IDX files of the user's own; null takes what ``--dataset`` says.
      validation_fraction: share of the training images that is held out.
    """

    directory: str | None
    validation_fraction: Annotated[float, Field(gt=0, lt=1)]


class ExperimentConfig(FrozenModel):
    """All of it: ``mnist.yaml``, the data set's own layer, ``logger_config.yaml``."""

    net_config: NetConfig
    training_config: TrainingConfig
    early_stopping: EarlyStoppingConfig
    data: DataConfig
    gates: GatesConfig
    logger_config: LoggerConfig
