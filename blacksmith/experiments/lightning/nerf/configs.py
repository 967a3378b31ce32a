"""The config of NeRF by Lightning: the fields of ``jax/nerf`` in Lightning's groups."""

from typing import Annotated

from pydantic import Field

from blacksmith.experiments.configs import Count
from blacksmith.experiments.jax.nerf import configs as nerf
from blacksmith.experiments.lightning import configs as lightning


class DataLoadingConfig(lightning.DataLoadingConfig, nerf.DataConfig):
    """Which views, and how many rays make a batch.

    Attributes:
      steps_per_epoch: optimizer steps from one validation to the next.
    """

    steps_per_epoch: Count


class TrainingConfig(lightning.TrainingConfig):
    """How to train.

    Attributes:
      coarse_loss: weight of the coarse network's error in the loss.
    """

    coarse_loss: Annotated[float, Field(gt=0, le=100)]


class ExperimentConfig(lightning.ExperimentConfig):
    """``nerf.yaml`` and the data set's own layer."""

    data_loading: DataLoadingConfig
    training: TrainingConfig
    model: nerf.NetConfig

    @property
    def data(self) -> nerf.DataConfig:
        """The views, under the name that ``jax/nerf`` has for them."""
        return self.data_loading
