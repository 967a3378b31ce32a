"""The sabotage suite runs if it is named: ``pytest tests/sabotage -n 2``; plain ``pytest`` leaves it out."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_configure(config):
    """The marker of the full table."""
    config.addinivalue_line("markers", "sabotage: every check on every planted bug, some 20 minutes")


def pytest_ignore_collect(collection_path, config):
    """Leaves this folder out unless an argument names it or something in it."""
    named = (Path(config.invocation_params.dir, str(argument).split("::")[0]).resolve() for argument in config.args)
    return None if any(path.is_relative_to(HERE) for path in named) else True


def pytest_collection_modifyitems(config, items):
    """Leaves the full table out unless ``-m`` asks for it."""
    if "sabotage" in config.option.markexpr:
        return
    full = [item for item in items if item.get_closest_marker("sabotage")]
    items[:] = [item for item in items if item not in full]
    config.hook.pytest_deselected(items=full)


@pytest.fixture(scope="session", autouse=True)
def shared_executables(tmp_path_factory):
    """Most bugs leave a program of the healthy cell to train or to evaluate: one worker compiles it for all."""
    from blacksmith.tools.compilation import share_executables

    base = tmp_path_factory.getbasetemp()
    share_executables((base.parent if base.name.startswith("popen-") else base) / "executables")
