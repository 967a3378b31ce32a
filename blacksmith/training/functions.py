"""The six functions that matter, with arguments to lower, export or run them on."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from blacksmith.datasets.dataset import DataSpec
from blacksmith.models.model import Batch
from blacksmith.parallel.placement import Placement
from blacksmith.stablehlo import lower_text
from blacksmith.tools.trees import named_leaves
from blacksmith.training.step import Params, Steps, TrainState, Variables

FUNCTIONS = Steps._fields
# Variables have no name of their own in a leaf's path: their fields, such as params, are name enough.
_ARGUMENTS = {
    "forward": ("", "batch"),
    "loss": ("", "batch"),
    "gradients": ("", "batch"),
    "optimizer_update": ("gradients", "state"),
    "train_step": ("state", "batch"),
    "eval_step": ("", "batch", "mask"),
}
_RESULTS = {
    "forward": ("outputs",),
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
      out_shardings: of what it returns, if it is lowered for several chips.
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
        f"{name}/{path}".strip("/"): leaf
        for name, tree in zip(names, trees, strict=True)
        for path, leaf in named_leaves(tree).items()
    }


def step_functions(
    steps: Steps, state: TrainState, batch: Batch, mask: Any, gradients: Params, names: Sequence[str] = FUNCTIONS
) -> dict[str, StepFunction]:
    """The named functions, with their arguments.

    Args:
      steps: the functions.
      state, batch: arrays or shapes.
      mask: (batch,), 1 for a row and 0 for padding.
      gradients: what ``optimizer_update`` takes, shaped like the parameters.
      names: of the functions wanted. What ``forward`` reads is found by tracing it.
    """
    variables = state.variables
    arguments: dict[str, tuple[Any, ...]] = {
        "loss": (variables, batch),
        "gradients": (variables, batch),
        "optimizer_update": (gradients, state._replace(frozen={}, model_state={})),
        "train_step": (state, batch),
        "eval_step": (variables, batch, mask),
    }
    if "forward" in names:
        arguments["forward"] = (variables, _read_by(steps.forward, variables, batch))
    return {name: StepFunction(name, getattr(steps, name), arguments[name]) for name in names}


def _read_by(forward: Callable[[Variables, Batch], Any], variables: Variables, batch: Batch) -> Batch:
    """The arrays of a batch that ``forward`` reads: its text shows whether a model sees more than its inputs."""
    jaxpr = jax.make_jaxpr(forward)(variables, batch).jaxpr
    used = [*jaxpr.outvars, *(operand for equation in jaxpr.eqns for operand in equation.invars)]
    read = {id(operand) for operand in used}
    leaves = jaxpr.invars[-len(jax.tree.leaves(batch)) :]
    names = [path.split("/")[0] for path in named_leaves(batch)]
    kept = {name for name, leaf in zip(names, leaves, strict=True) if id(leaf) in read}
    return {name: array for name, array in batch.items() if name in kept}


def abstract_step_functions(
    steps: Steps,
    state: TrainState,
    data: DataSpec,
    batch_size: int,
    placement: Placement,
    names: Sequence[str] = FUNCTIONS,
) -> dict[str, StepFunction]:
    """The named functions on shapes alone, for lowering: no data, no memory, no chips.

    Args:
      steps: the functions.
      state: arrays or shapes.
      data: the arrays of a batch.
      batch_size: rows of the batch.
      placement: if it has several chips, arguments and results are sharded as it says.
      names: of the functions wanted.
    """
    if placement.plan.device_count == 1:
        batch = _abstract_batch(data, batch_size, None)
        shapes = jax.tree.map(_shape_of, state)
        return step_functions(steps, shapes, batch, _mask(batch_size, None), shapes.params, names)
    shardings = placement.state_shardings(state)
    rows, whole = placement.batch, placement.replicated
    shapes = jax.tree.map(_shape_of, state, shardings)
    batch = _abstract_batch(data, batch_size, rows)
    functions = step_functions(steps, shapes, batch, _mask(batch_size, rows), shapes.params, names)
    results = {"outputs": rows, "loss": whole, "metrics": whole, "gradients": shardings.params}
    trained = {"state": shardings._replace(frozen={}, model_state={})}  # what the optimizer has to do with
    states = {"train_step": {"state": shardings}, "optimizer_update": trained}
    return {
        name: function._replace(
            out_shardings=_single_or_tuple({**results, **states.get(name, {})}[each] for each in _RESULTS[name])
        )
        for name, function in functions.items()
    }


def _abstract_batch(data: DataSpec, batch_size: int, sharding: Any) -> Batch:
    return {
        name: jax.ShapeDtypeStruct((batch_size, *row.shape), row.dtype, sharding=sharding)
        for name, row in data.rows.items()
    }


def _mask(batch_size: int, sharding: Any) -> Any:
    return jax.ShapeDtypeStruct((batch_size,), jnp.float32, sharding=sharding)


def _shape_of(leaf: Any, sharding: Any = None) -> Any:
    return jax.ShapeDtypeStruct(leaf.shape, leaf.dtype, sharding=sharding)


def _single_or_tuple(items: Iterable[Any]) -> Any:
    items = tuple(items)
    return items if len(items) > 1 else items[0]


def random_arguments(function: StepFunction, seed: int) -> tuple[Any, ...]:
    """Arrays of the arguments' shapes that a training could hand it: for comparing two executions of one function.

    Weights, gradients and first moments are uniform in [-0.1, 0.1], other floating-point arrays in [0, 1) (second
    moments must not be negative); integers of a batch are 0 or 1, those of a state 0 as before the first step.
    """
    generator = np.random.default_rng(seed)

    def draw(name: str, leaf: Any) -> np.ndarray:
        if not jnp.issubdtype(leaf.dtype, jnp.floating):
            drawn = generator.integers(2, size=leaf.shape) if name.startswith("batch/") else np.zeros(leaf.shape)
            return drawn.astype(leaf.dtype)
        uniform = generator.random(leaf.shape)
        signed = any(part in f"/{name}" for part in ("/params/", "/frozen/", "/gradients/", "/mu/"))
        return np.asarray(0.2 * uniform - 0.1 if signed else uniform, leaf.dtype)

    leaves = [draw(name, leaf) for name, leaf in function.inputs.items()]
    arguments: tuple[Any, ...] = jax.tree.unflatten(jax.tree.structure(function.arguments), leaves)
    return arguments
