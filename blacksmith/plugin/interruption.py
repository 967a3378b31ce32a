"""Ctrl-C, SIGTERM and SIGHUP: the session still shows its table, and how the runs that it interrupted continue."""

import contextlib
import shlex
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest

from blacksmith.plugin.session import known_directories
from blacksmith.tools.signals import interruptible

_FILE = "blacksmith_runs_file"
_NAME = "blacksmith-interruption"


class Interruption:
    """Hooks of every process; under xdist the controller learns of its workers' runs from files.

    A worker that is interrupted, or killed, reports no test.
    """

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._ending = contextlib.ExitStack()

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Controller: tells a worker where to list its runs."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="blacksmith-runs-"))
        node.workerinput[_FILE] = str(self._folder / node.gateway.id)

    @pytest.hookimpl(tryfirst=True)
    def pytest_keyboard_interrupt(self) -> None:
        """A second signal does not break what pytest reports now."""
        self._ending.enter_context(interruptible(interrupted=True))

    def pytest_unconfigure(self) -> None:
        """Leaves nothing behind."""
        self._ending.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def listed(self) -> list[str]:
        """What workers have listed."""
        files = sorted(self._folder.iterdir()) if self._folder is not None else []
        return [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def list_run(pytestconfig: pytest.Config, directory: Path) -> None:
    """Worker: lists a run, which has a checkpoint, for the controller."""
    path = getattr(pytestconfig, "workerinput", {}).get(_FILE)
    if path is not None:
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(f"{directory}\n")


def begun_runs(pytestconfig: pytest.Config) -> list[str]:
    """Directories of runs that this session has begun, whether a test has reported them or not."""
    plugin = pytestconfig.pluginmanager.get_plugin(_NAME)
    listed = plugin.listed() if isinstance(plugin, Interruption) else []
    return list(dict.fromkeys([*map(str, known_directories(pytestconfig)), *listed]))


def register(pytestconfig: pytest.Config) -> None:
    """Adds the hooks."""
    pytestconfig.pluginmanager.register(Interruption(), _NAME)


def resume_command(pytestconfig: pytest.Config, directory: str, identity: str) -> str:
    """This session's command with what continues a run; of options given twice pytest takes the last."""
    arguments = [*pytestconfig.invocation_params.args, f"--resume={directory}", "-k", identity]
    return shlex.join(["pytest", *map(str, arguments)])
