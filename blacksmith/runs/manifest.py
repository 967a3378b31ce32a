"""``SHA256SUMS``: the digest of every file in a checkpoint's directory, in the format of coreutils."""

import re
from pathlib import Path

from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.files import sha256, write_atomically

MANIFEST = "SHA256SUMS"
_LINE = re.compile(r"^([0-9a-f]{64})  ([^\n]+)$", re.MULTILINE)


def _files(directory: Path) -> list[Path]:
    return sorted(path for path in directory.rglob("*") if path.is_file() and path.name != MANIFEST)


def write_manifest(directory: Path) -> None:
    """Records the digest of every file below ``directory``."""
    lines = (f"{sha256(path)}  {path.relative_to(directory)}\n" for path in _files(directory))
    write_atomically(directory / MANIFEST, "".join(lines))


def verify(directory: Path) -> None:
    """Holds every file below ``directory`` against its digest.

    Raises:
      CheckpointError: naming the first file that differs, is missing, or was not there when the digests were written.
    """
    mend = f"Delete {directory} and resume from an earlier step, or train again."
    try:
        text = (directory / MANIFEST).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError as error:
        raise CheckpointError(f"{directory}: has no {MANIFEST}, so it was not written to its end. {mend}") from error
    entries = _LINE.findall(text)
    if "".join(f"{digest}  {name}\n" for digest, name in entries) != text:
        raise CheckpointError(f"{directory / MANIFEST}: is corrupt: it has lines that are no digests. {mend}")
    recorded = {name: digest for digest, name in entries}
    present = {str(path.relative_to(directory)): path for path in _files(directory)}
    for name in sorted(recorded.keys() | present.keys()):
        if name not in present:
            raise CheckpointError(f"{directory / name}: is missing from the checkpoint. {mend}")
        if name not in recorded:
            raise CheckpointError(f"{directory / name}: was not there when the checkpoint was written. {mend}")
        found = sha256(present[name])
        if found != recorded[name]:
            raise CheckpointError(
                f"{directory / name}: is corrupt: its SHA-256 is {found}, but {recorded[name]} was written. {mend}"
            )
