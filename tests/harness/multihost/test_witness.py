"""What is said for a process that cannot say it any more; by a real process for a real one."""

import subprocess
import sys

import pytest

SCRIPT = """
import socket, sys
from blacksmith.multihost.witness import Witness
ours, process_0 = socket.socketpair()
witness = Witness(ours, 2)
witness.remember("process 0 went away during a walk")
witness.remember("process 0 went away during a dance")
if sys.argv[1] == "dismissed":
    witness.dismiss()
    witness.remember("process 0 went away after all was said")
if sys.argv[1] == "process 0 failed":
    process_0.sendall(b"0\\n")
elif sys.argv[1] == "process 0 noticed":
    process_0.sendall(b"1\\n")
else:
    process_0.close()
"""
SAID = "\nprocess 0 went away during a dance\n"


@pytest.mark.parametrize(
    ("what", "said"),
    [("process 0 died", SAID), ("process 0 failed", SAID), ("process 0 noticed", ""), ("dismissed", "")],
)
def test_the_last_sentence_is_said_where_process_0_was_first(what, said):
    done = subprocess.run([sys.executable, "-c", SCRIPT, what], stderr=subprocess.PIPE, text=True, check=True)
    assert done.stderr == said
