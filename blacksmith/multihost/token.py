"""The token that the processes of a training share, so that no other process is taken for one of them."""

import contextlib
import os
import secrets
import stat
from pathlib import Path

from blacksmith.tools.errors import PlatformError

VARIABLE = "BLACKSMITH_RENDEZVOUS_TOKEN"
_MAX_BYTES = 4096


def rendezvous_token() -> str:
    """BLACKSMITH_RENDEZVOUS_TOKEN if it is set, else the user's own token: a file in the home, made at first use.

    Hosts that share homes, as those of a cluster do, need no setting.

    Raises:
      PlatformError: the variable is empty, or the file cannot be made, is empty, or others than its owner may read it.
    """
    given = os.environ.get(VARIABLE)
    if given is None:
        path = token_file()
        try:
            return _read(path) or _make(path)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise PlatformError(
                f"{path}: the token of the rendezvous cannot be kept there ({reason}). Repair or delete the file, or "
                f"give all processes the same {VARIABLE}."
            ) from error
    if not given.strip():
        raise PlatformError(f"{VARIABLE} is empty. Give all processes the same secret text, or unset it.")
    return given.strip()


def token_file() -> Path:
    """``~/.config/blacksmith/rendezvous-token``, or below XDG_CONFIG_HOME."""
    return Path(os.environ.get("XDG_CONFIG_HOME") or "~/.config").expanduser() / "blacksmith" / "rendezvous-token"


def _read(path: Path) -> str:
    """The file's text; empty if there is no file. Raises ValueError if it is no secret."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except FileNotFoundError:
        return ""
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise ValueError("it is not a regular file")
        if status.st_uid != os.geteuid() or status.st_mode & 0o077:
            raise ValueError("it is not yours alone: chmod 600, or chown")
        text = os.read(descriptor, _MAX_BYTES).decode("utf-8").strip()
    finally:
        os.close(descriptor)
    if not text:
        raise ValueError("it is empty")
    return text


def _make(path: Path) -> str:
    """Makes the file, whole and for its owner alone; the first of several processes wins, whose token all return."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}.tmp")
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_hex(32) + "\n")
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            path.hardlink_to(temporary)
    finally:
        temporary.unlink(missing_ok=True)
    return _read(path)
