"""Opening what a run writes to, as its logger_config says, and running it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from blacksmith.experiments.configs import LoggerConfig
from blacksmith.tools.background import BackgroundWorker
from blacksmith.tools.checkpoint import Checkpoints
from blacksmith.tools.config import FrozenModel, dump_yaml
from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.run_directory import RunDirectory
from blacksmith.tools.tracker import open_tracker
from blacksmith.tools.wandb_utils import open_wandb_run, sync_command
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


def run_header(experiment: Experiment) -> str:
    """First line of ``config.yaml``: what besides the config must be the same for a run to go on."""
    return f"# {experiment.id} on {experiment.platform.name} with {experiment.dataset.name}"


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

    Args:
      experiment: what to train.
      config: the whole config, recorded.
      logger: its logger_config.
      directory: the run's directory, claimed before.
      provenance: recorded in the result.
      resume: go on from the directory's latest checkpoint; rows of metrics after it are dropped.
      on_epoch: called after each epoch with its record and the number of epochs planned.
    """
    worker = BackgroundWorker()

    def open_outputs() -> Outputs:
        path = checkpoint_directory(directory, logger)
        if not resume and path.exists() and any(path.iterdir()):
            raise CheckpointError(
                f"{path}: holds checkpoints of another run, which would be taken for this one's. Choose another "
                "logger_config.run_name or logger_config.checkpoint.checkpoint_dir, or delete them."
            )
        checkpoints = Checkpoints(path, logger.checkpoint.save_top_k, worker)
        if resume:
            directory.drop_metrics_after(checkpoints.latest_step())
        if not logger.log_on_wandb:
            return Outputs(open_tracker(directory, None, worker), checkpoints, None)
        wandb_run = wandb_run_for(directory.name, experiment.id, logger, config, directory.path)
        return Outputs(open_tracker(directory, wandb_run, worker), checkpoints, sync_command(wandb_run))

    try:
        with directory.held():
            if not resume:
                directory.write_config(f"{run_header(experiment)}\n{dump_yaml(config)}")
            return run(experiment, directory, open_outputs, provenance=provenance, resume=resume, on_epoch=on_epoch)
    finally:
        worker.close()
