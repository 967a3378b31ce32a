"""``progress.json`` of a checkpoint: the numbers to resume with, the step and the run that they belong to.

The step's digests cover the file, so that a step's directory cannot change places with another one, nor with one of
another run, without being noticed.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.files import write_atomically

PROGRESS = "progress.json"
LOSS = "val_loss"
_STEP, _RUN = "step", "run"


def write_progress(directory: Path, run_id: str, numbers: Mapping[str, Any]) -> None:
    """Writes the numbers of a step, whose directory has the step as its name."""
    write_atomically(directory / PROGRESS, json.dumps({_STEP: int(directory.name), _RUN: run_id, **numbers}))


def read_progress(directory: Path, run_id: str) -> dict[str, Any]:
    """The numbers as they were given to ``write_progress``.

    Raises:
      CheckpointError: the file is damaged, or was written for another step or another run.
    """
    path = directory / PROGRESS
    try:
        progress: dict[str, Any] = json.loads(path.read_bytes())
        float(progress[LOSS])
        step, run = progress.pop(_STEP), progress.pop(_RUN)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise CheckpointError(
            f"{path}: is corrupt: expected an object with {_STEP!r}, {_RUN!r} and a number {LOSS!r}. Delete "
            f"{directory} and resume from an earlier step, or train again."
        ) from error
    if str(step) != directory.name:
        raise CheckpointError(
            f"{path}: was written for step {step}, and lies in the directory of step {directory.name}. Give the "
            "directories their own names again."
        )
    if run != run_id:
        raise CheckpointError(
            f"{path}: was written by another run ({run}, this one is {run_id}). Move {directory} away, then continue "
            "with --resume=DIR."
        )
    return progress
