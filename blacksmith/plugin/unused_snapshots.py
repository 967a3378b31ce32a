"""Snapshots that no test compares any more: a full run fails for them, and with ``--snapshot-update`` deletes them.

syrupy cannot tell: it knows a snapshot by its test's name, and ours are shared by tests, files and implementations. A
run is full if every test that has a snapshot, in every test file beside it, was selected, ran and passed.
"""

import fnmatch
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import pytest

from blacksmith.plugin import cells
from blacksmith.plugin.extras import is_without_extra
from blacksmith.plugin.snapshots import COMPARED, remove_snapshot, snapshots_beside

_FIXTURES = ("stablehlo_snapshot", "ops_snapshot")
# Attributes of reports, which travel from xdist's workers to its controller.
_COMPARED, _PARTIAL = "blacksmith_compared", "blacksmith_partial"


class UnusedSnapshots:
    """Watches one session; registered as a plugin of its own, because reports come without their config."""

    def __init__(self) -> None:
        self._partial = False
        self._files: set[str] = set()
        self._compared: set[str] = set()
        self._unused: list[str] = []

    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        """Notes tests that another plugin deselects; what ours leaves out compares no snapshot of its own."""
        self._partial |= any(_has_snapshot(item) and item not in cells.left_out(item.config) for item in items)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Keeps syrupy's own search off our files, which it would take for unknown ones."""
        syrupy: Any = getattr(session.config, "_syrupy", None)
        if syrupy is not None and any(map(snapshots_beside, {item.path.parent for item in session.items})):
            ignored = [*(syrupy.ignore_file_extensions or []), "mlir", "txt"]
            session.config.option.ignore_file_extensions = syrupy.ignore_file_extensions = ignored

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """In the process that runs the test: says in the report what it compared."""
        report = yield
        setattr(report, _COMPARED, item.stash.get(COMPARED, []))
        skipped = report.skipped and _has_snapshot(item) and not is_without_extra(item)
        setattr(report, _PARTIAL, self._partial or skipped)
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """In the process that decides: collects what all tests compared."""
        self._files.add(report.nodeid.split("::")[0])
        self._compared.update(getattr(report, _COMPARED, ()))
        self._partial |= getattr(report, _PARTIAL, True)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Searches after a full run."""
        pytestconfig, options = session.config, session.config.option
        if exitstatus != pytest.ExitCode.OK or self._partial or cells.is_selective(pytestconfig):
            return
        if options.collectonly or options.disable_unused_snapshots or hasattr(pytestconfig, "workerinput"):
            return
        files = {pytestconfig.rootpath / file for file in self._files}
        for folder in sorted({file.parent for file in files}):
            unused = [path for path in snapshots_beside(folder) if str(path) not in self._compared]
            if unused and _test_files(folder, pytestconfig.getini("python_files")) <= files:
                self._unused += [str(path.relative_to(pytestconfig.rootpath)) for path in unused]
                if options.update_snapshots and not options.no_cleanup:
                    for path in unused:
                        remove_snapshot(path)
        if self._unused and not (options.update_snapshots or options.warn_unused_snapshots):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """The unused snapshots by name."""
        if not self._unused:
            return
        options = terminalreporter.config.option
        deleted = options.update_snapshots and not options.no_cleanup
        terminalreporter.section("snapshots that no test compares")
        for path in self._unused:
            terminalreporter.write_line(f"{path}: deleted" if deleted else path)
        if not deleted:
            terminalreporter.write_line("Delete them with --snapshot-update.")


def _has_snapshot(item: pytest.Item) -> bool:
    return any(cells.uses(item, fixture) for fixture in _FIXTURES)


def _test_files(folder: Path, patterns: Sequence[str]) -> set[Path]:
    return {path for path in folder.glob("*.py") if any(fnmatch.fnmatch(path.name, pattern) for pattern in patterns)}
