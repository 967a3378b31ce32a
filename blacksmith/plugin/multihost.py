"""Several processes under pytest: options to find each other, and an end for all of them if one fails."""

import argparse
import contextlib
import math
import os
import re
import sys
import time
from collections.abc import Iterator

import pytest

from blacksmith.multihost.distributed import (
    HEARTBEAT_SECONDS,
    JOIN_SECONDS,
    MAX_PROCESSES,
    Processes,
    is_primary,
    is_runtime_failure,
    join,
)
from blacksmith.plugin import live

_MAX_JOIN_SECONDS = 24 * 3600
_EXPLICIT = ("coordinator", "num_processes", "process_id")
_GOOD = (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)
# Longer than the heartbeat: JAX names a process that died, and aborts this one, before it ends by itself.
_VERDICT_SECONDS = HEARTBEAT_SECONDS + 2
# Shorter than the heartbeat: process 0, without which JAX aborts the others, lets them finish their reports.
_REPORT_SECONDS = HEARTBEAT_SECONDS / 2
_IS_PRIMARY: pytest.StashKey[bool] = pytest.StashKey()


def add_options(group: pytest.OptionGroup) -> None:
    """``--cluster``; or ``--coordinator``, ``--num-processes`` and ``--process-id``; and ``--join-timeout``."""
    group.addoption(
        "--cluster",
        action="store_true",
        help="train together with the other processes of the cluster that started this one (SLURM, Open MPI, "
        "Kubernetes), as JAX detects it",
    )
    group.addoption(
        "--coordinator", metavar="HOST:PORT", help="train together with other processes: where process 0 listens"
    )
    group.addoption("--num-processes", type=int, metavar="N", help="number of processes, with --coordinator")
    group.addoption("--process-id", type=int, metavar="I", help="number of this process, 0 to N-1, with --coordinator")
    group.addoption(
        "--join-timeout",
        type=_seconds,
        default=JOIN_SECONDS,
        metavar="SECONDS",
        help=f"how long to wait for the other processes ({JOIN_SECONDS})",
    )


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds <= _MAX_JOIN_SECONDS:
        raise argparse.ArgumentTypeError(f"{text[:40]}: give seconds, more than 0 and at most {_MAX_JOIN_SECONDS}")
    return seconds


def processes_of(pytestconfig: pytest.Config) -> Processes | None:
    """The processes that the options declare; None for a single process.

    Raises:
      pytest.UsageError: options that contradict each other, or an address or number that cannot be.
    """
    coordinator, count, index = (pytestconfig.getoption(name) for name in _EXPLICIT)
    if coordinator is count is index is None:
        return Processes(None, None, None) if pytestconfig.getoption("cluster") else None
    if pytestconfig.getoption("cluster"):
        raise pytest.UsageError(
            "--cluster detects what --coordinator, --num-processes and --process-id say; leave it out"
        )
    if coordinator is None or count is None or index is None:
        raise pytest.UsageError("--coordinator, --num-processes and --process-id go together; give all three")
    if not 0 < count <= MAX_PROCESSES:
        raise pytest.UsageError(f"--num-processes {count}: give a number from 1 to {MAX_PROCESSES}")
    if not 0 <= index < count:
        raise pytest.UsageError(f"--process-id {index}: there are {count} processes, 0 to {count - 1}")
    host, _, port = coordinator.rpartition(":")
    if not (host.strip("[]") and re.fullmatch("[0-9]{1,5}", port) and 0 < int(port) < 2**16):
        raise pytest.UsageError(f"--coordinator {coordinator}: expected HOST:PORT, such as 10.0.0.1:1234")
    return Processes(coordinator, count, index)


def describe(pytestconfig: pytest.Config) -> str | None:
    """``process 1 of 2, which meet at 10.0.0.1:1234``; None for a single process."""
    processes = processes_of(pytestconfig)
    if processes is None:
        return None
    if processes.coordinator is None:
        return "one process of the cluster that JAX detects"
    return f"process {processes.index} of {processes.count}, which meet at {processes.coordinator}"


def is_secondary(pytestconfig: pytest.Config) -> bool:
    """Whether this is one of several processes and not process 0, which alone tracks."""
    return processes_of(pytestconfig) is not None and not is_primary()


@contextlib.contextmanager
def distributed_session(pytestconfig: pytest.Config) -> Iterator[None]:
    """Joins the other processes, if the options declare any, before the body, which opens JAX's devices.

    Raises:
      PlatformError: a process is missing, or JAX detected no cluster.
    """
    processes = processes_of(pytestconfig)
    if processes is None:
        yield
        return
    with live.uncaptured(pytestconfig):
        join(processes, pytestconfig.getoption("join_timeout"))
        yield
        pytestconfig.stash[_IS_PRIMARY] = is_primary()


class AbortTogether:
    """Hooks of one of several processes: its first failure ends it, and with it the others.

    A process that continued alone would meet the others in the wrong collective. One that ended in the usual way would
    wait for them in JAX's shutdown barrier, and they for it in a collective (measured: forever). docs/multihost.md says
    what the others print.
    """

    def __init__(self) -> None:
        self._session: pytest.Session | None = None
        self._runtime_failed = False
        self._exit_status = int(pytest.ExitCode.OK)

    def pytest_configure(self, config: pytest.Config) -> None:
        """Checks the options."""
        if processes_of(config) is not None and getattr(config.option, "numprocesses", None):
            raise pytest.UsageError("-n: pytest-xdist's workers and several processes exclude each other; leave -n out")

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Keeps the session, to stop it."""
        self._session = session if processes_of(session.config) is not None else None

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Stops capturing: JAX's message about a process that died precedes an abort, which loses captured output."""
        capture = item.config.pluginmanager.get_plugin("capturemanager")
        if self._session is not None and capture is not None:
            capture.suspend_global_capture()

    pytest_runtest_call = pytest_runtest_setup
    pytest_runtest_teardown = pytest_runtest_setup

    def pytest_exception_interact(self, call: pytest.CallInfo[object]) -> None:
        """Keeps whether the failure is of JAX's runtime: then it is another process that died."""
        if self._session is not None and call.excinfo is not None:
            self._runtime_failed |= is_runtime_failure(call.excinfo.value)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Ends the session at the first failure."""
        if self._session is not None and report.failed:
            self._session.shouldfail = "one of several processes failed; the others cannot continue without it"

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, exitstatus: int) -> None:
        """Keeps the exit status."""
        self._exit_status = int(exitstatus)

    @pytest.hookimpl(trylast=True)
    def pytest_unconfigure(self, config: pytest.Config) -> None:
        """Ends without waiting for the others after a failure; JAX then ends them."""
        if self._session is None or self._exit_status in _GOOD:
            return
        sys.stdout.flush()
        sys.stderr.flush()
        if self._runtime_failed:
            time.sleep(_VERDICT_SECONDS)
        elif config.stash.get(_IS_PRIMARY, False):
            time.sleep(_REPORT_SECONDS)
        os._exit(self._exit_status)
