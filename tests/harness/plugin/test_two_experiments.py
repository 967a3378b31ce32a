"""Two experiments in one session: each is trained as its own config says, and takes the options that it knows."""

import re

import pytest

# The last one has the first one's config, and other data.
VALUES = {
    "one": {"hidden": 8, "batch": 32, "slope": 0.5},
    "two": {"hidden": 1, "batch": 64, "slope": -3.0},
    "three": {"hidden": 8, "batch": 32, "slope": 2.0},
}
OWN = """

def test_own(trained, experiment, config, dataset):
    assert (config.net.hidden, dataset.batch_size) == ({hidden}, {batch})
    assert experiment.dataset is dataset
    assert experiment.state.params["in"].shape == (3, {hidden})
    expected = dataset.train["x"] @ [1, -2, {slope}]
    assert abs(dataset.train["y"][:, 0] - expected).max() < 1e-5
    assert trained.result["steps"] == 3 * 384 // {batch}
"""


@pytest.mark.parametrize("workers", [0, 2], ids=["one process", "two workers"])
def test_experiments_with_the_same_ids_are_trained_each_once_with_its_own_config_and_data(
    run_inline, run_pytest, project, write_experiment, records, workers
):
    """The ids agree to the letter; models, batches and data do not. Two tests per experiment ask for its training."""
    for package, values in VALUES.items():
        write_experiment(package, **values)
        with (project / f"test_{package}.py").open("a") as file:
            file.write(OWN.format(**values))
    if workers:
        done = run_pytest("-n", str(workers))
        assert "6 passed" in done.stdout, done.stdout + done.stderr
        assert done.stderr.count("blacksmith: line: dataset points (") == 3  # of each experiment once, not per worker
        lines = [line for line in done.stderr.splitlines() if "epoch" in line]
        assert len(lines) == 9
        assert all(re.fullmatch(r"  jax_line-single  epoch \d/3  .* s left", line) for line in lines)
    else:
        run_inline().assert_outcomes(passed=6)
    saved = {each["run"]["package"]: (path, each) for path, each in records().items()}
    assert len(records()) == len(saved) == 3
    digests = set()
    for package, values in VALUES.items():
        path, each = saved[package]
        assert each["run"]["id"] == "jax_line-single"
        digests.add(each["run"]["digest"])
        assert each["result"]["steps"] == 3 * 384 // values["batch"]
        assert f"hidden: {values['hidden']}" in (path / "config.yaml").read_text()
        assert f"batch_size: {values['batch']}" in (path / "config.yaml").read_text()
    assert len(digests) == 3


@pytest.fixture
def line_and_curve(write_experiment):
    """Two experiments that know different data sets and different fields."""
    write_experiment("line", dataset="points", section="net")
    write_experiment("curve", task="curve", dataset="waves", section="body")


@pytest.fixture
def stopped_run(line_and_curve, make_session):
    """A run of ``line`` that was stopped after its first epoch."""
    from blacksmith.experiments.spec import find_cell, load_spec

    session = make_session(dataset="auto")
    cell = find_cell(load_spec("line"), "jax_line-single")
    training = session.training(cell)
    next(training)
    training.close()
    return session.directories[cell]


def test_an_option_is_taken_by_the_experiment_that_knows_it(run_inline, stopped_run, records):
    done = run_inline("-k", "curve", f"--resume={stopped_run}")
    assert done.ret == pytest.ExitCode.USAGE_ERROR
    said = "is a run of jax_line-single on cpu with points (line), and no test of it is selected. Select it with -k "
    done.stderr.fnmatch_lines([f"ERROR: --resume={stopped_run}: {said}jax_line-single, or another plan by its id."])

    done = run_inline(f"--resume={stopped_run}")
    done.assert_outcomes(passed=1, deselected=1)
    assert "epoch 1/3" not in done.stdout.str()
    assert list(records()) == [stopped_run]

    done = run_inline("--dataset", "waves", "--set", "body.hidden=2")
    done.assert_outcomes(passed=2)
    done.stdout.fnmatch_lines(
        ["blacksmith: curve: dataset waves (--dataset waves)", "blacksmith: line: dataset points (--dataset auto)"]
    )
    assert len(records()) == 3
    for path, each in records().items():
        expected = "hidden: 2" if each["result"]["id"].startswith("jax_curve") else "hidden: 4"
        assert expected in (path / "config.yaml").read_text()
        assert each["result"]["epochs_run"] == 3


@pytest.mark.usefixtures("line_and_curve")
@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        (
            "--dataset=cifar",
            "--dataset cifar: no selected experiment has this data set. Choose one of auto, waves, points.",
        ),
        ("--set=nets.hidden=2", "--set nets.hidden=2: unknown key nets*"),
        ("--set=body.hidden=two", "--set body.hidden=two: body.hidden is 'two', which is not allowed: *"),
        ("--resume=nowhere", "*/nowhere: has no run.json, so it is no run directory. *--resume=DIR."),
        ("--tt-option=optimization_level=1", "--tt-option optimization_level=1: the platform is cpu, whose compiler *"),
    ],
)
def test_an_option_that_no_experiment_can_take_ends_the_session_before_anything_trains(
    run_inline, project, option, sentence
):
    done = run_inline("--platform", "cpu", option)
    assert done.ret == pytest.ExitCode.USAGE_ERROR
    done.stderr.fnmatch_lines([f"ERROR: {sentence}"])
    assert "Traceback" not in done.stdout.str() + done.stderr.str()
    assert not (project / "runs").exists()


@pytest.mark.usefixtures("line_and_curve")
def test_workers_say_once_that_no_experiment_can_take_an_option(run_pytest, project):
    done = run_pytest("-n", "2", "--dataset", "cifar")
    assert done.returncode == 1
    assert "1 error in" in done.stdout
    assert done.stdout.count("\n--dataset cifar: no selected experiment has this data set. Choose one of") == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert not (project / "runs").exists()
