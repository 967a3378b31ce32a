"""The convolutional network's own part."""

from blacksmith.experiments.jax.cnn.configs import ExperimentConfig
from blacksmith.experiments.jax.mnist.classification import ACCURACY, LOSSES, better_than_guessing, measure
from blacksmith.models.jax.cnn import make_model
from blacksmith.models.jax.cnn.sharding import SHARDING
from blacksmith.training.task import Task


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """Classifying digits with the network in one of its idioms."""
    net = config.net_config
    return Task(
        model=make_model(implementation, net.image_shape, net.channels, net.output_size),
        measure=measure(LOSSES["softmax_cross_entropy"]),
        metrics=(ACCURACY,),
        sharding=SHARDING,
        unit="images",
        baseline=better_than_guessing,
    )
