"""``export_shlo``: files that another compiler can run, from a real run."""

import json

import numpy as np
import pytest

from blacksmith.experiments.spec import FUNCTIONS


@pytest.fixture
def exported(make_experiment, tmp_path):
    """The files of a small experiment on digits, and the experiment."""
    from blacksmith.training.export import export_stablehlo

    experiment = make_experiment("training_config.batch_size=4", "net_config.hidden_size=16")
    directory = tmp_path / "stablehlo"
    export_stablehlo(experiment, directory, {"packages": {"jax": "some version"}})
    return directory, experiment


def test_each_function_has_text_artifact_inputs_and_outputs(exported):
    directory, _ = exported
    expected = {f"{name}.{suffix}" for name in FUNCTIONS for suffix in ("mlir", "mlirbc", "inputs.npz", "outputs.npz")}
    assert {path.name for path in directory.iterdir()} == expected | {"ops.txt", "versions.json"}
    versions = json.loads((directory / "versions.json").read_text())
    assert versions["id"] == "test-single"
    assert versions["packages"] == {"jax": "some version"}
    assert versions["vhlo"]["written"] == "1.9.0"
    assert versions["tt_findings"] == {name: [] for name in FUNCTIONS}
    assert "train_step\n  arguments: 23" in (directory / "ops.txt").read_text()


@pytest.mark.parametrize("name", FUNCTIONS)
def test_read_back_and_run_elsewhere_it_gives_the_same_numbers(exported, name):
    """Through text and through the portable artifact, in StableHLO's reference interpreter."""
    from blacksmith.parity.functions import FLOAT32_PARITY
    from blacksmith.stablehlo import canonical_text, from_portable, interpret, read_function

    directory, _ = exported
    function = read_function(directory, name)
    assert canonical_text(from_portable(function.portable)) == function.text
    found = dict(zip(function.outputs, interpret(function.text, list(function.inputs.values())), strict=True))
    verdict = FLOAT32_PARITY.check(name, function.inputs, found, function.outputs)
    assert verdict.passed, verdict.reason


def test_inputs_are_the_initial_state_and_the_first_batch(exported):
    from blacksmith.stablehlo import read_function
    from blacksmith.tools.trees import named_leaves

    directory, experiment = exported
    inputs = read_function(directory, "train_step").inputs
    first = experiment.dataset.epoch_order(0)[0]
    np.testing.assert_array_equal(inputs["batch/inputs"], experiment.dataset.train.images[first])
    for name, leaf in named_leaves(experiment.state).items():
        np.testing.assert_array_equal(inputs[f"state/{name}"], leaf)


@pytest.mark.parametrize("plan", ["dp2", "tp2", "fsdp4"])
def test_plans_export_what_the_compiler_gets_and_what_one_chip_computes(
    make_experiment, make_config, simulated, tmp_path, plan
):
    """The texts are those for chips that are not there; inputs and outputs are those of one chip."""
    from blacksmith.experiments.jax.mnist import SPEC
    from blacksmith.parallel.plans import PLANS
    from blacksmith.stablehlo import canonical_text, read_function
    from blacksmith.training.export import export_stablehlo

    options = ("training_config.batch_size=8", "net_config.hidden_size=16")
    planned = make_experiment(*options, platform=simulated, plan=plan)
    for experiment, name in ((planned, plan), (make_experiment(*options), "single")):
        export_stablehlo(experiment, tmp_path / name, {})
    without_chips = SPEC.load().lowerable(make_config(*options), "jax", PLANS[plan])
    for name, function in without_chips.items():
        written, single = read_function(tmp_path / plan, name), read_function(tmp_path / "single", name)
        for found, expected in ((written.inputs, single.inputs), (written.outputs, single.outputs)):
            assert found.keys() == expected.keys()
            for key, array in expected.items():
                np.testing.assert_array_equal(found[key], array)
        assert "sdy.sharding" in written.text
        if name not in ("train_step", "optimizer_update"):  # in which the schedule is of the data set's length
            assert canonical_text(function.lower()) == written.text
    assert "collectives that the mesh asks for" in (tmp_path / plan / "ops.txt").read_text()


def test_a_run_exports_and_hands_the_files_to_wandb_offline(run_pytest, only_run, read_wandb_file):
    done = run_pytest(
        "--dataset", "digits", "-k", "flax_mnist-single", "--set", "training_config.epochs=1",
        "--set", "training_config.export_shlo=true", "--set", "gates.test_accuracy.threshold=0.01",
        WANDB_MODE="offline",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    run = only_run()
    assert (run / "stablehlo" / "train_step.mlirbc").is_file()
    versions = json.loads((run / "stablehlo" / "versions.json").read_text())
    assert versions["packages"]["jax"]
    (path,) = (run / "wandb").glob("offline-run-*/run-*.wandb")
    (artifact,) = read_wandb_file(path)["artifacts"]
    assert artifact["type"] == "stablehlo"
    assert artifact["name"] == f"{run.name}-stablehlo"
    assert {"train_step.mlir", "train_step.mlirbc", "train_step.inputs.npz", "versions.json"} <= artifact["files"]


def test_a_full_disk_ends_the_run_with_one_sentence_and_no_half_written_file(run_pytest, only_run):
    done = run_pytest(
        "--dataset", "digits", "-k", "flax_mnist-single", "--set", "training_config.epochs=1",
        "--set", "logger_config.log_on_wandb=false", "--set", "training_config.export_shlo=true",
        largest_file_kib=300,
    )  # fmt: skip
    assert done.returncode == 1
    assert "stablehlo: the export cannot be written (File too large). Free space, choose --runs-dir DIR" in done.stdout
    assert "Traceback" not in done.stdout
    names = {path.name for path in (only_run() / "stablehlo").iterdir()}
    assert "forward.mlir" in names
    assert "forward.inputs.npz" not in names
    assert not [name for name in names if name.startswith(".")]
    assert "RunDirectoryError" in json.loads((only_run() / "result.json").read_text())["error"]
