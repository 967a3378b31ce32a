"""Checkpoints of a run: written by orbax in the background, verified file by file before they are loaded.

A step is a directory ``checkpoints/375`` with orbax's ``state/``, ``progress.json`` and ``SHA256SUMS``. Orbax loads a
file with a flipped bit without an error (measured on orbax-checkpoint 0.12.8: 6 of 6), hence the digests, in the format
of coreutils: ``cd checkpoints/375 && sha256sum -c SHA256SUMS``. They are written last: a step without them is
incomplete. ``steps.json`` beside the steps lists those that this run has begun; see ``ledger``.

If several processes train together, they share the directory: each writes the parts of the state that its chips hold,
as orbax does, and process 0 does the rest.
"""

import concurrent.futures
import contextlib
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import jax
import numpy as np

from blacksmith.multihost.distributed import barrier, is_multiprocess, is_primary, is_runtime_failure
from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.ledger import STATE, Ledger
from blacksmith.runs.manifest import verify
from blacksmith.runs.progress_file import LOSS, read_progress, write_progress
from blacksmith.tools.errors import BlacksmithWarning, CheckpointError
from blacksmith.tools.files import disk_trouble, first_line, free_space, sync
from blacksmith.tools.trees import named_leaves

State = TypeVar("State")


class Checkpoints:
    """The ``save_top_k`` best steps by validation loss, and the latest, in one directory.

    Both are kept, because orbax's default policy (best k alone) was measured to delete the latest step, from which a
    run resumes.
    """

    def __init__(self, directory: Path, save_top_k: int, worker: BackgroundWorker, run_id: str | None = None) -> None:
        """Opens ``directory``, creates it if it is missing, and deletes what a killed run left.

        These are incomplete steps, with a warning, and superseded ones.

        Args:
          directory: holds one subdirectory per step.
          save_top_k: number of best steps to keep, beside the latest.
          worker: writes the steps.
          run_id: of the run; None takes that of the directory, or a new one.

        Raises:
          CheckpointError: the directory cannot be opened, is another run's, or holds steps that it did not write.
        """
        import orbax.checkpoint as ocp

        self._directory = directory.resolve()
        self._ledger = Ledger(self._directory, run_id)
        self._worker = worker
        self._save_top_k = save_top_k
        self._last: concurrent.futures.Future[Any] | None = None
        self._written: int | None = None  # the step whose state is complete; set and read by the worker alone
        self._args = ocp.args
        # Not a CheckpointManager: its bookkeeping costs a third of a small checkpoint's writing (27 against 20 ms of
        # processor time), and what it would decide, ``_delete_superseded`` decides in five lines.
        self._checkpointer = ocp.Checkpointer(ocp.StandardCheckpointHandler())
        try:
            self._directory.mkdir(parents=True, exist_ok=True)
            sync(self._directory.parent)
            deleted = self._ledger.recover() if is_primary() else []
        except OSError as error:
            raise CheckpointError(
                f"{directory}: cannot be opened ({error.strerror}). Choose another place with --runs-dir=DIR or "
                "--set logger_config.checkpoint.checkpoint_dir=DIR."
            ) from error
        if deleted:
            warnings.warn(
                f"{directory}: deleted step {', '.join(map(str, deleted))}, which a killed run had left incomplete.",
                BlacksmithWarning,
                stacklevel=2,
            )
        if is_primary():
            self._delete_superseded()  # the run may have been killed before it came to that, also after its last step

    @property
    def directory(self) -> Path:
        """Parent of the steps' directories."""
        return self._directory

    def write(self, step: int, state: Any) -> None:
        """Starts writing a step's state and returns; the step counts only after ``commit``.

        Waits for the previous step first, so that a killed run loses no more than one step's writing takes. A failure
        is raised by the next call.

        Args:
          step: global step, 1 or more; never written before.
          state: pytree of arrays that never change afterwards, as ``trees.host_copy`` returns it.
        """
        if self._last is not None:
            concurrent.futures.wait([self._last])  # not for the whole queue: rows may be waiting after it
        self._last = self._worker.submit(self._write, step, state)

    def commit(self, step: int, progress: Mapping[str, Any]) -> None:
        """Finishes a step once its state is written, and deletes the steps that it supersedes.

        Args:
          step: as given to ``write``.
          progress: numbers to resume with; ``val_loss`` decides which steps are the best.
        """
        self._last = self._worker.submit(self._commit, step, dict(progress))

    def _write(self, step: int, state: Any) -> None:
        with self._explained(step):
            if is_primary():
                self._ledger.begin(step)
            barrier(f"checkpoint {step} may be written")
            self._checkpointer.save(self._ledger.path(step) / STATE, args=self._args.StandardSave(state))
        self._written = step

    def _commit(self, step: int, progress: dict[str, Any]) -> None:
        if is_primary():
            self._finish(step, progress)
        barrier(f"checkpoint {step} is finished")

    def _finish(self, step: int, progress: dict[str, Any]) -> None:
        if self._written != step:
            return  # the state could not be written; that error is raised by the next call
        with self._explained(step):
            write_progress(self._ledger.path(step), self._ledger.run_id, progress)
            self._ledger.finish(step)
        self._delete_superseded()

    @contextlib.contextmanager
    def _explained(self, step: int) -> Iterator[None]:
        """Deletes the step if the body fails, and raises one sentence."""
        try:
            yield
        except CheckpointError:
            raise
        except Exception as error:
            if is_primary():
                with contextlib.suppress(CheckpointError):  # what cannot be deleted now, the next opening names
                    self._ledger.delete_unfinished()
            if is_multiprocess() and is_runtime_failure(error):  # of a collective: XLA writes no file
                raise CheckpointError(
                    f"{self._ledger.path(step)}: another process ended while all wrote the checkpoint "
                    f"({first_line(error)}). Earlier ones are intact. See what it said, then use --resume=DIR."
                ) from error
            raise CheckpointError(
                f"{self._ledger.path(step)}: the checkpoint could not be written ({disk_trouble(error)}); "
                f"{free_space(self._directory)} are free there. Earlier checkpoints are intact. Free space, or choose "
                "another place with --runs-dir=DIR or logger_config.checkpoint.checkpoint_dir."
            ) from error

    def _delete_superseded(self) -> None:
        """Deletes all but the best ``save_top_k`` steps and the latest."""
        steps = self._ledger.finished()
        kept = {*self._by_loss(steps)[: self._save_top_k], *steps[-1:]}
        self._ledger.delete([step for step in steps if step not in kept])

    def _by_loss(self, steps: list[int]) -> list[int]:
        return sorted(steps, key=lambda step: (self._read_progress(step)[LOSS], step))

    def _read_progress(self, step: int) -> dict[str, Any]:
        return read_progress(self._ledger.path(step), self._ledger.run_id)

    def steps(self) -> list[int]:
        """Finished steps, ascending; waits for queued ones."""
        self._worker.wait()
        return self._ledger.finished()

    def progress(self, step: int) -> dict[str, Any]:
        """The numbers saved with a step; raises CheckpointError if any of its files was changed."""
        self._worker.wait()
        verify(self._ledger.path(step))
        return self._read_progress(step)

    def best_step(self) -> int:
        """The step of the smallest validation loss; raises CheckpointError if there is none or one is corrupt."""
        steps = self._require_steps()
        for step in steps:
            verify(self._ledger.path(step))  # also the losses that the choice rests on
        return self._by_loss(steps)[0]

    def latest_step(self) -> int:
        """The last step; raises CheckpointError if there is none."""
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
        directory = self._ledger.path(step)
        verify(directory)
        self._require_fit(step, like)
        target = jax.tree.map(lambda leaf: jax.ShapeDtypeStruct(leaf.shape, leaf.dtype, sharding=leaf.sharding), like)
        restored: State = self._checkpointer.restore(directory / STATE, args=self._args.StandardRestore(target))
        return restored

    def _require_fit(self, step: int, like: Any) -> None:
        """Compares names, shapes and dtypes first: orbax's own refusal leaves coroutines that complain at exit."""
        saved, wanted = (
            {name: (tuple(leaf.shape), np.dtype(leaf.dtype)) for name, leaf in named_leaves(tree).items()}
            for tree in (self._checkpointer.metadata(self._ledger.path(step) / STATE).item_metadata.tree, like)
        )
        for name in sorted(saved.keys() | wanted.keys()):
            if saved.get(name) != wanted.get(name):
                raise CheckpointError(
                    f"{self._ledger.path(step)}: does not fit this experiment's state: {name} is "
                    f"{_describe(saved.get(name))} in the checkpoint and {_describe(wanted.get(name))} here. It was "
                    "written by another model or optimizer; restore it with the config.yaml of its run."
                )

    def flush(self) -> None:
        """Blocks until the last step written or committed is on disk; raises what went wrong with it."""
        if self._last is not None:
            self._last.result()

    def wait(self) -> None:
        """Blocks until queued steps are on disk; raises the first failure."""
        self._worker.wait()

    def close(self) -> None:
        """Waits for queued steps, deletes one that was never committed, closes orbax; raises the first failure."""
        try:
            self._worker.wait()
            if is_primary():
                self._ledger.delete_unfinished()
        finally:
            self._checkpointer.close()


def _describe(array: tuple[tuple[int, ...], np.dtype[Any]] | None) -> str:
    return "missing" if array is None else f"{array[1]}{list(array[0])}"
