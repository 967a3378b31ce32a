"""``runs/<run_name>/``: one directory a run, claimed before anything is computed, never reused."""

import contextlib
import datetime
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import filelock

from blacksmith.tools.errors import RunDirectoryError
from blacksmith.tools.files import write_atomically


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
        """Makes a directory of its own; where ``name`` is taken (by an earlier or parallel run), ``name-2`` and so on.

        Raises:
          RunDirectoryError: the place cannot be written.
        """
        try:
            if not runs_dir.exists():
                runs_dir.mkdir(parents=True, exist_ok=True)
                # As pytest's own cache has it: runs must not make the checkout they are made in look changed.
                (runs_dir / ".gitignore").write_text("*\n", encoding="utf-8")
            attempt = 1
            while True:
                path = runs_dir / (name if attempt == 1 else f"{name}-{attempt}")
                try:
                    path.mkdir()
                    return cls(path)
                except FileExistsError:
                    attempt += 1
        except OSError as error:
            raise RunDirectoryError(
                f"{error.filename or runs_dir}: the run's directory cannot be made ({error.strerror}). "
                "Choose a place that you may write with --runs-dir DIR."
            ) from error

    @property
    def name(self) -> str:
        """The run's name."""
        return self.path.name

    @property
    def metrics(self) -> Path:
        """One JSON object a line: ``step`` and the metrics logged there."""
        return self.path / "metrics.jsonl"

    @property
    def checkpoints(self) -> Path:
        """One directory a step."""
        return self.path / "checkpoints"

    def write_config(self, text: str) -> None:
        """The effective config, as ``config.yaml``."""
        self._write("config.yaml", text)

    def read_config(self) -> str:
        """The text of ``config.yaml``."""
        return (self.path / "config.yaml").read_text(encoding="utf-8")

    def write_result(self, result: dict[str, Any]) -> None:
        """What came out, as ``result.json``. Numbers that are not finite become null: JSON has no word for them."""
        self._write("result.json", json.dumps(_json_safe(result), indent=2, allow_nan=False) + "\n")

    def read_result(self) -> dict[str, Any]:
        """``result.json`` as a dict."""
        result: dict[str, Any] = json.loads((self.path / "result.json").read_text(encoding="utf-8"))
        return result

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Within, no other process can write the run; raises RunDirectoryError where one does."""
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

    def drop_metrics_after(self, step: int) -> None:
        """Keeps the rows up to a step, for a run that goes on from there; a line torn by a kill goes too."""
        kept = []
        if self.metrics.is_file():
            for line in self.metrics.read_text(encoding="utf-8").splitlines():
                try:
                    row = json.loads(line)
                except json.JSONDecodeError:
                    break
                if row["step"] > step:
                    break
                kept.append(line + "\n")
        self._write(self.metrics.name, "".join(kept))

    def _write(self, name: str, text: str) -> None:
        try:
            write_atomically(self.path / name, text)
        except OSError as error:
            raise RunDirectoryError(
                f"{self.path / name}: cannot be written ({error.strerror}). Free space there, or choose another place "
                "with --runs-dir DIR."
            ) from error


def _json_safe(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _json_safe(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_json_safe(item) for item in value]
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return None
    return value
