"""The pytest face of blacksmith: options, markers, cells of an experiment's matrix, header, one-sentence errors.

Loaded through the entry point ``pytest11`` in every pytest run of an environment that has blacksmith installed, so it
imports nothing heavy and stays silent where no test uses it.
"""

import argparse
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import pytest

from blacksmith.parallel.plans import BOARDS
from blacksmith.plugin import cells, live, multihost, report
from blacksmith.plugin.cell_chips import plan_of, seat, session_spec
from blacksmith.plugin.chips import SharedChips
from blacksmith.plugin.crash_stage import CrashStage
from blacksmith.plugin.multihost import AbortTogether
from blacksmith.plugin.unused_snapshots import UnusedSnapshots
from blacksmith.tools.config import parse_override
from blacksmith.tools.errors import BlacksmithError
from blacksmith.tools.jax_utils import PLATFORMS, detect
from blacksmith.tools.simulated_devices import SIMULATED_CHIPS

pytest_plugins = [
    "blacksmith.plugin.chips",
    "blacksmith.plugin.cell_chips",
    "blacksmith.plugin.fixtures",
    "blacksmith.plugin.parity",
    "blacksmith.plugin.stablehlo",
]

_MARKERS = (
    "experiment(package): run the test for each cell of the matrix in the SPEC of this package, given by dotted name",
    "single_chip: trains on one chip",
    "multichip: trains on several chips, simulated ones where the platform has too few",
    "data_parallel: the batch is split over chips",
    "tensor_parallel: matrices are split over chips",
    "fsdp: parameters and optimiser state are split over chips, and gathered for use",
    *(f"{board}: what a board of {chips} chip(s) can run" for board, chips in BOARDS.items()),
    "multihost: several processes train together, on simulated chips of this machine",
    "stablehlo: compares what is handed to the compiler; trains nothing, reads no data, needs no chip",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of blacksmith."""
    group = parser.getgroup("blacksmith", "training experiments")
    group.addoption(
        "--platform",
        choices=("auto", *PLATFORMS),
        default="auto",
        help="where to train: auto takes tt where its plugin and a chip are there, else cuda, else cpu; tt-dry-run "
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
        help="which data set: a name that the experiment knows (mnist, digits), or auto: the full one where it is "
        "cached or reachable, else the embedded one",
    )
    group.addoption(
        "--set",
        action="append",
        default=[],
        dest="overrides",
        metavar="FIELD=VALUE",
        help="override a config field, for example --set training_config.lr=0.01; may be repeated",
    )
    group.addoption("--runs-dir", type=Path, default=Path("runs"), help="where run directories are made (runs)")
    group.addoption(
        "--resume",
        type=Path,
        default=None,
        metavar="RUN_DIR",
        help="go on with a stopped run in its directory, from its latest checkpoint; select its test with -k",
    )


def _positive(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text}: give the number of chips, 1 or more")
    return int(text)


def pytest_configure(config: pytest.Config) -> None:
    """Registers markers; refuses a malformed ``--set`` before anything is collected."""
    for marker in _MARKERS:
        config.addinivalue_line("markers", marker)
    config.pluginmanager.register(UnusedSnapshots(), "blacksmith-unused-snapshots")
    config.pluginmanager.register(SharedChips(), "blacksmith-shared-chips")
    config.pluginmanager.register(CrashStage(), "blacksmith-crash-stage")
    config.pluginmanager.register(AbortTogether(), "blacksmith-abort-together")
    for override in config.getoption("overrides"):
        try:
            parse_override(override)
        except BlacksmithError as error:
            raise pytest.UsageError(str(error)) from error


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Runs each test that uses an experiment once for each of its cells."""
    cells.parametrize(metafunc)


def pytest_report_collectionfinish(config: pytest.Config, items: Sequence[pytest.Item]) -> list[str]:
    """Under "collected N items": platform and data set, as far as the collected tests use them."""
    return _header(config, items)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Under xdist the controller collects nothing, so its first worker says what is used."""
    if getattr(session.config, "workerinput", {}).get("workerid") == "gw0":
        for line in _header(session.config, session.items):
            live.write_line(session.config, line)


def _header(config: pytest.Config, items: Sequence[pytest.Item]) -> list[str]:
    items = [item for item in items if cells.uses(item, "platform") or cells.uses(item, "cell_platform")]
    if not cells.specs_of(items) or config.option.collectonly or config.option.verbose < 0:
        return []
    spec, reason = detect(config.getoption("platform"))
    simulated = ", SIMULATED: no TT chip computes anything here" if spec.backend == "tt" and spec.simulated else ""
    simulated = simulated or (", SIMULATED on the CPU" if spec.simulated else "")
    lines = [f"blacksmith: platform {spec.name}{simulated} ({reason}); runs in {config.getoption('runs_dir')}/"]
    plans = {plan.name: plan for item in items if (plan := plan_of(item)) is not None and seat(config, plan).simulated}
    together = multihost.describe(config)
    if together is not None:
        chips = config.getoption("devices") or 1
        lines.append(
            f"blacksmith: {together}"
            + (f", each with {chips} SIMULATED chip(s)" if session_spec(config).simulated else "")
        )
    elif plans:
        chips = config.getoption("devices") or SIMULATED_CHIPS
        lines.append(f"blacksmith: on {chips} SIMULATED chips, because {spec.name} has too few: {', '.join(plans)}")
    for experiment_spec in cells.specs_of(item for item in items if cells.uses(item, "dataset_choice")):
        try:
            choice = cells.choose_dataset(config, experiment_spec)
        except BlacksmithError as error:
            lines.append(f"blacksmith: {experiment_spec.task}: {error}")
        else:
            lines.append(f"blacksmith: {experiment_spec.task}: dataset {choice.name} ({choice.reason})")
    return lines


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[Any]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Puts a run's numbers into the report (and so into JUnit XML); shows blacksmith's errors as their sentence."""
    report.record_run(item)
    if call.when == "call":
        report.record_stage(item)
    test_report = yield
    if call.excinfo and isinstance(call.excinfo.value, BlacksmithError) and not item.config.option.fulltrace:
        error = call.excinfo.value
        notes = "".join(f" {note}." for note in getattr(error, "__notes__", ()))
        test_report.longrepr = f"{type(error).__name__}: {error}{notes}"
        # Libraries log tracebacks of the same failure; the sentence above says what they come to.
        test_report.sections = [(title, text) for title, text in test_report.sections if "log" not in title]
    return test_report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table of runs."""
    report.write_table(terminalreporter)
