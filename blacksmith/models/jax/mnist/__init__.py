"""One multi-layer perceptron in four idioms. A new idiom is one file and one row here. Imports no JAX."""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from blacksmith.models.model import Model

IMPLEMENTATIONS = {
    "flax": "blacksmith.models.jax.mnist.linen",
    "jax": "blacksmith.models.jax.mnist.pure",
    "nnx": "blacksmith.models.jax.mnist.nnx",
    "torch": "blacksmith.models.torch.mnist",
}


def make_model(implementation: str, sizes: tuple[int, ...]) -> "Model":
    """The perceptron with layers ``sizes[0] -> sizes[1] -> ...``, ReLU between them, in one of the idioms.

    Weights are He-normal (He et al. 2015, https://arxiv.org/abs/1502.01852: variance 2 / fan_in, truncated at two
    standard deviations), with a separate key per layer; biases are zero. Raises KeyError for an unknown idiom.
    """
    module = importlib.import_module(IMPLEMENTATIONS[implementation])
    model: Model = module.make_model(sizes)
    return model
