"""A large experiment on simulated chips has its tiny shapes: parity is taken at these."""

import pytest

from blacksmith.experiments.jax.llama import SPEC
from blacksmith.experiments.selection import Selection
from blacksmith.experiments.spec import find_cell


@pytest.mark.parametrize(
    ("platform", "cell", "layers", "vocabulary"),
    [
        ("cpu", "jax_llama-single", 2, 96),
        ("cpu", "jax_llama-dp2", 1, 24),
        ("simulated", "jax_llama-single", 2, 96),
        ("simulated", "jax_llama-dp2", 1, 24),
    ],
)
def test_several_simulated_chips_get_the_tiny_shapes_as_shipped(platform, cell, layers, vocabulary):
    selection, cell = Selection(platform=platform, dataset="templates"), find_cell(SPEC, cell)
    net = selection.config(cell).net_config
    assert (net.layers, net.vocabulary) == (layers, vocabulary)
    assert selection.changes(cell) == {}
    assert selection.shipped_config(SPEC).net_config.layers == 2


def test_overrides_win_over_the_tiny_shapes_and_are_changes():
    selection = Selection(platform="cpu", dataset="templates", overrides=["net_config.layers=3"])
    cell = find_cell(SPEC, "jax_llama-dp2")
    assert selection.config(cell).net_config.layers == 3
    assert selection.changes(cell) == {"net_config.layers": (3, 1)}


def test_several_chips_of_hardware_get_the_shipped_shapes(monkeypatch):
    """Two chips are pretended: nothing is opened."""
    from blacksmith.experiments import selection

    monkeypatch.setattr(selection, "visible_chips", lambda spec: ["0", "1"])
    config = Selection(platform="tt", dataset="templates").config(find_cell(SPEC, "jax_llama-dp2"))
    assert (config.net_config.layers, config.net_config.vocabulary) == (2, 96)
