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
    nerf,
    optimizer,
    order,
    plans,
    reports,
    torch,
    wiring,
)

AREAS: dict[str, tuple[Bug, ...]] = {
    "Data": (*data.BUGS, *order.BUGS, *nerf.DATA, *llama.DATA),
    "Weights and model": (*model.BUGS, *nerf.MODEL, *llama.MODEL, *torch.MODEL),
    "Loss and optimizer": (*loss.BUGS, *optimizer.BUGS, *nerf.LOSS, *torch.LOSS),
    "Wiring": wiring.BUGS,
    "Loop and evaluation": (*loop.BUGS, *evaluation.BUGS, *torch.EVALUATION, *reports.BUGS),
    "Checkpoints and resume": checkpoints.BUGS,
    "Plans": plans.BUGS,
}
BUGS = tuple(bug for bugs in AREAS.values() for bug in bugs)
