"""Writes TensorBoard event files to ``tensorboard/`` in the run directory: ``tensorboard --logdir=runs`` shows them.

The files are written with tensorboardX, which needs neither TensorFlow nor torch. Not with its ``SummaryWriter``: that
has a thread of its own behind a bounded queue, and if the thread dies of a full disk, the next ``add_scalar`` waits for
ever (tensorboardX 2.6.5).
"""

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.trackers.histograms import finite_histogram
from blacksmith.runs.trackers.tracker import Tracker, TrackerSetup, finite_numbers
from blacksmith.tools.errors import TrackerError

_FLUSH_SECONDS = 1.0  # a flush waits for the disk; a killed run keeps all but its last second


class TensorBoardTracker(Tracker):
    """Scalars, histograms, pictures, the config as text, and the result's numbers as ``result/<key>``."""

    requirement = "blacksmith[tensorboard]"

    def __init__(self, directory: RunDirectory, setup: TrackerSetup, worker: BackgroundWorker) -> None:
        from tensorboardX import event_file_writer, summary
        from tensorboardX.proto import event_pb2, summary_pb2

        super().__init__(directory, setup, worker)
        self._events, self._proto, self._summary, self._worker = event_pb2, summary_pb2, summary, worker
        self._directory = directory.path / "tensorboard"
        self._last_step, self._flushed = setup.resumed_step or 0, 0.0
        try:
            self._directory.mkdir(exist_ok=True)
            # Without the suffix, a run resumed within the same second would overwrite its first file.
            self._file = event_file_writer.EventsWriter(str(self._directory / "events"), f".{time.time_ns()}")
            if setup.resumed_step is not None:  # hides later events of the run that was killed
                start = event_pb2.SessionLog(status=event_pb2.SessionLog.START)
                self._file.write_event(
                    event_pb2.Event(wall_time=time.time(), step=setup.resumed_step + 1, session_log=start)
                )
        except OSError as error:
            raise self._unwritable(error) from error
        self._submit(
            self._last_step, lambda: [summary.text("config", f"```\n{json.dumps(setup.config, indent=2)}\n```")]
        )

    def log(self, step: int, metrics: Mapping[str, float]) -> None:
        """One scalar per metric."""
        values = dict(metrics)
        self._submit(step, lambda: [self._summary.scalar(key, value) for key, value in values.items()])

    def log_histograms(self, step: int, arrays: Mapping[str, Any]) -> None:
        """Histograms of the finite values; the scalar ``<key>/non_finite`` counts the others if there are any."""
        arrays = dict(arrays)
        self._submit(step, lambda: [summary for item in arrays.items() for summary in self._histogram(*item)])

    def log_pictures(self, step: int, pictures: Mapping[str, Path]) -> None:
        """The files as they are: TensorBoard shows PNGs and plays GIFs."""
        pictures = dict(pictures)
        self._submit(step, lambda: [self._picture(*item) for item in pictures.items()])

    def summarize(self, result: Mapping[str, Any]) -> None:
        """Finite numbers of the result, at the last step."""
        self.log(self._last_step, {f"result/{key}": value for key, value in finite_numbers(result).items()})

    def finish(self, exit_code: int) -> None:  # noqa: ARG002 - the interface's signature
        """Waits for queued events and closes the file."""
        try:
            self._worker.wait()
        finally:
            try:
                self._file.close()
            except OSError as error:
                raise self._unwritable(error) from error

    def _picture(self, key: str, path: Path) -> Any:
        from PIL import Image

        with Image.open(path) as image:
            columns, rows = image.size
        encoded = self._proto.Summary.Image(
            height=rows, width=columns, colorspace=3, encoded_image_string=path.read_bytes()
        )
        return self._proto.Summary(value=[self._proto.Summary.Value(tag=key, image=encoded)])

    def _histogram(self, key: str, array: Any) -> list[Any]:
        counts, edges, non_finite = finite_histogram(array)
        centres = (edges[1:] + edges[:-1]) / 2
        sums = (float(counts @ centres), float(counts @ centres**2))  # of the binned values
        # A bucket ends at its limit, so the first one, which ends at the smallest value, is empty.
        limits, buckets = edges.tolist(), [0, *counts.tolist()]
        histogram = self._summary.histogram_raw(key, edges[0], edges[-1], int(counts.sum()), *sums, limits, buckets)
        return [histogram, *([self._summary.scalar(f"{key}/non_finite", non_finite)] if non_finite else [])]

    def _submit(self, step: int, summaries: Any) -> None:
        self._last_step = step
        self._worker.submit(self._write, step, summaries)

    def _write(self, step: int, summaries: Any) -> None:
        try:
            for summary in summaries():
                self._file.write_event(self._events.Event(wall_time=time.time(), step=step, summary=summary))
            if time.monotonic() - self._flushed >= _FLUSH_SECONDS:
                self._file.flush()
                self._flushed = time.monotonic()
        except OSError as error:
            raise self._unwritable(error) from error

    def _unwritable(self, error: OSError) -> TrackerError:
        return TrackerError(
            f"{self._directory}: TensorBoard events cannot be written there ({error.strerror}). Free space, choose "
            "another place with --runs-dir=DIR, or remove tensorboard from logger_config.trackers."
        )
