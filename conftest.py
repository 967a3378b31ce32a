"""Loads blacksmith's plugin also where entry points are off (PYTEST_DISABLE_PLUGIN_AUTOLOAD=1)."""

pytest_plugins = ["blacksmith.plugin"]
