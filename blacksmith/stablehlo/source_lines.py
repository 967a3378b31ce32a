"""MLIR location -> the user's line of Python."""

import functools
import importlib.util
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

# Frames in these packages are skipped.
_LIBRARIES = (
    *("jax", "jaxlib", "flax", "optax", "torch", "torchax", "lightning", "pytorch_lightning", "transformers", "peft"),
    *("blacksmith.tools", "blacksmith.stablehlo", "blacksmith.parallel"),
    *(f"blacksmith.models.torch.{module}" for module in ("bridge", "overrides", "refusals")),
)
_FILE = re.compile(r'"([^"]+\.py)":(\d+)')


@functools.cache
def _library_folders() -> tuple[str, ...]:
    specs = filter(None, map(importlib.util.find_spec, _LIBRARIES))
    places = (place for spec in specs for place in spec.submodule_search_locations or [spec.origin or ""])
    return tuple(str(place) for place in places if place)


def source_line(location: Any) -> str:
    """``models/jax/mnist/pure.py:31`` for an MLIR location; empty if it names no user code."""
    return user_line((file, int(line)) for file, line in _FILE.findall(str(location)))


def user_line(frames: Iterable[tuple[str, int]]) -> str:
    """The first ``(file, line)``, innermost first, outside the libraries; relative to the working directory."""
    for file, line in frames:
        if not file.startswith(_library_folders()):
            path = Path(file)
            shown = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
            return f"{shown}:{line}"
    return ""
