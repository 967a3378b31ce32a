"""The band of healthy runs: its limits against Student's t, both sides, and what a record of it is held to."""

import json
import math
from pathlib import Path

import numpy as np
import pytest

from blacksmith.checks import CHECKS
from blacksmith.checks.band import features, limits, spreads
from blacksmith.checks.calibration import summarize
from blacksmith.checks.prediction import FAILURE_ODDS
from blacksmith.experiments.trained import Trained


def test_limits_are_the_quantiles_of_student_t_shared_by_all_features():
    """Two sides of five features at odds of 1e-4 in all: 1e-5 for each side; 60 runs count as 12."""
    from scipy import stats

    low, high = limits({"mean": 3.0, "std": 0.5}, 60, 5)
    margin = float(stats.t.ppf(1 - FAILURE_ODDS / 10, 11)) * 0.5 * math.sqrt(1 + 1 / 12)
    assert (low, high) == (pytest.approx(3 - margin), pytest.approx(3 + margin))


def test_spreads_are_of_what_all_runs_have_and_that_differs():
    spread = spreads([{"a": 1.0, "b": 2.0, "c": 5.0}, {"a": 3.0, "b": 2.0}])
    assert spread == {"a": {"mean": 2.0, "std": pytest.approx(math.sqrt(2), rel=1e-5)}}


@pytest.fixture
def run(tmp_path):
    """``run(losses, accuracy)``: a finished run that has these training and validation losses."""

    def make(losses, accuracy=0.9):
        rows = [{"step": i, "train/epoch_loss": loss, "validation/loss": 2 * loss} for i, loss in enumerate(losses, 1)]
        (tmp_path / "metrics.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
        result = {"best_step": 1, "test_loss": 0.5, "test_accuracy": accuracy, "test_images": 10, "unit": "images"}
        return Trained(tmp_path, result)

    return make


def test_features_are_logarithms_of_losses_and_the_metrics_of_the_test(run):
    found = features(run([1.0, 0.5, 0.25, 0.125]))
    assert found["train loss, epoch 3"] == pytest.approx(math.log(0.25))
    assert found["validation loss, least"] == pytest.approx(math.log(0.25))
    assert found["test loss beside validation loss"] == pytest.approx(math.log(0.5 / 0.25))
    assert found["test accuracy"] == 0.9
    assert "train loss, epoch 4" not in found
    assert "test images" not in found


def runs(count):
    values = np.random.default_rng(0).normal(0.9, 0.01, count)
    return [
        {
            "implementation": "jax",
            "seed": seed,
            "features": {"test accuracy": float(value), "train loss, epoch 1": math.log(0.1 + value)},
            "gates": {
                "test_accuracy": {
                    "value": float(value), "metric": "accuracy", "higher_is_better": True, "form": "{:.1%}"
                }
            },
        }
        for seed, value in enumerate(values)
    ]  # fmt: skip


def test_a_summary_says_spread_power_and_threshold_and_ends_with_the_yaml_section():
    import yaml

    calibrated = summarize(runs(12), "blobs", Path(__file__).parent, "pytest --calibrate 12")
    gate = calibrated.values["gates"]["test_accuracy"]
    assert "12 runs of 12 seeds resolve" in calibrated.lines[0]
    section = yaml.safe_load("\n".join(calibrated.lines[calibrated.lines.index("") :]))["gates"]["test_accuracy"]
    assert section["threshold"] == section["origin"]["threshold"] == gate["threshold"]
    assert section["origin"]["command"] == "pytest --calibrate 12"
    assert any(line.startswith("train loss, epoch 1: ") for line in calibrated.lines)


def test_runs_of_another_plan_are_no_new_draws():
    once, twice = (summarize(each, "blobs", Path(__file__).parent, "pytest") for each in (runs(12), runs(12) * 2))
    assert once.values == twice.values
    assert twice.values["runs"] == 12


def test_too_few_seeds_derive_nothing():
    with pytest.raises(ValueError, match="9 seeds, expected 10 or more"):
        summarize(runs(9), "blobs", Path(__file__).parent, "pytest --calibrate 9")


@pytest.fixture
def recorded_band(session, records, cell):
    """``recorded_band(off)``: a band around the run's own numbers, moved by so many deviations."""
    one = session()
    found = features(one.train(cell))

    def write(off, **gates):
        spread = {name: {"mean": value + off * 0.01, "std": 0.01} for name, value in found.items()}
        records().save(one, cell, "band", {"runs": 20, "features": spread, "gates": gates})
        return CHECKS["band"](one, cell, records())

    return write


@pytest.mark.parametrize(("off", "side"), [(-20, "higher"), (20, "lower")])
def test_a_run_beyond_either_side_fails_by_name(recorded_band, off, side):
    verdict = recorded_band(off)
    assert verdict.passed is False
    assert f"is {side} than" in verdict.reason
    assert "20 deviations" in verdict.reason
    assert "measure anew with: pytest --record, paste" in verdict.reason


def test_a_run_inside_passes(recorded_band):
    assert recorded_band(2).passed, recorded_band(2).reason


def test_a_threshold_whose_origin_is_not_the_record_fails(session, records, find_cell):
    """MNIST's shipped threshold for the digits, beside a record that has another mean."""
    one, cell = session("training_config.epochs=1", dataset="digits"), find_cell("mnist")
    from blacksmith.checks.band import other_thresholds
    from blacksmith.checks.records import Record

    config = one.config(cell)
    origin = config.gates["test_accuracy"].origin
    same = {"test_accuracy": {"mean": origin.mean, "std": origin.std, "threshold": origin.threshold}}
    other = {"test_accuracy": {**same["test_accuracy"], "mean": 0.5}}
    assert not list(other_thresholds(config, Record(Path("band.json"), {}, {"gates": same})))
    (found,) = other_thresholds(config, Record(Path("band.json"), {}, {"gates": other}))
    assert "paste what --calibrate prints" in found
