"""``runs/<run_name>/``: one directory per run, claimed before anything is computed, never reused."""

import contextlib
import datetime
import hashlib
import json
import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import filelock

from blacksmith.runs import metrics_file
from blacksmith.runs.record import RunRecord
from blacksmith.tools.errors import BlacksmithWarning, RunDirectoryError
from blacksmith.tools.files import sync, write_atomically


def default_run_name(cell: str, now: datetime.datetime) -> str:
    """A name from experiment, plan and time: ``flax_mnist-single-20261120-094300``."""
    return f"{re.sub(r'[^A-Za-z0-9_.-]+', '_', cell)}-{now:%Y%m%d-%H%M%S}"


@dataclass(frozen=True)
class RunDirectory:
    """The files of one run.

    Attributes:
      path: the directory; its name is the run's name, in W&B as well.
    """

    path: Path

    @classmethod
    def claim(cls, runs_dir: Path, name: str) -> "RunDirectory":
        """Creates a new directory; ``name-2`` and so on if an earlier or parallel run has taken ``name``.

        Raises:
          RunDirectoryError: the directory cannot be created.
        """
        try:
            if not runs_dir.exists():
                runs_dir.mkdir(parents=True, exist_ok=True)
                # As pytest's own cache does: runs must not make the checkout around them look changed.
                (runs_dir / ".gitignore").write_text("*\n", encoding="utf-8")
            attempt = 1
            while True:
                path = runs_dir / (name if attempt == 1 else f"{name}-{attempt}")
                try:
                    path.mkdir()
                    sync(runs_dir)
                    return cls(path)
                except FileExistsError:
                    attempt += 1
        except OSError as error:
            raise RunDirectoryError(
                f"{error.filename or runs_dir}: the run's directory cannot be created ({error.strerror}). "
                "Choose a writable place with --runs-dir=DIR."
            ) from error

    @property
    def name(self) -> str:
        """The run's name."""
        return self.path.name

    @property
    def metrics(self) -> Path:
        """One JSON object per line: ``step`` and its metrics."""
        return self.path / "metrics.jsonl"

    @property
    def checkpoints(self) -> Path:
        """One directory per step."""
        return self.path / "checkpoints"

    @property
    def trained_parameters(self) -> Path:
        """What was trained of the best checkpoint, if other parameters are frozen."""
        return self.path / "trained_parameters.safetensors"

    @property
    def pictures(self) -> Path:
        """What the experiment drew of the best checkpoint."""
        return self.path / "pictures"

    def write_config(self, text: str) -> None:
        """Writes the effective config as ``config.yaml``."""
        self._write(self.config.name, text)

    @property
    def config(self) -> Path:
        """The effective config."""
        return self.path / "config.yaml"

    def write_record(self, record: RunRecord) -> None:
        """Writes the run's identity as ``run.json``."""
        self._write("run.json", record.to_json())

    def read_record(self) -> RunRecord:
        """The run's identity.

        Raises:
          RunDirectoryError: there is no ``run.json``, it is damaged, or the first edition of blacksmith wrote the run.
        """
        if not (self.path / "run.json").exists():
            raise RunDirectoryError(
                f"{self.path}: was written by the first edition of blacksmith (config.yaml and no run.json). Its files "
                "stay readable, but this edition cannot resume it; start a new run."
                if self.config.exists()
                else f"{self.path}: has no run.json, so it is no run directory. Name one under runs/ with --resume=DIR."
            )
        try:
            return RunRecord.from_json(self._read("run.json"))
        except (ValueError, RecursionError) as error:
            raise self._damaged("run.json", error) from error

    def write_result(self, result: dict[str, Any]) -> None:
        """Writes the outcome as ``result.json``. Numbers that are not finite become null: JSON has no word for them."""
        self._write("result.json", json.dumps(_json_safe(result), indent=2, allow_nan=False) + "\n")

    def read_result(self, required: Iterable[str] = ()) -> dict[str, Any]:
        """``result.json`` of this or the first edition.

        Args:
          required: keys that the caller reads.

        Raises:
          FileNotFoundError: the run was killed before it wrote one.
          RunDirectoryError: the file is damaged, or has not all of the keys.
        """
        if not (self.path / "result.json").exists():
            raise FileNotFoundError(self.path / "result.json")
        try:
            result = json.loads(self._read("result.json"))
            if not isinstance(result, dict):
                raise ValueError(f"expected an object, found {type(result).__name__}")
            missing = [key for key in required if key not in result]
            if missing:
                raise ValueError(f"{', '.join(missing)}: missing")
            return result
        except (ValueError, RecursionError) as error:
            raise self._damaged("result.json", error) from error

    def read_metrics(self) -> list[dict[str, Any]]:
        """The rows of ``metrics.jsonl``; raises RunDirectoryError naming the line that is not one."""
        return metrics_file.rows(self.metrics, self._read(self.metrics.name))

    def metrics_up_to(self, step: int) -> tuple[list[dict[str, Any]], str]:
        """The rows that a run continuing from ``step`` keeps, and the SHA-256 of their lines.

        Raises:
          RunDirectoryError: the file is missing, or any other line is damaged.
        """
        kept, _ = metrics_file.lines_up_to(step, self.metrics, self._read(self.metrics.name))
        return metrics_file.rows(self.metrics, kept), hashlib.sha256(kept).hexdigest()

    def drop_metrics_after(self, step: int) -> None:
        """Drops the rows after ``step`` and a torn last line, for a run that continues from there.

        Raises:
          RunDirectoryError: any other line is damaged; nothing is dropped then.
        """
        if not self.metrics.is_file():
            return  # of several processes, only process 0 has one
        kept, torn = metrics_file.lines_up_to(step, self.metrics, self._read(self.metrics.name))
        if torn:
            warnings.warn(
                f"{self.metrics}: dropped its last line, which a kill had torn: {torn[:80]!r}.",
                BlacksmithWarning,
                stacklevel=2,
            )
        self._write(self.metrics.name, kept)

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keeps other processes from writing the run; raises RunDirectoryError if one is writing it now."""
        lock = filelock.FileLock(self.path / ".lock", timeout=0)
        try:
            lock.acquire()
        except filelock.Timeout as error:
            raise RunDirectoryError(
                f"{self.path}: another process is writing this run. Wait until it ends, or end it."
            ) from error
        try:
            yield
        finally:
            lock.release()

    def _read(self, name: str) -> bytes:
        try:
            return (self.path / name).read_bytes()
        except OSError as error:
            raise RunDirectoryError(
                f"{self.path / name}: cannot be read ({error.strerror}). Check its permissions, or start a new run."
            ) from error

    def _damaged(self, name: str, error: Exception) -> RunDirectoryError:
        return RunDirectoryError(
            f"{self.path / name}: is damaged: {error}. Restore it from a copy, or start a new run."
        )

    def _write(self, name: str, content: str | bytes) -> None:
        try:
            write_atomically(self.path / name, content)
        except OSError as error:
            raise RunDirectoryError(
                f"{self.path / name}: cannot be written ({error.strerror}). Free space there, or choose another place "
                "with --runs-dir=DIR."
            ) from error


def _json_safe(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _json_safe(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_json_safe(item) for item in value]
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return None
    return value
