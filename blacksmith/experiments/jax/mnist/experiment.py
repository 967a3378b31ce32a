"""MNIST's own part: the perceptron, what is measured, and better than guessing as the gate without a threshold."""

from blacksmith.experiments.jax.mnist.classification import ACCURACY, LOSSES, better_than_guessing, measure
from blacksmith.experiments.jax.mnist.configs import ExperimentConfig
from blacksmith.models.jax.mnist import make_model
from blacksmith.models.jax.mnist.sharding import SHARDING
from blacksmith.training.task import Task


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """Classifying digits with the perceptron in one of its idioms."""
    net = config.net_config
    return Task(
        model=make_model(implementation, (net.input_size, net.hidden_size, net.hidden_size, net.output_size)),
        measure=measure(LOSSES[config.training_config.loss]),
        metrics=(ACCURACY,),
        sharding=SHARDING,
        unit="images",
        baseline=better_than_guessing,
    )
