"""Getting batches to the device: resident with indices sent, or sliced on the host and placed ahead of use."""

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import jax
import numpy as np

from blacksmith.datasets.dataset import Arrays, Dataset, row_count
from blacksmith.models.model import Batch
from blacksmith.parallel.placement import Placement


class BatchSource(NamedTuple):
    """How a chunk of training steps gets its batches.

    Attributes:
      data: arrays that stay on the device.
      place: (rows int32 (steps, batch), noise (steps, batch, ...) by name) -> what is sent for these steps.
      select: (data, what was sent for one step) -> batch; compiled into the program.
    """

    data: Any
    place: Callable[[np.ndarray, Arrays], Any]
    select: Callable[[Any, Any], Batch]


def make_batch_source(dataset: Dataset, resident: bool, placement: Placement) -> BatchSource:
    """The source that the platform's table asks for."""
    train = dict(dataset.train)
    if not resident:
        return BatchSource(
            data=(),
            place=lambda rows, noise: placement.put_batches({**{k: v[rows] for k, v in train.items()}, **noise}),
            select=lambda data, batch: batch,  # noqa: ARG005 - nothing is resident
        )

    def select(data: Batch, sent: tuple[jax.Array, Batch]) -> Batch:
        rows, noise = sent
        # The rows are a permutation made by the data set, so no clamping is compiled in.
        return {**{name: array.at[rows].get(mode="promise_in_bounds") for name, array in data.items()}, **noise}

    def place(rows: np.ndarray, noise: Arrays) -> Any:
        return placement.put_batches((rows, dict(noise)))

    return BatchSource(placement.put_replicated(train), place, select)


def chunk_lengths(steps: int, limit: int) -> list[int]:
    """Splits ``steps`` into chunks of at most ``limit``: equal ones if possible, else of two neighbouring lengths.

    Each length is a program to compile. ``chunk_lengths(375, 4) == [3] * 125``.
    """
    if steps == 0:
        return []
    divisor = max(length for length in range(1, min(steps, limit) + 1) if steps % length == 0)
    if 2 * divisor >= min(steps, limit):
        return [divisor] * (steps // divisor)
    chunks = math.ceil(steps / limit)
    shorter, longer_count = divmod(steps, chunks)
    return [shorter + 1] * longer_count + [shorter] * (chunks - longer_count)


def evaluation_batches(split: Arrays, batch_size: int, lengths: Sequence[int]) -> Iterator[tuple[Batch, np.ndarray]]:
    """All rows once, as chunks of ``lengths`` steps: (batch of (steps, batch_size, ...), mask (steps, batch_size)).

    The last batch is filled up with copies of the last row, which a task measures without NaN; the mask is 1 for a row
    and 0 for padding.
    """
    count = row_count(split)
    start = 0
    for length in lengths:
        stop = start + length * batch_size
        rows = np.minimum(np.arange(start, stop), count - 1).reshape(length, batch_size)
        mask = np.arange(start, stop).reshape(length, batch_size) < count
        yield {name: array[rows] for name, array in split.items()}, mask.astype(np.float32)
        start = stop
