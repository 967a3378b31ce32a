"""Sessions on the tiny tasks, and their records in a directory of the test."""

import json

import pytest


@pytest.fixture(scope="session")
def cell(find_cell):
    """The classification on one chip."""
    return find_cell("classification")


@pytest.fixture(scope="session")
def shared(tmp_path_factory):
    """The directory in which the sessions of these tests share runs and executables."""
    return tmp_path_factory.mktemp("shared")


@pytest.fixture
def session(cpu, shared, tmp_path):
    """``session("training_config.lr=1")``: a session on the CPU."""
    from blacksmith.experiments.session import Session

    def make(*overrides, **options):
        given = {"platform": "cpu", "runs_dir": tmp_path / "runs", "shared": shared, "notify": lambda text: None}
        return Session(overrides=overrides, **(given | options))

    return make


@pytest.fixture
def records(tmp_path):
    """``records()`` compares, ``records(write=True)`` records."""
    from blacksmith.checks.records import Records

    return lambda **options: Records(tmp_path / "__records__", **options)


@pytest.fixture
def recorded(session, records, cell):
    """Records of the classification's data, parameters and first steps; the files by name."""
    from blacksmith.checks import CHECKS

    one = session()
    for name in ("data", "parameters", "first_step"):
        assert CHECKS[name](one, cell, records(write=True)).passed
    return {path.stem: path for path in records().folder.rglob("*.json")}


@pytest.fixture
def change():
    """``change(path, lambda content: ...)``: changes a JSON file."""

    def apply(path, edit):
        content = json.loads(path.read_text())
        edit(content)
        path.write_text(json.dumps(content))

    return apply
