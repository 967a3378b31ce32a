"""SST-2's files, words as numbers, and splits."""

import numpy as np
import pytest

from blacksmith.datasets.sources.sentences import LabelledSentences, Split
from blacksmith.tools.errors import DataError

ROWS = {"train": "a fine film\t1\na dull film \t0\n", "dev": "fine\t1\n", "test": "dull , dull film\t0\nrare gem\t1\n"}


@pytest.fixture
def directory(tmp_path):
    """A directory with the three files."""
    for name, rows in ROWS.items():
        (tmp_path / f"{name}.tsv").write_text(f"sentence\tlabel\n{rows}", encoding="utf-8")
    return tmp_path


def load(directory):
    from blacksmith.datasets.sources.sst2 import load_directory

    return load_directory(directory, name="mine")


def test_words_and_labels_are_read(directory):
    found = load(directory)
    assert found.train.sentences == [["a", "fine", "film"], ["a", "dull", "film"]]
    assert found.train.labels.tolist() == [1, 0]
    assert found.validation.sentences == [["fine"]]
    assert found.test.labels.tolist() == [0, 1]


def test_blanks_and_line_ends_do_not_change_the_digest(directory):
    before = load(directory).train.digest
    path = directory / "train.tsv"
    path.write_bytes(path.read_bytes().replace(b"\t1", b" \t1").replace(b"\n", b"\r\n"))
    assert load(directory).train.digest == before
    path.write_bytes(path.read_bytes().replace(b"\t1", b"\t0"))
    assert load(directory).train.digest != before


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("sentence\tlabel\nfine\t1\ndull\t2\n", "train.tsv, line 3: is 'dull\\\\t2', expected words, a tab, and the"),
        ("sentence\tlabel\nfine 1\n", "train.tsv, line 2: is 'fine 1'"),
        ("sentence\tlabel\n \t1\n", "train.tsv, line 2: is"),
        ("sentence\tlabel\n\nfine\t1\n", "train.tsv, line 2: is ''"),
        ("index\tsentence\n0\tfine\n", "train.tsv, line 1: the header is 'index\\\\tsentence'"),
        ("", "train.tsv, line 1: the header is ''"),
        ("sentence\tlabel\n", "train.tsv: holds no sentences"),
    ],
    ids=["label", "no_tab", "no_words", "empty_line", "header", "empty_file", "no_rows"],
)
def test_a_broken_line_is_named(directory, content, message):
    (directory / "train.tsv").write_text(content, encoding="utf-8")
    with pytest.raises(DataError, match=message):
        load(directory)


def test_a_file_that_is_not_utf_8_is_named(directory):
    (directory / "dev.tsv").write_bytes(b"sentence\tlabel\ncaf\xe9\t1\n")
    with pytest.raises(DataError, match="dev.tsv: is not UTF-8 at byte 18"):
        load(directory)


def test_missing_files_are_named(directory):
    (directory / "dev.tsv").unlink()
    with pytest.raises(DataError, match="has no dev.tsv. Put train.tsv, dev.tsv, test.tsv there.*--dataset templates"):
        load(directory)


def test_other_sentences_are_not_called_sst2(directory):
    from blacksmith.datasets.sources import sst2

    with pytest.raises(DataError, match="train.tsv: its 2 sentences are not those of SST-2.*data.directory="):
        sst2.load(directory)


def test_the_vocabulary_has_the_most_frequent_words():
    """Ties go by the alphabet; two numbers are taken, by PAD and UNKNOWN."""
    from blacksmith.datasets.sst2.vocabulary import encode, make_vocabulary

    vocabulary = make_vocabulary([["b", "a", "c"], ["a", "d", "b"], ["a"]], size=5)
    assert vocabulary == {"a": 2, "b": 3, "c": 4}
    encoded = encode(vocabulary, [["a", "d", "b"], ["c"], ["b", "b", "b", "b", "a"]], length=4)
    assert encoded.dtype == np.int32
    assert encoded.tolist() == [[2, 1, 3, 0], [4, 0, 0, 0], [3, 3, 3, 3]]


@pytest.fixture
def source():
    """Six training, two validation and three test sentences; ``only`` is in the test alone."""

    def split(*sentences):
        return Split([each.split() for each in sentences], np.arange(len(sentences), dtype=np.uint8) % 2)

    train = split("a b", "b c d", "a", "c", "d d", "e a")
    return LabelledSentences("few", train, split("a a", "b"), split("only a", "e", "c d"))


def make(source, **changes):
    from blacksmith.datasets.sst2.splits import make_dataset

    arguments = {"vocabulary": 20, "length": 3, "dropped": 0.25, "batch_size": 2, "order_seed": 1}
    return make_dataset(source, **(arguments | changes))


def test_splits_stay_as_they_are_and_words_of_the_test_are_unknown(source):
    dataset = make(source)
    assert [len(each["tokens"]) for each in (dataset.train, dataset.validation, dataset.test)] == [6, 2, 3]
    assert dataset.train["tokens"].tolist()[:2] == [[2, 4, 0], [4, 5, 3]]  # a and d are the most frequent
    assert dataset.test["tokens"].tolist() == [[1, 2, 0], [6, 0, 0], [5, 3, 0]]
    assert dataset.test["labels"].tolist() == [[1, 0], [0, 1], [1, 0]]


def test_words_are_dropped_in_training_alone(source):
    dataset = make(source, length=1000, batch_size=6)
    kept = dataset.epoch_noise(0)["kept"]
    assert kept.shape == (1, 6, 1000)
    assert set(np.unique(kept)) == {0, 1}
    assert abs(1 - kept.mean() - 0.25) < 5 * np.sqrt(0.25 * 0.75 / kept.size)  # five standard errors
    assert not np.array_equal(kept, dataset.epoch_noise(1)["kept"])
    assert dataset.validation["kept"].all()
    assert dataset.test["kept"].all()


def test_training_takes_sentences_of_some_lengths(source):
    """With the words of all, of which ``e`` stands in sentences of two words alone; validation and test keep theirs."""
    whole = make(source)
    for bounds, rows in (
        ({"shortest": 2}, [0, 1, 4, 5]),
        ({"longest": 1}, [2, 3]),
        ({"shortest": 2, "longest": 2}, [0, 4, 5]),
    ):
        dataset = make(source, **bounds)
        for name, array in whole.train.items():
            np.testing.assert_array_equal(dataset.train[name], array[rows])
        for split in ("validation", "test"):
            np.testing.assert_array_equal(getattr(dataset, split)["tokens"], getattr(whole, split)["tokens"])


def test_the_spec_is_known_without_the_sentences(source):
    from blacksmith.datasets.sst2.splits import sentence_spec

    for limit in (None, 2):
        declared = sentence_spec(6, vocabulary=20, length=3, batch_size=2, limit=limit)
        assert declared.same_program(make(source, limit=limit).spec)


@pytest.fixture
def data_directory(tmp_path, monkeypatch):
    """An empty data directory."""
    monkeypatch.setenv("BLACKSMITH_DATA_DIR", str(tmp_path))
    return tmp_path


def test_auto_falls_back_on_templates_with_a_reason(data_directory):
    from blacksmith.datasets.sst2.choice import choose

    (data_directory / "sst2").mkdir()
    (data_directory / "sst2" / "train.tsv").touch()
    choice = choose("auto", None)
    assert (choice.name, choice.fallback) == ("templates", True)
    assert choice.reason == f"SST-2 is not in {data_directory / 'sst2'}: no dev.tsv, test.tsv"


def test_auto_takes_sst2_if_it_is_there(data_directory):
    from blacksmith.datasets.sst2.choice import choose

    (data_directory / "sst2").mkdir()
    for name in ("train.tsv", "dev.tsv", "test.tsv"):
        (data_directory / "sst2" / name).touch()
    choice = choose("auto", None)
    assert (choice.name, choice.fallback) == ("sst2", False)


@pytest.mark.parametrize("name", ["sst2", "templates"])
def test_a_name_is_taken_without_fallback(data_directory, name):
    from blacksmith.datasets.sst2.choice import choose

    choice = choose(name, None)
    assert (choice.name, choice.fallback) == (name, False)


def test_a_directory_of_ones_own(directory):
    from blacksmith.datasets.sst2.choice import choose, load

    assert choose("auto", str(directory)).name == "directory"
    assert load("directory", str(directory)).name == "directory"
    with pytest.raises(DataError, match="--dataset templates contradicts data.directory="):
        choose("templates", str(directory))
    with pytest.raises(DataError, match="--dataset mnist: unknown data set. Choose one of auto, sst2, templates"):
        choose("mnist", None)
