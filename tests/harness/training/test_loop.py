"""fit and evaluate on real digits: what is logged, saved, stopped, resumed."""

import dataclasses
import json

import numpy as np
import pytest

from blacksmith.tools.errors import TrainingError


@pytest.fixture
def fit(tmp_path, worker):
    """``fit(experiment, resume=...)``: (history, rows, checkpoints), in a run directory that calls share."""
    from blacksmith.runs.checkpoints import Checkpoints
    from blacksmith.runs.tracker import LocalTracker
    from blacksmith.training.history import History
    from blacksmith.training.loop import fit
    from blacksmith.training.programs import Programs

    opened = []

    def run(experiment, name="run", **options):
        directory = tmp_path / name
        directory.mkdir(exist_ok=True)
        tracker = LocalTracker(directory / "metrics.jsonl")
        checkpoints = Checkpoints(directory / "checkpoints", 2, worker)
        opened.append(checkpoints)
        try:
            history = History()
            fit(experiment, Programs(experiment), tracker, checkpoints, history=history, **options)
        finally:
            tracker.finish(0)
        rows = [json.loads(line) for line in (directory / "metrics.jsonl").read_text().splitlines()]
        return history, rows, checkpoints

    yield run
    for checkpoints in opened:
        checkpoints.close()


def final_params(checkpoints, experiment):
    from blacksmith.tools.trees import named_leaves

    return named_leaves(checkpoints.restore(checkpoints.latest_step(), experiment.state).params)


def test_fit_is_a_plain_loop_over_the_same_batches(fit, make_experiment):
    """The chunks, feeds and donation in between change nothing: the same steps, one by one, give the same weights.

    XLA may fuse a step inside a scan otherwise than alone; 70 steps of adam at 0.002 amplify float32 rounding
    (2^-24 of each update's 0.002) to less than 1e-5 of weights near 0.1.
    """
    import jax

    experiment = make_experiment("training_config.epochs=2", "training_config.lr_schedule=constant")
    _, _, checkpoints = fit(experiment)
    from blacksmith.tools.trees import named_leaves
    from blacksmith.training.step import Batch

    state, step = experiment.state, jax.jit(experiment.steps.train_step)
    for epoch in range(2):
        for indices in experiment.dataset.epoch_order(epoch):
            train = experiment.dataset.train
            state, _ = step(state, Batch(train.images[indices], train.labels[indices]))
    for name, leaf in final_params(checkpoints, experiment).items():
        np.testing.assert_allclose(leaf, named_leaves(state.params)[name], atol=1e-5)


def test_rows_have_the_means_of_their_steps(fit, make_experiment):
    experiment = make_experiment("training_config.epochs=2", "logger_config.log_every_n_steps=5")
    history, rows, _ = fit(experiment)
    steps = experiment.dataset.steps_per_epoch
    logged = [row["step"] for row in rows if "train/loss" in row]
    assert logged == list(range(5, 2 * steps + 1, 5))
    assert [row["step"] for row in rows if "validation/loss" in row] == [steps, 2 * steps]
    assert (history.epochs_run, history.steps) == (2, 2 * steps)
    first = history.epochs[0]
    # 35 steps an epoch are seven whole rows of five, so the epoch's mean is the mean of its rows.
    in_epoch = [row["train/loss"] for row in rows if "train/loss" in row and row["step"] <= steps]
    assert steps % 5 == 0
    assert first.train_loss == pytest.approx(np.mean(in_epoch), rel=1e-6)


def test_validation_counts_every_image_once(fit, make_experiment):
    from blacksmith.training.step import Batch

    experiment = make_experiment("training_config.epochs=1", "data.validation_fraction=0.21")
    history, _, checkpoints = fit(experiment)
    params = checkpoints.restore(checkpoints.latest_step(), experiment.state).params
    validation = experiment.dataset.validation
    assert len(validation) % experiment.dataset.batch_size != 0  # or the test proves nothing
    logits = experiment.steps.forward(params, validation.images)
    expected = np.mean(np.asarray(logits).argmax(1) == validation.labels.argmax(1))
    assert history.epochs[0].validation_accuracy == pytest.approx(expected, abs=1e-9)
    expected_loss = float(experiment.steps.loss(params, Batch(validation.images, validation.labels)))
    assert history.epochs[0].validation_loss == pytest.approx(expected_loss, rel=1e-5)


def test_patience_stops_when_the_validation_loss_no_longer_falls(fit, make_experiment):
    """No fall is larger than 100, so every epoch after the first counts against the patience."""
    experiment = make_experiment(
        "training_config.epochs=9", "early_stopping.patience=2", "early_stopping.min_delta=100"
    )
    history, _, _ = fit(experiment)
    assert (history.epochs_run, history.stopped_early) == (3, True)


def test_without_patience_all_epochs_are_run(fit, make_experiment):
    experiment = make_experiment(
        "training_config.epochs=4", "early_stopping.patience=null", "early_stopping.min_delta=100"
    )
    history, _, _ = fit(experiment)
    assert (history.epochs_run, history.stopped_early) == (4, False)


def test_a_loss_that_is_not_finite_stops_with_epoch_and_step(fit, make_experiment, tmp_path):
    """NaN is planted in the image that the sixth step of the second epoch sees."""
    experiment = make_experiment("training_config.epochs=3", "logger_config.log_every_n_steps=1")
    steps = experiment.dataset.steps_per_epoch
    first, second = experiment.dataset.epoch_order(0), experiment.dataset.epoch_order(1)
    unseen = sorted(set(range(len(experiment.dataset.train))) - set(first.ravel().tolist()))
    position = {int(index): number for number, row in enumerate(second) for index in row}
    victim = next(index for index in unseen if index in position)
    images = experiment.dataset.train.images.copy()
    images[victim] = np.nan
    train = dataclasses.replace(experiment.dataset.train, images=images)
    broken = dataclasses.replace(experiment, dataset=dataclasses.replace(experiment.dataset, train=train))
    expected = steps + position[victim] + 1
    with pytest.raises(TrainingError, match=f"training loss is nan at epoch 2, step {expected}; training stopped"):
        fit(broken)
    rows = [json.loads(line) for line in (tmp_path / "run" / "metrics.jsonl").read_text().splitlines()]
    assert [row["step"] for row in rows if "train/loss" in row] == list(range(1, expected))  # all before it are kept


def test_a_resumed_run_ends_where_an_unbroken_one_does(fit, make_experiment):
    """Bit by bit: the data's order, the optimiser's state and the schedule all go on."""
    whole = make_experiment("training_config.epochs=4")
    _, _, unbroken = fit(whole, name="unbroken")

    stopped = dataclasses.replace(whole, settings=dataclasses.replace(whole.settings, epochs=2))
    fit(stopped, name="broken")
    history, rows, resumed = fit(whole, name="broken", resume=True)
    assert [record.epoch for record in history.epochs] == [3, 4]
    assert history.epochs_run == 4
    assert [row["epoch"] for row in rows if "epoch" in row] == [1, 2, 3, 4]
    expected = final_params(unbroken, whole)
    for name, leaf in final_params(resumed, whole).items():
        np.testing.assert_array_equal(leaf, expected[name])


@pytest.mark.parametrize("implementation", ["flax", "nnx"])
def test_every_idiom_trains_alike_from_the_same_weights(fit, make_experiment, implementation):
    """The same weights, converted by name, end within float32's reordering after 35 steps (see the first test)."""
    from blacksmith.models.model import convert

    reference = make_experiment("training_config.epochs=1")
    other = make_experiment("training_config.epochs=1", implementation=implementation)
    params = convert(reference.state.params, other.state.params)
    other = dataclasses.replace(other, state=other.state._replace(params=params))
    expected = final_params(fit(reference, name="reference")[2], reference)
    for name, leaf in final_params(fit(other, name="other")[2], other).items():
        np.testing.assert_allclose(leaf, expected[name], atol=1e-5)


def test_the_experiments_own_state_survives_training(fit, make_experiment):
    """Steps donate their state; the experiment's initial one is used by other tests."""
    import jax

    experiment = make_experiment("training_config.epochs=1")
    before = jax.tree.map(np.array, experiment.state)
    fit(experiment)
    jax.tree.map(np.testing.assert_array_equal, before, jax.tree.map(np.array, experiment.state))


def test_the_tt_path_trains_to_the_same_weights_without_a_while(fit, make_experiment, cpu):
    """Streamed batches and unrolled steps, as on TT, against resident data and a scan. No ``while`` is lowered."""
    import jax

    from blacksmith.tools.jax_utils import PLATFORMS
    from blacksmith.training.programs import Programs

    tt_like = dataclasses.replace(cpu, spec=PLATFORMS["tt-dry-run"])
    expected_experiment = make_experiment("training_config.epochs=1")
    experiment = make_experiment("training_config.epochs=1", platform=tt_like)
    programs = Programs(experiment)
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
        programs.compile()
    assert set(texts) == {"_train_chunk", "_evaluate_chunk", "_gradients"}
    assert all("stablehlo.while" not in text for text in texts.values())
    assert all("tf.aliasing_output" not in text for text in texts.values())  # nothing is donated
    expected = final_params(fit(expected_experiment, name="cpu")[2], expected_experiment)
    for name, leaf in final_params(fit(experiment, name="tt")[2], experiment).items():
        np.testing.assert_allclose(leaf, expected[name], atol=1e-5)
