"""The convolutional network in Flax Linen."""

import jax
from flax import linen as nn

from blacksmith.models.jax.idioms import linen_model
from blacksmith.models.model import Model

_HE = nn.initializers.he_normal()


class CNN(nn.Module):
    """Convolutions of the given channels, then a dense layer."""

    channels: tuple[int, ...]
    classes: int

    @nn.compact
    def __call__(self, images: jax.Array) -> jax.Array:
        """(batch, rows, columns, 1) -> logits (batch, classes)."""
        for layer, width in enumerate(self.channels):
            images = nn.silu(nn.Conv(width, (3, 3), strides=2, kernel_init=_HE, name=f"conv_{layer}")(images))
        return nn.Dense(self.classes, kernel_init=_HE, name="dense_0")(images.reshape(len(images), -1))


def make_model(shape: tuple[int, int, int], channels: tuple[int, ...], classes: int) -> Model:
    """Takes images (batch, *shape), gives logits (batch, classes)."""
    return linen_model(CNN(channels, classes), "images", shape)
