"""MNIST's own part: the perceptron."""

from blacksmith.experiments.jax.classification import classification
from blacksmith.experiments.jax.mnist.configs import ExperimentConfig
from blacksmith.models.jax.mnist import make_model
from blacksmith.models.jax.mnist.sharding import SHARDING
from blacksmith.training.task import Task


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """Classifying digits with the perceptron in one of its idioms."""
    net = config.net_config
    model = make_model(implementation, (net.input_size, net.hidden_size, net.hidden_size, net.output_size))
    return classification(model, SHARDING, config.training_config.loss)
