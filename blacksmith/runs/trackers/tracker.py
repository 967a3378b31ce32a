"""What a tracker is, and several as one."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.directory import RunDirectory


@dataclass(frozen=True)
class TrackerSetup:
    """What a tracker may want to know of a run.

    Attributes:
      project: W&B project.
      run_name: name of the run and of its directory.
      group: runs of one cell share it.
      run_id: the same for a run and what resumes it; None lets the tracker draw one.
      tags: labels to filter runs by.
      config: the effective config as JSON values.
      wandb_dir: parent of W&B's files; None for the run directory.
      resumed_step: step that a resumed run continues from; None for a new run.
    """

    project: str
    run_name: str
    group: str
    run_id: str | None = None
    tags: Sequence[str] = ()
    config: Mapping[str, Any] = field(default_factory=dict)
    wandb_dir: str | None = None
    resumed_step: int | None = None


class Tracker:
    """Keeps a run's numbers. This base keeps nothing: a tracker overrides what it does keep.

    A tracker is a class and a name in ``TRACKERS``; all are constructed alike. Its library is imported in ``__init__``.
    Steps never decrease. What is slow belongs on ``worker``, which runs it in order and raises its errors.

    Attributes:
      requirement: what ``pip install`` installs to make the tracker work.
    """

    requirement: ClassVar[str] = "blacksmith"

    def __init__(self, directory: RunDirectory, setup: TrackerSetup, worker: BackgroundWorker) -> None:
        """Opens the tracker's files; raises TrackerError or RunDirectoryError if they cannot be written."""

    def log(self, step: int, metrics: Mapping[str, float]) -> None:
        """Numbers that belong to a global step, by metric key such as ``train/loss``."""

    def log_histograms(self, step: int, arrays: Mapping[str, Any]) -> None:
        """Distributions of arrays, by key such as ``weights/dense_0/kernel``; the arrays must not change afterwards."""

    def log_pictures(self, step: int, pictures: Mapping[str, Path]) -> None:
        """Pictures in PNG and GIF files, which stay unchanged, by key such as ``pictures/turntable``."""

    def log_files(self, name: str, kind: str, directory: Path) -> None:
        """All files of a directory, which stay unchanged, under a name and a kind such as ``stablehlo``."""

    def seal(self) -> Mapping[str, str]:
        """Puts what was logged on the disk before anything that is given to the worker later.

        Returns:
          What a checkpoint records of it, such as a digest by the file's name; empty by default.
        """
        return {}

    def summarize(self, result: Mapping[str, Any]) -> None:
        """The run's final numbers: the contents of ``result.json``."""

    def lacks(self) -> str | None:
        """What the tracker could not keep, as a sentence; None if it has everything."""

    def closing_hint(self) -> str | None:
        """A command for the user to run afterwards, such as ``wandb sync DIR``; None if there is none."""

    def finish(self, exit_code: int) -> None:
        """Closes the tracker; exit code 0 means that the run completed."""


class Trackers(Tracker):
    """Several trackers as one."""

    def __init__(self, trackers: Sequence[Tracker]) -> None:
        self._trackers = trackers

    def log(self, step: int, metrics: Mapping[str, float]) -> None:
        """Logs to each."""
        for tracker in self._trackers:
            tracker.log(step, metrics)

    def log_histograms(self, step: int, arrays: Mapping[str, Any]) -> None:
        """Logs to each."""
        for tracker in self._trackers:
            tracker.log_histograms(step, arrays)

    def log_pictures(self, step: int, pictures: Mapping[str, Path]) -> None:
        """Logs to each."""
        for tracker in self._trackers:
            tracker.log_pictures(step, pictures)

    def log_files(self, name: str, kind: str, directory: Path) -> None:
        """Logs to each."""
        for tracker in self._trackers:
            tracker.log_files(name, kind, directory)

    def seal(self) -> Mapping[str, str]:
        """Of all."""
        return {name: digest for tracker in self._trackers for name, digest in tracker.seal().items()}

    def summarize(self, result: Mapping[str, Any]) -> None:
        """Summarizes in each."""
        for tracker in self._trackers:
            tracker.summarize(result)

    def lacks(self) -> str | None:
        """All sentences, if there are any."""
        return " ".join(filter(None, (tracker.lacks() for tracker in self._trackers))) or None

    def closing_hint(self) -> str | None:
        """The first that there is."""
        return next(filter(None, (tracker.closing_hint() for tracker in self._trackers)), None)

    def finish(self, exit_code: int) -> None:
        """Closes each, even if one fails; then raises the first failure."""
        errors: list[Exception] = []
        for tracker in self._trackers:
            try:
                tracker.finish(exit_code)
            except Exception as error:  # noqa: BLE001 - the others must be closed too; it is raised below
                errors.append(error)
        if errors:
            raise errors[0]


def finite_numbers(result: Mapping[str, Any]) -> dict[str, float]:
    """The numbers of a result that are finite."""
    return {
        key: value
        for key, value in result.items()
        if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))
    }
