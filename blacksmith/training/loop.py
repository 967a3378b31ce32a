"""fit() and evaluate(): one loop for every implementation, plan and platform."""

import math
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, NamedTuple

import numpy as np

from blacksmith.tools.checkpoint import Checkpoints, host_copy
from blacksmith.tools.errors import TrainingError
from blacksmith.tools.tracker import Tracker
from blacksmith.tools.trees import named_leaves
from blacksmith.training.experiment import Examples, Experiment
from blacksmith.training.history import EpochRecord, History, Progress
from blacksmith.training.programs import Programs
from blacksmith.training.step import Metrics, Params, TrainState

OnEpoch = Callable[[EpochRecord, int], None]


class Evaluation(NamedTuple):
    """Means over a split, each example counted exactly once.

    Attributes:
      loss: mean loss.
      accuracy: 0 to 1.
      examples: how many were counted, by the device.
    """

    loss: float
    accuracy: float
    examples: int


def evaluate(programs: Programs, params: Params, examples: Examples) -> Evaluation:
    """Loss and accuracy of ``params`` on all examples."""
    sums = programs.evaluate(params, examples)
    return Evaluation(sums["loss_sum"] / sums["count"], sums["correct"] / sums["count"], round(sums["count"]))


def fit(
    experiment: Experiment,
    programs: Programs,
    tracker: Tracker,
    checkpoints: Checkpoints,
    *,
    resume: bool = False,
    on_epoch: OnEpoch = lambda record, epochs: None,  # noqa: ARG005 - called with both by name of position
) -> History:
    """Trains until the epochs are done or the validation loss has stopped falling.

    After each epoch the validation loss is taken, the state is saved, and metrics and histograms are logged; writing
    happens behind the next epoch's back. The state that was best is on disk afterwards, not in memory.

    Args:
      experiment: what to train.
      programs: the experiment's compiled programs; kept by the caller for the test.
      tracker: where numbers go.
      checkpoints: where states go.
      resume: start from the latest checkpoint instead of the initial state.
      on_epoch: called after each epoch with its record and the number of epochs planned.

    Raises:
      TrainingError: the loss is not finite; names the epoch and the step.
      CheckpointError: a state could not be written, or not be restored.
    """
    settings = experiment.settings
    history, progress = History(), Progress()
    state = experiment.place(host_copy(experiment.state))  # a copy, because steps may donate it
    if resume:
        step = checkpoints.latest_step()
        state = checkpoints.restore(step, state)
        saved = checkpoints.progress(step)
        progress = Progress(int(saved["epoch"]), saved["best_loss"], int(saved["epochs_without_improvement"]))
    programs.compile()
    while progress.epoch < settings.epochs and not _out_of_patience(progress, settings.patience):
        start = time.perf_counter()
        order = experiment.dataset.epoch_order(progress.epoch)
        meter = _Meter(experiment, tracker, progress.epoch)
        state = _train_epoch(programs, state, order, meter)
        trained = time.perf_counter()
        loss, accuracy, _ = evaluate(programs, state.params, experiment.dataset.validation)
        validated = time.perf_counter()
        meter.require_finite("validation loss", loss, meter.step)
        progress.update(loss, settings.min_delta)
        _log_distributions(experiment, programs, tracker, meter.step, state.params, order[-1])
        checkpoints.save(meter.step, host_copy(state), {"val_loss": loss, **_as_floats(asdict(progress))})
        train_seconds = trained - start + time.perf_counter() - validated
        record = EpochRecord(
            epoch=progress.epoch,
            step=meter.step,
            train_loss=meter.mean_loss,
            validation_loss=loss,
            validation_accuracy=accuracy,
            train_seconds=train_seconds,
            validation_seconds=validated - trained,
            images_per_second=order.size / train_seconds,
        )
        _log_epoch(tracker, record)
        history.epochs.append(record)
        on_epoch(record, settings.epochs)
    checkpoints.wait()
    history.epochs_run, history.steps = progress.epoch, progress.epoch * experiment.dataset.steps_per_epoch
    history.stopped_early = progress.epoch < settings.epochs
    return history


def _as_floats(values: dict[str, Any]) -> dict[str, float]:
    return {key: float(value) for key, value in values.items()}


def _out_of_patience(progress: Progress, patience: int | None) -> bool:
    return patience is not None and progress.epochs_without_improvement >= patience


def _train_epoch(programs: Programs, state: TrainState, order: np.ndarray, meter: "_Meter") -> TrainState:
    """Dispatches each chunk before the metrics of the last one are read, so that the device never waits for Python."""
    unread: Metrics | None = None
    for chunk in programs.epoch_chunks(order):
        state, metrics = programs.train(state, chunk)
        if unread is not None:
            meter.read(unread)
        unread = metrics
    if unread is not None:
        meter.read(unread)
    return state


class _Meter:
    """Adds up an epoch's losses, logs their means at multiples of ``log_every_n_steps``, and stops at NaN."""

    def __init__(self, experiment: Experiment, tracker: Tracker, epochs_before: int) -> None:
        self._id = experiment.id
        self._tracker = tracker
        self._every = experiment.settings.log_every_n_steps
        self._epoch = epochs_before + 1
        self.step = epochs_before * experiment.dataset.steps_per_epoch
        self._loss_sum = self._count = 0.0
        self._row_loss_sum = self._row_count = 0.0

    @property
    def mean_loss(self) -> float:
        """Over the examples of the epoch so far."""
        return self._loss_sum / self._count

    def read(self, metrics: Metrics) -> None:
        """Takes a chunk's metrics, one row a step; waits for the device."""
        sums = np.asarray(metrics["loss_sum"], np.float64)
        counts = np.asarray(metrics["count"], np.float64)
        broken = np.flatnonzero(~np.isfinite(sums))
        if broken.size:
            first = int(broken[0])
            self.require_finite("training loss", float(sums[first]), self.step + first + 1)
        for loss_sum, count in zip(sums.tolist(), counts.tolist(), strict=True):
            self.step += 1
            self._loss_sum += loss_sum
            self._count += count
            self._row_loss_sum += loss_sum
            self._row_count += count
            if self.step % self._every == 0:
                self._tracker.log(self.step, {"train/loss": self._row_loss_sum / self._row_count})
                self._row_loss_sum = self._row_count = 0.0

    def require_finite(self, what: str, loss: float, step: int) -> None:
        """Raises TrainingError with the epoch and the step where ``loss`` is NaN or infinite."""
        if not math.isfinite(loss):
            self._tracker.log(step, {"train/loss_not_finite": loss})
            raise TrainingError(
                f"{self._id}: the {what} is {loss} at epoch {self._epoch}, step {step}; training stopped there. "
                "Lower the learning rate, or look for a division by zero or an overflow in the model; checkpoints of "
                "earlier epochs are intact."
            )


def _log_epoch(tracker: Tracker, record: EpochRecord) -> None:
    tracker.log(
        record.step,
        {
            "epoch": record.epoch,
            "train/epoch_loss": record.train_loss,
            "train/images_per_second": record.images_per_second,
            "validation/loss": record.validation_loss,
            "validation/accuracy": record.validation_accuracy,
        },
    )


def _log_distributions(
    experiment: Experiment, programs: Programs, tracker: Tracker, step: int, params: Params, batch: np.ndarray
) -> None:
    """Histograms of weights, and of the gradients that the epoch's last batch has at its end."""
    trees = {}
    if experiment.settings.log_weights:
        trees["weights"] = params
    if experiment.settings.log_gradients:
        trees["gradients"] = programs.gradients(params, batch)
    if trees:
        tracker.log_histograms(step, named_leaves(host_copy(trees)))
