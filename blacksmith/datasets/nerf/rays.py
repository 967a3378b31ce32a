"""Views -> rays with the colours they see, the noise of sampling, and the arrays' way back to views."""

import numpy as np

from blacksmith.datasets.dataset import Arrays, Dataset, DataSpec, RowSpec
from blacksmith.datasets.sources.views import Views
from blacksmith.tools.errors import DataError

RAYS, COLOURS, JITTER = "rays", "colours", "jitter"
_FLOAT32 = np.dtype(np.float32)


def ray_spec(steps_per_epoch: int) -> DataSpec:
    """What ``make_dataset`` gives, known without reading any view."""
    rows = {
        RAYS: RowSpec((6,), _FLOAT32),
        COLOURS: RowSpec((3,), _FLOAT32, low=0, high=1),
        JITTER: RowSpec((2,), _FLOAT32, low=0, high=1),
    }
    return DataSpec(rows, steps_per_epoch)


def camera_rays(poses: np.ndarray, focal: float, rows: int, columns: int) -> np.ndarray:
    """The rays through the centres of all pixels, view by view, row by row.

    Args:
      poses: (views, 4, 4), camera to world; the camera looks along -z, y points up.
      focal: in pixels.
      rows, columns: of a view.

    Returns:
      float32 (views * rows * columns, 6): origin and unit direction.
    """
    x = (np.arange(columns) + 0.5 - columns / 2) / focal
    y = (rows / 2 - np.arange(rows) - 0.5) / focal
    local = np.stack([*np.meshgrid(x, y), np.full((rows, columns), -1.0)], axis=-1)
    local /= np.linalg.norm(local, axis=-1, keepdims=True)
    directions = np.einsum("vij,rcj->vrci", poses[:, :3, :3], local)
    origins = np.broadcast_to(poses[:, None, None, :3, 3], directions.shape)
    return np.concatenate([origins, directions], axis=-1).reshape(-1, 6).astype(np.float32)


def jitter(generator: np.random.Generator, rows: int) -> Arrays:
    """Where in its bins a ray is sampled, by the coarse and by the fine network: (rows, 2) in [0, 1)."""
    return {JITTER: generator.random((rows, 2), dtype=np.float32)}


def make_dataset(
    name: str, train: Views, validation: Views, test: Views, *, batch_size: int, order_seed: int, steps_per_epoch: int
) -> Dataset:
    """One row per pixel; evaluation samples the middle of each bin.

    Raises:
      DataError: views of two splits differ in size, or there are fewer rays than an epoch takes.
    """
    sizes = {views.images.shape[1:3] for views in (train, validation, test)}
    if len(sizes) > 1:
        raise DataError(f"dataset {name}: images have the sizes {sorted(sizes)}. Give all splits images of one size.")

    def pixels(views: Views) -> dict[str, np.ndarray]:
        rays = camera_rays(views.poses, views.focal, *views.images.shape[1:3])
        return {RAYS: rays, COLOURS: views.images.reshape(-1, 3)}

    def evaluated(views: Views) -> Arrays:
        arrays = pixels(views)
        return {**arrays, JITTER: np.full((len(arrays[RAYS]), 2), 0.5, np.float32)}

    return Dataset(
        name=name,
        train=pixels(train),
        validation=evaluated(validation),
        test=evaluated(test),
        batch_size=batch_size,
        order_seed=order_seed,
        limit=steps_per_epoch,
        noise=jitter,
    )


def view_shape(rays: np.ndarray) -> tuple[int, int, int]:
    """(views, rows, columns) of the rays of whole views, read off the rays: cameras stand at different places, and
    from one pixel to the next a direction changes least along a row.

    Raises:
      DataError: the rays are no whole views of at least 2 x 3 pixels.
    """
    moved = np.any(rays[1:, :3] != rays[:-1, :3], axis=1)
    pixels = int(np.argmax(moved)) + 1 if moved.any() else len(rays)
    steps = np.linalg.norm(np.diff(rays[:pixels, 3:], axis=0), axis=1)
    columns = int(np.argmax(steps > steps.max() / 2)) + 1 if pixels > 1 else 1
    if len(rays) % pixels or pixels % columns or columns < 3:
        raise DataError(
            f"{len(rays)} rays, {pixels} from the first camera, are no whole views of at least 2 x 3 pixels."
        )
    return len(rays) // pixels, pixels // columns, columns


def as_images(values: np.ndarray, rays: np.ndarray) -> np.ndarray:
    """One value per ray, (rays, ...), as (views, rows, columns, ...)."""
    return values.reshape(*view_shape(rays), *values.shape[1:])
