"""MNIST as its original four IDX files: fetched once, verified, parsed.

Source: Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits". The digests are those of the
original files as served by both mirrors.
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
from blacksmith.tools.files import sha256

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
    """``BLACKSMITH_DATA_DIR``, else ``blacksmith`` in the user's cache directory."""
    configured = os.environ.get("BLACKSMITH_DATA_DIR")
    if configured:
        return Path(configured).expanduser()
    import pooch

    return Path(pooch.os_cache("blacksmith"))


def missing_files(directory: Path) -> list[str]:
    """Names of the MNIST files that ``directory`` lacks or holds with other bytes than the original's."""
    return [name for name, digest in SHA256.items() if not _is_intact(directory / name, digest)]


def _is_intact(path: Path, digest: str) -> bool:
    try:
        return path.is_file() and sha256(path) == digest
    except OSError:
        return False  # what cannot be read cannot be used; fetching it anew says why where that fails too


def is_reachable(mirrors: Sequence[str] = MIRRORS, seconds: float = 3.0) -> bool:
    """Whether any mirror answers for one of the files within ``seconds`` in all, name resolution included.

    Asked as files are fetched, so that a proxy serves here as there. Name resolution has no timeout and a server may
    stall, so each mirror is asked in a daemon thread that may be left behind.
    """
    import requests

    answers: queue.SimpleQueue[bool] = queue.SimpleQueue()

    def ask(mirror: str) -> None:
        try:
            answers.put(requests.head(mirror + next(iter(SHA256)), timeout=seconds, allow_redirects=True).ok)
        except requests.RequestException:
            answers.put(False)

    for mirror in mirrors:
        threading.Thread(target=ask, args=(mirror,), daemon=True).start()
    deadline = time.monotonic() + seconds
    try:
        return any(answers.get(timeout=max(0.0, deadline - time.monotonic())) for _ in mirrors)
    except queue.Empty:
        return False


def fetch(directory: Path, mirrors: Sequence[str] = MIRRORS) -> None:
    """Puts the four files into ``directory``, verified; does nothing where they are intact already.

    Processes that ask at the same time wait for the first one (pooch has no lock). Mirrors are tried in turn for each
    file (pooch has no fallback).

    Raises:
      DataError: the directory cannot be written, or no mirror gave the original bytes; names every URL tried.
    """
    if not missing_files(directory):
        return  # before any lock, so that a read-only data directory serves
    try:
        directory.mkdir(parents=True, exist_ok=True)
        with filelock.FileLock(directory / ".lock", timeout=_LOCK_SECONDS):
            for name in missing_files(directory):
                _fetch_file(directory, name, mirrors)
    except filelock.Timeout as error:
        raise DataError(
            f"{directory}: another process has held {error.lock_file} for {_LOCK_SECONDS:.0f} s while it downloads "
            "MNIST. See whether it hangs, end it, and try again."
        ) from error
    except OSError as error:
        raise DataError(
            f"{directory}: cannot be written ({error.strerror or error}). Point BLACKSMITH_DATA_DIR at a directory "
            "that you may write, or put the four MNIST files there."
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
        except ValueError:  # pooch's word for a digest that does not match
            tried.append(f"{url} (other bytes than the original's: SHA-256 differs)")
    state = "corrupt" if (directory / name).is_file() else "missing"
    raise DataError(
        f"{directory / name}: {state}, and no mirror gave it: {'; '.join(tried)}. Put the original file there, or "
        "train on the embedded data with --dataset digits."
    )


def load(directory: Path, mirrors: Sequence[str] = MIRRORS) -> LabelledImages:
    """60,000 training and 10,000 test images of 28 x 28, fetched into ``directory`` where they are not there yet."""
    fetch(directory, mirrors)
    return load_directory(directory, name="mnist")
