"""Which data set ``--dataset`` means on this machine. Imports nothing heavy: it runs before the first test."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from blacksmith.datasets.sources import digits, idx, mnist
from blacksmith.datasets.sources.arrays import LabelledImages
from blacksmith.tools.errors import DataError

NAMES = ("mnist", "digits")


@dataclass(frozen=True)
class Choice:
    """The data set, and why it was taken.

    Attributes:
      name: ``mnist``, ``digits``, or ``directory`` for files of the user's own.
      reason: half a sentence for header, warning and result.
      fallback: whether the preferred data set could not be had.
    """

    name: str
    reason: str
    fallback: bool = False


def choose(requested: str, directory: str | None, mirrors: Sequence[str] = mnist.MIRRORS) -> Choice:
    """Resolves ``auto``, ``mnist`` or ``digits``, and a directory of IDX files.

    ``auto`` finds out within three seconds whether a mirror is there, and fetches MNIST if so.

    Raises:
      DataError: an unknown name, or a name together with a directory that it contradicts.
    """
    if directory is not None:
        if requested not in ("auto", "mnist"):
            raise DataError(
                f"--dataset {requested} contradicts data.directory={directory}. Give one of the two: the directory is "
                "read as IDX files, as MNIST has them."
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
    state = "corrupt" if all((cache / name).is_file() for name in missing) else "not there"
    if not mnist.is_reachable(mirrors):
        return Choice("digits", f"MNIST is {state} in {cache} and no mirror is reachable", fallback=True)
    try:
        mnist.fetch(cache, mirrors)
    except DataError as error:  # a server that answers is not yet a mirror
        return Choice("digits", str(error), fallback=True)
    return Choice("mnist", f"fetched into {cache}")


def load(name: str, directory: str | None) -> LabelledImages:
    """Reads the data set of a choice; raises DataError if files are missing or corrupt."""
    if name == "directory":
        return idx.load_directory(Path(str(directory)).expanduser(), name=name)
    return mnist.load(mnist.data_directory() / "mnist") if name == "mnist" else digits.load()
