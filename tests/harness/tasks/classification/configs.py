"""The config of the classification."""

from blacksmith.experiments import configs as shared
from blacksmith.experiments.configs import Count
from blacksmith.tools.config import FrozenModel


class NetConfig(FrozenModel):
    """The perceptron.

    Attributes:
      hidden_size: units of its hidden layer.
      freeze_first: the first layer is not trained.
      has_base: it starts from the weights of a training of one epoch, which is a baseline as well, ``one_epoch``.
    """

    hidden_size: Count
    freeze_first: bool
    has_base: bool = False


class ExperimentConfig(shared.ExperimentConfig):
    """``classification.yaml``."""

    net_config: NetConfig
