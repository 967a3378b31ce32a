"""Flax modules as a ``Model``: the same adapter for every network."""

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from flax import linen, nnx

from blacksmith.models.model import Batch, Model, Params


def linen_model(module: linen.Module, reads: str, shape: tuple[int, ...]) -> Model:
    """A Linen module without state.

    Args:
      module: called with one array of a batch.
      reads: that array's name.
      shape: of one of its rows.
    """

    def init(key: jax.Array) -> Params:
        params: Params = module.init(key, jnp.zeros((1, *shape)))["params"]
        return params

    return Model(init, lambda params, batch: module.apply({"params": params}, batch[reads]))


def nnx_model(make: Callable[[nnx.Rngs], nnx.Module], reads: str) -> Model:
    """An NNX module without state other than parameters, made functional with split and merge.

    Args:
      make: (random streams) -> module, which is called with one array of a batch.
      reads: that array's name.
    """
    graph, abstract = nnx.split(nnx.eval_shape(lambda: make(nnx.Rngs(0))))

    def init(key: jax.Array) -> Params:
        params: Params = nnx.to_pure_dict(nnx.split(make(nnx.Rngs(params=key)))[1])
        return params

    def apply(params: Params, batch: Batch) -> Any:
        state = jax.tree.map(lambda leaf: leaf, abstract)  # a copy, because replace_by_pure_dict writes into it
        nnx.replace_by_pure_dict(state, params)
        return nnx.merge(graph, state)(batch[reads])

    return Model(init, apply)
