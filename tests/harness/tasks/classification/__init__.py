"""Points around four centres, classified by a perceptron in two idioms: arrays of rank 2, higher is better."""

from blacksmith.experiments.spec import ExperimentSpec

SPEC = ExperimentSpec(
    package=__name__,
    task="classification",
    implementations=("jax", "flax"),
    datasets=("blobs", "wide_blobs"),
)
