"""Points around four centres in 16 dimensions. NumPy only."""

import numpy as np

from blacksmith.datasets.dataset import Arrays, Dataset, DatasetChoice, DataSpec, RowSpec
from blacksmith.experiments.seeds import split_seed
from tests.harness.tasks.classification.configs import ExperimentConfig
from tests.harness.tasks.synthetic import choose

POINTS, LABELS = "points", "labels"
INPUTS, CLASSES = 16, 4
TRAIN, VALIDATION, TEST = 480, 100, 90
_SPREAD = {"blobs": 1.2, "wide_blobs": 2.0}


def choose_dataset(requested: str, config: ExperimentConfig) -> DatasetChoice:
    """Resolves ``--dataset``."""
    return choose(requested, tuple(_SPREAD))


def data_spec(config: ExperimentConfig) -> DataSpec:
    """Shapes of a batch and length of an epoch."""
    training = config.training_config
    rows = {POINTS: RowSpec((INPUTS,), np.dtype(np.float32)), LABELS: RowSpec((CLASSES,), np.dtype(np.float32))}
    return DataSpec(rows, training.steps_per_epoch or TRAIN // training.batch_size)


def load_dataset(config: ExperimentConfig, choice: DatasetChoice) -> Dataset:
    """The same points for every config; the seed of the config decides their order."""
    rng = np.random.default_rng(0)
    centres = rng.normal(size=(CLASSES, INPUTS))

    def draw(count: int) -> Arrays:
        classes = rng.integers(CLASSES, size=count)
        points = centres[classes] + _SPREAD[choice.name] * rng.normal(size=(count, INPUTS))
        return {POINTS: points.astype(np.float32), LABELS: np.eye(CLASSES, dtype=np.float32)[classes]}

    training = config.training_config
    return Dataset(
        name=choice.name,
        train=draw(TRAIN),
        validation=draw(VALIDATION),
        test=draw(TEST),
        batch_size=training.batch_size,
        order_seed=split_seed(training.seed).order,
        limit=training.steps_per_epoch,
    )
