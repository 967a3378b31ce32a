"""Arrays by name in one file: safetensors (https://huggingface.co/docs/safetensors), which can hold no code."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.files import write_atomically


def write_arrays(path: Path, arrays: Mapping[str, Any], about: Mapping[str, Any]) -> None:
    """Writes arrays by path, such as ``dense_0/kernel``, and JSON values about them.

    Raises:
      CheckpointError: the file cannot be written; what was there before still is.
    """
    from safetensors.numpy import save

    # save() takes an array's memory as it lies, whatever its strides say (measured on safetensors 0.8).
    contiguous = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    try:
        write_atomically(path, save(contiguous, {name: json.dumps(value) for name, value in about.items()}))
    except OSError as error:
        raise CheckpointError(
            f"{path}: cannot be written ({error.strerror}). Free space there, or choose another place with "
            "--runs-dir=DIR."
        ) from error


def read_arrays(path: Path) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """The arrays of a file that ``write_arrays`` wrote, by path, and the values about them.

    Raises:
      CheckpointError: the file is missing, or damaged.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="np") as file:
            about = {name: json.loads(value) for name, value in (file.metadata() or {}).items()}
            return {name: file.get_tensor(name) for name in file.keys()}, about  # noqa: SIM118 - no mapping
    except (OSError, SafetensorError, ValueError) as error:
        raise CheckpointError(
            f"{path}: is no file of arrays that blacksmith wrote ({error}). Delete it, and train again."
        ) from error
