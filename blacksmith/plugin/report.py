"""The table at the end, and the properties that reach JUnit XML and the xdist controller."""

from pathlib import Path
from typing import Any

import pytest

from blacksmith.plugin.cells import cell_of
from blacksmith.plugin.multihost import is_secondary
from blacksmith.plugin.training import RUN_DIRECTORIES
from blacksmith.runs.directory import RunDirectory
from blacksmith.tools.jax_utils import PLATFORMS
from blacksmith.tools.stages import reached

_RUN_DIR = "run_dir"
_PROPERTIES = ("platform", "simulated", "device_count", "dataset", "test_accuracy", "threshold", "passed")
_OUTCOMES = ("passed", "failed", "error", "skipped", "xfailed", "xpassed")
_HEADINGS = ("id", "platform", "dataset", "test accuracy", "time", "images/s", "run directory")


def record_run(item: pytest.Item) -> None:
    """Adds a trained cell's numbers to the test's properties, once."""
    bound = cell_of(item)
    path = item.config.stash.get(RUN_DIRECTORIES, {}).get(bound.id) if bound is not None else None
    if path is not None and is_secondary(item.config):
        return  # process 0 shows the run
    if path is None or any(name == _RUN_DIR for name, _ in item.user_properties):
        return
    item.user_properties.append((_RUN_DIR, str(path)))
    result = _read(path)
    if result is not None:
        item.user_properties.extend((name, result[name]) for name in _PROPERTIES)


def record_stage(item: pytest.Item) -> None:
    """Adds how far a test came: lower, compile, execute or accuracy; nothing for a test that compiled nothing."""
    if reached():
        item.user_properties.append(("stage", reached()))


def _read(path: Path) -> dict[str, Any] | None:
    try:
        return RunDirectory(path).read_result()
    except FileNotFoundError:
        return None  # the worker died before it could write one; the crash is reported by name


def write_table(terminal: pytest.TerminalReporter) -> None:
    """One row a run, by directory; nothing where nothing was trained."""
    paths: dict[str, None] = {}
    for outcome in _OUTCOMES:
        for test_report in terminal.stats.get(outcome, []):
            for name, value in getattr(test_report, "user_properties", ()):
                if name == _RUN_DIR:
                    paths[value] = None
    results = [(path, result) for path in sorted(paths) if (result := _read(Path(path))) is not None]
    if not results:
        return
    terminal.section("blacksmith")
    rows = [_HEADINGS, *(_row(path, result) for path, result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    for row in rows:
        terminal.write_line("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    for _, result in results:
        if result["error"]:
            terminal.write_line(f"{result['id']}: {result['error']}", red=True)
    commands = [result["wandb_sync"] for _, result in results if result["wandb_sync"]]
    if commands:
        terminal.write_line("W&B ran offline; upload with:")
        for command in commands:
            terminal.write_line(f"  {command}")


def _row(path: str, result: dict[str, Any]) -> tuple[str, ...]:
    accuracy = "not tested" if result["test_accuracy"] is None else f"{result['test_accuracy']:.2%}"
    relation = {True: ">=", False: "<", None: "vs"}[result["passed"] if result["test_accuracy"] is not None else None]
    return (
        result["id"],
        PLATFORMS[result["platform"]].describe(result["device_count"]),
        result["dataset"],
        f"{accuracy} {relation} {result['threshold']:.2%}",
        f"{result['total_seconds']:.1f} s",
        f"{result['images_per_second']:,.0f}",
        _short(path),
    )


def _short(path: str) -> str:
    try:
        return str(Path(path).relative_to(Path.cwd()))
    except ValueError:
        return path
