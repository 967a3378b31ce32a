"""Which data the experiment trains on, and loading it. Imports no JAX."""

from pathlib import Path

import numpy as np

from blacksmith.datasets.mnist.choice import Choice, choose
from blacksmith.datasets.mnist.splits import Dataset, make_dataset, split_sizes
from blacksmith.datasets.sources import digits, idx, mnist
from blacksmith.datasets.sources.arrays import LabelledImages
from blacksmith.experiments.jax.mnist.configs import ExperimentConfig


def choose_dataset(requested: str, config: ExperimentConfig) -> Choice:
    """What ``--dataset`` and ``data.directory`` come to on this machine."""
    return choose(requested, config.data.directory)


def load_dataset(config: ExperimentConfig, choice: Choice) -> Dataset:
    """Reads, checks, scales and splits the chosen data.

    Raises:
      DataError: files are missing, corrupt or do not fit the network, or the batch does not fit the data.
    """
    split_seed, order_seed, _ = seeds(config)
    source = _load_source(config, choice)
    source.require_fit(config.net_config.input_size, config.net_config.output_size)
    return make_dataset(
        source,
        classes=config.net_config.output_size,
        batch_size=config.training_config.batch_size,
        validation_fraction=config.data.validation_fraction,
        split_seed=split_seed,
        order_seed=order_seed,
    )


def mnist_steps_per_epoch(config: ExperimentConfig) -> int:
    """Batches in an epoch of MNIST, known without reading it."""
    train, _ = split_sizes(mnist.TRAIN_IMAGES, config.data.validation_fraction)
    return train // config.training_config.batch_size


def _load_source(config: ExperimentConfig, choice: Choice) -> LabelledImages:
    if choice.name == "directory":
        directory = Path(str(config.data.directory)).expanduser()
        return idx.load_directory(directory, name="directory")
    return mnist.load(mnist.data_directory() / "mnist") if choice.name == "mnist" else digits.load()


def seeds(config: ExperimentConfig) -> list[int]:
    """Seeds for the validation split, the data order and the initial weights, split once from the config's seed."""
    return [int(seed) for seed in np.random.SeedSequence(config.training_config.seed).generate_state(3)]
