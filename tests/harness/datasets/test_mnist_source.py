"""Fetching MNIST: mirrors in turn, digests, one download among processes. A real HTTP server on loopback."""

import functools
import hashlib
import http.server
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from blacksmith.datasets.sources import mnist
from blacksmith.tools.errors import DataError


class Mirror:
    """An HTTP server for a folder, which counts what it is asked for."""

    def __init__(self, folder):
        asked = self.asked = []

        class Handler(http.server.SimpleHTTPRequestHandler):
            def do_GET(self):
                asked.append(self.path.rsplit("/", 1)[1])
                super().do_GET()

            def log_message(self, *arguments):
                pass

        handler = functools.partial(Handler, directory=str(folder))
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/"

    def close(self):
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def files(tmp_path, monkeypatch):
    """Four small files under MNIST's names, with their own digests in the place of MNIST's."""
    folder = tmp_path / "served"
    folder.mkdir()
    digests = {}
    for name in mnist.SHA256:
        content = f"content of {name}".encode() * 100
        (folder / name).write_bytes(content)
        digests[name] = hashlib.sha256(content).hexdigest()
    monkeypatch.setattr(mnist, "SHA256", digests)
    return folder


@pytest.fixture
def serve():
    """``serve(folder)`` starts a mirror, closed after the test."""
    mirrors = []

    def start(folder):
        mirrors.append(Mirror(folder))
        return mirrors[-1]

    yield start
    for mirror in mirrors:
        mirror.close()


def dead_url():
    """An address on loopback where nobody listens."""
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/"


def test_fetches_verifies_and_asks_no_more(files, serve, tmp_path):
    mirror = serve(files)
    target = tmp_path / "cache"
    mnist.fetch(target, [mirror.url])
    assert mnist.missing_files(target) == []
    assert sorted(mirror.asked) == sorted(mnist.SHA256)
    mnist.fetch(target, [dead_url()])  # all there: nobody is asked


def test_the_second_mirror_serves_when_the_first_is_dead_or_lies(files, serve, tmp_path):
    lying = tmp_path / "lying"
    lying.mkdir()
    for name in mnist.SHA256:
        (lying / name).write_bytes(b"something else")
    mirror = serve(files)
    mnist.fetch(tmp_path / "cache", [dead_url(), serve(lying).url, mirror.url])
    assert mnist.missing_files(tmp_path / "cache") == []
    assert sorted(mirror.asked) == sorted(mnist.SHA256)


def test_a_corrupt_cached_file_is_fetched_again(files, serve, tmp_path):
    target = tmp_path / "cache"
    mirror = serve(files)
    mnist.fetch(target, [mirror.url])
    damaged = target / "t10k-labels-idx1-ubyte.gz"
    damaged.write_bytes(b"damaged")
    mirror.asked.clear()
    mnist.fetch(target, [mirror.url])
    assert mirror.asked == [damaged.name]
    assert mnist.missing_files(target) == []


def test_when_no_mirror_serves_the_error_names_each_url_and_nothing_is_left(files, serve, tmp_path):
    lying = tmp_path / "lying"
    lying.mkdir()
    (lying / "train-images-idx3-ubyte.gz").write_bytes(b"something else")
    urls = [dead_url(), serve(lying).url]
    with pytest.raises(DataError) as caught:
        mnist.fetch(tmp_path / "cache", urls)
    message = str(caught.value)
    assert all(f"{url}train-images-idx3-ubyte.gz" in message for url in urls)
    assert "SHA-256 differs" in message
    assert "--dataset digits" in message
    assert [path.name for path in (tmp_path / "cache").iterdir() if path.name != ".lock"] == []


def test_an_unwritable_data_directory_is_named(files):
    with pytest.raises(DataError, match=r"/proc/mnist: cannot be written .*BLACKSMITH_DATA_DIR"):
        mnist.fetch(Path("/proc/mnist"), ["http://127.0.0.1:1/"])


FETCH = """
import json, sys
from pathlib import Path
from blacksmith.datasets.sources import mnist
mnist.SHA256 = json.loads(sys.argv[1])
mnist.fetch(Path(sys.argv[2]), [sys.argv[3]])
"""


def test_processes_that_ask_at_once_download_once(files, serve, tmp_path):
    import json

    mirror = serve(files)
    command = [sys.executable, "-c", FETCH, json.dumps(mnist.SHA256), str(tmp_path / "cache"), mirror.url]
    children = [subprocess.Popen(command) for _ in range(3)]
    assert [child.wait(timeout=60) for child in children] == [0, 0, 0]
    assert sorted(mirror.asked) == sorted(mnist.SHA256)


def test_reachability_is_found_out_without_waiting_for_the_dead(files, serve):
    assert mnist.is_reachable([dead_url(), serve(files).url])
    assert not mnist.is_reachable([dead_url(), dead_url()])


def test_a_mirror_that_takes_the_connection_and_stalls_is_unreachable():
    """A listener that is never read from: the connection stands, no answer comes."""
    import socket

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(1)
        assert not mnist.is_reachable([f"http://127.0.0.1:{listener.getsockname()[1]}/"], seconds=0.3)


def test_the_original_digests_are_pinned():
    """Sixty-four digits each, as the issue that asked for them gives them."""
    assert {name: digest[:8] for name, digest in mnist.SHA256.items()} == {
        "train-images-idx3-ubyte.gz": "440fcabf",
        "train-labels-idx1-ubyte.gz": "3552534a",
        "t10k-images-idx3-ubyte.gz": "8d422c7b",
        "t10k-labels-idx1-ubyte.gz": "f7ae60f9",
    }
    assert all(len(digest) == 64 for digest in mnist.SHA256.values())
