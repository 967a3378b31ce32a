"""All planted bugs, by area."""

from tests.sabotage.bug import Bug
from tests.sabotage.bugs import checkpoints, data, loop, model, optimizer, plans, wiring

AREAS: dict[str, tuple[Bug, ...]] = {
    "Data": data.BUGS,
    "Weights and model": model.BUGS,
    "Loss and optimizer": optimizer.BUGS,
    "Wiring": wiring.BUGS,
    "Loop and evaluation": loop.BUGS,
    "Checkpoints and resume": checkpoints.BUGS,
    "Plans": plans.BUGS,
}
BUGS = tuple(bug for bugs in AREAS.values() for bug in bugs)
