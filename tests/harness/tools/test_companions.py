"""What a process hears of the others; over real sockets, in real processes."""

import subprocess
import sys

import pytest

SCRIPT = """
import sys, threading
from blacksmith.tools.companions import Companions
from blacksmith.tools.roll_call import roll_call

count, index, coordinator, how = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
companions = Companions(
    roll_call(coordinator, count, index, 20), lambda number: print("gone", number, flush=True), grace=0.5
)
if how == "leaves":
    companions.take_leave()
elif how == "fails":
    companions.let_others_end_first()
    sys.exit(3)
elif how == "stays":
    threading.Event().wait()
sys.exit(0)
"""


@pytest.fixture
def run_all():
    """``run_all("stays", "dies", "leaves")``: (exit status, what was said) of process 0, 1, 2."""
    import socket

    def run(*ways):
        with socket.create_server(("127.0.0.1", 0)) as server:
            coordinator = f"127.0.0.1:{server.getsockname()[1]}"
        command = [sys.executable, "-c", SCRIPT, str(len(ways))]
        children = [
            subprocess.Popen([*command, str(index), coordinator, way], stdout=subprocess.PIPE, text=True)
            for index, way in enumerate(ways)
        ]
        outputs = [child.communicate(timeout=60)[0].splitlines() for child in children]
        return [(child.returncode, said) for child, said in zip(children, outputs, strict=True)]

    return run


def test_who_goes_without_leave_ends_all_others(run_all):
    """Process 2 hears of it through process 0."""
    assert run_all("stays", "dies", "stays") == [(1, ["gone 1"]), (0, []), (1, ["gone 1"])]


def test_process_0_is_missed_as_well(run_all):
    assert run_all("dies", "stays", "stays") == [(0, []), (1, ["gone 0"]), (1, ["gone 0"])]


def test_who_takes_leave_is_not_missed(run_all):
    assert run_all("leaves", "leaves", "leaves") == [(0, []), (0, []), (0, [])]


def test_process_0_that_fails_waits_until_the_others_have_ended(run_all):
    """They have their grace, then they end; process 0 keeps its own exit status."""
    assert run_all("fails", "stays", "stays") == [(3, []), (1, ["gone 0"]), (1, ["gone 0"])]
