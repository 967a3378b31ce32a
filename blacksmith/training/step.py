"""The training step: pure functions, written once for every task, plan and platform."""

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import optax

from blacksmith.models.model import Batch, join
from blacksmith.tools.errors import ConfigError
from blacksmith.training.task import LOSS, Mean, Task

Params = Any
# Sums by name, beside them "count", the rows; a mean with a count of its own has it as "<name>_count".
Sums = dict[str, jax.Array]
COUNT = "count"


class Variables(NamedTuple):
    """What a model computes with.

    Attributes:
      params: what is trained.
      frozen: parameters that are not; empty, without leaves, if all are trained.
      model_state: such as the statistics of batch normalisation; empty if the model has none.
    """

    params: Params
    frozen: Any = {}  # noqa: RUF012 - empty trees, never changed
    model_state: Any = {}  # noqa: RUF012


class TrainState(NamedTuple):
    """Everything that a step reads or changes.

    Attributes:
      step: int32 scalar, steps taken.
      params, frozen, model_state: see ``Variables``.
      opt_state: optax's state.
    """

    step: jax.Array
    params: Params
    opt_state: Any
    frozen: Any = {}  # noqa: RUF012
    model_state: Any = {}  # noqa: RUF012

    @property
    def variables(self) -> Variables:
        """What the model computes with."""
        return Variables(self.params, self.frozen, self.model_state)


class Steps(NamedTuple):
    """The six functions that are compiled, run and held against snapshots.

    Attributes:
      forward: (variables, batch) -> outputs, as in evaluation.
      loss: (variables, batch) -> mean loss, scalar float32.
      gradients: (variables, batch) -> (loss, gradients like params).
      optimizer_update: (gradients, state) -> next state.
      train_step: (state, batch) -> (next state, {"loss": sum, "count": what it was summed over}).
      eval_step: (variables, batch, mask) -> sums of all that is measured, and "count"; a mask of 0 marks padding.
    """

    forward: Callable[[Variables, Batch], Any]
    loss: Callable[[Variables, Batch], jax.Array]
    gradients: Callable[[Variables, Batch], tuple[jax.Array, Params]]
    optimizer_update: Callable[[Params, TrainState], TrainState]
    train_step: Callable[[TrainState, Batch], tuple[TrainState, Sums]]
    eval_step: Callable[[Variables, Batch, jax.Array], Sums]


def init_state(
    params: Params, optimizer: optax.GradientTransformation, frozen: Any = None, model_state: Any = None
) -> TrainState:
    """The state before the first step."""
    return TrainState(jnp.zeros((), jnp.int32), params, optimizer.init(params), frozen or {}, model_state or {})


def batch_rows(batch: Batch) -> int:
    """Rows of a batch."""
    rows: int = jax.tree.leaves(batch)[0].shape[0]
    return rows


def make_steps(task: Task, optimizer: optax.GradientTransformation, *, accumulation_steps: int = 1) -> Steps:
    """Builds the six functions from a task and an optimiser.

    Metrics are sums and counts, so that adding them up over batches, chips and a short last batch stays exact. The
    batch's mean loss is what is differentiated; under a sharded batch XLA sums gradients over chips and the one
    division by the global count scales them (TT has no correct ``pmean``: tt-mlir#3645).

    Args:
      task: the model and what is measured.
      optimizer: optax's.
      accumulation_steps: so many parts of a batch are differentiated one after the other and their gradients added,
        which needs less memory. Written out, not looped: the TT compiler has no ``while`` and no ``case``.
    """
    model, measure = task.model, task.measure

    def apply(variables: Variables, batch: Batch, train: bool) -> tuple[Any, Any]:
        params = join(variables.params, variables.frozen)
        if model.init_state is None:
            return model.apply(params, batch), variables.model_state
        outputs, model_state = model.apply(params, batch, variables.model_state, train)
        return outputs, model_state

    def mean_loss(variables: Variables, batch: Batch, train: bool) -> tuple[jax.Array, tuple[jax.Array | None, Any]]:
        outputs, model_state = apply(variables, batch, train)
        loss = measure(outputs, batch, None)[LOSS]
        if loss.is_mean:
            return loss.sum, (None, model_state)
        return loss.sum / (batch_rows(batch) if loss.count is None else loss.count), (loss.count, model_state)

    def differentiate(variables: Variables, batch: Batch) -> tuple[jax.Array, jax.Array | None, Any, Params]:
        """Mean loss, its count (None for rows), next model state, gradients."""

        def of_params(params: Params) -> tuple[jax.Array, tuple[jax.Array | None, Any]]:
            return mean_loss(variables._replace(params=params), batch, train=True)

        (loss, (count, model_state)), grads = jax.value_and_grad(of_params, has_aux=True)(variables.params)
        return loss, count, model_state, grads

    def accumulate(variables: Variables, batch: Batch) -> tuple[jax.Array, jax.Array | None, Any, Params]:
        if accumulation_steps == 1:
            return differentiate(variables, batch)
        parts = []
        for index in range(accumulation_steps):
            part = differentiate(variables, _every_nth_row(batch, accumulation_steps, index))
            variables = variables._replace(model_state=part[2])
            parts.append(part)
        losses, counts, _, grads = zip(*parts, strict=True)
        total = None if counts[0] is None else sum(counts)
        shares = [1 / accumulation_steps if total is None else count / total for count in counts]

        def weighted(*terms: jax.Array) -> Any:
            return sum(term * share for term, share in zip(terms, shares, strict=True))

        return weighted(*losses), total, variables.model_state, jax.tree.map(weighted, *grads)

    def forward(variables: Variables, batch: Batch) -> Any:
        return apply(variables, batch, False)[0]

    def loss(variables: Variables, batch: Batch) -> jax.Array:
        return mean_loss(variables, batch, train=False)[0]

    def gradients(variables: Variables, batch: Batch) -> tuple[jax.Array, Params]:
        loss, _, _, grads = accumulate(variables, batch)
        return loss, grads

    def optimizer_update(grads: Params, state: TrainState) -> TrainState:
        updates, opt_state = optimizer.update(grads, state.opt_state, state.params)
        return state._replace(
            step=state.step + 1, params=optax.apply_updates(state.params, updates), opt_state=opt_state
        )

    def train_step(state: TrainState, batch: Batch) -> tuple[TrainState, Sums]:
        loss, count, model_state, grads = accumulate(state.variables, batch)
        count = jnp.asarray(batch_rows(batch) if count is None else count, jnp.float32)
        sums = {LOSS: loss * count, COUNT: count}
        return optimizer_update(grads, state)._replace(model_state=model_state), sums

    def eval_step(variables: Variables, batch: Batch, mask: jax.Array) -> Sums:
        return _sums(measure(forward(variables, batch), batch, mask), mask)

    return Steps(forward, loss, gradients, optimizer_update, train_step, eval_step)


def _every_nth_row(batch: Batch, parts: int, index: int) -> Batch:
    """Rows index, index + parts, ...: each chip of a sharded batch gives its share, so that no row changes its chip."""
    part: Batch = jax.tree.map(
        lambda leaf: leaf.reshape(leaf.shape[0] // parts, parts, *leaf.shape[1:])[:, index], batch
    )
    return part


def _sums(means: dict[str, Mean], mask: jax.Array) -> Sums:
    reserved = {COUNT, *(f"{name}_{COUNT}" for name in means)} & means.keys()
    if LOSS not in means or reserved:
        raise ConfigError(
            f"the task measures {', '.join(means)}: expected {LOSS!r} among them, and no name that stands for a count "
            f"({', '.join(sorted(reserved)) or COUNT})."
        )
    counted = {f"{name}_{COUNT}": mean.count for name, mean in means.items() if mean.count is not None}
    return {**{name: mean.sum for name, mean in means.items()}, **counted, COUNT: jnp.sum(mask)}


def means_of(sums: dict[str, float]) -> dict[str, float]:
    """Means by name of the sums that ``eval_step`` gives, added up over batches; NaN over nothing."""
    counts = {name: sums.get(f"{name}_{COUNT}", sums[COUNT]) for name in sums}
    own = {f"{name}_{COUNT}" for name in sums}
    return {
        name: total / counts[name] if counts[name] else math.nan
        for name, total in sums.items()
        if name != COUNT and name not in own
    }
