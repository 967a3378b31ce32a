"""Loads blacksmith's plugin also if pytest.ini is not read."""

pytest_plugins = ["blacksmith.plugin"]
