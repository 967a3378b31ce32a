"""Llama's own part."""

import importlib

from blacksmith.experiments.jax.classification import classification
from blacksmith.experiments.jax.llama.configs import ExperimentConfig
from blacksmith.models.jax.llama import IMPLEMENTATIONS, SHARDING
from blacksmith.training.task import Task


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """Classifying sentences with the network in one of its idioms."""
    idiom = importlib.import_module(IMPLEMENTATIONS[implementation])
    return classification(idiom.make_model(config.net_config.sizes), SHARDING, unit="sentences")
