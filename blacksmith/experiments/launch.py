"""Opening what a run writes to, as its config says, and running it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from blacksmith.experiments.configs import ExperimentConfig
from blacksmith.experiments.resume import require_whole
from blacksmith.multihost.distributed import is_multiprocess, is_primary, require_same, share_directory
from blacksmith.runs.background import BackgroundWorker, ImmediateWorker
from blacksmith.runs.checkpoints import Checkpoints
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.record import RunRecord
from blacksmith.runs.trackers import TrackerSetup, open_trackers
from blacksmith.tools.config import dump_yaml
from blacksmith.tools.errors import CheckpointError
from blacksmith.training.experiment import Experiment
from blacksmith.training.history import EpochRecord
from blacksmith.training.run import Outputs, run


def tracker_setup(
    name: str, group: str, config: ExperimentConfig, run_id: str | None = None, resumed_step: int | None = None
) -> TrackerSetup:
    """What trackers have to know of a run."""
    logger = config.logger_config
    return TrackerSetup(
        project=logger.experiment_name,
        run_name=name,
        group=group,
        run_id=run_id,
        tags=logger.wandb_tags,
        config=config.model_dump(mode="json"),
        wandb_dir=logger.wandb_dir,
        resumed_step=resumed_step,
    )


def checkpoint_directory(directory: RunDirectory, config: ExperimentConfig) -> Path:
    """``checkpoints/`` in the run directory, or the run's own directory below ``checkpoint_dir``; absolute."""
    chosen = config.logger_config.checkpoint.checkpoint_dir
    return (Path(chosen).expanduser() / directory.name if chosen else directory.checkpoints).absolute()


def launch(
    experiment: Experiment,
    config: ExperimentConfig,
    directory: RunDirectory,
    record: RunRecord,
    *,
    provenance: dict[str, Any],
    resume: bool = False,
) -> Iterator[EpochRecord]:
    """Writes ``config.yaml`` and ``run.json``, opens trackers and checkpoints, runs, closes all of it.

    Of several processes each has a directory of its own; process 0 alone tracks, and checkpoints go into its.

    Args:
      experiment: what to train.
      config: the whole config, recorded.
      directory: the run's directory, claimed before.
      record: what run it is.
      provenance: recorded in the result.
      resume: continue from the directory's latest checkpoint; rows of metrics after it are dropped. The run may have
        begun under another plan, which run.json and result.json then say.

    Raises:
      PlatformError: several processes do not train the same, or do not share the place of the checkpoints.
      CheckpointError, RunDirectoryError: what a resumed run continues from is damaged; nothing of it was changed.
    """
    text = dump_yaml(config)
    require_same(f"{record}\n{text}")
    # Collectives must come in one order in all processes, which a background thread cannot keep.
    worker = ImmediateWorker() if is_multiprocess() else BackgroundWorker()

    def open_outputs() -> Outputs:
        path = Path(record.checkpoint_dir)
        if is_primary() and not resume and path.exists() and any(path.iterdir()):
            raise CheckpointError(
                f"{path}: holds checkpoints of another run, which would be taken for this one's. Choose another "
                "logger_config.run_name or logger_config.checkpoint.checkpoint_dir, or delete them."
            )
        save_top_k = config.logger_config.checkpoint.save_top_k
        checkpoints = Checkpoints(share_directory(path), save_top_k, worker, record.run_id)
        resumed_step = checkpoints.latest_step() if resume else None
        if resumed_step is not None:
            directory.drop_metrics_after(resumed_step)
        names = config.logger_config.active_trackers if is_primary() else ()
        setup = tracker_setup(directory.name, experiment.id, config, record.run_id, resumed_step)
        return Outputs(open_trackers(directory, names, setup, worker), checkpoints)

    try:
        with directory.locked():
            if resume:
                require_whole(directory, share_directory(Path(record.checkpoint_dir)), record.run_id, config)
            directory.write_config(text)
            directory.write_record(record)
            yield from run(
                experiment,
                directory,
                open_outputs,
                provenance=provenance,
                continued_from=record.continued_from,
                resume=resume,
            )
    finally:
        worker.close()
