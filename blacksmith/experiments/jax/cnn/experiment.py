"""The convolutional network's own part."""

import importlib

from blacksmith.experiments.jax.classification import classification
from blacksmith.experiments.jax.cnn.configs import ExperimentConfig
from blacksmith.models.jax.cnn import IMPLEMENTATIONS, SHARDING
from blacksmith.training.task import Task


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """Classifying digits with the network in one of its idioms."""
    net = config.net_config
    idiom = importlib.import_module(IMPLEMENTATIONS[implementation])
    return classification(idiom.make_model(net.image_shape, net.channels, net.output_size), SHARDING)
