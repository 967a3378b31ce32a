"""fit(): one loop for every task, plan and platform."""

import hashlib
import math
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from blacksmith.parallel.placement import copy, fully_addressable, saveable_copy
from blacksmith.runs.checkpoints import Checkpoints
from blacksmith.runs.trackers import Tracker
from blacksmith.tools.errors import CheckpointError, TrainingError
from blacksmith.tools.trees import named_leaves
from blacksmith.training.executables import Executables
from blacksmith.training.experiment import Experiment
from blacksmith.training.history import EpochRecord, Progress
from blacksmith.training.step import COUNT, Sums, TrainState
from blacksmith.training.task import LOSS


def fit(
    experiment: Experiment,
    executables: Executables,
    tracker: Tracker,
    checkpoints: Checkpoints,
    *,
    resume: bool = False,
) -> Iterator[EpochRecord]:
    """Trains, and yields a record after each epoch, whose rows and checkpoint are on disk by then.

    Ends after the last epoch, or when the validation loss has stopped falling, or when the caller stops asking. The
    next epoch's first chunk is dispatched before the record is written, so that the device computes meanwhile (on MNIST
    a fifth of an epoch is waiting for the disk); if the caller stops, it is discarded. The best state is on disk
    afterwards, not in memory.

    Args:
      experiment: what to train.
      executables: the experiment's, kept by the caller for the test; what is not compiled yet is compiled when needed.
      tracker: where numbers go.
      checkpoints: where states go.
      resume: start from the latest checkpoint instead of the initial state.

    Raises:
      TrainingError: the loss is not finite; names the epoch and the step.
      CheckpointError: a state could not be written or restored.
    """
    config = experiment.fit
    state, progress = _start(experiment, checkpoints, resume)
    mark = time.perf_counter()
    epoch = _Epoch.dispatch(experiment, executables, state, progress)
    while epoch is not None:
        meter = _Meter(experiment, tracker, progress.epoch)
        state = epoch.finish(meter)
        trained = time.perf_counter()
        saved, frozen = saveable_copy(state._replace(frozen={})), frozen_digest(state)
        checkpoints.write(meter.step, saved)
        means, _ = executables.evaluate(state.variables, experiment.validation)
        validated = time.perf_counter()
        meter.require_finite("validation loss", means[LOSS], meter.step)
        progress.update(means[LOSS], config.min_delta)
        validation = {metric.name: metric.value(means) for metric in experiment.task.metrics}
        histograms = _histogrammed(experiment, executables, state, saved.params, progress.epoch - 1, epoch.steps - 1)
        following = _Epoch.dispatch(experiment, executables, state, progress)
        record = EpochRecord(
            epoch=progress.epoch,
            step=meter.step,
            rows=epoch.steps * experiment.dataset.batch_size,
            train_loss=meter.mean_loss,
            validation_loss=means[LOSS],
            validation=validation,
            train_seconds=trained - epoch.begin,
            validation_seconds=validated - trained,
            seconds=0.0,
        )
        tracker.log(meter.step, _row(experiment, record))
        checkpoints.commit(meter.step, {"val_loss": means[LOSS], **vars(progress), **frozen, **tracker.seal()})
        if histograms:
            tracker.log_histograms(meter.step, histograms)
        checkpoints.flush()
        yield replace(record, seconds=time.perf_counter() - mark)
        mark = time.perf_counter()
        epoch = following


def _start(experiment: Experiment, checkpoints: Checkpoints, resume: bool) -> tuple[TrainState, Progress]:
    initial = copy(experiment.state)  # steps may donate it
    if not resume:
        return initial, Progress()
    step = checkpoints.latest_step()
    try:
        progress = Progress.of_checkpoint(checkpoints.progress(step))
        ends_at = sum(experiment.steps_by_epoch[: progress.epoch])
        if step != ends_at:
            raise ValueError(f"epoch is {progress.epoch}, which ends at step {ends_at}")
    except ValueError as error:
        raise CheckpointError(
            f"{checkpoints.directory / str(step)}: its progress.json is wrong: {error}. Delete that directory and "
            "resume from an earlier step, or train again."
        ) from error
    return restore(checkpoints, step, initial), progress


def restore(checkpoints: Checkpoints, step: int, like: TrainState) -> TrainState:
    """A checkpoint's state beside the frozen parameters of ``like``, which checkpoints do not hold.

    Raises:
      CheckpointError: a file was changed, another model wrote it, or it was trained beside other frozen parameters.
    """
    state = checkpoints.restore(step, like._replace(frozen={}))
    if checkpoints.progress(step).get("frozen") != frozen_digest(like).get("frozen"):
        raise CheckpointError(
            f"{checkpoints.directory / str(step)}: was trained beside other frozen parameters than this experiment's. "
            "Give the same initial weights, or start a new run."
        )
    return state._replace(frozen=like.frozen)


def frozen_digest(state: TrainState) -> dict[str, str]:
    """SHA-256 of the frozen parameters, under ``frozen``; nothing if all are trained."""
    leaves = named_leaves(state.frozen)
    if not leaves:
        return {}
    digest = hashlib.sha256()
    for name, leaf in leaves.items():
        digest.update(name.encode())
        digest.update(np.ascontiguousarray(np.asarray(leaf)).tobytes())
    return {"frozen": digest.hexdigest()}


class _Epoch:
    """An epoch whose first chunk has been dispatched.

    Attributes:
      steps: of this epoch; fewer than others if ``max_steps`` ends it.
      begin: when it was dispatched, as ``time.perf_counter`` gives it.
    """

    def __init__(self, executables: Executables, state: TrainState, epoch: int, steps: int) -> None:
        self.steps, self.begin = steps, time.perf_counter()
        self._executables = executables
        self._chunks = executables.epoch_chunks(epoch, steps)
        self._state, self._sums = executables.train(state, next(self._chunks))

    @classmethod
    def dispatch(
        cls, experiment: Experiment, executables: Executables, state: TrainState, progress: Progress
    ) -> "_Epoch | None":
        """The next epoch; None if training ends. ``state`` may be donated."""
        following = experiment.steps_by_epoch[progress.epoch :]
        if not following or progress.out_of_patience(experiment.fit.patience):
            return None
        return cls(executables, state, progress.epoch, following[0])

    def finish(self, meter: "_Meter") -> TrainState:
        """Dispatches each chunk before the sums of the last one are read: the device never waits for Python."""
        for chunk in self._chunks:
            self._state, sums = self._executables.train(self._state, chunk)
            meter.update(self._sums)
            self._sums = sums
        meter.update(self._sums)
        return self._state


class _Meter:
    """Adds up an epoch's losses, logs their means at multiples of ``log_every_n_steps``, and stops at NaN."""

    def __init__(self, experiment: Experiment, tracker: Tracker, epochs_before: int) -> None:
        self._id = experiment.id
        self._tracker = tracker
        self._every = experiment.fit.log_every_n_steps
        self._epoch = epochs_before + 1
        self.step = epochs_before * experiment.dataset.steps_per_epoch
        self._epoch_sums = np.zeros(2)
        self._row_sums = np.zeros(2)

    @property
    def mean_loss(self) -> float:
        """Over the epoch so far."""
        return float(self._epoch_sums[0] / self._epoch_sums[1])

    def update(self, sums: Sums) -> None:
        """Takes a chunk's sums, one row per step; waits for the device."""
        for loss, count in np.stack([np.asarray(sums[LOSS], float), np.asarray(sums[COUNT], float)], axis=1).tolist():
            self.step += 1
            self.require_finite("training loss", loss / count, self.step)
            self._epoch_sums += (loss, count)
            self._row_sums += (loss, count)
            if self.step % self._every == 0:
                self._tracker.log(self.step, {"train/loss": float(self._row_sums[0] / self._row_sums[1])})
                self._row_sums[:] = 0

    def require_finite(self, what: str, loss: float, step: int) -> None:
        """Raises TrainingError with the epoch and the step if ``loss`` is NaN or infinite."""
        if not math.isfinite(loss):
            self._tracker.log(step, {"train/loss_not_finite": loss})
            raise TrainingError(
                f"{self._id}: the {what} is {loss} at epoch {self._epoch}, step {step}; training stopped there. "
                "Lower the learning rate, or look for a division by zero or an overflow in the model; checkpoints of "
                "earlier epochs are intact."
            )


def _row(experiment: Experiment, record: EpochRecord) -> dict[str, float]:
    return {
        "epoch": record.epoch,
        "train/epoch_loss": record.train_loss,
        f"train/{experiment.task.unit}_per_second": record.rows_per_second,
        "validation/loss": record.validation_loss,
        **{f"validation/{name}": value for name, value in record.validation.items()},
    }


def _histogrammed(
    experiment: Experiment, executables: Executables, state: TrainState, weights: Any, epoch: int, last: int
) -> dict[str, Any]:
    """The weights, and the gradients that the epoch's last batch has at its end, as far as they are logged."""
    trees: dict[str, Any] = {}
    if experiment.fit.log_gradients:
        trees["gradients"] = executables.gradients(state.variables, epoch, last)
    if experiment.fit.log_weights:
        trees["weights"] = weights
    return named_leaves(fully_addressable(trees, experiment.placement))
