"""``pictures/`` in the run directory: PNGs, and GIFs of what moves."""

import io
import warnings
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from blacksmith.tools.errors import BlacksmithWarning, RunDirectoryError
from blacksmith.tools.files import write_atomically

_FRAME_MILLISECONDS = 120


def can_write_pictures() -> bool:
    """Whether Pillow is installed; warns if it is not."""
    try:
        import PIL.Image  # noqa: F401 - only whether it is there
    except ImportError:
        warnings.warn(
            "no pictures are written, because Pillow is not installed. Run: pip install pillow, or leave them out with "
            "--set logger_config.log_pictures=false.",
            BlacksmithWarning,
            stacklevel=2,
        )
        return False
    return True


def write_pictures(directory: Path, pictures: Mapping[str, np.ndarray]) -> dict[str, Path]:
    """Writes each picture, uint8 RGB, as ``<name>.png``, or as ``<name>.gif``, which repeats, if it has frames.

    Args:
      directory: is made if it is missing.
      pictures: (rows, columns, 3) or (frames, rows, columns, 3) by name.

    Returns:
      The files, by name.

    Raises:
      RunDirectoryError: a file cannot be written.
    """
    paths = {name: directory / f"{name}.{'png' if array.ndim == 3 else 'gif'}" for name, array in pictures.items()}
    try:
        directory.mkdir(parents=True, exist_ok=True)
        for name, path in paths.items():
            write_atomically(path, _encoded(pictures[name]))
    except OSError as error:
        raise RunDirectoryError(
            f"{error.filename or directory}: pictures cannot be written there ({error.strerror}). Free space, choose "
            "another place with --runs-dir=DIR, or leave them out with --set logger_config.log_pictures=false."
        ) from error
    return paths


def _encoded(array: np.ndarray) -> bytes:
    """The bytes of a PNG or GIF."""
    from PIL import Image

    buffer = io.BytesIO()
    first, *others = (Image.fromarray(frame) for frame in (array[None] if array.ndim == 3 else array))
    if array.ndim == 3:
        first.save(buffer, "PNG")
    else:
        first.save(buffer, "GIF", save_all=True, append_images=others, duration=_FRAME_MILLISECONDS, loop=0)
    return buffer.getvalue()
