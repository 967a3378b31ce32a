"""MNIST in four idioms. This module is imported while tests are collected: nothing heavy here."""

from blacksmith.experiments.spec import ExperimentSpec
from blacksmith.models.jax.mnist import IMPLEMENTATIONS

SPEC = ExperimentSpec(
    package=__name__,
    task="mnist",
    implementations=tuple(IMPLEMENTATIONS),
    datasets=("mnist", "digits"),
    dataset_layers={"digits": "digits.yaml", "directory": "directory.yaml"},
    tiny_layer="tiny.yaml",
    simulated_layers={"mnist": "simulated.yaml", "digits": "simulated_digits.yaml"},
    extras={"torch": "torch"},
    own_draws={
        "torch": {
            "mnist": "torch.yaml",
            "digits": "torch_digits.yaml",
            "mnist-simulated": "torch_simulated.yaml",
            "digits-simulated": "torch_simulated_digits.yaml",
        }
    },
    referee="torch",
    seconds={"mnist": 3},
)
