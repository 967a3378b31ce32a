"""fit() and evaluate(): one loop for every implementation, plan and platform."""

import math
import time
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from blacksmith.parallel.placement import clone, readable, snapshot
from blacksmith.runs.checkpoints import Checkpoints
from blacksmith.runs.tracker import Tracker
from blacksmith.tools.errors import TrainingError
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
    history: History,
    resume: bool = False,
    on_epoch: OnEpoch = lambda record, epochs: None,  # noqa: ARG005 - called with both by position
) -> None:
    """Trains until the epochs are done or the validation loss has stopped falling.

    After each epoch the validation loss is taken, the state is saved, and metrics and histograms are logged while the
    next epoch is computed. The state that was best is on disk afterwards, not in memory.

    Args:
      experiment: what to train.
      programs: the experiment's compiled programs; kept by the caller for the test.
      tracker: where numbers go.
      checkpoints: where states go.
      history: filled while training goes on, so that it is there also where training fails.
      resume: start from the latest checkpoint instead of the initial state.
      on_epoch: called after each epoch with its record and the number of epochs planned.

    Raises:
      TrainingError: the loss is not finite; names the epoch and the step.
      CheckpointError: a state could not be written, or not be restored.
    """
    settings, dataset = experiment.settings, experiment.dataset
    progress = Progress()
    state = clone(experiment.state)  # steps may donate it
    if resume:
        state, progress = _resume(checkpoints, state)
    programs.compile()
    history.compile_seconds = programs.compile_seconds
    start = time.perf_counter()
    book = _Bookkeeper(experiment, programs, tracker, checkpoints, on_epoch)
    while progress.epoch < settings.epochs and not _out_of_patience(progress, settings.patience):
        begin = time.perf_counter()
        meter = _Meter(experiment, tracker, progress.epoch)
        order = dataset.epoch_order(progress.epoch)
        state = _train_epoch(programs, state, order, meter, meanwhile=book.write_down)
        book.take(meter.step, state, order[-1])
        trained = time.perf_counter()
        evaluation = evaluate(programs, state.params, dataset.validation)
        validated = time.perf_counter()
        meter.require_finite("validation loss", evaluation.loss, meter.step)
        progress.update(evaluation.loss, settings.min_delta)
        record = EpochRecord(
            epoch=progress.epoch,
            step=meter.step,
            train_loss=meter.mean_loss,
            validation_loss=evaluation.loss,
            validation_accuracy=evaluation.accuracy,
            train_seconds=trained - begin,
            validation_seconds=validated - trained,
            images_per_second=order.size / (trained - begin),
        )
        book.note(record, progress)
        history.add(record, order.size, time.perf_counter() - start)
    book.write_down()
    history.add_time(time.perf_counter() - start)
    history.epochs_run, history.steps = progress.epoch, progress.epoch * dataset.steps_per_epoch
    history.stopped_early = progress.epoch < settings.epochs
    checkpoints.wait()


def _resume(checkpoints: Checkpoints, like: TrainState) -> tuple[TrainState, Progress]:
    step = checkpoints.latest_step()
    saved = checkpoints.progress(step)
    progress = Progress(int(saved["epoch"]), saved["best_loss"], int(saved["epochs_without_improvement"]))
    return checkpoints.restore(step, like), progress


def _out_of_patience(progress: Progress, patience: int | None) -> bool:
    return patience is not None and progress.epochs_without_improvement >= patience


def _train_epoch(
    programs: Programs, state: TrainState, order: np.ndarray, meter: "_Meter", meanwhile: Callable[[], None]
) -> TrainState:
    """Dispatches each chunk before the metrics of the last one are read, so that the device never waits for Python.

    ``meanwhile`` is called once, while the first chunk is computed.
    """
    unread: Metrics | None = None
    for chunk in programs.epoch_chunks(order):
        state, metrics = programs.train(state, chunk)
        if unread is None:
            meanwhile()
        else:
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
        sums = np.asarray(metrics["loss_sum"], np.float64).tolist()
        counts = np.asarray(metrics["count"], np.float64).tolist()
        for loss_sum, count in zip(sums, counts, strict=True):
            self.step += 1
            self.require_finite("training loss", loss_sum / count, self.step)
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


class _Bookkeeper:
    """Has an epoch's state written from its end on, and its numbers logged while the next epoch is computed.

    The state's writing overlaps validation; what needs the validation loss is done once the next epoch is dispatched.
    """

    def __init__(
        self,
        experiment: Experiment,
        programs: Programs,
        tracker: Tracker,
        checkpoints: Checkpoints,
        on_epoch: OnEpoch,
    ) -> None:
        self._settings = experiment.settings
        self._programs = programs
        self._placement = experiment.placement
        self._tracker = tracker
        self._checkpoints = checkpoints
        self._on_epoch = on_epoch
        self._noted: tuple[EpochRecord, dict[str, float]] | None = None

    def take(self, step: int, state: TrainState, last_batch: np.ndarray) -> None:
        """Copies the state before the next step may overwrite it, and starts writing it.

        Histograms are of the weights, and of the gradients that the epoch's last batch has at its end.
        """
        gradients = self._programs.gradients(state.params, last_batch) if self._settings.log_gradients else None
        copy = snapshot(state)
        self._checkpoints.write(step, copy)
        trees = {"gradients": gradients} if self._settings.log_gradients else {}
        if self._settings.log_weights:
            trees["weights"] = copy.params
        if trees:
            self._tracker.log_histograms(step, named_leaves(readable(trees, self._placement)))

    def note(self, record: EpochRecord, progress: Progress) -> None:
        """Takes the epoch's numbers; ``write_down`` does the rest."""
        saved = {"val_loss": record.validation_loss, **{key: float(value) for key, value in vars(progress).items()}}
        self._noted = record, saved

    def write_down(self) -> None:
        """Logs the epoch noted last and commits its checkpoint; nothing where all is written."""
        if self._noted is None:
            return
        record, saved = self._noted
        self._noted = None
        self._tracker.log(record.step, _row(record))
        self._checkpoints.commit(record.step, saved)
        self._on_epoch(record, self._settings.epochs)


def _row(record: EpochRecord) -> dict[str, float]:
    return {
        "epoch": record.epoch,
        "train/epoch_loss": record.train_loss,
        "train/images_per_second": record.images_per_second,
        "validation/loss": record.validation_loss,
        "validation/accuracy": record.validation_accuracy,
    }
