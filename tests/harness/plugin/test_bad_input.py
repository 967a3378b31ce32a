"""Each mistake ends in one clear sentence that names the thing and the next step, and leaves nothing half-written."""

import json
import shutil

import pytest

from blacksmith.tools.errors import BlacksmithError


@pytest.fixture(autouse=True)
def empty_cache(monkeypatch, tmp_path):
    """A machine without MNIST."""
    monkeypatch.setenv("BLACKSMITH_DATA_DIR", str(tmp_path / "data"))


@pytest.mark.parametrize(
    ("overrides", "options", "words"),
    [
        ((), {"platform": "tpu"}, ["--platform tpu: unknown platform", "tt-dry-run"]),
        ((), {"platform": "tt"}, ["pjrt-plugin-tt is not installed", "tt-dry-run"]),
        (("training_config.lr=-1",), {}, ["--set training_config.lr=-1", "0 < value <= 10"]),
        (("training_config.leraning=1",), {}, ["unknown key training_config.leraning", "batch_size"]),
        (("net_config.input_size=100",), {}, ["dataset digits: images have 28 x 28 pixels"]),
        (("net_config.output_size=5",), {}, ["dataset digits: training label", "expected 0 to 4"]),
        (("training_config.batch_size=9999",), {}, ["batch_size is 9999", "only 1150 training rows"]),
        ((), {"runs_dir": "/proc/runs"}, ["/proc/runs", "--runs-dir=DIR"]),
        ((), {"dataset": "mnist"}, ["train-images-idx3-ubyte.gz: missing", "--dataset digits"]),
        (("data.directory=/nowhere",), {"dataset": "auto"}, ["/nowhere: has none of train-images"]),
        (("data.directory=/nowhere",), {}, ["--dataset digits contradicts data.directory=/nowhere"]),
        ((), {"tt_options": ["optimization_level=1"]}, ["--tt-option optimization_level=1: the platform is cpu"]),
    ],
)
def test_one_sentence_before_a_run_directory_is_made(train, project, overrides, options, words):
    with pytest.raises(BlacksmithError) as raised:
        train("jax_mnist-single", *overrides, **options)
    for word in words:
        assert word in str(raised.value)
    assert list(project.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--platform", "tpu"), ["--platform", "tpu", "tt-dry-run"]),
        (("--set", "training_config.lr"), ["--set training_config.lr: expected FIELD=VALUE"]),
        (("--tt-option", "optimization_level"), ["--tt-option optimization_level: expected KEY=VALUE"]),
        (("--tt-option", "optimisation_level=1"), ["unknown option 'optimisation_level'. Did you mean"]),
        (("--tt-option", "dry_run=true"), ["--tt-option dry_run=true: dry_run is not available"]),
        (("--devices", "0"), ["argument --devices: 0: give a whole number, 1 or more"]),
        (("--calibrate", "12", "--set", "training_config.lr=0.1"), ["--calibrate with --set: records, bands"]),
        (("--record", "--resume=runs/x"), ["--record with --resume: records, bands"]),
        (("--join-timeout", "nan"), ["argument --join-timeout: nan: give seconds, more than 0 and at most 86400"]),
        (("--devices", "two"), ["argument --devices: two: give a whole number, 1 or more"]),
    ],
)
def test_a_malformed_option_is_refused_before_anything_is_collected(run_inline, project, options, words):
    (project / "test_own.py").write_text("raise AssertionError('collected')\n")
    done = run_inline(*options)
    assert done.ret == pytest.ExitCode.USAGE_ERROR
    for word in words:
        assert word in done.stderr.str()
    assert "Traceback" not in done.stderr.str()


def test_a_wrong_value_is_one_sentence_of_a_whole_pytest(run_pytest, project):
    (project / "test_own.py").write_text(
        "import pytest\n\n\n@pytest.mark.experiment('blacksmith.experiments.jax.mnist')\ndef test_it(trained):\n"
        "    pass\n"
    )
    done = run_pytest("-k", "jax_mnist-single", "--set", "training_config.lr=-1")
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert done.stderr.startswith("ERROR: --set training_config.lr=-1: training_config.lr is -1, which is not allowed")
    assert "Traceback" not in done.stdout + done.stderr
    assert "site-packages" not in done.stdout + done.stderr
    assert sorted(path.name for path in project.iterdir() if path.name != "__pycache__") == ["test_own.py"]


def test_a_missed_threshold_and_a_diverging_run_are_recorded_and_not_repeated(
    run_inline, project, write_experiment, records
):
    """One misses 0; the other overflows with sgd at 10, and its second test fails without training again."""
    write_experiment("line")
    write_experiment("curve", task="curve")
    config = project / "line" / "all.yaml"
    config.write_text(config.read_text().replace("threshold: 100.0", "threshold: 0.0"))
    config = project / "curve" / "all.yaml"
    config.write_text(config.read_text().replace("lr: 0.05", "lr: 10.0").replace("adam", "sgd"))
    with (project / "test_curve.py").open("a") as file:
        file.write("\n\ndef test_again(trained):\n    pass\n")
    done = run_inline()
    done.assert_outcomes(failed=1, errors=2)
    shown = done.stdout.str()
    assert "misses the threshold 0.0000" in shown
    assert "> 0.0000" in shown
    assert "TrainingError: jax_curve-single: the training loss is" in shown
    results = {each["run"]["package"]: each["result"] for each in records().values()}
    assert len(records()) == 2
    assert (results["line"]["passed"], results["line"]["error"]) == (False, None)
    assert results["curve"]["error"].startswith("TrainingError: ")
    assert results["curve"]["passed"] is False
    assert results["curve"]["compile_seconds"] > 0


def test_a_disk_that_fills_up_ends_the_run_with_a_sentence(run_pytest, project, only_run, write_experiment):
    """The kernel refuses files beyond 40 KiB, as a full disk would: a checkpoint is larger."""
    write_experiment("line", hidden=4000)
    done = run_pytest("-W", "error::pytest.PytestUnraisableExceptionWarning", largest_file_kib=40)
    assert done.returncode == 1
    assert "checkpoints/12: the checkpoint could not be written (File too large); " in done.stdout, done.stdout
    assert "--runs-dir=DIR" in done.stdout
    assert not [path for path in (only_run() / "checkpoints").iterdir() if path.is_dir()]
    assert json.loads((only_run() / "result.json").read_text())["error"].startswith("CheckpointError: ")
    assert " 1 error in" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize("removed", ["metrics.jsonl", "."])
def test_a_run_directory_that_is_removed_meanwhile_ends_the_run(make_session, write_experiment, removed):
    """Checkpoints lie elsewhere, and are written all the same."""
    from blacksmith.experiments.spec import find_cell, load_spec

    write_experiment("line")
    session = make_session("logger_config.checkpoint.checkpoint_dir=kept", dataset="auto")
    cell = find_cell(load_spec("line"), "jax_line-single")
    training = session.training(cell)
    next(training)
    path = session.directories[cell] / removed
    path.unlink() if path.is_file() else shutil.rmtree(path)
    with pytest.raises(BlacksmithError, match=r"metrics.jsonl: was removed while the run was writing it. Train again"):
        list(training)


UNITTEST = """
import unittest

import pytest


@pytest.mark.experiment("blacksmith.experiments.jax.mnist")
class TestOwn(unittest.TestCase):
    def test_accuracy(self):
        pass
"""


def test_a_unittest_case_under_the_mark_is_refused(run_inline, project):
    (project / "test_own.py").write_text(UNITTEST)
    done = run_inline()
    assert done.ret == pytest.ExitCode.USAGE_ERROR
    assert "test_accuracy: @pytest.mark.experiment: TestOwn is a unittest.TestCase, to which" in done.stderr.str()
    assert "Traceback" not in done.stderr.str()


@pytest.fixture
def train_line(train, write_experiment):
    """``train_line("training_config.epochs=1", ...)``: the small regression."""
    write_experiment("line")
    return lambda *overrides, **options: train(
        "jax_line-single", *overrides, package="line", **{"dataset": "auto"} | options
    )


def test_without_a_test_the_verdict_is_none_with_the_reason(train_line):
    trained = train_line("training_config.run_test=false")
    assert trained.verdict.passed is None
    assert trained.verdict.reason == "no test mse: training_config.run_test is false"
    assert trained.result["summary"] == "not tested vs 100.0000"


def test_checkpoints_of_another_run_are_never_taken_for_this_ones(train_line, project):
    """A checkpoint directory outside the run directory can hold what an earlier run of that name left."""
    options = "logger_config.run_name=mine", "logger_config.checkpoint.checkpoint_dir=kept"
    train_line(*options, runs_dir="first")
    assert (project / "kept" / "mine").is_dir()
    with pytest.raises(BlacksmithError, match="^kept/mine: holds checkpoints of another run"):
        train_line(*options, runs_dir="second")
