"""A rendezvous before ``jax.distributed.initialize``: a missing process is named and no process is aborted.

``initialize`` itself ends a process that waits in vain by an abort in native code, which no handler catches and which
names no process (measured on jax 0.7.1 to 0.12).

The protocol is lines of ASCII, at most 1 KiB each. Both sides prove that they know the token, which is never sent:

    process 0   CHALLENGE                       random, for this connection
    process I   I/COUNT NONCE HMAC              of the challenge and its own words
    process 0   wait HMAC                       of NONCE and its own words; then, once all are present or its deadline
                go HMAC                         has passed, one of these three
                missing process 2 of 3 HMAC
                refused REASON HMAC             at once
                other token                     at once; it cannot prove anything to a process with another token

Process 0 hangs up on anything else, and on a process that takes longer than a second for its line.
"""

import asyncio
import contextlib
import hmac
import re
import secrets
import socket
import time

from blacksmith.multihost.token import VARIABLE, token_file
from blacksmith.tools.errors import PlatformError

_POLL_SECONDS = 0.2
_LINE_SECONDS = 1.0  # for each line that is due at once
_MAX_LINE_BYTES = 1024
_MAX_STRANGERS = 256  # connections that have not yet proven anything
_MAX_NAMED = 32  # missing processes in a line
_WAIT, _GO, _MISSING, _REFUSED, _OTHER_TOKEN = "wait", "go", "missing ", "refused ", "other token"
_REQUEST = re.compile(r"([0-9]{1,6})/([0-9]{1,6}) ([0-9a-f]{32}) ([0-9a-f]{64})")


def rendezvous(coordinator: str, count: int, index: int, timeout: float, token: str) -> None:
    """Returns in every process once all are present; its sockets are closed by then.

    Args:
      coordinator: ``HOST:PORT`` at which process 0 listens.
      count: number of processes.
      index: number of this process, from 0.
      timeout: seconds to wait for the others.
      token: what the processes of this training share, and nobody else knows.

    Raises:
      PlatformError: in every process that is present: the numbers of those that are missing; in a process whose
        ``index`` is taken, or whose ``count`` or token is not that of process 0: that; in process 0 if it cannot
        listen.
    """
    name, _, port = coordinator.rpartition(":")
    address = (name.strip("[]"), int(port))
    turned_away = ""
    if index == 0:
        host = _Host(count, token)
        problem = asyncio.run(host.collect(_listen(address, coordinator), timeout))
        if host.other_tokens:
            turned_away = f" Turned away, because their token is another one: {host.other_tokens}."
    else:
        problem = asyncio.run(_report(address, f"{index}/{count}", timeout, token))
    if problem == _OTHER_TOKEN:
        raise PlatformError(
            f"{coordinator}: process 0 has another token. Give all processes the same {VARIABLE}, or the same "
            f"{token_file()}; if another training listens there, choose another port."
        )
    if problem.startswith(_REFUSED):
        raise PlatformError(
            f"{coordinator}: {problem.removeprefix(_REFUSED)}. Start every process with the same --num-processes and "
            "a --process-id of its own."
        )
    if problem:
        raise PlatformError(
            f"{problem.removeprefix(_MISSING)} did not come to {coordinator} within {timeout:.0f} s. Start every "
            "process with the same --coordinator and --num-processes, and look at the output of the missing one."
            f"{turned_away}"
        )


def _listen(address: tuple[str, int], coordinator: str) -> socket.socket:
    try:
        return socket.create_server(address, family=socket.AF_INET6 if ":" in address[0] else socket.AF_INET)
    except (OSError, UnicodeError) as error:  # no name of a host
        reason = error.strerror if isinstance(error, OSError) else error
        raise PlatformError(
            f"process 0 cannot listen at {coordinator} ({reason}). Choose an address of this machine and a "
            "free port for --coordinator."
        ) from error


class _Host:
    """Process 0's side. Each connection is a conversation of its own: none delays another.

    Attributes:
      other_tokens: how many speak the protocol and do not know the token.
    """

    def __init__(self, count: int, token: str) -> None:
        self._count, self._token = count, token
        self._present: dict[int, asyncio.StreamReader] = {}
        self._conversations: set[asyncio.Task[None]] = set()
        self._strangers: dict[asyncio.StreamWriter, None] = {}
        self.other_tokens = 0
        self._complete = asyncio.Event()
        self._ended = asyncio.Event()
        self._answer = ""

    async def collect(self, listening: socket.socket, timeout: float) -> str:
        """Answers every process that came; returns what is wrong, empty if all came."""
        server = await asyncio.start_server(self._converse, sock=listening, limit=_MAX_LINE_BYTES)
        if self._count > 1:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._complete.wait(), timeout)
        server.close()
        problem = self._missing()
        self._answer = problem or _GO
        self._ended.set()
        for stranger in list(self._strangers):
            stranger.close()
        if self._conversations:
            await asyncio.wait(self._conversations, timeout=_LINE_SECONDS)
        return problem

    def _missing(self) -> str:
        missing = [str(number) for number in range(1, self._count) if number not in self._present]
        if not missing:
            return ""
        more = f" and {len(missing) - _MAX_NAMED} more" * (len(missing) > _MAX_NAMED)
        return f"{_MISSING}process{'es' * (len(missing) > 1)} {', '.join(missing[:_MAX_NAMED])}{more} of {self._count}"

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._conversations.add(task)
        self._strangers[writer] = None
        if len(self._strangers) > _MAX_STRANGERS:
            next(iter(self._strangers)).close()
        try:
            with contextlib.suppress(OSError):
                await self._admit(reader, writer)
        finally:
            self._strangers.pop(writer, None)
            self._conversations.discard(task)
            await _close(writer)

    async def _admit(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Enters a process in ``_present`` and answers it; turns it away if it does not fit."""
        challenge = secrets.token_hex(16)
        _send(writer, challenge)
        match = _REQUEST.fullmatch(await _receive(reader, time.monotonic() + _LINE_SECONDS))
        self._strangers.pop(writer, None)
        if match is None:
            return
        number, count, nonce, proof = match.groups()
        if not _proves(self._token, proof, challenge, f"{number}/{count}", nonce):
            self.other_tokens += 1
            _send(writer, _OTHER_TOKEN)
            return
        refusal = self._refusal(int(number), int(count))
        _send_proven(writer, self._token, nonce, refusal or _WAIT)
        if refusal:
            return
        self._present[int(number)] = reader
        if len(self._present) == self._count - 1:
            self._complete.set()
        await self._ended.wait()
        _send_proven(writer, self._token, nonce, self._answer)

    def _refusal(self, number: int, count: int) -> str:
        if count != self._count or not 0 < number < count:
            expected = f"process 0 expects processes 1 to {self._count - 1} of {self._count}"
            return f"{_REFUSED}{expected}, not {number} of {count}"
        earlier = self._present.get(number)
        if earlier is not None and not earlier.at_eof():  # whose process waits, and sends nothing more
            return f"{_REFUSED}there is a process {number} already"
        return ""


async def _report(address: tuple[str, int], request: str, timeout: float, token: str) -> str:
    """The other processes' side: reports to process 0 until it answers; returns what is wrong, empty if all came."""
    deadline = time.monotonic() + timeout
    while (now := time.monotonic()) < deadline:
        # Process 0 may have started last, and then waits for its own ``timeout`` from here on.
        proven, final = min(deadline, now + _LINE_SECONDS), now + timeout + 2 * _LINE_SECONDS
        with contextlib.suppress(OSError, UnicodeError):
            answer = await _ask(address, request, token, proven, final)
            if answer == _GO:
                return ""
            if answer == _OTHER_TOKEN or answer.startswith((_MISSING, _REFUSED)):
                return answer
        await asyncio.sleep(_POLL_SECONDS)
    return f"{_MISSING}process 0"


async def _ask(address: tuple[str, int], request: str, token: str, proven: float, final: float) -> str:
    """The answer of process 0, which proves what it is until ``proven`` and answers until ``final``; else empty."""
    opening = asyncio.open_connection(*address, limit=_MAX_LINE_BYTES)
    reader, writer = await asyncio.wait_for(opening, proven - time.monotonic())
    try:
        challenge, nonce = await _receive(reader, proven), secrets.token_hex(16)
        _send(writer, f"{request} {nonce} {_proof(token, challenge, request, nonce)}")
        for deadline in (proven, final):
            line = await _receive(reader, deadline)
            text, _, proof = line.rpartition(" ")
            if line == _OTHER_TOKEN:
                return line
            if not _proves(token, proof, nonce, text):
                return ""
            if text != _WAIT:
                return text
        return ""
    finally:
        await _close(writer)


def _proof(token: str, *words: str) -> str:
    return hmac.new(token.encode(), "\n".join(words).encode(), "sha256").hexdigest()


def _proves(token: str, proof: str, *words: str) -> bool:
    return hmac.compare_digest(proof, _proof(token, *words))


def _send_proven(writer: asyncio.StreamWriter, token: str, nonce: str, text: str) -> None:
    _send(writer, f"{text} {_proof(token, nonce, text)}")


def _send(writer: asyncio.StreamWriter, text: str) -> None:
    """A line; a closed connection is noticed by ``_receive`` at the other end."""
    writer.write(f"{text}\n".encode("ascii"))


async def _receive(reader: asyncio.StreamReader, deadline: float) -> str:
    """A line of printable ASCII; empty if it did not come in time, or what came is no such line."""
    try:
        line = await asyncio.wait_for(reader.readuntil(), deadline - time.monotonic())
    except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):  # TimeoutError is an OSError
        return ""
    text = line[:-1].decode("ascii", errors="replace")
    return text if text.isascii() and text.isprintable() else ""


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()
