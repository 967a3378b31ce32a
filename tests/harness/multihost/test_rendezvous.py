"""Who comes to the roll call, and who does not; over real sockets on loopback."""

import socket
from concurrent.futures import ThreadPoolExecutor

import pytest

from blacksmith.multihost.rendezvous import hear, roll_call, tell
from blacksmith.tools.errors import PlatformError


@pytest.fixture
def call(coordinator):
    """``call((0, 1), count=2)``: what each process gets or raises."""

    def one(index, count, timeout):
        try:
            return roll_call(coordinator, count, index, timeout)
        except PlatformError as error:
            return str(error)

    def every(indices, count, timeout=20.0):
        with ThreadPoolExecutor(len(indices)) as pool:
            return list(pool.map(lambda index: one(index, count, timeout), indices))

    return every


def close(connections):
    for connection in connections.values():
        connection.close()


def test_process_0_gets_a_line_to_each_and_the_others_one_to_it(call):
    first, second, third = call((0, 1, 2), count=3)
    assert first.keys() == {1, 2}
    assert second.keys() == third.keys() == {0}
    for connections, number in ((second, 1), (third, 2)):
        tell(connections[0], f"from {number}")
        assert hear(first[number]) == f"from {number}"
    for connections in (first, second, third):
        close(connections)


def test_the_missing_are_named_to_all(call):
    first, second = call((0, 2), count=5, timeout=1.0)
    assert first.startswith("processes 1, 3, 4 of 5 never came to 127.0.0.1:")
    assert first == second


def test_a_number_that_cannot_be_is_refused_by_process_0(call):
    first, second = call((0, 7), count=2, timeout=1.0)
    assert "process 0 expects 2 processes, and no number 7. Give each process a --process-id of its own" in second
    assert "process 1 of 2 never came" in first


def test_one_number_twice_is_refused(call):
    first, *twins = call((0, 1, 1), count=3, timeout=2.0)
    assert "process 2 of 3 never came" in first
    assert sorted("there is a process 1 already" in text for text in twins) == [False, True]


def test_a_stranger_at_the_door_is_not_counted(coordinator):
    """A port scanner, or somebody's browser."""
    host, port = coordinator.split(":")
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(roll_call, coordinator, 2, 0, 20.0)
        connections = None
        while connections is None:
            try:
                with socket.create_connection((host, int(port)), timeout=1) as stranger:
                    stranger.sendall(b"GET / HTTP/1.1\r\n")
                    assert stranger.recv(100).startswith(b"!")
                    connections = roll_call(coordinator, 2, 1, 20.0)
            except ConnectionRefusedError:
                continue
        close(connections)
        close(first.result())


def test_a_port_that_is_taken_says_so(coordinator):
    taken = socket.create_server(("", int(coordinator.split(":")[1])))
    with taken, pytest.raises(PlatformError, match="process 0 cannot listen at .*Choose a free port"):
        roll_call(coordinator, 2, 0, 1.0)
