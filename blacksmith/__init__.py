"""The public face: ``from blacksmith import ExperimentSpec, Task, Session``. Each name is imported when it is used."""

import importlib
from typing import Any

__version__ = "0.2.0"

_PUBLIC = {
    "PLANS": "blacksmith.parallel.plans",
    "ExperimentChecks": "blacksmith.plugin.experiment_checks",
    "ExperimentSpec": "blacksmith.experiments.spec",
}
__all__ = [*_PUBLIC, "__version__"]


def __getattr__(name: str) -> Any:
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_PUBLIC[name]), name)
