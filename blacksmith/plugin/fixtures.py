"""The public fixtures: one line each over the session. They build on private ones: overriding one breaks no other."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from blacksmith.experiments.spec import Cell
from blacksmith.plugin import interruption, live
from blacksmith.tools.extras import missing

if TYPE_CHECKING:
    import jax

    from blacksmith.datasets.dataset import Dataset, DatasetChoice
    from blacksmith.experiments.session import Session
    from blacksmith.experiments.trained import Trained
    from blacksmith.tools.jax_utils import Platform
    from blacksmith.training.experiment import Experiment
    from blacksmith.training.gates import Verdict


@pytest.fixture(scope="session")
def platform(blacksmith_platform: "Platform") -> "Platform":
    """The connected platform that ``--platform`` asks for; an error if it is missing."""
    return blacksmith_platform


@pytest.fixture(scope="session")
def device(blacksmith_platform: "Platform") -> "jax.Device":
    """The first device of the platform."""
    return blacksmith_platform.device


@pytest.fixture(scope="session")
def chips(blacksmith_chips: list[str]) -> list[str]:
    """The chips that the process owns until the session ends; empty on a platform without chips."""
    return blacksmith_chips


@pytest.fixture(scope="session")
def tt_device(request: pytest.FixtureRequest, blacksmith_session: "Session") -> "jax.Device":
    """A real TT chip; skips with the reason if ``--platform`` gives none."""
    spec = blacksmith_session.available.spec
    if not (spec.takes_tt_options and spec.execution == "hardware"):
        pytest.skip(f"needs a TT chip, but the platform is {spec.name} ({blacksmith_session.platform_reason})")
    platform: Platform = request.getfixturevalue("blacksmith_platform")
    return platform.device


@pytest.fixture(scope="session")
def cell_platform(blacksmith_cell_platform: "Platform") -> "Platform":
    """The platform that the cell runs on: the session's, or simulated chips if that has too few."""
    return blacksmith_cell_platform


@pytest.fixture(scope="session")
def dataset_choice(blacksmith_session: "Session", blacksmith_cell: Cell) -> "DatasetChoice":
    """Which data set the session trains the experiment on, and why."""
    return blacksmith_session.choice(blacksmith_cell.spec)


@pytest.fixture(scope="session")
def config(blacksmith_session: "Session", blacksmith_cell: Cell) -> Any:
    """The experiment's frozen config: YAML layers, then ``--set``."""
    return blacksmith_session.config(blacksmith_cell)


@pytest.fixture(scope="session")
def dataset(blacksmith_dataset: "Dataset") -> "Dataset":
    """The experiment's splits on the host."""
    return blacksmith_dataset


@pytest.fixture(scope="session")
def experiment(
    blacksmith_session: "Session", blacksmith_cell: Cell, blacksmith_cell_platform: "Platform"
) -> "Experiment":
    """The cell, built: initial state, pure functions, data, gates."""
    del blacksmith_cell_platform
    return blacksmith_session.experiment(blacksmith_cell)


@pytest.fixture(scope="session")
def trained(
    blacksmith_session: "Session",
    blacksmith_cell: Cell,
    blacksmith_cell_platform: "Platform",
    pytestconfig: pytest.Config,
) -> "Trained":
    """The cell, trained: once per session, however many tests and workers ask; skips if it is only compiled."""
    training = blacksmith_session.training(blacksmith_cell)
    try:
        for number, record in enumerate(training):
            experiment = blacksmith_session.experiment(blacksmith_cell)
            live.write_line(pytestconfig, live.epoch_line(experiment, record))
            if number == 0:  # from here on the run can continue
                interruption.list_run(pytestconfig, blacksmith_session.directories[blacksmith_cell])
    except BaseException as error:
        training.throw(error)  # Ctrl-C or SIGTERM while a line is written: the run ends now, and records why
        raise
    finished = blacksmith_session.train(blacksmith_cell)
    if not blacksmith_cell_platform.spec.computes:
        pytest.skip(finished.verdict.reason)
    return finished


@pytest.fixture(scope="session")
def chip_parity(
    blacksmith_session: "Session", blacksmith_cell: Cell, blacksmith_cell_platform: "Platform"
) -> "Verdict":
    """Whether the plan's chips take the first 20 steps that one of them takes, from the same weights and batches."""
    if blacksmith_session.distributed:
        pytest.skip("several processes hold the chips, and none of them can read what all of them have")
    if not blacksmith_cell_platform.spec.computes:
        pytest.skip(blacksmith_cell_platform.spec.notice)
    return blacksmith_session.chip_parity(blacksmith_cell)


@pytest.fixture(scope="session")
def device_parity(
    blacksmith_session: "Session", blacksmith_cell: Cell, blacksmith_cell_platform: "Platform"
) -> "Verdict":
    """Whether one chip takes the steps that the host CPU takes; skips on the host CPU itself."""
    if blacksmith_cell_platform.spec.is_host:
        pytest.skip("the platform is the host CPU, the reference of this comparison")
    if not blacksmith_cell_platform.spec.computes:
        pytest.skip(blacksmith_cell_platform.spec.notice)
    return blacksmith_session.device_parity(blacksmith_cell)


@pytest.fixture(scope="session")
def torch_parity(
    blacksmith_session: "Session", blacksmith_cell: Cell, blacksmith_cell_platform: "Platform"
) -> "Verdict":
    """Whether the cell takes the steps of eager PyTorch on the CPU: 50, from the same weights and batches.

    For experiments that declare a reference; skips without the packages that it needs.
    """
    absent = missing(blacksmith_cell.spec.referee or "")
    if absent is not None:
        pytest.skip(f"the reference in PyTorch: {absent}")
    if not blacksmith_cell_platform.spec.computes:
        pytest.skip(blacksmith_cell_platform.spec.notice)
    return blacksmith_session.torch_parity(blacksmith_cell)


@pytest.fixture
def wandb_run(
    request: pytest.FixtureRequest,
    pytestconfig: pytest.Config,
    blacksmith_session: "Session",
    blacksmith_cell: Cell,
    blacksmith_host: None,
) -> Iterator[Any]:
    """A W&B run for a test that trains by itself, in a run directory of its own; finished after the test.

    Online if the user is logged in, else offline; with ``log_on_wandb: false`` a run that keeps nothing.
    """
    from blacksmith.experiments.launch import tracker_setup
    from blacksmith.experiments.training_run import new_directory
    from blacksmith.runs.trackers.wandb import open_wandb_run, sync_command

    del blacksmith_host
    config = blacksmith_session.config(blacksmith_cell)
    directory = new_directory(blacksmith_session, blacksmith_cell, config, simulated=False)
    setup = tracker_setup(directory.name, blacksmith_cell.id, config)
    run = open_wandb_run(setup, directory.path, enabled=config.logger_config.log_on_wandb)
    failed_before = request.session.testsfailed
    yield run
    command = sync_command(run)
    run.finish(exit_code=int(request.session.testsfailed > failed_before))
    if command:
        live.write_line(pytestconfig, f"  W&B ran offline; upload with: {command}")
