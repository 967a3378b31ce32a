"""Fixtures of the StableHLO contract: a cell's six functions, lowered for TT, and their snapshots."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension

from blacksmith.experiments.session import Session
from blacksmith.experiments.spec import Cell
from blacksmith.plugin import cells
from blacksmith.plugin.snapshots import MlirSnapshot, OpsSnapshot, described_difference, snapshot_assertion
from blacksmith.tools.errors import ConfigError

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from blacksmith.experiments.lowered import LoweredFunction
    from blacksmith.training.gates import Verdict


@pytest.fixture(scope="session")
def stablehlo(
    blacksmith_session: Session, blacksmith_cell: Cell, blacksmith_host: None
) -> "dict[str, LoweredFunction]":
    """The cell's functions by name, lowered for TT at the shapes of the shipped config and for the plan's chips."""
    del blacksmith_host
    return blacksmith_session.lowered(blacksmith_cell)


@pytest.fixture
def stablehlo_function(request: pytest.FixtureRequest, stablehlo: "dict[str, LoweredFunction]") -> "LoweredFunction":
    """One of the functions; the test runs once for each."""
    return stablehlo[request.param]


@pytest.fixture
def other_implementation(
    blacksmith_session: Session, blacksmith_cell: Cell, stablehlo_function: "LoweredFunction"
) -> "Comparison":
    """The same function in another implementation: the first one of the experiment that is not this cell's."""
    spec = blacksmith_cell.spec
    others = [name for name in spec.implementations if name != blacksmith_cell.implementation]
    if not others:
        pytest.skip(f"{spec.task} has one implementation, {blacksmith_cell.implementation}")
    other = blacksmith_session.lowered(Cell(spec, others[0], blacksmith_cell.plan))
    return Comparison(others[0], other[stablehlo_function.name], stablehlo_function)


@dataclass(frozen=True)
class Comparison:
    """Two implementations of one function."""

    implementation: str
    other: "LoweredFunction"
    own: "LoweredFunction"

    def compare(self) -> "Verdict":
        """Passed if both are the same text; else says exactly what differs."""
        from blacksmith.training.gates import Verdict

        same = self.own.text == self.other.text
        lines = [] if same else described_difference(self.other.text, self.own.text)
        heading = f"{self.own.name} of {self.own.cell} and of {self.implementation}"
        reason = f"{heading} are one program" if same else "\n".join([f"{heading} differ:", *lines])
        return Verdict("same_program", same, reason)


@dataclass(frozen=True)
class SnapshotComparison:
    """A snapshot to compare a text with.

    Attributes:
      name: ``mnist/single/train_step``, the snapshot's path without its suffix.
      snapshot: syrupy's assertion.
      note: what the reader of a difference has to know.
      writer: the text that the first selected implementation of the program writes; None if it is this one.
    """

    name: str
    snapshot: "SnapshotAssertion" = field(repr=False)
    note: str = ""
    writer: str | None = field(default=None, repr=False)

    def compare(self, text: str) -> "Verdict":
        """Passed if the snapshot on disk is ``text``, or if ``--snapshot-update`` has just made it so."""
        from blacksmith.training.gates import Verdict

        if self.writer is not None and text == self.writer:
            return Verdict("snapshot", True, f"{self.name}: as the first selected implementation writes it")
        if self.snapshot(name=self.name) == text:
            return Verdict("snapshot", True, f"{self.name}: as in the snapshot")
        result = self.snapshot.executions[self.snapshot.num_executions - 1]
        if result.recalled_data is None:
            missing = f"{self.name}: no snapshot at {result.snapshot_location}. Make it with --snapshot-update."
            return Verdict("snapshot", False, missing)
        lines = [
            f"{self.name}: the StableHLO handed to the compiler changed{self.note}.",
            *self.snapshot.get_assert_diff(),
            "",
            "If this is meant, accept it with --snapshot-update, and read the diff in review.",
        ]
        return Verdict("snapshot", False, "\n".join(lines))


@pytest.fixture
def stablehlo_snapshot(
    request: pytest.FixtureRequest,
    blacksmith_session: Session,
    blacksmith_cell: Cell,
    stablehlo_function: "LoweredFunction",
) -> SnapshotComparison:
    """The snapshot of one function of the cell."""
    name = stablehlo_function.name

    def text_of(cell: Cell) -> str:
        return blacksmith_session.lowered(cell)[name].text

    return _comparison(request, blacksmith_session, blacksmith_cell, name, MlirSnapshot, text_of)


@pytest.fixture
def ops_snapshot(
    request: pytest.FixtureRequest, blacksmith_session: Session, blacksmith_cell: Cell, blacksmith_host: None
) -> SnapshotComparison:
    """The snapshot of the cell's inventory."""
    from blacksmith.stablehlo import inventory_text

    del blacksmith_host

    def text_of(cell: Cell) -> str:
        lowered = blacksmith_session.lowered(cell)
        return inventory_text({name: each.inventory for name, each in lowered.items()})

    return _comparison(request, blacksmith_session, blacksmith_cell, "ops", OpsSnapshot, text_of)


def _comparison(
    request: pytest.FixtureRequest,
    session: Session,
    cell: Cell,
    name: str,
    extension: type[SingleFileSnapshotExtension],
    text_of: Callable[[Cell], str],
) -> SnapshotComparison:
    """A program has one snapshot, ``<task>/<plan>/``; an implementation whose text differs has one of its own."""
    update = request.config.option.update_snapshots
    overrides = " ".join(f"--set {override}" for override in session.overrides_for(cell.spec))
    if overrides and update:
        raise ConfigError(
            f"--snapshot-update with {overrides}: snapshots are of the shipped config. Change the YAML file, or leave "
            "one of the two options out."
        )
    note = f" (the config is not the shipped one: {overrides})" if overrides else ""
    shared, own = (f"{folder}/{cell.plan.name}/{name}" for folder in (cell.spec.task, cell.model_id))
    snapshot = snapshot_assertion(request, extension)
    if not update:
        path = cells.snapshot_folder(request.path) / f"{own}.{extension.file_extension}"
        return SnapshotComparison(own if path.is_file() else shared, snapshot, note)
    first = _first_selected(request.session.items, cell)
    if first == cell.implementation:
        return SnapshotComparison(shared, snapshot)
    writer = text_of(Cell(cell.spec, first, cell.plan))
    return SnapshotComparison(own, snapshot, writer=writer)


def _first_selected(items: Sequence[pytest.Item], cell: Cell) -> str:
    """The first implementation of the experiment that this session selects under the cell's plan."""
    selected = {
        other.implementation
        for item in items
        if (other := cells.cell_of(item)) is not None and (other.spec, other.plan) == (cell.spec, cell.plan)
    }
    return next(name for name in cell.spec.implementations if name in selected)


@pytest.fixture
def second_opinion(
    blacksmith_session: Session, blacksmith_cell: Cell, stablehlo_function: "LoweredFunction"
) -> "Verdict":
    """Whether StableHLO's reference interpreter and XLA compute the same from the canonical text, at a batch of 8."""
    return blacksmith_session.interpreter_parity(blacksmith_cell, stablehlo_function.name)
