"""The convolutional network in JAX alone."""

import itertools

import jax
import jax.numpy as jnp

from blacksmith.models.model import Batch, Model, Params


def make_model(shape: tuple[int, int, int], channels: tuple[int, ...], classes: int) -> Model:
    """See ``blacksmith.models.jax.cnn.make_model``."""
    rows, columns, inputs = shape
    pixels = -(-rows // 2 ** len(channels)) * -(-columns // 2 ** len(channels))
    kernels = {f"conv_{layer}": (3, 3, *pair) for layer, pair in enumerate(itertools.pairwise((inputs, *channels)))}
    shapes = {**kernels, "dense_0": (pixels * channels[-1], classes)}

    def init(key: jax.Array) -> Params:
        he = jax.nn.initializers.he_normal()
        keys = jax.random.split(key, len(shapes))
        return {
            name: {"kernel": he(each, kernel), "bias": jnp.zeros(kernel[-1])}
            for each, (name, kernel) in zip(keys, shapes.items(), strict=True)
        }

    def apply(params: Params, batch: Batch) -> jax.Array:
        activations: jax.Array = batch["images"]
        for name in kernels:
            activations = jax.lax.conv_general_dilated(
                activations, params[name]["kernel"], (2, 2), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
            )
            # Biases are reshaped as Flax does, so that the three idioms lower to one StableHLO text.
            activations = jax.nn.silu(activations + params[name]["bias"].reshape(1, 1, 1, -1))
        flat = activations.reshape(len(activations), -1)
        logits: jax.Array = jnp.dot(flat, params["dense_0"]["kernel"]) + params["dense_0"]["bias"].reshape(1, -1)
        return logits

    return Model(init, apply)
