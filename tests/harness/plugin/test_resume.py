"""A run that was killed goes on; one that was terminated says so. Real processes, real signals."""

import json
import signal
import subprocess

import pytest

from blacksmith.tools.errors import ConfigError

EPOCHS = 25


@pytest.fixture
def experiment(project, write_experiment):
    """Two implementations, trained long enough to be stopped on the way."""
    write_experiment("line", implementations=("a", "b"))
    config = project / "line" / "all.yaml"
    config.write_text(config.read_text().replace("epochs: 3", f"epochs: {EPOCHS}"))


@pytest.fixture
def start_and_signal(experiment, project, environment, child_pytest):
    """Starts pytest, waits until it shows the live line of an epoch, sends a signal, returns the exit status.

    It compiles as the sessions in this process do, because their numbers are compared to the last bit.
    """
    del environment["XLA_FLAGS"]

    def run(number, epoch):
        command = [*child_pytest, "-k", "a_line"]
        child = subprocess.Popen(command, cwd=project, env=environment, stdout=subprocess.PIPE, text=True)
        for line in child.stdout:
            if f"epoch {epoch:>2}/{EPOCHS}" in line:
                break
        child.send_signal(number)
        child.communicate(timeout=60)
        return child.returncode

    return run


@pytest.fixture
def session(make_session):
    """``session(...)``: one that runs ``a_line-single`` or another cell of the experiment; and the cell."""
    from blacksmith.experiments.spec import find_cell, load_spec

    def make(*overrides, identity="a_line-single", **options):
        made, cell = make_session(*overrides, **{"dataset": "auto"} | options), find_cell(load_spec("line"), identity)
        made.select([cell])
        made.check()
        return made, cell

    return make


def result_of(run):
    return json.loads((run / "result.json").read_text())


def test_a_killed_run_resumes_to_the_same_end(start_and_signal, run_inline, only_run, session):
    """Same test loss to the last bit as a run that was never killed, and one row per epoch in metrics.jsonl."""
    assert start_and_signal(signal.SIGKILL, 3) == -signal.SIGKILL
    run = only_run()
    assert not (run / "result.json").exists()

    def refused(*overrides, **options):
        made, cell = session(*overrides, **{"resume": run} | options)
        with pytest.raises(ConfigError) as raised:
            made.train(cell)
        return str(raised.value)

    assert "the config differs from the run's config.yaml: 'lr: 0.05' became 'lr: 0.1'" in refused(
        "training_config.lr=0.1"
    )
    assert "on cpu with points, not of a_line-single on tt-dry-run with points" in refused(platform="tt-dry-run")
    with pytest.raises(ConfigError, match="is a run of a_line-single on cpu .*, and no test of it is selected"):
        session(identity="b_line-single", resume=run)

    done = run_inline("-k", "a_line", f"--resume=runs/{run.name}")
    assert done.ret == 0
    assert f"epoch  2/{EPOCHS}" not in done.stdout.str()  # the second was saved before the third was shown
    rows = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    assert [row["epoch"] for row in rows if "epoch" in row] == list(range(1, EPOCHS + 1))
    assert "the run reached its end; see its result.json" in refused()
    made, cell = session(runs_dir="whole")
    resumed, unbroken = result_of(run), made.train(cell).result
    for key in ("test_loss", "test_mse", "epochs_run", "steps", "best_step"):
        assert resumed[key] == unbroken[key]


def test_a_terminated_run_leaves_a_whole_directory(start_and_signal, only_run):
    assert start_and_signal(signal.SIGTERM, 2) == pytest.ExitCode.INTERRUPTED
    result = result_of(only_run())
    assert result["error"] == "KeyboardInterrupt: SIGTERM"
    assert result["passed"] is False
    rows = [json.loads(line) for line in (only_run() / "metrics.jsonl").read_text().splitlines()]
    assert rows[-1]["step"] >= 2 * 12
