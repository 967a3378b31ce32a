"""Labelled images -> training, validation and test splits."""

import numpy as np

from blacksmith.datasets.dataset import LABELS, Arrays, Dataset, DataSpec, RowSpec
from blacksmith.datasets.sources.arrays import Bytes, LabelledImages

IMAGES = "images"


def split_sizes(count: int, validation_fraction: float) -> tuple[int, int]:
    """Training and validation images of ``count``: (48,000, 12,000) of MNIST's 60,000 at 0.2."""
    held_out = round(count * validation_fraction)
    return count - held_out, held_out


def image_spec(
    count: int, validation_fraction: float, batch_size: int, limit: int | None, shape: tuple[int, ...], classes: int
) -> DataSpec:
    """What ``make_dataset`` gives for ``count`` training images, known without reading them."""
    rows = {
        IMAGES: RowSpec(shape, np.dtype(np.float32), low=0, high=1),
        LABELS: RowSpec((classes,), np.dtype(np.float32), low=0, high=1, one_hot=True),
    }
    return DataSpec(rows, limit or split_sizes(count, validation_fraction)[0] // batch_size)


def make_dataset(
    source: LabelledImages,
    *,
    shape: tuple[int, ...],
    classes: int,
    batch_size: int,
    validation_fraction: float,
    split_seed: int,
    order_seed: int,
    limit: int | None = None,
) -> Dataset:
    """Scales to [0, 1], encodes labels one-hot, splits. MNIST at a fraction of 0.2: 48,000 / 12,000 / 10,000 images.

    Args:
      source: raw images and labels.
      shape: of an image in a batch: ``(784,)`` or ``(28, 28, 1)``.
      classes: width of the one-hot labels.
      batch_size: images per step.
      validation_fraction: share of the training images held out by a permutation drawn from ``split_seed``.
      split_seed, order_seed: seeds for the split and for the epochs' order.
      limit: at most so many steps per epoch; None takes all full batches.

    Raises:
      DataError: the batch is larger than the training split, or a split is empty.
    """
    order = np.random.default_rng(split_seed).permutation(len(source.train_images))
    _, held_out = split_sizes(len(order), validation_fraction)

    def split(images: Bytes, labels: Bytes) -> Arrays:
        scaled = images.reshape(len(images), *shape).astype(np.float32) / np.float32(255)
        return {IMAGES: scaled, LABELS: np.eye(classes, dtype=np.float32)[labels]}

    def of_training(rows: np.ndarray) -> Arrays:
        return split(source.train_images[rows], source.train_labels[rows])

    return Dataset(
        name=source.name,
        train=of_training(order[held_out:]),
        validation=of_training(order[:held_out]),
        test=split(source.test_images, source.test_labels),
        batch_size=batch_size,
        order_seed=order_seed,
        limit=limit,
    )
