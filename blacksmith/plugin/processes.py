"""Several processes under pytest: options to find each other, and an end for all where one of them fails."""

import contextlib
import os
import sys
import warnings
from collections.abc import Iterator

import pytest

from blacksmith.multihost.companions import Companions
from blacksmith.multihost.distributed import HEARTBEAT_SECONDS, JOIN_SECONDS, Processes, is_first, join, watch
from blacksmith.plugin import live
from blacksmith.tools.errors import BlacksmithWarning, PlatformError

_EXPLICIT = ("coordinator", "num_processes", "process_id")
_COMPANIONS: pytest.StashKey[Companions] = pytest.StashKey()
_TEST: pytest.StashKey[str] = pytest.StashKey()
_GOOD = (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


def add_options(group: pytest.OptionGroup) -> None:
    """``--cluster``, or where to find process 0, how many there are, and which one this is."""
    group.addoption(
        "--cluster",
        action="store_true",
        help="train together with the other processes of the cluster that started this one (SLURM, Open MPI, "
        "Kubernetes), as JAX detects it",
    )
    group.addoption(
        "--coordinator", metavar="HOST:PORT", help="train together with other processes: where process 0 is"
    )
    group.addoption("--num-processes", type=int, metavar="N", help="how many processes there are, with --coordinator")
    group.addoption("--process-id", type=int, metavar="I", help="which one this is, 0 to N-1, with --coordinator")
    group.addoption(
        "--join-timeout",
        type=float,
        default=JOIN_SECONDS,
        metavar="SECONDS",
        help=f"how long to wait for the other processes ({JOIN_SECONDS})",
    )


def processes_of(config: pytest.Config) -> Processes | None:
    """What the options say; None for one process alone.

    Raises:
      pytest.UsageError: options that do not go together.
    """
    coordinator, count, index = (config.getoption(name) for name in _EXPLICIT)
    if coordinator is count is index is None:
        return Processes(None, None, None) if config.getoption("cluster") else None
    if config.getoption("cluster"):
        raise pytest.UsageError(
            "--cluster finds out by itself what --coordinator, --num-processes and --process-id say"
        )
    if coordinator is None or count is None or index is None:
        raise pytest.UsageError("--coordinator, --num-processes and --process-id go together; give all three")
    if not 0 <= index < count:
        raise pytest.UsageError(f"--process-id {index}: there are {count} processes, 0 to {count - 1}")
    if not coordinator.rpartition(":")[2].isdigit() or ":" not in coordinator:
        raise pytest.UsageError(f"--coordinator {coordinator}: expected HOST:PORT, such as 10.0.0.1:1234")
    return Processes(coordinator, count, index)


def describe(config: pytest.Config) -> str | None:
    """``process 1 of 2, which meet at 10.0.0.1:1234``; None for one process alone."""
    processes = processes_of(config)
    if processes is None:
        return None
    if processes.coordinator is None:
        return "one process of the cluster that JAX finds"
    return f"process {processes.index} of {processes.count}, which meet at {processes.coordinator}"


@contextlib.contextmanager
def joined(config: pytest.Config) -> Iterator[None]:
    """Joins the others before the body, which opens JAX's devices, and watches them from then on; where the options say
    so. What native code prints where it gives up stays visible."""
    processes = processes_of(config)
    if processes is None:
        yield
        return
    timeout = config.getoption("join_timeout")
    with live.uncaptured(config):
        connections = join(processes, timeout)
        yield
        try:
            config.stash[_COMPANIONS] = watch(connections, config.stash.get(_TEST, ""), timeout)
        except PlatformError as error:
            warnings.warn(
                f"{error} Training goes on without it: where a process dies, JAX ends the others after some "
                f"{HEARTBEAT_SECONDS} s, in its own words.",
                BlacksmithWarning,
                stacklevel=1,
            )


class OneForAll:
    """Hooks of one of several processes: the first failure ends it, and so the others.

    A process that went on alone would meet the others in the wrong collective; one that took leave in the usual way
    would wait for them in JAX's shutdown barrier, and they for it in a collective (measured: for ever).
    """

    def __init__(self) -> None:
        self._session: pytest.Session | None = None
        self._exit_status = int(pytest.ExitCode.OK)

    def pytest_configure(self, config: pytest.Config) -> None:
        """Checks the options."""
        if processes_of(config) is not None and getattr(config.option, "numprocesses", None):
            raise pytest.UsageError("-n: workers and several processes exclude each other; leave -n out")

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Remembers what to stop."""
        self._session = session if processes_of(session.config) is not None else None

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """What is interrupted where another process goes away from here on."""
        self._proceed_to(nodeid)

    def pytest_runtest_logfinish(self) -> None:
        """Between two tests it is none."""
        self._proceed_to("")

    def _proceed_to(self, test: str) -> None:
        if self._session is not None:
            self._session.config.stash[_TEST] = test
            if (companions := self._session.config.stash.get(_COMPANIONS, None)) is not None:
                companions.proceed_to(test)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Ends the session at the first failure."""
        if self._session is not None and report.failed:
            self._session.shouldfail = "one of several processes failed; the others cannot go on without it"

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, exitstatus: int) -> None:
        """The status to leave with."""
        self._exit_status = int(exitstatus)

    @pytest.hookimpl(trylast=True)
    def pytest_unconfigure(self, config: pytest.Config) -> None:
        """Leaves without taking leave where something failed: the others notice at once."""
        if self._session is None:
            return
        companions = config.stash.get(_COMPANIONS, None)
        if self._exit_status in _GOOD:
            if companions is not None:
                companions.take_leave()
            return
        if companions is not None:
            companions.let_others_end_first()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(self._exit_status)


def is_other(config: pytest.Config) -> bool:
    """Whether this is one of several processes, and not the one that tracks."""
    return processes_of(config) is not None and not is_first()
