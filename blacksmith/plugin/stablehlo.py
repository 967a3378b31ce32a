"""Fixtures of the StableHLO contract: a cell's six functions, lowered for TT, and their snapshots."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension

from blacksmith.experiments.spec import Cell
from blacksmith.plugin import cells
from blacksmith.plugin.snapshots import (
    COMPARED,
    MlirSnapshot,
    OpsSnapshot,
    described_difference,
    remove_snapshot,
    snapshot_assertion,
    snapshot_folder,
)
from blacksmith.tools.errors import ConfigError

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from blacksmith.experiments.lowered import LoweredFunction
    from blacksmith.experiments.session import Session
    from blacksmith.training.gates import Verdict


@pytest.fixture(scope="session")
def blacksmith_lowered(
    blacksmith_session: "Session", blacksmith_cell: Cell, blacksmith_host: None
) -> "dict[str, LoweredFunction]":
    """The cell's functions by name, lowered for TT at the shapes of the shipped config and for the plan's chips."""
    del blacksmith_host
    return blacksmith_session.lowered(blacksmith_cell)


@pytest.fixture
def blacksmith_function(
    request: pytest.FixtureRequest, blacksmith_lowered: "dict[str, LoweredFunction]"
) -> "LoweredFunction":
    """One of the functions; the test runs once for each."""
    return blacksmith_lowered[request.param]


@pytest.fixture(scope="session")
def stablehlo(blacksmith_lowered: "dict[str, LoweredFunction]") -> "dict[str, LoweredFunction]":
    """The cell's functions by name, lowered for TT at the shapes of the shipped config and for the plan's chips."""
    return blacksmith_lowered


@pytest.fixture
def stablehlo_function(blacksmith_function: "LoweredFunction") -> "LoweredFunction":
    """One of the functions; the test runs once for each."""
    return blacksmith_function


@pytest.fixture
def other_implementation(
    request: pytest.FixtureRequest,
    blacksmith_session: "Session",
    blacksmith_cell: Cell,
    blacksmith_function: "LoweredFunction",
) -> "Comparison":
    """The same function in another implementation: the first one of the experiment that is not this cell's.

    Skips if one of the two has snapshots of its own: that they differ was accepted.
    """
    spec, plan = blacksmith_cell.spec, blacksmith_cell.plan
    other = Cell(spec, next(name for name in spec.implementations if name != blacksmith_cell.implementation), plan)
    for model_id in (blacksmith_cell.model_id, other.model_id):
        if (snapshot_folder(request.path) / model_id).is_dir():
            pytest.skip(f"{model_id} has snapshots of its own, so that its program differs")
    return Comparison(
        other.implementation, blacksmith_session.lowered(other)[blacksmith_function.name], blacksmith_function
    )


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

    A program has one, ``<task>/<plan>/``: that of the first implementation and of all that have the same text. An
    implementation whose text differs has one of its own.

    Attributes:
      cell: whose program it is.
      function: ``train_step``, or ``ops`` for the inventory.
      snapshot: syrupy's assertion.
      text_of: the text of another cell.
      selected: the cells that this session runs under the plan, in the experiment's order.
      compared: takes the file that is compared.
      update: write it, as ``--snapshot-update`` asks.
      note: what the reader of a difference has to know.
    """

    cell: Cell
    function: str
    snapshot: "SnapshotAssertion" = field(repr=False)
    text_of: Callable[[Cell], str] = field(repr=False)
    selected: Sequence[Cell] = field(repr=False)
    compared: list[str] = field(repr=False)
    update: bool = False
    note: str = ""

    def compare(self, text: str) -> "Verdict":
        """Passed if the snapshot on disk is ``text``, or if ``--snapshot-update`` has just made it so."""
        from blacksmith.training.gates import Verdict

        name, own = self._name(self.cell.spec.task), self._name(self.cell.model_id)
        if self.update:
            if text != self._first_text(text):
                name = own
            else:
                remove_snapshot(self._path(own))
                writer = next((cell for cell in self.selected if self.text_of(cell) == text), self.cell)
                if writer != self.cell:
                    self.compared.append(str(self._path(name)))
                    return Verdict("snapshot", True, f"{name}: written by the test of {writer.id}")
        elif self._path(own).is_file():
            name = own
        self.compared.append(str(self._path(name)))
        if self.snapshot(name=name) == text:
            return Verdict("snapshot", True, f"{name}: as in the snapshot")
        result = self.snapshot.executions[self.snapshot.num_executions - 1]
        if result.recalled_data is None:
            missing = f"{name}: no snapshot at {result.snapshot_location}. Make it with --snapshot-update."
            return Verdict("snapshot", False, missing)
        lines = [
            f"{name}: the StableHLO handed to the compiler changed{self.note}.",
            *self.snapshot.get_assert_diff(),
            "",
            "If this is meant, accept it with --snapshot-update, and read the diff in review.",
        ]
        return Verdict("snapshot", False, "\n".join(lines))

    def _name(self, folder: str) -> str:
        return f"{folder}/{self.cell.plan.name}/{self.function}"

    def _path(self, name: str) -> Path:
        extension = self.snapshot.extension
        return Path(extension.get_location(test_location=self.snapshot.test_location, index=name))

    def _first_text(self, text: str) -> str:
        """The text of the experiment's first implementation; ``text`` if this is it."""
        spec, plan = self.cell.spec, self.cell.plan
        first = Cell(spec, spec.implementations[0], plan)
        return text if first == self.cell else self.text_of(first)


@pytest.fixture
def stablehlo_snapshot(
    request: pytest.FixtureRequest,
    blacksmith_session: "Session",
    blacksmith_cell: Cell,
    blacksmith_function: "LoweredFunction",
) -> SnapshotComparison:
    """The snapshot of one function of the cell."""
    name = blacksmith_function.name

    def text_of(cell: Cell) -> str:
        return blacksmith_session.lowered(cell)[name].text

    return _comparison(request, blacksmith_session, blacksmith_cell, name, MlirSnapshot, text_of)


@pytest.fixture
def ops_snapshot(
    request: pytest.FixtureRequest, blacksmith_session: "Session", blacksmith_cell: Cell, blacksmith_host: None
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
    session: "Session",
    cell: Cell,
    function: str,
    extension: type[SingleFileSnapshotExtension],
    text_of: Callable[[Cell], str],
) -> SnapshotComparison:
    overrides = " ".join(f"--set {override}" for override in session.overrides_for(cell.spec))
    if overrides and request.config.option.update_snapshots:
        raise ConfigError(
            f"--snapshot-update with {overrides}: snapshots are of the shipped config. Change the YAML file, or leave "
            "one of the two options out."
        )
    config = session.shipped_config(cell.spec)
    if (derived := config.derived(config.model_dump())) is not None:
        pytest.skip(f"{cell.id}: snapshots are of the shipped config, and {derived.source} gives other sizes")
    selected = set(cells.cells_of(request.session.items))
    return SnapshotComparison(
        cell,
        function,
        snapshot_assertion(request, extension),
        text_of,
        [other for other in cell.spec.cells() if other.plan == cell.plan and other in selected],
        request.node.stash.setdefault(COMPARED, []),
        request.config.option.update_snapshots,
        f" (the config is not the shipped one: {overrides})" if overrides else "",
    )


@pytest.fixture
def second_opinion(
    blacksmith_session: "Session", blacksmith_cell: Cell, blacksmith_function: "LoweredFunction"
) -> "Verdict":
    """Whether StableHLO's reference interpreter and XLA compute the same from the canonical text, at a batch of 8."""
    return blacksmith_session.interpreter_parity(blacksmith_cell, blacksmith_function.name)
