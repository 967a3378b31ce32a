"""Fixtures that compare a cell's first steps: several chips with one, the platform with the host CPU."""

from typing import TYPE_CHECKING

import pytest

from blacksmith.parallel.plans import PLANS
from blacksmith.plugin.cells import BoundCell
from blacksmith.plugin.multihost import processes_of
from blacksmith.tools.jax_utils import Platform, connect

if TYPE_CHECKING:
    from blacksmith.experiments.spec import Choice
    from blacksmith.parity.step_runner import Stepper
    from blacksmith.training.experiment import Experiment
    from blacksmith.training.gates import Verdict

_CHIP_STEPS = 50
_DEVICE_STEPS = 10
_STEPPERS: "pytest.StashKey[dict[tuple[str, str, str], Stepper]]" = pytest.StashKey()


@pytest.fixture(scope="session")
def chip_parity(
    experiment: "Experiment",
    blacksmith_cell: BoundCell,
    cell_platform: Platform,
    config: object,
    dataset: object,
    dataset_choice: "Choice",
    pytestconfig: pytest.Config,
) -> "Verdict":
    """Whether the plan's chips take the steps that one of them takes: 50 steps, from the same weights and batches."""
    if processes_of(pytestconfig) is not None:
        pytest.skip("several processes hold the chips, and none of them can read what all of them have")
    reference = _reference(pytestconfig, blacksmith_cell, cell_platform, config, dataset, dataset_choice)
    return _compare(reference, experiment, _CHIP_STEPS)


@pytest.fixture(scope="session")
def device_parity(
    experiment: "Experiment",
    blacksmith_cell: BoundCell,
    cell_platform: Platform,
    config: object,
    dataset: object,
    dataset_choice: "Choice",
    pytestconfig: pytest.Config,
) -> "Verdict":
    """Whether one chip takes the steps that the host CPU takes; skips on the host CPU itself."""
    if cell_platform.name == "cpu":
        pytest.skip("the platform is the host CPU, which there is nothing to compare with")
    host = connect("cpu")
    reference = _reference(pytestconfig, blacksmith_cell, host, config, dataset, dataset_choice)
    return _compare(reference, experiment, _DEVICE_STEPS)


def _compare(reference: "Stepper", experiment: "Experiment", steps: int) -> "Verdict":
    from blacksmith.parity.step_runner import Stepper
    from blacksmith.parity.steps import compare_steps, step_parity_gate

    return step_parity_gate(experiment).check(compare_steps(reference, Stepper(experiment), steps))


def _reference(
    pytestconfig: pytest.Config,
    bound: BoundCell,
    platform: Platform,
    config: object,
    dataset: object,
    dataset_choice: "Choice",
) -> "Stepper":
    """The same implementation on the platform's first chip; compiled once a session."""
    from blacksmith.parity.step_runner import Stepper

    known = pytestconfig.stash.setdefault(_STEPPERS, {})
    key = bound.spec.module, bound.cell.implementation, platform.name
    if key not in known:
        single: Experiment = bound.spec.load().build(
            config,
            f"{bound.id}-reference",
            bound.cell.implementation,
            PLANS["single"],
            platform,
            dataset,
            dataset_choice,
        )
        known[key] = Stepper(single)
    return known[key]
