"""Downloading MNIST from HTTP servers on loopback: several mirrors, digests, one download for all processes."""

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
    """An HTTP server for a directory, which records the requested files."""

    def __init__(self, folder):
        requested = self.requested = []

        class Handler(http.server.SimpleHTTPRequestHandler):
            def do_GET(self):
                requested.append(self.path.rsplit("/", 1)[1])
                super().do_GET()

            def log_message(self, *arguments):
                pass

        handler = functools.partial(Handler, directory=str(folder))
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/"

    def close(self):
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def files(tmp_path, monkeypatch):
    """Four small files with MNIST's names, and their digests instead of MNIST's."""
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
    """An address on loopback without a listener."""
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/"


def test_fetch_verifies_and_downloads_only_once(files, serve, tmp_path):
    mirror = serve(files)
    target = tmp_path / "cache"
    mnist.fetch(target, [mirror.url])
    assert mnist.missing_files(target) == []
    assert sorted(mirror.requested) == sorted(mnist.SHA256)
    mnist.fetch(target, [dead_url()])  # complete: no request


def test_next_mirror_is_used_if_one_is_dead_or_serves_other_files(files, serve, tmp_path):
    wrong = tmp_path / "wrong"
    wrong.mkdir()
    for name in mnist.SHA256:
        (wrong / name).write_bytes(b"something else")
    mirror = serve(files)
    mnist.fetch(tmp_path / "cache", [dead_url(), serve(wrong).url, mirror.url])
    assert mnist.missing_files(tmp_path / "cache") == []
    assert sorted(mirror.requested) == sorted(mnist.SHA256)


def test_corrupt_cached_file_is_downloaded_again(files, serve, tmp_path):
    target = tmp_path / "cache"
    mirror = serve(files)
    mnist.fetch(target, [mirror.url])
    damaged = target / "t10k-labels-idx1-ubyte.gz"
    damaged.write_bytes(b"damaged")
    mirror.requested.clear()
    mnist.fetch(target, [mirror.url])
    assert mirror.requested == [damaged.name]
    assert mnist.missing_files(target) == []


def test_error_names_every_url_and_leaves_no_file(files, serve, tmp_path):
    wrong = tmp_path / "wrong"
    wrong.mkdir()
    (wrong / "train-images-idx3-ubyte.gz").write_bytes(b"something else")
    urls = [dead_url(), serve(wrong).url]
    with pytest.raises(DataError) as caught:
        mnist.fetch(tmp_path / "cache", urls)
    message = str(caught.value)
    assert all(f"{url}train-images-idx3-ubyte.gz" in message for url in urls)
    assert "SHA-256 differs" in message
    assert "--dataset digits" in message
    assert [path.name for path in (tmp_path / "cache").iterdir() if path.name != ".lock"] == []


def test_unwritable_data_directory_is_named(files):
    with pytest.raises(DataError, match=r"/proc/mnist: cannot be written .*BLACKSMITH_DATA_DIR"):
        mnist.fetch(Path("/proc/mnist"), ["http://127.0.0.1:1/"])


FETCH = """
import json, sys
from pathlib import Path
from blacksmith.datasets.sources import mnist
mnist.SHA256 = json.loads(sys.argv[1])
mnist.fetch(Path(sys.argv[2]), [sys.argv[3]])
"""


def test_concurrent_processes_download_once(files, serve, tmp_path):
    import json

    mirror = serve(files)
    command = [sys.executable, "-c", FETCH, json.dumps(mnist.SHA256), str(tmp_path / "cache"), mirror.url]
    children = [subprocess.Popen(command) for _ in range(3)]
    assert [child.wait(timeout=60) for child in children] == [0, 0, 0]
    assert sorted(mirror.requested) == sorted(mnist.SHA256)


def test_one_mirror_that_answers_is_enough(files, serve):
    assert mnist.is_reachable([dead_url(), serve(files).url])
    assert not mnist.is_reachable([dead_url(), dead_url()])


def test_stalled_mirror_is_unreachable():
    """The listener accepts the connection and never answers."""
    import socket

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(1)
        assert not mnist.is_reachable([f"http://127.0.0.1:{listener.getsockname()[1]}/"], seconds=0.3)


def test_original_digests_are_pinned():
    """The prefixes are copied independently of the module."""
    assert {name: digest[:8] for name, digest in mnist.SHA256.items()} == {
        "train-images-idx3-ubyte.gz": "440fcabf",
        "train-labels-idx1-ubyte.gz": "3552534a",
        "t10k-images-idx3-ubyte.gz": "8d422c7b",
        "t10k-labels-idx1-ubyte.gz": "f7ae60f9",
    }
    assert all(len(digest) == 64 for digest in mnist.SHA256.values())
