"""One background thread that uses only the processor time that training leaves idle.

Writing a checkpoint of an MLP costs 25-50 ms of processor time, nearly all of it Python (many small asyncio tasks). On
two cores XLA already uses 1.8, so a writer of normal priority slowed an epoch of 206 ms by 9 %; one under Linux's
SCHED_IDLE slowed it by 4 %. Measured with interleaved epochs on a 2-core machine, jax 0.10.2; the command is in
docs/performance.md.
"""

import concurrent.futures
import contextlib
import os
from collections import deque
from collections.abc import Callable
from typing import Any


def _yield_to_training() -> None:
    """Moves the calling thread (and threads it starts) to SCHED_IDLE. Never needs privileges; Linux alone has it."""
    if hasattr(os, "SCHED_IDLE"):
        # A container's seccomp profile may forbid the call: the writer then runs at normal priority, only slower.
        with contextlib.suppress(PermissionError):
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


class BackgroundWorker:
    """Runs callables one after the other, in the order given, in one thread of idle priority.

    An exception in a callable is raised in the caller at the next ``submit`` or at ``close``: nothing is swallowed.
    At most ``max_pending`` callables wait; ``submit`` blocks beyond that, so that host memory stays bounded. An epoch
    of MNIST queues a dozen: rows, histograms, a checkpoint.
    """

    def __init__(self, max_pending: int = 256) -> None:
        self._executor = concurrent.futures.ThreadPoolExecutor(
            1, thread_name_prefix="blacksmith", initializer=_yield_to_training
        )
        self._pending: deque[concurrent.futures.Future[Any]] = deque()
        self._max_pending = max_pending

    def submit(self, function: Callable[..., Any], *args: Any) -> None:
        """Queues ``function(*args)``; raises what an earlier callable raised."""
        while self._pending and (self._pending[0].done() or len(self._pending) >= self._max_pending):
            self._pending.popleft().result()
        self._pending.append(self._executor.submit(function, *args))

    def wait(self) -> None:
        """Blocks until all is done; raises the first exception after the rest has run."""
        first: BaseException | None = None
        while self._pending:
            error = self._pending.popleft().exception()
            first = first or error
        if first is not None:
            raise first

    def close(self) -> None:
        """Waits, ends the thread, raises the first exception."""
        try:
            self.wait()
        finally:
            self._executor.shutdown()
