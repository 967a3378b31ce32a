"""Somebody's own repository with one test file and no conftest: what the user types and sees."""

import json
import re
import xml.etree.ElementTree

import pytest

pytestmark = pytest.mark.filterwarnings("error")
RESULT_KEYS = {
    "id", "platform", "simulated", "device_count", "dataset", "epochs_run", "steps", "train_seconds",
    "compile_seconds", "images_per_second", "test_accuracy", "test_loss", "threshold", "passed", "provenance",
    "compiler_options",
}  # fmt: skip
RECORD = {
    "format": 2, "package": "blacksmith.experiments.jax.mnist", "id": "flax_mnist-single", "implementation": "flax",
    "plan": "single", "platform": "cpu", "dataset": "digits", "compiler_options": {}, "continued_from": [],
}  # fmt: skip
ACCURACY = """
import pytest


@pytest.mark.experiment("blacksmith.experiments.jax.mnist")
def test_accuracy(trained):
    assert trained.verdict.passed, trained.verdict.reason
"""


def test_one_cell_from_command_to_run_directory(run_pytest, project, only_run, read_wandb_file):
    """The default way: no network, no account. Digits, an offline W&B run, a live line per epoch, a table."""
    (project / "test_own.py").write_text(ACCURACY)
    done = run_pytest(
        "-k", "flax_mnist and single", "--set", "training_config.epochs=3", "--set",
        "gates.test_accuracy.threshold=0.6", "--junitxml=junit.xml",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    out = done.stdout
    assert re.search(r"blacksmith: platform cpu \(auto: ", out)
    assert re.search(r"blacksmith: mnist: dataset digits \(MNIST is missing in ", out)
    assert "BlacksmithWarning: flax_mnist trains on digits instead" in out
    assert "W&B runs offline: no account is configured on this machine (run: wandb login)" in out
    assert len(re.findall(r"flax_mnist-single  epoch \d/3  loss [\d.]+  val [\d.]+%  [\d,]+ images/s", out)) == 3
    assert "1 passed, 39 deselected" in out

    run = only_run()
    assert re.search(rf"flax_mnist-single +cpu +digits +[\d.]+% >= 60\.00% .* runs/{run.name}", out)
    result = json.loads((run / "result.json").read_text())
    assert result.keys() >= RESULT_KEYS
    assert (result["dataset"], result["epochs_run"], result["steps"], result["test_images"]) == ("digits", 3, 105, 359)
    assert result["simulated"] is False
    assert result["run_name"] == run.name
    assert result["provenance"]["packages"]["jax"]
    assert (run / "config.yaml").read_text().startswith("training_config:\n")
    assert "epochs: 3" in (run / "config.yaml").read_text()
    record = json.loads((run / "run.json").read_text())
    assert {key: record[key] for key in RECORD} == RECORD
    assert record["checkpoint_dir"] == str(run / "checkpoints")

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


def test_quiet_is_quiet_and_a_run_name_is_never_reused(run_inline, write_experiment, records):
    write_experiment("line", implementations=("a", "b"))
    done = run_inline("-q", "--set", "logger_config.run_name=mine")
    done.assert_outcomes(passed=2)
    shown = done.stdout.str() + done.stderr.str()
    assert "epoch" not in shown
    assert "blacksmith:" not in shown
    assert [path.name for path in records()] == ["mine", "mine-2"]


def test_fixtures_for_tests_of_ones_own(run_pytest, project, write_experiment):
    """device, tt_device, config, dataset, experiment and wandb_run, without training anything."""
    write_experiment("line")
    config = project / "line" / "all.yaml"
    config.write_text(config.read_text().replace("log_on_wandb: false", "log_on_wandb: true"))
    (project / "test_line.py").write_text(
        """
import pytest


def test_device(device, platform):
    assert device in platform.devices


def test_needs_tt(tt_device):
    raise AssertionError("not reached without a chip")


@pytest.mark.experiment("line")
def test_parts(config, dataset, experiment):
    assert experiment.dataset is dataset
    assert dataset.batch_size == config.training_config.batch_size


@pytest.mark.experiment("line")
def test_by_hand(wandb_run):
    wandb_run.log({"mine": 1})
    assert wandb_run.offline
"""
    )
    done = run_pytest("-rs", WANDB_MODE="offline")
    assert done.returncode == 0, done.stdout
    assert re.search(r"SKIPPED .* needs a TT chip, but the platform is cpu \(auto: ", done.stdout)
    assert "3 passed, 1 skipped" in done.stdout
    (path,) = (project / "runs").glob("jax_line-single-*/wandb/offline-run-*/*.wandb")
    assert path.stat().st_size > 0
