"""MNIST by a LightningModule. ``pytest -k lightning_mnist``; needs ``pip install 'blacksmith[lightning]'``."""

import pytest

from blacksmith import ExperimentChecks


@pytest.mark.experiment("blacksmith.experiments.lightning.mnist")
class TestMnistByLightning(ExperimentChecks):
    """Every check of the package."""
