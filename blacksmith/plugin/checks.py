"""Fixtures of the checks against records, and ``--record``."""

import shlex
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from blacksmith.checks import CHECKS
from blacksmith.experiments.spec import Cell
from blacksmith.plugin import cells

if TYPE_CHECKING:
    from blacksmith.checks.records import Records
    from blacksmith.experiments.session import Session
    from blacksmith.experiments.trained import Trained
    from blacksmith.tools.jax_utils import Platform
    from blacksmith.training.gates import Verdict

    RunCheck = Callable[[str], Verdict]

_RECORDED = ("test_data", "test_parameters", "test_first_step")


def records_beside(test_file: Path, pytestconfig: pytest.Config) -> "Records":
    """The records of the tests in a file."""
    from blacksmith.checks.records import FOLDER, Records

    arguments = shlex.join(["pytest", *pytestconfig.invocation_params.args])
    return Records(test_file.parent / FOLDER, pytestconfig.option.record, arguments)


def is_recorded(item: pytest.Item) -> bool:
    """Whether a test compares with a record that ``--record`` writes."""
    return getattr(item, "originalname", None) in _RECORDED and cells.uses(item, "built_check")


@pytest.fixture
def built_check(
    request: pytest.FixtureRequest,
    blacksmith_session: "Session",
    blacksmith_cell: Cell,
    blacksmith_cell_platform: "Platform",
) -> "RunCheck":
    """Runs a check of ``blacksmith.checks`` by name on the built cell; skips if it cannot run here."""
    if blacksmith_session.distributed:
        pytest.skip("several processes hold the chips, and none of them can read what all of them have")
    if not blacksmith_cell_platform.spec.computes:
        pytest.skip(blacksmith_cell_platform.spec.notice)
    records = records_beside(request.path, request.config)

    def run(name: str) -> "Verdict":
        verdict = CHECKS[name](blacksmith_session, blacksmith_cell, records)
        if verdict.passed is None:
            pytest.skip(verdict.reason)
        return verdict

    return run


@pytest.fixture
def single_check(built_check: "RunCheck") -> "RunCheck":
    """``built_check`` of cells of one chip: what does not depend on the plan."""
    return built_check


@pytest.fixture
def steps_check(built_check: "RunCheck") -> "RunCheck":
    """``built_check`` of a check that takes training steps."""
    return built_check


@pytest.fixture
def single_steps_check(steps_check: "RunCheck") -> "RunCheck":
    """``steps_check`` of cells of one chip."""
    return steps_check


@pytest.fixture
def run_check(built_check: "RunCheck", trained: "Trained") -> "RunCheck":
    """``built_check`` of a finished run."""
    del trained
    return built_check
