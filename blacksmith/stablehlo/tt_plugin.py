"""The installed TT plugin, and the version of the compiler whose table judges programs for it."""

import functools
import re
import sys
from importlib import metadata
from typing import NamedTuple

from blacksmith.stablehlo.tt_table import TTTable, tt_table, tt_tables

# Tenstorrent's wheel, and libtt's: the same frontend, and tt-mlir with patches that the tables list under ``libtt``.
# Its wheel does not say which of them it was built with, so that it has no table of its own.
_PACKAGES = ("pjrt-plugin-tt", "jax-tt-plugin")


class Plugin(NamedTuple):
    """A TT plugin.

    Attributes:
      name: the package and its version.
      commit: the tt-mlir commit that the package's metadata name; empty if they name none.
    """

    name: str
    commit: str


class Compiler(NamedTuple):
    """The version of the compiler that a verdict is about.

    Attributes:
      table: what this version lowers.
      note: how it relates to the plugin that is installed; empty if none is.
      known: True if the table is that of the plugin.
    """

    table: TTTable
    note: str
    known: bool

    @property
    def name(self) -> str:
        """``tt-mlir 19c86fca45 (2026-08-21)``."""
        return f"tt-mlir {self.table.commit}"


def find_plugin(path: list[str] | None = None) -> Plugin | None:
    """The TT plugin among the packages on ``path``, by default ``sys.path``; None if there is none.

    Tenstorrent's wheel names the commits that it was built from in its summary: ``commit=..., tt-mlir-commit=...``.
    """
    for name in _PACKAGES:
        for package in metadata.distributions(name=name, path=sys.path if path is None else path):
            found = re.search(r"tt-mlir-commit=([0-9a-f]{7,40})", package.metadata["Summary"] or "")
            return Plugin(f"{name} {package.version}", found.group(1) if found else "")
    return None


@functools.cache
def installed_plugin() -> Plugin | None:
    """The installed TT plugin, looked for once per process."""
    return find_plugin()


def compiler_of(plugin: Plugin | None) -> Compiler:
    """The table of the plugin's commit; the newest one, with a note that it is another version's, if there is none."""
    newest = tt_tables()[0]
    if plugin is None:
        return Compiler(newest, "", known=False)
    if not plugin.commit:
        return Compiler(newest, f"{plugin.name} does not name its tt-mlir commit; it may decide otherwise", known=False)
    table = tt_table(plugin.commit)
    if table is None:
        reason = f"{plugin.name} has tt-mlir {plugin.commit[:10]}, of which blacksmith has no table"
        return Compiler(newest, f"{reason}; it may decide otherwise", known=False)
    return Compiler(table, f"{plugin.name} has this version", known=True)
