"""Checkpoints: which are kept, what is verified, what a full disk and a flipped bit do. Real orbax, real files."""

import resource
import shutil
import subprocess
import sys

import pytest

from blacksmith.tools.errors import CheckpointError


@pytest.fixture
def state(cpu):
    """A tree of device arrays."""
    import jax
    import numpy as np

    tree = {"kernel": np.array([[1, 2], [3, 4]], np.float32), "step": np.int32(7)}
    return jax.device_put(tree, cpu.device)


@pytest.fixture
def checkpoints(tmp_path, worker):
    """An empty directory of checkpoints that keeps the two best."""
    from blacksmith.runs.checkpoints import Checkpoints

    made = Checkpoints(tmp_path / "checkpoints", 2, worker)
    yield made
    made.close()


def save(checkpoints, state, losses):
    import jax

    from blacksmith.tools.trees import host_copy

    for step, loss in enumerate(losses, start=1):
        tree = jax.tree.map(lambda leaf, step=step: leaf + step, host_copy(state))
        checkpoints.write(step, tree)
        checkpoints.commit(step, {"val_loss": loss, "epoch": float(step)})


def test_keeps_the_best_and_the_latest(checkpoints, state):
    save(checkpoints, state, [3.0, 1.0, 2.0, 4.0, 5.0])
    assert checkpoints.steps() == [2, 3, 5]
    assert (checkpoints.best_step(), checkpoints.latest_step()) == (2, 5)
    assert checkpoints.progress(3) == {"val_loss": 2.0, "epoch": 3.0}


def test_a_state_is_restored_with_its_placement(checkpoints, state):
    import jax
    import numpy as np

    save(checkpoints, state, [1.0])
    restored = checkpoints.restore(1, state)
    jax.tree.map(lambda now, was: np.testing.assert_array_equal(now, was + 1), restored, state)
    assert jax.tree.map(lambda leaf: leaf.dtype, restored) == jax.tree.map(lambda leaf: leaf.dtype, state)
    assert restored["kernel"].sharding == state["kernel"].sharding


def files_of(checkpoints, step):
    return sorted(path for path in (checkpoints.directory / str(step)).rglob("*") if path.is_file())


def test_a_flipped_bit_in_any_file_is_named(checkpoints, state):
    save(checkpoints, state, [1.0])
    checkpoints.wait()
    for path in files_of(checkpoints, 1):
        if path.stat().st_size == 0:
            continue
        intact = path.read_bytes()
        path.write_bytes(intact[:-2] + bytes([intact[-2] ^ 0x81, intact[-1]]))
        with pytest.raises(CheckpointError, match="is corrupt|is missing|was not there") as caught:
            checkpoints.restore(1, state)
        assert str(path) in str(caught.value) or path.name == "SHA256SUMS"
        path.write_bytes(intact)
    checkpoints.restore(1, state)


def test_a_missing_and_a_new_file_are_named(checkpoints, state):
    save(checkpoints, state, [1.0])
    checkpoints.wait()
    extra = checkpoints.directory / "1" / "state" / "extra"
    extra.write_text("")
    with pytest.raises(CheckpointError, match=r"extra: was not there when"):
        checkpoints.restore(1, state)
    extra.unlink()
    gone = files_of(checkpoints, 1)[-1]
    gone.unlink()
    with pytest.raises(CheckpointError, match=f"{gone.name}: is missing"):
        checkpoints.restore(1, state)


def test_the_manifest_is_coreutils_format(checkpoints, state):
    save(checkpoints, state, [1.0])
    checkpoints.wait()
    directory = checkpoints.directory / "1"
    done = subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=directory, check=False)
    assert done.returncode == 0


def test_a_step_without_digests_is_not_finished(checkpoints, state):
    """A kill between orbax's rename and the digests leaves one."""
    save(checkpoints, state, [2.0, 1.0])
    checkpoints.wait()
    (checkpoints.directory / "2" / "SHA256SUMS").unlink()
    assert checkpoints.steps() == [1]
    assert checkpoints.best_step() == 1
    with pytest.raises(CheckpointError, match="has no SHA256SUMS, so it is incomplete"):
        checkpoints.restore(2, state)


def test_a_state_that_is_never_committed_is_deleted_at_the_end(tmp_path, state, worker):
    """A run that stops in between leaves one, for example because the validation loss is not finite."""
    from blacksmith.runs.checkpoints import Checkpoints
    from blacksmith.tools.trees import host_copy

    checkpoints = Checkpoints(tmp_path / "checkpoints", 2, worker)
    checkpoints.write(1, host_copy(state))
    assert checkpoints.steps() == []
    checkpoints.close()
    assert [path.name for path in (tmp_path / "checkpoints").iterdir()] == ["steps.json"]


def test_a_state_of_another_model_is_refused(checkpoints, state):
    import jax.numpy as jnp

    save(checkpoints, state, [1.0])
    other = state | {"kernel": jnp.zeros((3, 2))}
    with pytest.raises(CheckpointError, match=r"kernel is float32\[2, 2\] in the checkpoint and float32\[3, 2\] here"):
        checkpoints.restore(1, other)


def test_an_empty_directory_has_no_best(checkpoints):
    with pytest.raises(CheckpointError, match="no finished checkpoint"):
        checkpoints.best_step()


def test_donated_buffers_do_not_reach_the_checkpoint(checkpoints, cpu):
    """The next step may overwrite the state's buffers while it is being written."""
    import jax
    import numpy as np

    from blacksmith.tools.trees import host_copy

    state = jax.device_put(np.zeros(100_000, np.float32), cpu.device)
    overwrite = jax.jit(lambda array: array + 1, donate_argnums=0)
    checkpoints.write(1, {"a": host_copy(state)})
    checkpoints.commit(1, {"val_loss": 1.0})
    for _ in range(20):
        state = overwrite(state)
    restored = checkpoints.restore(1, {"a": state})
    np.testing.assert_array_equal(restored["a"], np.zeros(100_000))


FULL_DISK = """
import resource, signal, sys
import numpy as np
from pathlib import Path
from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.checkpoints import Checkpoints
from blacksmith.tools.errors import CheckpointError

worker = BackgroundWorker()
checkpoints = Checkpoints(Path(sys.argv[1]), 3, worker)
checkpoints.write(1, {"a": np.zeros(10, np.float32)})
checkpoints.commit(1, {"val_loss": 1.0})
checkpoints.wait()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
checkpoints.write(2, {"a": np.random.default_rng(0).normal(size=1_000_000).astype(np.float32)})
try:
    checkpoints.commit(2, {"val_loss": 0.5})
    checkpoints.wait()
except CheckpointError as error:
    print("ERROR", error)
print("STEPS", checkpoints.steps(), sorted(path.name for path in Path(sys.argv[1]).iterdir()))
worker.close()
"""


def test_a_failed_write_leaves_no_step(tmp_path):
    """The kernel itself refuses to grow a file beyond a limit (EFBIG), as a full disk refuses (ENOSPC)."""
    assert resource.RLIMIT_FSIZE  # POSIX alone
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path / "c")], capture_output=True, text=True, timeout=120, check=True
    )
    assert f"ERROR {tmp_path / 'c' / '2'}: the checkpoint could not be written (File too large); " in done.stdout
    assert " are free there" in done.stdout
    assert "STEPS [1] ['1', 'steps.json']" in done.stdout


@pytest.fixture
def small_disk(tmp_path):
    """``small_disk("size=300k")``: a directory on a disk of its own; needs root, on Linux."""
    mounted = []

    def mount(options):
        folder = tmp_path / "disk"
        folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("needs the right to mount a disk")
        mounted.append(folder)
        return folder

    yield mount
    for folder in mounted:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.mark.parametrize(
    ("options", "free"),
    [
        ("size=300k,nr_inodes=1000", r"0\.\d MiB and 9\d\d files"),
        ("size=9m,nr_inodes=12", r"[89]\.\d MiB and \d files"),
    ],
    ids=["no space", "no inodes"],
)
def test_a_full_disk_is_said_in_the_systems_words(small_disk, worker, options, free):
    import numpy as np

    from blacksmith.runs.checkpoints import Checkpoints

    checkpoints = Checkpoints(small_disk(options) / "c", 3, worker)
    state = np.random.default_rng(0).normal(size=200_000).astype(np.float32)  # which does not compress
    checkpoints.write(1, {"a": state})
    sentence = rf"/c/1: the checkpoint could not be written \(No space left on device\); {free} are free there\. Earl"
    with pytest.raises(CheckpointError, match=sentence):
        checkpoints.wait()
    assert [path.name for path in checkpoints.directory.iterdir()] == ["steps.json"]
    checkpoints.close()


def test_a_lost_process_is_no_full_disk(tmp_path, worker, monkeypatch):
    """As orbax raises it in a process whose partner was killed while both wrote."""
    import jax
    import numpy as np
    import orbax.checkpoint as ocp

    from blacksmith.runs.checkpoints import Checkpoints

    def save(*arguments, **options):
        monkeypatch.setattr(jax.distributed, "is_initialized", lambda: True)
        monkeypatch.setattr(jax, "process_count", lambda: 2)
        raise jax.errors.JaxRuntimeError("UNKNOWN: Gloo AllGather failed: Connection closed by peer [127.0.0.1]:21899")

    checkpoints = Checkpoints(tmp_path / "c", 3, worker)
    monkeypatch.setattr(ocp.Checkpointer, "save", save)
    checkpoints.write(1, {"a": np.zeros(1)})
    sentence = r"/c/1: another process ended while all wrote the checkpoint \(UNKNOWN: Gloo .* use --resume=DIR"
    with pytest.raises(CheckpointError, match=sentence):
        checkpoints.wait()
    monkeypatch.undo()
    checkpoints.close()
