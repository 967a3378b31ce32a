"""The code and the machine that produced a result."""

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


def provenance(
    devices: "Sequence[jax.Device]", plugin_packages: Sequence[str], directory: Path, further: Sequence[str] = ()
) -> dict[str, Any]:
    """Everything needed to interpret a result: versions, plugin and its commits, devices, the code's git commit.

    Args:
      devices: the devices that the run computes on.
      plugin_packages: distributions that may provide the platform's PJRT plugin; empty for a platform without one.
      directory: any directory of the checkout that holds the experiment.
      further: distributions that the experiment needs besides blacksmith's own requirements.
    """
    return {
        "packages": {name: _version(name) for name in (*_PACKAGES, *further)},
        "plugin": plugin_provenance(plugin_packages),
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


def plugin_provenance(packages: Sequence[str]) -> dict[str, Any] | None:
    """Name, version and commits of the first of ``packages`` that is installed; None if none is.

    The TT wheel lists the commits of tt-xla, tt-mlir and tt-metal in its description.
    """
    for name in packages:
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


def git_state(directory: Path, ignored: str | None = None) -> dict[str, Any] | None:
    """Commit of the checkout around ``directory`` and whether it has uncommitted changes; None outside git.

    Args:
      ignored: name of folders whose changes do not count.
    """

    pathspec = [] if ignored is None else ["--", ":/", f":(top,exclude,glob)**/{ignored}/**"]

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
            return None  # no git, no repository, or no commit yet: recorded as null
        return done.stdout.strip()

    commit, status = git("rev-parse", "HEAD"), git("status", "--porcelain", *pathspec)
    return {"commit": commit, "dirty": None if status is None else bool(status)} if commit else None


def commit_label(directory: Path, ignored: str | None = None) -> str:
    """``a76ac8e6f876`` or ``a76ac8e6f876-dirty``; ``unknown`` outside git. See ``git_state``."""
    state = git_state(directory, ignored)
    return f"{state['commit'][:12]}{'-dirty' if state['dirty'] else ''}" if state else "unknown"
