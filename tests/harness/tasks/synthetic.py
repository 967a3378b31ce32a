"""What both experiments choose as data: names, of which the first is the default."""

from collections.abc import Sequence
from dataclasses import dataclass

from blacksmith.tools.errors import DataError


@dataclass(frozen=True)
class Choice:
    """A data set and the reason for it."""

    name: str
    reason: str
    fallback: bool = False


def choose(requested: str, names: Sequence[str]) -> Choice:
    """Resolves ``--dataset``; raises DataError for an unknown name."""
    name = names[0] if requested == "auto" else requested
    if name not in names:
        raise DataError(f"--dataset {requested}: unknown data set. Choose one of auto, {', '.join(names)}.")
    return Choice(name, "drawn from a seed")
