"""Metrics and gates: pure, with a sentence."""

import math

import pytest

from blacksmith.training.gates import Gate, Metric, psnr

ACCURACY = Metric("accuracy", form="{:.2%}")
ERROR = Metric("error", of="mse", higher_is_better=False, form="{:.3f} m")


@pytest.mark.parametrize(("value", "passed"), [(0.976, True), (0.975, True), (0.9749, False), (math.nan, False)])
def test_the_threshold_itself_passes_and_nan_does_not(value, passed):
    verdict = Gate(ACCURACY, 0.975, "36 runs").check(value)
    assert (verdict.name, verdict.passed) == ("test_accuracy", passed)
    assert "the threshold 97.50% (36 runs)" in verdict.reason


@pytest.mark.parametrize(
    ("value", "passed"), [(0.5, True), (0.6, True), (0.61, False), (math.nan, False), (-math.inf, False)]
)
def test_if_lower_is_better_the_threshold_is_an_upper_bound(value, passed):
    gate = Gate(ERROR, 0.6, "a guess")
    assert gate.check(value).passed is passed
    assert gate.relation == "<="
    relation = "reaches" if passed else "misses"
    assert gate.check(value).reason == f"test error {value:.3f} m {relation} the threshold 0.600 m (a guess)"


def test_without_a_test_there_is_no_verdict():
    verdict = Gate(ACCURACY, 0.9, "x").check(None)
    assert verdict.passed is None
    assert "run_test is false" in verdict.reason


def test_a_metric_is_transformed_from_a_mean_of_another_name():
    means = {"loss": 1.0, "mse": 0.25, "accuracy": 0.5}
    assert ACCURACY.value(means) == 0.5
    assert ERROR.value(means) == 0.25
    assert Metric("perplexity", of="loss", transform=math.exp).value(means) == pytest.approx(math.e)


@pytest.mark.parametrize(("mse", "decibels"), [(0.01, 20.0), (1.0, 0.0), (0.0, math.inf), (math.nan, math.nan)])
def test_psnr_is_minus_ten_decades_of_the_squared_error(mse, decibels):
    assert psnr().value({"mse": mse}) == pytest.approx(decibels, nan_ok=True)
    assert psnr().show(20.0) == "20.00 dB"
