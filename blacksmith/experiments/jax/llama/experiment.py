"""Llama's own part."""

import importlib

from blacksmith.experiments.jax.classification import classification
from blacksmith.experiments.jax.llama.configs import ExperimentConfig, NetConfig
from blacksmith.models.jax.llama import IMPLEMENTATIONS, SHARDING
from blacksmith.models.jax.llama.checkpoint import architecture_of, read_params
from blacksmith.models.model import InitialWeights
from blacksmith.tools.hugging_face import HuggingFaceCheckpoint
from blacksmith.training.task import Task


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """Classifying sentences with the network in one of its idioms."""
    idiom = importlib.import_module(IMPLEMENTATIONS[implementation])
    task = classification(idiom.make_model(config.net_config.sizes), SHARDING, unit="sentences")
    return task._replace(initial=initial_weights(config.net_config))


def initial_weights(config: NetConfig) -> InitialWeights | None:
    """Those of the checkpoint, if there is one."""
    if config.checkpoint is None:
        return None
    checkpoint = HuggingFaceCheckpoint.open(config.checkpoint)
    origin = {"checkpoint": str(checkpoint.path), "architecture": architecture_of(checkpoint)}
    return InitialWeights(
        lambda: read_params(checkpoint, config.sizes, config.checkpoint_digest),
        {**origin, "sha256": str(config.checkpoint_digest)},
    )
