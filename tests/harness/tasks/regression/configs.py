"""The config of the regression."""

from blacksmith.experiments import configs as shared
from blacksmith.experiments.configs import Count
from blacksmith.tools.config import FrozenModel


class NetConfig(FrozenModel):
    """Two convolutions.

    Attributes:
      features: channels between them.
      batch_norm: normalise these channels over the batch; the model then has state.
    """

    features: Count
    batch_norm: bool


class ExperimentConfig(shared.ExperimentConfig):
    """``regression.yaml``."""

    net_config: NetConfig
