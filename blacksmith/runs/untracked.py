"""Checkpoints without a tracker: what a training that is not a run of the user's writes."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.checkpoints import Checkpoints
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.trackers import Tracker, TrackerSetup


@contextlib.contextmanager
def untracked(directory: Path, save_top_k: int) -> Iterator[tuple[Tracker, Checkpoints]]:
    """A tracker that keeps nothing, and checkpoints in ``directory``; closed at the end.

    Raises CheckpointError as ``Checkpoints`` does.
    """
    worker = BackgroundWorker()
    checkpoints = Checkpoints(directory, save_top_k, worker)
    try:
        yield Tracker(RunDirectory(directory), TrackerSetup("", "", ""), worker), checkpoints
    finally:
        checkpoints.close()
        worker.close()
