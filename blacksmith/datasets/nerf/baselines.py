"""What can be shown of a test view without a model: ``{"mse": mean squared error}`` of the test split."""

from collections.abc import Mapping

import numpy as np

from blacksmith.datasets.dataset import Dataset
from blacksmith.datasets.nerf.rays import COLOURS, RAYS, as_images


def nearest_view(dataset: Dataset) -> Mapping[str, float]:
    """The training view whose camera is nearest, pixel by pixel."""
    train, test = dataset.train, dataset.test
    train_cameras, test_cameras = (as_images(split[RAYS], split[RAYS])[:, 0, 0, :3] for split in (train, test))
    distances = np.linalg.norm(test_cameras[:, None] - train_cameras, axis=-1)
    shown = as_images(train[COLOURS], train[RAYS])[np.argmin(distances, axis=1)]
    return _error(shown.reshape(-1, 3), dataset)


def mean_colour(dataset: Dataset) -> Mapping[str, float]:
    """The mean colour of all training pixels."""
    return _error(dataset.train[COLOURS].mean(axis=0, dtype=np.float64), dataset)


def white(dataset: Dataset) -> Mapping[str, float]:
    """The background, which a collapsed model shows."""
    return _error(np.ones(3), dataset)


BASELINES = {each.__name__: each for each in (nearest_view, mean_colour, white)}


def _error(colours: np.ndarray, dataset: Dataset) -> Mapping[str, float]:
    return {"mse": float(np.mean(np.square(colours - dataset.test[COLOURS], dtype=np.float64)))}
