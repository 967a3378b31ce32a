"""A finished run, recomputed from its own rows: best step, last epoch, steps of rows, verdict. Computes no model."""

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from blacksmith.checks.records import Records
from blacksmith.experiments.spec import Cell
from blacksmith.experiments.trained import Trained
from blacksmith.training.experiment import Experiment
from blacksmith.training.gates import Metric, Verdict
from blacksmith.training.task import LOSS

if TYPE_CHECKING:
    from blacksmith.experiments.configs import ExperimentConfig
    from blacksmith.experiments.session import Session

NAME = "bookkeeping"
# An epoch's loss and its rows of the log are sums of the same float64 numbers, in another order.
_ROUNDING = 1e-9
# Rows that cover four fifths of an epoch but the first: by how much the loss of the others may move the mean. Healthy
# runs of the perceptron and the CNN stay below 0.1.
_COVERED, _UNCOVERED = 0.8, 0.35


def check(session: "Session", cell: Cell, records: Records) -> Verdict:
    """``result.json`` says what follows from ``metrics.jsonl`` and the config."""
    del records
    trained, experiment, config = session.train(cell), session.experiment(cell), session.config(cell)
    per_epoch = experiment.dataset.steps_per_epoch
    problems = [
        *_epochs(trained, config, per_epoch),
        *_rows(trained, config, per_epoch),
        *_gains(trained, experiment),
        *_verdict(trained, experiment, config),
    ]
    reason = "; ".join(problems) or "the result follows from the rows"
    return Verdict(NAME, not problems, f"{cell.id}: {reason}")


def _epochs(trained: Trained, config: "ExperimentConfig", per_epoch: int) -> Iterator[str]:
    """Number of epochs and steps, by patience and ``max_steps``, and the best step."""
    result, training, stopping = trained.result, config.training_config, config.early_stopping
    losses = trained.series("validation/loss")
    total = min(training.epochs * per_epoch, training.max_steps or math.inf)
    steps = [min(per_epoch * epoch, total) for epoch in range(1, math.ceil(total / per_epoch) + 1)]
    best, since, expected = math.inf, 0, len(steps)
    for epoch, loss in enumerate(losses, 1):
        best, since = (loss, 0) if loss < best - stopping.min_delta else (best, since + 1)
        if stopping.patience is not None and since >= stopping.patience:
            expected = epoch
            break
    if len(losses) != expected or result["epochs_run"] != expected:
        yield (
            f"{len(losses)} epochs have a validation loss and the result says {result['epochs_run']}; by the losses, "
            f"epochs and patience {expected} were due"
        )
    logged = [row["step"] for row in trained.rows if "validation/loss" in row]
    if logged != steps[: len(logged)]:
        yield f"epochs end at the steps {logged[:3]}..., expected {steps[:3]}..."
    elif losses and training.run_test:
        first_best = steps[losses.index(min(losses))]
        if result["best_step"] != first_best:
            yield f"the best step is {result['best_step']}, the least validation loss is at {first_best}"
    if logged and (result["steps"] != logged[-1] or result["stopped_early"] != (logged[-1] < total)):
        said = f"{result['steps']} steps, stopped_early {result['stopped_early']}"
        yield f"the result says {said}; rows end at {logged[-1]}"


def _rows(trained: Trained, config: "ExperimentConfig", per_epoch: int) -> Iterator[str]:
    """Steps of the rows ``train/loss``, and that they make up their epochs' losses."""
    every = config.logger_config.log_every_n_steps
    logged = {row["step"]: row["train/loss"] for row in trained.rows if "train/loss" in row}
    epochs = [(row["step"], row["train/epoch_loss"]) for row in trained.rows if "train/epoch_loss" in row]
    last = int(epochs[-1][0]) if epochs else 0
    if sorted(logged) != list(range(every, last + 1, every)):
        yield f"rows of the loss are at the steps {sorted(logged)[:3]}..., expected multiples of {every} up to {last}"
        return
    for epoch, (end, loss) in enumerate(epochs, 1):
        start = (epoch - 1) * per_epoch
        rows = [(value, min(every, step - start)) for step, value in logged.items() if start < step <= end]
        covered = sum(steps for _, steps in rows)
        if covered < _COVERED * (end - start) or (epoch == 1 and covered < end):
            continue
        mean = math.fsum(value * steps for value, steps in rows) / covered
        allowed = _ROUNDING if covered == end - start else _UNCOVERED
        if abs(mean - loss) > allowed * abs(loss):
            yield f"epoch {epoch} has the loss {loss:.6g}, and its rows, of {covered} steps, have the mean {mean:.6g}"
            return


def _gains(trained: Trained, experiment: Experiment) -> Iterator[str]:
    """Gains over baselines are differences of numbers of the result, positive if the trained model is better."""
    result: dict[str, Any] = trained.result
    for name, values in result["baselines"].items():
        for metric in (Metric(LOSS, higher_is_better=False), *experiment.task.metrics):
            if metric.name in values:
                pair = result[f"test_{metric.name}"], values[metric.name]
                better, worse = pair if metric.higher_is_better else pair[::-1]
                said = result[f"test_{metric.name}_gain_over_{name}"]
                if said != better - worse:
                    yield f"the gain of {metric.name} over {name} is {said}, by the result's numbers {better - worse}"


def _verdict(trained: Trained, experiment: Experiment, config: "ExperimentConfig") -> Iterator[str]:
    """The gates' verdicts on the numbers of the result; their thresholds are the config's."""
    result: dict[str, Any] = trained.result
    passed = [gate.check(result[gate.name]).passed for gate in experiment.gates]
    expected = None if None in passed else all(passed) and math.isfinite(result["test_loss"])
    if result["passed"] != expected:
        yield f"the result says passed {result['passed']}, its numbers give {expected}"
    if result["threshold"] != experiment.gates[0].threshold:
        yield f"the result's threshold is {result['threshold']}, the gate's {experiment.gates[0].threshold}"
    for gate in experiment.gates:
        given = config.gates[gate.name]
        elsewhere = given.origin is not None and given.origin.dataset != experiment.dataset.name
        if given.threshold not in (None, gate.threshold) and not elsewhere:
            yield f"the threshold of {gate.name} is {gate.threshold}, in the config {given.threshold}"
        worse = math.nextafter(gate.threshold, -math.inf if gate.metric.higher_is_better else math.inf)
        if gate.check(worse).passed or gate.check(math.nan).passed:
            yield f"{gate.name} passes with {worse} at a threshold of {gate.threshold}, or with NaN"
