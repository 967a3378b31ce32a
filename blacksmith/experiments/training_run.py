"""Training a cell in a run directory: claimed or resumed, recorded, and shared with the session's other workers."""

import datetime
import functools
import gc
from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING

from blacksmith.experiments.launch import checkpoint_directory, launch
from blacksmith.experiments.resume import require_resumable
from blacksmith.experiments.spec import Cell
from blacksmith.multihost.distributed import broadcast_text, is_primary
from blacksmith.runs.directory import RunDirectory, default_run_name
from blacksmith.runs.provenance import provenance
from blacksmith.runs.record import RunRecord, new_run_id
from blacksmith.tools.files import until_exit
from blacksmith.tools.signals import interruptible

if TYPE_CHECKING:
    from blacksmith.experiments.configs import ExperimentConfig
    from blacksmith.experiments.session import Session
    from blacksmith.training.experiment import Experiment
    from blacksmith.training.history import EpochRecord


def train(session: "Session", cell: Cell) -> "Generator[EpochRecord]":
    """Trains a cell unless the session has done it; yields the records of its epochs."""
    with session.runs.recording(session.digest(cell)) as recording:
        if recording.known:
            if recording.directory is not None:
                session.directories[cell] = recording.directory
            return
        config = session.config(cell)
        _freeze_imports()
        experiment = session.experiment(cell)
        directory, record, resume = _open(session, cell, config, experiment)
        recording.directory = session.directories[cell] = directory.path
        where = experiment.platform.spec.describe(cell.plan.device_count)
        session.notify(f"  {cell.id} on {where} -> {directory.path}")
        plugin = experiment.platform.spec.plugin
        packages = plugin.packages if plugin is not None else ()
        made_by = provenance(experiment.platform.devices, packages, cell.spec.folder, cell.packages)
        with interruptible():
            yield from launch(experiment, config, directory, record, provenance=made_by, resume=resume)


@functools.cache  # once per process, before any experiment is built
def _freeze_imports() -> None:
    """Imports what every training needs, and takes it out of garbage collection.

    Some 270,000 objects that never become garbage; a full collection, of which pytest alone asks for several,
    takes 0.2 s with them.
    """
    import orbax.checkpoint  # noqa: F401 - used by checkpoints

    gc.freeze()


def _open(
    session: "Session", cell: Cell, config: "ExperimentConfig", experiment: "Experiment"
) -> tuple[RunDirectory, RunRecord, bool]:
    """The directory of a new run, or of the one that is resumed; its record; whether it is resumed.

    Of several processes, those that do not track write to a temporary directory.
    """
    resumed = session.resumed_by(cell)
    begun = RunDirectory(resumed.resolve()).read_record() if resumed is not None else None
    if not is_primary():
        directory = RunDirectory.claim(until_exit("blacksmith-process-"), cell.id)
    elif resumed is not None:
        directory = RunDirectory(resumed.resolve())
    else:
        directory = new_directory(session, cell, config, experiment.platform.spec.simulated)
    record = RunRecord(
        package=cell.spec.package,
        id=cell.id,
        implementation=cell.implementation,
        plan=cell.plan.name,
        platform=experiment.platform.name,
        dataset=experiment.dataset.name,
        digest=session.digest(cell),
        run_id=broadcast_text(new_run_id()),
        checkpoint_dir=str(checkpoint_directory(directory, config)),
        compiler_options=dict(experiment.compiler_options),
        initial_weights=None if experiment.task.initial is None else dict(experiment.task.initial.origin),
    )
    if resumed is None or begun is None:
        return directory, record, False
    require_resumable(resumed, begun, record, config)
    record = begun.continued_as(record)
    if config.logger_config.checkpoint.checkpoint_dir is not None:  # else it moves with the run's directory
        record = replace(record, checkpoint_dir=begun.checkpoint_dir)
    return directory, record, True


def new_directory(session: "Session", cell: Cell, config: "ExperimentConfig", simulated: bool) -> RunDirectory:
    """A directory below the session's ``runs_dir``, named as the config says, else by cell and time.

    A simulated run says so in its name.
    """
    label = f"{cell.id}-{session.platform_of(cell).name}" if simulated else cell.id
    name = config.logger_config.run_name or default_run_name(label, datetime.datetime.now())
    return RunDirectory.claim(session.runs_dir.resolve(), name)
