"""When syrupy may look for unused snapshots: only if every test that has one was really run.

syrupy takes a snapshot for unused if its test was collected and did not compare it, for whatever reason: an error
before the comparison, ``-x``, Ctrl-C, ``--collect-only``. It would fail the run for that, and with
``--snapshot-update`` delete the snapshot.
"""

from collections.abc import Generator
from typing import Any

import pytest

from blacksmith.plugin import cells

_HAS_SNAPSHOT = "blacksmith_has_snapshot"
_FIXTURES = ("stablehlo_snapshot", "ops_snapshot")


class UnusedSnapshots:
    """Watches one session; registered as a plugin of its own, because reports come without their config."""

    def __init__(self) -> None:
        self._present = False
        self._skipped = False

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Sessions without our snapshots are left to syrupy."""
        self._present = any(_has_snapshot(item) for item in items)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """In the process that runs the test: marks its reports; attributes travel to xdist's controller."""
        report = yield
        if _has_snapshot(item):
            setattr(report, _HAS_SNAPSHOT, True)
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """In the process that decides."""
        if getattr(report, _HAS_SNAPSHOT, False):
            self._present = True
            self._skipped |= report.skipped

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> Generator[None, None, None]:
        """Before syrupy's own: keeps it from searching. A run that is not green fails without it."""
        options: Any = session.config.option
        config: Any = session.config
        all_ran = exitstatus == pytest.ExitCode.OK and not self._skipped and not options.collectonly
        if self._present and not all_ran and not hasattr(session.config, "workerinput"):
            # xdist's controller gets what its workers found, so that only the whole search can be called off there.
            options.disable_unused_snapshots = config.getoption("numprocesses", None) is not None
            ignored = [*(options.ignore_file_extensions or []), "mlir", "txt"]
            options.ignore_file_extensions = config._syrupy.ignore_file_extensions = ignored
        return (yield)


def _has_snapshot(item: pytest.Item) -> bool:
    return any(cells.uses(item, fixture) for fixture in _FIXTURES)
