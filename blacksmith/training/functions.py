"""The six functions that matter, with arguments to lower, export or run them on."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from blacksmith.parallel.placement import Placement
from blacksmith.stablehlo import lower_text
from blacksmith.tools.trees import named_leaves
from blacksmith.training.step import Batch, Params, Steps, TrainState

FUNCTIONS = Steps._fields
_ARGUMENTS = {
    "forward": ("params", "inputs"),
    "loss": ("params", "batch"),
    "gradients": ("params", "batch"),
    "optimizer_update": ("gradients", "state"),
    "train_step": ("state", "batch"),
    "eval_step": ("params", "batch", "mask"),
}
_RESULTS = {
    "forward": ("logits",),
    "loss": ("loss",),
    "gradients": ("loss", "gradients"),
    "optimizer_update": ("state",),
    "train_step": ("state", "metrics"),
    "eval_step": ("metrics",),
}


class StepFunction(NamedTuple):
    """One of ``Steps``' functions, with arguments.

    Attributes:
      name: ``train_step``.
      call: the function.
      arguments: pytrees of arrays or of ``jax.ShapeDtypeStruct``.
      out_shardings: of what it returns, where it is lowered for several chips.
    """

    name: str
    call: Callable[..., Any]
    arguments: tuple[Any, ...]
    out_shardings: Any = None

    def lower(self) -> str:
        """The StableHLO text that JAX lowers it to for TT, at the arguments' shapes."""
        return lower_text(self.call, *self.arguments, out_shardings=self.out_shardings)

    @property
    def inputs(self) -> dict[str, Any]:
        """The arguments' leaves by name, in the order of the lowered signature: ``state/params/dense_0/kernel``."""
        return _named(_ARGUMENTS[self.name], self.arguments)

    def outputs(self, returned: Any) -> dict[str, Any]:
        """The leaves of what a call returned, by name; the next state's have the names of the state's."""
        names = _RESULTS[self.name]
        return _named(names, returned if len(names) > 1 else (returned,))


def _named(names: tuple[str, ...], trees: tuple[Any, ...]) -> dict[str, Any]:
    return {
        f"{name}/{path}".rstrip("/"): leaf
        for name, tree in zip(names, trees, strict=True)
        for path, leaf in named_leaves(tree).items()
    }


def step_functions(
    steps: Steps, state: TrainState, batch: Batch, mask: Any, gradients: Params
) -> dict[str, StepFunction]:
    """All six, by name, with their arguments.

    Args:
      steps: the functions.
      state, batch: arrays or shapes.
      mask: (batch,), 1 where the batch's row counts.
      gradients: what ``optimizer_update`` takes, shaped like the parameters.
    """
    given: dict[str, Any] = {
        "params": state.params,
        "inputs": batch.inputs,
        "batch": batch,
        "mask": mask,
        "state": state,
        "gradients": gradients,
    }
    return {
        name: StepFunction(name, getattr(steps, name), tuple(given[argument] for argument in _ARGUMENTS[name]))
        for name in FUNCTIONS
    }


def abstract_step_functions(
    steps: Steps,
    state: TrainState,
    placement: Placement | None = None,
    *,
    batch_size: int,
    inputs: int,
    outputs: int,
) -> dict[str, StepFunction]:
    """All six on shapes alone, for lowering: no data, no memory, no chips.

    Args:
      steps: the functions.
      state: arrays or shapes.
      placement: where it has several chips, arguments and results are sharded as it says.
      batch_size: rows of the batch.
      inputs, outputs: columns of the batch's inputs and targets.
    """
    if placement is None or placement.plan.device_count == 1:
        return _abstract(steps, jax.tree.map(_shape_of, state), None, batch_size, inputs, outputs)
    laid_out = placement.state_shardings(state)
    rows, whole = placement.batch, placement.replicated
    results = {"logits": rows, "loss": whole, "metrics": whole, "state": laid_out, "gradients": laid_out.params}
    functions = _abstract(steps, jax.tree.map(_shape_of, state, laid_out), rows, batch_size, inputs, outputs)
    return {
        name: function._replace(out_shardings=_single_or_tuple(results[each] for each in _RESULTS[name]))
        for name, function in functions.items()
    }


def _abstract(
    steps: Steps, state: TrainState, rows: Any, batch_size: int, inputs: int, outputs: int
) -> dict[str, StepFunction]:
    def shape(*dimensions: int) -> Any:
        return jax.ShapeDtypeStruct(dimensions, jnp.float32, sharding=rows)

    batch = Batch(shape(batch_size, inputs), shape(batch_size, outputs))
    return step_functions(steps, state, batch, shape(batch_size), state.params)


def _shape_of(leaf: Any, sharding: Any = None) -> Any:
    return jax.ShapeDtypeStruct(leaf.shape, leaf.dtype, sharding=sharding)


def _single_or_tuple(items: Iterable[Any]) -> Any:
    items = tuple(items)
    return items if len(items) > 1 else items[0]


def random_arguments(function: StepFunction, seed: int) -> tuple[Any, ...]:
    """Arrays of the arguments' shapes that a training could hand it: for comparing two executions of one function.

    Floating-point arrays are uniform in [0, 1), those whose name says that they are rows of targets are one-hot, and
    weights and first moments are scaled and shifted to 0 +- 0.1 (second moments must not be negative). Integers are
    zero, as in the state before the first step.
    """
    generator = np.random.default_rng(seed)

    def draw(name: str, leaf: Any) -> np.ndarray:
        if not jnp.issubdtype(leaf.dtype, jnp.floating):
            return np.zeros(leaf.shape, leaf.dtype)
        uniform = generator.random(leaf.shape)
        drawn: np.ndarray
        if name.endswith("targets"):
            drawn = np.eye(leaf.shape[-1])[generator.integers(leaf.shape[-1], size=leaf.shape[:-1])]
        else:
            signed = any(part in name for part in ("params", "gradients", "/mu/"))
            drawn = 0.2 * uniform - 0.1 if signed else uniform
        return np.asarray(drawn, leaf.dtype)

    leaves = [draw(name, leaf) for name, leaf in function.inputs.items()]
    arguments: tuple[Any, ...] = jax.tree.unflatten(jax.tree.structure(function.arguments), leaves)
    return arguments
