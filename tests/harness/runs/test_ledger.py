"""A run deletes only what it wrote, and resumes after a kill at any point."""

import json
import shutil
import subprocess
import sys

import numpy as np
import pytest

from blacksmith.tools.errors import BlacksmithWarning, CheckpointError

STATE = {"a": np.zeros(3, np.float32)}


@pytest.fixture
def open_checkpoints(tmp_path, worker):
    """``open_checkpoints()``: the one directory of checkpoints, which keeps the best step and the latest."""
    from blacksmith.runs.checkpoints import Checkpoints

    return lambda: Checkpoints(tmp_path / "checkpoints", 1, worker)


def save(checkpoints, step, loss):
    checkpoints.write(step, STATE)
    checkpoints.commit(step, {"val_loss": loss})
    checkpoints.wait()


@pytest.fixture
def begun(open_checkpoints, tmp_path):
    """A run that finished step 1 and was killed while it wrote steps 2 and 3."""
    checkpoints = open_checkpoints()
    save(checkpoints, 1, 1.0)
    checkpoints.write(2, STATE)
    checkpoints.write(3, STATE)
    checkpoints.wait()
    return tmp_path / "checkpoints"


def tree(directory):
    """Every path below a directory and every file's bytes."""
    return {path: path.read_bytes() if path.is_file() else None for path in directory.rglob("*")}


def test_an_unfinished_step_is_deleted_with_a_warning(begun, open_checkpoints):
    (begun / "2" / ".progress.json.12.34.tmp").touch()
    (begun / "3" / "state").rename(begun / "3" / "state.orbax-checkpoint-tmp")
    (begun / "mine.bak").mkdir()
    with pytest.warns(BlacksmithWarning, match=r"checkpoints: deleted step 2, 3, which a killed run"):
        reopened = open_checkpoints()
    assert sorted(path.name for path in begun.iterdir()) == ["1", "mine.bak", "steps.json"]
    assert reopened.steps() == [1]


@pytest.mark.parametrize(
    ("path", "listed"),
    [
        ("7", "7"),
        ("7/thesis.txt", "7"),
        ("7/SHA256SUMS", "7"),
        ("2/thesis.txt", "2/thesis.txt"),
        ("2/progress.json/thesis.txt", "2/progress.json"),
    ],
)
def test_a_users_path_is_refused_and_nothing_deleted(path, listed, begun, open_checkpoints):
    (begun / path).parent.mkdir(exist_ok=True)
    (begun / path).write_text("mine")
    before = tree(begun)
    with pytest.raises(CheckpointError, match=rf"^{begun / listed}: not written by this run"):
        open_checkpoints()
    assert tree(begun) == before


def test_all_paths_of_a_user_are_listed_at_once(begun, open_checkpoints):
    for path in ("2/one", "3/two", "9"):
        (begun / path).touch()
    with pytest.raises(CheckpointError, match=rf"{begun}/2/one, {begun}/3/two, {begun}/9: not written"):
        open_checkpoints()


@pytest.mark.parametrize("step", ["1", "2", "9"])
def test_a_step_that_is_a_symbolic_link_is_refused(step, begun, open_checkpoints, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    if (begun / step).exists():
        (begun / step).rename(elsewhere)
    else:
        elsewhere.mkdir()
    (begun / step).symlink_to(elsewhere)
    before = tree(elsewhere), tree(begun)
    with pytest.raises(CheckpointError, match=rf"{begun / step}: not written by this run"):
        open_checkpoints()
    assert (tree(elsewhere), tree(begun)) == before


@pytest.mark.parametrize("name", ["thesis.txt", "state/thesis.txt", "state/SHA256SUMS", "link"])
def test_a_superseded_step_with_a_foreign_file_is_kept(name, open_checkpoints, tmp_path):
    checkpoints = open_checkpoints()
    save(checkpoints, 1, 3.0)
    save(checkpoints, 2, 2.0)
    foreign = checkpoints.directory / "2" / name
    if name == "link":
        foreign.symlink_to(tmp_path)
    else:
        foreign.write_text("mine")
    before = tree(checkpoints.directory / "2")
    with pytest.raises(CheckpointError, match=f"{foreign}: not written by this run"):
        save(checkpoints, 3, 1.0)
    assert tree(checkpoints.directory / "2") == before
    assert checkpoints.steps() == [2, 3]


def test_a_users_file_in_a_step_that_is_being_written_stays(open_checkpoints):
    checkpoints = open_checkpoints()
    checkpoints.write(1, STATE)
    checkpoints.wait()
    foreign = checkpoints.directory / "1" / "thesis.txt"
    foreign.write_text("mine")
    checkpoints.commit(1, {"val_loss": 1.0})
    with pytest.raises(CheckpointError, match=f"{foreign}: not written by this run"):
        checkpoints.wait()
    with pytest.raises(CheckpointError, match=f"{foreign}: not written by this run"):
        checkpoints.close()
    assert foreign.read_text() == "mine"
    assert (checkpoints.directory / "1" / "state").is_dir()


def test_a_path_that_is_taken_is_not_written(begun, open_checkpoints):
    with pytest.warns(BlacksmithWarning, match="deleted step 2, 3"):
        checkpoints = open_checkpoints()
    (begun / "2" / "state").mkdir(parents=True)
    (begun / "2" / "thesis.txt").write_text("mine")
    before = tree(begun)
    with pytest.raises(CheckpointError, match=f"{begun / '2'}: not written by this run"):
        save(checkpoints, 2, 0.5)
    checkpoints.close()
    assert tree(begun) == before


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b'{"run": "a", "steps": 1}',
        b'{"run": "a", "steps": ["1"]}',
        b'{"run": "a", "steps": [-1]}',
        b'{"steps": [1]}',
        b'{"run": 1, "steps": [1]}',
        b'{"run": "a", "steps": [1], "finished": 1}',
        b'{"run": "a", "steps": [1], "finished": ["1"]}',
        b"[" * 100_000,
        b"\xff",
    ],
)
def test_a_damaged_list_of_steps_is_named(content, begun, open_checkpoints):
    (begun / "steps.json").write_bytes(content)
    before = tree(begun)
    with pytest.raises(CheckpointError, match=r"steps\.json: is damaged: expected"):
        open_checkpoints()
    assert tree(begun) == before


@pytest.mark.parametrize(
    "content", ["", "garbage", "{}", "[]", '{"step": 1, "run": "a", "val_loss": "x"}', "[" * 10_000]
)
def test_a_damaged_progress_file_is_named(content, begun, open_checkpoints):
    (begun / "1" / "progress.json").write_text(content)
    with (
        pytest.raises(CheckpointError, match=r"1/progress\.json: is corrupt"),
        pytest.warns(BlacksmithWarning, match="deleted step 2, 3"),
    ):
        open_checkpoints()


KILLS = """
import os, signal, sys, warnings
from pathlib import Path
import jax, numpy as np, orbax.checkpoint
from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.checkpoints import Checkpoints

ROOT = Path(sys.argv[1])
warnings.simplefilter("ignore")


def train(directory, kill_at):
    # Three epochs, from the latest checkpoint if there is one; SIGKILL before a change after the first.
    changes, counting = 0, False

    def audit(event, arguments):
        nonlocal changes
        removed = event == "os.remove" and str(arguments[0]).endswith(("SHA256SUMS", "progress.json", "_METADATA"))
        if counting and (removed or event == "os.rename"):
            changes += 1
            if changes == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(audit)
    worker = BackgroundWorker()
    checkpoints = Checkpoints(directory, 1, worker)
    state, first = jax.device_put({"a": np.ones(3, np.float32)}), 1
    if checkpoints.steps():
        first = checkpoints.latest_step() + 1
        state = checkpoints.restore(first - 1, state)
    for step in range(first, 4):
        state = {"a": np.asarray(state["a"]) * np.float32(1.1) + np.float32(step)}
        counting = step > 1
        checkpoints.write(step, state)
        checkpoints.commit(step, {"val_loss": [2.0, 3.0, 1.0][step - 1]})
        checkpoints.wait()
    steps = checkpoints.steps()
    last = np.asarray(checkpoints.restore(3, jax.device_put(state))["a"]).tobytes().hex()
    checkpoints.close()
    worker.close()
    names = sorted(path.name for path in directory.iterdir() if not path.name.endswith(".tmp"))
    return f"{steps} {checkpoints.best_step()} {last} {names}", changes


def in_child(directory, kill_at):
    # Forked before JAX starts a thread, so that the imports are paid for once.
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, repr(train(directory, kill_at)).encode())
        os._exit(0)
    os.close(writing)
    with open(reading) as pipe:
        answer = pipe.read()
    return os.waitpid(child, 0)[1], eval(answer) if answer else None


_, (whole, changes) = in_child(ROOT / "whole", None)
for number in range(1, changes + 1):
    status, _ = in_child(ROOT / str(number), number)
    assert status == signal.SIGKILL, (number, status)
    status, answer = in_child(ROOT / str(number), None)
    assert status == 0 and answer[0] == whole, (number, status, answer, whole)
print("RESUMED", changes)
"""


def test_a_run_killed_at_any_point_resumes_to_the_same_end(tmp_path):
    """The same files and the same bytes as a run that was never killed."""
    done = subprocess.run(
        [sys.executable, "-c", KILLS, str(tmp_path)], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    # Renamed in each of two epochs: the list, the step's state, progress and digests; at the end the list without the
    # two steps before. Removed of these: digests, progress, two files of the state.
    assert int(done.stdout.removeprefix("RESUMED ")) >= 17


@pytest.fixture
def finished(open_checkpoints, tmp_path):
    """A run that finished step 1, its worst, and 2, its best; its directory of checkpoints."""
    checkpoints = open_checkpoints()
    save(checkpoints, 1, 2.0)
    checkpoints.write(2, STATE)
    checkpoints.commit(2, {"val_loss": 3.0})
    checkpoints.wait()
    return tmp_path / "checkpoints"


def verify(directory):
    from blacksmith.runs.ledger import Ledger

    return Ledger(directory).verify()


def test_a_step_without_its_digests_is_kept_if_it_was_finished(finished, open_checkpoints):
    """Not taken for one that a killed run was deleting: it is the best."""
    checkpoints = open_checkpoints()
    checkpoints.write(3, STATE)
    checkpoints.wait()
    (finished / "1" / "SHA256SUMS").unlink()
    before = tree(finished)
    sentence = r"checkpoints/1: its SHA256SUMS is missing, which the run wrote when it finished this step\. Nothing"
    for attempt in (open_checkpoints, lambda: verify(finished)):
        with pytest.raises(CheckpointError, match=sentence):
            attempt()
        assert tree(finished) == before


def test_a_step_that_was_deleted_by_hand_is_no_damage(finished, open_checkpoints):
    """As the sentence about a step without digests, or with a changed file, advises."""
    checkpoints = open_checkpoints()
    checkpoints.write(3, STATE)
    checkpoints.wait()
    shutil.rmtree(finished / "1")
    with pytest.warns(BlacksmithWarning, match="deleted step 3"):
        assert open_checkpoints().best_step() == 2


def test_a_whole_run_is_verified(finished):
    assert verify(finished) == [1, 2]


def test_swapped_steps_are_named(finished, open_checkpoints):
    for old, new in (("1", "x"), ("2", "1"), ("x", "2")):
        (finished / old).rename(finished / new)
    with pytest.raises(CheckpointError, match=r"1/progress\.json: was written for step 2, and lies in the"):
        verify(finished)
    with pytest.raises(CheckpointError, match=r"was written for step"):
        open_checkpoints().best_step()


def test_a_copied_step_is_named_even_if_it_is_listed(finished):
    shutil.copytree(finished / "2", finished / "99999")
    with pytest.raises(CheckpointError, match="99999: not written by this run"):
        verify(finished)
    content = json.loads((finished / "steps.json").read_text())
    (finished / "steps.json").write_text(json.dumps(content | {"steps": [1, 2, 99999]}))
    with pytest.raises(CheckpointError, match="was written for step 2, and lies in the directory of step 99999"):
        verify(finished)


def test_a_step_of_another_run_is_named(finished, tmp_path, worker):
    from blacksmith.runs.checkpoints import Checkpoints

    other = Checkpoints(tmp_path / "other", 1, worker)
    save(other, 2, 1.0)
    shutil.rmtree(finished / "2")
    shutil.copytree(other.directory / "2", finished / "2")
    with pytest.raises(CheckpointError, match=r"2/progress\.json: was written by another run"):
        verify(finished)
    with pytest.raises(CheckpointError, match=r"steps\.json: lists the checkpoints of another run"):
        Checkpoints(finished, 1, worker, "0" * 16)


def test_a_step_is_on_the_disk_before_it_is_finished(open_checkpoints, synced_before_digests):
    """All of its files and directories, and its name in the directory above."""
    checkpoints = open_checkpoints()
    save(checkpoints, 1, 1.0)
    step = checkpoints.directory / "1"
    below = [path for path in step.rglob("*") if path.name != "SHA256SUMS"]
    (synced,) = synced_before_digests
    assert {step, checkpoints.directory, *below} <= synced.keys()
    assert all(synced[path] == path.stat().st_size for path in below if path.is_file())
