"""Cells whose implementation needs an extra that is not installed: skipped, with the command that installs it."""

from collections.abc import Iterator, Sequence

import pytest

from blacksmith.plugin import cells
from blacksmith.plugin.snapshots import COMPARED, snapshot_folder


def skip_without_extra(item: pytest.Item) -> None:
    """Skips a test whose cell needs packages that are not installed."""
    cell = cells.cell_of(item)
    if cell is not None and cell.missing is not None:
        # Snapshots that this cell alone has are not unused for that.
        own = snapshot_folder(item.path) / cell.model_id / cell.plan.name
        item.stash[COMPARED] = [str(path) for path in own.glob("*")]
        pytest.skip(f"{cell.id}: {cell.missing}")


def is_without_extra(item: pytest.Item) -> bool:
    """Whether a test is skipped for that."""
    cell = cells.cell_of(item)
    return cell is not None and cell.missing is not None


def header_lines(items: Sequence[pytest.Item]) -> Iterator[str]:
    """For each implementation that is skipped, why."""
    skipped = {cell.model_id: cell.missing for cell in cells.cells_of(items) if cell.missing is not None}
    for model_id, reason in skipped.items():
        yield f"{model_id} is skipped: {reason}"
