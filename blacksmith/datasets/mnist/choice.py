"""The data set that ``--dataset`` selects on this machine. Cheap to import, because it runs before the first test."""

from collections.abc import Sequence
from pathlib import Path

from blacksmith.datasets.dataset import DatasetChoice, choice_by_name
from blacksmith.datasets.sources import digits, idx, mnist
from blacksmith.datasets.sources.arrays import LabelledImages
from blacksmith.tools.errors import DataError

NAMES = ("mnist", "digits")


def choose(requested: str, directory: str | None, mirrors: Sequence[str] = mnist.MIRRORS) -> DatasetChoice:
    """Resolves ``auto``, ``mnist`` or ``digits``, and a directory of IDX files, which is called ``directory``.

    ``auto`` takes MNIST if it is cached, or if a mirror answers within three seconds and serves it; else digits.

    Raises:
      DataError: the name is unknown, or contradicts the directory.
    """
    choice = choice_by_name(requested, directory, NAMES, "MNIST's IDX files")
    if choice is not None:
        return choice
    cache = mnist.data_directory() / "mnist"
    missing = mnist.missing_files(cache)
    if not missing:
        return DatasetChoice("mnist", f"cached in {cache}")
    state = "corrupt" if all((cache / name).is_file() for name in missing) else "missing"
    if not mnist.is_reachable(mirrors):
        return DatasetChoice("digits", f"MNIST is {state} in {cache} and no mirror is reachable", fallback=True)
    try:
        mnist.fetch(cache, mirrors)
    except DataError as error:  # the server answers but is not a mirror
        return DatasetChoice("digits", str(error), fallback=True)
    return DatasetChoice("mnist", f"fetched into {cache}")


def load(name: str, directory: str | None) -> LabelledImages:
    """Reads the data set of a choice; raises DataError if files are missing or corrupt."""
    if name == "directory":
        return idx.load_directory(Path(str(directory)).expanduser(), name=name)
    return mnist.load(mnist.data_directory() / "mnist") if name == "mnist" else digits.load()
