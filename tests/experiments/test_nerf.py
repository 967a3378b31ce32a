"""NeRF on a Blender scene in JAX and Flax Linen. ``pytest -k jax_nerf-single`` trains one."""

import pytest

from blacksmith import ExperimentChecks


@pytest.mark.experiment("blacksmith.experiments.jax.nerf")
class TestRadianceFields(ExperimentChecks):
    """Every check of the package."""
