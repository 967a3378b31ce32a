"""The sentences that ``--dataset`` selects on this machine. Cheap to import: it runs before the first test."""

from pathlib import Path

from blacksmith.datasets.dataset import DatasetChoice, choice_by_name
from blacksmith.datasets.sources import sst2, templates
from blacksmith.datasets.sources.mnist import data_directory
from blacksmith.datasets.sources.sentences import LabelledSentences

NAMES = ("sst2", "templates")


def choose(requested: str, directory: str | None) -> DatasetChoice:
    """Resolves ``auto``, ``sst2`` or ``templates``, and a directory of TSV files, which is called ``directory``.

    ``auto`` takes SST-2 if its files are in the data directory, else templates; nothing is downloaded.

    Raises:
      DataError: the name is unknown, or contradicts the directory.
    """
    choice = choice_by_name(requested, directory, NAMES, "SST-2's files")
    if choice is not None:
        return choice
    folder = _folder()
    missing = sst2.missing_files(folder)
    if missing:
        return DatasetChoice("templates", f"SST-2 is not in {folder}: no {', '.join(missing)}", fallback=True)
    return DatasetChoice("sst2", f"found in {folder}")


def load(name: str, directory: str | None) -> LabelledSentences:
    """Reads the data set of a choice; raises DataError if files are missing or broken."""
    if name == "directory":
        return sst2.load_directory(Path(str(directory)).expanduser(), name=name)
    return sst2.load(_folder()) if name == "sst2" else templates.load()


def _folder() -> Path:
    return data_directory() / "sst2"
