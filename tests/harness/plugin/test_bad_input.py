"""Each mistake ends in one clear sentence that names the thing and the next step, and leaves nothing half-written."""

import json

import pytest

LOCAL = ("--set", "logger_config.log_on_wandb=false", "-k", "jax_mnist-single")


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (("--platform", "tpu"), 4, ["--platform", "tpu", "tt-dry-run"]),
        (("--platform", "tt"), 1, ["PlatformError", "pjrt-plugin-tt is not installed", "tt-dry-run"]),
        (("--set", "training_config.lr"), 4, ["--set training_config.lr", "FIELD=VALUE"]),
        (("--set", "training_config.lr=-1"), 1, ["ConfigError: --set training_config.lr=-1", "0 < value <= 10"]),
        (("--set", "training_config.leraning=1"), 1, ["unknown key training_config.leraning", "batch_size"]),
        (("--set", "net_config.input_size=100"), 1, ["DataError: dataset digits: images have 28 x 28 pixels"]),
        (("--set", "net_config.output_size=5"), 1, ["DataError: dataset digits: training label", "expected 0 to 4"]),
        (("--set", "training_config.batch_size=9999"), 1, ["batch_size is 9999", "only 1150 training images"]),
        (("--runs-dir", "/proc/runs"), 1, ["RunDirectoryError: /proc/runs", "--runs-dir DIR"]),
        (("--dataset", "mnist"), 1, ["DataError", "train-images-idx3-ubyte.gz: missing", "--dataset digits"]),
        (("--dataset", "cifar"), 1, ["--dataset cifar: unknown data set", "auto, mnist, digits"]),
        (("--set", "data.directory=/nowhere"), 1, ["DataError: /nowhere: has none of train-images"]),
        (("--resume", "nowhere"), 1, ["ConfigError: --resume nowhere: has no config.yaml"]),
    ],
)
def test_one_sentence(run_pytest, project, options, code, words):
    done = run_pytest(*LOCAL, *options)
    assert done.returncode == code, done.stdout
    said = done.stdout + done.stderr
    for word in words:
        assert word in said
    assert "Traceback" not in said
    assert "site-packages" not in said
    assert sorted(path.name for path in project.iterdir() if path.name != "__pycache__") == ["test_own.py"]


def test_no_account_is_an_offline_run_and_says_how_to_log_in(run_pytest, project):
    done = run_pytest(
        "-k", "jax_mnist-single", "--set", "training_config.epochs=1", "--set", "gates.test_accuracy.threshold=0"
    )
    assert done.returncode == 0, done.stdout
    assert "W&B runs offline: no account is configured on this machine (run: wandb login)" in done.stdout
    assert "wandb sync" in done.stdout


def test_online_without_an_account_is_an_error(run_pytest, only_run):
    done = run_pytest("-k", "jax_mnist-single", WANDB_MODE="online")
    assert done.returncode == 1
    assert "TrackerError: WANDB_MODE=online: no account is configured" in done.stdout
    assert not (only_run() / "wandb").exists()
    assert json.loads((only_run() / "result.json").read_text())["error"].startswith("TrackerError: ")


def test_a_missed_threshold_fails_with_both_numbers(run_pytest, only_run):
    done = run_pytest(*LOCAL, "--set", "training_config.epochs=1", "--set", "gates.test_accuracy.threshold=1.0")
    assert done.returncode == 1
    assert "misses the threshold 100.00%" in done.stdout
    assert "< 100.00%" in done.stdout
    assert json.loads((only_run() / "result.json").read_text())["passed"] is False


def test_a_diverging_run_is_recorded_and_not_repeated(run_pytest, project, only_run):
    """sgd at 10 on a squared error overflows; the cell's second test fails without training again."""
    (project / "test_own.py").write_text(
        (project / "test_own.py").read_text() + "\n\ndef test_again(trained):\n    assert trained\n"
    )
    done = run_pytest(
        *LOCAL, "--set", "training_config.optimizer=sgd", "--set", "training_config.lr=10",
        "--set", "training_config.loss=mse",
    )  # fmt: skip
    assert done.returncode == 1
    assert "TrainingError: jax_mnist-single: the training loss is" in done.stdout
    assert "at epoch 1, step " in done.stdout
    assert "2 errors" in done.stdout
    result = json.loads((only_run() / "result.json").read_text())
    assert result["error"].startswith("TrainingError: ")
    assert result["passed"] is False
    assert result["compile_seconds"] > 0


def test_a_disk_that_fills_up_ends_the_run_with_a_sentence(run_pytest, only_run):
    """The kernel refuses files beyond 200 KiB, as a full disk would: the state of the first epoch is larger."""
    done = run_pytest(*LOCAL, "--set", "training_config.epochs=2", largest_file_kib=200)
    assert done.returncode == 1
    assert "checkpoints/35: the checkpoint could not be written" in done.stdout
    assert "--runs-dir DIR" in done.stdout
    assert list((only_run() / "checkpoints").iterdir()) == []
    assert json.loads((only_run() / "result.json").read_text())["error"].startswith("CheckpointError: ")


def test_no_test_is_a_skip_with_the_reason(run_pytest, project, only_run):
    (project / "test_own.py").write_text(
        """
import pytest


@pytest.mark.experiment("blacksmith.experiments.jax.mnist")
def test_accuracy(trained):
    if trained.verdict.passed is None:
        pytest.skip(trained.verdict.reason)
"""
    )
    done = run_pytest(*LOCAL, "-rs", "--set", "training_config.epochs=1", "--set", "training_config.run_test=false")
    assert done.returncode == 0
    assert "no test accuracy: training_config.run_test is false" in done.stdout
    assert "not tested vs" in done.stdout
    assert json.loads((only_run() / "result.json").read_text())["passed"] is None


def test_an_experiments_fixture_without_a_mark_says_what_to_write(run_pytest, project):
    (project / "test_own.py").write_text("def test_it(trained):\n    pass\n")
    done = run_pytest()
    assert done.returncode in (2, 4)
    assert '@pytest.mark.experiment("blacksmith.experiments.jax.mnist")' in done.stdout + done.stderr


def test_a_config_that_does_not_say_what_run_it_is_cannot_be_resumed(run_pytest, project):
    run = project / "runs" / "mine"
    run.mkdir(parents=True)
    (run / "config.yaml").write_text("net_config: {}\n")
    done = run_pytest(*LOCAL, "--resume", "runs/mine")
    assert done.returncode == 1
    assert "runs/mine/config.yaml: its first line is 'net_config: {}', which does not say what run it is" in done.stdout
    assert "Traceback" not in done.stdout
