"""Writes ``metrics.jsonl``, the one tracker that is always on."""

import json
import os
from collections.abc import Mapping
from typing import TextIO

from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.trackers.tracker import Tracker, TrackerSetup
from blacksmith.tools.errors import RunDirectoryError


class LocalTracker(Tracker):
    """Appends rows to ``metrics.jsonl`` and flushes each, so that a killed run keeps them.

    The other records are in the run directory already: weights in checkpoints, the result in ``result.json``.
    """

    def __init__(self, directory: RunDirectory, setup: TrackerSetup, worker: BackgroundWorker) -> None:
        super().__init__(directory, setup, worker)
        self._path = directory.metrics
        self._last_step = 0
        try:
            self._file: TextIO = self._path.open("a", encoding="utf-8", buffering=1)
        except OSError as error:
            raise self._unwritable(error) from error

    def log(self, step: int, metrics: Mapping[str, float]) -> None:
        """Writes one line; a number that is not finite becomes ``NaN`` or ``Infinity``, which Python's json reads."""
        if step < self._last_step:
            raise ValueError(f"step {step} was logged after step {self._last_step}")
        self._last_step = step
        row = {"step": step, **{key: float(value) for key, value in metrics.items()}}
        self._require_file()
        try:
            self._file.write(json.dumps(row) + "\n")
        except OSError as error:
            raise self._unwritable(error) from error

    def finish(self, exit_code: int) -> None:  # noqa: ARG002 - the interface's signature
        """Closes the file."""
        try:
            self._require_file()
        finally:
            self._file.close()

    def _require_file(self) -> None:
        """A file that was removed takes rows without an error, and nobody ever reads them."""
        if os.fstat(self._file.fileno()).st_nlink == 0:
            raise RunDirectoryError(
                f"{self._path}: was removed while the run was writing it. Train again, and leave run directories alone "
                "until their runs end."
            )

    def _unwritable(self, error: OSError) -> RunDirectoryError:
        return RunDirectoryError(
            f"{self._path}: cannot be written ({error.strerror}). Free space there, or choose another place with "
            "--runs-dir=DIR."
        )
