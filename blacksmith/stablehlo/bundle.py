"""A function as files for a compiler bug report, which run without this project."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from blacksmith.stablehlo.canonical import canonical_text
from blacksmith.stablehlo.elements import numpy_dtype
from blacksmith.stablehlo.portable import to_portable
from blacksmith.tools.errors import StableHLOError
from blacksmith.tools.files import write_atomically


@dataclass(frozen=True)
class ExportedFunction:
    """A function with one set of inputs and its outputs for them.

    Attributes:
      text: canonical StableHLO.
      portable: the same as VHLO bytecode.
      inputs: one array per argument, by name (``state/params/dense_0/kernel``), in the order of the signature.
      outputs: one array per result, likewise.
    """

    text: str
    portable: bytes
    inputs: dict[str, np.ndarray]
    outputs: dict[str, np.ndarray]


def write_function(
    directory: Path, name: str, text: str, inputs: Mapping[str, Any], outputs: Mapping[str, Any]
) -> ExportedFunction:
    """Writes ``<name>.mlir``, ``<name>.mlirbc``, ``<name>.inputs.npz`` and ``<name>.outputs.npz``.

    Args:
      directory: an existing directory.
      name: the function's name.
      text: StableHLO as JAX lowers it.
      inputs, outputs: arrays by name, in the order of the function's arguments and results.

    Raises:
      OSError: the directory cannot be written.
      StableHLOError: the module cannot be written as a portable artifact.
    """
    canonical = canonical_text(text)
    exported = ExportedFunction(canonical, to_portable(canonical), _arrays(inputs), _arrays(outputs))
    write_atomically(directory / f"{name}.mlir", exported.text)
    write_atomically(directory / f"{name}.mlirbc", exported.portable)
    write_atomically(directory / f"{name}.inputs.npz", _npz(exported.inputs))
    write_atomically(directory / f"{name}.outputs.npz", _npz(exported.outputs))
    return exported


def read_function(directory: Path, name: str) -> ExportedFunction:
    """Reads the files that ``write_function`` wrote.

    Raises:
      StableHLOError: a file is missing; the message names it.
    """
    files = {suffix: directory / f"{name}.{suffix}" for suffix in ("mlir", "mlirbc", "inputs.npz", "outputs.npz")}
    for path in files.values():
        if not path.is_file():
            raise StableHLOError(f"{path}: missing. Export it with --set training_config.export_shlo=true.")
    return ExportedFunction(
        files["mlir"].read_text(encoding="utf-8"),
        files["mlirbc"].read_bytes(),
        _read_npz(files["inputs.npz"]),
        _read_npz(files["outputs.npz"]),
    )


def _arrays(named: Mapping[str, Any]) -> dict[str, np.ndarray]:
    return {name: np.asarray(array) for name, array in named.items()}


def _npz(arrays: Mapping[str, np.ndarray]) -> bytes:
    """NumPy's archive; bfloat16, which it does not support, is stored as uint16 under a name that ends in ``:bf16``."""
    buffer = io.BytesIO()
    bf16 = numpy_dtype("bf16")
    known = {
        f"{name}:bf16" if array.dtype == bf16 else name: array.view(np.uint16) if array.dtype == bf16 else array
        for name, array in arrays.items()
    }
    np.savez(buffer, allow_pickle=False, **known)
    return buffer.getvalue()


def _read_npz(path: Path) -> dict[str, np.ndarray]:
    with np.load(path, allow_pickle=False) as archive:
        stored = {name: archive[name] for name in archive.files}
    return {
        name.removesuffix(":bf16"): array.view(numpy_dtype("bf16")) if name.endswith(":bf16") else array
        for name, array in stored.items()
    }
