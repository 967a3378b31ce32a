"""The IDX format of MNIST: http://yann.lecun.com/exdb/mnist/ (section "the IDX file format").

A big-endian header (two zero bytes, a type code, the number of dimensions, each dimension as uint32), then the values.
"""

import gzip
import math
import struct
import zlib
from pathlib import Path
from typing import IO

import numpy as np

from blacksmith.datasets.sources.arrays import Bytes, LabelledImages
from blacksmith.tools.errors import DataError

_UNSIGNED_BYTE = 0x08
_FIX = "Replace the file with an intact copy"
# A file that decompresses to more is refused before it is read: MNIST's largest has 47 million.
_MOST_BYTES = 2**32
_PIECE = 2**20
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
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            return _parse(file, path, dimensions)
    except OSError as error:  # gzip.BadGzipFile is one too
        raise DataError(f"{path}: cannot be read: {error.strerror or error}. {_FIX}.") from error
    except (EOFError, zlib.error) as error:
        raise DataError(f"{path}: is a truncated or corrupt gzip file ({error}). {_FIX}.") from error


def _parse(file: IO[bytes] | gzip.GzipFile, path: Path, dimensions: int) -> Bytes:
    magic = file.read(4)
    if len(magic) < 4 or magic[:2] != b"\0\0":
        raise DataError(f"{path}: not an IDX file: it begins with {magic.hex()}, expected 0000. {_FIX}.")
    type_code, rank = magic[2], magic[3]
    if type_code != _UNSIGNED_BYTE:
        raise DataError(f"{path}: has the IDX type code 0x{type_code:02x}, expected 0x08 (unsigned bytes). {_FIX}.")
    if rank != dimensions:
        raise DataError(f"{path}: has {rank} dimensions, expected {dimensions}. Are images and labels swapped?")
    sizes = file.read(4 * rank)
    if len(sizes) < 4 * rank:
        raise DataError(f"{path}: ends within its header ({4 + len(sizes)} of {4 + 4 * rank} bytes). {_FIX}.")
    shape = struct.unpack(f">{rank}I", sizes)
    expected = math.prod(shape)
    if expected > _MOST_BYTES:
        raise DataError(
            f"{path}: has {expected:,} values by the shape {shape} in its header, expected at most {_MOST_BYTES:,}. "
            f"{_FIX}."
        )
    values = _read_at_most(file, expected + 1)  # a gzip file of a few bytes may hold any number of them
    if len(values) != expected:
        found = f"{len(values)}" if len(values) < expected else f"more than {expected}"
        raise DataError(
            f"{path}: holds {found} values, expected {expected} for the shape {shape} in its header. {_FIX}."
        )
    return np.frombuffer(values, np.uint8).reshape(shape)


def _read_at_most(file: IO[bytes] | gzip.GzipFile, count: int) -> bytearray:
    """In pieces: ``read`` would ask for all of the memory at once, although the file may be short."""
    content = bytearray()
    while piece := file.read(min(_PIECE, count - len(content))):
        content += piece
    return content


def load_directory(directory: Path, *, name: str) -> LabelledImages:
    """Reads the four files of an MNIST-like data set and checks that they are consistent.

    Accepts ``train-images-idx3-ubyte`` and ``train-images.idx3-ubyte`` (and so on), each with or without ``.gz``, and
    several of them if they hold the same, as torchvision leaves them.

    Args:
      directory: holds the four files.
      name: the data set's name in results and messages.

    Raises:
      DataError: a file is missing, broken or inconsistent; the message names it, with the value found and expected.
    """
    paths, arrays = {}, {}
    for part in _PARTS:
        paths[part], arrays[part] = _load_part(directory, part)
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


def _load_part(directory: Path, part: str) -> tuple[Path, Bytes]:
    """The file of a part, and what it holds."""
    kind, dimensions = ("idx3", 3) if part.endswith("images") else ("idx1", 1)
    names = [f"{part}{dot}{kind}-ubyte{suffix}" for dot in ("-", ".") for suffix in (".gz", "")]
    try:
        found = [directory / name for name in names if (directory / name).is_file()]
    except OSError as error:  # a name that is too long
        raise DataError(f"{directory}: cannot be read: {error.strerror}.") from error
    if not found:
        raise DataError(f"{directory}: has none of {', '.join(names)}. Put the four IDX files of the data set there.")
    first, *others = found
    values = read_idx(first, dimensions)
    for other in others:
        if not np.array_equal(values, read_idx(other, dimensions)):
            raise DataError(f"{first} and {other} hold different data, and one of them would be ignored. Remove it.")
    return first, values
