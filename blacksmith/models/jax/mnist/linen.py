"""The perceptron in Flax Linen."""

from collections.abc import Sequence

import jax
import jax.numpy as jnp
from flax import linen as nn

from blacksmith.models.model import Batch, Model, Params


class MLP(nn.Module):
    """Dense layers of the given widths with ReLU between them."""

    features: Sequence[int]

    @nn.compact
    def __call__(self, inputs: jax.Array) -> jax.Array:
        """(batch, inputs) -> logits (batch, features[-1])."""
        activations = inputs
        for layer, width in enumerate(self.features):
            dense = nn.Dense(width, kernel_init=nn.initializers.he_normal(), name=f"dense_{layer}")
            activations = dense(activations)
            if layer < len(self.features) - 1:
                activations = nn.relu(activations)
        return activations


def make_model(sizes: tuple[int, ...]) -> Model:
    """See ``blacksmith.models.jax.mnist.make_model``."""
    module = MLP(sizes[1:])

    def init(key: jax.Array) -> Params:
        params: Params = module.init(key, jnp.zeros((1, sizes[0])))["params"]
        return params

    def apply(params: Params, batch: Batch) -> jax.Array:
        logits = module.apply({"params": params}, batch["images"])
        assert isinstance(logits, jax.Array)  # apply returns a pair only if collections are mutable
        return logits

    return Model(init, apply)
