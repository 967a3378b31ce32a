"""A run's last part, trained once more from the checkpoint before it, ends bit for bit as the run did.

Its first epoch is trained apart from ``fit``, too, in the order that is this epoch's.
"""

import contextlib
import dataclasses
import math
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from blacksmith.checks.records import Records
from blacksmith.experiments.spec import Cell
from blacksmith.experiments.trained import Trained
from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.checkpoints import Checkpoints
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.ledger import Ledger
from blacksmith.runs.trackers import Tracker, TrackerSetup
from blacksmith.tools.trees import host_copy, named_leaves
from blacksmith.training.experiment import Experiment
from blacksmith.training.gates import Verdict
from blacksmith.training.loop import fit, restore
from blacksmith.training.step import COUNT, TrainState
from blacksmith.training.task import LOSS

if TYPE_CHECKING:
    from blacksmith.experiments.session import Session

NAME = "resumption"
# Two sums of the same float64 numbers, in another order.
_ROUNDING = 1e-9


def check(session: "Session", cell: Cell, records: Records) -> Verdict:
    """Resumes a copy of the run from its second-to-last checkpoint, in training's executables; once per program.

    Skipped if there is one checkpoint alone, or if the run began under another plan.
    """
    del records
    trained, experiment = session.train(cell), session.experiment(cell)
    if trained.result["resumed_from"]:
        return Verdict(NAME, None, f"{cell.id}: the run was started as {', '.join(trained.result['resumed_from'])}")
    steps = Ledger(Path(trained.result["checkpoint_dir"])).finished()
    if len(steps) < 2:
        return Verdict(NAME, None, f"{cell.id}: the run has one checkpoint, and none before it to resume from")
    program = f"{NAME}: {session.variant(cell)} {session.lowered(cell)['train_step'].text}"
    if program not in session.comparisons:
        session.comparisons[program] = resume(experiment, trained, *steps[-2:])
    return session.comparisons[program]


def resume(experiment: Experiment, trained: Trained, first: int, last: int) -> Verdict:
    """Trains a copy of the run from one of its steps to its last one, and compares all arrays and the losses."""
    quiet = dataclasses.replace(experiment.fit, log_weights=False, log_gradients=False)
    part = dataclasses.replace(experiment, fit=quiet)
    directory = Path(trained.result["checkpoint_dir"])
    with _copy(directory) as (ledger, tracker, checkpoints):
        unbroken = _arrays(experiment, checkpoints, last)
        start = restore(checkpoints, first, experiment.state)
        ledger.delete([step for step in ledger.finished() if step > first])
        epochs = list(fit(part, experiment.executables, tracker, checkpoints, resume=True))
        ended = checkpoints.latest_step()
        resumed = _arrays(experiment, checkpoints, ended)
    row: Mapping[str, Any] = next(row for row in trained.rows if row["step"] == last and "validation/loss" in row)
    differing = [name for name, array in unbroken.items() if not np.array_equal(array, resumed[name], equal_nan=True)]
    if ended != last:
        differing.append(f"last step ({ended} after {last})")
    losses = [(epoch.train_loss, epoch.validation_loss) for epoch in epochs[-1:]]
    if losses != [(row["train/epoch_loss"], row["validation/loss"])]:
        differing.append("loss of the last epoch")
    if experiment.placement.plan.device_count == 1:  # an epoch's order is the same under every plan
        differing += _in_own_order(experiment, trained, start, first)
    if not differing:
        return Verdict(NAME, True, f"{experiment.id}: resumed from step {first}, the run ends as it did")
    shown = ", ".join(differing[:3]) + (f" and {len(differing) - 3} more" if len(differing) > 3 else "")
    return Verdict(
        NAME,
        False,
        f"{experiment.id}: resumed from step {first}, the run ends with another {shown}. Look for what a step needs "
        "and no checkpoint holds, and for data that depends on more than seed and epoch.",
    )


def _in_own_order(experiment: Experiment, trained: Trained, state: TrainState, first: int) -> Iterator[str]:
    """Whether the first row after a checkpoint has the loss of its epoch's own order."""
    per_epoch, executables = experiment.dataset.steps_per_epoch, experiment.executables
    row = next(row for row in trained.rows if row["step"] > first)
    reported, until = row.get("train/loss", row.get("train/epoch_loss", math.nan)), row["step"] - first
    losses: list[float] = []
    counts: list[float] = []
    for chunk in executables.epoch_chunks(
        first // per_epoch, min(per_epoch, experiment.fit.total_steps(per_epoch) - first)
    ):
        state, sums = executables.train(state, chunk)
        losses += np.asarray(sums[LOSS], np.float64).tolist()
        counts += np.asarray(sums[COUNT], np.float64).tolist()
        if len(losses) >= until:
            break
    mean = math.fsum(losses[: int(until)]) / math.fsum(counts[: int(until)])
    if not math.isclose(reported, mean, rel_tol=_ROUNDING):
        yield f"loss at step {row['step']} ({reported:.6g}, and {mean:.6g} in the order of that epoch)"


@contextlib.contextmanager
def _copy(checkpoints: Path) -> Iterator[tuple[Ledger, Tracker, Checkpoints]]:
    """A copy of a run's checkpoints, opened as a resumed run opens them; the run's own are only read."""
    with tempfile.TemporaryDirectory(prefix="blacksmith-resumption-") as scratch:
        copied = Path(scratch, "checkpoints")
        shutil.copytree(checkpoints, copied)
        worker = BackgroundWorker()
        opened = Checkpoints(copied, len(list(copied.iterdir())), worker)
        try:
            yield Ledger(copied), Tracker(RunDirectory(copied), TrackerSetup("", "", ""), worker), opened
        finally:
            opened.close()
            worker.close()


def _arrays(experiment: Experiment, checkpoints: Checkpoints, step: int) -> dict[str, np.ndarray]:
    return named_leaves(host_copy(checkpoints.restore(step, experiment.state._replace(frozen={}))))
