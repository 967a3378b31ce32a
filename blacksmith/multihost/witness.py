"""A small process beside each one but process 0: it still says what happened where JAX aborts that one.

JAX's distributed service lives in process 0. When process 0 dies, the runtime of each other process aborts within some
10 ms, in native code that no Python thread can hold up (measured on jax 0.7.1 and 0.10.2; on a busy machine a thread
that wanted to speak first was too late).

Run as ``python -m blacksmith.multihost.witness FD``: standard input has lines of what to say, of which the last counts,
and an empty one dismisses it; FD is the process's connection to process 0.
"""

import contextlib
import os
import socket
import subprocess
import sys

# Where process 0 died first, its connection is closed already, or will be as soon as the kernel gets to it.
_PATIENCE_SECONDS = 1.0
_PROCESS_0_FAILED = (b"", b"0\n")  # closed, or as ``Companions.let_others_end_first`` says it


class Witness:
    """The process's side of its witness."""

    def __init__(self, connection: socket.socket, error_stream: int) -> None:
        """Starts it.

        Args:
          connection: to process 0.
          error_stream: where it speaks.
        """
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", __name__, str(connection.fileno())],
            bufsize=0,
            stdin=subprocess.PIPE,
            stderr=error_stream,
            pass_fds=(connection.fileno(),),
            start_new_session=True,  # Ctrl-C is for the one that trains
        )

    def remember(self, sentence: str) -> None:
        """What it will say, in one line, if this process is aborted because process 0 went away."""
        assert self._process.stdin is not None
        # It is gone where it was dismissed, or killed; then nobody speaks, and everything else is as it was.
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(f"{sentence}\n".encode())

    def dismiss(self) -> None:
        """It says nothing any more."""
        self.remember("")


def testify(connection: socket.socket) -> None:
    """Returns once the process beside has ended, after saying that process 0 was first, if it was."""
    sentence = b""
    for line in sys.stdin.buffer:
        sentence = line.strip()
        if not sentence:
            return
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_WR)  # process 0, if it lives, hears at once that the other one does not
    connection.settimeout(_PATIENCE_SECONDS)
    try:
        heard = connection.recv(16)
    except TimeoutError:
        return
    except OSError:
        heard = b""
    if heard in _PROCESS_0_FAILED:
        os.write(sys.stderr.fileno(), b"\n" + sentence + b"\n")


if __name__ == "__main__":
    testify(socket.socket(fileno=int(sys.argv[1])))
