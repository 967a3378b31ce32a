"""The sabotage suite runs if it is named: ``pytest tests/sabotage -n 2``; plain ``pytest`` leaves it out."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_ignore_collect(collection_path, config):
    """Leaves this folder out unless an argument names it or something in it."""
    named = (Path(config.invocation_params.dir, str(argument).split("::")[0]).resolve() for argument in config.args)
    return None if any(path.is_relative_to(HERE) for path in named) else True


@pytest.fixture(autouse=True)
def installed(request):
    """Skips what needs an extra that is not installed, with the command that installs it."""
    if "task" in request.fixturenames:
        from tests.sabotage.judging import cell_of

        missing = cell_of(request.getfixturevalue("task")).missing
        if missing:
            pytest.skip(missing)


@pytest.fixture(scope="session", autouse=True)
def shared_executables(common_folder):
    """Most bugs leave a program of the healthy cell to train or to evaluate: one worker compiles it for all."""
    from blacksmith.tools.compilation import share_executables

    share_executables(common_folder / "executables")
