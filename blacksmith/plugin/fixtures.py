"""The fixtures of blacksmith. Heavy modules are imported when a test asks for them, never while tests are collected."""

import contextlib
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from blacksmith.parallel.plans import PLANS
from blacksmith.plugin import cells, live
from blacksmith.plugin.cell_chips import Seat, seat, session_spec, uses_platform
from blacksmith.plugin.cells import BoundCell
from blacksmith.plugin.chips import is_without_chip
from blacksmith.plugin.multihost import distributed_session, is_secondary, processes_of
from blacksmith.plugin.training import Trained, claim_directory, new_directory, train_once
from blacksmith.runs.directory import RunDirectory
from blacksmith.tools.errors import BlacksmithWarning
from blacksmith.tools.jax_utils import connect, detect, simulated_platform

if TYPE_CHECKING:
    import jax

    from blacksmith.experiments.spec import Choice
    from blacksmith.tools.jax_utils import Platform
    from blacksmith.training.experiment import Experiment

_DATASETS: pytest.StashKey[dict[str, Any]] = pytest.StashKey()


@pytest.fixture(scope="session")
def blacksmith_cell(request: pytest.FixtureRequest) -> BoundCell:
    """One cell of the experiment that the test's mark names; parametrized by the plugin."""
    bound: BoundCell = request.param
    return bound


@pytest.fixture(scope="session")
def platform(chips: list[str], pytestconfig: pytest.Config) -> "Platform":
    """The connected platform that ``--platform`` asks for; errors where it is missing."""
    del chips  # owned first: connecting opens them
    with distributed_session(pytestconfig):
        return connect(pytestconfig.getoption("platform"), pytestconfig.getoption("devices"))


@pytest.fixture(scope="session")
def host_jax(request: pytest.FixtureRequest) -> None:
    """JAX with its CPU open, so that a test that needs no chip opens none and waits for none.

    JAX opens its backends once a process: where another test of the session needs the platform, it is connected too.
    """
    if any(uses_platform(request.config, item) for item in request.session.items) and not is_without_chip(
        request.config
    ):
        request.getfixturevalue("platform")
    else:
        connect("cpu")


@pytest.fixture(scope="session")
def cell_seat(blacksmith_cell: BoundCell, pytestconfig: pytest.Config) -> Seat:
    """Whether the cell runs on the session's platform or on simulated chips."""
    return seat(pytestconfig, PLANS[blacksmith_cell.cell.plan])


@pytest.fixture(scope="session")
def cell_platform(request: pytest.FixtureRequest, blacksmith_cell: BoundCell, cell_seat: Seat) -> "Platform":
    """The platform that the cell runs on: the session's, or simulated chips where that has too few."""
    plan = PLANS[blacksmith_cell.cell.plan]
    if cell_seat.simulated:
        request.getfixturevalue("host_jax")
        return simulated_platform(request.config.getoption("devices"), cell_seat.reason)
    platform: Platform = request.getfixturevalue("platform")
    if processes_of(request.config) is not None and plan.device_count != len(platform.devices):
        pytest.skip(
            f"several processes train on all of their {len(platform.devices)} chips together, and {plan.name} takes "
            f"{plan.device_count}. Select a plan of {len(platform.devices)} chips with -k"
        )
    return platform


@pytest.fixture(scope="session")
def device(platform: "Platform") -> "jax.Device":
    """The first device of the platform."""
    return platform.device


@pytest.fixture(scope="session")
def tt_device(request: pytest.FixtureRequest, pytestconfig: pytest.Config) -> "jax.Device":
    """A real TT chip; the test is skipped, with the reason, where ``--platform`` does not come to one."""
    spec, reason = detect(pytestconfig.getoption("platform"))
    if spec.backend != "tt" or spec.simulated:
        pytest.skip(f"needs a TT chip, but the platform is {spec.name} ({reason})")
    platform: Platform = request.getfixturevalue("platform")
    return platform.device


@pytest.fixture(scope="session")
def dataset_choice(blacksmith_cell: BoundCell, pytestconfig: pytest.Config) -> "Choice":
    """Which data set the session trains the experiment on; warns where it stands in for another."""
    choice = cells.choose_dataset(pytestconfig, blacksmith_cell.spec)
    if choice.fallback:
        warnings.warn(
            f"{blacksmith_cell.id} trains on {choice.name} instead: {choice.reason}. "
            f"Insist with --dataset {blacksmith_cell.spec.task}.",
            BlacksmithWarning,
            stacklevel=1,
        )
    return choice


@pytest.fixture(scope="session")
def config(blacksmith_cell: BoundCell, cell_seat: Seat, dataset_choice: "Choice", pytestconfig: pytest.Config) -> Any:
    """The experiment's frozen config: YAML layers, then ``--set``."""
    several = PLANS[blacksmith_cell.cell.plan].device_count > 1
    simulated = cell_seat.simulated or session_spec(pytestconfig).simulated
    return cells.load(pytestconfig, blacksmith_cell.spec, dataset_choice, simulated=several and simulated)


@pytest.fixture(scope="session")
def dataset(blacksmith_cell: BoundCell, config: Any, dataset_choice: "Choice", pytestconfig: pytest.Config) -> Any:
    """The experiment's splits on the host; read once a session."""
    datasets = pytestconfig.stash.setdefault(_DATASETS, {})
    if blacksmith_cell.spec.module not in datasets:
        datasets[blacksmith_cell.spec.module] = blacksmith_cell.spec.load().load_dataset(config, dataset_choice)
    return datasets[blacksmith_cell.spec.module]


@pytest.fixture(scope="session")
def experiment(
    cell_platform: "Platform", blacksmith_cell: BoundCell, config: Any, dataset: Any, dataset_choice: "Choice"
) -> "Experiment":
    """The cell, built: initial state, pure functions, data, gate."""
    built: Experiment = blacksmith_cell.spec.load().build(
        config,
        blacksmith_cell.id,
        blacksmith_cell.cell.implementation,
        PLANS[blacksmith_cell.cell.plan],
        cell_platform,
        dataset,
        dataset_choice,
    )
    return built


@pytest.fixture(scope="session")
def trained(
    pytestconfig: pytest.Config,
    tmp_path_factory: pytest.TempPathFactory,
    blacksmith_cell: BoundCell,
    cell_platform: "Platform",
    config: Any,
    experiment: "Experiment",
) -> Trained:
    """The cell, trained: once a session, however many tests and workers ask."""
    from blacksmith.experiments.launch import launch
    from blacksmith.runs.provenance import provenance

    def train(directory: RunDirectory) -> None:
        chips = PLANS[blacksmith_cell.cell.plan].device_count
        where = cell_platform.spec.describe(chips)
        live.write_line(pytestconfig, f"  {blacksmith_cell.id} on {where} -> {directory.path}")
        # What native code prints when another process went away must be seen before this one is aborted.
        with live.uncaptured(pytestconfig) if processes_of(pytestconfig) else contextlib.nullcontext():
            launch(
                experiment,
                config,
                config.logger_config,
                directory,
                provenance=provenance(cell_platform.spec.backend, cell_platform.devices, pytestconfig.rootpath),
                resume=pytestconfig.getoption("resume") is not None,
                on_epoch=lambda record, epochs: live.write_line(
                    pytestconfig, live.epoch_line(blacksmith_cell.id, record, epochs)
                ),
            )

    return train_once(
        _shared_directory(pytestconfig, tmp_path_factory),
        blacksmith_cell,
        pytestconfig,
        claim=lambda: claim_directory(
            pytestconfig, config, experiment, tmp_path_factory.mktemp("process") if is_secondary(pytestconfig) else None
        ),
        train=train,
    )


def _shared_directory(config: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory of this session that all its workers see: workers have theirs below the controller's."""
    base = tmp_path_factory.getbasetemp()
    return (base.parent if hasattr(config, "workerinput") else base) / "blacksmith"


@pytest.fixture
def wandb_run(
    request: pytest.FixtureRequest, pytestconfig: pytest.Config, blacksmith_cell: BoundCell, config: Any
) -> Iterator[Any]:
    """A W&B run for a test that trains by itself, in a run directory of its own; finished after the test.

    Online where the user is logged in, else offline; with ``log_on_wandb: false`` a run that keeps nothing.
    """
    from blacksmith.experiments.launch import wandb_run_for
    from blacksmith.runs.wandb_utils import sync_command

    directory = new_directory(pytestconfig, config, blacksmith_cell.id)
    run = wandb_run_for(directory.name, blacksmith_cell.id, config.logger_config, config, directory.path)
    failed_before = request.session.testsfailed
    yield run
    command = sync_command(run)
    run.finish(exit_code=int(request.session.testsfailed > failed_before))
    if command:
        live.write_line(pytestconfig, f"  W&B ran offline; upload with: {command}")
