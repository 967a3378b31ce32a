"""Waiting for processes before JAX's runtime does: who never comes is named, and nobody is aborted.

``jax.distributed.initialize`` ends a process that waits in vain by an abort in native code, which no handler catches
and which names nobody (measured on jax 0.7.1 to 0.12).
"""

import socket
import time

from blacksmith.tools.errors import PlatformError

_POLL_SECONDS = 0.2
_GO = "go"
Connections = dict[int, socket.socket]  # by process


def roll_call(coordinator: str, count: int, index: int, timeout: float) -> Connections:
    """Returns in all processes once all have come.

    Args:
      coordinator: ``HOST:PORT`` where process 0 listens; free again afterwards.
      count: how many processes there are.
      index: this one's number, from 0.
      timeout: seconds to wait for the others.

    Returns:
      Connections by process: process 0 has one to each other, the others one to process 0.

    Raises:
      PlatformError: somebody never came, by number, in every process that did; or two came with one number.
    """
    host, _, port = coordinator.rpartition(":")
    deadline = time.monotonic() + timeout
    if index == 0:
        return _listen(coordinator, int(port), count, deadline, timeout)
    return {0: _answer(coordinator, (host.strip("[]"), int(port)), index, deadline, timeout)}


def _listen(coordinator: str, port: int, count: int, deadline: float, timeout: float) -> Connections:
    present: Connections = {}
    try:
        with socket.create_server(("", port)) as server:
            while len(present) < count - 1 and time.monotonic() < deadline:
                server.settimeout(_POLL_SECONDS)
                try:
                    connection, _ = server.accept()
                except TimeoutError:
                    continue
                _admit(connection, count, present)
    except OSError as error:
        raise PlatformError(
            f"process 0 cannot listen at {coordinator} ({error.strerror}). Choose a free port of this machine for "
            "--coordinator."
        ) from error
    missing = sorted(set(range(1, count)) - present.keys())
    numbers = ", ".join(map(str, missing))
    verdict = f"process{'es' if len(missing) > 1 else ''} {numbers} of {count}" if missing else _GO
    for connection in present.values():
        tell(connection, verdict)
    if missing:
        for connection in present.values():
            connection.close()
        raise PlatformError(_never_came(verdict, coordinator, timeout))
    return present


def _admit(connection: socket.socket, count: int, present: Connections) -> None:
    """Takes a process that came; tells it where its number cannot be. Whoever is no process of ours is hung up on."""
    connection.settimeout(_POLL_SECONDS)
    word = hear(connection)
    number = int(word) if word.isdigit() else 0
    if not 0 < number < count:
        tell(connection, f"!process 0 expects {count} processes, and no number {word}" if word else "!")
        connection.close()
    elif number in present and not _is_gone(present[number]):
        tell(connection, f"!there is a process {number} already")
        connection.close()
    else:
        present[number] = connection


def _is_gone(connection: socket.socket) -> bool:
    try:
        return connection.recv(1, socket.MSG_PEEK) == b""
    except TimeoutError:
        return False  # it waits, as it should
    except OSError:
        return True


def _answer(coordinator: str, address: tuple[str, int], index: int, deadline: float, timeout: float) -> socket.socket:
    while True:
        try:
            connection = socket.create_connection(address, timeout=_POLL_SECONDS)
            break
        except OSError as error:
            if time.monotonic() > deadline:
                raise PlatformError(_never_came("process 0", coordinator, timeout)) from error
            time.sleep(_POLL_SECONDS)
    # Whoever came first waits longest for process 0's verdict.
    connection.settimeout(max(deadline - time.monotonic(), 0) + timeout)
    tell(connection, str(index))
    verdict = hear(connection)
    if verdict == _GO:
        return connection
    connection.close()
    if verdict.startswith("!"):
        raise PlatformError(f"{coordinator}: {verdict[1:]}. Give each process a --process-id of its own.")
    raise PlatformError(_never_came(verdict or "process 0, which then went away,", coordinator, timeout))


def tell(connection: socket.socket, word: str) -> None:
    """Sends one line; a companion that is gone does not hear it, which its end of the connection will show."""
    try:
        connection.sendall(f"{word}\n".encode())
    except OSError:
        return


def hear(connection: socket.socket) -> str:
    """Receives one line, byte by byte, so that the next one stays; empty where the other end is gone or silent."""
    received = bytearray()
    try:
        while (byte := connection.recv(1)) not in (b"", b"\n"):
            received += byte
    except OSError:
        return ""
    return received.decode(errors="replace") if byte else ""


def _never_came(who: str, coordinator: str, timeout: float) -> str:
    return (
        f"{who} never came to {coordinator} within {timeout:.0f} s. Start every process with the same --coordinator "
        "and --num-processes and a --process-id of its own, and look at its output."
    )
