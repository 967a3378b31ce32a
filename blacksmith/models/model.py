"""A model is a pair of pure functions, as an optax optimiser is."""

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import numpy as np

from blacksmith.tools.trees import named_leaves

Params = dict[str, Any]


class Model(NamedTuple):
    """A network without state of its own.

    Attributes:
      init: PRNG key -> params, a nested dict of float32 arrays named alike in every implementation
        (``dense_0/kernel`` of shape (inputs, outputs), ``dense_0/bias`` of shape (outputs,)).
      apply: (params, inputs of shape (batch, features)) -> logits of shape (batch, classes).
    """

    init: Callable[[jax.Array], Params]
    apply: Callable[[Params, jax.Array], jax.Array]


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
    for name, leaf in source.items():
        found, expected = (np.shape(leaf), leaf.dtype), (np.shape(target[name]), target[name].dtype)
        if found != expected:
            raise ValueError(f"{name}: has shape and dtype {found}, expected {expected}")
    leaves = [source[name] for name in target]
    converted: Params = jax.tree_util.tree_unflatten(jax.tree_util.tree_structure(like), leaves)
    return converted
