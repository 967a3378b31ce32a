"""Getting examples to the device: resident with indices sent, or sliced on the host and placed ahead of use."""

import math
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import jax
import numpy as np

from blacksmith.parallel.placement import Placement
from blacksmith.training.experiment import Examples
from blacksmith.training.step import Batch


class Feed(NamedTuple):
    """How a chunk of training steps gets its batches.

    Attributes:
      data: what stays on the device.
      place_chunk: indices int32 (steps, batch) -> what is sent for these steps.
      select: (data, what was sent for one step) -> Batch; compiled into the program.
    """

    data: Any
    place_chunk: Callable[[np.ndarray], Any]
    select: Callable[[Any, Any], Batch]


def make_feed(examples: Examples, resident: bool, placement: Placement) -> Feed:
    """The feed that the platform's table asks for."""
    if not resident:
        return Feed(
            data=(),
            place_chunk=lambda order: placement.put_batches(_batch(examples.images[order], examples.labels[order])),
            select=lambda data, batch: batch,  # noqa: ARG005 - nothing is resident
        )

    def select(data: Batch, indices: jax.Array) -> Batch:
        # The indices are a permutation made by the dataset, so no clamping is compiled in.
        return Batch(*(array.at[indices].get(mode="promise_in_bounds") for array in data))

    data = placement.put_replicated(_batch(examples.images, examples.labels))
    return Feed(data, placement.put_batches, select)


def _batch(images: np.ndarray, labels: np.ndarray) -> Batch:
    """A batch that still lies on the host; placing it makes jax arrays of its leaves."""
    return Batch(images, labels)  # type: ignore[arg-type]


def chunk_lengths(steps: int, limit: int) -> list[int]:
    """Splits ``steps`` into chunks of at most ``limit``, of one length where possible, else of two neighbours.

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


def evaluation_batches(examples: Examples, batch_size: int, limit: int) -> Iterator[tuple[Batch, np.ndarray]]:
    """All examples once, as chunks of (Batch (steps, batch, ...), mask (steps, batch)).

    The last batch is filled up with zeros; the mask is 1 for an example and 0 for filling.
    """
    steps = math.ceil(len(examples) / batch_size)
    start = 0
    for length in chunk_lengths(steps, limit):
        rows = slice(start, start + length * batch_size)
        start = rows.stop
        images, labels = examples.images[rows], examples.labels[rows]
        missing = length * batch_size - len(images)
        mask = np.ones(len(images), np.float32)
        images, labels, mask = (
            np.pad(array, [(0, missing)] + [(0, 0)] * (array.ndim - 1)).reshape(length, batch_size, *array.shape[1:])
            for array in (images, labels, mask)
        )
        yield _batch(images, labels), mask
