"""The IDX format of MNIST: http://yann.lecun.com/exdb/mnist/ (section "the IDX file format").

A big-endian header (two zero bytes, a type code, the number of dimensions, each dimension as uint32), then the values.
"""

import gzip
import math
import struct
import zlib
from pathlib import Path

import numpy as np

from blacksmith.datasets.sources.arrays import Bytes, LabelledImages
from blacksmith.tools.errors import DataError

_UNSIGNED_BYTE = 0x08
_FIX = "Replace the file with an intact copy"
_PARTS = ("train-images", "train-labels", "t10k-images", "t10k-labels")


def read_idx(path: Path, dimensions: int) -> Bytes:
    """Parses one IDX file of unsigned bytes, gzipped if its name ends in ``.gz``.

    Args:
      path: the file.
      dimensions: the expected number of dimensions: 3 for images, 1 for labels.

    Raises:
      DataError: the file is unreadable, a truncated or corrupt gzip file, or has a wrong magic number, type, number of
        dimensions or byte count.
    """
    content = _read(path)
    if len(content) < 4 or content[:2] != b"\0\0":
        raise DataError(f"{path}: not an IDX file: it begins with {content[:4].hex()}, expected 0000. {_FIX}.")
    type_code, rank = content[2], content[3]
    if type_code != _UNSIGNED_BYTE:
        raise DataError(f"{path}: has the IDX type code 0x{type_code:02x}, expected 0x08 (unsigned bytes). {_FIX}.")
    if rank != dimensions:
        raise DataError(f"{path}: has {rank} dimensions, expected {dimensions}. Are images and labels swapped?")
    header = 4 + 4 * rank
    if len(content) < header:
        raise DataError(f"{path}: ends within its header ({len(content)} of {header} bytes). {_FIX}.")
    shape = struct.unpack(f">{rank}I", content[4:header])
    expected = math.prod(shape)
    if len(content) - header != expected:
        raise DataError(
            f"{path}: holds {len(content) - header} values, expected {expected} for the shape {shape} in its header. "
            f"{_FIX}."
        )
    return np.frombuffer(content, np.uint8, offset=header).reshape(shape)


def _read(path: Path) -> bytes:
    try:
        raw = path.read_bytes()
        return gzip.decompress(raw) if path.suffix == ".gz" else raw
    except OSError as error:  # gzip.BadGzipFile is one too
        raise DataError(f"{path}: cannot be read: {error.strerror or error}. {_FIX}.") from error
    except (EOFError, zlib.error) as error:
        raise DataError(f"{path}: is a truncated or corrupt gzip file ({error}). {_FIX}.") from error


def load_directory(directory: Path, *, name: str) -> LabelledImages:
    """Reads the four files of an MNIST-like data set and checks that they are consistent.

    Accepts ``train-images-idx3-ubyte`` and ``train-images.idx3-ubyte`` (and so on), each with or without ``.gz``.

    Args:
      directory: holds the four files.
      name: the data set's name in results and messages.

    Raises:
      DataError: a file is missing, broken or inconsistent; the message names it, with the value found and expected.
    """
    paths = {part: _find(directory, part) for part in _PARTS}
    arrays = {part: read_idx(path, 3 if part.endswith("images") else 1) for part, path in paths.items()}
    for split in ("train", "t10k"):
        images, labels = arrays[f"{split}-images"], arrays[f"{split}-labels"]
        images_path, labels_path = paths[f"{split}-images"], paths[f"{split}-labels"]
        if len(images) != len(labels):
            raise DataError(
                f"{images_path} has {len(images)} images but {labels_path} has {len(labels)} labels; "
                "the counts must be equal. Take both files from the same data set."
            )
        if len(images) == 0:
            raise DataError(f"{images_path}: holds no images. {_FIX}.")
    if arrays["train-images"].shape[1:] != arrays["t10k-images"].shape[1:]:
        raise DataError(f"{directory}: training and test images differ in rows and columns; they must be equal.")
    return LabelledImages(name, *(arrays[part] for part in _PARTS))


def _find(directory: Path, part: str) -> Path:
    kind = "idx3" if part.endswith("images") else "idx1"
    names = [f"{part}{dot}{kind}-ubyte{suffix}" for dot in ("-", ".") for suffix in (".gz", "")]
    for name in names:
        if (directory / name).is_file():
            return directory / name
    raise DataError(f"{directory}: has none of {', '.join(names)}. Put the four IDX files of the data set there.")
