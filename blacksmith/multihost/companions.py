"""Watching the other processes of a training: where one goes away, the rest end within seconds and say which one.

JAX's own heartbeat needs longer and ends a process by an abort in native code; it stays for what this cannot see, such
as a host without power. That JAX aborts at once where process 0 dies is what the witness is for.
"""

import os
import selectors
import threading
import time

from blacksmith.multihost.rendezvous import Connections, hear, tell
from blacksmith.multihost.witness import Witness

# What a process has left to close its tracker and write its report, if it gets to see an exception at all: a process
# inside of a collective waits for ever. Shorter than JAX's heartbeat, which would abort it.
GRACE_SECONDS = 8
_LEAVE = "leave"
_FAILED = 1
_ERROR_STREAM = 2


class Companions:
    """The other processes, over a connection to each (process 0) or to process 0 (the others), which passes it on."""

    def __init__(self, connections: Connections, count: int, during: str, grace: float = GRACE_SECONDS) -> None:
        """Starts to watch, in a thread; speaks on what is the error stream now.

        Args:
          connections: as ``roll_call`` returns them; kept until this process ends.
          count: how many processes there are.
          during: what would be interrupted, such as the name of a test; empty for nothing.
          grace: seconds from the time that one went away until this process is ended.
        """
        self._connections = connections
        self._count = count
        self._grace = grace
        self._error_stream = os.dup(_ERROR_STREAM)
        self._witness = Witness(connections[0], self._error_stream) if 0 in connections else None
        self.proceed_to(during)
        self._left = threading.Event()
        self._alone = threading.Event()
        threading.Thread(target=self._watch, name="companions", daemon=True).start()

    def proceed_to(self, during: str) -> None:
        """What would be interrupted from here on; empty for nothing."""
        self._during = during
        if self._witness is not None:
            self._witness.remember(self._sentence(0))

    def take_leave(self) -> None:
        """Ends the watch; the others go on."""
        self._left.set()
        self._dismiss_witness()
        for connection in self._connections.values():
            tell(connection, _LEAVE)

    def let_others_end_first(self) -> None:
        """Before this process ends because it failed: process 0 lets the others end first.

        JAX's service ends with process 0, at which JAX aborts the others in the midst of their reports.
        """
        self._left.set()
        self._dismiss_witness()
        if 0 not in self._connections:
            for connection in self._connections.values():
                tell(connection, "0")
            self._alone.wait(self._grace + 1)

    def _watch(self) -> None:
        deadline = None
        with selectors.DefaultSelector() as selector:
            for number, connection in self._connections.items():
                connection.settimeout(None)
                selector.register(connection, selectors.EVENT_READ, number)
            while selector.get_map():
                for key, _ in selector.select(None if deadline is None else max(deadline - time.monotonic(), 0)):
                    word = hear(self._connections[key.data])
                    if word in ("", _LEAVE):
                        selector.unregister(key.fileobj)
                    if word == _LEAVE and key.data == 0:
                        self._dismiss_witness()
                    if word != _LEAVE and deadline is None:
                        self._announce(int(word) if word else key.data)
                        deadline = time.monotonic() + self._grace
                if deadline is not None and time.monotonic() > deadline:
                    break
        self._alone.set()
        if deadline is not None and not self._left.wait(max(deadline - time.monotonic(), 0)):
            os._exit(_FAILED)

    def _announce(self, gone: int) -> None:
        if not self._left.is_set():
            for connection in self._connections.values():
                tell(connection, str(gone))
            # At once, in one piece, and past whatever captures output: where process 0 is gone, JAX is about to abort.
            os.write(self._error_stream, f"\n{self._sentence(gone)}\n".encode())
            self._dismiss_witness()

    def _sentence(self, gone: int) -> str:
        where = f" during {self._during}" if self._during else ""
        return (
            f"blacksmith: process {gone} of {self._count} went away{where}. This process ends too, for none can go on "
            f"without the others; look at the output of process {gone}."
        )

    def _dismiss_witness(self) -> None:
        if self._witness is not None:
            self._witness.dismiss()
