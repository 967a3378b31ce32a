"""The data set that ``--dataset`` selects on this machine. Cheap to import, because it runs before the first test."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from blacksmith.datasets.sources import digits, idx, mnist
from blacksmith.datasets.sources.arrays import LabelledImages
from blacksmith.tools.errors import DataError

NAMES = ("mnist", "digits")


@dataclass(frozen=True)
class Choice:
    """A data set and the reason for choosing it.

    Attributes:
      name: ``mnist``, ``digits``, or ``directory`` for the user's files.
      reason: a phrase for the header, the warning and the result.
      fallback: True if this is a fallback for an unavailable data set.
    """

    name: str
    reason: str
    fallback: bool = False


def choose(requested: str, directory: str | None, mirrors: Sequence[str] = mnist.MIRRORS) -> Choice:
    """Resolves ``auto``, ``mnist`` or ``digits``, and a directory of IDX files.

    ``auto`` takes MNIST if it is cached, or if a mirror answers within three seconds and serves it; else digits.

    Raises:
      DataError: the name is unknown, or contradicts the directory.
    """
    if directory is not None:
        if requested not in ("auto", "mnist"):
            raise DataError(
                f"--dataset {requested} contradicts data.directory={directory}, which is read as MNIST's IDX files. "
                "Pass only one of the two."
            )
        return Choice("directory", f"data.directory is {directory}")
    if requested in NAMES:
        return Choice(requested, f"--dataset {requested}")
    if requested != "auto":
        raise DataError(f"--dataset {requested}: unknown data set. Choose one of auto, {', '.join(NAMES)}.")
    cache = mnist.data_directory() / "mnist"
    missing = mnist.missing_files(cache)
    if not missing:
        return Choice("mnist", f"cached in {cache}")
    state = "corrupt" if all((cache / name).is_file() for name in missing) else "missing"
    if not mnist.is_reachable(mirrors):
        return Choice("digits", f"MNIST is {state} in {cache} and no mirror is reachable", fallback=True)
    try:
        mnist.fetch(cache, mirrors)
    except DataError as error:  # the server answers but is not a mirror
        return Choice("digits", str(error), fallback=True)
    return Choice("mnist", f"fetched into {cache}")


def load(name: str, directory: str | None) -> LabelledImages:
    """Reads the data set of a choice; raises DataError if files are missing or corrupt."""
    if name == "directory":
        return idx.load_directory(Path(str(directory)).expanduser(), name=name)
    return mnist.load(mnist.data_directory() / "mnist") if name == "mnist" else digits.load()
