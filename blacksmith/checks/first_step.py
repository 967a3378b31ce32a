"""The first steps at the recorded seed: loss, gradients, updates and counters of the first, the losses of thirty, and
of some in the order that the second epoch has.

Never whole curves at one seed: after some hundred steps rounding has moved them by more than a small bug would.
"""

from typing import TYPE_CHECKING, Any

import numpy as np

from blacksmith.checks.deviations import Values, deviations
from blacksmith.checks.records import Records, judge
from blacksmith.experiments.spec import Cell
from blacksmith.parallel.placement import copy
from blacksmith.parity.step_runner import StepRunner, norm
from blacksmith.parity.steps import step_parity_gate
from blacksmith.tools.trees import named_leaves
from blacksmith.training.experiment import Experiment
from blacksmith.training.gates import Verdict
from blacksmith.training.step import COUNT
from blacksmith.training.task import LOSS

if TYPE_CHECKING:
    from blacksmith.experiments.session import Session

NAME = "first_step"
STEPS = 30
_SECOND_STEPS = 5
# Weights disturbed by 1e-6 move the losses by 2e-6; another jax, plan or processor disturbs them by less. From some
# tenth step on, a unit of a ReLU network that rounding switches moves them at once: by 5e-4 at most in 24 disturbed
# trainings of the perceptron (the CNN, which has no ReLU: by 1.3e-6).
_LOSS_TOLERANCE, _LATER_LOSS_TOLERANCE, _EARLY_STEPS = 1e-4, 2e-3, 10
_NORM_TOLERANCE = 1e-3
# A gradient that is zero in theory, such as a bias's before a normalisation, is rounding of the others.
_FLOOR = 1e-4


def check(session: "Session", cell: Cell, records: Records) -> Verdict:
    """The pure functions take the recorded first step, and the executables that training runs have the recorded losses.

    A platform that rounds operands has a record of its own, and the tolerances of parity as far as they are larger.
    """
    name = f"{cell.implementation}/{NAME}"
    if records.write:
        return records.save(session, cell, name, _values(session.experiment(cell, drawn=True)))
    record = records.comparable(session, cell, name, seed_free=False)
    if isinstance(record, Verdict):
        return record
    experiment = session.experiment(cell, drawn=True)
    values = _values(experiment)
    rounding = step_parity_gate(experiment) if experiment.platform.spec.product_roundoff else None

    def tolerance(each: str) -> float:
        if not each.startswith("loss"):
            return max(_NORM_TOLERANCE, rounding.gradients, rounding.updates) if rounding else _NORM_TOLERANCE
        step = each.removeprefix("losses/")
        late = step.isdigit() and int(step) >= _EARLY_STEPS
        loss = _LATER_LOSS_TOLERANCE if late else _LOSS_TOLERANCE
        return max(loss, rounding.drift) if rounding else loss

    differing = deviations(record.values, values, tolerance, _FLOOR)
    meaning = "Another model, loss, optimiser, schedule or data order changes these."
    return judge(NAME, session, cell, record, differing, meaning)


def _values(experiment: Experiment) -> Values:
    (step,) = StepRunner(experiment).trajectory(1)
    before, found = named_leaves(step.before), named_leaves(step.after)
    losses = first_losses(experiment, 0, STEPS)
    return {
        "loss": losses[0],
        "gradients": {name: norm(array) for name, array in step.gradients.items()},
        "updates": {
            name: norm(np.subtract(found[name], array, dtype=np.float64))
            for name, array in before.items()
            if name.startswith(("params/", "frozen/", "model_state/"))
        },
        "counters": {name: int(array) for name, array in found.items() if _is_counter(array)},
        "losses": losses,
        "losses in the order of the second epoch": first_losses(experiment, 1, _SECOND_STEPS),
    }


def first_losses(experiment: Experiment, epoch: int, steps: int) -> list[float]:
    """Mean losses of steps from the initial state, in the chunks of an epoch (0, 1, ...) that training takes.

    Fewer if an epoch has fewer.
    """
    executables, state = experiment.executables, copy(experiment.state)
    losses: list[float] = []
    for chunk in executables.epoch_chunks(epoch, experiment.dataset.steps_per_epoch):
        state, sums = executables.train(state, chunk)
        losses += (np.asarray(sums[LOSS], np.float64) / np.asarray(sums[COUNT], np.float64)).tolist()
        if len(losses) >= steps:
            break
    return losses[:steps]


def _is_counter(array: Any) -> bool:
    return np.ndim(array) == 0 and bool(np.issubdtype(array.dtype, np.integer))
