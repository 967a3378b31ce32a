"""MNIST: one perceptron in Flax Linen, pure JAX and Flax NNX. ``pytest -k flax_mnist`` trains one of them.

The file's name must not hold an id's first part (``jax_mnist``), or ``-k jax_mnist`` would select all three.
"""

import pytest

pytestmark = pytest.mark.experiment("blacksmith.experiments.jax.mnist")


@pytest.mark.stablehlo
def test_stablehlo(stablehlo_function, stablehlo_snapshot):
    """What is handed to the compiler is what the snapshot says."""
    verdict = stablehlo_snapshot.compare(stablehlo_function.text)
    assert verdict.passed, verdict.reason


@pytest.mark.stablehlo
def test_ops(stablehlo, ops_snapshot):
    """The inventory of all functions is what the snapshot says; a reviewer reads it first."""
    from blacksmith.stablehlo import inventory_text

    verdict = ops_snapshot.compare(inventory_text({name: each.inventory for name, each in stablehlo.items()}))
    assert verdict.passed, verdict.reason


@pytest.mark.stablehlo
def test_tt_support(stablehlo_function):
    """The TT compiler has a lowering for all of it."""
    assert stablehlo_function.tt_support, repr(stablehlo_function.tt_support)


@pytest.mark.stablehlo
def test_same_program(other_implementation):
    """The three idioms are one program."""
    verdict = other_implementation.compare()
    assert verdict.passed, verdict.reason


@pytest.mark.stablehlo
def test_second_opinion(second_opinion):
    """StableHLO's reference interpreter computes what XLA computes."""
    assert second_opinion.passed, second_opinion.reason


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


def test_parity(chip_parity):
    """The plan's chips take the steps that one chip takes."""
    assert chip_parity.passed, chip_parity.reason


def test_device_parity(device_parity):
    """The platform's chip takes the steps that the host CPU takes."""
    assert device_parity.passed, device_parity.reason
