"""A small convolutional network on MNIST in Flax Linen, pure JAX and Flax NNX. ``pytest -k flax_cnn`` trains one."""

import pytest

from blacksmith import ExperimentChecks


@pytest.mark.experiment("blacksmith.experiments.jax.cnn")
class TestCnn(ExperimentChecks):
    """Every check of the package."""
