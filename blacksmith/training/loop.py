"""fit(): one loop for every task, plan and platform."""

import hashlib
import math
import time
from collections.abc import Iterator
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

    Ends after the last epoch, or when the validation loss has stopped falling, or when the caller stops asking: the
    next epoch is dispatched after the yield. The best state is on disk afterwards, not in memory.

    Args:
      experiment: what to train.
      executables: the experiment's; kept by the caller for the test.
      tracker: where numbers go.
      checkpoints: where states go.
      resume: start from the latest checkpoint instead of the initial state.

    Raises:
      TrainingError: the loss is not finite; names the epoch and the step.
      CheckpointError: a state could not be written or restored.
    """
    config, steps_per_epoch = experiment.fit, experiment.dataset.steps_per_epoch
    total_steps = config.total_steps(steps_per_epoch)
    state, progress = _start(checkpoints, copy(experiment.state), resume)  # a copy: steps may donate it
    executables.compile()
    while progress.epoch * steps_per_epoch < total_steps and not progress.out_of_patience(config.patience):
        begin = time.perf_counter()
        meter = _Meter(experiment, tracker, progress.epoch)
        steps = min(steps_per_epoch, total_steps - meter.step)
        state = _train_epoch(executables, state, progress.epoch, steps, meter)
        trained = time.perf_counter()
        saved = saveable_copy(state._replace(frozen={}))
        checkpoints.write(meter.step, saved)
        means, _ = executables.evaluate(state.variables, experiment.validation)
        validated = time.perf_counter()
        meter.require_finite("validation loss", means[LOSS], meter.step)
        progress.update(means[LOSS], config.min_delta)
        validation = {metric.name: metric.value(means) for metric in experiment.task.metrics}
        tracker.log(meter.step, _row(experiment, meter, means[LOSS], validation, progress.epoch, trained - begin))
        checkpoints.commit(meter.step, {"val_loss": means[LOSS], **vars(progress), **_frozen_digest(state)})
        if config.log_gradients or config.log_weights:
            trees = _histogrammed(experiment, executables, state, saved.params, steps - 1)
            tracker.log_histograms(meter.step, trees)
        checkpoints.flush()
        yield EpochRecord(
            epoch=progress.epoch,
            step=meter.step,
            rows=steps * experiment.dataset.batch_size,
            train_loss=meter.mean_loss,
            validation_loss=means[LOSS],
            validation=validation,
            train_seconds=trained - begin,
            validation_seconds=validated - trained,
            seconds=time.perf_counter() - begin,
        )


def _start(checkpoints: Checkpoints, initial: TrainState, resume: bool) -> tuple[TrainState, Progress]:
    if not resume:
        return initial, Progress()
    step = checkpoints.latest_step()
    saved = checkpoints.progress(step)
    progress = Progress(int(saved["epoch"]), saved["best_loss"], int(saved["epochs_without_improvement"]))
    return restore(checkpoints, step, initial), progress


def restore(checkpoints: Checkpoints, step: int, like: TrainState) -> TrainState:
    """A checkpoint's state beside the frozen parameters of ``like``, which checkpoints do not hold.

    Raises:
      CheckpointError: a file was changed, another model wrote it, or it was trained beside other frozen parameters.
    """
    state = checkpoints.restore(step, like._replace(frozen={}))
    if checkpoints.progress(step).get("frozen") != _frozen_digest(like).get("frozen"):
        raise CheckpointError(
            f"{checkpoints.directory / str(step)}: was trained beside other frozen parameters than this experiment's. "
            "Give the same initial weights, or start a new run."
        )
    return state._replace(frozen=like.frozen)


def _frozen_digest(state: TrainState) -> dict[str, str]:
    """SHA-256 of the frozen parameters, under ``frozen``; nothing if all are trained."""
    leaves = named_leaves(state.frozen)
    if not leaves:
        return {}
    digest = hashlib.sha256()
    for name, leaf in leaves.items():
        digest.update(name.encode())
        digest.update(np.ascontiguousarray(np.asarray(leaf)).tobytes())
    return {"frozen": digest.hexdigest()}


def _train_epoch(executables: Executables, state: TrainState, epoch: int, steps: int, meter: "_Meter") -> TrainState:
    """Dispatches each chunk before the sums of the last one are read, so that the device never waits for Python."""
    unread: Sums | None = None
    for chunk in executables.epoch_chunks(epoch, steps):
        state, sums = executables.train(state, chunk)
        if unread is not None:
            meter.update(unread)
        unread = sums
    if unread is not None:
        meter.update(unread)
    return state


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


def _row(
    experiment: Experiment, meter: _Meter, loss: float, validation: dict[str, float], epoch: int, seconds: float
) -> dict[str, float]:
    unit = experiment.task.unit
    steps = meter.step - (epoch - 1) * experiment.dataset.steps_per_epoch
    return {
        "epoch": epoch,
        "train/epoch_loss": meter.mean_loss,
        f"train/{unit}_per_second": steps * experiment.dataset.batch_size / seconds,
        "validation/loss": loss,
        **{f"validation/{name}": value for name, value in validation.items()},
    }


def _histogrammed(
    experiment: Experiment, executables: Executables, state: TrainState, weights: Any, last: int
) -> dict[str, Any]:
    """The weights, and the gradients that the epoch's last batch has at its end; the next step changes neither."""
    trees: dict[str, Any] = {}
    if experiment.fit.log_gradients:
        epoch = (int(state.step) - 1) // experiment.dataset.steps_per_epoch
        trees["gradients"] = executables.gradients(state.variables, epoch, last)
    if experiment.fit.log_weights:
        trees["weights"] = weights
    return named_leaves(fully_addressable(trees, experiment.placement))
