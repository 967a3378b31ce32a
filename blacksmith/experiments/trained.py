"""A finished run, read from its directory, and training a cell once although several workers ask."""

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import filelock

from blacksmith.runs.directory import RunDirectory
from blacksmith.tools.errors import CheckpointError, TrainingError
from blacksmith.tools.files import write_atomically
from blacksmith.training.gates import Verdict


@dataclass(frozen=True)
class Trained:
    """A finished run, read from its directory, so that it is the same in every worker.

    Attributes:
      directory: the run's directory.
      result: ``result.json``.
    """

    directory: Path
    result: dict[str, Any]

    @property
    def rows(self) -> list[dict[str, float]]:
        """The rows of ``metrics.jsonl``."""
        return RunDirectory(self.directory).read_metrics()

    def series(self, key: str) -> list[float]:
        """All values of one metric, such as ``validation/loss``, in order of step."""
        return [row[key] for row in self.rows if key in row]

    @property
    def verdict(self) -> Verdict:
        """Whether the run passed its gates, and the sentence that says why."""
        return Verdict(self.result["metric"], self.result["passed"], self.result["reason"])

    def verify_checkpoints(self) -> None:
        """Compares every file of every kept checkpoint with its digest; raises CheckpointError."""
        from blacksmith.runs.manifest import verify

        steps = [path for path in Path(self.result["checkpoint_dir"]).iterdir() if path.is_dir()]
        if not steps:
            raise CheckpointError(f"{self.result['checkpoint_dir']}: holds no checkpoint.")
        for step in steps:
            verify(step)


class SharedRuns:
    """Runs of one session by digest, in a directory that all its workers see: each is trained by one of them."""

    def __init__(self, directory: Path) -> None:
        """``directory`` is made if it is missing."""
        self.directory = directory
        directory.mkdir(parents=True, exist_ok=True)

    @contextlib.contextmanager
    def recording(self, digest: str) -> Iterator["Recording"]:
        """Within, no other process trains the run. What is trained goes into ``Recording``; an error is recorded."""
        path = self.directory / f"{digest}.json"
        with filelock.FileLock(self.directory / f"{digest}.lock"):
            recording = Recording(path.exists())
            if recording.known:
                saved = json.loads(path.read_text(encoding="utf-8"))
                recording.directory = Path(saved["directory"]) if saved["directory"] else None
                recording.error = saved["error"]
                yield recording
                return
            recording.error = "it was interrupted"
            try:
                yield recording
                recording.error = None
            except Exception as error:
                recording.error = f"{type(error).__name__}: {error}"
                raise
            finally:
                saved = {"directory": str(recording.directory) if recording.directory else None}
                write_atomically(path, json.dumps({**saved, "error": recording.error}))


@dataclass
class Recording:
    """Outcome of a run.

    Attributes:
      known: it was trained before, by this process or another worker.
      directory: the run's; None before it is claimed.
      error: what ended it; None if it reached its end.
    """

    known: bool
    directory: Path | None = None
    error: str | None = None

    def trained(self, identity: str) -> Trained:
        """The finished run; raises TrainingError if it ended in an error."""
        if self.directory is None or self.error is not None:
            raise TrainingError(f"{identity}: training failed for an earlier test of this session: {self.error}")
        return Trained(self.directory, RunDirectory(self.directory).read_result())
