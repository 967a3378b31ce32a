"""Thresholds and bands from the spread of healthy runs."""

import importlib.metadata
import math
import statistics
from collections.abc import Mapping, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from blacksmith.checks.band import limits, show, spreads
from blacksmith.checks.prediction import FAILURE_ODDS, prediction_bound
from blacksmith.experiments.configs import Origin
from blacksmith.runs.provenance import commit_label
from blacksmith.training.gates import Metric


class Calibration(NamedTuple):
    """A threshold and what it was derived from, in the metric's unit.

    Attributes:
      runs: number of runs measured.
      mean, std: of the metric over the runs, with three significant digits of ``std``.
      threshold: a healthy run misses it with a probability of at most ``FAILURE_ODDS``.
      worst: of all runs.
      resolution: by how much a run's metric must be off the mean to miss the bound.
    """

    runs: int
    mean: float
    std: float
    threshold: float
    worst: float
    resolution: float


def calibrate(values: Sequence[float], metric: Metric) -> Calibration:
    """The threshold for a metric of which healthy runs gave ``values``.

    It is the prediction bound, but at least a standard deviation beyond the worst run, rounded towards leniency to the
    decimal place of the standard deviation's first digit. Metrics on a few hundred rows have heavier tails than a
    normal distribution.

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
    worst, lenient = (min(values), ROUND_FLOOR) if metric.higher_is_better else (max(values), ROUND_CEILING)
    bound = prediction_bound(mean, std, len(values), higher_is_better=metric.higher_is_better)
    bound = min(bound, worst - std) if metric.higher_is_better else max(bound, worst + std)
    return Calibration(
        runs=len(values),
        mean=round(mean, 2 - place),
        std=round(std, 2 - place),
        threshold=float(Decimal(bound).quantize(Decimal(1).scaleb(place), lenient)),
        worst=worst,
        resolution=abs(bound - mean),
    )


class Calibrated(NamedTuple):
    """What follows from many runs: what a record holds, and lines for people, the section of the YAML file last."""

    values: dict[str, Any]
    lines: list[str]


def summarize(runs: Sequence[Mapping[str, Any]], dataset: str, folder: Path, command: str) -> Calibrated:
    """Bands and thresholds of runs of one experiment, data set and length of training.

    Args:
      runs: of each the ``implementation``, ``seed``, ``features`` by name, and ``gates`` by name: value, metric,
        higher_is_better, form. Of several plans one run counts.
      dataset, command: recorded as the thresholds' origin.
      folder: of the checkout whose commit is recorded.

    Raises:
      ValueError: there are fewer runs than an origin needs, or a metric has no spread.
    """
    # Under another plan the same implementation and seed take the same steps: no new draw.
    runs = list({(run["implementation"], run["seed"]): run for run in reversed(runs)}.values())
    least = Origin.model_fields["seeds"].metadata[0].ge
    seeds = len({run["seed"] for run in runs})
    if seeds < least:
        raise ValueError(f"{seeds} seeds, expected {least} or more. Give --calibrate {least}.")
    lines, gates, section = [], {}, {}
    for name, gate in runs[0]["gates"].items():
        metric = Metric(gate["metric"], higher_is_better=gate["higher_is_better"], form=gate["form"])
        found = calibrate([run["gates"][name]["value"] for run in runs], metric)
        lines.append(
            f"{metric.name}: mean {metric.show(found.mean)}, standard deviation {metric.show(found.std)}, worst "
            f"{metric.show(found.worst)}; {found.runs} runs of {seeds} seeds resolve {metric.show(found.resolution)}: "
            f"a healthy run misses {metric.show(found.threshold)} less than once in {1 / FAILURE_ODDS:,.0f}"
        )
        gates[name] = {"mean": found.mean, "std": found.std, "threshold": found.threshold}
        origin = Origin(
            dataset=dataset,
            runs=found.runs,
            seeds=seeds,
            **gates[name],
            jax=importlib.metadata.version("jax"),
            commit=commit_label(folder, ignored="__records__"),
            command=command,
        )
        section[name] = {"threshold": found.threshold, "origin": origin.model_dump()}
    spread = spreads([run["features"] for run in runs])
    for name, each in spread.items():
        shown = [show(name, value) for value in (each["mean"], *limits(each, len(runs), len(spread)))]
        lines.append(f"{name}: {shown[0]}, healthy from {shown[1]} to {shown[2]}")
    lines += ["", *yaml.safe_dump({"gates": section}, sort_keys=False).splitlines()]
    return Calibrated({"runs": len(runs), "features": spread, "gates": gates}, lines)
