"""What both experiments choose as data: names, of which the first is the default."""

from collections.abc import Sequence

from blacksmith.datasets.dataset import DatasetChoice
from blacksmith.tools.errors import DataError


def choose(requested: str, names: Sequence[str]) -> DatasetChoice:
    """Resolves ``--dataset``; raises DataError for an unknown name."""
    name = names[0] if requested == "auto" else requested
    if name not in names:
        raise DataError(f"--dataset {requested}: unknown data set. Choose one of auto, {', '.join(names)}.")
    return DatasetChoice(name, "drawn from a seed")
