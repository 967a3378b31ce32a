"""The background worker: ordered, bounded, and no error swallowed."""

import threading

import pytest


def test_callables_run_in_order(worker):
    done = []
    for number in range(50):
        worker.submit(done.append, number)
    worker.wait()
    assert done == list(range(50))


def test_an_error_is_raised_once_and_later_callables_run(worker):
    done, submitted = [], threading.Event()

    def fail():
        submitted.wait()
        raise OSError("no space")

    worker.submit(fail)
    worker.submit(done.append, 1)
    submitted.set()
    with pytest.raises(OSError, match="no space"):
        worker.wait()
    assert done == [1]
    worker.wait()  # raised once, not again


def test_submit_blocks_if_too_many_wait():
    from blacksmith.runs.background import BackgroundWorker

    worker = BackgroundWorker(max_pending=2)
    gate, submitted = threading.Event(), []

    def feed():
        for number in range(4):
            worker.submit(gate.wait)
            submitted.append(number)

    feeder = threading.Thread(target=feed)
    feeder.start()
    feeder.join(timeout=0.5)
    assert feeder.is_alive()
    assert submitted == [0, 1]
    gate.set()
    feeder.join()
    worker.close()
    assert submitted == [0, 1, 2, 3]
