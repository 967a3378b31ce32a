"""Bugs in the loss, its gradients and the step."""

from tests.sabotage.bug import BOTH, Bug

_STEPS = "blacksmith.training.step:make_steps"
_LOSS = "blacksmith.experiments.jax.classification:softmax_cross_entropy"
_CALL = "optax.softmax_cross_entropy(logits, labels)"
_GRADIENTS = "return loss, count, model_state, grads"
_MEAN = "loss.sum / (batch_rows(batch) if loss.count is None else loss.count)"
_UPDATE = "updates, opt_state = optimizer.update(grads, state.opt_state, state.params)"

BUGS = (
    Bug(
        "softmax_over_the_batch",
        "the softmax runs over rows instead of classes",
        _LOSS,
        _CALL,
        "-(labels * jax.nn.log_softmax(logits, axis=0)).sum(-1)",
        "snapshot",
        BOTH,
    ),
    Bug(
        "loss_smooths_labels",
        "the loss smooths labels",
        _LOSS,
        _CALL,
        "optax.softmax_cross_entropy(logits, 0.9 * labels + 0.01)",
        "snapshot",
    ),
    Bug("loss_in_bits", "the loss is in bits instead of nats", _LOSS, _CALL, f"{_CALL} / 0.6931472", "snapshot"),
    Bug("sum_for_mean", "the loss is summed over the batch", _STEPS, _MEAN, "loss.sum", "snapshot", BOTH),
    Bug(
        "divided_by_rows_twice",
        "the loss is divided by the batch's rows twice",
        _STEPS,
        _MEAN,
        "loss.sum / batch_rows(batch) ** 2",
        "snapshot",
    ),
    Bug(
        "penalty_on_weights",
        "the loss has a penalty on the weights' squares",
        _STEPS,
        _MEAN,
        f"{_MEAN} + 1e-3 * optax.global_norm(variables.params) ** 2",
        "snapshot",
    ),
    Bug(
        "gradients_doubled",
        "gradients are twice too large, which Adam hides",
        _STEPS,
        _GRADIENTS,
        "return loss, count, model_state, jax.tree.map(lambda grad: 2 * grad, grads)",
        "snapshot",
        BOTH,
    ),
    Bug(
        "gradients_in_bfloat16",
        "gradients are rounded to bfloat16",
        _STEPS,
        _GRADIENTS,
        'return loss, count, model_state, jax.tree.map(lambda g: g.astype("bfloat16").astype("float32"), grads)',
        "snapshot",
    ),
    Bug(
        "half_of_the_batch_counts",
        "gradients come from the first half of the batch",
        _STEPS,
        "(loss, (count, model_state)), grads",
        "batch = jax.tree.map(lambda rows: rows[: len(rows) // 2], batch)\n        (loss, (count, model_state)), grads",
        "snapshot",
        BOTH,
    ),
    Bug(
        "uphill",
        "the gradient's sign is wrong",
        _STEPS,
        "optimizer.update(grads,",
        "optimizer.update(jax.tree.map(jnp.negative, grads),",
        "snapshot",
    ),
    Bug(
        "biases_never_move",
        "updates of biases are set to 0",
        _STEPS,
        _UPDATE,
        f"{_UPDATE}\n        updates = jax.tree.map(lambda update: update * (update.ndim > 1), updates)",
        "snapshot",
        BOTH,
    ),
    Bug(
        "updates_applied_twice",
        "each update is applied twice",
        _STEPS,
        "optax.apply_updates(state.params, updates)",
        "optax.apply_updates(optax.apply_updates(state.params, updates), updates)",
        "snapshot",
    ),
    Bug(
        "optimizer_forgets",
        "the optimizer's state stays the initial one",
        _STEPS,
        "opt_state=opt_state",
        "opt_state=state.opt_state",
        "snapshot",
        BOTH,
    ),
    Bug(
        "steps_counted_twice",
        "each step counts as two",
        _STEPS,
        "step=state.step + 1",
        "step=state.step + 2",
        "snapshot",
    ),
    Bug(
        "reported_loss_divided_twice",
        "the step reports the mean instead of the sum",
        _STEPS,
        "{LOSS: loss * count",
        "{LOSS: loss",
        "snapshot",
    ),
    Bug(
        "loss_after_the_step",
        "the reported loss is that of the weights after the step",
        _STEPS,
        "sums = {LOSS: loss * count, COUNT: count}",
        "after = optimizer_update(grads, state)\n"
        "        sums = {LOSS: mean_loss(after.variables, batch, True)[0] * count, COUNT: count}",
        "snapshot",
    ),
)
