"""Labelled images, the result of every image source."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from blacksmith.tools.errors import DataError

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class LabelledImages:
    """Raw images and labels, as on disk.

    Attributes:
      name: the data set's name, the key of results and thresholds.
      train_images, test_images: uint8, (count, rows, columns), from 0 (background) to 255 (ink).
      train_labels, test_labels: uint8, (count,).
    """

    name: str
    train_images: Bytes
    train_labels: Bytes
    test_images: Bytes
    test_labels: Bytes

    def require_fit(self, image_size: int, classes: int) -> None:
        """Raises DataError unless images have ``image_size`` pixels and all labels are below ``classes``."""
        rows, columns = self.train_images.shape[1:]
        if rows * columns != image_size:
            raise DataError(
                f"dataset {self.name}: images have {rows} x {columns} pixels, but net_config.input_size is "
                f"{image_size}. Set net_config.input_size={rows * columns}."
            )
        for split, labels in (("training", self.train_labels), ("test", self.test_labels)):
            if labels.size and labels.max() >= classes:
                first = int(np.argmax(labels >= classes))
                raise DataError(
                    f"dataset {self.name}: {split} label {labels[first]} at index {first}, expected 0 to "
                    f"{classes - 1}. Fix the labels, or raise net_config.output_size."
                )
