"""Rays of cameras against closed forms, the way back to views, and baselines by hand."""

import numpy as np
import pytest

from blacksmith.datasets.nerf.baselines import BASELINES
from blacksmith.datasets.nerf.rays import as_images, camera_rays, make_dataset, ray_spec, view_shape
from blacksmith.datasets.sources.views import Views
from blacksmith.tools.errors import DataError

FOCAL = 4.0
# Float32 rounding of components below 1.
ROUNDING = 1e-7


def pose_at(place, rotation=None):
    pose = np.eye(4)
    pose[:3, 3] = place
    pose[:3, :3] = np.eye(3) if rotation is None else rotation
    return pose


def directions_of(pose, rows=3, columns=5):
    rays = camera_rays(pose[None], FOCAL, rows, columns)
    assert rays.dtype == np.float32
    return rays[:, 3:].reshape(rows, columns, 3)


def test_pixels_are_seen_along_their_centres():
    """x to the right, y up, the camera looks along -z; neighbouring pixels are 1 / focal apart."""
    found = directions_of(pose_at([0, 0, 0]))
    for row, column, expected in (
        (1, 2, (0, 0, -1)),
        (1, 3, (0.25, 0, -1)),
        (0, 2, (0, 0.25, -1)),
        (2, 0, (-0.5, -0.25, -1)),
    ):
        np.testing.assert_allclose(found[row, column], np.array(expected) / np.linalg.norm(expected), atol=ROUNDING)


def test_directions_have_length_one_and_start_at_the_camera():
    place = np.array([1.0, -2.0, 3.0])
    rays = camera_rays(pose_at(place)[None], FOCAL, 4, 6)
    np.testing.assert_array_equal(rays[:, :3], np.broadcast_to(place, (24, 3)))
    np.testing.assert_allclose(np.linalg.norm(rays[:, 3:], axis=1), 1, atol=2 * ROUNDING)


def test_a_camera_from_the_other_side_sees_left_and_right_exchanged():
    """Half a turn round the vertical axis y: each row from the right to the left is seen from the left to the right."""
    front = directions_of(pose_at([0, 0, 2]))
    back = directions_of(pose_at([0, 0, -2], np.diag([-1.0, 1, -1])))
    np.testing.assert_allclose(back, front * [-1, 1, -1], atol=ROUNDING)
    np.testing.assert_allclose(back[:, ::-1], front * [1, 1, -1], atol=ROUNDING)


def views(*places, rows=3, columns=4, shade=0.5):
    images = np.full((len(places), rows, columns, 3), shade, np.float32)
    return Views(images, np.stack([pose_at(place) for place in places]), FOCAL)


@pytest.mark.parametrize("shape", [(1, 2, 3), (3, 4, 7), (5, 7, 4), (2, 30, 30)])
def test_the_shape_of_views_is_read_off_their_rays(shape):
    count, rows, columns = shape
    poses = np.stack([pose_at([index, 0, 4]) for index in range(count)])
    rays = camera_rays(poses, columns / 0.7, rows, columns)
    assert view_shape(rays) == shape
    numbers = np.arange(len(rays))
    np.testing.assert_array_equal(as_images(numbers, rays), numbers.reshape(shape))


def test_rays_that_are_no_whole_views_are_refused():
    rays = camera_rays(np.stack([pose_at([index, 0, 4]) for index in range(2)]), FOCAL, 3, 5)
    with pytest.raises(DataError, match="29 rays, 15 from the first camera, are no whole views"):
        view_shape(rays[:-1])


def dataset(**changes):
    splits = {"train": views((0, 0, 1), (0, 0, 3)), "validation": views((0, 0, 2)), "test": views((0, 0, 2.9))}
    return make_dataset("mine", **(splits | changes), batch_size=4, order_seed=0, steps_per_epoch=3)


def test_a_batch_has_rays_colours_and_noise_as_declared():
    made = dataset()
    assert ray_spec(3).same_program(made.spec)
    assert {name: array.shape for name, array in made.test.items()} == {
        "rays": (12, 6),
        "colours": (12, 3),
        "jitter": (12, 2),
    }
    assert (made.test["jitter"] == 0.5).all()
    noise = made.epoch_noise(0)["jitter"]
    assert noise.shape == (3, 4, 2)
    assert 0 <= noise.min() < noise.max() < 1


def test_splits_of_different_sizes_are_refused():
    with pytest.raises(DataError, match=r"images have the sizes \[\(3, 4\), \(3, 5\)\]"):
        dataset(test=views((0, 0, 2.9), columns=5))


def test_baselines_are_what_they_are_by_hand():
    """Training views of 0.1 and 0.6, a test view of 0.5 beside the second."""
    train = Views(
        np.concatenate([views((0, 0, 1), shade=shade).images for shade in (0.1, 0.6)]),
        views((0, 0, 1), (0, 0, 3)).poses,
        FOCAL,
    )
    found = {name: measure(dataset(train=train))["mse"] for name, measure in BASELINES.items()}
    assert found == pytest.approx({"nearest_view": 0.1**2, "mean_colour": 0.15**2, "white": 0.5**2}, rel=1e-5)
    other = dataset(train=train, test=views((0, 0, 1.2)))
    assert BASELINES["nearest_view"](other)["mse"] == pytest.approx(0.4**2, rel=1e-5)
