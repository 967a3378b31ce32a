"""What every source of labelled images returns."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class LabelledImages:
    """Raw images and labels, as they lie on disk.

    Attributes:
      name: the data set's name, as results and thresholds are keyed by it.
      train_images, test_images: uint8, (count, rows, columns), 0 is background, 255 is ink.
      train_labels, test_labels: uint8, (count,).
    """

    name: str
    train_images: Bytes
    train_labels: Bytes
    test_images: Bytes
    test_labels: Bytes
