"""A run that was killed goes on; one that was terminated says so. Real processes, real signals."""

import json
import os
import shlex
import signal
import subprocess
import sys

import pytest

from blacksmith.tools.errors import ConfigError
from blacksmith.tools.signals import interruptible

EPOCHS = 25


@pytest.fixture
def experiment(project, write_experiment):
    """Two implementations, trained long enough to be stopped on the way."""
    write_experiment("line", implementations=("a", "b"))
    config = project / "line" / "all.yaml"
    config.write_text(config.read_text().replace("epochs: 3", f"epochs: {EPOCHS}"))


@pytest.fixture
def start_and_signal(experiment, project, environment, child_pytest):
    """Starts pytest, waits until it shows the live line of an epoch, signals it; gives exit status and output.

    Signals reach its workers too, as from a terminal.

    It compiles as the sessions in this process do, because their numbers are compared to the last bit.
    """
    del environment["XLA_FLAGS"]

    def run(signals, epoch, *arguments):
        command = [*child_pytest, *arguments, "-k", "a_line"]
        child = subprocess.Popen(
            command,
            cwd=project,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        for line in child.stdout:
            if f"epoch {epoch:>2}/{EPOCHS}" in line:
                break
        for number in signals:
            os.killpg(child.pid, number)
        output, _ = child.communicate(timeout=60)
        return child.returncode, output

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
    assert start_and_signal((signal.SIGKILL,), 3)[0] == -signal.SIGKILL
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


@pytest.mark.parametrize(
    ("signals", "workers"),
    [((signal.SIGHUP, signal.SIGINT), ()), ((signal.SIGINT,), ("-n", "1"))],
    ids=["terminal closed, then Ctrl-C", "Ctrl-C and a worker"],
)
def test_an_interrupted_session_says_what_it_has_and_how_it_continues(start_and_signal, only_run, signals, workers):
    status, output = start_and_signal(signals, 2, *workers)
    assert status == pytest.ExitCode.INTERRUPTED, output
    name = signals[0].name
    result = result_of(only_run())
    assert (result["error"], result["passed"]) == (f"interrupted by {name}", False)
    assert result["reason"] == f"the run did not reach its end: interrupted by {name}"
    rows = [json.loads(line) for line in (only_run() / "metrics.jsonl").read_text().splitlines()]
    assert rows[-1]["step"] >= 2 * 12
    assert "Traceback" not in output
    assert f"\na_line-single: interrupted by {name}\n" in output
    command = shlex.join(["-k", "a_line", f"--resume=runs/{only_run().name}", "-k", "a_line-single"])
    assert output.count("Stopped runs continue with:\n  pytest ") == 1
    assert f" {command}\n" in output


def test_ignored_signals_stay_ignored():
    """As ``nohup`` has them."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with interruptible():
            signal.raise_signal(signal.SIGHUP)
        assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


def test_the_first_signal_interrupts_the_second_waits_and_the_handlers_return(capfd):
    before = signal.getsignal(signal.SIGTERM)
    with interruptible():
        with pytest.raises(KeyboardInterrupt, match="SIGTERM"):
            signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGINT)
        assert "blacksmith: is ending: what the run has is being written. A third" in capfd.readouterr().err
        assert signal.getsignal(signal.SIGTERM) != before
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_third_signal_kills():
    code = "import signal\nfrom blacksmith.tools.signals import interruptible\n"
    code += "with interruptible(interrupted=True):\n    [signal.raise_signal(signal.SIGINT) for _ in range(2)]\n"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -signal.SIGINT
