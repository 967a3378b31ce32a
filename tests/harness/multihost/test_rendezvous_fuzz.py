"""Whatever a stranger says at the rendezvous, nobody is admitted and nothing is raised."""

import asyncio
import contextlib
import time

import pytest

from blacksmith.multihost import rendezvous

hypothesis = pytest.importorskip("hypothesis", reason="needs the extra: pip install -e '.[dev]'")
from hypothesis import strategies as st  # noqa: E402 - after the line that skips

drawn = hypothesis.settings(max_examples=60, derandomize=True, deadline=None, database=None)
words = st.sampled_from([b"1/2", b"0/2", b"wait", b"go", b"refused", b"other token", b"0" * 32, b"0" * 64])
lines = st.lists(st.one_of(words, st.binary(max_size=40)), max_size=6).map(b" ".join)
speech = st.lists(lines, max_size=4).map(lambda each: b"".join(line + b"\n" for line in each))


async def read_and_answered(server, data):
    """Says ``data`` to a server and reads all of its answer."""
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    with contextlib.suppress(OSError):
        writer.write(data)
        writer.write_eof()
        await reader.read()
    writer.close()


@hypothesis.given(speech)
@drawn
def test_process_0_admits_nobody_by_chance(data):
    async def case():
        host = rendezvous._Host(2, "token")
        server = await asyncio.start_server(host._converse, "127.0.0.1", 0, limit=1024)
        async with server:
            await read_and_answered(server, data)
        return host

    failures = []
    with asyncio.Runner() as runner:
        runner.get_loop().set_exception_handler(lambda loop, context: failures.append(context))
        host = runner.run(case())
    assert not failures
    assert not host._present


@hypothesis.given(speech)
@drawn
def test_a_process_believes_no_stranger(data):
    async def case():
        async def speak(reader, writer):
            writer.write(data)
            writer.write_eof()
            await reader.read()
            writer.close()

        async with await asyncio.start_server(speak, "127.0.0.1", 0) as server:
            soon = time.monotonic() + 5
            with contextlib.suppress(OSError):
                return await rendezvous._ask(server.sockets[0].getsockname(), "1/2", "token", soon, soon)

    assert asyncio.run(case()) in (None, "", "other token")
