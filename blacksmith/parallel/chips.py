"""The accelerators of this machine, found and owned without opening any of them.

A TT chip can be opened by one process at a time; a second one blocks or fails with a message that helps nobody
(tt-umd#973). So a chip is locked by a file before it is opened, and whoever waits is told for whom.
"""

import contextlib
import itertools
import json
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import filelock

from blacksmith.tools.errors import PlatformError

# Below it are dev/ and sys/; tests put a made-up tree there.
ROOT = Path("/")
_POLL_SECONDS = 0.2


class Visibility(NamedTuple):
    """How a backend's chips are found and shown to a process.

    Attributes:
      variable: the environment variable that lists the chips which a process may open.
      find: all chips of the machine, as that variable names them.
    """

    variable: str
    find: Callable[[], list[str]]


def _tt_chips() -> list[str]:
    """PCI addresses, sorted. Numbers would be read as positions in that order, not as ``/dev/tenstorrent/<n>``."""
    nodes = [node.name for node in (ROOT / "dev" / "tenstorrent").glob("*") if node.name.isdigit()]
    devices = [ROOT / "sys" / "class" / "tenstorrent" / f"tenstorrent!{node}" / "device" for node in nodes]
    return sorted(
        device.resolve().name if device.exists() else node for device, node in zip(devices, nodes, strict=True)
    )


def _cuda_chips() -> list[str]:
    """Indices as the driver counts them."""
    nodes = (re.fullmatch(r"nvidia(\d+)", node.name) for node in (ROOT / "dev").glob("nvidia*"))
    return sorted((node.group(1) for node in nodes if node), key=int)


VISIBILITY = {
    "tt": Visibility("TT_VISIBLE_DEVICES", _tt_chips),
    "cuda": Visibility("CUDA_VISIBLE_DEVICES", _cuda_chips),
}


def visible_chips(backend: str) -> list[str]:
    """The chips that this process may open: those that the environment names, else all of the machine.

    Args:
      backend: the platform's name in JAX; one without chips of its own, such as ``cpu``, gives none.
    """
    if backend not in VISIBILITY:
        return []
    variable, find = VISIBILITY[backend]
    named = os.environ.get(variable)
    if named is None:
        return find()
    return [chip.strip() for chip in named.split(",") if chip.strip()]


def share(chips: Sequence[str], workers: int) -> list[list[str]]:
    """Deals chips out to workers, neighbours together (two chips of one n300 are); some get none where chips are few.

    ``share(["a", "b", "c", "d"], 2) == [["a", "b"], ["c", "d"]]``
    """
    if workers >= len(chips):
        return [[chip] for chip in chips] + [[] for _ in range(workers - len(chips))]
    bounds = [worker * len(chips) // workers for worker in range(workers + 1)]
    return [list(chips[start:end]) for start, end in itertools.pairwise(bounds)]


@contextlib.contextmanager
def owned(backend: str, chips: Sequence[str], tell: Callable[[str], None], timeout: float) -> Iterator[None]:
    """Within, no other process that asks here has any of the chips.

    Locks are taken in one order by all, so that two processes never wait for each other; the kernel frees them when a
    process ends, however it ends.

    Args:
      backend: part of the locks' names.
      chips: as the backend's variable names them.
      tell: called with a sentence when a chip has to be waited for.
      timeout: seconds to wait for a chip.

    Raises:
      PlatformError: another process has held a chip for ``timeout`` seconds; says which.
    """
    folder = Path(tempfile.gettempdir()) / "blacksmith-chips"
    folder.mkdir(exist_ok=True)
    with contextlib.suppress(PermissionError):  # somebody else made it, and made it so
        folder.chmod(0o1777)
    with contextlib.ExitStack() as stack:
        for chip in sorted(chips):
            stack.enter_context(_locked(folder / re.sub(r"[^\w.-]", "_", f"{backend}-{chip}"), chip, tell, timeout))
        yield


@contextlib.contextmanager
def _locked(path: Path, chip: str, tell: Callable[[str], None], timeout: float) -> Iterator[None]:
    lock = filelock.FileLock(f"{path}.lock", mode=0o666)
    owner = path.with_suffix(f"{path.suffix}.owner")
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        tell(f"waiting for chip {chip}, which belongs to {_read_owner(owner)}")
        try:
            lock.acquire(timeout=timeout, poll_interval=_POLL_SECONDS)
        except filelock.Timeout as error:
            raise PlatformError(
                f"chip {chip} has belonged to {_read_owner(owner)} for {timeout:.0f} s. End that process, or choose "
                "other chips for this one."
            ) from error
    try:
        owner.write_text(json.dumps({"pid": os.getpid(), "command": " ".join(sys.argv), "folder": str(Path.cwd())}))
        yield
    finally:
        owner.unlink(missing_ok=True)
        lock.release()


def _read_owner(path: Path) -> str:
    try:
        owner = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return "another process"  # it has just come or is just going
    return f"process {owner['pid']} ({owner['command']} in {owner['folder']})"
