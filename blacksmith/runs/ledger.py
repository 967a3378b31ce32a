"""``steps.json``: a run's id and the steps that it has begun, so that it deletes nothing that it did not write.

A step is listed before its first byte is written and removed from the list after its last byte is deleted; deletion
strikes it from those listed as finished, removes ``SHA256SUMS``, then the rest. Wherever a kill comes, a step is
in one of these states:

    listed, no directory                      not begun, or deleted: removed from the list
    listed, no SHA256SUMS                     half written or half deleted: deleted if it holds only what we write there
    listed, with SHA256SUMS                   finished; listed as such when the next step begins or one is deleted
    listed as finished, without SHA256SUMS    damaged by someone else: refused
    not listed                                written by someone else: refused
"""

import json
import os
import re
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from blacksmith.runs.manifest import MANIFEST, files_below, recorded_digests, verify, write_manifest
from blacksmith.runs.progress_file import read_progress
from blacksmith.runs.record import new_run_id
from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.files import sync, write_atomically

STATE = "state"
_OUR_DIRECTORIES = re.compile(rf"{STATE}(\.orbax-checkpoint-tmp.*)?")
_OUR_FILES = re.compile(r"progress\.json|\.(progress\.json|SHA256SUMS)\.\d+\.\d+\.tmp")


class _Content(NamedTuple):
    """Of ``steps.json``: the run's id, None if nothing was ever written; steps begun, ascending; of these, finished."""

    run_id: str | None
    steps: Sequence[int]
    finished: Sequence[int]


class Ledger:
    """Step directories of one run: begun, finished and deleted through this class alone.

    Attributes:
      run_id: of the run whose steps these are.
    """

    def __init__(self, directory: Path, run_id: str | None = None) -> None:
        """Reads ``steps.json``.

        Args:
          directory: holds one subdirectory per step.
          run_id: of the run that writes; None takes that of ``steps.json``, or a new one.

        Raises:
          CheckpointError: ``steps.json`` is damaged, or is another run's.
        """
        self._directory = directory
        self._file = directory / "steps.json"
        found = self._read().run_id
        self.run_id = run_id or found or new_run_id()
        if found not in (None, self.run_id):
            raise CheckpointError(
                f"{self._file}: lists the checkpoints of another run ({found}, this one is {self.run_id}). Give each "
                "run its own directory of checkpoints."
            )

    def path(self, step: int) -> Path:
        """Directory of a step."""
        return self._directory / str(step)

    def finished(self) -> list[int]:
        """Steps that were written completely, ascending."""
        return [step for step in self._steps() if (self.path(step) / MANIFEST).is_file()]

    def recover(self) -> list[int]:
        """Deletes what a killed run left unfinished, and returns those steps.

        Raises:
          CheckpointError: listing every path that the run did not write, or that is a symbolic link, or naming a
            finished step that has lost its digests; nothing is deleted then.
        """
        self._refuse_foreign()
        return self.delete_unfinished()

    def verify(self) -> list[int]:
        """Finished steps, ascending, each of which is whole and this run's; changes nothing.

        Raises:
          CheckpointError: naming a file that was changed or removed, a step that is another's, or a path that the run
            did not write.
        """
        self._refuse_foreign()
        steps = self.finished()
        for step in steps:
            verify(self.path(step))
            read_progress(self.path(step), self.run_id)
        return steps

    def _refuse_foreign(self) -> None:
        listed = self._steps()
        existing = self._directory.iterdir() if self._directory.is_dir() else ()
        numbered = (path for path in existing if path.name.isascii() and path.name.isdigit())
        unlisted = [path for path in numbered if path.is_symlink() or int(path.name) not in listed]
        _refuse([*unlisted, *self._foreign_in(self._unfinished())])
        self._refuse_without_digests()

    def _refuse_without_digests(self) -> None:
        """Without this a finished step, the best perhaps, would be taken for half deleted, and deleted."""
        for step in set(self._read().finished) - set(self.finished()):
            if self.path(step).exists():
                raise CheckpointError(
                    f"{self.path(step)}: its {MANIFEST} is missing, which the run wrote when it finished this step. "
                    "Nothing was deleted. Put the file back; or delete the step, and another takes its place."
                )

    def begin(self, step: int) -> None:
        """Lists a step before it is written; raises CheckpointError if its path is taken."""
        if os.path.lexists(self.path(step)):
            _refuse([self.path(step)])
        self._record([*self._steps(), step])

    def finish(self, step: int) -> None:
        """Records the digests of a step's files, which makes it finished."""
        _refuse(self._foreign_in([step]))
        write_manifest(self.path(step))

    def delete(self, steps: Sequence[int]) -> None:
        """Deletes finished steps; raises CheckpointError, before it deletes any, if one holds an unrecorded file."""
        _refuse([path for step in steps for path in _unrecorded(self.path(step))])
        self._delete(steps)

    def delete_unfinished(self) -> list[int]:
        """Deletes steps that were begun and not finished, and returns those that had a directory."""
        steps = self._unfinished()
        _refuse(self._foreign_in(steps))
        existing = [step for step in steps if self.path(step).exists()]
        self._delete(steps)
        return existing

    def _delete(self, steps: Sequence[int]) -> None:
        if not steps:
            return
        try:
            if not set(steps).isdisjoint(self._read().finished):  # not for incomplete steps: the disk may be full
                self._record(self._steps(), deleted=steps)
            for step in steps:
                if self.path(step).exists():
                    (self.path(step) / MANIFEST).unlink(missing_ok=True)
                    sync(self.path(step))  # first of all, whenever the power fails
                    shutil.rmtree(self.path(step))
            self._record([step for step in self._steps() if step not in steps])
        except OSError as error:
            raise CheckpointError(
                f"{self._directory}: a checkpoint could not be deleted ({error}). Check its permissions."
            ) from error

    def _unfinished(self) -> list[int]:
        finished = self.finished()
        return [step for step in self._steps() if step not in finished]

    def _foreign_in(self, unfinished: Iterable[int]) -> list[Path]:
        return [path for step in unfinished for path in _not_ours(self.path(step))]

    def _steps(self) -> Sequence[int]:
        return self._read().steps

    def _read(self) -> _Content:
        try:
            content = json.loads(self._file.read_bytes())
            # Runs of the first weeks list no finished steps.
            run_id, steps, finished = content["run"], content["steps"], content.get("finished", [])
            if isinstance(run_id, str) and all(type(step) is int and step > 0 for step in (*steps, *finished)):
                return _Content(run_id, sorted(steps), finished)
        except (FileNotFoundError, NotADirectoryError):
            return _Content(None, [], [])
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            pass  # the sentence below is for every kind of damage
        raise CheckpointError(
            f'{self._file}: is damaged: expected {{"run": ID, "steps": [...], "finished": [...]}} with the run_id of '
            "run.json, the steps that this run has begun and those that it has finished. Write that by hand, or start "
            "a new run."
        )

    def _record(self, steps: Sequence[int], deleted: Sequence[int] = ()) -> None:
        finished = [step for step in self.finished() if step not in deleted]
        content = {"run": self.run_id, "steps": sorted(steps), "finished": finished}
        write_atomically(self._file, json.dumps(content) + "\n")


def _not_ours(directory: Path) -> list[Path]:
    """Entries of an unfinished step that a run does not write; the step itself if it is no real directory."""
    if not os.path.lexists(directory):
        return []
    if directory.is_symlink() or not directory.is_dir():
        return [directory]
    unknown = [
        path
        for path in directory.iterdir()
        if not (_OUR_DIRECTORIES if path.is_dir() else _OUR_FILES).fullmatch(path.name)
    ]
    return sorted({*unknown, *(path for path in files_below(directory) if path.is_symlink())})


def _unrecorded(directory: Path) -> list[Path]:
    """Files of a finished step that its SHA256SUMS does not list, and symbolic links."""
    if directory.is_symlink():
        return [directory]
    recorded = recorded_digests(directory)
    return [
        path for path in files_below(directory) if path.is_symlink() or str(path.relative_to(directory)) not in recorded
    ]


def _refuse(foreign: Sequence[Path]) -> None:
    if foreign:
        raise CheckpointError(
            f"{', '.join(map(str, sorted(foreign)))}: not written by this run, which overwrites and deletes only what "
            "it wrote. Nothing was deleted. Move these paths elsewhere, then continue with --resume=DIR."
        )
