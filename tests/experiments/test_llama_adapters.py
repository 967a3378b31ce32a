"""A small Llama adapted with LoRA, in JAX and Flax Linen. ``pytest -k jax_llama_lora-single`` trains one."""

import pytest

from blacksmith import ExperimentChecks


@pytest.mark.experiment("blacksmith.experiments.jax.llama_lora")
class TestAdapters(ExperimentChecks):
    """Every check of the package."""
