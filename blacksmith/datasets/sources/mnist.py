"""MNIST from its four original IDX files: downloaded once, verified, parsed.

Source: Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits". The digests are those of the
original files, which both mirrors serve.
"""

import os
import queue
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import filelock

from blacksmith.datasets.sources.arrays import LabelledImages
from blacksmith.datasets.sources.idx import load_directory
from blacksmith.tools.errors import DataError
from blacksmith.tools.files import expand, sha256

MIRRORS = (
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
)
SHA256 = {
    "train-images-idx3-ubyte.gz": "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
    "train-labels-idx1-ubyte.gz": "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
    "t10k-images-idx3-ubyte.gz": "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
    "t10k-labels-idx1-ubyte.gz": "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
}
TRAIN_IMAGES = 60_000
_CONNECT_SECONDS = 5.0
_LOCK_SECONDS = 600.0


def data_directory() -> Path:
    """``BLACKSMITH_DATA_DIR``, else ``blacksmith`` in the user's cache directory.

    Raises:
      DataError: the variable names the home of an unknown user.
    """
    configured = os.environ.get("BLACKSMITH_DATA_DIR")
    if configured:
        try:
            return expand(configured)
        except OSError as error:
            raise DataError(f"BLACKSMITH_DATA_DIR={configured}: {error.strerror}.") from error
    import pooch

    return Path(pooch.os_cache("blacksmith"))


def missing_files(directory: Path) -> list[str]:
    """Names of the MNIST files that are missing from ``directory`` or differ from the original."""
    return [name for name, digest in SHA256.items() if not _is_intact(directory / name, digest)]


def _is_intact(path: Path, digest: str) -> bool:
    try:
        return path.is_file() and sha256(path) == digest
    except OSError:
        return False  # unreadable; fetching it again raises an error with the reason if that fails too


def is_reachable(mirrors: Sequence[str] = MIRRORS, seconds: float = 3.0) -> bool:
    """True if a mirror answers for one of the files within ``seconds`` in total, name resolution included.

    Uses the downloads' HTTP client, and so the same proxy. Name resolution has no timeout and a server may stall, so
    each request runs in a daemon thread, which is abandoned after the timeout.
    """
    import requests

    answers: queue.SimpleQueue[bool] = queue.SimpleQueue()

    def request(mirror: str) -> None:
        try:
            answers.put(requests.head(mirror + next(iter(SHA256)), timeout=seconds, allow_redirects=True).ok)
        except requests.RequestException:
            answers.put(False)

    for mirror in mirrors:
        threading.Thread(target=request, args=(mirror,), daemon=True).start()
    deadline = time.monotonic() + seconds
    try:
        return any(answers.get(timeout=max(0.0, deadline - time.monotonic())) for _ in mirrors)
    except queue.Empty:
        return False


def fetch(directory: Path, mirrors: Sequence[str] = MIRRORS) -> None:
    """Downloads the four files into ``directory`` and verifies them; does nothing if they are intact.

    Concurrent processes wait for the first one (pooch has no lock). Each file is tried from each mirror in turn (pooch
    has no fallback).

    Raises:
      DataError: the directory cannot be written, or no mirror serves the original file; the message names every URL.
    """
    if not missing_files(directory):
        return  # before any lock, so that a read-only data directory works
    try:
        directory.mkdir(parents=True, exist_ok=True)
        with filelock.FileLock(directory / ".lock", timeout=_LOCK_SECONDS):
            for name in missing_files(directory):
                _fetch_file(directory, name, mirrors)
    except filelock.Timeout as error:
        raise DataError(
            f"{directory}: another process has held {error.lock_file} for {_LOCK_SECONDS:.0f} s to download MNIST. "
            "Stop that process if it hangs, and try again."
        ) from error
    except OSError as error:
        raise DataError(
            f"{directory}: cannot be written ({error.strerror or error}). Set BLACKSMITH_DATA_DIR to a writable "
            "directory, or put the four MNIST files there."
        ) from error


def _fetch_file(directory: Path, name: str, mirrors: Sequence[str]) -> None:
    import pooch
    import requests

    tried = []
    for mirror in mirrors:
        url = mirror + name
        downloader = pooch.HTTPDownloader(timeout=_CONNECT_SECONDS)
        try:
            pooch.retrieve(url, f"sha256:{SHA256[name]}", fname=name, path=directory, downloader=downloader)
            return
        except requests.RequestException as error:
            tried.append(f"{url} ({type(error).__name__})")
        except ValueError:  # pooch raises it if the digest differs
            tried.append(f"{url} (not the original file: SHA-256 differs)")
    state = "corrupt" if (directory / name).is_file() else "missing"
    raise DataError(
        f"{directory / name}: {state}, and no mirror serves it: {'; '.join(tried)}. Put the original file there, or "
        "train on the embedded data with --dataset digits."
    )


def load(directory: Path, mirrors: Sequence[str] = MIRRORS) -> LabelledImages:
    """60,000 training and 10,000 test images of 28 x 28, downloaded into ``directory`` if missing."""
    fetch(directory, mirrors)
    return load_directory(directory, name="mnist")
