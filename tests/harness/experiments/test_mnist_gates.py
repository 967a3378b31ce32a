"""MNIST's gates: better than guessing, and thresholds that follow from their origin."""

import math

import numpy as np
import pytest


def test_guessing_fails_if_no_threshold_is_known():
    """10 % of 1,000 balanced images: 0.1 + 3.72 sqrt(0.09 / 1000) = 0.1353."""
    from blacksmith.datasets.dataset import Dataset
    from blacksmith.experiments.jax.classification import ACCURACY, better_than_guessing

    rows = {"labels": np.eye(10)[np.arange(1000) % 10]}
    gate = better_than_guessing(ACCURACY, Dataset("d", rows, rows, rows, 10, 0))
    assert gate.threshold == pytest.approx(0.1353, abs=1e-4)
    assert gate.check(0.12).passed is False
    assert gate.check(0.5).passed is True
    assert "gates.test_accuracy.threshold" in gate.origin


def test_shipped_thresholds_follow_from_their_origin():
    """The threshold in each YAML file is the prediction bound of its mean, spread and number of runs."""
    from scipy import stats

    from blacksmith.experiments.jax.mnist import SPEC
    from blacksmith.tools.config import load_config

    for dataset in SPEC.datasets:
        for simulated in (False, True):
            layers = SPEC.config_layers(dataset, simulated=simulated)
            gate = load_config(SPEC.config_type(), layers).gates["test_accuracy"]
            origin = gate.origin
            assert (origin.dataset, origin.threshold) == (dataset, gate.threshold)
            assert origin.seeds >= 10
            quantile = stats.t.ppf(1 - 1e-4, origin.runs - 1)
            bound = origin.mean - quantile * origin.std * math.sqrt(1 + 1 / origin.runs)
            assert bound - 0.005 <= gate.threshold <= bound  # a deviation below the worst run if that is less
