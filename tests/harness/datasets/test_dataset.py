"""A data set of any arrays: the order of rows, noise, and what is refused."""

import numpy as np
import pytest

from blacksmith.tools.errors import DataError


def draw(generator, rows):
    """Noise of two kinds."""
    return {"jitter": generator.normal(size=(rows, 3)).astype(np.float32), "kept": generator.random(rows) < 0.9}


def make(rows=80, **changes):
    from blacksmith.datasets.dataset import Dataset

    def split(count):
        return {"numbers": np.arange(count), "images": np.zeros((count, 4, 4, 1), np.float32)}

    arguments = {"batch_size": 16, "order_seed": 2, "noise": draw}
    return Dataset(
        "counted", **({"train": split(rows), "validation": split(7), "test": split(5)} | arguments | changes)
    )


def test_epoch_visits_each_row_at_most_once_in_a_new_order():
    dataset = make(90)
    first, second = dataset.epoch_order(0), dataset.epoch_order(1)
    assert first.shape == (5, 16)
    assert first.dtype == np.int32
    assert len(set(first.ravel().tolist())) == 80
    assert not np.array_equal(first, second)
    np.testing.assert_array_equal(first, make(90).epoch_order(0))
    assert not np.array_equal(first, make(90, order_seed=7).epoch_order(0))


def test_noise_is_a_function_of_seed_and_epoch():
    """Hence the same after a resume, and different from epoch to epoch."""
    first, second = make().epoch_noise(0), make().epoch_noise(1)
    assert {name: array.shape for name, array in first.items()} == {"jitter": (5, 16, 3), "kept": (5, 16)}
    for name, array in first.items():
        np.testing.assert_array_equal(array, make().epoch_noise(0)[name])
        assert not np.array_equal(array, second[name])
        assert not np.array_equal(array, make(order_seed=7).epoch_noise(0)[name])
    assert make(noise=None).epoch_noise(0) == {}


def test_a_limit_divides_a_pass_over_the_data_into_epochs():
    """Of 5 batches, 2 in each of two epochs; then the next pass begins."""
    whole, limited = make(), make(limit=2)
    assert (whole.steps_per_epoch, limited.steps_per_epoch) == (5, 2)
    for epoch, (passes, start) in enumerate([(0, 0), (0, 2), (1, 0), (1, 2)]):
        np.testing.assert_array_equal(limited.epoch_order(epoch), whole.epoch_order(passes)[start : start + 2])


def test_the_spec_has_the_shapes_of_a_batch_with_its_noise():
    from blacksmith.datasets.dataset import DataSpec, RowSpec

    rows = {
        "numbers": RowSpec((), np.dtype(np.int64)),
        "images": RowSpec((4, 4, 1), np.dtype(np.float32)),
        "jitter": RowSpec((3,), np.dtype(np.float32)),
        "kept": RowSpec((), np.dtype(bool)),
    }
    assert make().spec == DataSpec(rows, 5)


def test_a_batch_or_an_epoch_larger_than_the_data_is_refused():
    assert make(batch_size=80).steps_per_epoch == 1
    with pytest.raises(DataError, match=r"\(batch_size is 81\), but there are only 80 training rows"):
        make(batch_size=81)
    with pytest.raises(
        DataError, match=r"\(6 batches of 16\), but there are only 80 .*smaller batch_size or steps_per_"
    ):
        make(limit=6)


@pytest.mark.parametrize("split", ["train", "validation", "test"])
def test_empty_split_is_refused(split):
    with pytest.raises(DataError, match=f"the {split} split is empty"):
        make(**{split: {"numbers": np.zeros(0)}})


def test_arrays_of_different_lengths_are_refused():
    """Batches are taken without a check of bounds, so the missing rows would be whatever lies there."""
    uneven = {"numbers": np.zeros(80), "images": np.zeros((79, 4, 4, 1))}
    with pytest.raises(DataError, match=r"arrays of the train split differ in length: .*'images': 79"):
        make(train=uneven)
