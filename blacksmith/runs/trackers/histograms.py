"""Histograms that never raise: W&B's own does on NaN, which is when training diverges."""

from typing import Any, NamedTuple

import numpy as np

HISTOGRAM_BINS = 64


class Histogram(NamedTuple):
    """Distribution of the finite values of an array.

    Attributes:
      counts: values per bin, [bins].
      edges: ascending, [bins + 1].
      non_finite: number of NaN and infinite values, which are in no bin.
    """

    counts: np.ndarray
    edges: np.ndarray
    non_finite: int


def finite_histogram(array: Any, bins: int = HISTOGRAM_BINS) -> Histogram:
    """Histogram of an array of any shape, as float32; waits for the device if it still computes the array."""
    values = np.asarray(array, dtype=np.float32).ravel()
    finite = np.isfinite(values)
    non_finite = int(values.size - np.count_nonzero(finite))
    values = values if non_finite == 0 else values[finite]
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
    if not high > low:
        low, high = low - 0.5, high + 0.5
    edges = np.linspace(low, high, bins + 1)
    scaled = (values - low) * np.float32(bins / (high - low))
    counts = np.bincount(np.clip(scaled.astype(np.int32), 0, bins - 1), minlength=bins)
    return Histogram(counts, edges, non_finite)
