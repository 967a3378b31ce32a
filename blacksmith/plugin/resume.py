"""``--resume``: the tests of the stopped run's own cell run, and no others."""

import re
from pathlib import Path

import pytest

from blacksmith.experiments.spec import Cell
from blacksmith.plugin import cells
from blacksmith.plugin.session import refuse, runs_dir
from blacksmith.runs.directory import RunDirectory
from blacksmith.tools.errors import BlacksmithError

LATEST = "latest"
# What the header says about the session's resumption.
SAID: pytest.StashKey[str] = pytest.StashKey()


def deselect_others(session: pytest.Session, items: list[pytest.Item]) -> None:
    """Keeps the tests of the cell that continues the run, and tells the header.

    The run's own cell does; one under another plan only if ``-k`` or a test id names the plan.
    """
    config, selected = session.config, cells.cells_of(items)
    if config.option.resume is None or not items:
        return
    from blacksmith.experiments.resume import latest_stopped, resumable_cell  # imports pydantic

    try:
        if config.option.resume == LATEST:
            config.option.resume = latest_stopped(runs_dir(config), selected)
        path: Path = config.option.resume
        own = RunDirectory(path.resolve()).read_record().id
        cell = resumable_cell(path, [each for each in selected if each.id == own or _is_named(config, each)])
    except BlacksmithError as error:
        refuse(session, error)
        return
    others = [item for item in items if cells.cell_of(item) != cell]
    config.hook.pytest_deselected(items=others)
    items[:] = [item for item in items if cells.cell_of(item) == cell]
    left_out = f"; {len(others)} tests of others are deselected" if others else ""
    config.stash[SAID] = f"{cell.id} continues {path}{left_out}"


def _is_named(pytestconfig: pytest.Config, cell: Cell) -> bool:
    words = re.findall(r"\w+", " ".join([pytestconfig.option.keyword, *pytestconfig.args]))
    return cell.plan.name in words
