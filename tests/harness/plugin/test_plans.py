"""Cells of several chips: which run where, and what the user sees of it."""

import re

import pytest

MNIST = """
import pytest


@pytest.mark.experiment("blacksmith.experiments.jax.mnist")
def test_accuracy(trained):
    pass
"""


@pytest.fixture
def mnist(project):
    """One test of MNIST under all plans; only collected here."""
    (project / "test_own.py").write_text(MNIST)


@pytest.mark.usefixtures("mnist")
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
def test_marks_pick_plans_and_mesh_shapes_come_one_after_the_other(run_inline, selection, plans):
    """In the order of the tests: the TT runtime reopens its chips when the mesh's shape changes."""
    done = run_inline("--collect-only", "-q", "-m", selection)
    assert re.findall(r"\[jax_mnist-(\w+)\]", done.stdout.str()) == plans.split()


def test_simulated_chips_are_labelled_everywhere(run_inline, write_experiment, records):
    write_experiment("line", plans=("single", "dp2", "dp4"))
    done = run_inline("--platform", "cpu", "-k", "dp2 or dp4", "--devices", "2", "-rs")
    done.assert_outcomes(passed=1, skipped=1, deselected=1)
    ((path, saved),) = records().items()
    done.stdout.fnmatch_lines(
        [
            "blacksmith: platform cpu (--platform cpu); runs in runs/",
            "blacksmith: on 2 SIMULATED chips, because cpu has too few: dp2",
            f"  jax_line-dp2 on 2 simulated chips -> {path}",
            "jax_line-dp2  2 simulated chips  points *",
            "SKIPPED * needs 4 chips. Run it with: pytest --devices 4 'test_line.py::test_trains?jax_line-dp4?'",
        ],
        consecutive=False,
    )
    assert re.match(r"jax_line-dp2-simulated-\d", path.name)
    result = saved["result"]
    assert (result["platform"], result["simulated"], result["device_count"]) == ("simulated", True, 2)
    assert result["stage"] == "accuracy"


def test_the_dry_run_is_labelled_everywhere_and_takes_a_plan_on_its_own_chips(run_inline, write_experiment, records):
    write_experiment("line", plans=("single", "fsdp2"))
    done = run_inline("--platform", "tt-dry-run", "--set", "training_config.steps_per_call=2")  # quicker to compile
    done.assert_outcomes(passed=2)
    shown = done.stdout.str()
    assert "platform tt-dry-run, SIMULATED" in shown
    assert "jax_line-single on tt-dry-run (1 simulated chip)" in shown
    assert "jax_line-fsdp2 on tt-dry-run (2 simulated chips)" in shown
    for path, each in records().items():
        assert "-tt-dry-run-" in path.name
        assert (each["result"]["platform"], each["result"]["simulated"]) == ("tt-dry-run", True)


GPUS = """
import pathlib
from blacksmith.tools import platforms

platforms.ROOT = pathlib.Path(__file__).parent / "machine"
"""


@pytest.fixture
def two_gpus(project, monkeypatch):
    """A machine with two GPUs that cannot be opened: files in a made-up /dev, and a plugin without content."""
    from blacksmith.tools import platforms

    monkeypatch.setattr(platforms, "ROOT", project / "machine")  # back again after runs in this process
    (project / "conftest.py").write_text(GPUS)
    (project / "jax_cuda12_plugin.py").touch()
    (project / "machine" / "dev").mkdir(parents=True)
    for gpu in range(2):
        (project / "machine" / "dev" / f"nvidia{gpu}").touch()


@pytest.mark.usefixtures("two_gpus", "mnist")
def test_a_worker_with_too_few_of_the_machines_chips_skips_with_the_command(run_pytest, tmp_path):
    done = run_pytest("-rs", "-n", "2", "-k", "jax_mnist-tp2", TMPDIR=str(tmp_path))
    assert done.returncode == 0, done.stdout
    command = "pytest -n 1 'test_own.py::test_accuracy[jax_mnist-tp2]'"
    assert f"needs 2 chips, and this worker has 1 of 2. Run it with: {command}" in done.stdout


@pytest.mark.usefixtures("two_gpus")
def test_more_chips_than_the_machine_has_are_simulated(run_inline, write_experiment, only_run):
    """Without opening a GPU: there is none."""
    write_experiment("line", plans=("dp4",))
    done = run_inline()
    done.assert_outcomes(passed=1)
    assert "on 8 SIMULATED chips, because cuda has too few: dp4" in done.stdout.str()
    assert "-simulated-" in only_run().name


@pytest.mark.usefixtures("mnist", "two_gpus")
def test_a_platform_asked_for_by_name_is_not_replaced(run_inline):
    done = run_inline("-rs", "--platform", "cuda", "-k", "jax_mnist-tp4")
    assert done.ret == 0
    assert (
        "needs 4 chips, and cuda has 2 here. Run it with: pytest --platform simulated --devices 8 "
        "'test_own.py::test_accuracy[jax_mnist-tp4]'"
    ) in done.stdout.str()


def test_a_batch_that_does_not_divide_is_one_sentence(train):
    from blacksmith.tools.errors import ParallelError

    with pytest.raises(ParallelError) as raised:
        train("jax_mnist-dp8", "training_config.batch_size=30")
    assert str(raised.value) == (
        "dp8: training_config.batch_size is 30, which the 8 chips of the axis 'data' do not divide. The nearest that "
        "they do: 24 and 32."
    )
