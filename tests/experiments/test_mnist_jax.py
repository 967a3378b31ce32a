"""MNIST: one perceptron in Flax Linen, pure JAX and Flax NNX. ``pytest -k flax_mnist`` trains one of them.

The file's name must not hold an id's first part (``jax_mnist``), or ``-k jax_mnist`` would select all three.
"""

import pytest

pytestmark = pytest.mark.experiment("blacksmith.experiments.jax.mnist")


def test_accuracy(trained):
    """The best checkpoint, restored from disk, reaches the data set's threshold on the test images."""
    verdict = trained.verdict
    if verdict.passed is None:
        pytest.skip(verdict.reason)
    assert verdict.passed, verdict.reason


def test_loss_falls(trained):
    """Training lowers the loss on the images it sees, from epoch to epoch, and the validation loss at least once."""
    train, validation = trained.series("train/epoch_loss"), trained.series("validation/loss")
    assert len(train) == len(validation) == trained.result["epochs_run"]
    if len(train) == 1:
        pytest.skip("one epoch has nothing to be compared with")
    assert train[-1] < train[0]
    assert min(validation[1:]) < validation[0]


def test_run_is_complete(trained):
    """The run directory has all that is needed to trust, repeat and go on with the run."""
    present = {path.name for path in trained.directory.iterdir()}
    assert {"config.yaml", "metrics.jsonl", "result.json"} <= present
    result = trained.result
    assert result["run_name"] == trained.directory.name
    assert result["steps"] == trained.rows[-1]["step"]
    assert result["images_per_second"] > 0
    assert result["provenance"]["packages"]["jax"]
    trained.verify_checkpoints()
