"""The table at the end, and the properties that reach JUnit XML and the xdist controller."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from blacksmith.multihost.distributed import is_multiprocess
from blacksmith.plugin.cells import cell_of
from blacksmith.plugin.interruption import begun_runs, resume_command
from blacksmith.plugin.multihost import is_secondary
from blacksmith.plugin.session import session_of
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.ledger import Ledger
from blacksmith.tools.device_faults import explain, is_device_fault
from blacksmith.tools.errors import BlacksmithError, RunDirectoryError, TrainingError
from blacksmith.tools.platforms import PLATFORMS
from blacksmith.tools.stages import current_stage

_RUN_DIR = "run_dir"
_PROPERTIES = ("platform", "simulated", "device_count", "dataset", "threshold", "passed")
_OUTCOMES = ("passed", "failed", "error", "skipped", "xfailed", "xpassed")


def record_run(item: pytest.Item) -> None:
    """Adds a trained cell's numbers to the test's properties, once. Of several processes, process 0 shows the run."""
    cell = cell_of(item)
    path = session_of(item.config).directories.get(cell) if cell is not None else None
    if path is None or is_secondary(item.config) or any(name == _RUN_DIR for name, _ in item.user_properties):
        return
    item.user_properties.append((_RUN_DIR, str(path)))
    result = _read(path)
    if result is not None:
        item.user_properties.extend((name, result[name]) for name in (*_PROPERTIES, result["metric"]))


def record_stage(item: pytest.Item) -> None:
    """Adds how far a test came: lower, compile, execute or accuracy; nothing for a test that compiled nothing."""
    if current_stage():
        item.user_properties.append(("stage", current_stage()))


def sentence_of(item: pytest.Item, error: BaseException) -> str | None:
    """What replaces the traceback of one of blacksmith's errors, and of a device fault in a test of a cell.

    Of several processes any may be at fault, and JAX says more about it.
    """
    if isinstance(error, BlacksmithError):
        notes = "".join(f" {note}." for note in getattr(error, "__notes__", ()))
        return f"{type(error).__name__}: {error}{notes}"
    if cell_of(item) is not None and is_device_fault(error) and not is_multiprocess():
        return explain(error, current_stage())
    return None


def _read(path: Path) -> dict[str, Any] | None:
    try:
        return RunDirectory(path).read_result()
    except (FileNotFoundError, RunDirectoryError):
        return None  # the worker died before it could write one, or damaged it: the tests report that by name


def write_table(terminal: pytest.TerminalReporter) -> None:
    """One row per run, by directory, and how stopped runs continue; nothing if nothing was trained."""
    paths: dict[str, None] = {}
    for outcome in _OUTCOMES:
        for test_report in terminal.stats.get(outcome, []):
            for name, value in getattr(test_report, "user_properties", ()):
                if name == _RUN_DIR:
                    paths[value] = None
    found = {path: _read(Path(path)) for path in sorted({*paths, *_begun(terminal.config)})}
    if not found:
        return
    terminal.section("blacksmith")
    results = [(path, result) for path, result in found.items() if result is not None]
    if results:
        _write_results(terminal, results)
    for path in (path for path, result in found.items() if result is None):
        terminal.write_line(
            f"{_short(path)}: has no readable result: the process that trained it died, or could not write it", red=True
        )
    commands = [_resume_command(terminal.config, path) for path, result in found.items() if _can_continue(path, result)]
    _write_commands(terminal, "Stopped runs continue with:", commands)


def _begun(pytestconfig: pytest.Config) -> list[str]:
    """Directories of begun runs, also of those that no test has reported; process 0 shows them."""
    return [] if is_secondary(pytestconfig) else begun_runs(pytestconfig)


def _write_results(terminal: pytest.TerminalReporter, results: list[tuple[str, dict[str, Any]]]) -> None:
    rows = _rows(results)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        terminal.write_line("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    for _, result in results:
        for name, values in result.get("baselines", {}).items():
            shown = ", ".join(f"{metric} {value:.4g}" for metric, value in values.items())
            terminal.write_line(f"{result['id']}: the baseline {name} has {shown}")
        if result["error"]:
            terminal.write_line(f"{result['id']}: {result['error']}", red=True)
    for _, result in results:
        if result.get("pictures_dir"):  # older runs have no such key
            terminal.write_line(f"{result['id']}: pictures in {_short(result['pictures_dir'])}")
    commands = [result["wandb_sync"] for _, result in results if result["wandb_sync"]]
    _write_commands(terminal, "W&B ran offline; upload with:", commands)


def _write_commands(terminal: pytest.TerminalReporter, heading: str, commands: list[str]) -> None:
    if commands:
        terminal.write_line(heading)
        for command in commands:
            terminal.write_line(f"  {command}")


def _can_continue(path: str, result: dict[str, Any] | None) -> bool:
    """Whether a run has not reached its end, and has a checkpoint. One whose loss is not finite would fail again."""
    if result is not None and (result["error"] is None or result["error"].startswith(TrainingError.__name__)):
        return False
    try:
        return bool(Ledger(Path(RunDirectory(Path(path)).read_record().checkpoint_dir)).finished())
    except BlacksmithError:
        return False


def _resume_command(pytestconfig: pytest.Config, path: str) -> str:
    return resume_command(pytestconfig, _short(path), RunDirectory(Path(path)).read_record().id)


def _rows(results: list[tuple[str, dict[str, Any]]]) -> list[tuple[str, ...]]:
    """The heading names metric and unit if all runs share them; else each row does."""
    metrics = {result["metric"].replace("_", " ") for _, result in results}
    units = {f"{result['unit']}/s" for _, result in results}
    one_metric, one_unit = len(metrics) == 1, len(units) == 1
    heading = ("id", "platform", "dataset", *(metrics if one_metric else ["test"]), "time")
    rows = [(*heading, *(units if one_unit else ["speed"]), "run directory")]
    for path, result in results:
        metric = "" if one_metric else f"{result['metric'].removeprefix('test_')} "
        rate = result[f"{result['unit']}_per_second"]
        spec = replace(PLATFORMS[result["platform"]], execution=result["execution"])
        rows.append(
            (
                result["id"],
                spec.describe(result["device_count"]),
                result["dataset"],
                f"{metric}{result['summary']}",
                f"{result['total_seconds']:.1f} s",
                f"{rate:,.0f}" + ("" if one_unit else f" {result['unit']}/s"),
                _short(path),
            )
        )
    return rows


def _short(path: str) -> str:
    try:
        return str(Path(path).relative_to(Path.cwd()))
    except ValueError:
        return path
