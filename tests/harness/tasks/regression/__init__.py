"""Images filtered by two convolutions: arrays of rank 4, noise in the batch, lower is better."""

from blacksmith.experiments.spec import ExperimentSpec

SPEC = ExperimentSpec(
    package=__name__,
    task="regression",
    implementations=("jax",),
    datasets=("images",),
)
