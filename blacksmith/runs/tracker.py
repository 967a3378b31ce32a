"""Where a run's numbers go: always ``metrics.jsonl`` in its directory, and W&B where the config asks for it."""

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol, TextIO

import numpy as np

from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.directory import RunDirectory
from blacksmith.tools.errors import RunDirectoryError

HISTOGRAM_BINS = 64


class Tracker(Protocol):
    """Takes numbers as they come. Steps never decrease (W&B drops a row that goes back, without a word)."""

    def log(self, step: int, metrics: Mapping[str, float]) -> None:
        """Numbers that belong to a global step, by metric key such as ``train/loss``."""

    def log_histograms(self, step: int, arrays: Mapping[str, Any]) -> None:
        """Distributions of arrays, by key such as ``weights/dense_0/kernel``; they must not change afterwards."""

    def log_files(self, name: str, kind: str, directory: Path) -> None:
        """All files of a directory, which stay as they are, under a name and a kind such as ``stablehlo``."""

    def summarize(self, result: Mapping[str, Any]) -> None:
        """The run's final numbers."""

    def finish(self, exit_code: int) -> None:
        """Ends the run; 0 means that it reached its end."""


class LocalTracker:
    """Appends rows to ``metrics.jsonl``, each flushed as it is written, so that a killed run keeps them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._last_step = 0
        try:
            self._file: TextIO = path.open("a", encoding="utf-8", buffering=1)
        except OSError as error:
            raise RunDirectoryError(f"{path}: cannot be written ({error.strerror}). Choose --runs-dir DIR.") from error

    def log(self, step: int, metrics: Mapping[str, float]) -> None:
        """One line; a number that is not finite is written as ``NaN`` or ``Infinity``, which Python's json reads."""
        if step < self._last_step:
            raise ValueError(f"step {step} was logged after step {self._last_step}")
        self._last_step = step
        row = {"step": step, **{key: float(value) for key, value in metrics.items()}}
        try:
            self._file.write(json.dumps(row) + "\n")
        except OSError as error:
            raise RunDirectoryError(
                f"{self._path}: cannot be written ({error.strerror}). Free space, or choose --runs-dir DIR."
            ) from error

    def log_histograms(self, step: int, arrays: Mapping[str, Any]) -> None:
        """Kept by W&B alone: the weights themselves are in the checkpoint of the same step."""

    def log_files(self, name: str, kind: str, directory: Path) -> None:
        """They are where they are: in the run directory."""

    def summarize(self, result: Mapping[str, Any]) -> None:
        """Kept by ``result.json``."""

    def finish(self, exit_code: int) -> None:  # noqa: ARG002 - the port's signature
        """Closes the file."""
        self._file.close()


def finite_histogram(array: Any, bins: int = HISTOGRAM_BINS) -> tuple[tuple[np.ndarray, np.ndarray], int]:
    """``((counts, edges), non_finite)``: a histogram of the finite values, and how many were not.

    ``wandb.Histogram`` raises on NaN, just when training diverges.
    """
    values = np.asarray(array, dtype=np.float32).ravel()  # waits for the device where it is still computing the array
    finite = np.isfinite(values)
    non_finite = int(values.size - np.count_nonzero(finite))
    values = values if non_finite == 0 else values[finite]
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
    if not high > low:
        low, high = low - 0.5, high + 0.5
    edges = np.linspace(low, high, bins + 1)
    scaled = (values - low) * np.float32(bins / (high - low))
    counts = np.bincount(np.clip(scaled.astype(np.int32), 0, bins - 1), minlength=bins)
    return (counts, edges), non_finite


class WandbTracker:
    """Sends rows and histograms to one W&B run, off the training thread."""

    def __init__(self, run: Any, worker: BackgroundWorker) -> None:
        self._run = run
        self._worker = worker

    def log(self, step: int, metrics: Mapping[str, float]) -> None:
        """One row of the run's history."""
        self._worker.submit(self._run.log, dict(metrics), step)

    def log_histograms(self, step: int, arrays: Mapping[str, Any]) -> None:
        """Histograms of the finite values; ``<key>/non_finite`` counts the others where there are any."""
        self._worker.submit(self._log_histograms, step, dict(arrays))

    def _log_histograms(self, step: int, arrays: Mapping[str, Any]) -> None:
        import wandb

        row: dict[str, Any] = {}
        for key, array in arrays.items():
            histogram, non_finite = finite_histogram(array)
            row[key] = wandb.Histogram(np_histogram=histogram)
            if non_finite:
                row[f"{key}/non_finite"] = non_finite
        self._run.log(row, step=step)

    def log_files(self, name: str, kind: str, directory: Path) -> None:
        """A W&B artifact, which an offline run uploads when it is synchronised."""
        self._worker.submit(self._log_files, name, kind, directory)

    def _log_files(self, name: str, kind: str, directory: Path) -> None:
        import wandb

        artifact = wandb.Artifact(name, type=kind)
        artifact.add_dir(str(directory), policy="immutable")  # uploaded from where they lie, not copied first
        self._run.log_artifact(artifact)

    def summarize(self, result: Mapping[str, Any]) -> None:
        """Scalars of the result become the run's summary."""
        scalars = {
            key: value
            for key, value in result.items()
            if isinstance(value, str | bool | int) or (isinstance(value, float) and math.isfinite(value))
        }
        self._worker.submit(self._run.summary.update, scalars)

    def finish(self, exit_code: int) -> None:
        """Waits for queued rows, then ends the W&B run."""
        try:
            self._worker.wait()
        finally:
            self._run.finish(exit_code=exit_code)


class Trackers:
    """Several trackers as one."""

    def __init__(self, *trackers: Tracker) -> None:
        self._trackers = trackers

    def log(self, step: int, metrics: Mapping[str, float]) -> None:
        """To each."""
        for tracker in self._trackers:
            tracker.log(step, metrics)

    def log_histograms(self, step: int, arrays: Mapping[str, Any]) -> None:
        """To each."""
        for tracker in self._trackers:
            tracker.log_histograms(step, arrays)

    def log_files(self, name: str, kind: str, directory: Path) -> None:
        """To each."""
        for tracker in self._trackers:
            tracker.log_files(name, kind, directory)

    def summarize(self, result: Mapping[str, Any]) -> None:
        """To each."""
        for tracker in self._trackers:
            tracker.summarize(result)

    def finish(self, exit_code: int) -> None:
        """To each, also where one fails; then raises the first failure."""
        errors: list[Exception] = []
        for tracker in self._trackers:
            try:
                tracker.finish(exit_code)
            except Exception as error:  # noqa: BLE001 - the others must be ended too; it is raised below
                errors.append(error)
        if errors:
            raise errors[0]


def open_tracker(directory: RunDirectory, wandb_run: Any | None, worker: BackgroundWorker) -> Tracker:
    """The run's tracker: ``metrics.jsonl``, and the W&B run where there is one."""
    local = LocalTracker(directory.metrics)
    return local if wandb_run is None else Trackers(local, WandbTracker(wandb_run, worker))
