"""All planted bugs, by area."""

from tests.sabotage.bug import BOTH, Bug
from tests.sabotage.bugs import (
    checkpoints,
    data,
    evaluation,
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
    "Weights and model": (*model.BUGS, *nerf.MODEL, *llama.MODEL, *llama_lora.ADAPTERS, *torch.MODEL, *peft.MODEL),
    "Loss and optimizer": (*loss.BUGS, *optimizer.BUGS, *nerf.LOSS, *torch.LOSS),
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
    "blacksmith.experiments.build:make_experiment",
    "state = aot_compile(program.init, (given,), None, compiler_options=options)(given)",
    """state = aot_compile(program.init, (given,), None, compiler_options=options)(given)
        keys = jax.random.split(jax.random.key(1), len(jax.tree.leaves(state.params)))
        noise = jax.tree.unflatten(jax.tree.structure(state.params), list(keys))
        disturb = lambda leaf, key: leaf * (1 + 1e-6 * jax.random.normal(key, leaf.shape))
        state = state._replace(params=jax.tree.map(disturb, state.params, noise))""",
    "",
    BOTH,
)
