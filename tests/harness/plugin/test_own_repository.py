"""Somebody's own repository with one test file and no conftest: what the user types and sees."""

import json
import re
import xml.etree.ElementTree

import pytest

pytestmark = pytest.mark.filterwarnings("error")
FAST = ("--set", "training_config.epochs=3", "--set", "gates.test_accuracy.threshold=0.6")
RESULT_KEYS = {
    "id", "platform", "simulated", "device_count", "dataset", "epochs_run", "steps", "train_seconds",
    "compile_seconds", "images_per_second", "test_accuracy", "test_loss", "threshold", "passed", "provenance",
}  # fmt: skip


def test_one_cell_from_command_to_run_directory(run_pytest, only_run, read_wandb_file):
    """The default way: no network, no account. Digits, an offline W&B run, a live line an epoch, a table."""
    done = run_pytest("-k", "flax_mnist and single", *FAST, "--junitxml=junit.xml")
    assert done.returncode == 0, done.stdout
    out = done.stdout
    assert re.search(r"blacksmith: platform cpu \(auto: ", out)
    assert re.search(r"blacksmith: mnist: dataset digits \(MNIST is missing in ", out)
    assert "BlacksmithWarning: flax_mnist-single trains on digits instead" in out
    assert len(re.findall(r"flax_mnist-single  epoch \d/3  loss [\d.]+  val [\d.]+%  [\d,]+ images/s", out)) == 3
    assert "1 passed, 29 deselected" in out

    run = only_run()
    assert re.search(rf"flax_mnist-single +cpu +digits +[\d.]+% >= 60\.00% .* runs/{run.name}", out)
    result = json.loads((run / "result.json").read_text())
    assert result.keys() >= RESULT_KEYS
    assert (result["dataset"], result["epochs_run"], result["steps"], result["test_images"]) == ("digits", 3, 105, 359)
    assert result["simulated"] is False
    assert result["run_name"] == run.name
    assert result["provenance"]["packages"]["jax"]
    config = (run / "config.yaml").read_text()
    assert config.startswith("# flax_mnist-single on cpu with digits\n")
    assert "epochs: 3" in config

    (path,) = run.glob("wandb/offline-run-*/*.wandb")
    assert f"wandb sync {path.parent}" in out
    saved = read_wandb_file(path)
    assert saved["name"] == run.name
    assert saved["exit_code"] == 0
    assert saved["summary"]["test_accuracy"] == result["test_accuracy"]
    rows = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    sent = {(row["_step"], key): row[key] for row in saved["history"] for key in row if key in rows[-1]}
    assert sent == {(row["step"], key): row[key] for row in rows for key in row if key in rows[-1] and key != "step"}
    histograms = [row for row in saved["history"] if "weights/dense_0/kernel._type" in row]
    assert len(histograms) == 3
    assert all(sum(row["gradients/dense_2/bias.values"]) == 10 for row in histograms)

    properties = {
        item.get("name"): item.get("value")
        for item in xml.etree.ElementTree.parse(run.parents[1] / "junit.xml").iter("property")
    }
    assert properties["run_dir"] == str(run)
    assert float(properties["test_accuracy"]) == result["test_accuracy"]


def test_workers_share_one_training_a_cell(run_pytest, project):
    """Two tests a cell, two workers: three runs in all."""
    (project / "test_own.py").write_text(
        (project / "test_own.py").read_text() + "\n\ndef test_again(trained):\n    assert trained.result['steps'] > 0\n"
    )
    done = run_pytest("-n", "2", "-m", "single_chip", *FAST, "--set", "logger_config.log_on_wandb=false")
    assert done.returncode == 0, done.stdout
    assert "6 passed" in done.stdout
    runs = [path.name for path in (project / "runs").iterdir() if path.is_dir()]
    assert sorted(name.split("-")[0] for name in runs) == ["flax_mnist", "jax_mnist", "nnx_mnist"]
    for name in runs:
        assert f"runs/{name}" in done.stdout
    assert "blacksmith: mnist: dataset digits (" in done.stderr
    lines = [line for line in done.stderr.splitlines() if "epoch" in line]
    assert len(lines) == 9
    assert all(re.fullmatch(r"  (flax|jax|nnx)_mnist-single  epoch \d/3  .* s left", line) for line in lines)


def test_quiet_is_quiet(run_pytest):
    done = run_pytest("-q", "-k", "jax_mnist-single", *FAST, "--set", "logger_config.log_on_wandb=false")
    assert done.returncode == 0, done.stdout
    assert "epoch" not in done.stdout + done.stderr
    assert "dataset digits (" not in done.stdout


def test_a_run_name_is_taken_and_never_reused(run_pytest, project):
    options = (*FAST, "--set", "logger_config.run_name=mine", "--set", "logger_config.log_on_wandb=false")
    run_pytest("-k", "jax_mnist-single", "--runs-dir", "elsewhere", *options)
    done = run_pytest("-k", "jax_mnist-single", "--runs-dir", "elsewhere", *options)
    assert done.returncode == 0, done.stdout
    assert sorted(path.name for path in (project / "elsewhere").iterdir()) == [".gitignore", "mine", "mine-2"]
    assert not (project / "runs").exists()
    assert not list(project.rglob("wandb"))


def test_the_dry_run_is_labelled_everywhere(run_pytest, only_run):
    done = run_pytest(
        "-k", "jax_mnist-single", "--platform", "tt-dry-run", "--set", "training_config.epochs=1",
        "--set", "gates.test_accuracy.threshold=0.1", "--set", "logger_config.log_on_wandb=false",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert "platform tt-dry-run, SIMULATED" in done.stdout
    assert "tt-dry-run (1 simulated chip)" in done.stdout
    assert "-tt-dry-run-" in only_run().name
    assert json.loads((only_run() / "result.json").read_text())["simulated"] is True


def test_fixtures_for_tests_of_ones_own(run_pytest, project):
    """device, tt_device, config, dataset, experiment and wandb_run, without training anything."""
    (project / "test_own.py").write_text(
        """
import pytest


def test_device(device, platform):
    assert device in platform.devices


def test_needs_tt(tt_device):
    raise AssertionError("not reached without a chip")


@pytest.mark.experiment("blacksmith.experiments.jax.mnist")
def test_parts(config, dataset, experiment):
    assert experiment.dataset is dataset
    assert dataset.batch_size == config.training_config.batch_size


@pytest.mark.experiment("blacksmith.experiments.jax.mnist")
def test_by_hand(wandb_run):
    wandb_run.log({"mine": 1})
    assert wandb_run.offline
"""
    )
    done = run_pytest("-rs", "-k", "device or tt or flax_mnist-single", WANDB_MODE="offline")
    assert done.returncode == 0, done.stdout
    assert re.search(r"SKIPPED .* needs a TT chip, but the platform is cpu \(auto: ", done.stdout)
    assert "3 passed, 1 skipped" in done.stdout
    (path,) = (project / "runs").glob("flax_mnist-single-*/wandb/offline-run-*/*.wandb")
    assert path.stat().st_size > 0


def test_the_plugin_is_silent_where_nobody_uses_it(run_pytest, project):
    """Also where somebody's own fixtures have names like ours."""
    (project / "test_own.py").write_text(
        "import pytest\n\n\n@pytest.fixture\ndef cell():\n    return 1\n\n\n"
        "def test_nothing(cell):\n    assert cell == 1\n"
    )
    done = run_pytest()
    assert done.returncode == 0
    assert "blacksmith:" not in done.stdout


def test_another_runs_checkpoints_are_never_taken_for_this_ones(run_pytest, project):
    """A checkpoint directory outside the run directory can hold what an earlier run of that name left."""
    options = (
        "-k", "jax_mnist-single", *FAST, "--set", "logger_config.run_name=mine",
        "--set", "logger_config.log_on_wandb=false", "--set", "logger_config.checkpoint.checkpoint_dir=kept",
    )  # fmt: skip
    assert run_pytest(*options, "--runs-dir", "first").returncode == 0
    assert (project / "kept" / "mine").is_dir()
    done = run_pytest(*options, "--runs-dir", "second")
    assert done.returncode == 1
    assert "CheckpointError: kept/mine: holds checkpoints of another run" in done.stdout


def test_files_of_ones_own_in_idx_format(run_pytest, project, only_run):
    """Digits written out as IDX files: no checksum is asked for, and the gate asks only for better than guessing."""
    import gzip
    import struct

    from blacksmith.datasets.sources import digits

    source = digits.load()
    folder = project / "mine"
    folder.mkdir()
    for name, array in {
        "train-images-idx3-ubyte": source.train_images,
        "train-labels-idx1-ubyte": source.train_labels,
        "t10k-images-idx3-ubyte": source.test_images,
        "t10k-labels-idx1-ubyte": source.test_labels,
    }.items():
        header = struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape)
        (folder / f"{name}.gz").write_bytes(gzip.compress(header + array.tobytes()))
    done = run_pytest(
        "-k", "jax_mnist-single", "--set", f"data.directory={folder}", "--set", "logger_config.log_on_wandb=false"
    )
    assert done.returncode == 0, done.stdout
    assert f"dataset directory (data.directory is {folder})" in done.stdout
    result = json.loads((only_run() / "result.json").read_text())
    assert (result["dataset"], result["passed"]) == ("directory", True)
    assert "only better than guessing" in result["reason"]
