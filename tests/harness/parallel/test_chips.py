"""Finding and owning chips, on a made-up device tree: no board was there."""

import json
import os
import subprocess
import sys

import pytest

from blacksmith.parallel import chips
from blacksmith.tools.errors import PlatformError


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """A machine with the given TT chips (node number -> PCI address) and GPUs."""
    monkeypatch.setattr(chips, "ROOT", tmp_path)
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
    assert chips.visible_chips("tt") == ["0000:01:00.0", "0000:c1:00.0"]
    assert chips.visible_chips("cuda") == chips.visible_chips("cpu") == []


def test_gpus_are_named_by_index(tree):
    tree(gpus=11)
    assert chips.visible_chips("cuda") == [str(index) for index in range(11)]


@pytest.mark.parametrize(("named", "expected"), [("2,0", ["2", "0"]), ("", []), (" 1 ", ["1"])])
def test_what_the_user_made_visible_is_all_there_is(tree, monkeypatch, named, expected):
    tree(gpus=4)
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", named)
    assert chips.visible_chips("cuda") == expected


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
def test_every_chip_is_dealt_to_one_worker(workers, expected):
    assert chips.share(["a", "b", "c", "d"], workers) == expected


HOLD = """
import sys
from blacksmith.parallel.chips import owned
with owned("tt", sys.argv[1:], lambda text: print(text, flush=True), timeout=60.0):
    print("owned", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    """``holder("chip")``: a process that owns a chip until its standard input is closed."""
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


def test_whoever_waits_is_told_for_whom_and_goes_on_when_the_chip_is_free(holder):
    first = holder("0000:01:00.0")
    assert first.stdout.readline() == "owned\n"
    second = holder("0000:01:00.0")
    waiting = second.stdout.readline()
    assert waiting.startswith(
        f"waiting for chip 0000:01:00.0, which belongs to process {first.pid} (-c 0000:01:00.0 in "
    )
    other = holder("0000:02:00.0")
    assert other.stdout.readline() == "owned\n"
    first.kill()  # SIGKILL: nothing of its own runs any more
    assert second.stdout.readline() == "owned\n"


def test_waiting_ends_with_an_error_that_names_the_owner(holder, tmp_path, monkeypatch):
    first = holder("7")
    assert first.stdout.readline() == "owned\n"
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    told = []
    with (
        pytest.raises(PlatformError, match=f"chip 7 has belonged to process {first.pid}"),
        chips.owned("tt", ["7"], told.append, timeout=0.01),
    ):
        pass
    assert len(told) == 1


def test_chips_are_free_again_afterwards_also_after_an_error(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    told = []

    def fail():
        with chips.owned("tt", ["1", "0"], told.append, timeout=0):
            owners = [json.loads(path.read_text()) for path in (tmp_path / "blacksmith-chips").glob("*.owner")]
            assert [owner["pid"] for owner in owners] == [os.getpid()] * 2
            raise KeyError

    for _ in range(2):
        with pytest.raises(KeyError):
            fail()
    assert told == []
    assert not list((tmp_path / "blacksmith-chips").glob("*.owner"))
