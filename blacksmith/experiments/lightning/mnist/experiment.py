"""MNIST's own part: the module, and accuracy."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from blacksmith.experiments.jax.classification import ACCURACY, better_than_guessing
from blacksmith.experiments.lightning.mnist.configs import ExperimentConfig
from blacksmith.experiments.lightning.task import lightning_experiment, lightning_reference
from blacksmith.models.jax.mnist.sharding import SHARDING
from blacksmith.training.task import Task, TrainingLength

if TYPE_CHECKING:
    from blacksmith.models.torch.lit_mnist import LitMNIST
    from blacksmith.parity.eager_torch import Reference

COLUMNS = ("images", "labels")


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """Classifying digits by a LightningModule; the only implementation."""
    return lightning_experiment(
        _module(config),
        COLUMNS,
        (ACCURACY,),
        sharding=SHARDING,
        unit="images",
        default_gate=better_than_guessing,
    )


def make_reference(config: ExperimentConfig, length: TrainingLength) -> "Reference":
    """The module itself, trained by PyTorch."""
    return lightning_reference(_module(config), COLUMNS, length)


def _module(config: ExperimentConfig) -> "Callable[[], LitMNIST]":
    from blacksmith.models.torch.lit_mnist import LitMNIST

    return lambda: LitMNIST(config.model.sizes, config.training.lr, config.training.lr_schedule)
