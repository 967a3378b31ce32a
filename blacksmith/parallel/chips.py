"""This machine's chips: which ones this process may open, and locks on them. Opens none.

One process at a time can open a TT chip; a second one blocks or fails with a message that does not say why
(tt-umd#973). So a chip is locked by a file before it is opened, and a process that waits is told which process has it.
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

import filelock

from blacksmith.tools.errors import PlatformError
from blacksmith.tools.platforms import PlatformSpec

_POLL_SECONDS = 0.2


def visible_chips(spec: PlatformSpec) -> list[str]:
    """The chips that this process may open: those that the environment lists, else all of the machine's.

    Args:
      spec: the platform; one that opens no chips (the CPU, simulated chips, the plugin's simulator) gives none.
    """
    if spec.plugin is None or spec.execution != "hardware":
        return []
    listed = os.environ.get(spec.plugin.visibility_variable)
    if listed is None:
        return spec.plugin.find_chips()
    return [chip.strip() for chip in listed.split(",") if chip.strip()]


def partition(chips: Sequence[str], workers: int) -> list[list[str]]:
    """Divides chips among workers, neighbours together (an n300 has two). Some get none if chips are few.

    ``partition(["a", "b", "c", "d"], 2) == [["a", "b"], ["c", "d"]]``
    """
    if workers >= len(chips):
        return [[chip] for chip in chips] + [[] for _ in range(workers - len(chips))]
    bounds = [worker * len(chips) // workers for worker in range(workers + 1)]
    return [list(chips[start:end]) for start, end in itertools.pairwise(bounds)]


@contextlib.contextmanager
def lock_chips(backend: str, chips: Sequence[str], notify: Callable[[str], None], timeout: float) -> Iterator[None]:
    """Holds a lock on each chip; no other process that uses this function has any of them meanwhile.

    All processes take locks in one order, so that no two wait for each other. The kernel releases them when a process
    ends, however it ends.

    Args:
      backend: part of the locks' names.
      chips: as the platform's visibility variable names them.
      notify: called with a sentence before waiting for a chip.
      timeout: seconds to wait for a chip.

    Raises:
      PlatformError: another process has held a chip for ``timeout`` seconds; says which.
    """
    folder = Path(tempfile.gettempdir()) / "blacksmith-chips"
    folder.mkdir(exist_ok=True)
    with contextlib.suppress(PermissionError):  # another user made it, with these permissions
        folder.chmod(0o1777)
    with contextlib.ExitStack() as stack:
        for chip in sorted(chips):
            stack.enter_context(_locked(folder / re.sub(r"[^\w.-]", "_", f"{backend}-{chip}"), chip, notify, timeout))
        yield


@contextlib.contextmanager
def _locked(path: Path, chip: str, notify: Callable[[str], None], timeout: float) -> Iterator[None]:
    lock = filelock.FileLock(f"{path}.lock", mode=0o666)
    holder = path.with_suffix(f"{path.suffix}.owner")
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        notify(f"waiting for chip {chip}, which is held by {_read_holder(holder)}")
        try:
            lock.acquire(timeout=timeout, poll_interval=_POLL_SECONDS)
        except filelock.Timeout as error:
            raise PlatformError(
                f"chip {chip} has been held by {_read_holder(holder)} for {timeout:.0f} s. End that process, or choose "
                "other chips for this one."
            ) from error
    try:
        holder.write_text(json.dumps({"pid": os.getpid(), "command": " ".join(sys.argv), "folder": str(Path.cwd())}))
        yield
    finally:
        holder.unlink(missing_ok=True)
        lock.release()


def _read_holder(path: Path) -> str:
    try:
        holder = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return "another process"  # which is just acquiring or releasing the lock
    return f"process {holder['pid']} ({holder['command']} in {holder['folder']})"
