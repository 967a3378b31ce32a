"""Checkpoints of a run: written by orbax behind training's back, verified file by file before they are believed.

Orbax writes atomically (a killed writer leaves a temporary directory, never a broken step), but it loads a file with a
flipped bit without a word (measured on orbax-checkpoint 0.12.8: 6 of 6). So each step carries ``SHA256SUMS``, in the
format of coreutils: ``cd checkpoints/375 && sha256sum -c SHA256SUMS``. A step without it was not finished.
"""

import contextlib
import shutil
from pathlib import Path
from typing import Any, TypeVar

import jax
import numpy as np

from blacksmith.tools.background import BackgroundWorker
from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.files import sha256, write_atomically
from blacksmith.tools.trees import named_leaves

MANIFEST = "SHA256SUMS"
_METRIC = "val_loss"
State = TypeVar("State")


def host_copy(tree: State) -> State:
    """Copies all arrays to host memory, so that the device's buffers may be donated or overwritten afterwards."""
    copied: State = jax.tree.map(lambda leaf: np.array(leaf, copy=True), tree)
    return copied


class Checkpoints:
    """The ``save_top_k`` best steps by validation loss, and the latest, in one directory.

    Both are kept, because orbax's default policy (best k alone) was measured to delete the latest step, from which a
    run resumes.
    """

    def __init__(self, directory: Path, save_top_k: int, worker: BackgroundWorker) -> None:
        """Opens ``directory``, making it where it is missing.

        Args:
          directory: holds one subdirectory a step.
          save_top_k: how many of the best steps to keep, beside the latest.
          worker: where steps are written.

        Raises:
          CheckpointError: the directory cannot be made.
        """
        import orbax.checkpoint as ocp
        from orbax.checkpoint.checkpoint_managers import AnyPreservationPolicy, BestN, LatestN

        self._directory = directory.resolve()
        self._worker = worker
        self._args = ocp.args
        best = BestN(
            get_metric_fn=lambda metrics: metrics[_METRIC],
            reverse=True,  # the smallest loss is the best
            n=save_top_k,
            keep_checkpoints_without_metrics=False,
        )
        try:
            self._directory.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CheckpointError(
                f"{directory}: cannot be made ({error.strerror}). Choose another place with --runs-dir DIR or "
                "--set logger_config.checkpoint.checkpoint_dir=DIR."
            ) from error
        self._manager = ocp.CheckpointManager(
            self._directory,
            item_handlers={"state": ocp.StandardCheckpointHandler()},
            options=ocp.CheckpointManagerOptions(
                preservation_policy=AnyPreservationPolicy([LatestN(1), best]),
                best_fn=lambda metrics: metrics[_METRIC],
                best_mode="min",
                # The worker's thread is what makes saving asynchronous; orbax's own threads on top cost 20 ms a save.
                enable_async_checkpointing=False,
            ),
        )

    @property
    def directory(self) -> Path:
        """Where the steps lie."""
        return self._directory

    def save(self, step: int, state: Any, progress: dict[str, float]) -> None:
        """Queues one step and returns; a failure is raised at the next ``save``, ``wait`` or ``close``.

        Waits for the step before it first, so that a killed run loses no more than what one step's writing takes.

        Args:
          step: global step, 1 or more.
          state: pytree of arrays on the host, as ``host_copy`` makes it.
          progress: numbers to resume with; ``val_loss`` decides which steps are the best.
        """
        self._worker.wait()
        self._worker.submit(self._write, step, state, progress)

    def _write(self, step: int, state: Any, progress: dict[str, float]) -> None:
        directory = self._directory / str(step)
        try:
            saved = self._manager.save(
                step, args=self._args.Composite(state=self._args.StandardSave(state)), metrics=progress
            )
            if not saved:
                raise CheckpointError(f"{directory}: orbax skipped the step, because a later one is there already.")
            write_atomically(directory / MANIFEST, _manifest(directory))
        except CheckpointError:
            raise
        except Exception as error:  # tensorstore and orbax raise half a dozen types for a full disk
            self._remove_unfinished(step)
            free = shutil.disk_usage(self._directory).free / 2**20
            raise CheckpointError(
                f"{directory}: the checkpoint could not be written ({_first_line(error)}); {free:,.0f} MiB are free "
                "there. Earlier checkpoints are intact. Free space, or choose another place with --runs-dir DIR."
            ) from error

    def _remove_unfinished(self, step: int) -> None:
        for path in (self._directory / str(step), *self._directory.glob(f"{step}.orbax-checkpoint-tmp*")):
            with contextlib.suppress(FileNotFoundError):
                shutil.rmtree(path)

    def steps(self) -> list[int]:
        """Steps that were written to their end, ascending; waits for queued ones."""
        self._worker.wait()
        return sorted(step for step in self._manager.all_steps() if (self._directory / str(step) / MANIFEST).is_file())

    def progress(self, step: int) -> dict[str, float]:
        """The numbers saved with a step."""
        return dict(self._manager.metrics(step))

    def best_step(self) -> int:
        """The step of the smallest validation loss; raises CheckpointError where there is none."""
        return min(self._require_steps(), key=lambda step: (self.progress(step)[_METRIC], step))

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
        restored = self._manager.restore(step, args=self._args.Composite(state=self._args.StandardRestore(target)))
        state: State = restored.state
        return state

    def _require_fit(self, step: int, like: Any) -> None:
        """Compares names, shapes and dtypes first: orbax's own refusal leaves coroutines that complain at exit."""
        saved, wanted = (
            {name: (tuple(leaf.shape), np.dtype(leaf.dtype)) for name, leaf in named_leaves(tree).items()}
            for tree in (self._manager.item_metadata(step).state.tree, like)
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
        finally:
            self._manager.close()


def _files(directory: Path) -> list[Path]:
    return sorted(path for path in directory.rglob("*") if path.is_file() and path.name != MANIFEST)


def _manifest(directory: Path) -> str:
    return "".join(f"{sha256(path)}  {path.relative_to(directory)}\n" for path in _files(directory))


def verify(directory: Path) -> None:
    """Holds every file of a step against its digest.

    Raises:
      CheckpointError: naming the first file that differs, is missing, or was not there when the step was written.
    """
    mend = f"Delete {directory} and resume from an earlier step, or train again."
    try:
        lines = (directory / MANIFEST).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError as error:
        raise CheckpointError(f"{directory}: has no {MANIFEST}, so it was not written to its end. {mend}") from error
    recorded = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    present = {str(path.relative_to(directory)): path for path in _files(directory)}
    for name in sorted(recorded.keys() | present.keys()):
        if name not in present:
            raise CheckpointError(f"{directory / name}: is missing from the checkpoint. {mend}")
        if name not in recorded:
            raise CheckpointError(f"{directory / name}: was not there when the checkpoint was written. {mend}")
        found = sha256(present[name])
        if found != recorded[name]:
            raise CheckpointError(
                f"{directory / name}: is corrupt: its SHA-256 is {found}, but {recorded[name]} was written. {mend}"
            )


def _describe(array: tuple[tuple[int, ...], np.dtype[Any]] | None) -> str:
    return "missing" if array is None else f"{array[1]}{list(array[0])}"


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:300] if lines else type(error).__name__
