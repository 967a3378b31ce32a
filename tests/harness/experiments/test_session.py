"""``Session``: trains without pytest, once per digest; what it lowers is what it trains; it holds one experiment."""

import contextlib
import dataclasses
import functools
import json
import os
import re
import shutil
import signal
import sys
import types
import weakref
from pathlib import Path

import numpy as np
import pytest

from blacksmith.runs.directory import RunDirectory
from blacksmith.tools.errors import BlacksmithWarning, ConfigError, PlatformError, TrainingError

# Two epochs of four steps; sgd is faster to compile.
FAST = ("training_config.steps_per_epoch=4", "training_config.optimizer=sgd", "training_config.lr=0.05")


@pytest.fixture(scope="module")
def session_in(cpu):
    """``session_in(directory, "training_config.lr=1", platform="cpu")``: a session that writes there."""
    from blacksmith.experiments.session import Session

    def make(directory, *overrides, **options):
        given = {"platform": "cpu", "runs_dir": directory / "runs", "notify": lambda text: None} | options
        return Session(overrides=(*FAST, *overrides), **given)

    return make


@pytest.fixture
def session(session_in, tmp_path):
    """``session("training_config.lr=1", platform="cpu")``: a session that writes into this test's directory."""
    return functools.partial(session_in, tmp_path)


@pytest.fixture(scope="module")
def finished(session_in, find_cell, tmp_path_factory):
    """A session that has trained the regression, and that run."""
    directory = tmp_path_factory.mktemp("finished")
    one = session_in(directory, "gates.test_mse.threshold=2.0", shared=directory / "shared")
    return one, one.train(find_cell("regression"))


@pytest.fixture(scope="module")
def stopped(session_in, find_cell, tmp_path_factory):
    """The directory of the classification's run, stopped after its first epoch; not to be changed."""
    one = session_in(tmp_path_factory.mktemp("stopped"))
    next(one.training(find_cell()))
    return one.directories[find_cell()]


def metrics(trained):
    """The rows without times."""
    return [{key: value for key, value in row.items() if "per_second" not in key} for row in trained.rows]


def test_a_run_has_the_pictures_that_its_task_draws(finished):
    pytest.importorskip("PIL")
    _, trained = finished
    pictures = trained.directory / "pictures"
    assert trained.result["pictures_dir"] == str(pictures)
    assert sorted(path.name for path in pictures.iterdir()) == ["inputs.png", "outputs.gif"]


def test_a_run_is_complete(finished, find_cell):
    one, trained = finished
    assert trained.directory.parent == one.runs_dir.resolve()
    assert {"config.yaml", "run.json", "metrics.jsonl", "result.json"} <= {
        path.name for path in trained.directory.iterdir()
    }
    trained.verify_checkpoints()
    result = trained.result
    assert (result["id"], result["unit"], result["metric"]) == ("jax_regression-single", "images", "test_mse")
    assert (result["steps"], result["rows"], result["test_images"]) == (8, 128, 24)
    assert result["test_psnr"] == pytest.approx(-10 * np.log10(result["test_mse"]))
    black = np.mean(np.square(one.dataset(find_cell("regression")).test["targets"]), dtype=np.float64)
    assert result["baselines"]["black"] == pytest.approx({"mse": black, "psnr": -10 * np.log10(black)}, rel=1e-6)
    for metric, sign in (("mse", -1), ("psnr", 1)):  # a gain is positive if the trained model is better
        gain = sign * (result[f"test_{metric}"] - result["baselines"]["black"][metric])
        assert result[f"test_{metric}_gain_over_black"] == gain
    assert "test" not in result
    assert not [key for key in result if "accuracy" in key]
    assert len(trained.series("validation/mse")) == 2


def test_a_cell_is_trained_once_for_all_workers_of_a_session(finished, session, find_cell):
    one, trained = finished
    cell = find_cell("regression")
    assert one.train(cell).directory == trained.directory
    assert list(one.training(cell)) == []
    worker = session("gates.test_mse.threshold=2.0", shared=one.shared)
    assert worker.train(cell).directory == trained.directory
    assert not worker.runs_dir.exists()


def test_a_failure_is_shared_by_all_workers_of_a_session(session, find_cell, tmp_path):
    one, other = (session("gates.test_accuracy.threshold=null", shared=tmp_path / "shared") for _ in range(2))
    with pytest.raises(ConfigError, match="no gate for that"):
        one.train(find_cell())
    with pytest.raises(TrainingError, match="failed for an earlier test of this session: ConfigError: gates.test_acc"):
        other.train(find_cell())


def test_a_gate_for_which_lower_is_better_passes_and_fails(finished, session, find_cell):
    _, passed = finished
    failed = session("gates.test_mse.threshold=0.001").train(find_cell("regression"))
    assert (passed.verdict.passed, failed.verdict.passed) == (True, False)
    mse = f"{passed.result['test_mse']:.4f}"
    assert passed.result["summary"] == f"{mse} <= 2.0000"
    assert failed.result["summary"] == f"{mse} > 0.0010"
    assert failed.verdict.reason == f"test mse {mse} misses the threshold 0.0010 (given by the user)"


def test_a_gate_may_be_on_the_gain_over_a_baseline(finished, session, find_cell):
    gain = finished[1].result["test_mse_gain_over_black"]
    gate = {name: f"gates.test_mse_gain_over_black={{threshold: {gain - off}, origin: null}}"
            for name, off in (("passes", 1e-6), ("fails", -1e-6))}  # fmt: skip
    passed, failed = (
        session("gates.test_mse.threshold=2.0", gate[name]).train(find_cell("regression"))
        for name in ("passes", "fails")
    )
    assert (passed.verdict.passed, failed.verdict.passed) == (True, False)
    assert f"test mse_gain_over_black {gain:.4f} misses the threshold" in failed.verdict.reason
    with pytest.raises(ConfigError, match="gates.test_loss_gain_over_black: the baseline does not give"):
        session("gates.test_loss_gain_over_black={threshold: 0.0, origin: null}").train(find_cell("regression"))


def test_a_break_ends_the_run_cleanly_and_it_resumes_to_the_bit(session, find_cell):
    cell, adam = find_cell("regression"), ("net_config.batch_norm=true", "training_config.optimizer=adam")
    unbroken = session(*adam).train(cell)
    broken = session(*adam)
    for record in broken.training(cell):
        directory = broken.directories[cell]
        rows = [json.loads(line) for line in (directory / "metrics.jsonl").read_text().splitlines()]
        assert rows[-1]["validation/loss"] == record.validation_loss  # what is yielded is on disk
        assert (directory / "checkpoints" / str(record.step) / "SHA256SUMS").is_file()
        assert not (directory / "result.json").exists()
        break
    result = json.loads((directory / "result.json").read_text())
    assert (result["error"], result["epochs_run"], result["steps"]) == ("stopped by its caller", 1, 4)
    with pytest.raises(TrainingError, match="it was interrupted"):
        broken.train(cell)
    resumed = session(*adam, resume=directory).train(cell)
    assert resumed.directory == directory
    assert metrics(resumed) == metrics(unbroken)
    expected = unbroken.result
    assert {key: resumed.result[key] for key in ("test_loss", "steps", "best_step", "passed")} == {
        key: expected[key] for key in ("test_loss", "steps", "best_step", "passed")
    }


def test_a_tracker_that_cannot_be_closed_after_a_break_is_reported(session, find_cell, monkeypatch):
    """Python drops notes on the exception that ends a generator; the failure itself is raised."""
    from blacksmith.runs import trackers

    class Failing(trackers.Tracker):
        def finish(self, exit_code):
            raise OSError("the tracker's disk is full")

    module = types.ModuleType("failing_tracker")
    module.Failing = Failing
    monkeypatch.setitem(sys.modules, "failing_tracker", module)
    monkeypatch.setitem(trackers.TRACKERS, "failing", "failing_tracker:Failing")
    training = session("logger_config.trackers=[failing]").training(find_cell())
    next(training)
    with pytest.raises(OSError, match="disk is full"):
        training.close()


def test_another_plan_resumes_a_run_and_the_result_says_so(stopped, session, find_cell, tmp_path):
    dp2 = find_cell(plan="dp2")
    resumed = session(resume=shutil.copytree(stopped, tmp_path / "copy"))
    resumed.select([dp2])
    trained = resumed.train(dp2)
    assert (trained.result["id"], trained.result["steps"]) == ("jax_classification-dp2", 8)
    assert trained.result["resumed_from"] == ["jax_classification-single on cpu"]


@pytest.mark.parametrize(
    ("overrides", "implementation", "sentence"),
    [
        (
            ("training_config.lr=0.02",),
            "jax",
            "run's config.yaml: training_config.lr was 0.05 and is 0.02",
        ),
        ((), "flax", "is a run of jax_classification-single on cpu with blobs .*Select it with -k jax_classification-"),
    ],
    ids=["config", "implementation"],
)
def test_a_run_of_something_else_is_not_resumed(stopped, session, find_cell, overrides, implementation, sentence):
    with pytest.raises(ConfigError, match=sentence):
        session(*overrides, resume=stopped).train(find_cell(implementation=implementation))


def test_a_finished_run_is_not_resumed(finished, session, find_cell):
    _, trained = finished
    with pytest.raises(ConfigError, match="the run reached its end; see its result.json"):
        session("gates.test_mse.threshold=2.0", resume=trained.directory).train(find_cell("regression"))


def test_a_run_is_resumed_with_its_compiler_options_only(stopped, session, find_cell, takes_options):
    with pytest.raises(ConfigError, match="compiled with the options {}, not with {'optimization_level': '1'}"):
        session(resume=stopped, tt_options=["optimization_level=1"]).train(find_cell())


TWIN = """
from blacksmith.experiments.spec import ExperimentSpec
SPEC = ExperimentSpec(__name__, "classification", ("jax", "flax"), ("blobs", "wide_blobs"), layers=("{layer}",))
"""


@pytest.fixture
def twin(tmp_path, monkeypatch):
    """The classification under the same ids in another package."""
    from blacksmith.experiments.spec import Cell, load_spec
    from blacksmith.parallel.plans import PLANS
    from tests.harness.tasks import classification

    package = tmp_path / "twin_of_classification"
    package.mkdir()
    layer = classification.SPEC.folder / "classification.yaml"
    (package / "__init__.py").write_text(TWIN.format(layer=layer))
    for module in ("configs", "data", "experiment"):
        (package / f"{module}.py").write_text(f"from tests.harness.tasks.classification.{module} import *\n")
    monkeypatch.syspath_prepend(tmp_path)
    return Cell(load_spec(package.name), "jax", PLANS["single"])


def leaves(config, prefix=""):
    """``training_config.lr`` -> 0.01 of a dumped config."""
    for name, value in config.items():
        if isinstance(value, dict) and value:
            yield from leaves(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


OTHER = {"optimizer": "adam", "lr_schedule": "cosine", "dtype": "bfloat16", "experiment_name": "x", "trackers": "[]",
         "wandb_tags": "[x]", "math_fidelity": "lofi", "experimental_weight_dtype": "bfp_bf8", "weight_decay": None,
         "origin": None, "batch_size": 30, "gradient_accumulation_steps": 2, "run_name": "x", "wandb_dir": "x",
         "checkpoint_dir": "x", "enable_trace": None}  # fmt: skip


def another(path, value):
    """A value that the field also allows; None if the test leaves it alone."""
    name = path.rpartition(".")[2]
    if name in OTHER:
        return OTHER[name]
    if isinstance(value, bool) or (value is None and "enable" in name) or name == "fp32_dest_acc_en":
        return str(not value).lower()
    return 1 if value is None else value + 1 if isinstance(value, int) else value / 2 + 0.1


def test_whatever_decides_the_answer_is_in_the_digest(session, find_cell, twin, monkeypatch):
    """Two runs with the same digest are one run, also for another worker."""
    from blacksmith.tools import platforms

    monkeypatch.setitem(
        platforms.PLATFORMS, "tt-dry-run", dataclasses.replace(platforms.PLATFORMS["tt-dry-run"], takes_tt_options=True)
    )
    cell = find_cell()
    wider = dataclasses.replace(cell.plan, mesh_shape=(1, 2))
    sharded = dataclasses.replace(cell.plan, fully_sharded=True)
    config = session().config(cell).model_dump(mode="json")
    digests = {
        "itself": session().digest(cell),
        "package": session().digest(twin),
        "implementation": session().digest(find_cell(implementation="flax")),
        "plan": session().digest(find_cell(plan="dp2")),
        "mesh": session().digest(dataclasses.replace(cell, plan=wider)),
        "fully sharded": session().digest(dataclasses.replace(cell, plan=sharded)),
        "platform": session(platform="simulated").digest(cell),
        "dry run": session(platform="tt-dry-run").digest(cell),
        "compiler option": session(platform="tt-dry-run", tt_options=["optimization_level=1"]).digest(cell),
        "data set": session(dataset="wide_blobs").digest(cell),
    }  # fmt: skip
    for path, value in leaves(config):
        other = another(path, value)
        if other is not None:
            with pytest.warns() if path.startswith("compile.") else contextlib.nullcontext():
                digests[path] = session(f"{path}={other}").digest(cell)
    assert len(digests) > 40
    repeated = {digest: [name for name, each in digests.items() if each == digest] for digest in digests.values()}
    assert not [names for names in repeated.values() if len(names) > 1]
    assert session().digest(cell) == digests["itself"]


@pytest.fixture
def takes_options(monkeypatch):
    """The host CPU with the TT compiler's options."""
    from blacksmith.tools.platforms import PLATFORMS

    monkeypatch.setitem(PLATFORMS, "cpu", dataclasses.replace(PLATFORMS["cpu"], takes_tt_options=True))


@pytest.mark.parametrize(
    ("overrides", "options"),
    [
        (("compile.enable_const_eval=true",), ()),
        ((), ("enable_const_eval=true",)),
        (("compile.enable_const_eval=false",), ("enable_const_eval=true",)),
    ],
)
def test_compiler_options_reach_the_compiler_and_are_recorded(session, find_cell, takes_options, overrides, options):
    """The CPU's compiler refuses what it does not know. ``--tt-option`` wins over the section ``compile``."""
    one = session(*overrides, tt_options=options)
    with pytest.raises(Exception, match="No such compile option: 'enable_const_eval'"):
        one.train(find_cell())
    result, record = (
        json.loads((one.directories[find_cell()] / f"{name}.json").read_text()) for name in ("result", "run")
    )
    assert result["stage"] == "compile"
    assert result["compiler_options"] == record["compiler_options"] == {"enable_const_eval": "true"}


def test_options_that_the_platform_does_not_take_are_reported(session, find_cell):
    with pytest.raises(PlatformError, match="--tt-option optimization_level=1: the platform is cpu"):
        session(tt_options=["optimization_level=1"]).experiment(find_cell())
    with pytest.warns(BlacksmithWarning, match="the section 'compile' is unused on cpu: optimization_level"):
        assert session("compile.optimization_level=1").experiment(find_cell()).compiler_options == {}


@pytest.mark.parametrize(
    ("task", "plan", "override"),
    [
        ("classification", "single", "net_config.freeze_first=true"),
        ("classification", "fsdp2", "training_config.gradient_accumulation_steps=2"),
        ("regression", "dp2", "net_config.batch_norm=true"),
        ("regression", "tp2", "training_config.dtype=bfloat16"),
    ],
)
def test_what_is_lowered_is_what_is_trained(session, find_cell, task, plan, override):
    """The texts of the snapshots against the functions of the experiment, at its shapes."""
    from blacksmith.stablehlo import canonical_text
    from blacksmith.training.functions import abstract_step_functions

    one, cell = session(override), find_cell(task, plan=plan)
    experiment = one.experiment(cell)
    dataset = experiment.dataset
    trained = abstract_step_functions(
        experiment.steps, experiment.state, dataset.spec, dataset.batch_size, experiment.placement
    )
    lowered = one.lowered(cell)
    assert list(lowered) == list(cell.functions)
    for name, function in lowered.items():
        assert function.text == canonical_text(trained[name].lower())


def test_the_experiment_built_before_is_released(session, find_cell):
    """A model that fills the chip leaves room for the next one."""
    one = session()
    first = weakref.ref(one.experiment(find_cell()))
    assert one.experiment(find_cell()) is first()
    arrays = [weakref.ref(leaf) for leaf in first().state.params["dense_0"].values()]
    one.experiment(find_cell(implementation="flax"))
    assert first() is None
    assert all(array() is None for array in arrays)


def test_the_latest_value_is_released_before_the_next_is_made():
    from blacksmith.experiments.session import Latest

    latest = Latest()
    first = weakref.ref(latest.get("a", set))
    assert latest.get("a", list) is first()
    assert latest.get("b", lambda: [first()]) == [None]


def test_an_option_goes_to_the_experiments_that_know_it(session, find_cell):
    """An error only if no selected experiment knows it."""
    one = session("net_config.features=4", "training_config.lr=0.5", dataset="wide_blobs")
    classification, regression = find_cell(), find_cell("regression")
    one.select([classification, regression])
    assert one.config(regression).net_config.features == 4
    assert one.config(regression).training_config.lr == one.config(classification).training_config.lr == 0.5
    assert (one.choice(classification.spec).name, one.choice(regression.spec).name) == ("wide_blobs", "images")
    unknown = session("net_config.colour=4")
    unknown.select([classification, regression])
    for cell in (classification, regression):
        with pytest.raises(ConfigError, match="net_config.colour"):
            unknown.config(cell)


def test_comparisons_are_made_of_what_the_session_built(session, find_cell):
    one, cell = session("training_config.gradient_checkpointing=true"), find_cell(plan="dp2")
    verdict = one.chip_parity(cell)
    assert verdict.passed, verdict.reason
    assert verdict.reason.startswith("20 steps: ")
    verdict = one.interpreter_parity(find_cell(), "gradients")
    assert verdict.passed, verdict.reason
    assert one.interpreter_parity(find_cell(), "gradients") is verdict  # once per program


def test_a_platform_that_only_compiles_gives_no_verdict(session, find_cell, cpu):
    """The CPU stands in for the TT plugin with TT_COMPILE_ONLY_SYSTEM_DESC, whose programs return zeros."""
    one, cell = session(), find_cell()
    one.platform = dataclasses.replace(cpu, spec=dataclasses.replace(cpu.spec, execution="compiled only"))
    assert list(one.training(cell)) == []
    result = one.train(cell).result
    assert (result["passed"], result["error"], result["execution"]) == (None, None, "compiled only")
    assert result["reason"] == "compiled only: the platform computes no numbers"
    assert result["compile_seconds"] > 0
    assert result["stage"] == "execute"


def test_data_of_other_shapes_than_declared_are_refused(session, find_cell, monkeypatch):
    """Snapshots are of what ``data_spec`` declares; training would be of another program."""
    one, cell = session(), find_cell()
    declared = cell.spec.data.data_spec(one.config(cell))
    longer = dataclasses.replace(declared, steps_per_epoch=declared.steps_per_epoch + 1)
    monkeypatch.setattr(cell.spec.data, "data_spec", lambda config: longer)
    with pytest.raises(
        ConfigError, match=r"data: data_spec declares .*steps_per_epoch=5.* which snapshots are made for"
    ):
        one.dataset(cell)


def test_a_test_loss_that_is_not_finite_fails_although_the_metric_passes(session, find_cell, monkeypatch):
    """One test row is NaN, and classified like any other."""
    from tests.harness.tasks.classification import data

    load = data.load_dataset

    def with_a_damaged_row(config, choice):
        dataset = load(config, choice)
        points = dataset.test["points"].copy()
        points[0] = np.nan
        return dataclasses.replace(dataset, test={**dataset.test, "points": points})

    monkeypatch.setattr(data, "load_dataset", with_a_damaged_row)
    trained = session("gates.test_accuracy.threshold=0.3").train(find_cell())
    assert trained.result["test_accuracy"] >= trained.result["threshold"]
    assert trained.verdict.passed is False
    assert "the test loss is nan, expected a finite number" in trained.verdict.reason


def test_the_reason_of_a_verdict_names_what_was_changed(cpu, find_cell):
    """The threshold was measured with the shipped config."""
    from blacksmith.experiments.session import Session

    def origin(*overrides):
        one = Session(platform="cpu", dataset="digits", overrides=overrides, notify=lambda text: None)
        return one.experiment(find_cell("mnist")).gates[0].origin

    assert origin("logger_config.log_every_n_steps=10").endswith("standard deviation 0.62%")
    changed = origin("training_config.lr=0.003", "net_config.hidden_size=64")
    assert changed.endswith("; this run has another config: training_config.lr=0.003, net_config.hidden_size=64")


def wandb_service():
    """The process id of W&B's service, a child of this process."""
    children = (int(child) for path in Path("/proc/self/task").glob("*/children") for child in path.read_text().split())
    return next(pid for pid in children if b"wandb-core" in Path(f"/proc/{pid}/cmdline").read_bytes())


def test_a_run_outlives_wandbs_service_and_has_one_wandb_run(session, find_cell, monkeypatch, read_wandb_file):
    """Killed after the first epoch of three; then stopped and resumed, in the same process."""
    import wandb

    monkeypatch.setenv("WANDB_MODE", "offline")
    cell, options = find_cell(), ("training_config.epochs=4", "logger_config.log_on_wandb=true")
    one = session(*options)
    for record in one.training(cell):
        if record.epoch == 1:
            os.kill(wandb_service(), signal.SIGKILL)
        if record.epoch == 3:
            break
    directory = one.directories[cell]
    result = json.loads((directory / "result.json").read_text())
    assert result["error"] == "stopped by its caller"
    assert re.match(
        r"W&B has nothing from step (5|8) on, because it failed \(Connection.*: .*\)", result["trackers_lack"]
    )
    assert [row["epoch"] for row in RunDirectory(directory).read_metrics() if "epoch" in row] == [1, 2, 3]
    resumed = session(*options, resume=directory).train(cell).result
    assert (resumed["error"], resumed["trackers_lack"]) == (None, None)
    run_id = json.loads((directory / "run.json").read_text())["run_id"]
    offline = sorted((directory / "wandb").glob("offline-run-*"))
    assert resumed["wandb_sync"] == f"wandb sync --id {run_id} {offline[0]} {offline[1]}"
    wandb.teardown()  # finish() may return before W&B's own process has written its file (0.31.0, on a busy machine)
    (last,) = offline[1].glob(f"run-{run_id}.wandb")
    assert [row["epoch"] for row in read_wandb_file(last)["history"] if "epoch" in row] == [4]
