"""The convolutional network in Flax Linen."""

from collections.abc import Sequence

import jax
import jax.numpy as jnp
from flax import linen as nn

from blacksmith.models.model import Batch, Model, Params

_HE = nn.initializers.he_normal()


class CNN(nn.Module):
    """Convolutions of the given channels, then a dense layer."""

    channels: Sequence[int]
    classes: int

    @nn.compact
    def __call__(self, images: jax.Array) -> jax.Array:
        """(batch, rows, columns, 1) -> logits (batch, classes)."""
        activations = images
        for layer, width in enumerate(self.channels):
            convolution = nn.Conv(width, (3, 3), strides=2, kernel_init=_HE, name=f"conv_{layer}")
            activations = nn.silu(convolution(activations))
        return nn.Dense(self.classes, kernel_init=_HE, name="dense_0")(activations.reshape(len(images), -1))


def make_model(shape: tuple[int, int, int], channels: tuple[int, ...], classes: int) -> Model:
    """See ``blacksmith.models.jax.cnn.make_model``."""
    module = CNN(channels, classes)

    def init(key: jax.Array) -> Params:
        params: Params = module.init(key, jnp.zeros((1, *shape)))["params"]
        return params

    def apply(params: Params, batch: Batch) -> jax.Array:
        logits = module.apply({"params": params}, batch["images"])
        assert isinstance(logits, jax.Array)  # apply returns a pair only if collections are mutable
        return logits

    return Model(init, apply)
