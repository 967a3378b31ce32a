"""A scene computed by NumPy, which needs no file: matte spheres in a sun's light, on white."""

import math

import numpy as np

from blacksmith.datasets.sources.views import Views, box_average

# Centre, radius and RGB of each; all lie within 1.1 of the origin.
SPHERES = (
    ((0.0, 0.0, 0.0), 0.5, (0.85, 0.25, 0.2)),
    ((0.7, 0.3, 0.25), 0.3, (0.2, 0.45, 0.85)),
    ((-0.55, 0.45, -0.2), 0.35, (0.25, 0.7, 0.3)),
    ((-0.1, -0.75, 0.3), 0.25, (0.9, 0.75, 0.2)),
)
_SUN = np.array([1.0, -1.0, 2.0]) / math.sqrt(6.0)
_AMBIENT = 0.4
_DISTANCE = 4.0
# Horizontal field of view in radians, that of NeRF's synthetic scenes.
_ANGLE = 0.6911112
# Rays per pixel along each side.
_OVERSAMPLING = 2


def load_views(count: int, size: int, seed: int) -> Views:
    """``count`` images of ``size`` x ``size`` pixels, by cameras drawn from ``seed`` over the upper three quarters of a
    sphere, which look at the origin.
    """
    generator = np.random.default_rng(seed)
    heights, azimuths = generator.uniform(-0.5, 0.95, count), generator.uniform(0, 2 * math.pi, count)
    poses = np.stack([look_at_origin(*angles) for angles in zip(np.arcsin(heights), azimuths, strict=True)])
    focal = 0.5 * size / math.tan(0.5 * _ANGLE)
    images = [_image(pose, focal, size) for pose in poses]
    return Views(np.stack(images), poses, focal)


def look_at_origin(elevation: float, azimuth: float) -> np.ndarray:
    """(4, 4) camera to world, at distance 4; z points up. Angles are in radians."""
    level = math.cos(elevation)
    back = np.array([level * math.cos(azimuth), level * math.sin(azimuth), math.sin(elevation)])
    right = np.array([-math.sin(azimuth), math.cos(azimuth), 0.0])
    pose = np.eye(4)
    pose[:3] = np.stack([right, np.cross(back, right), back, _DISTANCE * back], axis=1)
    return pose


def _image(pose: np.ndarray, focal: float, size: int) -> np.ndarray:
    fine = size * _OVERSAMPLING
    centres = (np.arange(fine) + 0.5) / _OVERSAMPLING - size / 2
    x, y = np.meshgrid(centres / focal, -centres / focal)
    directions = np.stack([x, y, -np.ones_like(x)], axis=-1) @ pose[:3, :3].T
    directions /= np.linalg.norm(directions, axis=-1, keepdims=True)
    return box_average(trace(pose[:3, 3], directions), _OVERSAMPLING)


def trace(origin: np.ndarray, directions: np.ndarray) -> np.ndarray:
    """Colours that rays from one origin see: unit directions (..., 3) -> float32 RGB (..., 3).

    Lambert's law: a surface has its colour times 0.4 + 0.6 max(normal . sun, 0); the background is white. Spheres cast
    no shadow.
    """
    nearest = np.full(directions.shape[:-1], np.inf)
    colours = np.ones(directions.shape, np.float32)
    for centre, radius, colour in SPHERES:
        offset = origin - np.array(centre)
        along = directions @ offset
        discriminant = along**2 - (offset @ offset - radius**2)
        distance = -along - np.sqrt(np.maximum(discriminant, 0))
        hit = (discriminant > 0) & (distance > 0) & (distance < nearest)
        normals = (offset + distance[..., None] * directions) / radius
        light = _AMBIENT + (1 - _AMBIENT) * np.maximum(normals @ _SUN, 0)
        colours = np.where(hit[..., None], light[..., None] * np.array(colour), colours).astype(np.float32)
        nearest = np.where(hit, distance, nearest)
    return colours
