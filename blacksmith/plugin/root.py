"""pytest's root directory. Without ``=``, ``--runs-dir`` moves it: pytest takes the value for a test path at first."""

import itertools
from pathlib import Path

import pytest

_DIRECTORY_OPTIONS = ("--runs-dir", "--resume")
_ROOT_FILES = ("pytest.toml", ".pytest.toml", "pytest.ini", ".pytest.ini", "pyproject.toml", "tox.ini", "setup.cfg")


def refuse_moved_root(pytestconfig: pytest.Config) -> None:
    """Stops a session whose root was moved by a directory option written without ``=``.

    Raises:
      pytest.UsageError: with the form that works.
    """
    if pytestconfig.getoption("rootdir", None) or hasattr(pytestconfig, "workerinput"):
        return
    start = pytestconfig.invocation_params.dir
    expected = next((folder for folder in (start, *start.parents) if _has_root_file(folder)), None)
    if expected is None or pytestconfig.rootpath == expected:
        return
    arguments = [str(argument) for argument in pytestconfig.invocation_params.args]
    for option, value in itertools.pairwise(arguments):
        if option in _DIRECTORY_OPTIONS and (start / value).is_dir():
            raise pytest.UsageError(
                f"{option} {value}: pytest took the directory for a test path, and its root is {pytestconfig.rootpath} "
                f"instead of {expected}. Write {option}={value}."
            )


def _has_root_file(folder: Path) -> bool:
    return any((folder / name).is_file() for name in _ROOT_FILES)
