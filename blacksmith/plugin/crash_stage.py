"""Which stage a worker had reached when native code took it down: lower, compile, execute or accuracy."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest

from blacksmith.tools.device_faults import at_stage
from blacksmith.tools.stages import record_to, set_stage

_FILE = "blacksmith_stage_file"


class CrashStage:
    """Hooks of xdist's controller and of its workers; without workers a crash ends pytest itself."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Controller: tells a worker where to write its stage."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="blacksmith-stages-"))
        node.workerinput[_FILE] = str(self._folder / node.gateway.id)

    def pytest_configure(self, config: pytest.Config) -> None:
        """Worker: from here on the stage is kept."""
        path = getattr(config, "workerinput", {}).get(_FILE)
        if path is not None:
            record_to(Path(path))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self) -> None:
        """A test starts without a stage."""
        set_stage("")

    @pytest.hookimpl(optionalhook=True)
    def pytest_handlecrashitem(self, report: Any) -> None:
        """Controller: adds the stage to the report of the test that took a worker down."""
        path = self._folder / report.node.gateway.id if self._folder is not None else None
        stage = path.read_text(encoding="utf-8") if path is not None and path.exists() else ""
        if stage:
            report.longrepr += at_stage(stage)
            report.user_properties.append(("stage", stage))

    def pytest_unconfigure(self) -> None:
        """Controller: leaves nothing behind."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
