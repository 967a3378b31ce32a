"""MNIST's own part: the perceptron."""

from typing import TYPE_CHECKING

from blacksmith.experiments.jax.classification import classification
from blacksmith.experiments.jax.mnist.configs import ExperimentConfig
from blacksmith.models.jax.mnist import make_model
from blacksmith.models.jax.mnist.sharding import SHARDING
from blacksmith.training.task import Task, TrainingLength

if TYPE_CHECKING:
    from blacksmith.parity.eager_torch import Reference


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """Classifying digits with the perceptron in one of its idioms."""
    model = make_model(implementation, config.net_config.sizes)
    return classification(model, SHARDING, config.training_config.loss)


def make_reference(config: ExperimentConfig, length: TrainingLength) -> "Reference":
    """The perceptron in eager PyTorch, with PyTorch's losses and optimizers."""
    from torch.nn import functional

    from blacksmith.experiments import reference
    from blacksmith.models.torch.mnist import MLP

    training = config.training_config
    losses = {"softmax_cross_entropy": functional.cross_entropy, "mse": functional.mse_loss}
    loss = losses[training.loss]
    return reference.make_reference(
        MLP(config.net_config.sizes),
        lambda module, batch: loss(module(batch["images"]), batch["labels"]),
        training,
        length,
    )
