"""Losses over training, and the test's numbers, inside the spread of healthy runs on both sides: too good fails too."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from blacksmith.checks.prediction import FAILURE_ODDS, prediction_bound
from blacksmith.checks.records import Record, Records
from blacksmith.experiments.spec import Cell
from blacksmith.experiments.trained import Trained
from blacksmith.training.gates import Verdict

if TYPE_CHECKING:
    from blacksmith.experiments.configs import ExperimentConfig
    from blacksmith.experiments.session import Session

NAME = "band"
_SERIES = {"train loss": "train/epoch_loss", "validation loss": "validation/loss"}
# Of 50 fresh healthy runs on the digits, whose validation splits have 288 and 144 rows, one was 5.6 deviations off the
# mean of 20 others.
_RUNS = 12
_SHOWN = 8
# Early epochs are dense, because a run that starts wrong often ends right.
_EPOCHS = {digit * 10**power for power in range(6) for digit in (1, 2, 3, 5)}


def features(trained: Trained) -> dict[str, float]:
    """The numbers of a run that a band holds: logarithms of losses, and the test's metrics.

    A loss spreads by a factor, not by an amount; a loss of zero or less has no logarithm and is taken as it is.
    """
    found: dict[str, float] = {}
    for name, key in _SERIES.items():
        losses = trained.series(key)
        chosen = {epoch: losses[epoch - 1] for epoch in sorted(_EPOCHS) if epoch <= len(losses)}
        found |= {f"{name}, epoch {epoch}": _log(loss) for epoch, loss in chosen.items()}
        found[f"{name}, least"] = _log(min(losses))
    result = trained.result
    if result["best_step"] is not None:
        found["test loss"] = _log(result["test_loss"])
        found["test loss beside validation loss"] = found["test loss"] - found["validation loss, least"]
        counted = ("test_loss", f"test_{result['unit']}")
        found |= {
            name.replace("_", " "): float(value)
            for name, value in result.items()
            if name.startswith("test_") and name not in counted and value is not None
        }
    return found


def _log(loss: float) -> float:
    return math.log(loss) if loss > 0 else loss


def show(name: str, value: float) -> str:
    """A feature's number for people: a loss, not its logarithm."""
    is_logarithm = name.startswith(tuple(_SERIES)) or name in ("test loss", "test loss beside validation loss")
    return f"{math.exp(value) if is_logarithm else value:.4g}"


def spreads(runs: Sequence[Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Mean and standard deviation of each feature that all runs have, with six significant digits."""
    import statistics

    shared = [name for name in runs[0] if all(name in run for run in runs)]
    return {
        name: {
            "mean": float(f"{statistics.mean(values):.6g}"),
            "std": float(f"{statistics.stdev(values):.6g}"),
        }
        for name in shared
        if len(set(values := [run[name] for run in runs])) > 1
    }


def limits(spread: Mapping[str, float], runs: int, count: int) -> tuple[float, float]:
    """The least and greatest value of a healthy feature; both sides of ``count`` features share the odds of failing.

    Bonferroni's correction. Not more than ``_RUNS`` runs count for the quantile: losses on a few hundred rows have
    heavier tails than a normal distribution, which many runs would make one believe in.
    """
    odds = FAILURE_ODDS / (2 * count)
    low, high = (
        prediction_bound(spread["mean"], spread["std"], min(runs, _RUNS), higher_is_better=higher, odds=odds)
        for higher in (True, False)
    )
    return low, high


def check(session: "Session", cell: Cell, records: Records) -> Verdict:
    """The run's losses and metrics lie in the recorded band; its thresholds are the record's. Holds for any seed."""
    record = records.comparable(session, cell, cell.band, seed_free=True, seeds=_RUNS)
    if isinstance(record, Verdict):
        return record
    outside, runs = _outside(features(session.train(cell)), record), record.values["runs"]
    thresholds = list(other_thresholds(session.config(cell), record))
    if not outside and not thresholds:
        return Verdict(NAME, True, f"{cell.id}: within the spread of {runs} healthy runs")
    heading = f"{cell.id}: {len(outside)} numbers are not those of {runs} healthy runs ({record.path}):"
    shown = [heading, *outside[:_SHOWN]] if outside else [f"{cell.id}: the YAML files differ from {record.path}:"]
    accept = (
        "Another model, optimiser or data moves them. If it is meant, measure anew with: "
        f"{record.provenance['command']}, paste the section gates that it prints, and read the diff in review."
    )
    return Verdict(NAME, False, "\n".join([*shown, *thresholds, accept]))


def _outside(found: Mapping[str, float], record: Record) -> list[str]:
    spread: dict[str, dict[str, float]] = record.values["features"]
    runs, outside = record.values["runs"], []
    for name, each in spread.items():
        if name not in found:
            continue  # an epoch that this run did not reach
        low, high = limits(each, runs, len(spread))
        if not low <= found[name] <= high:
            away = abs(found[name] - each["mean"]) / each["std"]
            shown = [show(name, value) for value in (low, high, found[name])]
            side = "lower" if found[name] < low else "higher"
            outside.append(
                (away, f"  {name}: {shown[2]} is {side} than {shown[0]} to {shown[1]} ({away:.0f} deviations)")
            )
    return [line for _, line in sorted(outside, reverse=True)]


def other_thresholds(config: "ExperimentConfig", record: Record) -> Iterator[str]:
    """Gates whose origin is not the recorded one."""
    recorded: dict[str, Any] = record.values["gates"]
    for name, gate in config.gates.items():
        if gate.origin is None or gate.threshold != gate.origin.threshold:
            continue  # given by the user
        origin = {field: getattr(gate.origin, field) for field in ("mean", "std", "threshold")}
        if recorded.get(name) != origin:
            yield (
                f"  gates.{name} in the YAML file has {origin}, the record {recorded.get(name)}: paste what "
                "--calibrate prints"
            )
