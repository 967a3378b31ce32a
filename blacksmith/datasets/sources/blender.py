"""Scenes in the format of NeRF's synthetic data: ``transforms_<split>.json`` beside RGBA PNGs.

Source of the format: B. Mildenhall et al., "NeRF: Representing Scenes as Neural Radiance Fields for View Synthesis",
2020, https://arxiv.org/abs/2003.08934, ``nerf_synthetic``, rendered by Blender.
"""

import json
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from blacksmith.datasets.sources.mnist import data_directory
from blacksmith.datasets.sources.views import Views, box_average
from blacksmith.tools.errors import DataError

# Blender writes float32.
_ROTATION_TOLERANCE = 1e-3


def scene_directory(scene: str) -> Path:
    """``blender/<scene>`` in the data directory."""
    return data_directory() / "blender" / scene


def load_views(directory: Path, split: str, select: Callable[[int], Sequence[int]], downsample: int = 1) -> Views:
    """Some views of one split, on a white background.

    Args:
      directory: the scene's.
      split: ``train``, ``val`` or ``test``.
      select: number of frames -> which of them; only their images are read.
      downsample: images are averaged over blocks of so many pixels squared.

    Raises:
      DataError: a file is missing or broken, or a frame violates the format; the message names file and frame.
    """
    transforms = directory / f"transforms_{split}.json"
    angle, frames = _read_transforms(transforms)
    images, poses = [], []
    for index in select(len(frames)):
        frame = frames[index]
        where = f"{transforms}: frame {index}"
        poses.append(_pose(frame, where))
        images.append(_image(directory, frame, where, downsample))
        if images[-1].shape != images[0].shape:
            found, expected = (_size(each, downsample) for each in (images[-1], images[0]))
            raise DataError(
                f"{where}: its image has {found} pixels, the images before it {expected}. Give all one size."
            )
    columns = images[0].shape[1]
    return Views(np.stack(images), np.stack(poses), 0.5 * columns / math.tan(0.5 * angle))


def _read_transforms(path: Path) -> tuple[float, list[Any]]:
    """Horizontal field of view in radians, and the frames."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        angle, frames = content["camera_angle_x"], content["frames"]
    except OSError as error:
        raise DataError(
            f"{path}: cannot be read ({error.strerror}). Put transforms_train.json, transforms_val.json and "
            f"transforms_test.json of the scene into {path.parent}."
        ) from error
    except (ValueError, TypeError, KeyError) as error:
        raise DataError(
            f"{path}: expected a JSON object with camera_angle_x and frames ({type(error).__name__}: {error}). Replace "
            "the file with an intact copy."
        ) from error
    if not isinstance(angle, int | float) or not 0 < angle < math.pi:
        raise DataError(f"{path}: camera_angle_x is {angle!r}, expected radians between 0 and pi.")
    if not isinstance(frames, list) or not frames:
        raise DataError(f"{path}: has no frames, expected a list of at least one.")
    return angle, frames


def _pose(frame: Any, where: str) -> np.ndarray:
    try:
        pose = np.array(frame["transform_matrix"], np.float64)
    except (KeyError, TypeError, ValueError) as error:
        raise DataError(f"{where}: has no transform_matrix of numbers, expected 4 x 4.") from error
    if pose.shape != (4, 4) or not np.isfinite(pose).all():
        shape = " x ".join(map(str, pose.shape))
        raise DataError(f"{where}: transform_matrix is {shape}, expected 4 x 4 finite numbers, camera to world.")
    rotation = pose[:3, :3]
    off = np.abs(rotation.T @ rotation - np.eye(3)).max()
    if off > _ROTATION_TOLERANCE or np.linalg.det(rotation) < 0:
        raise DataError(
            f"{where}: the upper left 3 x 3 of transform_matrix is no rotation (determinant "
            f"{np.linalg.det(rotation):.4g}, columns up to {off:.2g} from orthonormal). Remove scale and mirroring."
        )
    return pose


def _image(directory: Path, frame: Any, where: str, downsample: int) -> np.ndarray:
    """RGB on white, float32 (rows, columns, 3)."""
    name = frame.get("file_path")
    if not isinstance(name, str):
        raise DataError(f"{where}: file_path is {name!r}, expected the path of a PNG beside the transforms.")
    path = directory / (name if name.endswith(".png") else f"{name}.png")
    rgba = _read_rgba(path, where)
    rows, columns = rgba.shape[:2]
    if rows % downsample or columns % downsample:
        raise DataError(
            f"{where}: {path} has {columns} x {rows} pixels, which data.downsample={downsample} does not divide. "
            f"Choose a divisor of {math.gcd(rows, columns)}."
        )
    scaled = rgba.astype(np.float32) / np.float32(255)
    return box_average(scaled[..., :3] * scaled[..., 3:] + (1 - scaled[..., 3:]), downsample)


def _read_rgba(path: Path, where: str) -> np.ndarray:
    """uint8 (rows, columns, 4)."""
    try:
        from PIL import Image
    except ImportError as error:
        raise DataError(
            f"{path}: reading PNGs needs Pillow, which is not installed. Run: pip install 'blacksmith[nerf]'"
        ) from error
    try:
        with Image.open(path) as image:
            if image.mode != "RGBA":
                raise DataError(
                    f"{where}: {path} has the mode {image.mode}, expected RGBA: the alpha channel tells the object "
                    "from the background. Render with a transparent background."
                )
            return np.asarray(image)
    except FileNotFoundError as error:
        raise DataError(f"{where}: {path} is missing. Restore the image, or remove the frame.") from error
    # Pillow raises SyntaxError for a broken PNG chunk.
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise DataError(f"{where}: {path} is no intact PNG ({error}). Replace it with an intact copy.") from error


def _size(image: np.ndarray, downsample: int) -> str:
    rows, columns, _ = image.shape
    return f"{columns * downsample} x {rows * downsample}"
