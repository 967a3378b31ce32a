"""The embedded digits: splits and resizing."""

import numpy as np


def test_digits_are_complete_and_split_reproducibly():
    from blacksmith.datasets.sources import digits

    first, second = digits.load(), digits.load()
    assert first.train_images.shape == (1438, 28, 28)
    assert first.test_images.shape == (359, 28, 28)
    assert first.train_images.dtype == np.uint8
    assert first.train_images.max() == 255
    np.testing.assert_array_equal(first.test_labels, second.test_labels)
    assert set(np.concatenate([first.train_labels, first.test_labels])) == set(range(10))


def test_resizing_keeps_constants_and_ramps():
    """A constant image stays constant; along a ramp, linear interpolation is exact away from the repeated edges."""
    from blacksmith.datasets.sources.digits import resize

    np.testing.assert_array_equal(resize(np.full((1, 8, 8), 77.0), 28, 28), 77)
    ramp = np.broadcast_to(np.arange(8.0) * 28, (1, 8, 8))
    inside = resize(ramp, 28, 28)[0, 0, 2:-2]
    centres = (np.arange(2, 26) + 0.5) * 8 / 28 - 0.5
    np.testing.assert_array_equal(inside, np.rint(centres * 28))


def test_resizing_to_the_same_size_is_the_identity():
    from blacksmith.datasets.sources.digits import resize

    images = np.random.default_rng(0).integers(0, 256, (3, 8, 8)).astype(float)
    np.testing.assert_array_equal(resize(images, 8, 8), images)
