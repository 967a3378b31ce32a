"""What the data check finds in any data, without a record."""

import dataclasses

import numpy as np
import pytest

from blacksmith.checks.data import invariants
from blacksmith.datasets.dataset import Dataset, DataSpec, RowSpec

DECLARED = DataSpec(
    {
        "points": RowSpec((3,), np.dtype(np.float32), low=-1, high=1),
        "classes": RowSpec((4,), np.dtype(np.float32), one_hot=True),
        "jitter": RowSpec((2,), np.dtype(np.float32)),
    },
    4,
)


def jitter(generator, rows):
    return {"jitter": generator.normal(size=(rows, 2)).astype(np.float32)}


@pytest.fixture
def dataset():
    generator = np.random.default_rng(0)

    def draw(rows):
        points = generator.uniform(-1, 1, size=(rows, 3)).astype(np.float32)
        return {"points": points, "classes": np.eye(4, dtype=np.float32)[np.arange(rows) % 4]}

    return Dataset("made", draw(33), draw(8), draw(8), 8, 0, noise=jitter)


def test_healthy_data_keeps_all(dataset):
    assert not list(invariants(dataset, DECLARED))


def test_order_and_noise_of_epochs_are_new_and_within_the_rows(dataset):
    class Ordered(Dataset):
        """Epochs in one order, which takes a row twice and one that is not there; noise of one seed."""

        def epoch_order(self, epoch):
            return np.array([[0, 0, 1, 2, 3, 4, 5, 33]] * 4)

        def epoch_noise(self, epoch):
            return super().epoch_noise(0)

    found = "; ".join(invariants(Ordered(**vars(dataset)), DECLARED))
    for expected in (
        "rows 0 to 33 of 33",
        "32 rows, of which 7 differ",
        "of 8 epochs several take the rows in the same order",
        "noise jitter is the same",
    ):
        assert expected in found


@pytest.mark.parametrize(
    ("split", "name", "change", "expected"),
    [
        ("train", "points", lambda a: a * 255, "train/points has values from"),
        ("test", "points", lambda a: np.where(a == a[0, 0], np.nan, a), "test/points has values that are not finite"),
        ("train", "points", lambda a: a.astype(np.float64), "train/points is float64, declared as float32"),
        ("validation", "classes", lambda a: a * 0.9, "validation/classes has rows that are not one-hot"),
        ("test", "classes", lambda a: np.roll(a[:1].repeat(8, 0), 1), "test/classes has rows of a single class"),
    ],
)
def test_an_array_that_breaks_its_declaration_is_named(dataset, split, name, change, expected):
    arrays = getattr(dataset, split)
    broken = dataclasses.replace(dataset, **{split: {**arrays, name: change(arrays[name])}})
    assert any(sentence.startswith(expected) for sentence in invariants(broken, DECLARED))


@pytest.fixture
def own_images(tmp_path):
    """``own_images(shared)``: overrides for 600 random training and 100 test images, of which some are both."""
    import struct

    def write(name, array):
        header = struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape)
        (tmp_path / name).write_bytes(header + array.astype(np.uint8).tobytes())

    def make(rows, shared):
        generator = np.random.default_rng(0)
        train, test = (generator.integers(256, size=(count, 4, 4)) for count in (200, rows))
        test[:shared] = train[:shared]
        for prefix, images in (("train", train), ("t10k", test)):
            write(f"{prefix}-images-idx3-ubyte", images)
            write(f"{prefix}-labels-idx1-ubyte", np.arange(len(images)) % 10)
        sizes = ("net_config.input_size=16", "training_config.batch_size=32")
        return (f"data.directory={tmp_path}", *sizes)

    return make


@pytest.mark.parametrize(("rows", "shared", "passed"), [(2000, 3, False), (2000, 2, True), (2000, 0, True)])
def test_test_rows_of_ones_own_that_are_trained_on_are_named_and_refused_if_many(
    own_images, session, records, find_cell, rows, shared, passed, recwarn
):
    """One in a thousand may be shared."""
    from blacksmith.checks import CHECKS

    verdict = CHECKS["data"](session(*own_images(rows, shared)), find_cell("mnist"), records())
    said = [str(warning.message) for warning in recwarn if "test rows" in str(warning.message)]
    assert verdict.passed is passed, verdict.reason
    assert (f"{shared} of {rows} test rows" in verdict.reason) is not passed
    assert bool(said) is (passed and shared > 0)


def test_recorded_data_is_compared_whatever_else_the_config_changes(session, records, find_cell, change):
    from blacksmith.checks import CHECKS

    cell = find_cell("mnist")
    assert CHECKS["data"](session(dataset="digits"), cell, records(write=True)).passed
    (path,) = records().folder.rglob("data.json")
    change(path, lambda content: content["values"]["all_seeds"].update({"repeated rows": 7}))
    verdict = CHECKS["data"](session("training_config.lr=0.5", dataset="digits"), cell, records())
    assert verdict.passed is False
    assert "repeated rows  recorded 7  found 0" in verdict.reason


def test_data_that_cannot_tell_a_model_from_guessing_is_refused(own_images, session, find_cell):
    from blacksmith.tools.errors import DataError

    with pytest.raises(DataError, match="1 test rows, 100% of them of one class, cannot tell"):
        session(*own_images(1, 0)).experiment(find_cell("mnist"))
