"""MNIST in three idioms. This module is imported while tests are collected: nothing heavy here."""

from pathlib import Path

from blacksmith.experiments.spec import ExperimentSpec
from blacksmith.models.jax.mnist import IMPLEMENTATIONS
from blacksmith.parallel.plans import PLANS

_HERE = Path(__file__).parent

SPEC = ExperimentSpec(
    task="mnist",
    implementations=tuple(IMPLEMENTATIONS),
    plans=tuple(PLANS),
    config="blacksmith.experiments.jax.mnist.configs:ExperimentConfig",
    choose_dataset="blacksmith.experiments.jax.mnist.data:choose_dataset",
    module="blacksmith.experiments.jax.mnist.experiment",
    layers=(_HERE / "mnist.yaml", _HERE / "logger_config.yaml"),
    dataset_layers={"digits": _HERE / "digits.yaml", "directory": _HERE / "directory.yaml"},
    simulated_layers={"mnist": _HERE / "simulated.yaml", "digits": _HERE / "simulated_digits.yaml"},
)
