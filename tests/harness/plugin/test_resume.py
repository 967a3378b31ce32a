"""A run that was killed goes on; one that was terminated says so. Real processes, real signals."""

import json
import signal
import subprocess

import pytest

OPTIONS = (
    "-k", "jax_mnist-single", "--set", "training_config.epochs=30", "--set", "gates.test_accuracy.threshold=0",
    "--set", "logger_config.log_on_wandb=false",
)  # fmt: skip


@pytest.fixture
def start_and_signal(project, environment, child_pytest):
    """Starts pytest, waits until it shows the live line of an epoch, sends a signal, returns the exit status."""

    def run(number, epoch):
        command = [*child_pytest, *OPTIONS]
        child = subprocess.Popen(command, cwd=project, env=environment, stdout=subprocess.PIPE, text=True)
        for line in child.stdout:
            if f"epoch {epoch:>2}/30" in line:
                break
        child.send_signal(number)
        child.communicate(timeout=60)
        return child.returncode

    return run


def result_of(run):
    return json.loads((run / "result.json").read_text())


def test_a_killed_run_resumes_to_the_same_end(start_and_signal, run_pytest, only_run):
    """Same test loss to the last bit as a run that was never killed, and one row an epoch in metrics.jsonl."""
    assert start_and_signal(signal.SIGKILL, 3) == -signal.SIGKILL
    run = only_run()
    assert not (run / "result.json").exists()

    other = run_pytest(*OPTIONS, "--resume", f"runs/{run.name}", "--set", "training_config.lr=0.1")
    assert "the config differs from the run's config.yaml: 'lr: 0.002' became 'lr: 0.1'" in other.stdout
    wrong = run_pytest("-k", "nnx_mnist-single", *OPTIONS[2:], "--resume", f"runs/{run.name}")
    assert "is a run of jax_mnist-single on cpu with digits, not of nnx_mnist-single on cpu" in wrong.stdout
    simulated = run_pytest(*OPTIONS, "--resume", f"runs/{run.name}", "--platform", "tt-dry-run")
    assert "on cpu with digits, not of jax_mnist-single on tt-dry-run with digits" in simulated.stdout

    done = run_pytest(*OPTIONS, "--resume", f"runs/{run.name}")
    assert done.returncode == 0, done.stdout
    assert "epoch  2/30" not in done.stdout  # the second was saved before the third was shown
    rows = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    assert [row["epoch"] for row in rows if "epoch" in row] == list(range(1, result_of(run)["epochs_run"] + 1))
    again = run_pytest(*OPTIONS, "--resume", f"runs/{run.name}")
    assert "the run reached its end; see its result.json" in again.stdout
    whole = run_pytest(*OPTIONS, "--runs-dir", "whole")
    assert whole.returncode == 0
    resumed, unbroken = result_of(run), result_of(only_run("whole"))
    for key in ("test_loss", "test_accuracy", "epochs_run", "steps", "best_step"):
        assert resumed[key] == unbroken[key]


def test_a_terminated_run_leaves_a_whole_directory(start_and_signal, only_run):
    assert start_and_signal(signal.SIGTERM, 2) == 2  # pytest's status for "interrupted"
    result = result_of(only_run())
    assert result["error"] == "KeyboardInterrupt: SIGTERM"
    assert result["passed"] is False
    rows = [json.loads(line) for line in (only_run() / "metrics.jsonl").read_text().splitlines()]
    assert rows[-1]["step"] >= 70
