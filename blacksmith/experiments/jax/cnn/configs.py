"""The config: the sections that all experiments share, the network's sizes and the data."""

from typing import Annotated

from pydantic import Field

from blacksmith.experiments import configs as shared
from blacksmith.experiments.configs import Count
from blacksmith.experiments.jax.mnist.configs import DataConfig
from blacksmith.tools.config import FrozenModel


class NetConfig(FrozenModel):
    """Sizes of the network: rows, columns and channels of an image, channels of the two convolutions, classes."""

    image_shape: Annotated[tuple[Count, Count, Count], Field(strict=False)]
    channels: Annotated[tuple[Count, Count], Field(strict=False)]
    output_size: Annotated[int, Field(ge=2, le=256)]


class ExperimentConfig(shared.ExperimentConfig):
    """``cnn.yaml`` and the data set's own layer."""

    net_config: NetConfig
    data: DataConfig
