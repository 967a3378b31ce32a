"""Options of the standing attack, the marks of tests that run only if ``-m`` names them, and what workers share."""

import pytest

ON_REQUEST = {
    "billion": "lowers a model of a billion parameters, minutes; only with -m billion",
    "faults": "kills trainings and damages their files, as long as --faults-budget",
    "sabotage": "every check on every planted bug, some 20 minutes",
}


def pytest_addoption(parser):
    """The attack's options."""
    group = parser.getgroup("faults", "the standing attack on runs")
    group.addoption("--faults-budget", type=float, default=30.0, metavar="SECONDS", help="attack for so long (30)")
    group.addoption("--faults-seed", type=int, default=None, metavar="N", help="repeat the one case with this seed")


def pytest_configure(config):
    """The marks."""
    for name, what in ON_REQUEST.items():
        config.addinivalue_line("markers", f"{name}: {what}")


def pytest_collection_modifyitems(config, items):
    """Leaves marked tests out unless ``-m`` asks for them."""
    left_out = [item for item in items if any(map(item.get_closest_marker, ON_REQUEST.keys() - _asked(config)))]
    if left_out:
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)


def _asked(config):
    return {name for name in ON_REQUEST if name in config.option.markexpr}


@pytest.fixture(scope="session")
def common_folder(tmp_path_factory, pytestconfig):
    """A temporary directory that this session's processes share."""
    base = tmp_path_factory.getbasetemp()  # a worker's own lies in it
    return base.parent if hasattr(pytestconfig, "workerinput") else base
