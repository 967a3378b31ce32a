"""``SHA256SUMS``: the digest of every file in a checkpoint's directory, in the format of coreutils."""

import re
from pathlib import Path

from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.files import sha256, sync, write_atomically

MANIFEST = "SHA256SUMS"
_LINE = re.compile(r"^([0-9a-f]{64})  ([^\n]+)$", re.MULTILINE)


def files_below(directory: Path) -> list[Path]:
    """Everything below ``directory`` except directories and its manifest; symbolic links are not followed."""
    return sorted(
        path
        for path in directory.rglob("*")
        if (path.is_symlink() or not path.is_dir()) and path != directory / MANIFEST
    )


def write_manifest(directory: Path) -> None:
    """Records the digest of every file below ``directory``, which is on the disk then, and its name in its parent."""
    lines = [f"{sha256(path)}  {path.relative_to(directory)}\n" for path in files_below(directory)]
    for path in (*directory.rglob("*"), directory, directory.parent):
        sync(path)
    write_atomically(directory / MANIFEST, "".join(lines))


def recorded_digests(directory: Path) -> dict[str, str]:
    """``{"state/manifest.ocdbt": SHA-256, ...}``; raises CheckpointError if the manifest is missing or corrupt."""
    try:
        text = (directory / MANIFEST).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError as error:
        raise CheckpointError(f"{directory}: has no {MANIFEST}, so it is incomplete. {_advice(directory)}") from error
    entries = _LINE.findall(text)
    if "".join(f"{digest}  {name}\n" for digest, name in entries) != text:
        raise CheckpointError(f"{directory / MANIFEST}: is corrupt: not every line is a digest. {_advice(directory)}")
    return {name: digest for digest, name in entries}


def verify(directory: Path) -> None:
    """Compares every file below ``directory`` with its digest.

    Raises:
      CheckpointError: naming the first file that differs, is missing, or was not there when the digests were written.
    """
    recorded = recorded_digests(directory)
    present = {str(path.relative_to(directory)): path for path in files_below(directory)}
    for name in sorted(recorded.keys() | present.keys()):
        if name not in present:
            raise CheckpointError(f"{directory / name}: is missing from the checkpoint. {_advice(directory)}")
        if name not in recorded:
            raise CheckpointError(f"{directory / name}: was not there when the checkpoint was written. Move it away.")
        found = sha256(present[name])
        if found != recorded[name]:
            raise CheckpointError(
                f"{directory / name}: is corrupt: its SHA-256 is {found}, but {recorded[name]} was written. "
                f"{_advice(directory)}"
            )


def _advice(directory: Path) -> str:
    return f"Delete {directory} and resume from an earlier step, or train again."
