"""Pictures of a scene: the truth beside the rendering, depth, and a camera that goes round."""

import numpy as np
import pytest

NEAR, FAR = 2.0, 6.0


@pytest.fixture
def dataset():
    """Four test views of 6 x 8 pixels."""
    from blacksmith.datasets.nerf.rays import make_dataset
    from blacksmith.datasets.sources.spheres import load_views

    views = load_views(4, 6, 0)
    wider = views._replace(images=np.concatenate([views.images, views.images[:, :, :2]], axis=2))
    return make_dataset("mine", wider, wider, wider, batch_size=4, order_seed=0, steps_per_epoch=1)


def test_views_stand_beside_the_truth_and_their_depth(dataset):
    from blacksmith.experiments.jax.nerf.pictures import pictures_of

    def predict(arrays):
        """Red, a quarter of the way from near to far; each ray is a test ray's or as far from the origin."""
        rays = arrays["rays"]
        assert (arrays["jitter"] == 0.5).all()
        np.testing.assert_allclose(np.linalg.norm(rays[:, :3], axis=1), 4, rtol=1e-6)
        return {"colours": np.tile([1.0, 0, 0], (len(rays), 1)), "depth": np.full(len(rays), 3.0)}

    found = pictures_of(NEAR, FAR)(predict, dataset)
    assert sorted(found) == ["test_view_0", "test_view_3", "turntable"]
    picture = found["test_view_3"]
    factor = 200 // 6
    assert (picture.shape, picture.dtype) == ((6 * factor, 3 * 8 * factor, 3), np.uint8)
    truth, rendering, depth = np.split(picture[::factor, ::factor], 3, axis=1)
    expected = np.rint(dataset.test["colours"].reshape(4, 6, 8, 3)[3] * 255)
    np.testing.assert_array_equal(truth, expected)
    assert (rendering == [255, 0, 0]).all()
    assert (depth == round(0.75 * 255)).all()
    assert found["turntable"].shape == (16, 6 * factor, 8 * factor, 3)


def test_the_camera_turns_round_the_vertical_axis():
    from blacksmith.experiments.jax.nerf.pictures import turned

    rays = np.array([[3, 0, 1, -1, 0, 0], [3, 0, 1, -0.6, 0.8, 0]], np.float32)
    found = turned(rays, 4)
    np.testing.assert_array_equal(found[0], rays)
    np.testing.assert_allclose(found[1], [[0, 3, 1, 0, -1, 0], [0, 3, 1, -0.8, -0.6, 0]], atol=1e-6)
    np.testing.assert_allclose(found[2], rays * [-1, -1, 1, -1, -1, 1], atol=1e-6)
