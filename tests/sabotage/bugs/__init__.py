"""All planted bugs, by area."""

from tests.sabotage.bug import BOTH, Bug
from tests.sabotage.bugs import (
    checkpoints,
    data,
    evaluation,
    lit_nerf,
    llama,
    llama_lora,
    loop,
    loss,
    model,
    nerf,
    optimizer,
    order,
    peft,
    plans,
    reports,
    torch,
    wiring,
)

AREAS: dict[str, tuple[Bug, ...]] = {
    "Data": (*data.BUGS, *order.BUGS, *nerf.DATA, *llama.DATA),
    "Weights and model": (
        *model.BUGS,
        *nerf.MODEL,
        *llama.MODEL,
        *llama_lora.ADAPTERS,
        *torch.MODEL,
        *lit_nerf.MODEL,
        *peft.MODEL,
    ),
    "Loss and optimizer": (*loss.BUGS, *optimizer.BUGS, *nerf.LOSS, *torch.LOSS, *lit_nerf.LOSS),
    "Wiring": (*wiring.BUGS, *llama_lora.TRAINING, *peft.TRAINING),
    "Loop and evaluation": (*loop.BUGS, *evaluation.BUGS, *torch.EVALUATION, *reports.BUGS),
    "Checkpoints and resume": checkpoints.BUGS,
    "Plans": plans.BUGS,
}
BUGS = tuple(bug for bugs in AREAS.values() for bug in bugs)

# What rounding could do to the initial weights: no bug.
DISTURBED = Bug(
    "weights_disturbed",
    "initial weights off by 1e-6 of their size",
    "blacksmith.experiments.initial:initial_state",
    "state = aot_compile(program.init, (given,), None, compiler_options=options)(given)",
    """state = aot_compile(program.init, (given,), None, compiler_options=options)(given)
        import numpy as np

        normal, size = np.random.default_rng(1).standard_normal, np.float32(1e-6)
        disturb = lambda leaf: leaf * (1 + size * normal(leaf.shape, np.float32))
        state = state._replace(params=jax.tree.map(disturb, state.params))""",
    "",
    BOTH,
)
