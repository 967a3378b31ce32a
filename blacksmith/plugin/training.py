"""Training a cell once a session, also when several workers ask, and what tests get to see of it."""

import contextlib
import datetime
import json
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import filelock
import pytest
import yaml

from blacksmith.plugin.cells import BoundCell
from blacksmith.runs.directory import RunDirectory, default_run_name
from blacksmith.tools.config import dump_yaml
from blacksmith.tools.errors import CheckpointError, ConfigError, TrainingError
from blacksmith.tools.files import write_atomically
from blacksmith.training.gates import Verdict

if TYPE_CHECKING:
    from blacksmith.training.experiment import Experiment

RUN_DIRECTORIES: pytest.StashKey[dict[str, Path]] = pytest.StashKey()


@dataclass(frozen=True)
class Trained:
    """A finished run, read from its directory, so that it is the same in every worker.

    Attributes:
      directory: the run's directory.
      result: ``result.json``.
    """

    directory: Path
    result: dict[str, Any]

    @property
    def rows(self) -> list[dict[str, float]]:
        """The rows of ``metrics.jsonl``."""
        lines = RunDirectory(self.directory).metrics.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines]

    def series(self, key: str) -> list[float]:
        """All values of one metric, such as ``validation/loss``, in order of step."""
        return [row[key] for row in self.rows if key in row]

    @property
    def verdict(self) -> Verdict:
        """Whether the run passed its gate, and the sentence that says why."""
        return Verdict("test_accuracy", self.result["passed"], self.result["reason"])

    def verify_checkpoints(self) -> None:
        """Holds every file of every kept checkpoint against its digest; raises CheckpointError."""
        from blacksmith.runs.manifest import verify

        steps = [path for path in Path(self.result["checkpoint_dir"]).iterdir() if path.is_dir()]
        if not steps:
            raise CheckpointError(f"{self.result['checkpoint_dir']}: holds no checkpoint.")
        for step in steps:
            verify(step)


def train_once(
    shared: Path,
    bound: BoundCell,
    config: pytest.Config,
    claim: Callable[[], RunDirectory],
    train: Callable[[RunDirectory], object],
) -> Trained:
    """Trains a cell, or takes the run that an earlier test or another worker of this session made of it.

    Args:
      shared: a directory that all workers of the session see.
      bound: the cell.
      config: pytest's.
      claim, train: make the run's directory, and the run; called at most once a session and cell.

    Raises:
      BlacksmithError: what training raised; again, without training again, for every further test of the cell.
    """
    shared.mkdir(parents=True, exist_ok=True)
    record = shared / f"{bound.id}.json"
    with filelock.FileLock(shared / f"{bound.id}.lock"):
        if not record.exists():
            outcome: dict[str, str | None] = {"directory": None, "error": "it was interrupted"}
            try:
                directory = claim()
                outcome["directory"] = str(directory.path)
                _remember(config, bound, directory.path)
                with terminated_like_interrupted():
                    train(directory)
                outcome["error"] = None
            except Exception as error:
                outcome["error"] = f"{type(error).__name__}: {error}"
                raise
            finally:
                write_atomically(record, json.dumps(outcome))
    outcome = json.loads(record.read_text(encoding="utf-8"))
    path = Path(outcome["directory"]) if outcome["directory"] else None
    if path is not None:
        _remember(config, bound, path)
    if path is None or outcome["error"] is not None:
        raise TrainingError(f"{bound.id}: training failed for an earlier test of this session: {outcome['error']}")
    return Trained(path, RunDirectory(path).read_result())


def _remember(config: pytest.Config, bound: BoundCell, path: Path) -> None:
    config.stash.setdefault(RUN_DIRECTORIES, {})[bound.id] = path


def claim_directory(
    config: pytest.Config, settings: Any, experiment: "Experiment", scratch: Path | None = None
) -> RunDirectory:
    """The directory of a new run, or of the one that ``--resume`` names. A simulated run says so in its name.

    Args:
      config: pytest's.
      settings: the experiment's config.
      experiment: what is trained.
      scratch: where one of several processes that does not track keeps what it has to write.
    """
    resumed: Path | None = config.getoption("resume")
    if scratch is not None:
        directory = RunDirectory.claim(scratch, experiment.id)
        if resumed is not None:
            directory.write_config(_resumed_directory(resumed, settings, experiment).read_config())
        return directory
    if resumed is not None:
        return _resumed_directory(resumed, settings, experiment)
    platform = experiment.platform
    label = f"{experiment.id}-{platform.name}" if platform.simulated else experiment.id
    return new_directory(config, settings, label)


def new_directory(config: pytest.Config, settings: Any, label: str) -> RunDirectory:
    """A directory below ``--runs-dir``, named as the config says, else by ``label`` and the time."""
    name = settings.logger_config.run_name or default_run_name(label, datetime.datetime.now())
    return RunDirectory.claim(config.getoption("runs_dir").resolve(), name)


def _resumed_directory(path: Path, settings: Any, experiment: "Experiment") -> RunDirectory:
    """Checks that a run can go on: not finished, same model, data and config; on the same platform, or under another
    plan, which is chosen by name and so is no slip."""
    from blacksmith.experiments.launch import RunHeader

    directory = RunDirectory(path.resolve())
    saved = directory.path / "config.yaml"
    if not saved.is_file():
        raise ConfigError(f"--resume {path}: has no config.yaml, so it is no run directory. Name one under runs/.")
    begun, here = RunHeader.read(directory), RunHeader.of(experiment)
    elsewhere = begun.cell != here.cell or begun.platform == here.platform
    if (begun.model, begun.dataset) != (here.model, here.dataset) or not elsewhere:
        raise ConfigError(
            f"--resume {path}: is a run of {begun}, not of {here}. Select its test with -k; give its --platform and "
            "--dataset."
        )
    if (directory.path / "result.json").is_file() and directory.read_result()["error"] is None:
        raise ConfigError(f"--resume {path}: the run reached its end; see its result.json. Start a new run.")
    old, new = directory.read_config().partition("\n")[2], dump_yaml(settings)
    if begun.cell != here.cell:
        old, new = _without_gates(old), _without_gates(new)
    if old != new:
        changed = [f"{was!r} became {now!r}" for was, now in _changed_lines(old, new)]
        raise ConfigError(
            f"--resume {path}: the config differs from the run's config.yaml: {'; '.join(changed[:3])}. Give the same "
            "--set and --dataset options, or start a new run."
        )
    return directory


def _without_gates(config: str) -> str:
    """Chips that are simulated have thresholds of their own, so that gates change with the plan."""
    values = yaml.safe_load(config)
    values.pop("gates", None)
    return str(yaml.safe_dump(values, sort_keys=False))


def _changed_lines(old: str, new: str) -> list[tuple[str, str]]:
    pairs = zip(old.splitlines(), new.splitlines(), strict=False)
    return [(was.strip(), now.strip()) for was, now in pairs if was != now]


@contextlib.contextmanager
def terminated_like_interrupted() -> Iterator[None]:
    """Within, SIGTERM raises KeyboardInterrupt as Ctrl-C does, so that a cancelled CI job leaves a whole run directory.

    W&B keeps nothing of its last seconds on a plain SIGTERM (measured on 0.31).
    """

    def interrupt(number: int, frame: object) -> None:  # noqa: ARG001 - the signature of a signal handler
        raise KeyboardInterrupt("SIGTERM")

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
