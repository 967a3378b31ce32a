"""A rendezvous before ``jax.distributed.initialize``: a missing process is named and no process is aborted.

``initialize`` itself ends a process that waits in vain by an abort in native code, which no handler catches and which
names no process (measured on jax 0.7.1 to 0.12).

The protocol is one ASCII line each way. A process sends ``INDEX/COUNT``; process 0 answers, once all are present or its
deadline has passed, ``go``, ``missing process 2 of 3`` or ``refused REASON``. It hangs up on anything else.
"""

import contextlib
import socket
import time

from blacksmith.tools.errors import PlatformError

_POLL_SECONDS = 0.2
_REQUEST_SECONDS = 1.0  # for a process to send its line once it is connected
_MAX_LINE_BYTES = 1024
_GO, _MISSING, _REFUSED = "go", "missing ", "refused "


def rendezvous(coordinator: str, count: int, index: int, timeout: float) -> None:
    """Returns in every process once all are present; its sockets are closed by then.

    Args:
      coordinator: ``HOST:PORT`` at which process 0 listens.
      count: number of processes.
      index: number of this process, from 0.
      timeout: seconds to wait for the others.

    Raises:
      PlatformError: in every process that is present: the numbers of those that are missing; in a process whose
        ``index`` is taken, or whose ``count`` is not that of process 0: that; in process 0 if it cannot listen.
    """
    host, _, port = coordinator.rpartition(":")
    address = (host.strip("[]"), int(port))
    if index == 0:
        problem = _collect(address, count, coordinator, timeout)
    else:
        problem = _report(address, f"{index}/{count}", timeout)
    if problem.startswith(_REFUSED):
        raise PlatformError(
            f"{coordinator}: {problem.removeprefix(_REFUSED)}. Start every process with the same --num-processes and "
            "a --process-id of its own."
        )
    if problem:
        raise PlatformError(
            f"{problem.removeprefix(_MISSING)} did not come to {coordinator} within {timeout:.0f} s. Start every "
            "process with the same --coordinator and --num-processes, and look at the output of the missing one."
        )


def _collect(address: tuple[str, int], count: int, coordinator: str, timeout: float) -> str:
    """Process 0's side: answers every process that came; returns what is wrong, empty if all came."""
    deadline = time.monotonic() + timeout
    try:
        server = socket.create_server(address, family=socket.AF_INET6 if ":" in address[0] else socket.AF_INET)
    except OSError as error:
        raise PlatformError(
            f"process 0 cannot listen at {coordinator} ({error.strerror}). Choose an address of this machine and a "
            "free port for --coordinator."
        ) from error
    present: dict[int, socket.socket] = {}
    with contextlib.ExitStack() as connections:
        connections.enter_context(server)
        server.settimeout(_POLL_SECONDS)
        while len(present) < count - 1 and time.monotonic() < deadline:
            with contextlib.suppress(TimeoutError):
                connection = connections.enter_context(server.accept()[0])
                _admit(connection, count, present)
        missing = [str(number) for number in range(1, count) if number not in present]
        problem = f"{_MISSING}process{'es' * (len(missing) > 1)} {', '.join(missing)} of {count}" if missing else ""
        for connection in present.values():
            send_line(connection, problem or _GO)
    return problem


def _admit(connection: socket.socket, count: int, present: dict[int, socket.socket]) -> None:
    """Enters a process in ``present``, or refuses it; hangs up on whatever does not speak the protocol."""
    number, _, of = recv_line(connection, time.monotonic() + _REQUEST_SECONDS).partition("/")
    if not (number.isdigit() and of.isdigit()):
        connection.close()
    elif int(of) != count or not 0 < int(number) < count:
        send_line(
            connection, f"{_REFUSED}process 0 expects processes 1 to {count - 1} of {count}, not {number} of {of}"
        )
    elif int(number) in present and not _is_closed(present[int(number)]):
        send_line(connection, f"{_REFUSED}there is a process {number} already")
    else:
        present[int(number)] = connection


def _is_closed(connection: socket.socket) -> bool:
    """Whether the process at the other end went away; a waiting one sends nothing more."""
    connection.setblocking(False)
    try:
        return connection.recv(1, socket.MSG_PEEK) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True


def _report(address: tuple[str, int], request: str, timeout: float) -> str:
    """The other processes' side: reports to process 0 until it answers; returns what is wrong, empty if all came."""
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.create_connection(address, timeout=_POLL_SECONDS) as connection:
            send_line(connection, request)
            # Process 0 may have started last, and then waits for its own ``timeout`` from here on.
            answer = recv_line(connection, time.monotonic() + timeout + _REQUEST_SECONDS)
            if answer == _GO:
                return ""
            if answer.startswith((_MISSING, _REFUSED)):
                return answer
        time.sleep(_POLL_SECONDS)
    return f"{_MISSING}process 0"


def send_line(connection: socket.socket, text: str) -> None:
    """Sends one line; a closed connection is noticed by ``recv_line`` at the other end."""
    with contextlib.suppress(OSError):
        connection.sendall(f"{text}\n".encode("ascii"))


def recv_line(connection: socket.socket, deadline: float) -> str:
    """Receives one line of at most 1 KiB of ASCII.

    Args:
      connection: from which nothing but this line is expected.
      deadline: as ``time.monotonic()`` counts.

    Returns:
      The line; empty if the deadline passed, the other end closed, or what it sent is no such line.
    """
    received = b""
    while not received.endswith(b"\n"):
        remaining = deadline - time.monotonic()
        if remaining <= 0 or len(received) >= _MAX_LINE_BYTES:
            return ""
        connection.settimeout(remaining)
        try:
            chunk = connection.recv(_MAX_LINE_BYTES - len(received))
        except OSError:
            return ""
        if not chunk:
            return ""
        received += chunk
    return received[:-1].decode() if received.isascii() else ""
