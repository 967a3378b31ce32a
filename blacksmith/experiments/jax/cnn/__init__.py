"""A small convolutional network on MNIST in three idioms. Cheap to import."""

from blacksmith.experiments.spec import ExperimentSpec
from blacksmith.models.jax.cnn import IMPLEMENTATIONS

SPEC = ExperimentSpec(
    package=__name__,
    task="cnn",
    implementations=tuple(IMPLEMENTATIONS),
    datasets=("mnist", "digits"),
    plans=("single", "dp2", "tp2", "fsdp2", "dp2_tp2"),
    dataset_layers={"digits": "digits.yaml"},
    tiny_layer="tiny.yaml",
    simulated_layers={"mnist": "simulated.yaml", "digits": "simulated_digits.yaml"},
    seconds={"mnist": 12},
)
