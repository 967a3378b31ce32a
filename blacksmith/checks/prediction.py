"""What one more healthy run reaches, from the spread of those that were measured."""

import math

FAILURE_ODDS = 1e-4


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
