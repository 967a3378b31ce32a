"""Gates: thresholds -> verdicts with a reason. Pure; tests only assert what a verdict says."""

import math
from dataclasses import dataclass

import numpy as np

# One-sided normal quantile of 1e-4: guessing passes the fallback gate less than once in 10,000 runs.
_GUESSING_SIGMAS = 3.72


@dataclass(frozen=True)
class Verdict:
    """Whether a gate was passed, and the sentence to show.

    Attributes:
      passed: None where the gate could not be asked.
    """

    name: str
    passed: bool | None
    reason: str


@dataclass(frozen=True)
class AccuracyGate:
    """The least test accuracy that counts as trained.

    Attributes:
      threshold: 0 to 1.
      origin: where the threshold comes from, for the reason.
    """

    threshold: float
    origin: str

    def check(self, accuracy: float | None) -> Verdict:
        """Verdict on a test accuracy between 0 and 1, or None where no test was run."""
        if accuracy is None:
            return Verdict("test_accuracy", None, "no test accuracy: training_config.run_test is false")
        passed = accuracy >= self.threshold  # False for NaN as well
        relation = "reaches" if passed else "misses"
        return Verdict(
            "test_accuracy",
            passed,
            f"test accuracy {accuracy:.2%} {relation} the threshold {self.threshold:.2%} ({self.origin})",
        )


def better_than_guessing(test_labels: np.ndarray) -> AccuracyGate:
    """The gate for data whose reachable accuracy nobody has measured: clearly better than always naming one class.

    The share p of the most frequent class, plus 3.72 standard deviations sqrt(p (1 - p) / n) of guessing on n images.

    Args:
      test_labels: one-hot, (count, classes).
    """
    count = len(test_labels)
    share = float(test_labels.sum(axis=0).max()) / count
    threshold = min(1.0, share + _GUESSING_SIGMAS * math.sqrt(share * (1 - share) / count))
    return AccuracyGate(
        threshold,
        f"only better than guessing, {share:.2%}: no threshold was measured for this data; give one with "
        "--set gates.test_accuracy.threshold=0.9",
    )
