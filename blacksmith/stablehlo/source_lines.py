"""From an MLIR location back to the line of Python that the user wrote."""

import functools
import importlib.util
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

# Frames of these are how a line was carried out, not the line.
_LIBRARIES = ("jax", "jaxlib", "flax", "optax", "blacksmith.tools", "blacksmith.stablehlo", "blacksmith.parallel")
_FILE = re.compile(r'"([^"]+\.py)":(\d+)')


@functools.cache
def _library_folders() -> tuple[str, ...]:
    specs = (importlib.util.find_spec(name) for name in _LIBRARIES)
    return tuple(folder for spec in specs if spec for folder in spec.submodule_search_locations or ())


def source_line(location: Any) -> str:
    """``models/jax/mnist/pure.py:31`` of an MLIR location; empty where it names no Python of the user's."""
    return user_line((file, int(line)) for file, line in _FILE.findall(str(location)))


def user_line(frames: Iterable[tuple[str, int]]) -> str:
    """The innermost of ``(file, line)``, innermost first, that is in no library; relative to here where it is below."""
    for file, line in frames:
        if not file.startswith(_library_folders()):
            path = Path(file)
            shown = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
            return f"{shown}:{line}"
    return ""
