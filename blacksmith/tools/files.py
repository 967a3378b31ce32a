"""Atomic writes and digests of files."""

import errno
import hashlib
import os
import shutil
import threading
from pathlib import Path


def write_atomically(path: Path, content: str | bytes) -> None:
    """Writes text (as UTF-8) or bytes to a temporary file, syncs it to disk, and renames it to ``path``.

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
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def sha256(path: Path) -> str:
    """SHA-256 of a file's bytes, as 64 hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def disk_trouble(error: Exception) -> str:
    """Why a disk refused a write, in the system's words if a library has wrapped them in its own; else its first line.

    Tensorstore and orbax raise half a dozen types for a full disk.
    """
    refusals = [os.strerror(number) for number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO)]
    text = str(error).strip()
    found = (refusal for refusal in refusals if refusal in text)
    return next(found, next(iter(text.splitlines()), type(error).__name__)[:300])


def free_space(directory: Path) -> str:
    """What is free where a directory lies: ``0.3 MiB and 12 files``; without the files if any number fits."""
    free = f"{shutil.disk_usage(directory).free / 2**20:,.1f} MiB"
    status = os.statvfs(directory) if hasattr(os, "statvfs") else None
    return f"{free} and {status.f_favail:,} files" if status is not None and status.f_files else free
