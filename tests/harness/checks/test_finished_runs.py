"""A finished run held to its own rows and to its checkpoints; a resumed training held to an unbroken one."""

import dataclasses
import json
import shutil

import numpy as np
import pytest

from blacksmith.checks import CHECKS


@pytest.fixture(scope="module")
def trained_session(cpu, cell, tmp_path_factory):
    """A session that has trained the classification."""
    from blacksmith.experiments.session import Session

    directory = tmp_path_factory.mktemp("trained")
    rows = "logger_config.log_every_n_steps=4"
    one = Session(
        platform="cpu",
        runs_dir=directory / "runs",
        shared=directory / "shared",
        notify=lambda text: None,
        overrides=[rows],
    )
    one.train(cell)
    return one


@pytest.fixture
def run(trained_session, cell, tmp_path):
    """The run's directory, which a test may change; put back afterwards."""
    directory = trained_session.train(cell).directory
    shutil.copytree(directory, tmp_path / "kept")
    yield directory
    shutil.rmtree(directory)
    shutil.copytree(tmp_path / "kept", directory)


@pytest.mark.parametrize("name", ["bookkeeping", "reevaluation"])
def test_a_healthy_run_passes(name, trained_session, cell, records):
    verdict = CHECKS[name](trained_session, cell, records())
    assert verdict.passed, verdict.reason


def edit_rows(run, edit):
    rows = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    (run / "metrics.jsonl").write_text("".join(json.dumps(edit(row)) + "\n" for row in rows))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"best_step": 1}, "the best step is 1"),
        ({"epochs_run": 1}, "the result says 1; by the losses, epochs and patience 2 were due"),
        ({"steps": 1}, "the result says 1 steps"),
        ({"passed": False}, "the result says passed False, its numbers give True"),
        ({"test_accuracy": 0.1}, "the result says passed True, its numbers give False"),
        ({"threshold": 0.1}, "the result's threshold is 0.1, the gate's 0.9"),
    ],
)
def test_a_result_that_does_not_follow_is_named(values, expected, run, change, trained_session, cell, records):
    change(run / "result.json", lambda content: content.update(values))
    verdict = CHECKS["bookkeeping"](trained_session, cell, records())
    assert verdict.passed is False
    assert expected in verdict.reason


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda row: {**row, "step": row["step"] + 1}, "epochs end at the steps"),
        (
            lambda row: {key: value for key, value in row.items() if key != "train/loss" or row["step"] != 4},
            "rows of the loss are at the steps",
        ),
        (lambda row: {**row, **({"train/loss": 9.0} if "train/loss" in row else {})}, "have the mean 9"),
    ],
)
def test_rows_that_do_not_fit_together_are_named(edit, expected, run, trained_session, cell, records):
    edit_rows(run, edit)
    verdict = CHECKS["bookkeeping"](trained_session, cell, records())
    assert verdict.passed is False
    assert expected in verdict.reason


def test_reported_numbers_that_no_checkpoint_gives_are_named(run, change, trained_session, cell, records):
    change(run / "result.json", lambda content: content.update(test_loss=content["test_loss"] * 1.01, test_points=3))
    edit_rows(run, lambda row: {**row, **({"validation/accuracy": 0.5} if "validation/accuracy" in row else {})})
    (progress,) = run.glob(f"checkpoints/{json.loads((run / 'result.json').read_text())['best_step']}/progress.json")
    change(progress, lambda content: content.update(val_loss=1.0))
    verdict = CHECKS["reevaluation"](trained_session, cell, records())
    assert verdict.passed is False
    for expected in ("loss was reported as", "accuracy was reported as 0.5", "progress.json of", "counted 3 rows of"):
        assert expected in verdict.reason


def test_a_checkpoint_of_another_step_is_named(run, trained_session, cell, records):
    steps = sorted(path for path in (run / "checkpoints").iterdir() if path.is_dir())
    steps[0].rename(run / "checkpoints" / "7")
    verdict = CHECKS["reevaluation"](trained_session, cell, records())
    assert f"checkpoint 7: step is {steps[0].name}" in verdict.reason


@pytest.fixture
def resumed(session):
    """``resumed(cell, *overrides, change=...)``: a short training, resumed on changed data."""
    from blacksmith.checks.resumption import resume, shortened

    def judge(cell, *overrides, change=lambda dataset: dataset):
        experiment = shortened(session(*overrides).experiment(cell))
        return resume(experiment, dataclasses.replace(experiment, dataset=change(experiment.dataset)))

    return judge


@pytest.mark.parametrize(
    "overrides", [(), ("net_config.batch_norm=true", "training_config.gradient_accumulation_steps=2")]
)
def test_a_resumed_training_ends_as_it_does_unbroken(overrides, resumed, find_cell):
    """Noise in the batch; batch statistics."""
    verdict = resumed(find_cell("regression"), *overrides)
    assert verdict.passed, verdict.reason


def test_noise_that_depends_on_more_than_seed_and_epoch_is_found(resumed, find_cell):
    def noise(generator, rows):
        return {"jitter": np.ones((rows, 8, 8, 2), np.float32)}

    verdict = resumed(find_cell("regression"), change=lambda dataset: dataclasses.replace(dataset, noise=noise))
    assert verdict.passed is False
    assert "resumed from step 5, a training ends with another params/" in verdict.reason
    assert "more" in verdict.reason


def test_another_order_than_the_epochs_own_is_found(resumed, find_cell, monkeypatch):
    """Training takes the first epoch's order in every epoch, resumed or not."""
    from blacksmith.training import loop

    dispatch = loop._Epoch.__init__
    monkeypatch.setattr(
        loop._Epoch,
        "__init__",
        lambda self, executables, state, epoch, steps: dispatch(self, executables, state, 0, steps),
    )
    verdict = resumed(find_cell("classification"), "training_config.lr=0.02")
    assert verdict.passed is False
    assert "in its own order" in verdict.reason
