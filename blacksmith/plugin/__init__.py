"""The pytest face of blacksmith: options, marks, cells of an experiment's matrix, one-sentence errors.

Loaded by the repository that wants it, by ``addopts = -p blacksmith.plugin``. Imports nothing heavy.
"""

import argparse
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import pytest

from blacksmith.parallel.plans import BOARDS
from blacksmith.plugin import cells, interruption, multihost, report
from blacksmith.plugin.calibration import CalibrationReport, is_wanted
from blacksmith.plugin.chips import SharedChips
from blacksmith.plugin.crash_stage import CrashStage
from blacksmith.plugin.extras import skip_without_extra
from blacksmith.plugin.header import header_lines, write_header_from_worker
from blacksmith.plugin.multihost import AbortTogether
from blacksmith.plugin.resume import LATEST, deselect_others
from blacksmith.plugin.root import refuse_moved_root
from blacksmith.plugin.session import RUNS_DIR_INI, check_options, select_cells, skip_without_chips
from blacksmith.plugin.unused_snapshots import UnusedSnapshots
from blacksmith.tools.files import expand
from blacksmith.tools.platforms import PLATFORMS

pytest_plugins = [
    "blacksmith.plugin.session",
    "blacksmith.plugin.fixtures",
    "blacksmith.plugin.stablehlo",
    "blacksmith.plugin.checks",
    "blacksmith.plugin.calibration",
]

_MARKS = (
    "experiment(package): run the test for each cell of the matrix in the SPEC of this package, given by dotted name",
    "single_chip: trains on one chip",
    "multichip: trains on several chips, simulated ones if the platform has too few",
    "data_parallel: the batch is split over chips",
    "tensor_parallel: matrices are split over chips",
    "fsdp: parameters and optimiser state are split over chips, and gathered for use",
    *(f"{board}: what a board of {chips} chip(s) can run" for board, chips in BOARDS.items()),
    "multihost: several processes train together, on simulated chips of this machine",
    "large: trains an experiment that is declared to be large, minutes on a CPU",
    "stablehlo: compares what is handed to the compiler; runs nothing, reads no data, needs no chip",
)


# Of a checkpoint that the disk refuses, orbax reports the first failed file; the others complain about its closed loop.
_ORBAX_AFTERMATH = "ignore:(?s).*Event loop is closed:pytest.PytestUnraisableExceptionWarning"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of blacksmith."""
    group = parser.getgroup("blacksmith", "training experiments")
    group.addoption(
        "--platform",
        choices=("auto", *PLATFORMS),
        default="auto",
        help="where to train: auto takes tt if its plugin and a chip are there, else cuda, else cpu; tt-dry-run "
        "takes the TT path on a simulated chip",
    )
    group.addoption(
        "--devices",
        type=_positive,
        default=None,
        metavar="N",
        help="at most N chips; plans that need more are skipped. Simulated chips are then N (8)",
    )
    multihost.add_options(group)
    group.addoption(
        "--dataset",
        default="auto",
        help="which data set: a name that a selected experiment knows (mnist, digits), or auto: the full one if it is "
        "cached or reachable, else the embedded one",
    )
    group.addoption(
        "--set",
        action="append",
        default=[],
        dest="overrides",
        metavar="FIELD=VALUE",
        help="override a config field, for example --set training_config.lr=0.01; may be repeated. Experiments that "
        "do not know the field are left alone if another one does",
    )
    group.addoption(
        "--tt-option",
        action="append",
        default=[],
        dest="tt_options",
        metavar="KEY=VALUE",
        help="an option for the TT compiler, for example --tt-option optimization_level=1; may be repeated",
    )
    group.addoption(
        "--runs-dir",
        type=_directory,
        default=None,
        metavar="DIR",
        help="where run directories are made (runs); write --runs-dir=DIR. Also: the ini key blacksmith_runs_dir, "
        "BLACKSMITH_RUNS_DIR",
    )
    group.addoption(
        "--resume",
        type=_run_directory,
        default=None,
        metavar="RUN_DIR",
        help="continue a stopped run in its directory, from its latest checkpoint; write --resume=RUN_DIR, or "
        "--resume=latest for the last one that was stopped",
    )
    group.addoption(
        "--record",
        action="store_true",
        help="run the recorded checks of the selected cells alone, and write what they find into __records__; with "
        "--calibrate the band too",
    )
    group.addoption(
        "--calibrate",
        type=_positive,
        default=None,
        metavar="N",
        help="train the selected cells with N seeds instead of testing them; prints spread, band and thresholds",
    )
    parser.addini(RUNS_DIR_INI, "where run directories are made, relative to this file; --runs-dir=DIR wins")


def _positive(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text}: give a whole number, 1 or more")
    return int(text)


def _directory(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("names no directory, as if a variable of the shell were not set")
    try:
        return expand(text)
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{text}: {error.strerror}") from error


def _run_directory(text: str) -> Path | str:
    return text if text == LATEST else _directory(text)


def pytest_configure(config: pytest.Config) -> None:
    """Registers marks; refuses a moved root and malformed options before anything is collected."""
    refuse_moved_root(config)
    for mark in _MARKS:
        config.addinivalue_line("markers", mark)
    config.pluginmanager.register(UnusedSnapshots(), "blacksmith-unused-snapshots")
    config.pluginmanager.register(SharedChips(), "blacksmith-shared-chips")
    config.pluginmanager.register(CrashStage(), "blacksmith-crash-stage")
    config.pluginmanager.register(AbortTogether(), "blacksmith-abort-together")
    interruption.register(config)
    if config.option.calibrate:
        config.pluginmanager.register(CalibrationReport(), "blacksmith-calibration-report")
    check_options(config)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Runs each test that uses an experiment once for each of its cells."""
    cells.parametrize(metafunc)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Marks tests that only lower with ``stablehlo``, and those that train a large experiment with ``large``."""
    cells.refuse_unittest(item)
    if cells.is_lowering_only(item):
        item.add_marker("stablehlo")
    if cells.uses(item, "trained"):
        item.add_marker(pytest.mark.filterwarnings(_ORBAX_AFTERMATH))
    if cells.is_large_training(item):
        item.add_marker("large")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(
    session: pytest.Session, config: pytest.Config, items: list[pytest.Item]
) -> Generator[None]:
    """Leaves repeated programs out unless tests are selected, and brings the tests of a cell together.

    Of a run to resume, only the tests of its cell stay.

    Before all other plugins, so that syrupy counts only the tests that run.
    """
    unwanted = [item for item in items if not is_wanted(config, item)]
    if unwanted:
        config.hook.pytest_deselected(items=unwanted)
        gone = set(unwanted)
        items[:] = [item for item in items if item not in gone]
    if not cells.is_selective(config):
        left_out = list(cells.repeated(items))
        if left_out:
            config.stash[cells.LEFT_OUT] = left_out
            config.hook.pytest_deselected(items=left_out)
            gone = set(left_out)
            items[:] = [item for item in items if item not in gone]
    result = yield
    deselect_others(session, items)  # after -k and -m have selected
    cells.sort(items)
    return result


@pytest.hookimpl(tryfirst=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """Tells the session which cells run; under xdist the first worker says what the header says."""
    select_cells(session)
    write_header_from_worker(session.config, session.items)


def pytest_report_collectionfinish(config: pytest.Config, items: Sequence[pytest.Item]) -> list[str]:
    """Under "collected N items": platform and data set, if the collected tests use them."""
    return header_lines(config, items)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skips a test whose cell has no packages or no chips to run on."""
    skip_without_extra(item)
    skip_without_chips(item)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[Any]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Puts a run's numbers into the report (and so into JUnit XML); shows errors as their sentence."""
    report.record_run(item)
    if call.when == "call" or (call.when == "setup" and call.excinfo):
        report.record_stage(item)
    test_report = yield
    sentence = report.sentence_of(item, call.excinfo.value) if call.excinfo else None
    if sentence is not None and not item.config.option.fulltrace:
        test_report.longrepr = sentence
        # Libraries log tracebacks of the same failure, which the sentence replaces.
        test_report.sections = [(title, text) for title, text in test_report.sections if "log" not in title]
    return test_report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table of runs."""
    report.write_table(terminalreporter)
