"""The data set that ``--dataset`` selects."""

import pytest

from blacksmith.datasets.mnist.choice import choose
from blacksmith.tools.errors import DataError

UNREACHABLE = ["http://127.0.0.1:1/"]


@pytest.fixture
def empty_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("BLACKSMITH_DATA_DIR", str(tmp_path))
    return tmp_path


def test_auto_falls_back_to_digits_with_a_reason(empty_cache):
    choice = choose("auto", None, UNREACHABLE)
    assert (choice.name, choice.fallback) == ("digits", True)
    assert str(empty_cache / "mnist") in choice.reason


def test_auto_names_a_corrupt_cache(empty_cache):
    from blacksmith.datasets.sources import mnist

    (empty_cache / "mnist").mkdir()
    for name in mnist.SHA256:
        (empty_cache / "mnist" / name).write_bytes(b"damaged")
    assert "corrupt" in choose("auto", None, UNREACHABLE).reason


def test_auto_falls_back_if_the_server_is_not_a_mirror(empty_cache):
    """A captive portal answers every request."""
    import http.server
    import threading

    class Portal(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_error(403)

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Portal)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        choice = choose("auto", None, [f"http://127.0.0.1:{server.server_port}/"])
    finally:
        server.shutdown()
        server.server_close()
    assert (choice.name, choice.fallback) == ("digits", True)


@pytest.mark.parametrize("name", ["mnist", "digits"])
def test_explicit_name_is_used_without_fallback(empty_cache, name):
    choice = choose(name, None, UNREACHABLE)
    assert (choice.name, choice.fallback) == (name, False)


def test_unknown_name_lists_the_known_names(empty_cache):
    with pytest.raises(DataError, match="--dataset cifar: unknown data set. Choose one of auto, mnist, digits"):
        choose("cifar", None, UNREACHABLE)


def test_directory_overrides_auto_and_contradicts_other_names():
    assert choose("auto", "/data", UNREACHABLE).name == "directory"
    with pytest.raises(DataError, match="contradicts"):
        choose("digits", "/data", UNREACHABLE)
