"""One background thread for work that must not delay training: writing checkpoints, sending rows and histograms.

It runs at training's own priority. Lower priorities were measured and rejected (docs/performance.md): niceness of 5 and
10 gained less than the noise; SCHED_IDLE gained 2 %, but on a busy machine the thread got no time at all, and training,
which waits for the previous checkpoint, stopped with it.
"""

import concurrent.futures
from collections import deque
from collections.abc import Callable
from typing import Any


class BackgroundWorker:
    """Runs callables one after the other, in the order given, in one thread.

    An exception in a callable is raised in the caller at the next ``submit`` or at ``close``: nothing is swallowed.
    At most ``max_pending`` callables wait; ``submit`` blocks beyond that, so that host memory stays bounded. An epoch
    of MNIST queues a dozen: rows, histograms, a checkpoint.
    """

    def __init__(self, max_pending: int = 256) -> None:
        self._executor = concurrent.futures.ThreadPoolExecutor(1, thread_name_prefix="blacksmith")
        self._pending: deque[concurrent.futures.Future[Any]] = deque()
        self._max_pending = max_pending

    def submit(self, function: Callable[..., Any], *args: Any) -> concurrent.futures.Future[Any]:
        """Queues ``function(*args)``; raises what an earlier callable raised. The future is only for waiting."""
        while self._pending and (self._pending[0].done() or len(self._pending) >= self._max_pending):
            self._pending.popleft().result()
        future = self._executor.submit(function, *args)
        self._pending.append(future)
        return future

    def wait(self) -> None:
        """Blocks until every callable has run; raises the first exception after that."""
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


class ImmediateWorker(BackgroundWorker):
    """Runs callables at once, in the caller's thread: several processes must do the same things in the same order."""

    def submit(self, function: Callable[..., Any], *args: Any) -> concurrent.futures.Future[Any]:
        """Runs ``function(*args)`` and raises what it raises."""
        future: concurrent.futures.Future[Any] = concurrent.futures.Future()
        future.set_result(function(*args))
        return future
