"""Thresholds from the spread of healthy runs: formula, rounding, direction, coverage, and the shipped ones."""

import math

import numpy as np
import pytest
import yaml

from blacksmith.checks.calibration import calibrate
from blacksmith.checks.prediction import FAILURE_ODDS, prediction_bound
from blacksmith.experiments.spec import load_spec
from blacksmith.training.gates import Metric

ACCURACY = Metric("accuracy")
ERROR = Metric("error", higher_is_better=False)


@pytest.mark.parametrize(("odds", "quantile"), [(0.25, 1.0), (0.05, math.tan(math.pi * 0.45))])
def test_bound_of_two_runs_is_the_closed_form(odds, quantile):
    """With one degree of freedom Student's t is the Cauchy distribution: t(p) = tan(pi (p - 1/2))."""
    bound = prediction_bound(10.0, 2.0, 2, higher_is_better=True, odds=odds)
    assert bound == pytest.approx(10 - quantile * 2 * math.sqrt(1.5))


@pytest.mark.parametrize("runs", [2, 12, 36, 60])
def test_bound_uses_the_quantile_of_student_t(runs):
    from scipy import stats

    expected = float(stats.t.ppf(1 - FAILURE_ODDS, runs - 1)) * math.sqrt(1 + 1 / runs)
    assert prediction_bound(0.0, 1.0, runs, higher_is_better=False) == pytest.approx(expected)


@pytest.mark.parametrize("higher_is_better", [True, False])
def test_one_more_run_misses_the_bound_as_often_as_stated(higher_is_better):
    """40,000 repetitions of 12 runs and one more, at odds of 1 in 50: 800 misses, give or take 4 x 28."""
    drawn = np.random.default_rng(0).normal(3.0, 0.2, (40_000, 13))
    runs, another = drawn[:, :12], drawn[:, 12]
    unit = prediction_bound(0.0, 1.0, 12, higher_is_better=higher_is_better, odds=0.02)
    bounds = runs.mean(axis=1) + unit * runs.std(axis=1, ddof=1)
    missed = another < bounds if higher_is_better else another > bounds
    assert abs(int(missed.sum()) - 800) < 112


def test_threshold_is_rounded_towards_leniency_in_both_directions():
    values = [0.9780, 0.9790, 0.9800, 0.9811]
    accuracy = calibrate(values, ACCURACY)
    error = calibrate([1 - value for value in values], ERROR)
    bound = prediction_bound(np.mean(values), np.std(values, ddof=1), 4, higher_is_better=True)
    assert bound - 0.001 < accuracy.threshold <= bound < 0.978
    assert accuracy.threshold == round(accuracy.threshold, 3)
    assert error.threshold == pytest.approx(1 - accuracy.threshold)
    assert (accuracy.worst, error.worst) == (0.978, 1 - 0.978)


@pytest.mark.parametrize("scale", [1e-6, 1.0, 1e3])
def test_rounding_follows_the_spread_whatever_the_unit(scale):
    values = [scale * value for value in (30.1, 30.4, 29.8, 30.2, 30.3)]
    found = calibrate(values, Metric("psnr"))
    std = float(np.std(values, ddof=1))
    bound = prediction_bound(float(np.mean(values)), std, 5, higher_is_better=True)
    assert 0 <= bound - found.threshold < std
    assert found.std == pytest.approx(std, rel=5e-3)


def test_threshold_lies_a_deviation_beyond_the_worst_run():
    """One of 40 runs is far off, as a heavy tail has it: the bound of a normal distribution would fail it."""
    values = [0.98 + 0.0001 * (index % 5) for index in range(39)] + [0.95]
    found = calibrate(values, ACCURACY)
    assert prediction_bound(found.mean, found.std, 40, higher_is_better=True) > 0.95
    assert 0.95 - found.std - 0.001 < found.threshold <= 0.95 - found.std


def test_runs_without_spread_are_refused():
    with pytest.raises(ValueError, match="one value, which has no spread"):
        calibrate([0.5] * 12, ACCURACY)


def test_run_that_diverged_is_refused():
    with pytest.raises(ValueError, match="a run gave nan"):
        calibrate([0.5, math.nan, 0.6], ACCURACY)


@pytest.mark.parametrize("name", ["mnist.yaml", "digits.yaml", "simulated.yaml", "simulated_digits.yaml"])
def test_shipped_thresholds_follow_from_their_origins(name):
    path = load_spec("blacksmith.experiments.jax.mnist").folder / name
    gate = yaml.safe_load(path.read_text(encoding="utf-8"))["gates"]["test_accuracy"]
    origin = gate["origin"]
    bound = prediction_bound(origin["mean"], origin["std"], origin["runs"], higher_is_better=True)
    assert gate["threshold"] == origin["threshold"]
    assert bound - 0.005 <= gate["threshold"] <= bound  # a deviation below the worst run if that is less
