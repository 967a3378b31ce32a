"""The header: on which platform, which data sets, and what is left out."""

from collections.abc import Iterator, Sequence

import pytest

from blacksmith.plugin import cells, live
from blacksmith.plugin.multihost import describe
from blacksmith.plugin.session import session_of, uses_platform
from blacksmith.tools.errors import BlacksmithError
from blacksmith.tools.simulated_devices import SIMULATED_CHIPS


def header_lines(pytestconfig: pytest.Config, items: Sequence[pytest.Item]) -> list[str]:
    """What a person must know of the session before it trains; empty if no test uses an experiment."""
    if pytestconfig.option.verbose < 0:
        return []
    lines = [*_left_out(pytestconfig), *_repetitions(pytestconfig, items)]
    if not pytestconfig.option.collectonly:
        lines += _platform(pytestconfig, items)
    return [f"blacksmith: {line}" for line in lines]


def write_header_from_worker(pytestconfig: pytest.Config, items: Sequence[pytest.Item]) -> None:
    """Under xdist the controller collects nothing, so its first worker says what is used."""
    if getattr(pytestconfig, "workerinput", {}).get("workerid") == "gw0":
        for line in header_lines(pytestconfig, items):
            live.write_line(pytestconfig, line)


def _left_out(pytestconfig: pytest.Config) -> Iterator[str]:
    items = cells.left_out(pytestconfig)
    if items:
        left_out = cells.cells_of(items)
        names = ", ".join(dict.fromkeys(cell.model_id for cell in left_out))
        singles = [cell.id for cell in left_out if cell.plan.device_count == 1]
        commands = ["pytest -m multichip"] * (len(singles) < len(left_out))
        commands += [f"pytest -k '{' or '.join(singles)}'"] * bool(singles)
        tests, are, repeat, them = (
            ("tests", "are", "they repeat", "them") if len(items) > 1 else ("test", "is", "it repeats", "it")
        )
        yield (
            f"{len(items)} {tests} of {names} {are} left out: {repeat} another implementation's program, as the "
            f"snapshots show. Run {them} with: {', '.join(commands)}"
        )


def _repetitions(pytestconfig: pytest.Config, items: Sequence[pytest.Item]) -> Iterator[str]:
    """That pytest-rerunfailures and pytest-repeat, or their marks, repeat tests and not trainings."""
    option = pytestconfig.option
    wanted = [("--reruns", getattr(option, "reruns", None), 0), ("--count", getattr(option, "count", None), 1)]
    found = [name for name, times, once in wanted if isinstance(times, int) and times > once]
    trained = [item for item in items if cells.uses(item, "trained")]
    marks = [mark for mark in ("flaky", "repeat") if any(item.get_closest_marker(mark) for item in trained)]
    if trained and (found or marks):
        named = " and ".join([*found, *(f"@pytest.mark.{mark}" for mark in marks)])
        yield (
            f"{named}: tests are repeated, trainings are not: the same seed gives the same run, bit for bit. Train "
            "again with another --set training_config.seed=N, or with N seeds by --calibrate N"
        )


def _platform(pytestconfig: pytest.Config, items: Sequence[pytest.Item]) -> Iterator[str]:
    computing = [
        item
        for item in items
        if cells.uses(item, "blacksmith_cell_platform") or uses_platform(pytestconfig, item)
    ]  # fmt: skip
    if not cells.specs_of(computing):
        return
    session = session_of(pytestconfig)
    spec = session.available.spec
    notice = f", {spec.notice}" if spec.notice else ""
    yield f"platform {spec.name}{notice} ({session.platform_reason}); runs in {session.runs_dir}/"
    together = describe(pytestconfig)
    if together is not None:
        chips = session.limit or 1
        yield f"{together}" + (f", each with {chips} SIMULATED chip(s)" if spec.simulated else "")
    else:
        plans = [cell.plan for cell in cells.cells_of(computing) if session.assign(cell.plan).simulated]
        if plans:
            chips = session.limit or SIMULATED_CHIPS
            names = ", ".join(dict.fromkeys(plan.name for plan in plans))
            yield f"on {chips} SIMULATED chips, because {spec.name} has too few: {names}"
    for experiment in cells.specs_of(computing):
        try:
            choice = session.choice(experiment)
        except BlacksmithError as error:
            yield f"{experiment.task}: {error}"
        else:
            yield f"{experiment.task}: dataset {choice.name} ({choice.reason})"
