"""A run that was killed goes on; one that was terminated says so. Real processes, real signals."""

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from blacksmith.tools.errors import BlacksmithError, ConfigError
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

    assert "the config differs from the run's config.yaml: training_config.lr was 0.05 and is 0.1" in refused(
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


@pytest.fixture
def heard():
    """A shell's background job ignores Ctrl-C, one of nohup's a closed terminal, and so would what they start."""
    before = {each: signal.signal(each, signal.SIG_DFL) for each in (signal.SIGHUP, signal.SIGINT)}
    signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    for each, handler in before.items():
        signal.signal(each, handler)


@pytest.mark.usefixtures("heard")
@pytest.mark.parametrize(
    ("signals", "workers"),
    [((signal.SIGHUP, signal.SIGINT), ()), ((signal.SIGINT,), ("-n", "1"))],
    ids=["terminal closed, then Ctrl-C", "Ctrl-C and a worker"],
)
def test_an_interrupted_session_says_what_it_has_and_how_it_continues(start_and_signal, only_run, signals, workers):
    status, output = start_and_signal(signals, 2, *workers)
    assert status == pytest.ExitCode.INTERRUPTED, output
    result = result_of(only_run())
    # The system may hand two signals to two threads, so that the second is handled first.
    name = next(each.name for each in signals if result["error"] == f"interrupted by {each.name}")
    assert result["passed"] is False
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


@pytest.mark.usefixtures("heard")
def test_the_first_signal_interrupts_the_second_waits_and_the_handlers_return(capfd):
    before = signal.getsignal(signal.SIGTERM)
    with interruptible():
        with pytest.raises(KeyboardInterrupt, match="SIGTERM"):
            signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGINT)
        assert "blacksmith: is ending: what the run has is being written. A third" in capfd.readouterr().err
        assert signal.getsignal(signal.SIGTERM) != before
    assert signal.getsignal(signal.SIGTERM) == before


@pytest.mark.usefixtures("heard")
def test_a_third_signal_kills():
    code = "import signal\nfrom blacksmith.tools.signals import interruptible\n"
    code += "with interruptible(interrupted=True):\n    [signal.raise_signal(signal.SIGINT) for _ in range(2)]\n"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -signal.SIGINT


@pytest.fixture
def stopped(project, write_experiment, make_session):
    """The directories of two stopped runs: of ``a_line-dp2``, and after it of ``b_line-single``."""
    from blacksmith.experiments.spec import find_cell, load_spec

    write_experiment("line", implementations=("a", "b"), plans=("single", "dp2", "tp2"))
    directories = []
    for identity in ("a_line-dp2", "b_line-single"):
        made, cell = make_session(dataset="auto"), find_cell(load_spec("line"), identity)
        next(made.training(cell))
        directories.append(made.directories[cell])
    return directories


def collected(run_inline, *options):
    """The cells whose tests would run, and what is printed."""
    done = run_inline("--collect-only", *options)
    return re.findall(r"<Function test_trains\[(.*)\]>", done.stdout.str()), done.stdout.str() + done.stderr.str()


def test_a_runs_own_cell_resumes_and_another_plan_if_it_is_named(stopped, run_inline, project):
    """Nothing is trained."""
    dp2, single = stopped
    for selection in ((), ("-k", "a_line"), ("-m", "multichip")):
        cells, shown = collected(run_inline, f"--resume=runs/{dp2.name}", *selection)
        assert cells == ["a_line-dp2"]
        assert re.search(
            rf"blacksmith: a_line-dp2 continues runs/{dp2.name}; \d tests? of others (is|are) deselect", shown
        )
    assert collected(run_inline, f"--resume={dp2}", "-k", "a_line-tp2")[0] == ["a_line-tp2"]
    assert collected(run_inline, f"--resume={dp2}", "-k", "a_line and tp2")[0] == ["a_line-tp2"]
    _, shown = collected(run_inline, f"--resume={dp2}", "-m", "single_chip")
    assert f"is a run of a_line-dp2 on simulated with points (line), and no test of it is selected. {ANOTHER}" in shown
    assert collected(run_inline, "--resume=latest")[0] == ["b_line-single"]
    assert collected(run_inline, "--resume=latest", "-k", "a_line")[0] == ["a_line-dp2"]
    (single / "result.json").write_text('{"error": null}')
    assert collected(run_inline, "--resume=latest")[0] == ["a_line-dp2"]
    _, shown = collected(run_inline, "--resume=latest", "-k", "b_line")
    assert "ERROR: --resume=latest: runs holds no run of a selected test that was stopped" in shown


ANOTHER = "Select it with -k a_line-dp2, or another plan by its id."


def damage(name, content):
    return lambda run: (run / name).write_bytes(content)


def first_step(run):
    return min((path for path in (run / "checkpoints").iterdir() if path.is_dir()), key=lambda path: int(path.name))


def reseal(**changes):
    """Another number in progress.json, with a digest that fits."""

    def change(run):
        from blacksmith.runs.manifest import write_manifest

        path = first_step(run) / "progress.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | changes))
        write_manifest(path.parent)

    return change


DAMAGES = {
    "result_is_empty": (damage("result.json", b""), r"result\.json: is damaged: Expecting value"),
    "result_has_nothing": (damage("result.json", b"{}"), r"result\.json: is damaged: error: missing"),
    "result_is_a_list": (damage("result.json", b"[]"), r"result\.json: is damaged: expected an object"),
    "config_is_empty": (damage("config.yaml", b""), r"config\.yaml: expected a mapping of sections"),
    "config_is_a_list": (damage("config.yaml", b"[]"), r"config\.yaml: expected a mapping of sections"),
    "config_is_not_text": (damage("config.yaml", b"\xff\xfe"), r"config\.yaml: is not valid YAML"),
    "config_has_nothing": (
        damage("config.yaml", b"{}"),
        r"differs from the run's config\.yaml: training_config",
    ),
    "metrics_are_empty": (damage("metrics.jsonl", b""), r"val_loss is [\d.]+, and None follows from .*metrics\.jsonl"),
    "metrics_are_missing": (lambda run: (run / "metrics.jsonl").unlink(), r"metrics\.jsonl: cannot be read"),
    "metrics_are_not_text": (damage("metrics.jsonl", b"\xff\n{}\n"), r"metrics\.jsonl: line 1 is not a row"),
    "metrics_have_nothing": (
        damage("metrics.jsonl", b"{}\n{}\n"),
        r'metrics\.jsonl: line 1 .* no integer "step"',
    ),
    "steps_are_a_list": (damage("checkpoints/steps.json", b"[]"), r"steps\.json: is damaged"),
    "steps_are_missing": (lambda run: (run / "checkpoints/steps.json").unlink(), "not written by this run"),
    "epoch_is_resealed": (reseal(epoch=2), r"progress\.json: epoch is 2, and 1 follows from .*metrics\.jsonl"),
    "loss_is_resealed": (reseal(val_loss=0.0), r"progress\.json: val_loss is 0\.0, and [\d.]+ follows from"),
    "checkpoints_are_gone": (lambda run: shutil.rmtree(run / "checkpoints"), "checkpoints: is missing, and the run's"),
}


def test_a_damaged_run_is_refused_before_anything_is_trained_or_changed(stopped, make_session, tmp_path):
    """Each damage on a copy of its own; one session, whose experiment is built once."""
    from blacksmith.experiments.spec import find_cell, load_spec

    cell = find_cell(load_spec("line"), "b_line-single")
    for name, (change, expected) in DAMAGES.items():
        run = tmp_path / name
        shutil.copytree(stopped[1], run)
        change(run)
        before = {path: path.read_bytes() for path in run.rglob("*") if path.is_file()}
        made = make_session(dataset="auto", resume=run)
        with pytest.raises(BlacksmithError) as raised:
            made.train(cell)
        assert re.search(expected, str(raised.value)), (name, str(raised.value))
        after = {path: path.read_bytes() for path in run.rglob("*") if path.is_file() and path.name != ".lock"}
        assert after == {path: content for path, content in before.items() if path.name != ".lock"}, name


def test_checkpoints_elsewhere_are_found_from_another_folder(project, write_experiment, make_session, monkeypatch):
    """``checkpoint_dir`` is relative to where the run was begun; a run directory may be moved, with what lies in it."""
    from blacksmith.experiments.spec import find_cell, load_spec

    write_experiment("line")
    cell, kept = find_cell(load_spec("line"), "jax_line-single"), "logger_config.checkpoint.checkpoint_dir=kept"
    made = make_session(kept, dataset="auto")
    next(made.training(cell))
    moved = project / "moved"
    made.directories[cell].rename(moved)
    (project / "elsewhere").mkdir()
    monkeypatch.chdir(project / "elsewhere")
    resumed = make_session(kept, dataset="auto", resume=moved)
    monkeypatch.chdir(project / "elsewhere")
    result = resumed.train(cell).result
    assert (result["error"], Path(result["checkpoint_dir"]).parent) == (None, project / "kept")
