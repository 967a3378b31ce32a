"""Trackers: rows survive, histograms never raise, a real offline W&B run is read back."""

import json

import numpy as np
import pytest


def test_rows_are_on_disk_as_they_are_logged(tmp_path):
    from blacksmith.runs.tracker import LocalTracker

    tracker = LocalTracker(tmp_path / "metrics.jsonl")
    tracker.log(1, {"train/loss": np.float32(0.5)})
    tracker.log(1, {"epoch": 1})
    tracker.log(2, {"train/loss": float("nan")})
    rows = [json.loads(line) for line in (tmp_path / "metrics.jsonl").read_text().splitlines()]  # before it is closed
    assert rows[:2] == [{"step": 1, "train/loss": 0.5}, {"step": 1, "epoch": 1.0}]
    assert np.isnan(rows[2]["train/loss"])
    with pytest.raises(ValueError, match="step 1 was logged after step 2"):
        tracker.log(1, {})
    tracker.finish(0)


@pytest.mark.parametrize(
    ("values", "non_finite", "total"),
    [
        ([0.0, 1.0, 2.0, 3.0], 0, 4),
        ([0.0, np.nan, 3.0, np.inf, -np.inf], 3, 2),
        ([np.nan], 1, 0),
        ([], 0, 0),
        ([5.0, 5.0, 5.0], 0, 3),
    ],
)
def test_histograms_count_what_is_finite_and_say_what_is_not(values, non_finite, total):
    from blacksmith.runs.tracker import finite_histogram

    (counts, edges), broken = finite_histogram(np.array(values, np.float32), bins=4)
    assert (int(counts.sum()), broken) == (total, non_finite)
    assert len(edges) == 5
    assert np.all(np.diff(edges) > 0)


def test_histograms_are_numpys():
    from blacksmith.runs.tracker import finite_histogram

    values = np.random.default_rng(0).normal(size=10_000).astype(np.float32)
    (counts, edges), _ = finite_histogram(values)
    expected, expected_edges = np.histogram(values, bins=64)
    np.testing.assert_allclose(edges, expected_edges, atol=1e-6)  # float32 rounding of values up to 4
    # A value within float32 rounding of an edge may fall on its other side: at most a few of 10,000 do.
    assert np.abs(counts - expected).sum() <= 10


def test_a_run_is_read_back_from_wandbs_own_file(tmp_path, worker, monkeypatch, read_wandb_file):
    from blacksmith.runs.directory import RunDirectory
    from blacksmith.runs.tracker import open_tracker
    from blacksmith.runs.wandb_utils import open_wandb_run, sync_command

    monkeypatch.setenv("WANDB_MODE", "offline")
    directory = RunDirectory.claim(tmp_path, "mine")
    run = open_wandb_run(
        project="p", name=directory.name, group="g", config={"lr": 0.5}, directory=directory.path, enabled=True
    )
    tracker = open_tracker(directory, run, worker)
    command = sync_command(run)
    tracker.log(1, {"train/loss": 2.0})
    tracker.log_histograms(2, {"weights/a": np.array([1.0, np.nan, 2.0])})
    tracker.log(2, {"train/loss": 1.0})
    tracker.summarize({"test_accuracy": 0.9, "nothing": None})
    tracker.finish(0)
    (path,) = (directory.path / "wandb").glob("offline-run-*/*.wandb")
    assert command == f"wandb sync {path.parent}"
    saved = read_wandb_file(path)
    assert saved["name"] == "mine"
    assert saved["config"]["lr"] == 0.5
    assert [row["train/loss"] for row in saved["history"]] == [2.0, 1.0]
    assert saved["history"][1]["weights/a._type"] == "histogram"
    assert sum(saved["history"][1]["weights/a.values"]) == 2
    assert saved["history"][1]["weights/a/non_finite"] == 1
    assert saved["summary"]["test_accuracy"] == 0.9
    assert saved["exit_code"] == 0


def test_one_tracker_that_fails_does_not_keep_others_open(tmp_path):
    from blacksmith.runs.tracker import LocalTracker, Trackers

    class Failing(LocalTracker):
        def finish(self, exit_code):
            super().finish(exit_code)
            raise OSError("lost")

    first, second = Failing(tmp_path / "a"), LocalTracker(tmp_path / "b")
    with pytest.raises(OSError, match="lost"):
        Trackers(first, second).finish(0)
    with pytest.raises(ValueError, match="closed file"):
        second.log(1, {})
