"""The perceptron in Flax NNX."""

import itertools

import jax
from flax import nnx

from blacksmith.models.jax.idioms import nnx_model
from blacksmith.models.model import Model


class MLP(nnx.Module):
    """Linear layers ``dense_0``, ``dense_1``, ... with ReLU between them."""

    def __init__(self, sizes: tuple[int, ...], rngs: nnx.Rngs) -> None:
        """``sizes`` are the widths from input to output; ``rngs.params`` gives each layer its own key."""
        self.depth = len(sizes) - 1
        for layer, (inputs, outputs) in enumerate(itertools.pairwise(sizes)):
            linear = nnx.Linear(inputs, outputs, kernel_init=nnx.initializers.he_normal(), rngs=rngs)
            setattr(self, f"dense_{layer}", linear)

    def __call__(self, inputs: jax.Array) -> jax.Array:
        """(batch, sizes[0]) -> logits (batch, sizes[-1])."""
        activations = inputs
        for layer in range(self.depth):
            activations = getattr(self, f"dense_{layer}")(activations)
            if layer < self.depth - 1:
                activations = nnx.relu(activations)
        return activations


def make_model(sizes: tuple[int, ...]) -> Model:
    """See ``blacksmith.models.jax.mnist.make_model``."""
    return nnx_model(lambda rngs: MLP(sizes, rngs), "images")
