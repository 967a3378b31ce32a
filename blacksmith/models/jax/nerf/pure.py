"""The radiance fields in JAX alone."""

import functools

import jax
import jax.numpy as jnp

from blacksmith.models.jax.nerf import Sizes
from blacksmith.models.jax.nerf.rendering import Sampling, density_of, encoded_size, render, with_direction
from blacksmith.models.model import Batch, Model, Params


def make_model(sampling: Sampling, coarse: Sizes, fine: Sizes) -> Model:
    """Takes ``rays`` (batch, 6) and ``jitter`` (batch, 2), gives what ``rendering.render`` does."""
    sizes = {"coarse": coarse, "fine": fine}
    inputs = encoded_size(sampling.position_octaves), encoded_size(sampling.direction_octaves)

    def init(key: jax.Array) -> Params:
        keys = jax.random.split(key, len(sizes))
        return {name: _init(each, *inputs, *sizes[name]) for name, each in zip(sizes, keys, strict=True)}

    def apply(params: Params, batch: Batch) -> dict[str, jax.Array]:
        networks = {name: functools.partial(_network, params[name], sizes[name].depth) for name in sizes}
        return render(sampling, networks["coarse"], networks["fine"], batch["rays"], batch["jitter"])

    return Model(init, apply)


def _init(key: jax.Array, features: int, directions: int, depth: int, width: int) -> Params:
    trunk = {f"trunk_{layer}": (width if layer else features, width) for layer in range(depth)}
    heads = {"density": (width, 1), "view": (width, width // 2), "colour": (width // 2, 3)}
    shapes = {**trunk, **heads, "direction": (directions, width // 2)}
    he, keys = jax.nn.initializers.he_normal(), jax.random.split(key, len(shapes))
    params: Params = {name: {"kernel": he(each, shapes[name])} for name, each in zip(shapes, keys, strict=True)}
    for name in shapes.keys() - {"direction"}:
        params[name]["bias"] = jnp.zeros(shapes[name][1])
    return params


def _network(params: Params, depth: int, points: jax.Array, directions: jax.Array) -> tuple[jax.Array, jax.Array]:
    """One radiance field, as ``rendering.Network``."""
    features = points
    for layer in range(depth):
        features = jax.nn.silu(_dense(params[f"trunk_{layer}"], features))
    density = density_of(_dense(params["density"], features))
    seen = with_direction(_dense(params["view"], features), jnp.dot(directions, params["direction"]["kernel"]))
    return density, jax.nn.sigmoid(_dense(params["colour"], jax.nn.silu(seen)))


def _dense(layer: Params, inputs: jax.Array) -> jax.Array:
    # Reshaped to (1, outputs) as in Flax, so that both idioms lower to the same StableHLO text.
    outputs: jax.Array = jnp.dot(inputs, layer["kernel"]) + layer["bias"].reshape(1, -1)
    return outputs
