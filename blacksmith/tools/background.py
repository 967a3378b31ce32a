"""One background thread that stands back where training wants the processor.

Writing a checkpoint of an MLP costs orbax some 20 ms of processor time, and on two cores XLA already uses 1.8. At a
lower priority the writer takes more of what training leaves idle. Not SCHED_IDLE, which disturbs least of all: on a
machine that others keep busy such a thread gets nothing, and training, which waits for the checkpoint before, stands
still with it (seen: 90 times slower).
"""

import concurrent.futures
import os
import sys
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

NICENESS = 5


def _stand_back() -> None:
    """Makes the calling thread, and threads that it starts, nicer; on Linux alone niceness is a thread's own."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), os.getpriority(os.PRIO_PROCESS, 0) + NICENESS)


class BackgroundWorker:
    """Runs callables one after the other, in the order given, in one thread of lower priority.

    An exception in a callable is raised in the caller at the next ``submit`` or at ``close``: nothing is swallowed.
    At most ``max_pending`` callables wait; ``submit`` blocks beyond that, so that host memory stays bounded. An epoch
    of MNIST queues a dozen: rows, histograms, a checkpoint.
    """

    def __init__(self, max_pending: int = 256) -> None:
        self._executor = concurrent.futures.ThreadPoolExecutor(
            1, thread_name_prefix="blacksmith", initializer=_stand_back
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
