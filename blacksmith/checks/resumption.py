"""A short training, interrupted and resumed, ends bit for bit as it does unbroken.

Its last epoch is trained apart from ``fit``, too, in the order that is this epoch's.
"""

import dataclasses
import math
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from blacksmith.checks.records import Records
from blacksmith.experiments.spec import Cell
from blacksmith.runs.checkpoints import Checkpoints
from blacksmith.runs.ledger import Ledger
from blacksmith.runs.untracked import untracked
from blacksmith.tools.trees import host_copy, named_leaves
from blacksmith.training.experiment import Experiment
from blacksmith.training.gates import Verdict
from blacksmith.training.history import EpochRecord
from blacksmith.training.loop import fit, restore
from blacksmith.training.step import COUNT, TrainState
from blacksmith.training.task import LOSS

if TYPE_CHECKING:
    from blacksmith.experiments.session import Session

NAME = "resumption"
_EPOCHS, _STEPS = 2, 5
# Two sums of the same float64 numbers, in another order.
_ROUNDING = 1e-9


def check(session: "Session", cell: Cell, records: Records) -> Verdict:
    """Trains a few steps from weights as they are drawn, and resumes them before the last epoch; once per program."""
    del records
    program = f"{NAME}: {session.variant(cell)} {session.lowered(cell)['train_step'].text}"
    if program not in session.comparisons:
        experiment = shortened(session.experiment(cell, drawn=True))
        session.comparisons[program] = resume(experiment, experiment)
    return session.comparisons[program]


def shortened(experiment: Experiment) -> Experiment:
    """Two epochs of at most five steps of an experiment's own program, schedule and data, validated on a batch.

    Compiled as quickly as the platform can: they are compared with themselves.
    """
    steps = min(_STEPS, experiment.dataset.steps_per_epoch)
    quiet = dataclasses.replace(experiment.fit, log_weights=False, log_gradients=False)
    return dataclasses.replace(
        experiment,
        dataset=dataclasses.replace(experiment.dataset, limit=steps),
        fit=dataclasses.replace(quiet, epochs=_EPOCHS, max_steps=None, patience=None, max_val_batches=1),
        compiler_options={**experiment.platform.spec.quickest_compile, **experiment.compiler_options},
    )


def resume(unbroken: Experiment, resumed: Experiment) -> Verdict:
    """Trains one experiment, and the other from its checkpoint before the last; compares all arrays and the losses."""
    with tempfile.TemporaryDirectory(prefix="blacksmith-resumption-") as scratch:
        directory = Path(scratch, "checkpoints")
        with untracked(directory, _EPOCHS) as (tracker, checkpoints):
            epochs = list(fit(unbroken, unbroken.executables, tracker, checkpoints))
            first, last = checkpoints.steps()
            expected = _arrays(unbroken, checkpoints, last)
            start = restore(checkpoints, first, unbroken.state)
        Ledger(directory).delete([last])
        with untracked(directory, _EPOCHS) as (tracker, checkpoints):
            again = list(fit(resumed, resumed.executables, tracker, checkpoints, resume=True))
            ended = checkpoints.latest_step()
            found = _arrays(resumed, checkpoints, ended)
    differing = [name for name, array in expected.items() if not np.array_equal(array, found[name], equal_nan=True)]
    if ended != last:
        differing.append(f"last step ({ended} after {last})")
    losses = [[(epoch.train_loss, epoch.validation_loss) for epoch in each[-1:]] for each in (epochs, again)]
    if losses[0] != losses[1]:
        differing.append("loss of the last epoch")
    if unbroken.placement.plan.device_count == 1:  # an epoch's order is the same under every plan
        differing += _in_own_order(unbroken, epochs[-1], start)
    if not differing:
        return Verdict(NAME, True, f"{unbroken.id}: resumed from step {first}, a training ends as it does unbroken")
    shown = ", ".join(differing[:3]) + (f" and {len(differing) - 3} more" if len(differing) > 3 else "")
    return Verdict(
        NAME,
        False,
        f"{unbroken.id}: resumed from step {first}, a training ends with another {shown}. Look for what a step needs "
        "and no checkpoint holds, and for data that depends on more than seed and epoch.",
    )


def _in_own_order(experiment: Experiment, record: EpochRecord, state: TrainState) -> Iterator[str]:
    """Whether an epoch from ``state`` on has the loss of its own order."""
    executables, steps = experiment.executables, experiment.dataset.steps_per_epoch
    losses: list[float] = []
    counts: list[float] = []
    for chunk in executables.epoch_chunks(record.epoch - 1, steps):
        state, sums = executables.train(state, chunk)
        losses += np.asarray(sums[LOSS], np.float64).tolist()
        counts += np.asarray(sums[COUNT], np.float64).tolist()
    mean = math.fsum(losses) / math.fsum(counts)
    if not math.isclose(record.train_loss, mean, rel_tol=_ROUNDING):
        yield f"loss of epoch {record.epoch} ({record.train_loss:.6g}, and {mean:.6g} in its own order)"


def _arrays(experiment: Experiment, checkpoints: Checkpoints, step: int) -> dict[str, np.ndarray]:
    return named_leaves(host_copy(checkpoints.restore(step, experiment.state._replace(frozen={}))))
