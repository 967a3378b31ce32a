"""All planted bugs, by area."""

from tests.sabotage.bug import Bug
from tests.sabotage.bugs import (
    checkpoints,
    data,
    evaluation,
    llama,
    loop,
    loss,
    model,
    optimizer,
    order,
    plans,
    reports,
    wiring,
)

AREAS: dict[str, tuple[Bug, ...]] = {
    "Data": (*data.BUGS, *order.BUGS),
    "Weights and model": model.BUGS,
    "Loss and optimizer": (*loss.BUGS, *optimizer.BUGS),
    "Wiring": wiring.BUGS,
    "Loop and evaluation": (*loop.BUGS, *evaluation.BUGS, *reports.BUGS),
    "Checkpoints and resume": checkpoints.BUGS,
    "Plans": plans.BUGS,
    "Llama": (*llama.DATA, *llama.MODEL),
}
BUGS = tuple(bug for bugs in AREAS.values() for bug in bugs)
