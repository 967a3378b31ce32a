"""A small Llama adapted with LoRA, in pure JAX and Flax Linen. ``pytest -k flax_llama_lora-single`` checks one."""

import pytest

from blacksmith import ExperimentChecks


@pytest.mark.experiment("blacksmith.experiments.jax.llama_lora")
class TestAdapters(ExperimentChecks):
    """Every check of the package but those of a training: its recipe is not calibrated yet.

    docs/experiments/llama_lora.md says what 12 seeds gave.
    """

    test_gates = test_loss_falls = test_run_is_complete = None
    test_bookkeeping = test_reevaluation = test_resumption = test_band = None
