"""Which images an experiment trains on, in the shape that its network takes, and loading them. Imports no JAX."""

import math

from blacksmith.datasets.dataset import Dataset, DatasetChoice, DataSpec
from blacksmith.datasets.mnist.choice import choose, load
from blacksmith.datasets.mnist.splits import image_spec, make_dataset
from blacksmith.datasets.sources.mnist import TRAIN_IMAGES
from blacksmith.experiments.jax.mnist.configs import ExperimentConfig
from blacksmith.experiments.seeds import split_seed


def choose_dataset(requested: str, config: ExperimentConfig) -> DatasetChoice:
    """Resolves ``--dataset`` and ``data.directory`` on this machine."""
    return choose(requested, config.data.directory)


def data_spec(config: ExperimentConfig) -> DataSpec:
    """Shapes of MNIST's batches, known without reading it."""
    training, net = config.training_config, config.net_config
    return image_spec(
        TRAIN_IMAGES,
        config.data.validation_fraction,
        training.batch_size,
        training.steps_per_epoch,
        net.image_shape,
        net.output_size,
    )


def load_dataset(config: ExperimentConfig, choice: DatasetChoice) -> Dataset:
    """Reads, checks, scales and splits the chosen data.

    Raises:
      DataError: files are missing, corrupt or do not fit the network, or the batch does not fit the data.
    """
    training, net = config.training_config, config.net_config
    source = load(choice.name, config.data.directory)
    source.require_fit(math.prod(net.image_shape), net.output_size)
    seeds = split_seed(training.seed)
    return make_dataset(
        source,
        shape=net.image_shape,
        classes=net.output_size,
        batch_size=training.batch_size,
        validation_fraction=config.data.validation_fraction,
        split_seed=seeds.split,
        order_seed=seeds.order,
        limit=training.steps_per_epoch,
    )
