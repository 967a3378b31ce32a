"""Gates: pure, with a sentence."""

import numpy as np
import pytest

from blacksmith.training.gates import AccuracyGate, better_than_guessing


@pytest.mark.parametrize(("accuracy", "passed"), [(0.976, True), (0.975, True), (0.9749, False), (float("nan"), False)])
def test_the_threshold_itself_passes_and_nan_does_not(accuracy, passed):
    verdict = AccuracyGate(0.975, "36 runs").check(accuracy)
    assert verdict.passed is passed
    assert "97.50%" in verdict.reason
    assert "36 runs" in verdict.reason


def test_without_a_test_there_is_no_verdict():
    verdict = AccuracyGate(0.9, "x").check(None)
    assert verdict.passed is None
    assert "run_test is false" in verdict.reason


def test_guessing_fails_where_no_threshold_is_known():
    """10 % of 1,000 balanced images: 0.1 + 3.72 sqrt(0.09 / 1000) = 0.1353."""
    gate = better_than_guessing(np.eye(10)[np.arange(1000) % 10])
    assert gate.threshold == pytest.approx(0.1353, abs=1e-4)
    assert gate.check(0.12).passed is False
    assert gate.check(0.5).passed is True
    assert "gates.test_accuracy.threshold" in gate.origin


def test_shipped_thresholds_follow_from_their_origin():
    """The threshold in each YAML file is what its mean, spread and number of runs come to."""
    import math

    from scipy import stats

    from blacksmith.experiments.jax.mnist import SPEC
    from blacksmith.tools.config import load_config

    for extra in ([], [SPEC.dataset_layers["digits"]]):
        gate = load_config(SPEC.config_type(), [*SPEC.layers, *extra]).gates.test_accuracy
        origin = gate.origin
        assert origin.seeds >= 10
        quantile = stats.t.ppf(1 - 1e-4, origin.runs - 1)
        bound = origin.mean - quantile * origin.std * math.sqrt(1 + 1 / origin.runs)
        assert gate.threshold == pytest.approx(math.floor(bound * 1000) / 1000)
