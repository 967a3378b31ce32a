"""MNIST by a LightningModule. This module is imported while tests are collected: nothing heavy here."""

from blacksmith.experiments.spec import ExperimentSpec

SPEC = ExperimentSpec(
    package=__name__,
    task="mnist",
    implementations=("lightning",),
    datasets=("mnist", "digits"),
    plans=("single", "dp2", "dp4", "tp2", "dp2_tp2", "fsdp2"),
    dataset_layers={"digits": "digits.yaml"},
    simulated_layers={"mnist": "simulated.yaml", "digits": "simulated_digits.yaml"},
    extras={"lightning": "lightning"},
    referee="lightning",
    storage="lightning_mnist",
)
