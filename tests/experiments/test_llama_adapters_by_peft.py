"""Hugging Face's Llama adapted by peft. ``pytest -k torch_llama_lora-single``; needs the extra ``peft``."""

import pytest

from blacksmith import ExperimentChecks


@pytest.mark.experiment("blacksmith.experiments.torch.llama_lora")
class TestLlamaAdaptersByPeft(ExperimentChecks):
    """Every check of the package."""
