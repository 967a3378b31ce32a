"""``planted``: a bug is seen by every importer, is gone afterwards, and must fit the code."""

import numpy as np
import pytest

from blacksmith.datasets.dataset import row_count
from blacksmith.datasets.mnist import splits
from blacksmith.datasets.sources.arrays import LabelledImages
from blacksmith.experiments import seeds
from blacksmith.training.gates import Gate, Metric
from blacksmith.training.history import Progress
from tests.sabotage.bug import Bug
from tests.sabotage.bugs import BUGS, DISTURBED
from tests.sabotage.judging import cell_of
from tests.sabotage.planting import PlantingError, planted


def bug(where, old, new):
    return Bug("a bug", "a reason", where, old, new, caught_by="data")


def test_a_planted_bug_is_seen_through_another_modules_import_and_is_gone_afterwards():
    with planted(bug("blacksmith.datasets.dataset:row_count", "return len(", "return 1 + len(")):
        assert row_count({"images": [1, 2]}) == 3
    assert row_count({"images": [1, 2]}) == 2


def test_a_bug_is_gone_after_an_error():
    with (
        pytest.raises(ZeroDivisionError),
        planted(bug("blacksmith.experiments.seeds:split_seed", "(seed)", "(1 // 0)")),
    ):
        seeds.split_seed(0)
    assert seeds.split_seed(0)


def test_methods_and_properties_and_nested_functions_are_changed():
    gate, progress = Gate(Metric("accuracy"), 0.5, "a test"), Progress(epochs_without_improvement=3)
    with planted(bug("blacksmith.training.gates:Gate.name", 'f"test_', 'f"train_')):
        assert gate.name == "train_accuracy"
    with planted(bug("blacksmith.training.history:Progress.out_of_patience", ">= patience", "> patience")):
        assert not progress.out_of_patience(3)
    assert (gate.name, progress.out_of_patience(3)) == ("test_accuracy", True)


def test_a_bug_in_a_nested_function_is_planted_by_the_enclosing_one():
    images, labels = np.full((4, 2, 2), 255, np.uint8), np.zeros(4, np.uint8)
    source = LabelledImages("digits", images, labels, images, labels)

    def largest():
        dataset = splits.make_dataset(
            source, shape=(4,), classes=2, batch_size=1, validation_fraction=0.5, split_seed=0, order_seed=0
        )
        return dataset.train["images"].max()

    with planted(bug("blacksmith.datasets.mnist.splits:make_dataset", "/ np.float32(255)", "")):
        assert largest() == 255
    assert largest() == 1


@pytest.mark.parametrize(
    ("where", "old", "message"),
    [
        ("blacksmith.experiments.seeds:split_seed", "no such text", "occurs 0 times"),
        ("blacksmith.experiments.seeds:split_seed", "seed", "occurs [2-9] times"),
        ("blacksmith.experiments.seeds:join_seed", "seed", "does not exist"),
    ],
)
def test_a_bug_that_does_not_fit_the_code_is_refused(where, old, message):
    with pytest.raises(PlantingError, match=message), planted(bug(where, old, "x")):
        pass


@pytest.mark.parametrize("each", [*BUGS, DISTURBED], ids=lambda each: each.name)
def test_every_bug_fits_the_code(each):
    missing = [cell_of(task).missing for task in each.tasks]
    if any(missing):
        pytest.skip(next(filter(None, missing)))
    with planted(each):
        pass


def test_names_are_unique():
    names = [each.name for each in BUGS]
    assert sorted(set(names)) == sorted(names)
