"""Metrics, and gates on them: thresholds -> verdicts with a reason. Pure; tests only assert what a verdict says."""

import math
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Verdict:
    """Whether a gate was passed, and the sentence to show.

    Attributes:
      passed: None if the gate did not run.
    """

    name: str
    passed: bool | None
    reason: str


def _unchanged(mean: float) -> float:
    return mean


@dataclass(frozen=True)
class Metric:
    """How a measured mean is shown and judged; on the host, nothing of it is compiled.

    Attributes:
      name: ``accuracy``; results have it as ``test_accuracy``.
      of: the mean that it is taken from, a key of what ``Task.measure`` returns; its own name by default.
      higher_is_better: the direction of its gate.
      transform: mean -> value, such as a PSNR of a mean squared error.
      form: a format for people: ``{:.2%}``, ``{:.2f} dB``.
    """

    name: str
    of: str = ""
    higher_is_better: bool = True
    transform: Callable[[float], float] = _unchanged
    form: str = "{:.4f}"

    def value(self, means: dict[str, float]) -> float:
        """The metric of these means."""
        return self.transform(means[self.of or self.name])

    def show(self, value: float) -> str:
        """``97.75%``."""
        return self.form.format(value)


def psnr() -> Metric:
    """-10 log10(mse) in dB, of values between 0 and 1; squared errors are pooled before the logarithm."""

    def decibels(mse: float) -> float:
        return -10 * math.log10(mse) if mse else math.inf

    return Metric("psnr", "mse", transform=decibels, form="{:.2f} dB")


@dataclass(frozen=True)
class Gate:
    """The least value of a metric that counts as trained, or the greatest if lower is better.

    Attributes:
      threshold: in the metric's unit.
      origin: where the threshold comes from, for the reason.
    """

    metric: Metric
    threshold: float
    origin: str

    @property
    def name(self) -> str:
        """``test_accuracy``, as in the config and in results."""
        return f"test_{self.metric.name}"

    @property
    def relation(self) -> str:
        """What a passing value has to the threshold."""
        return ">=" if self.metric.higher_is_better else "<="

    def check(self, value: float | None) -> Verdict:
        """A verdict on the metric of the test split, None if no test ran; a value that is not finite fails."""
        metric = self.metric
        if value is None:
            return Verdict(self.name, None, f"no test {metric.name}: training_config.run_test is false")
        reached = value >= self.threshold if metric.higher_is_better else value <= self.threshold
        passed = math.isfinite(value) and reached
        relation = "reaches" if passed else "misses"
        return Verdict(
            self.name,
            passed,
            f"test {metric.name} {metric.show(value)} {relation} the threshold {metric.show(self.threshold)} "
            f"({self.origin})",
        )
