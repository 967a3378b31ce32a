"""A data set as training sees it: three splits, the seeded order of an epoch, and noise. NumPy only."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from blacksmith.tools.errors import DataError

# Arrays by name, the rows first: {"images": (count, 784), "labels": (count, 10)}. A batch has the same names.
Arrays = Mapping[str, np.ndarray]
# (generator, rows) -> arrays by name with that many rows: random numbers that a step takes as part of its batch.
Noise = Callable[[np.random.Generator, int], Arrays]

# The array of a batch that holds classes, one-hot.
LABELS = "labels"
_NOISE_STREAM = 1


@dataclass(frozen=True)
class DatasetChoice:
    """A data set and the reason for choosing it.

    Attributes:
      name: the data set's name.
      reason: a phrase for the header, the warning and the result.
      fallback: True if this is a fallback for an unavailable data set.
    """

    name: str
    reason: str
    fallback: bool = False


def choice_by_name(requested: str, directory: str | None, names: Sequence[str], files: str) -> DatasetChoice | None:
    """What a user names: one of ``names``, or a directory, which is called ``directory``; None for ``auto``.

    Args:
      requested: the value of ``--dataset``.
      directory: the config's ``data.directory``.
      names: known data sets; a directory is read as the first one.
      files: what it is read as, for messages.

    Raises:
      DataError: the name is unknown, or contradicts the directory.
    """
    if directory is not None:
        if requested not in ("auto", names[0]):
            raise DataError(
                f"--dataset {requested} contradicts data.directory={directory}, which is read as {files}. "
                "Pass only one of the two."
            )
        return DatasetChoice("directory", f"data.directory is {directory}")
    if requested not in ("auto", *names):
        raise DataError(f"--dataset {requested}: unknown data set. Choose one of auto, {', '.join(names)}.")
    return None if requested == "auto" else DatasetChoice(requested, f"--dataset {requested}")


class RowSpec(NamedTuple):
    """One array of a batch.

    Attributes:
      shape: without the batch.
      dtype: NumPy's.
      low, high: the least and the greatest value that a healthy data set has; None sets no bound.
      one_hot: each row is a class: one 1 among zeros.
    """

    shape: tuple[int, ...]
    dtype: Any
    low: float | None = None
    high: float | None = None
    one_hot: bool = False


@dataclass(frozen=True)
class DataSpec:
    """What a program depends on: the shapes of a batch and the length of an epoch. Known without reading any data.

    Attributes:
      rows: the arrays of a batch by name, noise included.
      steps_per_epoch: batches per epoch.
    """

    rows: Mapping[str, RowSpec]
    steps_per_epoch: int

    def same_program(self, other: "DataSpec") -> bool:
        """Whether shapes, dtypes and the length of an epoch are equal; bounds of values play no part."""
        mine, others = ({name: row[:2] for name, row in spec.rows.items()} for spec in (self, other))
        return (mine, self.steps_per_epoch) == (others, other.steps_per_epoch)


def row_count(arrays: Arrays) -> int:
    """Rows of a split or of a batch."""
    return len(next(iter(arrays.values())))


@dataclass(frozen=True)
class Dataset:
    """Three disjoint splits and the seeded order of training.

    Attributes:
      name: key of results and thresholds.
      train, validation, test: arrays by name, the rows first. Validation and test hold the fixed values that
        evaluation takes for noise; training draws noise anew for each epoch.
      batch_size: rows per step, over all chips.
      order_seed: seed of the epochs' permutations and of the noise.
      limit: at most so many steps per epoch; None takes all full batches.
      noise: draws the random arrays of a batch on the host.

    Raises:
      DataError: a split is empty, its arrays differ in length, or the training split has fewer rows than a batch or
        than ``limit`` batches.
    """

    name: str
    train: Arrays
    validation: Arrays
    test: Arrays
    batch_size: int
    order_seed: int
    limit: int | None = None
    noise: Noise | None = None

    def __post_init__(self) -> None:
        for split in ("train", "validation", "test"):
            lengths = {name: len(array) for name, array in getattr(self, split).items()}
            if not any(lengths.values()):
                raise DataError(f"dataset {self.name}: the {split} split is empty; each needs at least one row.")
            if len(set(lengths.values())) > 1:  # batches are taken without a check of bounds
                raise DataError(
                    f"dataset {self.name}: the arrays of the {split} split differ in length: {lengths}. Give each of "
                    "them one entry per row."
                )
        needed = self.batch_size * (self.limit or 1)
        if needed > row_count(self.train):
            what = f"{self.limit} batches of {self.batch_size}" if self.limit else f"batch_size is {self.batch_size}"
            raise DataError(
                f"dataset {self.name}: training_config asks for too much ({what}), but there are only "
                f"{row_count(self.train)} training rows. Choose a smaller batch_size or steps_per_epoch."
            )

    @property
    def steps_per_epoch(self) -> int:
        """Batches per epoch; rows of the permutation that fill no batch come in other epochs, which shuffle anew."""
        return self.limit or row_count(self.train) // self.batch_size

    @property
    def spec(self) -> DataSpec:
        """Shapes of a batch and length of an epoch."""
        noise = self.noise(np.random.default_rng(0), 1) if self.noise is not None else {}
        rows = {name: RowSpec(array.shape[1:], array.dtype) for name, array in {**self.train, **noise}.items()}
        return DataSpec(rows, self.steps_per_epoch)

    def epoch_order(self, epoch: int) -> np.ndarray:
        """Which training rows each step of ``epoch`` (0, 1, ...) takes: int32 (steps_per_epoch, batch_size).

        A function of the seed and the epoch alone, so that a resumed run visits what the stopped one would have. Epochs
        of ``limit`` steps are successive parts of one permutation: no row comes again while full batches are left.
        """
        epochs_per_pass = row_count(self.train) // self.batch_size // self.steps_per_epoch
        passes, part = divmod(epoch, epochs_per_pass)
        order = np.random.default_rng([self.order_seed, passes]).permutation(row_count(self.train))
        rows = self.steps_per_epoch * self.batch_size
        kept = order[part * rows : (part + 1) * rows]
        return kept.reshape(self.steps_per_epoch, self.batch_size).astype(np.int32)

    def epoch_noise(self, epoch: int) -> Arrays:
        """The random arrays of an epoch's batches, (steps_per_epoch, batch_size, ...) each; empty without noise."""
        if self.noise is None:
            return {}
        generator = np.random.default_rng([self.order_seed, epoch, _NOISE_STREAM])
        drawn = self.noise(generator, self.steps_per_epoch * self.batch_size)
        return {
            name: array.reshape(self.steps_per_epoch, self.batch_size, *array.shape[1:])
            for name, array in drawn.items()
        }

    def batch(self, rows: np.ndarray) -> Arrays:
        """The training batch of these rows, with the noise of the first epoch's first rows."""
        noise = {name: array.reshape(-1, *array.shape[2:])[: len(rows)] for name, array in self.epoch_noise(0).items()}
        return {**{name: array[rows] for name, array in self.train.items()}, **noise}
