"""What processes that joined tell each other: two real ones, without pytest."""

import json
import os
import socket
import subprocess
import sys

import pytest

from blacksmith.multihost.distributed import (
    barrier,
    broadcast_text,
    is_multiprocess,
    is_primary,
    is_runtime_failure,
    require_same,
    share_directory,
)
from blacksmith.tools.errors import PlatformError

pytestmark = pytest.mark.multihost

PAIR = """
import json, os, signal, sys
from pathlib import Path

from blacksmith.multihost import distributed
from blacksmith.tools.errors import PlatformError
from blacksmith.tools.simulated_devices import distributed_chips

index, coordinator = int(sys.argv[1]), sys.argv[2]
terminated = []
signal.signal(signal.SIGTERM, lambda *_: terminated.append(True))
distributed.join(distributed.Processes(coordinator, 2, index), 60)
os.kill(os.getpid(), signal.SIGTERM)


def attempt(function, argument):
    try:
        return str(function(argument))
    except PlatformError as error:
        return str(error)


said = {
    "chips": len(distributed_chips(2)),
    "terminated": bool(terminated),
    "is_multiprocess": distributed.is_multiprocess(),
    "is_primary": distributed.is_primary(),
    "text": distributed.broadcast_text(f"äöü of process {index}"),
    "same": attempt(distributed.require_same, "seed: 1"),
    "different": attempt(distributed.require_same, f"seed: 1\\nlr: 0.00{index + 1}"),
    "shared": attempt(distributed.share_directory, Path(f"shared by {index}").absolute()),
    "unseen": attempt(distributed.share_directory, Path("/proc/self/cwd/unseen")),
    "impossible": attempt(distributed.share_directory, Path(__file__) / "impossible"),
}
distributed.barrier("done")
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """What process 0 and process 1 said; each has a working directory of its own, ``0`` and ``1``."""
    directory = tmp_path_factory.mktemp("pair")
    script = directory / "pair.py"
    script.write_text(PAIR)
    with socket.create_server(("127.0.0.1", 0)) as server:
        coordinator = f"127.0.0.1:{server.getsockname()[1]}"
    environment = os.environ | {"BLACKSMITH_RENDEZVOUS_TOKEN": "of this pair"}  # and no file in the user's home
    children = []
    for number in ("0", "1"):
        (directory / number).mkdir()
        command = [sys.executable, str(script), number, coordinator]
        child = subprocess.Popen(command, cwd=directory / number, env=environment, stdout=subprocess.PIPE, text=True)
        children.append(child)
    try:
        outputs = [child.communicate(timeout=120)[0] for child in children]
    finally:
        for child in children:
            child.kill()
    assert [child.returncode for child in children] == [0, 0]
    return [json.loads(output.splitlines()[-1]) for output in outputs]


def test_each_process_brings_its_chips(pair):
    assert [said["chips"] for said in pair] == [4, 4]
    assert [said["is_multiprocess"] for said in pair] == [True, True]
    assert [said["is_primary"] for said in pair] == [True, False]


def test_text_of_process_0_reaches_all(pair):
    assert [said["text"] for said in pair] == ["äöü of process 0"] * 2


def test_processes_that_would_train_something_else_are_named_with_the_difference(pair):
    assert [said["same"] for said in pair] == ["None", "None"]
    first, second = (said["different"] for said in pair)
    assert first == "process 1 would train something else than process 0; its output says what."
    assert second.startswith("process 1 has 'lr: 0.002', process 0 has 'lr: 0.001'. Start all processes with")


def test_directory_of_process_0_is_shared_by_all(pair):
    first, second = (said["shared"] for said in pair)
    assert first == second
    assert first.endswith("/0/shared by 0")


def test_directory_that_one_process_does_not_see_is_named_in_all(pair):
    first, second = (said["unseen"] for said in pair)
    assert first == second
    assert first.startswith("/proc/self/cwd/unseen: process 0 made it, and process 1 does not see it. All processes")
    assert "--runs-dir=DIR" in first


def test_directory_that_cannot_be_made_says_why_in_all(pair):
    first, second = (said["impossible"] for said in pair)
    assert first == second
    assert "pair.py/impossible: process 0 cannot make it (Not a directory)." in first


def test_sigterm_still_reaches_the_process(pair):
    """``jax.distributed.initialize`` swallows it."""
    assert [said["terminated"] for said in pair] == [True, True]


def test_single_process_is_primary_and_waits_for_no_other(tmp_path):
    assert not is_multiprocess()
    assert is_primary()
    assert broadcast_text("alone") == "alone"
    barrier("alone")
    require_same("alone")
    assert share_directory(tmp_path / "alone") == tmp_path / "alone"


def test_failure_of_the_runtime_is_recognised_behind_other_exceptions():
    import jax

    died = jax.errors.JaxRuntimeError("Connection closed by peer")
    wrapped = PlatformError("the checkpoint could not be written")
    wrapped.__cause__ = died
    while_handling = RuntimeError("cleaning up failed too")
    while_handling.__context__ = wrapped
    assert [is_runtime_failure(error) for error in (died, wrapped, while_handling)] == [True, True, True]
    own = PlatformError("the disk of this host")
    own.__context__ = KeyError("runs")
    own.__context__.__context__ = own
    assert not is_runtime_failure(own)
