"""Labelled images -> training, validation and test splits, and the order in which an epoch visits them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from blacksmith.datasets.sources.arrays import Bytes, LabelledImages
from blacksmith.tools.errors import DataError

Float32 = npt.NDArray[np.float32]
Int32 = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Split:
    """Images float32 (count, rows x columns) in [0, 1] and one-hot labels float32 (count, classes)."""

    images: Float32
    labels: Float32

    def __len__(self) -> int:
        return len(self.images)


@dataclass(frozen=True)
class Dataset:
    """Three disjoint splits and the seeded order of training.

    Attributes:
      name: key of results and thresholds.
      batch_size: images per step, over all chips.
      order_seed: seed of the epochs' permutations.
    """

    name: str
    train: Split
    validation: Split
    test: Split
    batch_size: int
    order_seed: int

    @property
    def steps_per_epoch(self) -> int:
        """Full batches in an epoch; the rest of the permutation is left for other epochs, which shuffle anew."""
        return len(self.train) // self.batch_size

    def epoch_order(self, epoch: int) -> Int32:
        """Which training images each step of ``epoch`` (0, 1, ...) takes: int32 (steps_per_epoch, batch_size).

        A function of the seed and the epoch alone, so that a resumed run visits what the stopped one would have.
        """
        order = np.random.default_rng([self.order_seed, epoch]).permutation(len(self.train))
        kept = order[: self.steps_per_epoch * self.batch_size]
        return kept.reshape(self.steps_per_epoch, self.batch_size).astype(np.int32)


def split_sizes(count: int, validation_fraction: float) -> tuple[int, int]:
    """Training and validation images of ``count``: (48,000, 12,000) of MNIST's 60,000 at 0.2."""
    held_out = round(count * validation_fraction)
    return count - held_out, held_out


def make_dataset(
    source: LabelledImages,
    *,
    classes: int,
    batch_size: int,
    validation_fraction: float,
    split_seed: int,
    order_seed: int,
) -> Dataset:
    """Scales, encodes and splits. With MNIST and a fraction of 0.2: 48,000 / 12,000 / 10,000 images.

    Args:
      source: raw images and labels.
      classes: width of the one-hot labels.
      batch_size: images per step.
      validation_fraction: share of the training images held out by a permutation drawn from ``split_seed``.
      split_seed, order_seed: seeds for the split and for the epochs' order.

    Raises:
      DataError: the batch is larger than the training split, or a split is empty.
    """
    order = np.random.default_rng(split_seed).permutation(len(source.train_images))
    _, held_out = split_sizes(len(order), validation_fraction)
    train, validation = order[held_out:], order[:held_out]
    if min(len(train), len(validation)) == 0:
        raise DataError(
            f"dataset {source.name}: data.validation_fraction={validation_fraction} leaves {len(train)} training and "
            f"{len(validation)} validation images of {len(order)}; both need at least one."
        )
    if batch_size > len(train):
        raise DataError(
            f"dataset {source.name}: training_config.batch_size is {batch_size}, but there are only {len(train)} "
            f"training images. Choose a batch_size of at most {len(train)}."
        )
    return Dataset(
        name=source.name,
        train=_split(source.train_images[train], source.train_labels[train], classes),
        validation=_split(source.train_images[validation], source.train_labels[validation], classes),
        test=_split(source.test_images, source.test_labels, classes),
        batch_size=batch_size,
        order_seed=order_seed,
    )


def _split(images: Bytes, labels: Bytes, classes: int) -> Split:
    scaled = images.reshape(len(images), -1).astype(np.float32) / np.float32(255)
    return Split(scaled, np.eye(classes, dtype=np.float32)[labels])
