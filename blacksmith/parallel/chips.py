"""This machine's chips: which ones this process may open, and locks on them. Opens none.

One process at a time can open a TT chip; a second one blocks or fails with a message that does not say why
(tt-umd#973). So a chip is locked by a file before it is opened, and a process that waits is told which process has it.
"""

import contextlib
import itertools
import json
import os
import re
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from blacksmith.tools.errors import PlatformError
from blacksmith.tools.platforms import PlatformSpec

_POLL_SECONDS = 0.2
_MAX_COMMAND, _MAX_NOTE_BYTES = 1000, 2**16


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
    ends, however it ends. Locks are of one user: no other can block, read or redirect them.

    Args:
      backend: part of the locks' names.
      chips: as the platform's visibility variable names them.
      notify: called with a sentence before waiting for a chip.
      timeout: seconds to wait for a chip.

    Raises:
      PlatformError: another process has held a chip for ``timeout`` seconds; says which. Or the locks' place is not
        the user's own.
    """
    with contextlib.ExitStack() as stack:
        for chip in sorted(chips):
            path = _own_folder() / re.sub(r"[^\w.-]", "_", f"{backend}-{chip}.lock")
            stack.enter_context(_locked(path, chip, notify, timeout))
        yield


def _own_folder() -> Path:
    """``<tmp>/blacksmith-chips-<user>``, made if it is missing, and never changed if it is not.

    Anybody can have put something there: a link would send what is written to another place.
    """
    folder = Path(tempfile.gettempdir()) / f"blacksmith-chips-{os.geteuid()}"
    try:
        with contextlib.suppress(FileExistsError):
            folder.mkdir(mode=0o700)
        status = folder.lstat()
    except OSError as error:
        raise _unusable(folder, error.strerror) from error
    if not stat.S_ISDIR(status.st_mode):
        raise _unusable(folder, "it is no directory")
    if status.st_uid != os.geteuid() or status.st_mode & 0o022:
        raise _unusable(folder, "it belongs to another user, or others may write into it")
    return folder


def _unusable(path: Path, problem: str | None) -> PlatformError:
    return PlatformError(
        f"{path}: chips cannot be locked there: {problem}. Remove it, or set TMPDIR to a directory of your own, the "
        "same for all your processes."
    )


@contextlib.contextmanager
def _locked(path: Path, chip: str, notify: Callable[[str], None], timeout: float) -> Iterator[None]:
    """Holds the lock of a file, which says meanwhile who holds it."""
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        raise _unusable(path, error.strerror) from error
    try:
        if not _try_lock(descriptor):
            notify(f"waiting for chip {chip}, which is held by {_read_holder(descriptor)}")
            deadline = time.monotonic() + timeout
            while not _try_lock(descriptor):
                if time.monotonic() >= deadline:
                    raise PlatformError(
                        f"chip {chip} has been held by {_read_holder(descriptor)} for {timeout:.0f} s. End that "
                        "process, or choose other chips for this one."
                    )
                time.sleep(_POLL_SECONDS)
        with contextlib.suppress(OSError):  # the lock counts, not the note: a full disk is no reason to stop
            os.ftruncate(descriptor, 0)
            holder = {"pid": os.getpid(), "command": " ".join(sys.argv)[:_MAX_COMMAND], "folder": str(Path.cwd())}
            os.pwrite(descriptor, json.dumps(holder).encode(), 0)
        try:
            yield
        finally:
            os.ftruncate(descriptor, 0)
    finally:
        os.close(descriptor)


def _try_lock(descriptor: int) -> bool:
    """Whether the lock is this process's now; it ends with the descriptor."""
    import fcntl  # which only systems have that have such chips

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _read_holder(descriptor: int) -> str:
    try:
        holder = json.loads(os.pread(descriptor, _MAX_NOTE_BYTES, 0))
        return f"process {holder['pid']} ({holder['command']} in {holder['folder']})"
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return "another process"  # which is just acquiring or releasing the lock
