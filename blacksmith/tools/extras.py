"""blacksmith's extras that an experiment may need: which packages each brings, and whether they are there."""

import importlib.util
from collections.abc import Mapping

# By extra of pyproject.toml, the packages as they are imported, which are the names of their distributions too.
_PACKAGES: Mapping[str, tuple[str, ...]] = {
    "torch": ("torch", "torchax"),
    "lightning": ("torch", "torchax", "lightning"),
    "peft": ("torch", "torchax", "transformers", "peft"),
}


def install_command(extra: str) -> str:
    """What a user types."""
    return f"pip install 'blacksmith[{extra}]'"


def packages_of(extra: str) -> tuple[str, ...]:
    """The packages that an extra brings."""
    return _PACKAGES[extra]


def missing(extra: str) -> str | None:
    """A sentence if packages of an extra are not installed, with the command that installs them; imports nothing.

    Raises:
      KeyError: there is no such extra.
    """
    absent = [name for name in _PACKAGES[extra] if importlib.util.find_spec(name) is None]
    return f"{', '.join(absent)} not installed: {install_command(extra)}" if absent else None
