"""fit on the tiny tasks: what is logged, saved, stopped, resumed."""

import dataclasses
import json

import numpy as np
import pytest

from blacksmith.tools.errors import CheckpointError, TrainingError

BATCH_NORM = "net_config.batch_norm=true"
FROZEN = "net_config.freeze_first=true"


def fitting(experiment, **changes):
    """The same experiment, trained for another time: what is compiled for it stays."""
    return dataclasses.replace(experiment, fit=dataclasses.replace(experiment.fit, **changes))


def test_fit_is_a_plain_loop_over_the_same_batches(fit, make_experiment):
    """Chunks, resident data, noise and donation change nothing: the same steps, one by one, give the same state.

    XLA may fuse a step inside a scan otherwise than alone; 20 steps of adam at 0.01 amplify float32 rounding
    (2^-24 of each update's 0.01) to less than 1e-5 of weights near 0.1.
    """
    import jax

    from blacksmith.tools.trees import named_leaves

    experiment = make_experiment(BATCH_NORM, task="regression")
    dataset, state, step = experiment.dataset, experiment.state, jax.jit(experiment.steps.train_step)
    for epoch in range(2):
        noise = dataset.epoch_noise(epoch)["jitter"]
        for rows, jitter in zip(dataset.epoch_order(epoch), noise, strict=True):
            state, _ = step(state, {**{name: array[rows] for name, array in dataset.train.items()}, "jitter": jitter})
    found = fit(experiment).state
    expected = named_leaves(state._replace(frozen={}))
    assert found.keys() == expected.keys()
    for name, leaf in found.items():
        np.testing.assert_allclose(leaf, expected[name], atol=1e-5)


def test_rows_have_the_means_of_their_steps(fit, make_experiment):
    experiment = make_experiment()
    fitted = fit(experiment)
    steps = experiment.dataset.steps_per_epoch
    assert steps == 15  # three rows of five steps, so the epoch's mean is the mean of its rows
    logged = [row["step"] for row in fitted.rows if "train/loss" in row]
    assert logged == list(range(5, 2 * steps + 1, 5))
    assert [row["step"] for row in fitted.rows if "validation/loss" in row] == [steps, 2 * steps]
    first, second = fitted.records
    assert [(each.epoch, each.step, each.rows) for each in fitted.records] == [(1, 15, 480), (2, 30, 480)]
    in_epoch = [row["train/loss"] for row in fitted.rows if "train/loss" in row and row["step"] <= steps]
    assert first.train_loss == pytest.approx(np.mean(in_epoch), rel=1e-6)
    (row,) = [row for row in fitted.rows if row.get("epoch") == 2]
    assert row["train/epoch_loss"] == second.train_loss
    assert row["train/points_per_second"] == pytest.approx(second.rows_per_second)
    assert row["validation/loss"] == second.validation_loss
    assert {name: row[f"validation/{name}"] for name in second.validation} == dict(second.validation)
    assert second.validation.keys() == {"accuracy", "recall"}


def test_validation_counts_every_row_once(fit, make_experiment):
    """100 rows in batches of 32; the recall is over the rows of the first class alone."""
    import jax

    experiment = make_experiment()
    fitted = fit(fitting(experiment, epochs=1))
    state = fitted.checkpoints.restore(15, experiment.state)
    validation = experiment.dataset.validation
    logits = np.asarray(jax.jit(experiment.steps.forward)(state.variables, validation))
    actual = validation["labels"].argmax(axis=1)
    correct = logits.argmax(axis=1) == actual
    record = fitted.records[0]
    assert 0 < correct.mean() < 1
    assert record.validation["accuracy"] == pytest.approx(correct.mean(), abs=1e-9)
    assert record.validation["recall"] == pytest.approx(correct[actual == 0].mean(), abs=1e-9)
    expected = float(jax.jit(experiment.steps.loss)(state.variables, validation))
    assert record.validation_loss == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize(("patience", "epochs"), [(2, 3), (None, 4)])
def test_patience_stops_when_the_validation_loss_no_longer_falls(fit, make_experiment, patience, epochs):
    """No fall is larger than 100, so every epoch after the first counts against the patience."""
    experiment = fitting(make_experiment(), epochs=4, min_delta=100, patience=patience)
    assert len(fit(experiment).records) == epochs


def test_a_loss_that_is_not_finite_stops_with_epoch_and_step(fit, make_experiment, tmp_path):
    """NaN is planted in a row that only the second epoch sees; steps before it are logged, its epoch is not saved."""
    experiment = fitting(make_experiment("training_config.steps_per_epoch=4"), log_every_n_steps=1)
    dataset = experiment.dataset
    first, second = dataset.epoch_order(0), dataset.epoch_order(1)
    step, victim = next((step, row) for step, rows in enumerate(second) for row in rows if row not in first)
    points = dataset.train["points"].copy()
    points[victim] = np.nan
    train = {**dataset.train, "points": points}
    broken = dataclasses.replace(experiment, dataset=dataclasses.replace(dataset, train=train))
    expected = 4 + step + 1
    with pytest.raises(TrainingError, match=f"training loss is nan at epoch 2, step {expected}; training stopped"):
        fit(broken)
    rows = [json.loads(line) for line in (tmp_path / "run" / "metrics.jsonl").read_text().splitlines()]
    assert [row["step"] for row in rows if "train/loss" in row] == list(range(1, expected))
    assert (tmp_path / "run" / "checkpoints" / "4" / "SHA256SUMS").is_file()


def test_a_record_is_on_disk_when_it_is_yielded(fit, make_experiment):
    from blacksmith.runs.manifest import verify

    steps = []

    def look(record, directory):
        verify(directory.checkpoints / str(record.step))
        steps.append([row["step"] for row in directory.read_metrics() if "validation/loss" in row])

    fit(make_experiment(), on_record=look)
    assert steps == [[15], [15, 30]]


@pytest.mark.parametrize(
    ("task", "override"), [("regression", BATCH_NORM), ("classification", FROZEN)], ids=["noise_and_state", "frozen"]
)
def test_a_resumed_run_ends_where_an_unbroken_one_does(fit, make_experiment, task, override):
    """Bit by bit: order, noise, optimizer state, model state and schedule all continue."""
    whole = make_experiment(override, task=task)
    unbroken = fit(whole, "unbroken")
    fit(fitting(whole, epochs=1), "broken")
    resumed = fit(whole, "broken", resume=True)
    assert [record.epoch for record in resumed.records] == [2]
    assert [row["epoch"] for row in resumed.rows if "epoch" in row] == [1, 2]
    expected = unbroken.state
    for name, leaf in resumed.state.items():
        np.testing.assert_array_equal(leaf, expected[name])
    assert dataclasses.astuple(resumed.records[0])[:6] == dataclasses.astuple(unbroken.records[1])[:6]


def test_frozen_parameters_are_not_in_checkpoints_and_another_base_is_refused(fit, make_experiment):
    from blacksmith.training.loop import restore

    experiment = make_experiment(FROZEN)
    fitted = fit(fitting(experiment, epochs=1))
    names = set(fitted.state)
    assert {"params/dense_1/kernel", "opt_state/0/mu/dense_1/kernel"} <= names
    assert not [name for name in names if "dense_0" in name]
    restored = restore(fitted.checkpoints, 15, experiment.state)
    np.testing.assert_array_equal(restored.frozen["dense_0"]["kernel"], experiment.state.frozen["dense_0"]["kernel"])
    other = make_experiment(FROZEN, "training_config.seed=1")
    with pytest.raises(CheckpointError, match="15: was trained beside other frozen parameters"):
        fit(other, resume=True)
    with pytest.raises(CheckpointError, match="does not fit this experiment's state"):
        fit(make_experiment(), resume=True)


@pytest.mark.parametrize(("limit", "epochs", "rows"), [(20, 2, 160), (6, 1, 192)])
def test_max_steps_ends_training_also_within_an_epoch(fit, make_experiment, limit, epochs, rows):
    fitted = fit(fitting(make_experiment(), max_steps=limit))
    last = fitted.records[-1]
    assert (last.epoch, last.step, last.rows) == (epochs, limit, rows)
    assert fitted.state["step"] == fitted.state["opt_state/0/count"] == limit
    assert fitted.rows[-1]["step"] == limit


def test_max_steps_ends_a_resumed_run_within_an_epoch(fit, make_experiment):
    """After 20 steps of an epoch of 15, bit by bit as in one go."""
    whole = fitting(make_experiment(), max_steps=20)
    fit(fitting(whole, epochs=1), "broken")
    resumed, unbroken = fit(whole, "broken", resume=True), fit(whole, "unbroken")
    assert [record.step for record in resumed.records] == [20]
    expected = unbroken.state
    for name, leaf in resumed.state.items():
        np.testing.assert_array_equal(leaf, expected[name])
    assert fit(whole, "broken", resume=True).records == []  # nothing is left to do


def test_steps_per_epoch_and_max_val_batches_shorten_training_and_validation(fit, make_experiment):
    """The learning rate then falls to zero over these steps; validation takes the first 64 rows."""
    import jax

    experiment = make_experiment("training_config.steps_per_epoch=4", "training_config.max_val_batches=2")
    fitted = fit(experiment)
    assert [record.step for record in fitted.records] == [4, 8]
    assert len(experiment.validation["points"]) == 64
    first = {name: array[:64] for name, array in experiment.dataset.validation.items()}
    state = fitted.checkpoints.restore(8, experiment.state)
    expected = float(jax.jit(experiment.steps.loss)(state.variables, first))
    assert fitted.records[1].validation_loss == pytest.approx(expected, rel=1e-5)
    following, _ = jax.jit(experiment.steps.train_step)(state, experiment.dataset.batch(np.arange(32)))
    np.testing.assert_array_equal(following.params["dense_0"]["bias"], state.params["dense_0"]["bias"])


def test_two_implementations_train_alike_from_the_same_weights(fit, make_experiment):
    """Within float32's reordering after 15 steps (see the first test)."""
    from blacksmith.models.model import convert

    reference = fitting(make_experiment(), epochs=1)
    other = fitting(make_experiment(implementation="flax"), epochs=1)
    params = convert(reference.state.params, other.state.params)
    other = dataclasses.replace(other, state=other.state._replace(params=params))
    expected = fit(reference, "reference").state
    for name, leaf in fit(other, "other").state.items():
        np.testing.assert_allclose(leaf, expected[name], atol=1e-5)


def test_the_experiments_own_state_survives_training(fit, make_experiment):
    """Steps donate their state; the experiment's initial one is used by other tests."""
    import jax

    experiment = make_experiment()
    before = jax.tree.map(np.array, experiment.state)
    fit(experiment)
    jax.tree.map(np.testing.assert_array_equal, before, jax.tree.map(np.array, experiment.state))


def test_histograms_are_of_the_weights_and_of_the_last_batchs_gradients(make_experiment, executables, tmp_path, worker):
    import jax

    from blacksmith.runs.checkpoints import Checkpoints
    from blacksmith.runs.trackers import Tracker
    from blacksmith.tools.trees import named_leaves
    from blacksmith.training.loop import fit

    logged = []

    class Recorder(Tracker):
        def log_histograms(self, step, arrays):
            logged.append((step, dict(arrays)))

    experiment = make_experiment(
        "training_config.max_steps=13", "training_config.steps_per_epoch=10", "logger_config.log_gradients=true",
        "logger_config.log_weights=true", "logger_config.log_on_wandb=true", task="regression",
    )  # fmt: skip
    checkpoints = Checkpoints(tmp_path, 2, worker)
    for record in fit(experiment, executables(experiment), Recorder(None, None, worker), checkpoints):
        state = checkpoints.restore(record.step, experiment.state)
    checkpoints.close()
    assert [step for step, _ in logged] == [10, 13]
    order, noise = experiment.dataset.epoch_order(1)[2], experiment.dataset.epoch_noise(1)["jitter"][2]
    batch = {**{name: array[order] for name, array in experiment.dataset.train.items()}, "jitter": noise}
    gradients = jax.jit(experiment.steps.gradients)(state.variables, batch)[1]
    expected = named_leaves({"gradients": gradients, "weights": state.params})
    assert logged[1][1].keys() == expected.keys()
    for name, array in logged[1][1].items():
        np.testing.assert_allclose(array, expected[name], rtol=1e-4, atol=1e-6)


def test_the_tt_path_trains_to_the_same_weights_without_a_while(fit, make_experiment, cpu):
    """Streamed batches and unrolled steps, as on TT, against resident data and a scan. No ``while`` is lowered."""
    import jax

    from blacksmith.tools.platforms import PLATFORMS
    from blacksmith.training.executables import Executables

    tt_like = dataclasses.replace(cpu, spec=PLATFORMS["tt-dry-run"])
    options = ("training_config.epochs=1", "logger_config.log_gradients=true", "logger_config.log_on_wandb=true")
    experiment = make_experiment(*options, task="regression", platform=tt_like)
    executables = Executables(experiment)
    texts = {}
    original = jax.jit

    class Recorder:
        """Keeps what is lowered for TT on the way to the compiler."""

        def __init__(self, function, **options):
            self._function, self._options = function, options

        def lower(self, *arguments):
            traced = original(self._function, **self._options).trace(*arguments)
            texts[self._function.__name__] = traced.lower(lowering_platforms=("tt",)).as_text()
            return original(self._function, **self._options).lower(*arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jax, "jit", Recorder)
        executables.compile()
    assert set(texts) == {"_train_chunk", "_evaluate_chunk", "_gradients"}
    assert all("stablehlo.while" not in text for text in texts.values())
    assert all("tf.aliasing_output" not in text for text in texts.values())  # nothing is donated
    expected = fit(make_experiment(*options, task="regression"), "cpu").state
    for name, leaf in fit(experiment, "tt").state.items():
        np.testing.assert_allclose(leaf, expected[name], atol=1e-5)


def test_rows_are_on_the_disk_before_the_checkpoint_after_them(fit, make_experiment, synced_before_digests, tmp_path):
    fit(make_experiment("training_config.epochs=1"))
    metrics = tmp_path / "run" / "metrics.jsonl"
    (synced,) = synced_before_digests
    assert synced[metrics] == metrics.stat().st_size > 0
