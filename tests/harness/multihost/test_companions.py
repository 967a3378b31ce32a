"""What a process hears of the others; over real sockets, in real processes."""

import os
import re
import signal
import subprocess
import sys

import pytest

SCRIPT = """
import os, signal, sys, threading
from blacksmith.multihost.companions import Companions
from blacksmith.multihost.rendezvous import roll_call

count, index, coordinator, how = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
companions = Companions(roll_call(coordinator, count, index, 20), count, "a dance", grace=0.5)
if how == "leaves":
    companions.take_leave()
elif how == "fails":
    companions.let_others_end_first()
    sys.exit(3)
elif how == "stays":
    threading.Event().wait()
elif how == "stops":
    os.kill(os.getpid(), signal.SIGSTOP)
sys.exit(0)
"""


@pytest.fixture
def run_all(coordinator):
    """``run_all("stays", "dies", "leaves")``: (exit status, who was said to be gone) of process 0, 1, 2.

    One that "stops" is suspended, so that none of its threads gets to speak, and killed once all that "die" are dead.
    """

    def run(*ways):
        command = [sys.executable, "-c", SCRIPT, str(len(ways))]
        children = [
            subprocess.Popen([*command, str(index), coordinator, way], stderr=subprocess.PIPE, text=True)
            for index, way in enumerate(ways)
        ]
        for child, way in zip(children, ways, strict=True):
            if way == "dies":
                child.wait(60)
        for child, way in zip(children, ways, strict=True):
            if way == "stops":
                os.waitid(os.P_PID, child.pid, os.WSTOPPED)
                child.kill()
        said = [child.communicate(timeout=60)[1] for child in children]
        gone = [re.findall(r"^blacksmith: process (\d) of \d went away during a dance\. ", text, re.M) for text in said]
        return [(child.returncode, numbers) for child, numbers in zip(children, gone, strict=True)]

    return run


def test_who_goes_without_leave_ends_all_others(run_all):
    """Process 2 hears of it through process 0."""
    assert run_all("stays", "dies", "stays") == [(1, ["1"]), (0, []), (1, ["1"])]


def test_process_0_is_missed_as_well(run_all):
    assert run_all("dies", "stays", "stays") == [(0, []), (1, ["0"]), (1, ["0"])]


def test_who_takes_leave_is_not_missed(run_all):
    assert run_all("leaves", "leaves", "leaves") == [(0, []), (0, []), (0, [])]


def test_process_0_that_fails_waits_until_the_others_have_ended(run_all):
    """They have their grace, then they end; process 0 keeps its own exit status."""
    assert run_all("fails", "stays", "stays") == [(3, []), (1, ["0"]), (1, ["0"])]


def test_a_process_that_jax_aborts_first_is_spoken_for(run_all):
    assert run_all("dies", "stops", "stays") == [(0, []), (-signal.SIGKILL, ["0"]), (1, ["0"])]


def test_a_witness_blames_nobody_where_its_own_process_was_first(run_all):
    assert run_all("stays", "stops") == [(1, ["1"]), (-signal.SIGKILL, [])]
