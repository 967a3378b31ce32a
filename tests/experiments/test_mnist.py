"""MNIST: one perceptron in Flax Linen, pure JAX and Flax NNX. ``pytest -k flax_mnist`` trains one of them."""

import pytest

from blacksmith import ExperimentChecks


@pytest.mark.experiment("blacksmith.experiments.jax.mnist")
class TestMnist(ExperimentChecks):
    """Every check of the package."""
