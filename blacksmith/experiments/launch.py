"""Opening what a run writes to, as its logger_config says, and running it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from blacksmith.experiments.configs import LoggerConfig
from blacksmith.multihost.distributed import is_multiprocess, is_primary, require_same, share_directory
from blacksmith.runs.background import BackgroundWorker, ImmediateWorker
from blacksmith.runs.checkpoints import Checkpoints
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.tracker import open_tracker
from blacksmith.runs.wandb_utils import open_wandb_run, sync_command
from blacksmith.tools.config import FrozenModel, dump_yaml
from blacksmith.tools.errors import CheckpointError, ConfigError
from blacksmith.training.experiment import Experiment
from blacksmith.training.history import EpochRecord
from blacksmith.training.run import Outputs, Result, run


def wandb_run_for(name: str, group: str, logger: LoggerConfig, config: FrozenModel, directory: Path) -> Any:
    """The W&B run that a logger_config asks for; one that keeps nothing where ``log_on_wandb`` is false."""
    return open_wandb_run(
        project=logger.experiment_name,
        name=name,
        group=group,
        config=config.model_dump(mode="json"),
        directory=Path(logger.wandb_dir).expanduser() if logger.wandb_dir else directory,
        enabled=logger.log_on_wandb,
    )


def checkpoint_directory(directory: RunDirectory, logger: LoggerConfig) -> Path:
    """``checkpoints/`` in the run directory, or the run's own directory below ``checkpoint_dir``."""
    chosen = logger.checkpoint.checkpoint_dir
    return Path(chosen).expanduser() / directory.name if chosen else directory.checkpoints


@dataclass(frozen=True)
class RunHeader:
    """First line of ``config.yaml``: what besides the config says which run it is.

    Attributes:
      cell: id of the cell.
      platform: where it runs.
      dataset: what it is trained on.
      before: cells and platforms that began the run, where it went on elsewhere: ``jax_mnist-dp8 on simulated``.
    """

    cell: str
    platform: str
    dataset: str
    before: tuple[str, ...] = ()

    @staticmethod
    def of(experiment: Experiment) -> "RunHeader":
        """A new run's."""
        return RunHeader(experiment.id, experiment.platform.name, experiment.dataset.name)

    @staticmethod
    def read(directory: RunDirectory) -> "RunHeader":
        """Of a run that was begun; raises ConfigError where the first line of its ``config.yaml`` is another one."""
        written = directory.read_config().partition("\n")[0]
        line, *before = written.removeprefix("# ").split(", after ")
        where, _, dataset = line.partition(" with ")
        cell, separator, platform = where.partition(" on ")
        if not separator:
            raise ConfigError(
                f"{directory.path / 'config.yaml'}: its first line is {written!r}, which does not say what run it is: "
                "expected '# CELL on PLATFORM with DATASET'. Put that line back, or start a new run."
            )
        return RunHeader(cell, platform, dataset, tuple(before))

    def __str__(self) -> str:
        line = f"{self.cell} on {self.platform} with {self.dataset}"
        return ", after ".join([line, *self.before])

    @property
    def model(self) -> str:
        """The cell's implementation and task, which every plan trains alike."""
        return self.cell.partition("-")[0]

    def gone_on_as(self, new: "RunHeader") -> "RunHeader":
        """This run, going on as ``new``; the same where nothing changes."""
        if (new.cell, new.platform) == (self.cell, self.platform):
            return self
        return replace(new, before=(*self.before, f"{self.cell} on {self.platform}"))


def launch(
    experiment: Experiment,
    config: FrozenModel,
    logger: LoggerConfig,
    directory: RunDirectory,
    *,
    provenance: dict[str, Any],
    resume: bool = False,
    on_epoch: Callable[[EpochRecord, int], None],
) -> Result:
    """Writes ``config.yaml``, opens trackers and checkpoints, runs, closes all of it.

    Of several processes each has a directory of its own; process 0 alone tracks on W&B, and checkpoints go into its.

    Args:
      experiment: what to train.
      config: the whole config, recorded.
      logger: its logger_config.
      directory: the run's directory, claimed before.
      provenance: recorded in the result.
      resume: go on from the directory's latest checkpoint; rows of metrics after it are dropped. The run may have been
        begun under another plan, which config.yaml and result.json then say.
      on_epoch: called after each epoch with its record and the number of epochs planned.

    Raises:
      PlatformError: several processes do not train the same, or do not share the place of the checkpoints.
    """
    header, settings = RunHeader.of(experiment), dump_yaml(config)
    require_same(f"{header}\n{settings}")
    # Collectives must come in one order in all processes, which a thread behind training's back cannot keep.
    worker = ImmediateWorker() if is_multiprocess() else BackgroundWorker()

    def open_outputs() -> Outputs:
        path = checkpoint_directory(directory, logger)
        if is_primary() and not resume and path.exists() and any(path.iterdir()):
            raise CheckpointError(
                f"{path}: holds checkpoints of another run, which would be taken for this one's. Choose another "
                "logger_config.run_name or logger_config.checkpoint.checkpoint_dir, or delete them."
            )
        checkpoints = Checkpoints(share_directory(path), logger.checkpoint.save_top_k, worker)
        if resume:
            directory.drop_metrics_after(checkpoints.latest_step())
        if not (logger.log_on_wandb and is_primary()):
            return Outputs(open_tracker(directory, None, worker), checkpoints, None)
        wandb_run = wandb_run_for(directory.name, experiment.id, logger, config, directory.path)
        return Outputs(open_tracker(directory, wandb_run, worker), checkpoints, sync_command(wandb_run))

    try:
        with directory.held():
            if resume:
                header = RunHeader.read(directory).gone_on_as(header)
            directory.write_config(f"# {header}\n{settings}")
            return run(
                experiment,
                directory,
                open_outputs,
                provenance=provenance,
                resumed_from=header.before,
                resume=resume,
                on_epoch=on_epoch,
            )
    finally:
        worker.close()
