"""NeRF by a LightningModule. ``pytest -k lightning_nerf``; needs ``pip install 'blacksmith[lightning]'``."""

import pytest

from blacksmith import ExperimentChecks


@pytest.mark.experiment("blacksmith.experiments.lightning.nerf")
class TestNerfByLightning(ExperimentChecks):
    """Every check of the package."""
