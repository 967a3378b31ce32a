"""The session's ``Session``, made from pytest's options, and the private fixtures that the public ones build on."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from blacksmith.experiments.spec import Cell
from blacksmith.parallel.chips import lock_chips
from blacksmith.plugin import cells, live
from blacksmith.plugin.chips import is_without_chip, machine_chips, worker_chips
from blacksmith.plugin.multihost import distributed_session, processes_of
from blacksmith.tools.errors import BlacksmithError

if TYPE_CHECKING:
    from blacksmith.datasets.dataset import Dataset
    from blacksmith.experiments.session import Session
    from blacksmith.tools.jax_utils import Platform

_SESSION: "pytest.StashKey[Session]" = pytest.StashKey()
_WAIT_SECONDS = 3600.0
RUNS_DIR_INI = "blacksmith_runs_dir"


def runs_dir(pytestconfig: pytest.Config) -> Path:
    """``--runs-dir=DIR``, else the ini key, relative to the ini file, else BLACKSMITH_RUNS_DIR, else ``runs``."""
    option, ini = pytestconfig.getoption("runs_dir"), pytestconfig.getini(RUNS_DIR_INI)
    if option is None and ini:
        return pytestconfig.rootpath / Path(ini).expanduser()
    return Path(option or os.environ.get("BLACKSMITH_RUNS_DIR") or "runs").expanduser()


def session_of(pytestconfig: pytest.Config) -> "Session":
    """The one Session of this process; made when it is first asked for."""
    if _SESSION not in pytestconfig.stash:
        pytestconfig.stash[_SESSION] = new_session(
            pytestconfig,
            overrides=pytestconfig.getoption("overrides"),
            resume=pytestconfig.getoption("resume"),
            runs_dir=runs_dir(pytestconfig),
            notify=lambda text: live.write_line(pytestconfig, text),
        )
    return pytestconfig.stash[_SESSION]


def known_directories(pytestconfig: pytest.Config) -> list[Path]:
    """Of the runs of this process, whether they reached their end or not."""
    session = pytestconfig.stash.get(_SESSION, None)
    return list(session.directories.values()) if session is not None else []


def new_session(pytestconfig: pytest.Config, **options: Any) -> "Session":
    """A Session on the platform, the data set and the chips that pytest's options select."""
    from blacksmith.experiments.session import Session

    given = worker_chips(pytestconfig)
    return Session(
        platform=pytestconfig.getoption("platform"),
        devices=pytestconfig.getoption("devices"),
        dataset=pytestconfig.getoption("dataset"),
        tt_options=pytestconfig.getoption("tt_options"),
        all_chips=given["all"] if given else None,
        distributed=processes_of(pytestconfig) is not None,
        **options,
    )


def check_options(pytestconfig: pytest.Config) -> None:
    """Raises pytest.UsageError for a malformed ``--set`` or ``--tt-option``, and for records of no shipped config."""
    option = pytestconfig.option
    if (option.record or option.calibrate) and (option.overrides or option.resume):
        what = "--calibrate" if option.calibrate else "--record"
        given = "--set" if option.overrides else "--resume"
        raise pytest.UsageError(
            f"{what} with {given}: records, bands and thresholds are of the shipped config. Change the YAML file, or "
            "leave one of the two options out."
        )
    if not (pytestconfig.option.overrides or pytestconfig.option.tt_options):
        return
    from blacksmith.tools.compiler_options import parse_tt_option
    from blacksmith.tools.config import parse_override

    try:
        for text in pytestconfig.option.overrides:
            parse_override(text)
        for text in pytestconfig.option.tt_options:
            parse_tt_option(text)
    except BlacksmithError as error:
        raise pytest.UsageError(str(error)) from error


def select_cells(session: pytest.Session) -> None:
    """Tells the session which cells run.

    Raises:
      pytest.UsageError: an option that no selected cell can take.
    """
    selected = cells.cells_of(session.items)
    if not selected:
        return
    session_of(session.config).select(selected)
    try:
        session_of(session.config).check()
    except BlacksmithError as error:
        if not hasattr(session.config, "workerinput"):
            raise pytest.UsageError(str(error)) from error
        # A worker's UsageError would look like a crash; xdist shows errors of collection, equal ones once.
        session.items.clear()
        report = pytest.CollectReport(session.nodeid, "failed", str(error), [])
        session.ihook.pytest_collectreport(report=report)


def uses_platform(pytestconfig: pytest.Config, item: pytest.Item) -> bool:
    """Whether a test opens the session's platform."""
    if cells.uses(item, "blacksmith_platform"):
        return True
    cell = cells.cell_of(item)
    if cell is None or not cells.uses(item, "blacksmith_cell_platform"):
        return False
    assignment = session_of(pytestconfig).assign(cell.plan)
    return assignment.runs and not assignment.simulated


@pytest.fixture(scope="session")
def blacksmith_session(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> "Session":
    """The session, whose runs all workers share: a worker's base directory lies below the controller's."""
    session = session_of(pytestconfig)
    base = tmp_path_factory.getbasetemp()
    session.shared = (base.parent if hasattr(pytestconfig, "workerinput") else base) / "blacksmith"
    return session


@pytest.fixture(scope="session")
def blacksmith_cell(request: pytest.FixtureRequest) -> Cell:
    """One cell of the experiment that the test's mark names; parametrized by the plugin."""
    cell: Cell = request.param
    return cell


@pytest.fixture(scope="session")
def blacksmith_dataset(blacksmith_session: "Session", blacksmith_cell: Cell) -> "Dataset":
    """The splits of the cell's experiment on the host."""
    return blacksmith_session.dataset(blacksmith_cell)


@pytest.fixture(scope="session")
def blacksmith_chips(pytestconfig: pytest.Config) -> Iterator[list[str]]:
    """The chips that this process locks from here to the end of the session; waits if another process has one."""
    spec, chips = machine_chips(pytestconfig)
    with lock_chips(
        spec.backend, chips, lambda text: live.write_line(pytestconfig, f"blacksmith: {text}"), _WAIT_SECONDS
    ):
        yield chips


@pytest.fixture(scope="session")
def blacksmith_platform(
    blacksmith_session: "Session", blacksmith_chips: list[str], pytestconfig: pytest.Config
) -> "Platform":
    """The connected platform, its chips locked first: connecting opens them."""
    del blacksmith_chips
    with distributed_session(pytestconfig):
        return blacksmith_session.platform


@pytest.fixture(scope="session")
def blacksmith_host(request: pytest.FixtureRequest, blacksmith_session: "Session") -> None:
    """JAX with its CPU open; the platform too if another test of the session needs it."""
    needed = any(uses_platform(request.config, item) for item in request.session.items)
    blacksmith_session.opens_platform = needed and not is_without_chip(request.config)
    if blacksmith_session.opens_platform:
        request.getfixturevalue("blacksmith_platform")
    blacksmith_session.open_host()


@pytest.fixture(scope="session")
def blacksmith_cell_platform(
    request: pytest.FixtureRequest, blacksmith_session: "Session", blacksmith_cell: Cell
) -> "Platform":
    """The platform that the cell runs on; skips a plan of another number of devices than several processes have."""
    if blacksmith_session.assign(blacksmith_cell.plan).simulated:
        request.getfixturevalue("blacksmith_host")
        return blacksmith_session.platform_of(blacksmith_cell)
    platform: Platform = request.getfixturevalue("blacksmith_platform")
    count = len(platform.devices)
    if blacksmith_session.distributed and blacksmith_cell.plan.device_count != count:
        pytest.skip(
            f"several processes train on all of their {count} chips together, and {blacksmith_cell.plan.name} takes "
            f"{blacksmith_cell.plan.device_count}. Select a plan of {count} chips with -k"
        )
    return platform


def skip_without_chips(item: pytest.Item) -> None:
    """Skips a test whose cell has no devices to run on, with the command that would run it."""
    cell = cells.cell_of(item)
    if cell is None or not cells.uses(item, "blacksmith_cell_platform"):
        return
    assignment = session_of(item.config).assign(cell.plan)
    if not assignment.runs:
        pytest.skip(f"{assignment.reason}. Run it with: pytest {assignment.suggestion} '{item.nodeid}'")
