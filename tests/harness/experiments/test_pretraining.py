"""A base that is trained first, frozen, and trained beside; baselines that are trained models; their files."""

import dataclasses
import functools
import json
import shutil

import numpy as np
import pytest

from blacksmith.tools.errors import CheckpointError

# Two epochs of four steps beside a frozen base of one epoch.
ADAPTED = (
    "net_config.has_base=true",
    "net_config.freeze_first=true",
    "training_config.steps_per_epoch=4",
    "training_config.lr=0.05",
    "gates.test_accuracy.threshold=0.0",
)
BASE = [*ADAPTED[2:], "training_config.epochs=1"]


@pytest.fixture(scope="module")
def session_in(cpu):
    """``session_in(directory, "training_config.lr=1")``: a session that writes there, and notes what it is told."""
    from blacksmith.experiments.session import Session

    def make(directory, *overrides):
        told = []
        session = Session(overrides=overrides, platform="cpu", runs_dir=directory / "runs", notify=told.append)
        session.told = told
        return session

    return make


@pytest.fixture(scope="module")
def finished(session_in, find_cell, tmp_path_factory):
    """A session that has trained the adapted classification, and that run."""
    one = session_in(tmp_path_factory.mktemp("finished"), *ADAPTED)
    return one, one.train(find_cell())


@pytest.fixture(scope="module")
def base(session_in, find_cell, tmp_path_factory):
    """The base as a run of its own: a session that has trained it, its parameters by path, its result."""
    from blacksmith.runs.background import BackgroundWorker
    from blacksmith.runs.checkpoints import Checkpoints
    from blacksmith.tools.trees import named_leaves

    one = session_in(tmp_path_factory.mktemp("base"), *BASE)
    trained, experiment = one.train(find_cell()), one.experiment(find_cell())
    worker = BackgroundWorker()
    checkpoints = Checkpoints(trained.directory / "checkpoints", 9, worker)
    state = checkpoints.restore(trained.result["best_step"], experiment.state)
    checkpoints.close()
    worker.close()
    return named_leaves(state.params), trained.result


def test_a_training_starts_from_its_base(finished, base, find_cell):
    from blacksmith.tools.trees import named_leaves

    state, (params, _) = finished[0].experiment(find_cell()).state, base
    found = {**named_leaves(state.frozen), **named_leaves(state.params)}
    assert found.keys() == params.keys()
    for path, leaf in params.items():
        np.testing.assert_array_equal(found[path], leaf)
    assert not np.any([named_leaves(state.opt_state)["0/mu/dense_1/kernel"]])


def test_its_baselines_are_the_untrained_base_and_trained_models(finished, base):
    result, base_result = finished[1].result, base[1]
    for name in ("base", "one_epoch"):
        assert result["baselines"][name] == {
            metric: pytest.approx(base_result[f"test_{metric}"], rel=1e-6) for metric in ("loss", "accuracy", "recall")
        }
        assert result[f"test_loss_gain_over_{name}"] == result["baselines"][name]["loss"] - result["test_loss"] > 0
    assert base_result["baselines"] == {}


def test_another_session_finds_what_was_trained_first(finished, session_in, find_cell, tmp_path):
    one, _ = finished
    assert sum("trains its base first" in line for line in one.told) == 1
    files = sorted(path.name for path in (one.runs_dir / "pretrained").glob("*.safetensors"))
    assert [name.rsplit("-", 1)[0] for name in files] == ["jax_classification-base", "jax_classification-one_epoch"]
    again = session_in(one.runs_dir.parent, *ADAPTED, "training_config.warmup_steps=1")  # also warms the base up
    same = session_in(one.runs_dir.parent, *ADAPTED, "gates.test_accuracy.threshold=0.1")
    for session in (same, again):
        session.experiment(find_cell())
    assert [len(session.told) for session in (same, again)] == [0, 1]


def test_a_damaged_file_is_named(finished, session_in, find_cell, tmp_path):
    shutil.copytree(finished[0].runs_dir / "pretrained", tmp_path / "runs" / "pretrained")
    session = session_in(tmp_path, *ADAPTED)
    for file in (tmp_path / "runs" / "pretrained").glob("*-base-*.safetensors"):
        file.write_bytes(file.read_bytes()[:100])
    with pytest.raises(CheckpointError, match=r"-base-\w+.safetensors: is no file of arrays.*Delete it,"):
        session.experiment(find_cell())
    assert session.told == []


def test_a_base_is_the_last_step_and_a_baseline_the_best(session_in, find_cell, make_config, tmp_path):
    """Of a training whose loss rises again."""
    from blacksmith.experiments.pretraining import pretrain

    config = make_config("training_config.lr=0.05", "training_config.epochs=12")
    session = session_in(tmp_path)
    last, best = (pretrain(session, find_cell(), name, config) for name in ("base", "other"))
    assert last.test["loss"] > best.test["loss"]


def test_what_holds_from_any_weights_trains_no_base(session_in, find_cell, tmp_path):
    session = session_in(tmp_path, *ADAPTED)
    drawn = session.experiment(find_cell(), drawn=True)
    assert session.chip_parity(find_cell(plan="dp2")).passed
    assert session.told == []
    assert session.experiment(find_cell()) is not drawn
    assert len(session.told) == 1


def test_a_base_of_another_model_is_refused(finished, make_config, find_cell, cpu):
    from blacksmith.experiments.build import make_experiment
    from blacksmith.training.task import Pretrained

    config = make_config(*ADAPTED)
    build = functools.partial(make_experiment, find_cell(), config, finished[0].dataset(find_cell()), "", cpu, {})
    for name, shape, message in (
        ("dense_0/bias", 3, r"dense_0/bias: has shape and dtype \(\(3,\), .*expected \(\(32,\)"),
        ("dense_7/bias", 3, "dense_7/bias: there is no such array"),
    ):
        other = Pretrained({name: np.zeros(shape, np.float32)}, {})
        with pytest.raises(ValueError, match=message):
            build(pretrain=lambda name, config, other=other: other)


def test_what_was_trained_lies_in_a_file_of_its_own(finished, find_cell):
    """It holds what frozen parameters need beside them to give the run's outputs, and names those."""
    from blacksmith.models.model import nest
    from blacksmith.runs.arrays import read_arrays
    from blacksmith.tools.trees import named_leaves
    from blacksmith.training.step import Variables

    one, trained = finished
    path = trained.directory / "trained_parameters.safetensors"
    assert trained.result["trained_parameters"] == str(path)
    experiment = one.experiment(find_cell())
    arrays, about = read_arrays(path)
    assert arrays.keys() == named_leaves(experiment.state.params).keys() == {"dense_1/kernel", "dense_1/bias"}
    means, _ = experiment.executables.evaluate(
        Variables(nest(arrays), experiment.state.frozen), experiment.dataset.test
    )
    assert means["loss"] == pytest.approx(trained.result["test_loss"], rel=1e-6)
    progress = json.loads((trained.directory / "checkpoints" / str(about["step"]) / "progress.json").read_bytes())
    expected = {"step": trained.result["best_step"], "frozen": progress["frozen"]}
    assert about == {"id": "jax_classification-single", **expected}


def test_frozen_parameters_that_changed_are_found(finished, find_cell, tmp_path, monkeypatch):
    """Bit for bit: also the last bit of one number."""
    import jax

    from blacksmith.checks import CHECKS
    from blacksmith.checks.records import Records

    one, cell, records = finished[0], find_cell(), Records(tmp_path)
    assert CHECKS["reevaluation"](one, cell, records).passed
    experiment = one.experiment(cell)
    frozen = jax.tree.map(np.array, experiment.state.frozen)
    frozen["dense_0"]["bias"][3] = np.nextafter(frozen["dense_0"]["bias"][3], np.float32(9))
    other = dataclasses.replace(experiment, state=experiment.state._replace(frozen=frozen))
    monkeypatch.setattr(one, "experiment", lambda cell: other)
    verdict = CHECKS["reevaluation"](one, cell, records)
    assert verdict.passed is False
    assert "checkpoint 8: frozen parameters are not those of before the first step" in verdict.reason
