"""Signals that end a run in order: the first interrupts it, the second is waited out, the third kills the process."""

import contextlib
import os
import signal
import threading
from collections.abc import Iterator
from typing import Any

_ERROR_STREAM = 2
# Ctrl-C, a cancelled CI job, a closed terminal. Not every system has the last.
_ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


@contextlib.contextmanager
def interruptible(*, interrupted: bool = False) -> Iterator[None]:
    """Within, SIGTERM and SIGHUP raise KeyboardInterrupt as Ctrl-C does; a second signal does not break the ending.

    A plain SIGTERM would leave no result, and W&B would keep nothing of its last seconds (measured on 0.31). A signal
    that is ignored (``nohup``), or that the program handles itself, stays as it is; so do all outside the main thread.

    Args:
      interrupted: a signal came before; the next one counts as the second.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    count = int(interrupted)

    def handle(number: int, frame: object) -> None:  # noqa: ARG001 - the signature of a signal handler
        nonlocal count
        count += 1
        if count == 1:
            raise KeyboardInterrupt(signal.Signals(number).name)
        if count == 2:
            text = "\nblacksmith: is ending: what the run has is being written. A third signal kills the process.\n"
            with contextlib.suppress(OSError):  # the terminal may be gone
                os.write(_ERROR_STREAM, text.encode())
            return
        signal.signal(number, signal.SIG_DFL)
        signal.raise_signal(number)

    before: dict[signal.Signals, Any] = {}
    for number in _ENDING:
        if signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            before[number] = signal.signal(number, handle)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
