"""Paths as users write them, atomic and durable writes, and digests of files."""

import atexit
import contextlib
import errno
import hashlib
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path


def expand(path: str | Path) -> Path:
    """``~`` and ``~user`` replaced by the home directory.

    Raises:
      OSError: there is no such user, which pathlib raises RuntimeError for.
    """
    try:
        return Path(path).expanduser()
    except RuntimeError as error:
        raise OSError(errno.ENOENT, "there is no home directory of that user; write the whole path") from error


def until_exit(prefix: str) -> Path:
    """A new temporary directory that is deleted when the process ends, unless it is killed."""
    directory = Path(tempfile.mkdtemp(prefix=prefix))
    atexit.register(shutil.rmtree, directory, ignore_errors=True)
    return directory


def write_atomically(path: Path, content: str | bytes) -> None:
    """Writes text (as UTF-8) or bytes to a temporary file, syncs it to disk, and renames it to ``path``, synced too.

    An error leaves ``path`` as it was, and no temporary file.

    Raises:
      OSError: from the file system (no space, no permission, ...).
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync(path.parent)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def replacing_directory(path: Path) -> Iterator[Path]:
    """A new directory to fill, which takes the name ``path``, and another one's place there, when all is written.

    An error leaves ``path`` as it was, and no temporary directory.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.tmp")
    temporary.mkdir()
    try:
        yield temporary
        for file in (each for each in temporary.rglob("*") if each.is_file()):
            sync(file)
        shutil.rmtree(path, ignore_errors=True)
        temporary.replace(path)
        sync(path.parent)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def sync(path: Path) -> None:
    """Puts a file's bytes, or a directory's entries, on the disk; raises OSError."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sha256(path: Path) -> str:
    """SHA-256 of a file's bytes, as 64 hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def disk_trouble(error: Exception) -> str:
    """Why a disk refused a write, in the system's words if a library has wrapped them in its own; else its first line.

    Tensorstore and orbax raise half a dozen types for a full disk.
    """
    refusals = [os.strerror(number) for number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO)]
    found = (refusal for refusal in refusals if refusal in str(error))
    return next(found, first_line(error))


def first_line(error: Exception) -> str:
    """The first line of an error's text, cut at 300 characters; its type's name if the text is empty."""
    return next(iter(str(error).strip().splitlines()), type(error).__name__)[:300]


def free_space(directory: Path) -> str:
    """What is free where a directory lies: ``0.3 MiB and 12 files``; without the files if any number fits."""
    free = f"{shutil.disk_usage(directory).free / 2**20:,.1f} MiB"
    status = os.statvfs(directory) if hasattr(os, "statvfs") else None
    return f"{free} and {status.f_favail:,} files" if status is not None and status.f_files else free
