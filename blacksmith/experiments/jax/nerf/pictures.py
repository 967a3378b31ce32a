"""What a trained scene looks like: test views beside the truth, their depth, and a turn around the scene."""

from collections.abc import Callable, Mapping

import numpy as np

from blacksmith.datasets.dataset import Dataset
from blacksmith.datasets.nerf.rays import COLOURS, JITTER, RAYS, as_images
from blacksmith.training.task import Predict

_VIEWS = 2
# Pixels along a side: pictures are enlarged to the first number, and the turntable is rendered at most at the second.
_SHOWN_SIZE, _TURNTABLE_SIZE = 200, 50
_FRAMES = 16


def pictures_of(near: float, far: float) -> Callable[[Predict, Dataset], Mapping[str, np.ndarray]]:
    """``Task.pictures``: ``test_view_<n>``, from left to right the truth, the rendering and its depth from ``near``
    (white) to ``far`` (black), and ``turntable``, the first test camera going round the vertical axis.
    """

    def pictures(predict: Predict, dataset: Dataset) -> dict[str, np.ndarray]:
        views = as_images(dataset.test[RAYS], dataset.test[RAYS])
        truth = as_images(dataset.test[COLOURS], dataset.test[RAYS])
        shown = [round(index) for index in np.linspace(0, len(views) - 1, min(_VIEWS, len(views)))]
        stride = max(1, views.shape[1] // _TURNTABLE_SIZE)
        turns = turned(views[0, ::stride, ::stride], _FRAMES)
        rays = np.concatenate([views[shown].reshape(-1, 6), turns.reshape(-1, 6)])
        outputs = predict({RAYS: rays, JITTER: np.full((len(rays), 2), 0.5, np.float32)})
        split = views[shown].size // 6
        colours, depth = outputs["colours"], (far - outputs["depth"][:split]) / (far - near)
        rendered = colours[:split].reshape(len(shown), *views.shape[1:3], 3)
        depths = np.broadcast_to(depth[:, None], (split, 3)).reshape(rendered.shape)
        found = {
            f"test_view_{index}": _as_bytes(np.concatenate([truth[index], image, distance], axis=1))
            for index, image, distance in zip(shown, rendered, depths, strict=True)
        }
        return {**found, "turntable": _as_bytes(colours[split:].reshape(*turns.shape[:-1], 3))}

    return pictures


def turned(rays: np.ndarray, count: int) -> np.ndarray:
    """Rays (..., 6) turned round the z axis in equal parts of a turn: (count, ..., 6)."""
    angles = np.arange(count) * (2 * np.pi / count)
    cos, sin, zero = np.cos(angles), np.sin(angles), np.zeros(count)
    rotations = np.stack([cos, -sin, zero, sin, cos, zero, zero, zero, zero + 1], axis=-1).reshape(-1, 3, 3)
    halves = rays.reshape(*rays.shape[:-1], 2, 3)
    turns: np.ndarray = np.einsum("nij,...j->n...i", rotations, halves).astype(np.float32)
    return turns.reshape(count, *rays.shape)


def _as_bytes(images: np.ndarray) -> np.ndarray:
    """Values between 0 and 1, (..., rows, columns, 3), as enlarged uint8."""
    factor = max(1, _SHOWN_SIZE // images.shape[-3])
    pixels: np.ndarray = np.rint(np.clip(images, 0, 1) * 255).astype(np.uint8)
    return pixels.repeat(factor, axis=-3).repeat(factor, axis=-2)
