"""Fixtures of the StableHLO contract: a cell's six functions, lowered for TT, and what they are held against."""

import warnings
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension

from blacksmith.experiments.spec import Cell, ExperimentSpec
from blacksmith.parallel.plans import PLANS
from blacksmith.plugin import cells
from blacksmith.plugin.cells import BoundCell
from blacksmith.plugin.snapshots import (
    MlirSnapshot,
    OpsSnapshot,
    described_difference,
    installed_jax,
    snapshot_assertion,
)
from blacksmith.tools.errors import BlacksmithWarning, ConfigError

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from blacksmith.stablehlo import Inventory, TTSupport
    from blacksmith.training.gates import Verdict

_LOWERED: pytest.StashKey[dict[tuple[int, str], dict[str, "LoweredFunction"]]] = pytest.StashKey()
_OPINIONS: pytest.StashKey[dict[str, "Verdict"]] = pytest.StashKey()
_SMALL_BATCH = 8
_SEED = 0


@dataclass(frozen=True)
class LoweredFunction:
    """One function of a cell, lowered for TT under JAX's default configuration.

    Attributes:
      name: ``train_step``.
      cell: the cell's id.
      lowered: the text that JAX gives, with source locations.
      text: its canonical form.
    """

    name: str
    cell: str
    lowered: str = field(repr=False)
    text: str = field(repr=False)

    @cached_property
    def inventory(self) -> "Inventory":
        """What the text is made of."""
        from blacksmith.stablehlo import inventory_of

        return inventory_of(self.text)

    @cached_property
    def tt_support(self) -> "TTSupport":
        """Whether the TT compiler can take it; cautions are warned of."""
        from blacksmith.stablehlo import check_tt_text

        support = check_tt_text(self.lowered, self.name)
        for caution in support.cautions:
            warnings.warn(f"{self.cell}: {caution}", BlacksmithWarning, stacklevel=2)
        return support


def lowered_functions(config: pytest.Config, spec: ExperimentSpec, cell: Cell) -> dict[str, LoweredFunction]:
    """A cell's functions, lowered once a session; reads no data, needs no chip."""
    from blacksmith.stablehlo import canonical_text, reproducible_config

    known = config.stash.setdefault(_LOWERED, {})
    key = id(spec), cell.id  # a spec is a module's variable, so it outlives the session
    if key not in known:
        settings = cells.load(config, spec)
        with reproducible_config():
            functions = spec.load().lowerable(settings, cell.implementation, PLANS[cell.plan])
            texts = {name: functions[name].lower() for name in cells.functions_of(cell)}
        known[key] = {name: LoweredFunction(name, cell.id, text, canonical_text(text)) for name, text in texts.items()}
    return known[key]


@pytest.fixture(scope="session")
def stablehlo(blacksmith_cell: BoundCell, pytestconfig: pytest.Config, host_jax: None) -> dict[str, LoweredFunction]:
    """The cell's functions by name, lowered for TT at the shapes of the shipped config and for the plan's chips."""
    del host_jax
    return lowered_functions(pytestconfig, blacksmith_cell.spec, blacksmith_cell.cell)


@pytest.fixture
def stablehlo_function(request: pytest.FixtureRequest, stablehlo: dict[str, LoweredFunction]) -> LoweredFunction:
    """One of the functions; the test runs once for each."""
    return stablehlo[request.param]


@pytest.fixture
def other_implementation(
    blacksmith_cell: BoundCell, pytestconfig: pytest.Config, stablehlo_function: LoweredFunction
) -> "Comparison":
    """The same function in another implementation: the first one of the experiment that is not this cell's."""
    spec, own = blacksmith_cell.spec, blacksmith_cell.cell.implementation
    others = [name for name in spec.implementations if name != own]
    if not others:
        pytest.skip(f"{spec.task} has one implementation, {own}")
    other_cell = replace(blacksmith_cell.cell, implementation=others[0])
    other = lowered_functions(pytestconfig, spec, other_cell)[stablehlo_function.name]
    return Comparison(others[0], other, stablehlo_function)


@dataclass(frozen=True)
class Comparison:
    """Two implementations of one function."""

    implementation: str
    other: LoweredFunction
    own: LoweredFunction

    def compare(self) -> "Verdict":
        """Passed where both are the same text; else says exactly what differs."""
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
      name: ``flax_mnist-single/train_step``, the snapshot's path without its suffix.
      snapshot: syrupy's assertion.
      note: what the reader of a difference has to know.
    """

    name: str
    snapshot: "SnapshotAssertion" = field(repr=False)
    note: str

    def compare(self, text: str) -> "Verdict":
        """Passed where the snapshot on disk is ``text``, or ``--snapshot-update`` has just made it so."""
        from blacksmith.training.gates import Verdict

        if self.snapshot(name=self.name) == text:
            return Verdict("snapshot", True, f"{self.name}: as in the snapshot")
        result = self.snapshot.executions[self.snapshot.num_executions - 1]
        if result.recalled_data is None:
            made = f"{self.name}: no snapshot at {result.snapshot_location}. Make it with --snapshot-update."
            return Verdict("snapshot", False, made)
        lines = [
            f"{self.name}: the StableHLO handed to the compiler changed{self.note}.",
            *self.snapshot.get_assert_diff(),
            "",
            "If this is meant, accept it with --snapshot-update, and read the diff in review.",
        ]
        return Verdict("snapshot", False, "\n".join(lines))


@pytest.fixture
def stablehlo_snapshot(
    request: pytest.FixtureRequest, blacksmith_cell: BoundCell, stablehlo_function: LoweredFunction
) -> SnapshotComparison:
    """The snapshot of one function of the cell."""
    name = stablehlo_function.name
    return _comparison(request, blacksmith_cell, name, (name,), MlirSnapshot)


@pytest.fixture
def ops_snapshot(
    request: pytest.FixtureRequest, blacksmith_cell: BoundCell, stablehlo: dict[str, LoweredFunction]
) -> SnapshotComparison:
    """The snapshot of the cell's inventory."""
    return _comparison(request, blacksmith_cell, "ops", tuple(stablehlo), OpsSnapshot)


def _comparison(
    request: pytest.FixtureRequest,
    bound: BoundCell,
    name: str,
    functions: tuple[str, ...],
    extension: type[SingleFileSnapshotExtension],
) -> SnapshotComparison:
    overrides = " ".join(f"--set {override}" for override in request.config.getoption("overrides"))
    if overrides and request.config.option.update_snapshots:
        raise ConfigError(
            f"--snapshot-update with {overrides}: snapshots are of the shipped config. Change the YAML file, or leave "
            "one of the two options out."
        )
    variant = bound.spec.lowering_variant(functions, installed_jax())
    suffix = f".jax-{variant.since}" if variant else ""
    notes = [f"the config is not the shipped one: {overrides}"] if overrides else []
    notes += [f"jax {variant.since} and later have their own snapshot: {variant.reason}"] if variant else []
    note = f" ({'; '.join(notes)})" if notes else ""
    return SnapshotComparison(f"{bound.id}/{name}{suffix}", snapshot_assertion(request, extension), note)


@pytest.fixture
def second_opinion(
    stablehlo_function: LoweredFunction, blacksmith_cell: BoundCell, pytestconfig: pytest.Config
) -> "Verdict":
    """Whether StableHLO's reference interpreter and XLA compute the same from the canonical text, at a batch of 8.

    Asked once for implementations that are the same program.
    """
    from blacksmith.parity.interpreter import second_opinion
    from blacksmith.stablehlo import reproducible_config

    spec = blacksmith_cell.spec
    known = pytestconfig.stash.setdefault(_OPINIONS, {})
    if stablehlo_function.text not in known:
        with reproducible_config():
            functions = spec.load().lowerable(
                cells.load(pytestconfig, spec), blacksmith_cell.cell.implementation, PLANS["single"], _SMALL_BATCH
            )
            opinion = second_opinion(functions[stablehlo_function.name], seed=_SEED)
        known[stablehlo_function.text] = opinion
    return known[stablehlo_function.text]
