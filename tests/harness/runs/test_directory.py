"""Run directories: claimed once, written whole or not at all."""

import datetime
import json

import pytest

from blacksmith.runs.directory import RunDirectory, default_run_name
from blacksmith.tools.errors import RunDirectoryError


def test_a_taken_name_gets_a_number(tmp_path):
    names = [RunDirectory.claim(tmp_path / "runs", "mine").name for _ in range(3)]
    assert names == ["mine", "mine-2", "mine-3"]


def test_a_name_is_made_from_cell_and_time():
    now = datetime.datetime(2026, 11, 20, 9, 43, 5)
    assert default_run_name("flax_mnist-single", now) == "flax_mnist-single-20261120-094305"


def test_an_unwritable_place_is_named_with_the_next_step():
    """/proc takes no directories from anybody, root included."""
    from pathlib import Path

    with pytest.raises(RunDirectoryError, match=r"/proc/runs: .*--runs-dir DIR"):
        RunDirectory.claim(Path("/proc/runs"), "mine")


def test_a_file_in_the_way_is_named(tmp_path):
    (tmp_path / "runs").write_text("")
    with pytest.raises(RunDirectoryError, match="runs/mine: the run's directory cannot be made"):
        RunDirectory.claim(tmp_path / "runs", "mine")


def test_numbers_without_json_words_become_null(tmp_path):
    directory = RunDirectory.claim(tmp_path, "mine")
    directory.write_result({"loss": float("nan"), "nested": {"list": [float("inf"), 1.5]}})
    assert json.loads((directory.path / "result.json").read_text()) == {"loss": None, "nested": {"list": [None, 1.5]}}


def test_an_interrupted_write_leaves_the_old_file(tmp_path, monkeypatch):
    import os

    from blacksmith.tools.files import write_atomically

    path = tmp_path / "result.json"
    write_atomically(path, "old")

    def fail(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_rows_after_a_step_are_dropped_and_a_torn_one(tmp_path):
    directory = RunDirectory.claim(tmp_path, "mine")
    rows = [{"step": step, "train/loss": 1.0} for step in (1, 2, 3)]
    directory.metrics.write_text("".join(json.dumps(row) + "\n" for row in rows) + '{"step": 4, "tr')
    directory.drop_metrics_after(2)
    assert [json.loads(line)["step"] for line in directory.metrics.read_text().splitlines()] == [1, 2]
