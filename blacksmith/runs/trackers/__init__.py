"""Trackers: ``metrics.jsonl`` always, and those that the config names (``trackers: [wandb, tensorboard]``).

To add one, write a subclass of ``Tracker`` and register it: ``TRACKERS["mine"] = "my_package.my_module:MyTracker"``.
"""

import importlib
from collections.abc import Sequence

from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.trackers.local import LocalTracker
from blacksmith.runs.trackers.tracker import Tracker, Trackers, TrackerSetup
from blacksmith.tools.errors import TrackerError

__all__ = ["TRACKERS", "Tracker", "TrackerSetup", "open_trackers"]

TRACKERS: dict[str, str] = {
    "tensorboard": "blacksmith.runs.trackers.tensorboard:TensorBoardTracker",
    "wandb": "blacksmith.runs.trackers.wandb:WandbTracker",
}


def open_trackers(
    directory: RunDirectory, names: Sequence[str], setup: TrackerSetup, worker: BackgroundWorker
) -> Tracker:
    """The run's trackers as one: ``metrics.jsonl``, and each of ``names``.

    Raises:
      TrackerError: a name is unknown, its package is missing, or its place cannot be written.
      RunDirectoryError: ``metrics.jsonl`` cannot be written.
    """
    classes = {name: _tracker_class(name) for name in names}
    opened: list[Tracker] = [LocalTracker(directory, setup, worker)]
    try:
        for name, tracker_class in classes.items():
            try:
                opened.append(tracker_class(directory, setup, worker))
            except ModuleNotFoundError as error:
                raise _missing_package(name, error, tracker_class.requirement) from error
    except BaseException:
        Trackers(opened).finish(1)
        raise
    return Trackers(opened)


def _tracker_class(name: str) -> type[Tracker]:
    if name not in TRACKERS:
        raise TrackerError(f"trackers: {name!r} is unknown. Known trackers: {', '.join(sorted(TRACKERS))}.")
    module, _, class_name = TRACKERS[name].partition(":")
    try:
        tracker_class: type[Tracker] = getattr(importlib.import_module(module), class_name)
    except ModuleNotFoundError as error:
        raise _missing_package(name, error, str(error.name)) from error
    return tracker_class


def _missing_package(name: str, error: ModuleNotFoundError, requirement: str) -> TrackerError:
    return TrackerError(
        f"trackers: {name!r} needs the package {error.name!r}, which is not installed. Run: "
        f"pip install '{requirement}', or remove {name!r} from logger_config.trackers."
    )
