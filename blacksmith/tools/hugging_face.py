"""A checkpoint as Hugging Face's libraries save it: ``config.json``, safetensors and ``tokenizer.json`` in a directory.

Only data is read: no pickle, which can run code when it is loaded, and no code of a model's own. Nothing is downloaded.
"""

import functools
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.files import expand, sha256

INSTALL = "pip install 'blacksmith[llm]'"
_WEIGHTS, _INDEX = "model.safetensors", "model.safetensors.index.json"
_PICKLES = ("*.bin", "*.pt", "*.pth", "*.ckpt")
_DTYPES = ("float32", "float16", "bfloat16")
_SHOWN = 3


@dataclass(frozen=True)
class HuggingFaceCheckpoint:
    """Files below one directory; each is read when it is asked for, and an error names it.

    Attributes:
      path: the directory.
    """

    path: Path

    @classmethod
    def open(cls, path: str) -> "HuggingFaceCheckpoint":
        """The checkpoint in a directory, ``~`` expanded; raises CheckpointError if there is no such directory."""
        try:
            directory = expand(path)
            is_there = directory.is_dir()
        except OSError as error:  # an unknown user's home, a name that is too long
            raise CheckpointError(f"{path}: {error.strerror}.") from error
        if not is_there:
            raise CheckpointError(
                f"{directory}: is no directory. Give one that holds config.json, tokenizer.json and {_WEIGHTS}; "
                "nothing is downloaded."
            )
        return cls(directory.resolve())

    @property
    def config_file(self) -> Path:
        """Where the sizes stand."""
        return self.path / "config.json"

    @property
    def tokenizer_file(self) -> Path:
        """Where the vocabulary stands, and how text is split."""
        return self.path / "tokenizer.json"

    @cached_property
    def config(self) -> dict[str, Any]:
        """``config.json``; raises CheckpointError if it is missing or no JSON object."""
        return _read_object(self.config_file, "It says which network the weights are of: copy it from the model.")

    def setting(self, name: str, kind: type, default: Any = None) -> Any:
        """A value of ``config.json``, of this type; the default if it is missing or null and there is one.

        Raises:
          CheckpointError: it is missing without a default, or of another type.
        """
        value = self.config.get(name)
        value = default if value is None else value
        value = float(value) if kind is float and type(value) is int else value
        if type(value) is not kind:
            raise CheckpointError(f"{self.config_file}: {name} is {json.dumps(value)}, expected {kind.__name__}.")
        return value

    @cached_property
    def weight_files(self) -> list[Path]:
        """The safetensors: one file, or those that the index names.

        Raises:
          CheckpointError: there are none, or one of them is missing.
        """
        if (self.path / _INDEX).is_file():
            index = self.path / _INDEX
            shards = _read_object(index, "").get("weight_map")
            if not isinstance(shards, dict) or not all(Path(str(name)).name == name for name in shards.values()):
                raise CheckpointError(f"{index}: has no weight_map of tensors to files. Copy it again.")
            files = [self.path / name for name in sorted(set(shards.values()))]
            missing = [path.name for path in files if not path.is_file()]
            if missing:
                raise CheckpointError(f"{index}: names {_some(missing)}, which {self.path} lacks. Copy all files.")
            return files
        if (self.path / _WEIGHTS).is_file():
            return [self.path / _WEIGHTS]
        pickles = sorted(path.name for pattern in _PICKLES for path in self.path.glob(pattern))
        if pickles:
            raise CheckpointError(
                f"{self.path}: has weights as pickle alone ({_some(pickles)}), which can run code when loaded, and is "
                "not read. If you trust them, convert them: transformers' from_pretrained, then save_pretrained, "
                f"writes {_WEIGHTS}."
            )
        raise CheckpointError(f"{self.path}: has neither {_WEIGHTS} nor {_INDEX}. Copy the model's weights there.")

    @cached_property
    def digest(self) -> str:
        """SHA-256 over the files that decide what is computed: config, tokenizer, weights and their index."""
        files = [self.config_file, self.tokenizer_file, self.path / _INDEX, *self.weight_files]
        lines = (f"{_digest(path, *_identity(path))}  {path.name}\n" for path in files if path.is_file())
        return hashlib.sha256("".join(lines).encode()).hexdigest()

    def tensors(self, shapes: Mapping[str, tuple[int, ...]], ignored: tuple[str, ...] = ()) -> dict[str, np.ndarray]:
        """The tensors of these names as float32; bfloat16 and float16 are widened, which is exact.

        Args:
          shapes: by name, all that there must be.
          ignored: ends of names that may be there too.

        Raises:
          CheckpointError: a file is no safetensors file, or a tensor is missing, unknown, or has another shape or type.
        """
        found: dict[str, np.ndarray] = {}
        unknown: list[str] = []
        for path in self.weight_files:
            for name, array in _tensors(path, shapes):
                if array is None:
                    unknown += [] if name.endswith(ignored) else [name]
                    continue
                if array.shape != shapes[name]:
                    raise CheckpointError(
                        f"{path}: {name} has the shape {list(array.shape)}, expected {list(shapes[name])}. Is "
                        f"{self.config_file.name} this model's, and does no --set change its sizes?"
                    )
                found[name] = array.astype(np.float32)
        for problem, names in (("lacks", sorted(shapes.keys() - found.keys())), ("also has", sorted(unknown))):
            if names:
                raise CheckpointError(
                    f"{self.path}: {problem} {_some(names)}, with the sizes in {self.config_file.name}. Copy all files "
                    "of one model, and change none of its sizes with --set."
                )
        return found


def _read_object(path: Path, hint: str) -> dict[str, Any]:
    try:
        document = json.loads(path.read_bytes())
    except OSError as error:
        raise CheckpointError(f"{path}: cannot be read: {error.strerror or error}. {hint}".rstrip()) from error
    except ValueError as error:
        raise CheckpointError(f"{path}: is no JSON ({error}). Copy it again.") from error
    if not isinstance(document, dict):
        raise CheckpointError(f"{path}: is {type(document).__name__}, expected a JSON object. Copy it again.")
    return document


def _tensors(path: Path, wanted: Mapping[str, Any]) -> Iterator[tuple[str, np.ndarray | None]]:
    """Names in a file, with arrays if they are wanted."""
    import ml_dtypes  # noqa: F401 - gives NumPy bfloat16
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="np") as file:
            for name in file.keys():  # noqa: SIM118 - it is no mapping
                if name not in wanted:
                    yield name, None
                    continue
                dtype = {"F32": "float32", "F16": "float16", "BF16": "bfloat16"}.get(file.get_slice(name).get_dtype())
                if dtype not in _DTYPES:
                    raise CheckpointError(
                        f"{path}: {name} is {file.get_slice(name).get_dtype()}, expected one of {', '.join(_DTYPES)}. "
                        "Take weights that are not quantized."
                    )
                yield name, file.get_tensor(name)
    except (SafetensorError, OSError) as error:
        raise CheckpointError(
            f"{path}: is no safetensors file ({error}); it may be incomplete, or a Git LFS pointer. Copy it again."
        ) from error


def _some(names: list[str]) -> str:
    """The first few, and how many there are."""
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def _identity(path: Path) -> tuple[int, int]:
    stat = path.stat()
    return stat.st_size, stat.st_mtime_ns


@functools.cache  # a gigabyte takes a second, and each config of a session asks
def _digest(path: Path, size: int, changed: int) -> str:
    del size, changed  # part of the key: a file that is written again is read again
    return sha256(path)
