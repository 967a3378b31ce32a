"""``--calibrate N``: trains N seeds of the selected cells, and shows and records what healthy runs spread over."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from blacksmith.experiments.spec import Cell, find_cell, load_spec
from blacksmith.plugin import cells, live
from blacksmith.plugin.checks import is_recorded, records_beside
from blacksmith.plugin.session import new_session, session_of

if TYPE_CHECKING:
    from blacksmith.checks.calibration import Calibrated
    from blacksmith.experiments.session import Session
    from blacksmith.tools.jax_utils import Platform

_PROPERTY = "blacksmith_calibration"
_QUIET = (
    "logger_config.trackers=[]",
    "logger_config.log_weights=false",
    "logger_config.log_gradients=false",
    "logger_config.log_pictures=false",
    "logger_config.run_name=null",
    "training_config.run_test=true",
)


def is_wanted(pytestconfig: pytest.Config, item: pytest.Item) -> bool:
    """Whether ``--calibrate`` and ``--record`` leave a test in: one keeps seeds, the other recorded checks."""
    calibrate, record = pytestconfig.option.calibrate, pytestconfig.option.record
    if cells.uses(item, cells.SEED):
        return bool(calibrate)
    return is_recorded(item) if record else not calibrate


@pytest.fixture
def calibration_seed(request: pytest.FixtureRequest) -> int:
    """One of the seeds of ``--calibrate N``: 0 to N - 1."""
    seed: int = request.param
    return seed


@pytest.fixture
def calibration_run(
    request: pytest.FixtureRequest,
    pytestconfig: pytest.Config,
    calibration_seed: int,
    blacksmith_session: "Session",
    blacksmith_cell: Cell,
    blacksmith_cell_platform: "Platform",
    tmp_path: Path,
) -> dict[str, float]:
    """The cell trained with a seed: the numbers that bands and thresholds are made of.

    Trained with the shipped config and no trackers; the thresholds that the YAML files have play no part.
    """
    from blacksmith.checks.band import features

    del blacksmith_cell_platform
    gates = [f"gates.{name}.threshold=0.0" for name in blacksmith_session.config(blacksmith_cell).gates]
    session = new_session(
        pytestconfig,
        overrides=[*_QUIET, *gates, f"training_config.seed={calibration_seed}"],
        runs_dir=tmp_path / "runs",
        shared=blacksmith_session.shared,
    )
    trained = session.train(blacksmith_cell)
    found = features(trained)
    judged = {
        gate.name: {
            "value": trained.result[gate.name],
            "metric": gate.metric.name,
            "higher_is_better": gate.metric.higher_is_better,
            "form": gate.metric.form,
        }
        for gate in session.experiment(blacksmith_cell).gates
    }
    run = {
        "package": blacksmith_cell.spec.package,
        "cell": blacksmith_cell.id,
        "implementation": blacksmith_cell.implementation,
        "file": str(request.path),
        "seed": calibration_seed,
        "features": found,
        "gates": judged,
    }
    request.node.user_properties.append((_PROPERTY, run))
    shown = ", ".join(each["form"].format(each["value"]) for each in judged.values())
    live.write_line(pytestconfig, f"  {blacksmith_cell.id}, seed {calibration_seed}: {shown}")
    return found


class CalibrationReport:
    """Collects the runs of all workers, and derives bands and thresholds at the end."""

    def __init__(self) -> None:
        self._runs: list[dict[str, Any]] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Takes a run."""
        if report.when == "call":
            found: list[Any] = [run for name, run in report.user_properties if name == _PROPERTY]
            self._runs += found

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Prints what follows from the runs, by experiment and variant, and with ``--record`` writes it."""
        pytestconfig = terminalreporter.config
        groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for run in self._runs:
            cell = find_cell(load_spec(run["package"]), run["cell"])
            variant = session_of(pytestconfig).variant(cell)
            groups.setdefault((run["package"], variant, cell.band, run["file"]), []).append(run)
        for (package, variant, band, file), runs in groups.items():
            terminalreporter.section(f"calibration of {package}, {variant}: {band}")
            for line in self._summarize(pytestconfig, Path(file), runs):
                terminalreporter.write_line(line)

    def _summarize(self, pytestconfig: pytest.Config, file: Path, runs: list[dict[str, Any]]) -> Iterator[str]:
        from blacksmith.checks.calibration import summarize

        cell = find_cell(load_spec(runs[0]["package"]), runs[0]["cell"])
        session, records = session_of(pytestconfig), records_beside(file, pytestconfig)
        try:
            calibrated: Calibrated = summarize(runs, session.choice(cell.spec).name, cell.spec.folder, records.command)
        except ValueError as error:
            yield f"nothing is derived: {error}"
            return
        yield from calibrated.lines
        if records.write:
            seeds = sorted({run["seed"] for run in runs})
            yield records.save(session, cell, cell.band, calibrated.values, seeds=seeds).reason
