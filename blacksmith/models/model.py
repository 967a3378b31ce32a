"""A model is a pair of pure functions, as an optax optimiser is."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import jax
import numpy as np

from blacksmith.tools.trees import named_leaves

Params = dict[str, Any]
Batch = dict[str, Any]  # arrays by name, the batch first


class Model(NamedTuple):
    """A network as pure functions.

    Attributes:
      init: PRNG key -> params, a nested dict of float32 arrays, named alike in every implementation
        (``dense_0/kernel`` of shape (inputs, outputs), ``dense_0/bias`` of shape (outputs,)).
      apply: (params, batch) -> outputs, a pytree whose leaves have the batch first. ``batch`` is a dict of arrays, of
        which a model reads its inputs alone. A model with state takes and gives it:
        (params, batch, model_state, train) -> (outputs, model_state).
      init_state: () -> model_state, such as the running statistics of batch normalisation; None for a model without.
      state_dict: (params, model_state) -> arrays by PyTorch's names and in its layout; None for a model of JAX's own.
    """

    init: Callable[[jax.Array], Params]
    apply: Callable[..., Any]
    init_state: Callable[[], Any] | None = None
    state_dict: Callable[..., dict[str, np.ndarray]] | None = None


class InitialWeights(NamedTuple):
    """Weights that a run starts from instead of drawing them.

    Attributes:
      load: () -> params: all of the model's, or a part of them; float32 arrays in the host's memory.
      origin: what they are, for ``run.json`` and ``result.json``: names and digests.
    """

    load: Callable[[], Params]
    origin: Mapping[str, str]


def convert(params: Params, like: Params) -> Params:
    """The weights of one implementation in the tree of another, matched by name, never by order.

    Args:
      params: weights to take.
      like: params of the implementation to convert to; only its structure, shapes and dtypes matter.

    Raises:
      ValueError: names differ, or an array has another shape or dtype; names the array.
    """
    source, target = named_leaves(params), named_leaves(like)
    if source.keys() != target.keys():
        raise ValueError(
            f"weights do not match by name: only in the source {sorted(source.keys() - target.keys())}, only in the "
            f"target {sorted(target.keys() - source.keys())}"
        )
    return replace(like, params)


def replace(params: Params, given: Params) -> Params:
    """``params`` with arrays of ``given`` in place of those of the same name; the others stay.

    Raises:
      ValueError: ``params`` has no array of a name, or it has another shape or dtype; names the array.
    """
    target, source = named_leaves(params), named_leaves(given)
    for name, leaf in source.items():
        if name not in target:
            raise ValueError(f"{name}: there is no such array. The arrays are {', '.join(target)}")
        found, expected = (np.shape(leaf), leaf.dtype), (np.shape(target[name]), target[name].dtype)
        if found != expected:
            raise ValueError(f"{name}: has shape and dtype {found}, expected {expected}")
    leaves = [source.get(name, leaf) for name, leaf in target.items()]
    replaced: Params = jax.tree_util.tree_unflatten(jax.tree_util.tree_structure(params), leaves)
    return replaced


def partition(params: Params, trained: Callable[[str], bool]) -> tuple[Params, Params]:
    """Splits parameters into (trained, frozen) by path, such as ``dense_0/kernel``; both keep the tree's names."""

    def select(tree: Params, prefix: str, keep: bool) -> Params:
        selected: Params = {}
        for name, value in tree.items():
            path = f"{prefix}{name}"
            if isinstance(value, dict):
                inner = select(value, f"{path}/", keep)
                if inner:
                    selected[name] = inner
            elif trained(path) is keep:
                selected[name] = value
        return selected

    return select(params, "", True), select(params, "", False)


def nest(arrays: Mapping[str, Any]) -> Params:
    """Arrays by path -> the nested dict whose leaves have these paths."""
    nested: Params = {}
    for path, array in arrays.items():
        *folders, name = path.split("/")
        inner = nested
        for folder in folders:
            inner = inner.setdefault(folder, {})
        inner[name] = array
    return nested


def join(params: Params, frozen: Params) -> Params:
    """The inverse of ``partition``: one tree of trained and frozen parameters."""
    if not frozen:
        return params
    joined = dict(frozen)
    for name, value in params.items():
        joined[name] = join(value, frozen[name]) if isinstance(value, dict) and name in frozen else value
    return joined
