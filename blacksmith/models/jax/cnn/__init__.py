"""One small convolutional network in three idioms; an idiom is one file and one row here. Imports no JAX."""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from blacksmith.models.model import Model

IMPLEMENTATIONS = {
    name: f"{__name__}.{module}" for name, module in (("flax", "linen"), ("jax", "pure"), ("nnx", "nnx"))
}


def make_model(implementation: str, shape: tuple[int, int, int], channels: tuple[int, ...], classes: int) -> "Model":
    """3x3 convolutions of stride 2 with SiLU, then one dense layer, in one of the idioms.

    Weights are He-normal (variance 2 / fan_in), biases zero. Takes images (batch, *shape), gives logits (batch,
    classes). Raises KeyError for an unknown idiom.
    """
    model: Model = importlib.import_module(IMPLEMENTATIONS[implementation]).make_model(shape, channels, classes)
    return model
