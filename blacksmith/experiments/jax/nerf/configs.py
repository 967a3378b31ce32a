"""The config: the sections that all experiments share, the networks, and the scene."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from blacksmith.experiments import configs as shared
from blacksmith.experiments.configs import Count
from blacksmith.tools.config import FrozenModel

Octaves = Annotated[int, Field(ge=1, le=16)]
Samples = Annotated[int, Field(ge=2, le=1024)]


class SizesConfig(FrozenModel):
    """Sizes of one network.

    Attributes:
      depth: layers of its trunk.
      width: units of each, an even number: the layer that gives the colour has half of them.
    """

    depth: Annotated[int, Field(ge=1, le=32)]
    width: Annotated[int, Field(ge=2, le=65_536, multiple_of=2)]


class NetConfig(FrozenModel):
    """Where rays are sampled, and the two networks.

    Attributes:
      near, far: distances from the camera between which the scene lies.
      coarse_samples, fine_samples: per ray.
      position_octaves, direction_octaves: frequencies of the encodings.
      coarse, fine: sizes of the networks.
    """

    near: Annotated[float, Field(ge=0, le=1e6)]
    far: Annotated[float, Field(gt=0, le=1e6)]
    coarse_samples: Samples
    fine_samples: Samples
    position_octaves: Octaves
    direction_octaves: Octaves
    coarse: SizesConfig
    fine: SizesConfig

    @model_validator(mode="after")
    def _far_is_behind_near(self) -> Self:
        if self.far <= self.near:
            raise ValueError(f"far is {self.far}, expected more than near, {self.near}")
        return self


class TrainingConfig(shared.TrainingConfig):
    """How to train.

    Attributes:
      steps_per_epoch: optimizer steps from one validation to the next; a pass over all rays is longer than a training.
      coarse_loss: weight of the coarse network's error in the loss.
    """

    steps_per_epoch: Count
    coarse_loss: Annotated[float, Field(gt=0, le=100)]


class DataConfig(FrozenModel):
    """Which views.

    Attributes:
      scene: a directory below ``blender`` in the data directory, with transforms_train.json and so on.
      downsample: images are averaged over blocks of so many pixels squared, which must divide them.
      validation_views: so many, evenly spread over the split.
      test_every: every so many views of the test split are tested.
    """

    scene: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$")]
    downsample: Count
    validation_views: Count
    test_every: Count


class ExperimentConfig(shared.ExperimentConfig):
    """``nerf.yaml`` and the data set's own layer."""

    net_config: NetConfig
    training_config: TrainingConfig
    data: DataConfig
