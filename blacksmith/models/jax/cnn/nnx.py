"""The convolutional network in Flax NNX, made functional with split and merge."""

import jax
from flax import nnx

from blacksmith.models.model import Batch, Model, Params

_HE = nnx.initializers.he_normal()


class CNN(nnx.Module):
    """Layers ``conv_0``, ``conv_1``, ... and ``dense_0``."""

    def __init__(self, shape: tuple[int, int, int], channels: tuple[int, ...], classes: int, rngs: nnx.Rngs) -> None:
        """``shape`` is an image's (rows, columns, channels)."""
        self.depth = len(channels)
        rows, columns, inputs = shape
        for layer, width in enumerate(channels):
            convolution = nnx.Conv(inputs, width, (3, 3), strides=2, kernel_init=_HE, rngs=rngs)
            setattr(self, f"conv_{layer}", convolution)
            rows, columns, inputs = -(-rows // 2), -(-columns // 2), width
        self.dense_0 = nnx.Linear(rows * columns * inputs, classes, kernel_init=_HE, rngs=rngs)

    def __call__(self, images: jax.Array) -> jax.Array:
        """(batch, *shape) -> logits (batch, classes)."""
        activations = images
        for layer in range(self.depth):
            activations = nnx.silu(getattr(self, f"conv_{layer}")(activations))
        logits: jax.Array = self.dense_0(activations.reshape(len(images), -1))
        return logits


def make_model(shape: tuple[int, int, int], channels: tuple[int, ...], classes: int) -> Model:
    """See ``blacksmith.models.jax.cnn.make_model``."""
    graph, abstract = nnx.split(nnx.eval_shape(lambda: CNN(shape, channels, classes, nnx.Rngs(0))))

    def init(key: jax.Array) -> Params:
        params: Params = nnx.to_pure_dict(nnx.split(CNN(shape, channels, classes, nnx.Rngs(params=key)))[1])
        return params

    def apply(params: Params, batch: Batch) -> jax.Array:
        state = jax.tree.map(lambda leaf: leaf, abstract)  # a copy, because replace_by_pure_dict writes into it
        nnx.replace_by_pure_dict(state, params)
        logits: jax.Array = nnx.merge(graph, state)(batch["images"])
        return logits

    return Model(init, apply)
