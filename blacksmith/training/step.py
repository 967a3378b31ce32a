"""The training step: pure functions, written once for every model, plan and platform."""

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import optax

Params = Any
Metrics = dict[str, jax.Array]
LossPerExample = Callable[[jax.Array, jax.Array], jax.Array]


class TrainState(NamedTuple):
    """Everything that a step changes.

    Attributes:
      step: int32 scalar, steps taken.
      params: the model's parameters.
      opt_state: optax's state.
    """

    step: jax.Array
    params: Params
    opt_state: Any


class Batch(NamedTuple):
    """Examples: inputs float32 (batch, features) and targets float32 (batch, outputs), one-hot for classes."""

    inputs: jax.Array
    targets: jax.Array


class Steps(NamedTuple):
    """The six functions that are compiled, run and held against snapshots.

    Attributes:
      forward: (params, inputs) -> logits.
      loss: (params, batch) -> mean loss, scalar float32.
      gradients: (params, batch) -> (loss, gradients like params).
      optimizer_update: (gradients, state) -> next state.
      train_step: (state, batch) -> (next state, {"loss_sum", "count"}).
      eval_step: (params, batch, mask) -> {"loss_sum", "correct", "count"}; rows whose mask is 0 are padding.
    """

    forward: Callable[[Params, jax.Array], jax.Array]
    loss: Callable[[Params, Batch], jax.Array]
    gradients: Callable[[Params, Batch], tuple[jax.Array, Params]]
    optimizer_update: Callable[[Params, TrainState], TrainState]
    train_step: Callable[[TrainState, Batch], tuple[TrainState, Metrics]]
    eval_step: Callable[[Params, Batch, jax.Array], Metrics]


def softmax_cross_entropy(logits: jax.Array, targets: jax.Array) -> jax.Array:
    """-sum(targets * log softmax(logits)) per example: (batch, classes) twice -> (batch,), in nats."""
    losses: jax.Array = optax.softmax_cross_entropy(logits, targets)
    return losses


def mean_squared_error(logits: jax.Array, targets: jax.Array) -> jax.Array:
    """Mean over outputs of (logits - targets)^2 per example: (batch, outputs) twice -> (batch,)."""
    return jnp.mean(jnp.square(logits - targets), axis=-1)


LOSSES: dict[str, LossPerExample] = {
    "softmax_cross_entropy": softmax_cross_entropy,
    "mse": mean_squared_error,
}


def make_optimizer(
    name: str, *, lr: float, lr_schedule: str, weight_decay: float, total_steps: int
) -> optax.GradientTransformation:
    """sgd, adam or adamw at a learning rate that stays ``constant`` or falls in a ``linear`` line to zero.

    Args:
      name: ``sgd``, ``adam`` or ``adamw`` (decoupled weight decay, https://arxiv.org/abs/1711.05101).
      lr: learning rate of the first step.
      lr_schedule: ``constant`` or ``linear``.
      weight_decay: adamw's; the others take none.
      total_steps: where the linear schedule reaches zero.
    """
    rate = lr if lr_schedule == "constant" else optax.linear_schedule(lr, 0.0, total_steps)
    optimizers = {
        "sgd": lambda: optax.sgd(rate),
        "adam": lambda: optax.adam(rate),
        "adamw": lambda: optax.adamw(rate, weight_decay=weight_decay),
    }
    return optimizers[name]()


def init_state(params: Params, optimizer: optax.GradientTransformation) -> TrainState:
    """The state before the first step."""
    return TrainState(jnp.zeros((), jnp.int32), params, optimizer.init(params))


def make_steps(
    apply: Callable[[Params, jax.Array], jax.Array],
    optimizer: optax.GradientTransformation,
    loss_per_example: LossPerExample,
) -> Steps:
    """Builds the six functions from a model's ``apply``, an optimiser and a loss.

    Metrics are sums and counts, so that adding them up over batches, chips and a short last batch stays exact. The
    batch's mean loss is what is differentiated; under a sharded batch XLA sums gradients over chips and the one
    division by the global count scales them (TT has no right ``pmean``: tt-mlir#3645).
    """

    def loss(params: Params, batch: Batch) -> jax.Array:
        return jnp.mean(loss_per_example(apply(params, batch.inputs), batch.targets))

    def gradients(params: Params, batch: Batch) -> tuple[jax.Array, Params]:
        return jax.value_and_grad(loss)(params, batch)

    def optimizer_update(grads: Params, state: TrainState) -> TrainState:
        updates, opt_state = optimizer.update(grads, state.opt_state, state.params)
        return TrainState(state.step + 1, optax.apply_updates(state.params, updates), opt_state)

    def train_step(state: TrainState, batch: Batch) -> tuple[TrainState, Metrics]:
        mean_loss, grads = gradients(state.params, batch)
        count = batch.inputs.shape[0]
        metrics = {"loss_sum": mean_loss * count, "count": jnp.asarray(count, jnp.float32)}
        return optimizer_update(grads, state), metrics

    def eval_step(params: Params, batch: Batch, mask: jax.Array) -> Metrics:
        logits = apply(params, batch.inputs)
        losses = loss_per_example(logits, batch.targets)
        correct = jnp.argmax(logits, axis=-1) == jnp.argmax(batch.targets, axis=-1)
        return {
            "loss_sum": jnp.sum(losses * mask),
            "correct": jnp.sum(correct * mask),
            "count": jnp.sum(mask),
        }

    return Steps(apply, loss, gradients, optimizer_update, train_step, eval_step)
