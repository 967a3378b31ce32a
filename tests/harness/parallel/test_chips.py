"""Finding and locking chips, on a fake device tree: no board was there."""

import dataclasses
import json
import os
import subprocess
import sys

import pytest

from blacksmith.parallel import chips
from blacksmith.tools import platforms
from blacksmith.tools.errors import PlatformError
from blacksmith.tools.platforms import PLATFORMS, TT

CUDA = PLATFORMS["cuda"]


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """A machine with the given TT chips (node number -> PCI address) and GPUs."""
    monkeypatch.setattr(platforms, "ROOT", tmp_path)
    for variable in ("TT_VISIBLE_DEVICES", "CUDA_VISIBLE_DEVICES"):
        monkeypatch.delenv(variable, raising=False)

    def make(tt=None, gpus=0):
        (tmp_path / "dev" / "tenstorrent").mkdir(parents=True)
        (tmp_path / "dev" / "tenstorrent" / "by-id").mkdir()
        for node, address in (tt or {}).items():
            (tmp_path / "dev" / "tenstorrent" / str(node)).touch()
            device = tmp_path / "sys" / "devices" / "pci0000:00" / address
            device.mkdir(parents=True)
            link = tmp_path / "sys" / "class" / "tenstorrent" / f"tenstorrent!{node}"
            link.mkdir(parents=True)
            (link / "device").symlink_to(device)
        for gpu in range(gpus):
            (tmp_path / "dev" / f"nvidia{gpu}").touch()
        (tmp_path / "dev" / "nvidiactl").touch()

    return make


def test_tt_chips_are_named_by_pci_address_in_that_order(tree):
    tree(tt={0: "0000:c1:00.0", 1: "0000:01:00.0"})
    assert chips.visible_chips(TT) == ["0000:01:00.0", "0000:c1:00.0"]
    assert [name for name, spec in PLATFORMS.items() if chips.visible_chips(spec)] == ["tt"]


def test_gpus_are_named_by_index(tree):
    tree(gpus=11)
    assert chips.visible_chips(CUDA) == [str(index) for index in range(11)]


def test_the_plugins_simulator_opens_no_chips(tree, monkeypatch):
    tree(tt={0: "0000:c1:00.0"})
    monkeypatch.setenv("TT_VISIBLE_DEVICES", "0")
    assert chips.visible_chips(TT) == ["0"]
    assert chips.visible_chips(dataclasses.replace(TT, execution="simulator")) == []


@pytest.mark.parametrize(("named", "expected"), [("2,0", ["2", "0"]), ("", []), (" 1 ", ["1"])])
def test_only_chips_that_the_user_made_visible_count(tree, monkeypatch, named, expected):
    tree(gpus=4)
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", named)
    assert chips.visible_chips(CUDA) == expected


@pytest.mark.parametrize(
    ("workers", "expected"),
    [
        (1, [["a", "b", "c", "d"]]),
        (2, [["a", "b"], ["c", "d"]]),
        (3, [["a"], ["b"], ["c", "d"]]),
        (4, [["a"], ["b"], ["c"], ["d"]]),
        (6, [["a"], ["b"], ["c"], ["d"], [], []]),
    ],
)
def test_every_chip_goes_to_one_worker(workers, expected):
    assert chips.partition(["a", "b", "c", "d"], workers) == expected


def own_folder(tmp_path):
    """Where this user's locks are."""
    return tmp_path / f"blacksmith-chips-{os.geteuid()}"


HOLD = """
import sys
from blacksmith.parallel.chips import lock_chips
with lock_chips("tt", sys.argv[1:], lambda text: print(text, flush=True), timeout=60.0):
    print("locked", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    """``holder("chip")``: a process that locks a chip until its standard input is closed."""
    started = []

    def start(*names):
        process = subprocess.Popen(
            [sys.executable, "-c", HOLD, *names],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=tmp_path,
            env=os.environ | {"TMPDIR": str(tmp_path)},
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def test_waiting_names_the_holder_and_ends_when_the_chip_is_free(holder):
    first = holder("0000:01:00.0")
    assert first.stdout.readline() == "locked\n"
    second = holder("0000:01:00.0")
    waiting = second.stdout.readline()
    assert waiting.startswith(
        f"waiting for chip 0000:01:00.0, which is held by process {first.pid} (-c 0000:01:00.0 in "
    )
    other = holder("0000:02:00.0")
    assert other.stdout.readline() == "locked\n"
    first.kill()  # SIGKILL: the process cannot clean up
    assert second.stdout.readline() == "locked\n"


def test_timeout_is_an_error_that_names_the_holder(holder, tmp_path, monkeypatch):
    first = holder("7")
    assert first.stdout.readline() == "locked\n"
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    held_at_notice = []

    def notify(text):
        held_at_notice.append({path.name for path in own_folder(tmp_path).iterdir() if path.stat().st_size})

    with (
        pytest.raises(PlatformError, match=f"chip 7 has been held by process {first.pid}"),
        chips.lock_chips("tt", ["7", "3"], notify, timeout=0.01),
    ):
        pass
    assert held_at_notice == [{"tt-3.lock", "tt-7.lock"}]  # 3 is locked first, whatever the given order


def test_locks_are_released_after_an_error(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    notices = []

    def fail():
        with chips.lock_chips("tt", ["1", "0"], notices.append, timeout=0):
            holders = [json.loads(path.read_text()) for path in own_folder(tmp_path).iterdir()]
            assert [holder["pid"] for holder in holders] == [os.getpid()] * 2
            raise KeyError

    for _ in range(2):
        with pytest.raises(KeyError):
            fail()
    assert notices == []
    assert [path.stat().st_size for path in own_folder(tmp_path).iterdir()] == [0, 0]


@pytest.fixture
def lock_one(tmp_path, monkeypatch):
    """``lock_one()``: locks a chip in this directory for temporary files, and says what it was told while it waited."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    notices = []

    def lock():
        with chips.lock_chips("tt", ["0"], notices.append, timeout=0):
            return notices

    return lock


def plant(folder, what, tmp_path):
    """What another user can put in the place of the folder, or its owner by mistake."""
    if what == "link":
        (tmp_path / "target").mkdir(mode=0o755)
        folder.symlink_to(tmp_path / "target")
    elif what == "file":
        folder.write_text("of somebody")
        folder.chmod(0o644)
    else:
        folder.mkdir()
        folder.chmod(0o777 if what == "open" else 0o700)
        if what == "of another user":
            os.chown(folder, 12345, -1)


def look(tmp_path):
    """All that is there: kind and permissions, owner, content."""
    return {
        path: (path.lstat().st_mode, path.lstat().st_uid, path.read_bytes() if path.is_file() else None)
        for path in tmp_path.rglob("*")
    }


@pytest.mark.parametrize(
    ("what", "problem"),
    [
        ("link", "it is no directory"),
        ("file", "it is no directory"),
        ("open", "others may write into it"),
        ("of another user", "it belongs to another user"),
    ],
)
def test_a_folder_that_is_not_the_users_own_is_refused_and_left_as_it_is(lock_one, tmp_path, what, problem):
    if what == "of another user" and os.geteuid() != 0:
        pytest.skip("needs root, to give a folder away")
    plant(own_folder(tmp_path), what, tmp_path)
    before = look(tmp_path)
    with pytest.raises(PlatformError) as raised:
        lock_one()
    assert str(raised.value).startswith(f"{own_folder(tmp_path)}: chips cannot be locked there: ")
    assert problem in str(raised.value)
    assert "set TMPDIR to a directory of your own" in str(raised.value)
    assert look(tmp_path) == before


def test_a_lock_that_is_a_link_is_refused_and_its_target_left_as_it_is(lock_one, tmp_path):
    own_folder(tmp_path).mkdir()
    (tmp_path / "target").write_text("precious")
    (own_folder(tmp_path) / "tt-0.lock").symlink_to(tmp_path / "target")
    with pytest.raises(PlatformError, match="tt-0.lock: chips cannot be locked there: Too many levels of symbolic"):
        lock_one()
    assert (tmp_path / "target").read_text() == "precious"


@pytest.mark.parametrize("note", ['{"pid": 1, "command": "killed", "folder": "/"}', "[]", "{", "\xff"])
def test_the_note_of_a_killed_process_holds_nobody_up(lock_one, tmp_path, note):
    own_folder(tmp_path).mkdir(mode=0o700)
    (own_folder(tmp_path) / "tt-0.lock").write_text(note, encoding="latin-1")
    assert lock_one() == []


def test_a_folder_that_others_may_read_is_used_as_it_is(lock_one, tmp_path):
    own_folder(tmp_path).mkdir(mode=0o755)
    assert lock_one() == []
    assert own_folder(tmp_path).stat().st_mode & 0o777 == 0o755
