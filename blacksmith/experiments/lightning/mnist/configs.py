"""The config of MNIST by Lightning: the perceptron of ``jax/mnist`` in Lightning's groups."""

from blacksmith.experiments.jax.mnist.configs import DataConfig, NetConfig
from blacksmith.experiments.lightning import configs as lightning


class DataLoadingConfig(lightning.DataLoadingConfig, DataConfig):
    """Where the images come from, and how many make a batch."""


class ExperimentConfig(lightning.ExperimentConfig):
    """``mnist.yaml`` and the data set's own layer."""

    data_loading: DataLoadingConfig
    model: NetConfig

    @property
    def net_config(self) -> NetConfig:
        """Sizes, under the name that ``jax/mnist`` has for them."""
        return self.model

    @property
    def data(self) -> DataConfig:
        """Where the images come from, under the name that ``jax/mnist`` has for it."""
        return self.data_loading
