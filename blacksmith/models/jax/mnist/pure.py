"""The perceptron in plain JAX."""

import itertools

import jax
import jax.numpy as jnp

from blacksmith.models.model import Batch, Model, Params


def make_model(sizes: tuple[int, ...]) -> Model:
    """See ``blacksmith.models.jax.mnist.make_model``."""
    shapes = list(itertools.pairwise(sizes))

    def init(key: jax.Array) -> Params:
        initializer = jax.nn.initializers.he_normal()
        return {
            f"dense_{layer}": {"kernel": initializer(layer_key, shape), "bias": jnp.zeros(shape[1])}
            for layer, (layer_key, shape) in enumerate(zip(jax.random.split(key, len(shapes)), shapes, strict=True))
        }

    def apply(params: Params, batch: Batch) -> jax.Array:
        activations: jax.Array = batch["images"]
        for layer in range(len(shapes)):
            weights = params[f"dense_{layer}"]
            # Reshaped to (1, outputs) as in Flax, so that the three idioms lower to the same StableHLO text.
            activations = jnp.dot(activations, weights["kernel"]) + weights["bias"].reshape(1, -1)
            if layer < len(shapes) - 1:
                activations = jax.nn.relu(activations)
        return activations

    return Model(init, apply)
