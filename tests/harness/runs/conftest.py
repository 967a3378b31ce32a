"""Fixtures for tests of trackers."""

import pytest


@pytest.fixture
def run_directory(tmp_path):
    """An empty run directory named ``mine``."""
    from blacksmith.runs.directory import RunDirectory

    return RunDirectory.claim(tmp_path / "runs", "mine")


@pytest.fixture
def setup():
    """What a tracker knows of the run ``mine``."""
    from blacksmith.runs.trackers import TrackerSetup

    return TrackerSetup(project="p", run_name="mine", group="g", tags=("t1", "t2"), config={"lr": 0.5})
