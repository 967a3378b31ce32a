"""The scene that NumPy renders, against rays whose colour is known."""

import numpy as np
import pytest

from blacksmith.datasets.sources import spheres

CENTRE, RADIUS, COLOUR = (np.array(each) for each in spheres.SPHERES[0])


def test_a_ray_through_the_centre_sees_the_point_in_front_of_it():
    """From straight above nothing is before the first sphere: the normal is the vertical, and Lambert's law gives the
    light. A ray that passes the scene sees white.
    """
    above, down = CENTRE + np.array([0, 0, 3.0]), np.array([[0, 0, -1.0], [0, 0, 1.0]])
    sun = 2 / np.sqrt(6)  # the sun's height
    expected = [(0.4 + 0.6 * sun) * COLOUR, [1, 1, 1]]
    np.testing.assert_allclose(spheres.trace(above, down), expected, rtol=1e-6)


def test_the_side_away_from_the_sun_has_ambient_light_alone():
    below = CENTRE - np.array([0, 0, 3.0])
    np.testing.assert_allclose(spheres.trace(below, np.array([[0, 0, 1.0]])), [0.4 * COLOUR], rtol=1e-6)


def test_the_nearer_of_two_spheres_is_seen():
    """Along the line through two centres, from either side."""
    first, second = (np.array(spheres.SPHERES[index][0]) for index in (0, 1))
    line = (second - first) / np.linalg.norm(second - first)
    near, far = spheres.trace(second + 2 * line, -line[None]), spheres.trace(first - 2 * line, line[None])
    for colour, index in ((near, 1), (far, 0)):
        ratio = colour[0] / np.array(spheres.SPHERES[index][2])
        np.testing.assert_allclose(ratio, ratio[0], rtol=1e-6)  # the sphere's hue


@pytest.mark.parametrize("angles", [(0.0, 0.0), (0.9, 2.0), (-0.5, 4.0)])
def test_cameras_look_at_the_origin_with_z_up(angles):
    pose = spheres.look_at_origin(*angles)
    rotation, place = pose[:3, :3], pose[:3, 3]
    np.testing.assert_allclose(rotation.T @ rotation, np.eye(3), atol=1e-12)
    assert np.linalg.det(rotation) == pytest.approx(1)
    np.testing.assert_allclose(place, 4 * rotation[:, 2], atol=1e-12)  # the camera looks along -z
    assert rotation[2, 0] == 0  # the horizon is level
    assert rotation[2, 1] > 0


def test_a_seed_gives_its_own_views():
    first, again, other = (spheres.load_views(2, 10, seed) for seed in (0, 0, 1))
    np.testing.assert_array_equal(first.images, again.images)
    assert not np.array_equal(first.poses, other.poses)
    assert first.images.shape == (2, 10, 10, 3)
    corners = first.images[:, [0, 0, -1, -1], [0, -1, 0, -1]]
    assert (corners == 1).all()  # the scene does not reach the corners
    assert (first.images[:, 5, 5] < 1).any(axis=-1).all()  # and covers the middle
