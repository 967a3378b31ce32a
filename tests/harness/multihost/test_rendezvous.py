"""Which processes come to the rendezvous; threads over real sockets on loopback."""

import contextlib
import socket
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from blacksmith.multihost.rendezvous import recv_line, rendezvous, send_line
from blacksmith.tools.errors import PlatformError

LONG = 20.0  # seconds; no test waits for it


def outcome(coordinator, count, index, timeout):
    """The error of one process; None if it returned."""
    try:
        rendezvous(coordinator, count, index, timeout)
    except PlatformError as error:
        return str(error)


@pytest.fixture
def meet(coordinator):
    """``meet((0, 1), count=2)``: the errors of these processes, None for one that returned."""

    def every(indices, count, timeout=LONG):
        with ThreadPoolExecutor(len(indices)) as pool:
            return list(pool.map(lambda index: outcome(coordinator, count, index, timeout), indices))

    return every


@pytest.fixture
def process_0(coordinator):
    """``process_0(count)``: process 0 in a thread; the future gives its error."""
    with ThreadPoolExecutor(1) as pool:
        yield lambda count: pool.submit(outcome, coordinator, count, 0, LONG)


@pytest.fixture
def connect(coordinator):
    """``connect()``: a connection to process 0, once it listens."""
    host, port = coordinator.split(":")

    def begin():
        deadline = time.monotonic() + LONG
        while True:
            try:
                return socket.create_connection((host, int(port)))
            except ConnectionRefusedError:
                assert time.monotonic() < deadline

    return begin


def test_all_processes_return_and_the_port_is_free_again(meet, coordinator):
    assert meet((0, 1, 2), count=3) == [None, None, None]
    host, port = coordinator.split(":")
    socket.create_server((host, int(port))).close()


def test_missing_processes_are_named_in_all_others(meet):
    first, second = meet((0, 2), count=5, timeout=1.0)
    assert first.startswith("processes 1, 3, 4 of 5 did not come to 127.0.0.1:")
    assert first == second


def test_missing_process_0_is_named(meet):
    (second,) = meet((1,), count=2, timeout=0.3)
    assert second.startswith("process 0 did not come to 127.0.0.1:")


@pytest.mark.parametrize(("index", "count"), [(7, 2), (1, 3), (1, 1)])
def test_number_or_count_that_does_not_fit_is_refused(coordinator, process_0, index, count):
    first = process_0(2)
    refused = outcome(coordinator, count, index, LONG)
    assert f"process 0 expects processes 1 to 1 of 2, not {index} of {count}. Start every process with" in refused
    assert outcome(coordinator, 2, 1, LONG) is None
    assert first.result() is None


def test_number_given_twice_is_refused(coordinator, process_0, connect):
    first = process_0(3)
    with connect() as second:
        send_line(second, "1/3")
        assert "there is a process 1 already. Start every process with" in outcome(coordinator, 3, 1, LONG)
        assert outcome(coordinator, 3, 2, LONG) is None
        assert recv_line(second, time.monotonic() + LONG) == "go"
    assert first.result() is None


def test_process_that_was_restarted_takes_its_place_again(process_0, connect):
    first = process_0(3)
    with connect() as killed:
        send_line(killed, "1/3")
    with connect() as restarted, connect() as third:
        send_line(restarted, "1/3")
        send_line(third, "2/3")
        assert [recv_line(each, time.monotonic() + LONG) for each in (restarted, third)] == ["go", "go"]
    assert first.result() is None


@pytest.mark.parametrize(
    "sent", [b"GET / HTTP/1.1\r\n", b"1/2" + b" " * 2000 + b"\n", "²/2\n".encode(), b"\xff\n", b"\n"]
)
def test_stranger_is_hung_up_on_and_not_counted(coordinator, process_0, connect, sent):
    """A port scanner, or a browser."""
    first = process_0(2)
    with connect() as stranger:
        stranger.sendall(sent)
        stranger.settimeout(LONG)
        with contextlib.suppress(ConnectionResetError):  # as closing does if not all was read
            assert stranger.recv(100) == b""
    assert outcome(coordinator, 2, 1, LONG) is None
    assert first.result() is None


def test_server_that_is_not_process_0_counts_as_missing(coordinator):
    host, port = coordinator.split(":")
    with socket.create_server((host, int(port))) as server, ThreadPoolExecutor(1) as pool:
        second = pool.submit(outcome, coordinator, 2, 1, 0.1)
        connection, _ = server.accept()
        with connection:
            send_line(connection, "HTTP/1.1 400 Bad Request")
            assert second.result().startswith("process 0 did not come to 127.0.0.1:")


def test_line_ends_at_the_deadline_and_at_a_closed_connection():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(b"half a li")
        assert recv_line(ours, time.monotonic() + 0.05) == ""
        theirs.sendall(b"ne\n")
        assert recv_line(ours, time.monotonic() + LONG) == "ne"
        theirs.close()
        assert recv_line(ours, time.monotonic() + LONG) == ""


def test_only_the_address_given_is_listened_on(coordinator, process_0, connect):
    """127.0.0.2 is loopback too, and would answer if process 0 listened on every address."""
    first = process_0(2)
    with connect() as second:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", int(coordinator.split(":")[1])))
        send_line(second, "1/2")
        assert first.result() is None


def test_port_that_is_taken_says_so(coordinator):
    host, port = coordinator.split(":")
    with (
        socket.create_server((host, int(port))),
        pytest.raises(PlatformError, match="process 0 cannot listen at .*Choose an address of this machine and a free"),
    ):
        rendezvous(coordinator, 2, 0, 1.0)
