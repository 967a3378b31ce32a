"""``export_shlo``: files that another compiler can run."""

import json
import resource
import signal

import numpy as np
import pytest

from blacksmith.experiments.spec import FUNCTIONS
from blacksmith.tools.errors import RunDirectoryError

SMALL = ("net_config.batch_norm=true", "training_config.batch_size=4")


@pytest.fixture(scope="module")
def exported(make_experiment, tmp_path_factory):
    """The files of an experiment with noise and model state, and the experiment."""
    from blacksmith.training.export import export_stablehlo

    experiment = make_experiment(*SMALL, task="regression")
    directory = tmp_path_factory.mktemp("stablehlo")
    export_stablehlo(experiment, directory, {"packages": {"jax": "some version"}})
    return directory, experiment


def test_each_function_has_text_artifact_inputs_and_outputs(exported):
    directory, _ = exported
    expected = {f"{name}.{suffix}" for name in FUNCTIONS for suffix in ("mlir", "mlirbc", "inputs.npz", "outputs.npz")}
    assert {path.name for path in directory.iterdir()} == expected | {"ops.txt", "versions.json"}
    versions = json.loads((directory / "versions.json").read_text())
    assert versions["id"] == "jax_regression-single"
    assert versions["packages"] == {"jax": "some version"}
    assert versions["vhlo"]["written"] == "1.9.0"
    assert versions["tt_findings"] == {name: [] for name in FUNCTIONS}
    assert [name.startswith("tt-mlir ") for name in versions["tt_findings_about"]] == [True]
    assert "train_step\n  arguments: 20:" in (directory / "ops.txt").read_text()


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
    dataset = experiment.dataset
    first = dataset.epoch_order(0)[0]
    np.testing.assert_array_equal(inputs["batch/images"], dataset.train["images"][first])
    np.testing.assert_array_equal(inputs["batch/jitter"], dataset.epoch_noise(0)["jitter"][0])
    for name, leaf in named_leaves(experiment.state).items():
        np.testing.assert_array_equal(inputs[f"state/{name}"], leaf)


@pytest.mark.parametrize("plan", ["dp2", "fsdp2"])
def test_plans_export_what_the_compiler_gets_and_what_one_chip_computes(
    exported, make_experiment, find_cell, make_config, simulated, tmp_path, plan
):
    """The texts are those for chips that need not be there; inputs and outputs are those of one chip."""
    from blacksmith.experiments.build import build
    from blacksmith.stablehlo import canonical_text, read_function
    from blacksmith.training.export import export_stablehlo

    export_stablehlo(make_experiment(*SMALL, task="regression", platform=simulated, plan=plan), tmp_path, {})
    cell, config = find_cell("regression", plan=plan), make_config(*SMALL, task="regression")
    for name, function in build(cell, config, cell.spec.data.data_spec(config)).functions().items():
        written, single = read_function(tmp_path, name), read_function(exported[0], name)
        for found, expected in ((written.inputs, single.inputs), (written.outputs, single.outputs)):
            assert found.keys() == expected.keys()
            for key, array in expected.items():
                np.testing.assert_array_equal(found[key], array)
        assert "sdy.sharding" in written.text
        assert canonical_text(function.lower()) == written.text
    assert "collectives that the mesh asks for" in (tmp_path / "ops.txt").read_text()


def test_a_full_disk_gives_one_sentence_and_no_half_written_file(make_experiment, tmp_path):
    from blacksmith.training.export import export_stablehlo

    experiment = make_experiment(*SMALL, task="regression")
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5 * 1024, before[1]))
    try:
        with pytest.raises(RunDirectoryError, match=r"cannot be written \(File too large\). .* --runs-dir=DIR"):
            export_stablehlo(experiment, tmp_path, {})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    names = {path.name for path in tmp_path.iterdir()}
    assert "forward.mlir" in names
    assert "forward.inputs.npz" not in names
    assert not [name for name in names if name.startswith(".")]
