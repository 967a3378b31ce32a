"""A gate's threshold from the spread of healthy runs."""

import math
import statistics
from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import NamedTuple

from blacksmith.training.gates import Metric

FAILURE_ODDS = 1e-4


class Calibration(NamedTuple):
    """A threshold and what it was derived from, in the metric's unit.

    Attributes:
      runs: number of runs measured.
      mean, std: of the metric over the runs, with three significant digits of ``std``.
      threshold: a healthy run misses it with a probability of at most ``FAILURE_ODDS``.
      worst: of all runs.
    """

    runs: int
    mean: float
    std: float
    threshold: float
    worst: float


def prediction_bound(
    mean: float, std: float, runs: int, *, higher_is_better: bool, odds: float = FAILURE_ODDS
) -> float:
    """The value that one more run misses with probability ``odds``: below it if higher is better, else above it.

    mean -/+ t(1 - odds, runs - 1) * std * sqrt(1 + 1 / runs), the one-sided prediction bound for one more draw from a
    normal distribution whose mean and standard deviation are estimated from ``runs`` draws (Hahn and Meeker,
    "Statistical Intervals", chapter 4). Student's t allows for the estimated standard deviation.

    Args:
      mean, std: of the runs; ``std`` divides by runs - 1.
      runs: how many, 2 or more.
      higher_is_better: the metric's direction.
      odds: how often a healthy run may fail.
    """
    from scipy import special  # jax requires scipy; 0.3 s to import, hence not above

    margin = float(special.stdtrit(runs - 1, 1 - odds)) * std * math.sqrt(1 + 1 / runs)
    return mean - margin if higher_is_better else mean + margin


def calibrate(values: Sequence[float], metric: Metric) -> Calibration:
    """The threshold for a metric of which healthy runs gave ``values``.

    It is the prediction bound, rounded towards leniency to the decimal place of the standard deviation's first digit.

    Raises:
      ValueError: a value is not finite, or all are equal, so that nothing is known of their spread.
    """
    if not all(map(math.isfinite, values)):
        raise ValueError(f"{metric.name}: a run gave {next(v for v in values if not math.isfinite(v))}.")
    if len(set(values)) < 2:
        raise ValueError(
            f"{metric.name}: {len(values)} runs gave one value, which has no spread. Let training_config.seed reach "
            "the initial weights or the data order, and measure several seeds."
        )
    mean, std = statistics.mean(values), statistics.stdev(values)
    place = Decimal(std).adjusted()
    bound = prediction_bound(mean, std, len(values), higher_is_better=metric.higher_is_better)
    lenient = ROUND_FLOOR if metric.higher_is_better else ROUND_CEILING
    return Calibration(
        runs=len(values),
        mean=round(mean, 2 - place),
        std=round(std, 2 - place),
        threshold=float(Decimal(bound).quantize(Decimal(1).scaleb(place), lenient)),
        worst=min(values) if metric.higher_is_better else max(values),
    )
