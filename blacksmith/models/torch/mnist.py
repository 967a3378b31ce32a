"""The perceptron in PyTorch."""

import itertools

import torch
from torch import nn

from blacksmith.models.model import Model
from blacksmith.models.torch.bridge import torch_model


class MLP(nn.Module):
    """Linear layers ``dense_0``, ``dense_1``, ... with ReLU between them."""

    def __init__(self, sizes: tuple[int, ...]) -> None:
        """``sizes`` are the widths from input to output."""
        super().__init__()
        for layer, (inputs, outputs) in enumerate(itertools.pairwise(sizes)):
            self.add_module(f"dense_{layer}", nn.Linear(inputs, outputs))

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """(batch, sizes[0]) -> logits (batch, sizes[-1])."""
        *hidden, last = self.children()
        activations = images
        for layer in hidden:
            activations = torch.relu(layer(activations))
        return last(activations)


def make_model(sizes: tuple[int, ...]) -> Model:
    """See ``blacksmith.models.jax.mnist.make_model``; weights and biases are uniform, as ``nn.Linear`` draws them."""
    return torch_model(lambda: MLP(sizes), lambda module, batch: module(batch["images"]))
