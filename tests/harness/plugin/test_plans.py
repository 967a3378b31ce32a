"""Cells of several chips: which run where, and what the user sees of it."""

import json
import re

import pytest

FAST = (
    "--set", "training_config.epochs=1", "--set", "gates.test_accuracy.threshold=0.3",
    "--set", "logger_config.log_on_wandb=false",
)  # fmt: skip


def test_simulated_chips_are_labelled_everywhere(run_pytest, only_run):
    done = run_pytest("-k", "jax_mnist-dp2_tp2", *FAST, "-p", "xdist")
    assert done.returncode == 0, done.stdout
    assert "blacksmith: platform cpu (auto: " in done.stdout
    assert "blacksmith: on 8 SIMULATED chips, because cpu has too few: dp2_tp2" in done.stdout
    assert f"jax_mnist-dp2_tp2 on 4 simulated chips -> {only_run()}" in done.stdout
    assert re.search(r"jax_mnist-dp2_tp2 +4 simulated chips +digits", done.stdout)
    assert re.match(r"jax_mnist-dp2_tp2-simulated-\d", only_run().name)
    result = json.loads((only_run() / "result.json").read_text())
    assert (result["platform"], result["simulated"], result["device_count"]) == ("simulated", True, 4)
    assert result["stage"] == "accuracy"


def test_a_dry_run_takes_a_plan_on_its_own_chips(run_pytest, only_run):
    done = run_pytest("-k", "jax_mnist-fsdp2", "--platform", "tt-dry-run", *FAST)
    assert done.returncode == 0, done.stdout
    assert "jax_mnist-fsdp2 on tt-dry-run (2 simulated chips)" in done.stdout
    assert json.loads((only_run() / "result.json").read_text())["platform"] == "tt-dry-run"


def test_devices_limits_the_chips_and_says_what_would_run(run_pytest):
    done = run_pytest("-rs", "-k", "jax_mnist-dp4 or jax_mnist-dp8", "--devices", "2")
    assert done.returncode == 0, done.stdout
    assert "3 skipped" in done.stdout
    command = "needs 8 chips. Run it with: pytest --devices 8 'test_own.py::test_accuracy[jax_mnist-dp8]'"
    assert command in done.stdout


@pytest.mark.parametrize("number", ["0", "-1", "two"])
def test_a_number_of_devices_that_is_none_is_refused(run_pytest, number):
    done = run_pytest("--devices", number)
    assert done.returncode == 4
    assert f"argument --devices: {number}: give the number of chips, 1 or more" in done.stderr


@pytest.mark.parametrize(
    ("selection", "plans"),
    [
        ("n150", "single"),
        ("n300", "single dp2 tp2 fsdp2"),
        ("llmbox", "single dp2 tp2 fsdp2 dp4 tp4 fsdp4 dp8 dp2_tp2 dp4_tp2"),
        ("multichip and n300", "dp2 tp2 fsdp2"),
        ("data_parallel and tensor_parallel", "dp2_tp2 dp4_tp2"),
        ("fsdp", "fsdp2 fsdp4"),
        ("single_chip", "single"),
    ],
)
def test_marks_pick_plans_and_mesh_shapes_come_one_after_the_other(run_pytest, selection, plans):
    """In the order of the tests: the TT runtime reopens its chips when the mesh's shape changes."""
    done = run_pytest("--collect-only", "-q", "-m", selection)
    assert re.findall(r"\[jax_mnist-(\w+)\]", done.stdout) == plans.split()


GPUS = """
import pathlib
from blacksmith.parallel import chips
from blacksmith.tools import jax_utils

chips.ROOT = pathlib.Path(__file__).parent / "machine"
jax_utils._DETECTORS = (("cuda", lambda: "two made-up GPUs"),)
"""


@pytest.fixture
def two_gpus(project):
    """A machine with two GPUs that nobody may open: files in a made-up /dev."""
    (project / "conftest.py").write_text(GPUS)
    (project / "machine" / "dev").mkdir(parents=True)
    for gpu in range(2):
        (project / "machine" / "dev" / f"nvidia{gpu}").touch()


@pytest.mark.usefixtures("two_gpus")
def test_a_worker_with_too_few_of_the_machines_chips_skips_with_the_command(run_pytest, tmp_path):
    done = run_pytest("-rs", "-n", "2", "-k", "jax_mnist-tp2", TMPDIR=str(tmp_path))
    assert done.returncode == 0, done.stdout
    command = "pytest -n 1 'test_own.py::test_accuracy[jax_mnist-tp2]'"
    assert f"needs 2 chips, and this worker has 1 of 2. Run it with: {command}" in done.stdout


@pytest.mark.usefixtures("two_gpus")
def test_more_chips_than_the_machine_has_are_simulated(run_pytest, tmp_path, only_run):
    """Also in a worker, and without opening a GPU: there is none."""
    done = run_pytest("-n", "2", "-k", "jax_mnist-tp4", *FAST, TMPDIR=str(tmp_path))
    assert done.returncode == 0, done.stdout
    assert "on 8 SIMULATED chips, because cuda has too few: tp4" in done.stderr
    assert "-simulated-" in only_run().name


@pytest.mark.usefixtures("two_gpus")
def test_a_platform_asked_for_by_name_is_not_replaced(run_pytest, tmp_path):
    done = run_pytest("-rs", "--platform", "cuda", "-k", "jax_mnist-tp4", TMPDIR=str(tmp_path))
    assert done.returncode == 0, done.stdout
    assert (
        "needs 4 chips, and cuda has 2 here. Run it on simulated ones with: pytest --platform simulated --devices 8 "
        "'test_own.py::test_accuracy[jax_mnist-tp4]'"
    ) in done.stdout


def test_a_batch_that_does_not_divide_is_one_sentence(run_pytest):
    done = run_pytest("-k", "jax_mnist-dp8", "--set", "training_config.batch_size=30")
    assert done.returncode == 1
    assert (
        "ParallelError: dp8: training_config.batch_size is 30, which the 8 chips of the axis 'data' do not divide. The "
        "nearest that they do: 24 and 32."
    ) in done.stdout
