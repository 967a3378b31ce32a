"""A short training, interrupted after an epoch and resumed, ends as an unbroken one, bit for bit."""

import contextlib
import dataclasses
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from blacksmith.checks.records import Records
from blacksmith.experiments.spec import Cell
from blacksmith.parallel.placement import fully_addressable
from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.checkpoints import Checkpoints
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.trackers import Tracker, TrackerSetup
from blacksmith.tools.trees import host_copy, named_leaves
from blacksmith.training.experiment import Experiment
from blacksmith.training.gates import Verdict
from blacksmith.training.loop import fit

if TYPE_CHECKING:
    from blacksmith.experiments.session import Session

NAME = "resumption"
EPOCHS, STEPS = 3, 4


def check(session: "Session", cell: Cell, records: Records) -> Verdict:
    """Three epochs of four steps, unbroken and with a break after the first; once per program."""
    del records
    program = f"{NAME}: {session.lowered(cell)['train_step'].text}"
    if program not in session.comparisons:
        session.comparisons[program] = compare(session.experiment(cell))
    return session.comparisons[program]


def _shortened(experiment: Experiment) -> Experiment:
    """A few steps per epoch on a few rows, compiled quickly; both trainings run the same executables."""
    dataset = experiment.dataset
    limit = min(STEPS, dataset.steps_per_epoch)
    rows = slice(max(2 * limit, 1) * dataset.batch_size)
    train = {name: array[rows] for name, array in dataset.train.items()}
    short = dataclasses.replace(
        experiment.fit, epochs=EPOCHS, max_steps=None, patience=None, max_val_batches=1, log_weights=False,
        log_gradients=False,
    )  # fmt: skip
    return dataclasses.replace(
        experiment,
        dataset=dataclasses.replace(dataset, train=train, limit=limit),
        fit=short,
        compiler_options={**experiment.platform.spec.quick_compile, **experiment.compiler_options},
    )


def compare(experiment: Experiment) -> Verdict:
    """Trains a few steps of the experiment without a break and with one, and compares all arrays."""
    experiment = _shortened(experiment)
    with tempfile.TemporaryDirectory(prefix="blacksmith-resumption-") as scratch:
        unbroken = _train(experiment, Path(scratch, "unbroken"))
        _train(experiment, Path(scratch, "resumed"), stop_after=1)
        resumed = _train(experiment, Path(scratch, "resumed"), resume=True)
    differing = [name for name, array in unbroken.items() if not np.array_equal(array, resumed[name], equal_nan=True)]
    if not differing:
        return Verdict(NAME, True, f"{experiment.id}: a resumed training ends as an unbroken one")
    shown = ", ".join(differing[:3]) + (f" and {len(differing) - 3} more" if len(differing) > 3 else "")
    return Verdict(
        NAME,
        False,
        f"{experiment.id}: {EPOCHS} epochs, resumed after the first, end with another {shown} than unbroken ones. "
        "Look for what a step needs and no checkpoint holds, and for data that depends on more than seed and epoch.",
    )


def _train(
    experiment: Experiment, directory: Path, *, stop_after: int = EPOCHS, resume: bool = False
) -> dict[str, np.ndarray]:
    """Trains, and reads the last checkpoint's arrays, and each epoch's losses, from disk and from the records."""
    losses: dict[str, np.ndarray] = {}
    with _outputs(directory) as (tracker, checkpoints):
        for record in fit(experiment, experiment.executables, tracker, checkpoints, resume=resume):
            losses["the losses"] = np.array([record.train_loss, record.validation_loss])
            if record.epoch >= stop_after:
                break  # what was dispatched since the record is lost, as by a kill
        like = experiment.state._replace(frozen={})
        state = checkpoints.restore(checkpoints.latest_step(), like)
        return {**named_leaves(host_copy(fully_addressable(state, experiment.placement))), **losses}


@contextlib.contextmanager
def _outputs(directory: Path) -> Iterator[tuple[Tracker, Checkpoints]]:
    worker = BackgroundWorker()
    checkpoints = Checkpoints(directory, EPOCHS, worker)
    try:
        yield Tracker(RunDirectory(directory), TrackerSetup("", "", ""), worker), checkpoints
    finally:
        checkpoints.close()
        worker.close()
