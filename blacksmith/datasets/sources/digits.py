"""scikit-learn's handwritten digits, a data set that needs no network: 1,797 real images of 8 x 8.

Source: E. Alpaydin, C. Kaynak, "Optical Recognition of Handwritten Digits", UCI Machine Learning Repository, 1998, as
shipped in the scikit-learn wheel.
"""

import numpy as np

from blacksmith.datasets.sources.arrays import Bytes, LabelledImages
from blacksmith.tools.errors import DataError

_TEST_FRACTION = 0.2
_SPLIT_SEED = 0  # fixed: the test set is part of the data set and independent of an experiment's seeds


def load(*, rows: int = 28, columns: int = 28) -> LabelledImages:
    """1,438 training and 359 test images, resized to ``rows`` x ``columns``, MNIST's size by default.

    scikit-learn's order groups writers, so a fixed permutation selects the test set.
    """
    try:
        from sklearn.datasets import load_digits
    except ImportError as error:
        raise DataError("--dataset digits: scikit-learn is not installed. Run: pip install scikit-learn") from error
    digits = load_digits()
    images = resize(digits.images * (255.0 / 16.0), rows, columns)
    labels = digits.target.astype(np.uint8)
    order = np.random.default_rng(_SPLIT_SEED).permutation(len(images))
    test, train = np.split(order, [round(len(images) * _TEST_FRACTION)])
    return LabelledImages("digits", images[train], labels[train], images[test], labels[test])


def resize(images: np.ndarray, rows: int, columns: int) -> Bytes:
    """Bilinear interpolation of (count, height, width) to (count, rows, columns), rounded to uint8 in 0..255.

    Pixel centres lie at half integers (as in OpenCV's INTER_LINEAR), edges are repeated outwards.
    """
    vertical = _interpolation(images.shape[1], rows)
    horizontal = _interpolation(images.shape[2], columns)
    resized = np.einsum("rh,nhw,cw->nrc", vertical, images, horizontal, optimize=True)
    pixels: Bytes = np.rint(resized).clip(0, 255).astype(np.uint8)
    return pixels


def _interpolation(size: int, new_size: int) -> np.ndarray:
    """Weights (new_size, size) of a one-dimensional linear interpolation; each row sums to 1."""
    centres = np.clip((np.arange(new_size) + 0.5) * size / new_size - 0.5, 0, size - 1)
    left = np.minimum(np.floor(centres).astype(int), size - 2)
    weights = np.zeros((new_size, size))
    row = np.arange(new_size)
    weights[row, left] = 1 - (centres - left)
    weights[row, left + 1] = centres - left
    return weights
