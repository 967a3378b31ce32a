"""Random images, and their second differences as targets; noise is added to the inputs in training. NumPy only."""

import numpy as np

from blacksmith.datasets.dataset import Arrays, Dataset, DatasetChoice, DataSpec, RowSpec
from blacksmith.experiments.seeds import split_seed
from tests.harness.tasks.regression.configs import ExperimentConfig
from tests.harness.tasks.synthetic import choose

IMAGES, TARGETS, JITTER = "images", "targets", "jitter"
SHAPE = (8, 8, 2)
TRAIN, VALIDATION, TEST = 160, 40, 24
_NOISE = 0.05


def choose_dataset(requested: str, config: ExperimentConfig) -> DatasetChoice:
    """Resolves ``--dataset``."""
    return choose(requested, ("images",))


def data_spec(config: ExperimentConfig) -> DataSpec:
    """Shapes of a batch, noise included, and length of an epoch."""
    training = config.training_config
    rows = dict.fromkeys((IMAGES, TARGETS, JITTER), RowSpec(SHAPE, np.dtype(np.float32)))
    return DataSpec(rows, training.steps_per_epoch or TRAIN // training.batch_size)


def jitter(generator: np.random.Generator, rows: int) -> Arrays:
    """What training adds to the images."""
    return {JITTER: _NOISE * generator.normal(size=(rows, *SHAPE)).astype(np.float32)}


def load_dataset(config: ExperimentConfig, choice: DatasetChoice) -> Dataset:
    """The same images for every config; evaluation adds zeros to them."""
    rng = np.random.default_rng(1)

    def draw(count: int) -> Arrays:
        images = rng.normal(size=(count, *SHAPE)).astype(np.float32)
        filtered = (np.roll(images, 1, 1) + np.roll(images, -1, 1) - 2 * images) / 2
        return {IMAGES: images, TARGETS: filtered.astype(np.float32)}

    def evaluated(count: int) -> Arrays:
        return {**draw(count), JITTER: np.zeros((count, *SHAPE), np.float32)}

    training = config.training_config
    return Dataset(
        name=choice.name,
        train=draw(TRAIN),
        validation=evaluated(VALIDATION),
        test=evaluated(TEST),
        batch_size=training.batch_size,
        order_seed=split_seed(training.seed).order,
        limit=training.steps_per_epoch,
        noise=jitter,
    )
