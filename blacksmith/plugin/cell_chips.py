"""On which chips a cell runs: the platform's own, simulated ones, or none, and then which command runs it."""

from dataclasses import dataclass

import pytest

from blacksmith.parallel.plans import PLANS, ParallelPlan
from blacksmith.plugin import cells
from blacksmith.plugin.chips import given_share, machine_chips
from blacksmith.plugin.multihost import processes_of
from blacksmith.tools.jax_utils import PLATFORMS, PlatformSpec, detect
from blacksmith.tools.simulated_devices import SIMULATED_CHIPS


@dataclass(frozen=True)
class Seat:
    """Where a plan's cells run in this process.

    Attributes:
      simulated: on chips simulated beside the session's platform.
      reason: why; where ``skip`` is set, a sentence that ends in what to do.
      skip: nowhere.
    """

    simulated: bool
    reason: str
    skip: bool = False


def plan_of(item_or_cell: "pytest.Item | cells.BoundCell") -> ParallelPlan | None:
    """The plan of a cell or of a cell's test; None for any other test."""
    bound = item_or_cell if isinstance(item_or_cell, cells.BoundCell) else cells.cell_of(item_or_cell)
    return PLANS[bound.cell.plan] if bound is not None else None


def session_spec(config: pytest.Config) -> PlatformSpec:
    """The row of the table that the session's platform has once it is connected: on the CPU, several processes train on
    simulated chips. Opens nothing."""
    spec, _ = detect(config.getoption("platform"))
    together = processes_of(config) is not None
    return PLATFORMS["simulated"] if together and spec.backend == "cpu" else spec


def seat(config: pytest.Config, plan: ParallelPlan, test: str = "TEST") -> Seat:
    """Where a plan's cells run. Real chips where the platform has enough of them, else simulated ones.

    A platform asked for by name is not replaced: its tests are skipped where it has too few chips. Opens nothing.

    Args:
      config: pytest's.
      plan: the cell's.
      test: its node id, for the command.
    """
    needed, limit, requested = plan.device_count, config.getoption("devices"), config.getoption("platform")
    spec = session_spec(config)
    if processes_of(config) is not None:
        return Seat(False, "")  # how many chips all of them have is known once they have met
    if limit is not None and needed > limit:
        return Seat(False, f"needs {needed} chips. Run it with: pytest --devices {needed} '{test}'", skip=True)
    if spec.simulated:
        own = everywhere = limit or SIMULATED_CHIPS
    elif spec.backend == "cpu":
        own = everywhere = 1
    else:
        given = given_share(config)
        _, mine = machine_chips(config)
        own, everywhere = len(mine), given["all"] if given else len(mine)
        if own < needed <= everywhere:
            workers = everywhere // needed
            return Seat(
                False,
                f"needs {needed} chips, and this worker has {own} of {everywhere}. "
                f"Run it with: pytest -n {workers} '{test}'",
                skip=True,
            )
    if needed <= own or not everywhere:  # connecting to a platform without chips says what is missing
        return Seat(False, "")
    if requested in ("auto", "cpu"):
        return Seat(True, f"{plan.name} needs {needed} chips, and {spec.name} has {everywhere}")
    command = f"pytest --platform simulated --devices {max(needed, SIMULATED_CHIPS)} '{test}'"
    reason = f"needs {needed} chips, and {requested} has {everywhere} here. Run it on simulated ones with: {command}"
    return Seat(False, reason, skip=True)


def uses_platform(config: pytest.Config, item: pytest.Item) -> bool:
    """Whether a test opens the session's platform."""
    if cells.uses(item, "platform"):
        return True
    plan = plan_of(item)
    if plan is None or not cells.uses(item, "cell_platform"):
        return False
    place = seat(config, plan)
    return not (place.simulated or place.skip)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skips a cell that has no chips to run on."""
    plan = plan_of(item)
    if plan is not None and cells.uses(item, "cell_platform"):
        place = seat(item.config, plan, item.nodeid)
        if place.skip:
            pytest.skip(place.reason)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Brings cells of one mesh shape together: the TT runtime closes and reopens its chips when the shape changes
    (tt-xla#1436). Tests that are no cells keep their places."""
    shapes = {index: plan.mesh_shape for index, item in enumerate(items) if (plan := plan_of(item)) is not None}
    order = list(dict.fromkeys(shapes.values()))
    moved = [items[index] for index in sorted(shapes, key=lambda index: order.index(shapes[index]))]
    for index, item in zip(shapes, moved, strict=True):
        items[index] = item
