"""The config of MNIST: the shared sections, the perceptron and the data."""

from typing import Annotated, Literal

from pydantic import Field

from blacksmith.experiments import configs as shared
from blacksmith.experiments.configs import Count
from blacksmith.tools.config import FrozenModel, PathText


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

    @property
    def sizes(self) -> tuple[int, ...]:
        """Widths from input to output."""
        return (self.input_size, self.hidden_size, self.hidden_size, self.output_size)

    @property
    def image_shape(self) -> tuple[int, ...]:
        """Shape of an image in a batch."""
        return (self.input_size,)


class TrainingConfig(shared.TrainingConfig):
    """How to train.

    Attributes:
      loss: on one-hot labels.
    """

    loss: Literal["softmax_cross_entropy", "mse"]


class DataConfig(FrozenModel):
    """Where the images come from.

    Attributes:
      directory: the user's own four IDX files; null uses the data set of ``--dataset``.
      validation_fraction: share of the training images that is held out.
    """

    directory: PathText | None
    validation_fraction: Annotated[float, Field(gt=0, lt=1)]


class ExperimentConfig(shared.ExperimentConfig):
    """``mnist.yaml`` and the data set's own layer."""

    net_config: NetConfig
    training_config: TrainingConfig
    data: DataConfig
