"""Checkpoints of a run: written by orbax behind training's back, verified file by file before they are believed.

A step is a directory ``checkpoints/375`` with orbax's ``state/``, ``progress.json`` and ``SHA256SUMS``. Orbax loads a
file with a flipped bit without a word (measured on orbax-checkpoint 0.12.8: 6 of 6), hence the digests, in the format
of coreutils: ``cd checkpoints/375 && sha256sum -c SHA256SUMS``. They are written last: a step without is unfinished.

Where several processes train together, the directory is one that all of them see: each writes the parts of the state
that its chips hold, as orbax does, and process 0 the rest.
"""

import concurrent.futures
import contextlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import jax
import numpy as np

from blacksmith.multihost.distributed import barrier, is_primary
from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.manifest import MANIFEST, verify, write_manifest
from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.files import write_atomically
from blacksmith.tools.trees import named_leaves

_STATE = "state"
_PROGRESS = "progress.json"
_METRIC = "val_loss"
State = TypeVar("State")


class Checkpoints:
    """The ``save_top_k`` best steps by validation loss, and the latest, in one directory.

    Both are kept, because orbax's default policy (best k alone) was measured to delete the latest step, from which a
    run resumes.
    """

    def __init__(self, directory: Path, save_top_k: int, worker: BackgroundWorker) -> None:
        """Opens ``directory``, making it where it is missing and deleting steps that were not written to their end.

        Args:
          directory: holds one subdirectory a step.
          save_top_k: how many of the best steps to keep, beside the latest.
          worker: where steps are written.

        Raises:
          CheckpointError: the directory cannot be made.
        """
        import orbax.checkpoint as ocp

        self._directory = directory.resolve()
        self._worker = worker
        self._save_top_k = save_top_k
        self._last: concurrent.futures.Future[Any] | None = None
        self._args = ocp.args
        # Not a CheckpointManager: its bookkeeping costs a third of a small checkpoint's writing (27 against 20 ms of
        # processor time), and what it would decide, ``_drop_superseded`` decides in five lines.
        self._checkpointer = ocp.Checkpointer(ocp.StandardCheckpointHandler())
        try:
            self._directory.mkdir(parents=True, exist_ok=True)
            self._drop_unfinished()
        except OSError as error:
            raise CheckpointError(
                f"{directory}: cannot be made ({error.strerror}). Choose another place with --runs-dir DIR or "
                "--set logger_config.checkpoint.checkpoint_dir=DIR."
            ) from error

    @property
    def directory(self) -> Path:
        """Where the steps lie."""
        return self._directory

    def write(self, step: int, state: Any) -> None:
        """Starts writing a step's state and returns; the step counts only once it is committed.

        Waits for the step before it first, so that a killed run loses no more than what one step's writing takes.
        A failure is raised by the next call.

        Args:
          step: global step, 1 or more.
          state: pytree of arrays that nobody changes any more, as ``placement.snapshot`` makes it.
        """
        if self._last is not None:
            concurrent.futures.wait([self._last])  # not for all the worker has to do: rows may be queued behind
        self._last = self._worker.submit(self._write, step, state)

    def commit(self, step: int, progress: dict[str, float]) -> None:
        """Finishes a step behind its state's writing, and deletes what it supersedes.

        Args:
          step: as given to ``write``.
          progress: numbers to resume with; ``val_loss`` decides which steps are the best.
        """
        self._last = self._worker.submit(self._commit, step, progress)

    def _write(self, step: int, state: Any) -> None:
        directory = self._directory / str(step)
        with self._explained(directory):
            if is_primary():
                _remove(directory)  # what a killed run left of this step
            barrier(f"checkpoint {step} may be written")
            self._checkpointer.save(directory / _STATE, args=self._args.StandardSave(state))

    def _commit(self, step: int, progress: dict[str, float]) -> None:
        if is_primary():
            self._finish(self._directory / str(step), progress)
        barrier(f"checkpoint {step} is finished")

    def _finish(self, directory: Path, progress: dict[str, float]) -> None:
        if not directory.exists():
            return  # its state could not be written, which is raised already
        with self._explained(directory):
            write_atomically(directory / _PROGRESS, json.dumps(progress))
            write_manifest(directory)
        try:
            self._drop_superseded()
        except OSError as error:
            raise CheckpointError(
                f"{self._directory}: a superseded checkpoint could not be deleted ({error}). Look at its rights."
            ) from error

    @contextlib.contextmanager
    def _explained(self, directory: Path) -> Iterator[None]:
        """Within, a failure removes the step and becomes one sentence."""
        try:
            yield
        except Exception as error:  # tensorstore and orbax raise half a dozen types for a full disk
            shutil.rmtree(directory, ignore_errors=True)
            free = shutil.disk_usage(self._directory).free / 2**20
            raise CheckpointError(
                f"{directory}: the checkpoint could not be written ({_first_line(error)}); {free:,.0f} MiB are free "
                "there. Earlier checkpoints are intact. Free space, or choose another place with --runs-dir DIR or "
                "logger_config.checkpoint.checkpoint_dir."
            ) from error

    def _drop_superseded(self) -> None:
        """Deletes all but the best ``save_top_k`` steps and the latest."""
        steps = self._finished()
        for step in set(steps) - set(self._by_loss(steps)[: self._save_top_k]) - {steps[-1]}:
            _remove(self._directory / str(step))

    def _drop_unfinished(self) -> None:
        """Deletes what a killed writer left, or a run that stopped between a state's writing and its validation."""
        for path in self._directory.iterdir() if is_primary() else ():
            if path.name.isdigit() and not (path / MANIFEST).exists():
                _remove(path)

    def _finished(self) -> list[int]:
        names = (path.parent.name for path in self._directory.glob(f"*/{MANIFEST}"))
        return sorted(int(name) for name in names if name.isdigit())

    def _by_loss(self, steps: list[int]) -> list[int]:
        return sorted(steps, key=lambda step: (self._read_progress(step)[_METRIC], step))

    def _read_progress(self, step: int) -> dict[str, float]:
        progress: dict[str, float] = json.loads((self._directory / str(step) / _PROGRESS).read_text(encoding="utf-8"))
        return progress

    def steps(self) -> list[int]:
        """Steps that were written to their end, ascending; waits for queued ones."""
        self._worker.wait()
        return self._finished()

    def progress(self, step: int) -> dict[str, float]:
        """The numbers saved with a step; raises CheckpointError where they were changed."""
        self._worker.wait()
        verify(self._directory / str(step))
        return self._read_progress(step)

    def best_step(self) -> int:
        """The step of the smallest validation loss; raises CheckpointError where there is none or one is corrupt."""
        steps = self._require_steps()
        for step in steps:
            verify(self._directory / str(step))  # also the losses that the choice rests on
        return self._by_loss(steps)[0]

    def latest_step(self) -> int:
        """The last step; raises CheckpointError where there is none."""
        return self._require_steps()[-1]

    def _require_steps(self) -> list[int]:
        steps = self.steps()
        if not steps:
            raise CheckpointError(f"{self._directory}: holds no finished checkpoint. Train at least one epoch first.")
        return steps

    def restore(self, step: int, like: State) -> State:
        """Verifies every file of a step, then loads it.

        Args:
          step: one of ``steps()``.
          like: pytree of arrays or of ``jax.ShapeDtypeStruct`` with a sharding: structure, shapes, dtypes, placement.

        Raises:
          CheckpointError: a file was changed, is missing or is new, or the state was written by another model.
        """
        self._worker.wait()
        directory = self._directory / str(step)
        verify(directory)
        self._require_fit(step, like)
        target = jax.tree.map(lambda leaf: jax.ShapeDtypeStruct(leaf.shape, leaf.dtype, sharding=leaf.sharding), like)
        restored: State = self._checkpointer.restore(directory / _STATE, args=self._args.StandardRestore(target))
        return restored

    def _require_fit(self, step: int, like: Any) -> None:
        """Compares names, shapes and dtypes first: orbax's own refusal leaves coroutines that complain at exit."""
        saved, wanted = (
            {name: (tuple(leaf.shape), np.dtype(leaf.dtype)) for name, leaf in named_leaves(tree).items()}
            for tree in (self._checkpointer.metadata(self._directory / str(step) / _STATE).item_metadata.tree, like)
        )
        for name in sorted(saved.keys() | wanted.keys()):
            if saved.get(name) != wanted.get(name):
                raise CheckpointError(
                    f"{self._directory / str(step)}: does not fit this experiment's state: {name} is "
                    f"{_describe(saved.get(name))} in the checkpoint and {_describe(wanted.get(name))} here. It was "
                    "written by another model or optimizer; restore it with the config.yaml of its run."
                )

    def wait(self) -> None:
        """Blocks until queued steps are on disk; raises what went wrong."""
        self._worker.wait()

    def close(self) -> None:
        """Waits for queued steps and closes orbax; raises what went wrong."""
        try:
            self._worker.wait()
            self._drop_unfinished()
        finally:
            self._checkpointer.close()


def _remove(directory: Path) -> None:
    """Deletes a step, its manifest first, so that a kill in between leaves an unfinished step and no broken one."""
    (directory / MANIFEST).unlink(missing_ok=True)
    if directory.exists():
        shutil.rmtree(directory)


def _describe(array: tuple[tuple[int, ...], np.dtype[Any]] | None) -> str:
    return "missing" if array is None else f"{array[1]}{list(array[0])}"


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:300] if lines else type(error).__name__
