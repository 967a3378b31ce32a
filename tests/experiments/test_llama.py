"""A small Llama on SST-2 in JAX and Flax Linen. ``pytest -k jax_llama-single`` trains one."""

import pytest

from blacksmith import ExperimentChecks


@pytest.mark.experiment("blacksmith.experiments.jax.llama")
class TestLlama(ExperimentChecks):
    """Every check of the package."""
