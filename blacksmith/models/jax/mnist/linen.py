"""The perceptron in Flax Linen."""

from collections.abc import Sequence

import jax
from flax import linen as nn

from blacksmith.models.jax.idioms import linen_model
from blacksmith.models.model import Model


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
    return linen_model(MLP(sizes[1:]), "images", sizes[:1])
