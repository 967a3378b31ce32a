"""MNIST: splits, scaling, labels."""

import numpy as np
import pytest


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

    arguments = {"shape": (4,), "classes": 10, "batch_size": 16, "validation_fraction": 0.2}
    return make_dataset(source, **(arguments | {"split_seed": 1, "order_seed": 2} | changes))


def numbers(split):
    return np.rint(split["images"].reshape(len(split["images"]), -1)[:, 0] * 255).astype(int)


def test_splits_are_disjoint_and_complete(source):
    dataset = make(source)
    train, validation = numbers(dataset.train), numbers(dataset.validation)
    assert (len(train), len(validation)) == (80, 20)
    assert sorted([*train, *validation]) == list(range(100))
    assert sorted(numbers(dataset.test)) == list(range(200, 210))


def test_images_are_scaled_and_labels_are_one_hot_float32(source):
    dataset = make(source)
    for split in (dataset.train, dataset.validation, dataset.test):
        images, labels = split["images"], split["labels"]
        assert images.dtype == labels.dtype == np.float32
        assert images.min() >= 0
        assert images.max() <= 1
        np.testing.assert_array_equal(labels.sum(axis=1), 1)
        np.testing.assert_array_equal(labels.argmax(axis=1), numbers(split) % 10)


@pytest.mark.parametrize("shape", [(4,), (2, 2, 1)])
def test_the_spec_is_known_without_the_images(source, shape):
    from blacksmith.datasets.mnist.splits import image_spec

    for limit in (None, 3):
        dataset = make(source, shape=shape, limit=limit)
        assert dataset.train["images"].shape == (80, *shape)
        assert image_spec(100, 0.2, 16, limit, shape, 10).same_program(dataset.spec)


def test_split_and_order_have_independent_seeds(source):
    base, other_split, other_order = make(source), make(source, split_seed=7), make(source, order_seed=7)
    assert not np.array_equal(numbers(base.train), numbers(other_split.train))
    np.testing.assert_array_equal(numbers(base.train), numbers(other_order.train))
    assert not np.array_equal(base.epoch_order(0), other_order.epoch_order(0))


def test_mnist_splits_as_documented():
    """48,000 / 12,000 / 10,000 images; skipped without the files, which this test does not download."""
    from blacksmith.datasets.dataset import row_count
    from blacksmith.datasets.sources import mnist

    directory = mnist.data_directory() / "mnist"
    if mnist.missing_files(directory):
        pytest.skip(f"MNIST is not in {directory}; set BLACKSMITH_DATA_DIR to a directory that has it")
    dataset = make(mnist.load(directory), shape=(784,), batch_size=128)
    counts = [row_count(split) for split in (dataset.train, dataset.validation, dataset.test)]
    assert counts == [48_000, 12_000, 10_000]
    assert dataset.steps_per_epoch == 375
