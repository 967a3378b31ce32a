"""IDX files: parsing, and an error for each kind of damage."""

import gzip
import struct
import tracemalloc

import numpy as np
import pytest

from blacksmith.tools.errors import DataError


def idx_bytes(array, type_code=0x08):
    """An IDX file of unsigned bytes, after the format's description."""
    return struct.pack(f">HBB{array.ndim}I", 0, type_code, array.ndim, *array.shape) + array.astype(np.uint8).tobytes()


@pytest.fixture
def directory(tmp_path):
    """A directory with a data set of 6 training and 3 test images of 4 x 5."""
    rng = np.random.default_rng(0)
    contents = {
        "train-images-idx3-ubyte.gz": rng.integers(0, 256, (6, 4, 5)),
        "train-labels-idx1-ubyte.gz": np.array([0, 1, 2, 0, 1, 2]),
        "t10k-images-idx3-ubyte.gz": rng.integers(0, 256, (3, 4, 5)),
        "t10k-labels-idx1-ubyte.gz": np.array([0, 1, 2]),
    }
    for name, array in contents.items():
        (tmp_path / name).write_bytes(gzip.compress(idx_bytes(array)))
    return tmp_path


def load(directory, image_size=20, classes=3):
    from blacksmith.datasets.sources.idx import load_directory

    images = load_directory(directory, name="mine")
    images.require_fit(image_size, classes)
    return images


def test_shapes_values_and_order_are_read(directory):
    images = load(directory)
    assert images.train_images.shape == (6, 4, 5)
    assert images.train_images.dtype == np.uint8
    expected = np.random.default_rng(0).integers(0, 256, (6, 4, 5))
    np.testing.assert_array_equal(images.train_images, expected)
    np.testing.assert_array_equal(images.test_labels, [0, 1, 2])


@pytest.mark.parametrize("name", ["train-images-idx3-ubyte", "train-images.idx3-ubyte", "train-images.idx3-ubyte.gz"])
def test_plain_files_and_dotted_names_are_read(directory, name):
    old = directory / "train-images-idx3-ubyte.gz"
    content = old.read_bytes()
    old.unlink()
    (directory / name).write_bytes(content if name.endswith(".gz") else gzip.decompress(content))
    assert load(directory).train_images.shape == (6, 4, 5)


def rewrite(path, change):
    path.write_bytes(gzip.compress(change(gzip.decompress(path.read_bytes()))))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda raw: b"\x01" + raw[1:], "not an IDX file: it begins with 01000803, expected 0000"),
        (lambda raw: raw[:2] + b"\x0d" + raw[3:], "has the IDX type code 0x0d, expected 0x08"),
        (lambda raw: raw[:3] + b"\x01" + raw[4:], "has 1 dimensions, expected 3. Are images and labels swapped"),
        (lambda raw: raw[:9], "ends within its header"),
        (lambda raw: raw[:-1], "holds 119 values, expected 120"),
        (lambda raw: raw + b"\x00", "holds more than 120 values, expected 120"),
        (lambda raw: raw[:3], "not an IDX file"),
        (lambda raw: idx_bytes(np.zeros((0, 4, 5))), "labels; the counts must be equal"),
    ],
)
def test_broken_file_is_named_with_the_expected_value(directory, change, words):
    path = directory / "train-images-idx3-ubyte.gz"
    rewrite(path, change)
    with pytest.raises(DataError) as caught:
        load(directory)
    assert str(path) in str(caught.value)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    "damage",
    [lambda raw: raw[:-20], lambda raw: raw[:40] + bytes([raw[40] ^ 0xFF]) + raw[41:], lambda raw: b"not gzip at all"],
    ids=["truncated", "corrupt", "no_gzip"],
)
def test_broken_gzip_file_is_named(directory, damage):
    path = directory / "t10k-images-idx3-ubyte.gz"
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(DataError, match=r"t10k-images-idx3-ubyte\.gz: .*Replace the file with an intact copy"):
        load(directory)


def test_label_out_of_range_is_named_with_its_index(directory):
    rewrite(directory / "train-labels-idx1-ubyte.gz", lambda raw: raw[:-2] + b"\x0a" + raw[-1:])
    with pytest.raises(DataError, match=r"dataset mine: training label 10 at index 4, expected 0 to 2.*output_size"):
        load(directory)


def test_different_counts_name_both_files(directory):
    (directory / "t10k-labels-idx1-ubyte.gz").write_bytes(gzip.compress(idx_bytes(np.zeros(4))))
    with pytest.raises(DataError, match=r"has 3 images but .*t10k-labels.* has 4 labels"):
        load(directory)


def test_wrong_image_size_names_the_config_field(directory):
    with pytest.raises(DataError, match=r"4 x 5 pixels, but net_config.input_size is 784.*net_config\.input_size=20"):
        load(directory, image_size=784)


def test_missing_file_is_named(directory):
    (directory / "t10k-labels-idx1-ubyte.gz").unlink()
    with pytest.raises(DataError, match=r"has none of t10k-labels-idx1-ubyte\.gz"):
        load(directory)


def test_a_file_that_decompresses_to_more_than_its_header_says_is_not_read_to_its_end(directory):
    """A bomb of 64 MiB, of which one value more than expected is read."""
    bomb = gzip.compress(idx_bytes(np.zeros((6, 4, 5))) + bytes(2**26))
    (directory / "train-images-idx3-ubyte.gz").write_bytes(bomb)
    tracemalloc.start()
    try:
        with pytest.raises(DataError, match="holds more than 120 values, expected 120"):
            load(directory)
        assert tracemalloc.get_traced_memory()[1] < 2**22
    finally:
        tracemalloc.stop()


def test_a_header_that_asks_for_too_much_is_refused_before_memory_is(directory):
    header = struct.pack(">HBBIII", 0, 8, 3, 2**20, 2**10, 2**10)
    (directory / "train-images-idx3-ubyte.gz").write_bytes(gzip.compress(header))
    with pytest.raises(DataError, match="has 1,099,511,627,776 values by the shape .*, expected at most 4,294,967,296"):
        load(directory)


def test_two_files_for_one_part_must_hold_the_same(directory):
    packed = directory / "train-labels-idx1-ubyte.gz"
    content = gzip.decompress(packed.read_bytes())
    (directory / "train-labels-idx1-ubyte").write_bytes(content)
    load(directory)
    (directory / "train-labels-idx1-ubyte").write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(DataError, match=r"idx1-ubyte.gz and .*idx1-ubyte hold different data.* Remove it\."):
        load(directory)
