"""Run directories: claimed once, written atomically, every damage a sentence."""

import datetime
import json
import os
from pathlib import Path

import pytest

from blacksmith.runs.directory import RunDirectory, default_run_name
from blacksmith.runs.record import RunRecord
from blacksmith.tools.errors import BlacksmithWarning, RunDirectoryError

RECORD = RunRecord(
    package="blacksmith.experiments.jax.mnist",
    id="jax_mnist-dp2",
    implementation="jax",
    plan="dp2",
    platform="cpu",
    dataset="digits",
    digest="0" * 64,
    run_id="0" * 16,
    checkpoint_dir="/checkpoints",
    compiler_options={"optimization_level": "1"},
    continued_from=("jax_mnist-dp8 on simulated",),
)


def test_a_taken_name_gets_a_number(tmp_path):
    names = [RunDirectory.claim(tmp_path / "runs", "mine").name for _ in range(3)]
    assert names == ["mine", "mine-2", "mine-3"]


def test_a_default_name_has_cell_and_time():
    now = datetime.datetime(2026, 11, 20, 9, 43, 5)
    assert default_run_name("flax_mnist-single", now) == "flax_mnist-single-20261120-094305"


def test_an_unwritable_place_is_named():
    """/proc refuses new directories to every user, root included."""
    with pytest.raises(RunDirectoryError, match=r"/proc/runs: .*--runs-dir=DIR"):
        RunDirectory.claim(Path("/proc/runs"), "mine")


def test_a_file_in_the_way_is_named(tmp_path):
    (tmp_path / "runs").write_text("")
    with pytest.raises(RunDirectoryError, match="runs/mine: the run's directory cannot be created"):
        RunDirectory.claim(tmp_path / "runs", "mine")


def test_a_run_has_one_writer(run_directory):
    other = RunDirectory(run_directory.path)
    with run_directory.locked(), pytest.raises(RunDirectoryError, match="another process"), other.locked():
        pass
    with other.locked():
        pass


def test_numbers_without_json_words_become_null(run_directory):
    run_directory.write_result({"loss": float("nan"), "nested": {"list": [float("inf"), 1.5]}})
    assert run_directory.read_result() == {"loss": None, "nested": {"list": [None, 1.5]}}


def test_an_interrupted_write_leaves_the_old_file(tmp_path, monkeypatch):
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


def test_a_record_is_read_back(run_directory):
    run_directory.write_record(RECORD)
    assert run_directory.read_record() == RECORD
    assert json.loads((run_directory.path / "run.json").read_text())["format"] == 2


DAMAGES = {
    "empty": (b"", "Expecting value"),
    "garbage": (b'{"format": 2', "Expecting"),
    "a_list": (b"[]", "expected an object, found list"),
    "not_utf8": (b"\xff\xfe\xfa", "decode"),
    "nested": (b"[" * 100_000, "recursion"),
}


@pytest.mark.parametrize("name", ["run.json", "result.json"])
@pytest.mark.parametrize(("content", "problem"), DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_file_is_named(name, content, problem, run_directory):
    (run_directory.path / name).write_bytes(content)
    read = {"run.json": run_directory.read_record, "result.json": run_directory.read_result}[name]
    with pytest.raises(RunDirectoryError, match=rf"{name}: is damaged: .*{problem}.*start a new run\.$"):
        read()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"plan": None}, "plan: Input should be a valid string"),
        ({"continued_from": "jax_mnist-dp8"}, "continued_from: Input should be a valid array"),
        ({"compiler_options": {"level": 1}}, "compiler_options.level: Input should be a valid string"),
        ({"format": 3}, "its format is 3, and this edition reads 2"),
        ({"format": "2"}, "its format is '2'"),
    ],
)
def test_a_record_with_a_wrong_value_is_named(changes, problem, run_directory):
    (run_directory.path / "run.json").write_text(json.dumps(json.loads(RECORD.to_json()) | changes))
    with pytest.raises(RunDirectoryError, match=rf"run\.json: is damaged: {problem}"):
        run_directory.read_record()


def test_missing_keys_of_a_record_are_named(run_directory):
    complete = json.loads(RECORD.to_json())
    for name in complete:
        shorter = {key: value for key, value in complete.items() if key != name}
        (run_directory.path / "run.json").write_text(json.dumps(shorter))
        with pytest.raises(RunDirectoryError, match=rf"run\.json: is damaged: {name}: missing"):
            run_directory.read_record()


def test_a_directory_without_a_record_is_no_run(run_directory):
    with pytest.raises(RunDirectoryError, match=r"mine: has no run\.json, so it is no run directory"):
        run_directory.read_record()


def test_a_run_of_the_first_edition_is_readable_but_cannot_be_resumed(run_directory):
    first_config = "# jax_mnist-single on cpu with digits\ntraining_config: {}\n"
    run_directory.write_config(first_config)
    (run_directory.path / "result.json").write_text('{"id": "jax_mnist-single", "resumed_from": [], "passed": true}')
    assert run_directory.config.read_text() == first_config
    assert run_directory.read_result()["passed"] is True
    with pytest.raises(RunDirectoryError, match=r"mine: was written by the first edition .*start a new run\.$"):
        run_directory.read_record()


def test_a_result_without_a_key_that_is_read_is_damaged(run_directory):
    run_directory.write_result({"passed": True})
    with pytest.raises(RunDirectoryError, match=r"result\.json: is damaged: metric, error: missing"):
        run_directory.read_result(("metric", "passed", "error"))


def test_a_run_without_a_result_was_killed(run_directory):
    with pytest.raises(FileNotFoundError):
        run_directory.read_result()


@pytest.mark.parametrize(
    ("changes", "history"),
    [
        ({}, ("jax_mnist-dp8 on simulated",)),
        ({"digest": "1" * 64}, ("jax_mnist-dp8 on simulated",)),
        ({"id": "jax_mnist-single"}, ("jax_mnist-dp8 on simulated", "jax_mnist-dp2 on cpu")),
        ({"platform": "cuda"}, ("jax_mnist-dp8 on simulated", "jax_mnist-dp2 on cpu")),
    ],
)
def test_a_continued_run_keeps_its_history(changes, history):
    from dataclasses import replace

    new = replace(RECORD, continued_from=(), **changes)
    assert RECORD.continued_as(new) == replace(new, continued_from=history)


def rows(*steps):
    return "".join(json.dumps({"step": step, "train/loss": 1.0}) + "\n" for step in steps)


def test_rows_after_the_resumed_step_are_dropped(run_directory, recwarn):
    run_directory.metrics.write_text(rows(1, 1, 2, 3, 3))
    run_directory.drop_metrics_after(2)
    assert [row["step"] for row in run_directory.read_metrics()] == [1, 1, 2]
    assert list(recwarn) == []


@pytest.mark.parametrize("torn", ['{"step": 2, "tr', '{"step": 2}', "{}\x00", '{"step": 2, "tr\n', "\x00\x00\n"])
def test_a_torn_last_line_is_dropped_with_a_warning(torn, run_directory):
    run_directory.metrics.write_text(rows(1, 2) + torn)
    with pytest.warns(BlacksmithWarning, match=r"metrics\.jsonl: dropped its last line"):
        run_directory.drop_metrics_after(5)
    assert run_directory.metrics.read_text() == rows(1, 2)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("garbage\n", "it is not a JSON object"),
        ('{"step": 2, "tr{"step": 2}\n', "it is not a JSON object"),
        ("\n", "it is not a JSON object"),
        ("[1]\n", "it is not a JSON object"),
        ("{}\n", 'it has no integer "step"'),
        ('{"step": true}\n', 'it has no integer "step"'),
        ('{"step": 2.5}\n', 'it has no integer "step"'),
        ('{"step": 1}\n', "its step 1 comes after step 2"),
        ('{"step": 2, "loss": "low"}\n', "its 'loss' is not a number"),
        ('{"step": 2, "loss": [1]}\n', "its 'loss' is not a number"),
        ("[" * 10_000 + "\n", "it is not a JSON object"),
        ("\udcff\n", "it is not a JSON object"),
    ],
)
@pytest.mark.parametrize("resumed", [1, 5])
def test_any_other_bad_line_is_named_and_nothing_dropped(line, problem, resumed, run_directory):
    content = (rows(1, 2) + line + rows(3, 4)).encode(errors="surrogateescape")
    run_directory.metrics.write_bytes(content)
    with pytest.raises(RunDirectoryError, match=rf"metrics\.jsonl: line 3 is not a row of metrics: {problem}"):
        run_directory.drop_metrics_after(resumed)
    assert run_directory.metrics.read_bytes() == content
