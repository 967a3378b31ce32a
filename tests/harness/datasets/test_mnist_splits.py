"""Splits, scaling, labels, order of training images."""

import numpy as np
import pytest

from blacksmith.tools.errors import DataError


@pytest.fixture
def source():
    """100 training and 10 test images; the pixels of an image are its number."""
    from blacksmith.datasets.sources.arrays import LabelledImages

    def images(numbers):
        return np.broadcast_to(np.array(numbers, np.uint8)[:, None, None], (len(numbers), 2, 2)).copy()

    train, test = np.arange(100), np.arange(200, 210)
    return LabelledImages(
        "counted", images(train), (train % 10).astype(np.uint8), images(test), (test % 10).astype(np.uint8)
    )


def make(source, **changes):
    from blacksmith.datasets.mnist.splits import make_dataset

    settings = {"classes": 10, "batch_size": 16, "validation_fraction": 0.2, "split_seed": 1, "order_seed": 2}
    return make_dataset(source, **(settings | changes))


def numbers(split):
    return np.rint(split.images[:, 0] * 255).astype(int)


def test_splits_are_disjoint_and_complete(source):
    dataset = make(source)
    train, validation = numbers(dataset.train), numbers(dataset.validation)
    assert (len(train), len(validation), len(dataset.test)) == (80, 20, 10)
    assert sorted([*train, *validation]) == list(range(100))
    assert sorted(numbers(dataset.test)) == list(range(200, 210))


def test_images_are_scaled_and_labels_are_one_hot_float32(source):
    dataset = make(source)
    for split in (dataset.train, dataset.validation, dataset.test):
        assert split.images.dtype == split.labels.dtype == np.float32
        assert split.images.min() >= 0
        assert split.images.max() <= 1
        np.testing.assert_array_equal(split.labels.sum(axis=1), 1)
        np.testing.assert_array_equal(split.labels.argmax(axis=1), numbers(split) % 10)


def test_epoch_visits_each_image_at_most_once_in_a_new_order(source):
    dataset = make(source)
    first, second = dataset.epoch_order(0), dataset.epoch_order(1)
    assert first.shape == (5, 16)
    assert first.dtype == np.int32
    assert len(set(first.ravel().tolist())) == 80
    assert not np.array_equal(first, second)
    np.testing.assert_array_equal(first, dataset.epoch_order(0))


def test_split_and_order_have_independent_seeds(source):
    base, other_split, other_order = make(source), make(source, split_seed=7), make(source, order_seed=7)
    assert not np.array_equal(numbers(base.train), numbers(other_split.train))
    np.testing.assert_array_equal(numbers(base.train), numbers(other_order.train))
    assert not np.array_equal(base.epoch_order(0), other_order.epoch_order(0))


def test_too_large_batch_names_the_largest_allowed(source):
    assert make(source, batch_size=80).steps_per_epoch == 1
    with pytest.raises(DataError, match=r"batch_size is 81, but there are only 80 .*at most 80"):
        make(source, batch_size=81)


def test_empty_split_is_rejected(source):
    with pytest.raises(DataError, match="validation_fraction=0.001 leaves 100 training and 0 validation"):
        make(source, validation_fraction=0.001)


def test_mnist_splits_as_documented():
    """48,000 / 12,000 / 10,000 images; skipped without the files, which this test does not download."""
    from blacksmith.datasets.sources import mnist

    directory = mnist.data_directory() / "mnist"
    if mnist.missing_files(directory):
        pytest.skip(f"MNIST is not in {directory}; set BLACKSMITH_DATA_DIR to a directory that has it")
    dataset = make(mnist.load(directory), batch_size=128)
    assert [len(split) for split in (dataset.train, dataset.validation, dataset.test)] == [48_000, 12_000, 10_000]
    assert dataset.steps_per_epoch == 375
