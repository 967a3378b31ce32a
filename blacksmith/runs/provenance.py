"""Which code, on which machine, made a result."""

import importlib.metadata
import os
import platform
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import jax

_PACKAGES = ("blacksmith", "jax", "jaxlib", "flax", "optax", "orbax-checkpoint", "numpy", "wandb")
_PLUGINS = {"tt": ("pjrt-plugin-tt",), "cuda": ("jax-cuda12-plugin", "jax-cuda13-plugin")}


def provenance(backend: str, devices: "Sequence[jax.Device]", directory: Path) -> dict[str, Any]:
    """What a result is worth nothing without: versions, plugin and its commits, devices, the code's git commit.

    Args:
      backend: the platform's name in JAX.
      devices: the devices that the run computes on.
      directory: anywhere in the checkout that the experiment lives in.
    """
    return {
        "packages": {name: _version(name) for name in _PACKAGES},
        "plugin": plugin_provenance(backend),
        "device_kind": devices[0].device_kind,
        "device_count": len(devices),
        "git": git_state(directory),
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
    }


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def plugin_provenance(backend: str) -> dict[str, Any] | None:
    """Name, version and commits of the wheel that brings a platform's PJRT plugin; None where there is none.

    The TT wheel carries the commits of tt-xla, tt-mlir and tt-metal in its description.
    """
    for name in _PLUGINS.get(backend, ()):
        try:
            metadata = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        return {"name": name, "version": metadata["Version"], "commits": commits_in(str(metadata))}
    return None


def commits_in(description: str) -> dict[str, str]:
    """Commits of the TT repositories named in a wheel's description: ``{"tt-mlir": "19c86fca45"}``."""
    pattern = re.compile(r"\b(tt[-_](?:xla|mlir|metal))\b[^\n]{0,40}?\b([0-9a-f]{7,40})\b", re.IGNORECASE)
    return {name.lower().replace("_", "-"): commit for name, commit in pattern.findall(description)}


def git_state(directory: Path) -> dict[str, Any] | None:
    """Commit of the checkout around ``directory`` and whether it has uncommitted changes; None outside of git."""

    def git(*arguments: str) -> str | None:
        try:
            done = subprocess.run(
                ["git", "-C", str(directory), *arguments],
                capture_output=True,
                text=True,
                timeout=10,
                check=True,
            )
        except (OSError, subprocess.SubprocessError):
            return None  # no git, no repository, or no commit yet: recorded as null, which says just that
        return done.stdout.strip()

    commit, status = git("rev-parse", "HEAD"), git("status", "--porcelain")
    return {"commit": commit, "dirty": None if status is None else bool(status)} if commit else None
