"""Which processes come to the rendezvous; threads over real sockets on loopback."""

import contextlib
import hmac
import socket
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from blacksmith.multihost.rendezvous import rendezvous
from blacksmith.tools.errors import PlatformError

TOKEN = "what the processes share"
NONCE = "0" * 32
LONG = 20.0  # seconds; no test waits for it


def outcome(coordinator, count, index, timeout, token=TOKEN):
    """The error of one process; None if it returned."""
    try:
        rendezvous(coordinator, count, index, timeout, token)
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
                return socket.create_connection((host, int(port)), timeout=LONG)
            except ConnectionRefusedError:
                assert time.monotonic() < deadline

    return begin


def proof(*words, token=TOKEN):
    """What only a process that knows the token can say."""
    return hmac.new(token.encode(), "\n".join(words).encode(), "sha256").hexdigest()


def report(connection, request, token=TOKEN):
    """Speaks for a process; returns the lines that process 0 answers, as they come."""
    lines = connection.makefile(encoding="ascii")
    challenge = lines.readline().strip()
    connection.sendall(f"{request} {NONCE} {proof(challenge, request, NONCE, token=token)}\n".encode())
    return (line.strip() for line in lines)


def said(text, nonce=NONCE):
    """A line of process 0, which proves that it knows the token."""
    return f"{text} {proof(nonce, text)}"


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
        answers = report(second, "1/3")
        assert next(answers) == said("wait")
        assert "there is a process 1 already. Start every process with" in outcome(coordinator, 3, 1, LONG)
        assert outcome(coordinator, 3, 2, LONG) is None
        assert next(answers) == said("go")
    assert first.result() is None


def test_process_that_was_restarted_takes_its_place_again(process_0, connect):
    first = process_0(3)
    with connect() as killed:
        assert next(report(killed, "1/3")) == said("wait")
    with connect() as restarted, connect() as third:
        answers = [report(restarted, "1/3"), report(third, "2/3")]
        assert [list(each) for each in answers] == [[said("wait"), said("go")]] * 2
    assert first.result() is None


def test_process_with_another_token_is_turned_away_and_told(coordinator, process_0, connect):
    first = process_0(2)
    with connect() as impostor:
        assert list(report(impostor, "1/2", token="guessed")) == ["other token"]
    refused = outcome(coordinator, 2, 1, LONG, token="of another training")
    assert "process 0 has another token. Give all processes the same BLACKSMITH_RENDEZVOUS_TOKEN, or the" in refused
    assert outcome(coordinator, 2, 1, LONG) is None
    assert first.result() is None


def test_process_0_says_that_another_token_came(coordinator, connect):
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(outcome, coordinator, 2, 0, 0.5)
        with connect() as impostor:
            list(report(impostor, "1/2", token="guessed"))
        assert first.result().endswith("Turned away, because their token is another one: 1.")


def test_overheard_words_admit_nobody(process_0, connect, coordinator):
    """A challenge is for one connection, and its answer with it."""
    first = process_0(2)
    with connect() as heard, connect() as replayed:
        challenge = heard.makefile().readline().strip()
        replayed.sendall(f"1/2 {NONCE} {proof(challenge, '1/2', NONCE)}\n".encode())
        assert replayed.makefile().readlines()[1:] == ["other token\n"]
    assert outcome(coordinator, 2, 1, LONG) is None
    assert first.result() is None


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTTP/1.1\r\n",
        b"1/2\n",
        "²/2\n".encode(),
        "\u0661/\u0662\n".encode(),
        b"9" * 5000 + b"/2\n",
        b"foo\n",
        b"\xff\n",
        b"\n",
        b"x" * 5_000_000,
    ],
    ids=["http", "unproven", "superscript", "arabic", "5000 digits", "foo", "not ASCII", "empty", "5 MB"],
)
def test_stranger_is_hung_up_on_and_not_counted(coordinator, process_0, connect, sent):
    """A port scanner, or a browser."""
    first = process_0(2)
    with connect() as stranger, contextlib.suppress(OSError):  # as closing does if not all was read
        stranger.sendall(sent)
        assert len(stranger.makefile("rb").readlines()) == 1  # the challenge
    assert outcome(coordinator, 2, 1, LONG) is None
    assert first.result() is None


def test_strangers_that_say_nothing_or_little_delay_nobody(coordinator, process_0, connect):
    """Each would take a second if process 0 listened to one at a time; some send a byte, and never a line."""
    first = process_0(2)
    with contextlib.ExitStack() as stack:
        strangers = [stack.enter_context(connect()) for _ in range(60)]
        for stranger in strangers[::2]:
            stranger.sendall(b"1")
        assert outcome(coordinator, 2, 1, timeout=LONG / 2) is None
    assert first.result() is None


def test_more_strangers_than_process_0_listens_to_are_dropped_the_oldest_first(coordinator, process_0, connect):
    first = process_0(2)
    with contextlib.ExitStack() as stack:
        strangers = [stack.enter_context(connect()) for _ in range(260)]
        assert outcome(coordinator, 2, 1, LONG) is None
        assert len(strangers[0].makefile("rb").readlines()) <= 1
    assert first.result() is None


@pytest.mark.parametrize(
    "answers",
    [
        [b"HTTP/1.1 400 Bad Request\n"],
        [b"challenge\n", b"go\n"],
        [b"challenge\n", f"go {proof(NONCE, 'go')}\n".encode()],
        [b"challenge\n", b"refused you\n"],
        [b"x" * 100_000],
        [],
    ],
    ids=["http", "unproven", "another nonce", "refusal", "endless", "silent"],
)
def test_server_that_is_not_process_0_counts_as_missing(coordinator, answers):
    """Whoever does not know the token can neither send a process on, nor end it with words of its own."""
    host, port = coordinator.split(":")
    with socket.create_server((host, int(port))) as server, ThreadPoolExecutor(1) as pool:
        second = pool.submit(outcome, coordinator, 2, 1, 0.1)
        connection, _ = server.accept()
        with connection, contextlib.suppress(OSError):
            for answer in answers:
                connection.sendall(answer)
            assert second.result().startswith("process 0 did not come to 127.0.0.1:")


def test_many_missing_processes_are_named_in_a_line_of_bounded_length(meet):
    first, second = meet((0, 1), count=5000, timeout=0.5)
    assert first.startswith("processes 2, 3, 4,")
    assert " and 4966 more of 5000 did not come to" in first
    assert first == second


def test_only_the_address_given_is_listened_on(coordinator, process_0, connect):
    """127.0.0.2 is loopback too, and would answer if process 0 listened on every address."""
    first = process_0(2)
    with connect() as second:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", int(coordinator.split(":")[1])))
        assert list(report(second, "1/2")) == [said("wait"), said("go")]
        assert first.result() is None


def test_port_that_is_taken_says_so(coordinator):
    host, port = coordinator.split(":")
    with (
        socket.create_server((host, int(port))),
        pytest.raises(PlatformError, match="process 0 cannot listen at .*Choose an address of this machine and a free"),
    ):
        rendezvous(coordinator, 2, 0, 1.0, TOKEN)


def test_a_name_that_is_no_host_says_so():
    with pytest.raises(PlatformError, match="process 0 cannot listen at a+:1 .*Choose an address of this machine"):
        rendezvous("a" * 64 + ":1", 2, 0, 1.0, TOKEN)
    assert outcome("a" * 64 + ":1", 2, 1, 0.1).startswith("process 0 did not come to aaa")
