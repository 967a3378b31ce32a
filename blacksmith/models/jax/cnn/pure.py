"""The convolutional network in JAX alone."""

import jax
import jax.numpy as jnp

from blacksmith.models.model import Batch, Model, Params


def make_model(shape: tuple[int, int, int], channels: tuple[int, int], classes: int) -> Model:
    """Takes images (batch, *shape), gives logits (batch, classes)."""
    rows, columns, inputs = shape
    flat = -(-rows // 4) * -(-columns // 4) * channels[1]
    shapes = {"conv_0": (3, 3, inputs, channels[0]), "conv_1": (3, 3, *channels), "dense_0": (flat, classes)}

    def init(key: jax.Array) -> Params:
        he, keys = jax.nn.initializers.he_normal(), jax.random.split(key, len(shapes))
        kernels = zip(keys, shapes.items(), strict=True)
        return {name: {"kernel": he(each, kind), "bias": jnp.zeros(kind[-1])} for each, (name, kind) in kernels}

    def apply(params: Params, batch: Batch) -> jax.Array:
        features: jax.Array = batch["images"]
        for layer in (params["conv_0"], params["conv_1"]):
            features = jax.lax.conv_general_dilated(
                features, layer["kernel"], (2, 2), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
            )
            # Biases are reshaped as Flax does, so that the three idioms lower to one StableHLO text.
            features = jax.nn.silu(features + layer["bias"].reshape(1, 1, 1, -1))
        dense = params["dense_0"]
        logits: jax.Array = features.reshape(len(features), -1) @ dense["kernel"] + dense["bias"].reshape(1, -1)
        return logits

    return Model(init, apply)
