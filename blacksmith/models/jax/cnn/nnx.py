"""The convolutional network in Flax NNX."""

import jax
from flax import nnx

from blacksmith.models.jax.idioms import nnx_model
from blacksmith.models.model import Model

_HE = nnx.initializers.he_normal()


class CNN(nnx.Module):
    """Layers ``conv_0``, ``conv_1`` and ``dense_0``."""

    def __init__(self, shape: tuple[int, int, int], channels: tuple[int, int], classes: int, rngs: nnx.Rngs) -> None:
        first, second = channels
        self.conv_0 = nnx.Conv(shape[2], first, (3, 3), strides=2, kernel_init=_HE, rngs=rngs)
        self.conv_1 = nnx.Conv(first, second, (3, 3), strides=2, kernel_init=_HE, rngs=rngs)
        self.dense_0 = nnx.Linear(-(-shape[0] // 4) * -(-shape[1] // 4) * second, classes, kernel_init=_HE, rngs=rngs)

    def __call__(self, images: jax.Array) -> jax.Array:
        """(batch, *shape) -> logits (batch, classes)."""
        features = nnx.silu(self.conv_1(nnx.silu(self.conv_0(images))))
        return self.dense_0(features.reshape(len(features), -1))


def make_model(shape: tuple[int, int, int], channels: tuple[int, int], classes: int) -> Model:
    """Takes images (batch, *shape), gives logits (batch, classes)."""
    return nnx_model(lambda rngs: CNN(shape, channels, classes, rngs), "images")
