"""Options of the standing attack, which runs if it is asked for: ``pytest -m faults --faults-budget=120``."""


def pytest_addoption(parser):
    """The attack's options."""
    group = parser.getgroup("faults", "the standing attack on runs")
    group.addoption("--faults-budget", type=float, default=30.0, metavar="SECONDS", help="attack for so long (30)")
    group.addoption("--faults-seed", type=int, default=None, metavar="N", help="repeat the one case with this seed")


def pytest_configure(config):
    """The attack's mark."""
    config.addinivalue_line("markers", "faults: kills trainings and damages their files, as long as --faults-budget")


def pytest_collection_modifyitems(config, items):
    """Leaves the attack out unless ``-m`` asks for it."""
    if "faults" in config.option.markexpr:
        return
    attacks = [item for item in items if item.get_closest_marker("faults")]
    if attacks:
        items[:] = [item for item in items if item not in attacks]
        config.hook.pytest_deselected(items=attacks)
