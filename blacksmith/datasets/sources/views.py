"""Views of a scene, the result of every source of posed images."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt


class Views(NamedTuple):
    """Images of one size with the cameras that took them.

    Attributes:
      images: float32, (views, rows, columns, 3), RGB between 0 and 1.
      poses: float64, (views, 4, 4), camera to world: x points right, y up, and the camera looks along -z.
      focal: focal length in pixels.
    """

    images: npt.NDArray[np.float32]
    poses: npt.NDArray[np.float64]
    focal: float


def box_average(image: np.ndarray, factor: int) -> np.ndarray:
    """(rows, columns, channels) -> the means of blocks of ``factor`` x ``factor`` pixels, which divide the image."""
    rows, columns, channels = image.shape
    blocks = image.reshape(rows // factor, factor, columns // factor, factor, channels)
    averaged: np.ndarray = blocks.mean(axis=(1, 3), dtype=np.float32)
    return averaged
