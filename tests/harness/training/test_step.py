"""The training step against arithmetic written out: means, frozen parameters, model state, parts of a batch."""

import numpy as np
import pytest


def squared(outputs, batch, mask):
    from blacksmith.training.task import Mean

    return {"loss": Mean.over_rows(((outputs - batch["y"]) ** 2).mean(axis=-1), mask)}


def weighted(outputs, batch, mask):
    """Over all weights, not over rows: rows have 0 to 3 words, say."""
    from blacksmith.training.task import Mean

    weights = batch["weight"] if mask is None else batch["weight"] * mask
    errors = ((outputs - batch["y"]) ** 2).mean(axis=-1)
    return {"loss": Mean((errors * weights).sum(), weights.sum()), "rows": Mean.over_rows(errors * 0 + 2, mask)}


@pytest.fixture
def linear(cpu):
    """``linear("sgd", ...)``: steps and state of a linear model with 3 inputs and 2 outputs."""
    import jax.numpy as jnp

    from blacksmith.models.model import Model
    from blacksmith.training.optimizers import make_optimizer
    from blacksmith.training.step import init_state, make_steps
    from blacksmith.training.task import Task

    def make(optimizer="sgd", measure=squared, lr=0.5, schedule="constant", decay=0.0, total=10, parts=1):
        transform = make_optimizer(optimizer, lr=lr, lr_schedule=schedule, weight_decay=decay, total_steps=total)
        params = {"w": jnp.array([[0.1, -0.2], [0.3, 0.4], [-0.5, 0.6]], jnp.float32)}
        model = Model(lambda key: params, lambda params, batch: batch["x"] @ params["w"])
        task = Task(model, measure, metrics=(), sharding=())
        return make_steps(task, transform, accumulation_steps=parts), init_state(params, transform)

    return make


@pytest.fixture
def batch():
    """Four rows."""
    rng = np.random.default_rng(0)
    rows = {"x": rng.normal(size=(4, 3)), "y": rng.normal(size=(4, 2)), "weight": np.array([3, 0, 1, 1])}
    return {name: array.astype(np.float32) for name, array in rows.items()}


def test_sgd_takes_the_step_of_the_formula(linear, batch):
    """w - lr * 2 x^T (x w - y) / (n * outputs), in float64; float32 keeps 7 digits of numbers near 1."""
    steps, state = linear(lr=0.5)
    weights = np.asarray(state.params["w"], np.float64)
    errors = batch["x"] @ weights - batch["y"]
    following, sums = steps.train_step(state, batch)
    np.testing.assert_allclose(following.params["w"], weights - 0.5 * 2 * batch["x"].T @ errors / 8, rtol=1e-5)
    np.testing.assert_allclose(sums["loss"] / sums["count"], (errors**2).mean(), rtol=1e-5)
    assert float(sums["count"]) == 4
    assert int(following.step) == 1


def test_adam_moves_by_the_learning_rate_at_first(linear, batch):
    """Adam's first step is lr * sign(gradient), but for epsilon (Kingma and Ba 2015, section 2.1)."""
    steps, state = linear("adam", lr=0.01)
    _, gradients = steps.gradients(state.variables, batch)
    following, _ = steps.train_step(state, batch)
    moved = np.asarray(following.params["w"] - state.params["w"])
    np.testing.assert_allclose(moved, -0.01 * np.sign(gradients["w"]), rtol=1e-3)


def test_the_linear_schedule_falls_to_zero(linear, batch):
    steps, state = linear(lr=0.5, schedule="linear", total=2)
    first, _ = steps.train_step(state, batch)
    second, _ = steps.train_step(first, batch)
    third, _ = steps.train_step(second, batch)
    gradient = steps.gradients(first.variables, batch)[1]["w"]
    moved = np.asarray(second.params["w"] - first.params["w"])
    np.testing.assert_allclose(moved, -0.25 * np.asarray(gradient), rtol=1e-4)
    np.testing.assert_array_equal(third.params["w"], second.params["w"])


@pytest.mark.parametrize("measure", [squared, weighted])
def test_padding_counts_for_nothing(linear, batch, measure):
    """Rows whose mask is 0 change no sum, whatever finite numbers they hold."""
    steps, state = linear(measure=measure)
    mask = np.array([1, 1, 0, 1], np.float32)
    full = steps.eval_step(state.variables, batch, mask)
    garbage = {**batch, "x": np.where(mask[:, None] == 0, 1e3, batch["x"]).astype(np.float32)}
    for key, value in steps.eval_step(state.variables, garbage, mask).items():
        np.testing.assert_allclose(value, full[key], rtol=1e-6)
    assert float(full["count"]) == 3
    kept = mask == 1
    errors = ((batch["x"] @ np.asarray(state.params["w"]) - batch["y"]) ** 2).mean(axis=1)
    weights = batch["weight"] if measure is weighted else np.ones(4)
    np.testing.assert_allclose(full["loss"], (errors * weights)[kept].sum(), rtol=1e-5)


def test_a_mean_with_a_count_of_its_own_is_over_that_count(linear, batch):
    """In the loss, in its gradient, and in evaluation, beside a mean over rows."""
    from blacksmith.training.step import means_of

    steps, state = linear(measure=weighted, lr=1.0)
    errors = batch["x"] @ np.asarray(state.params["w"], np.float64) - batch["y"]
    expected = ((errors**2).mean(axis=1) * batch["weight"]).sum() / 5
    gradient = batch["x"].T @ (errors * batch["weight"][:, None]) / 5
    following, sums = steps.train_step(state, batch)
    np.testing.assert_allclose(following.params["w"], np.asarray(state.params["w"]) - gradient, rtol=1e-5)
    np.testing.assert_allclose([sums["loss"] / sums["count"], sums["count"]], [expected, 5], rtol=1e-5)
    np.testing.assert_allclose(steps.loss(state.variables, batch), expected, rtol=1e-5)
    evaluated = steps.eval_step(state.variables, batch, np.ones(4, np.float32))
    means = means_of({name: float(value) for name, value in evaluated.items()})
    assert means == {"loss": pytest.approx(expected), "rows": pytest.approx(2)}


def test_a_mean_over_nothing_is_nan_and_names_that_end_in_count_are_kept():
    """Such as the recall of a class that does not occur: NaN fails its gate."""
    from blacksmith.training.step import means_of

    means = means_of({"count": 4.0, "loss": 2.0, "recall": 0.0, "recall_count": 0.0, "word_count": 12.0})
    assert np.isnan(means.pop("recall"))
    assert means == {"loss": 0.5, "word_count": 3.0}


@pytest.mark.parametrize("measure", [squared, weighted])
def test_parts_of_a_batch_add_up_to_the_batch(linear, batch, measure):
    """Also if the parts have different counts: rows 0 and 2 weigh 4, rows 1 and 3 weigh 1."""
    whole, state = linear("adam", measure=measure)
    parts, _ = linear("adam", measure=measure, parts=2)
    for found, expected in zip(
        parts.gradients(state.variables, batch), whole.gradients(state.variables, batch), strict=True
    ):
        found, expected = (np.asarray(each["w"] if isinstance(each, dict) else each) for each in (found, expected))
        np.testing.assert_allclose(found, expected, rtol=1e-6)
    (found, sums), (expected, expected_sums) = parts.train_step(state, batch), whole.train_step(state, batch)
    np.testing.assert_allclose(found.params["w"], expected.params["w"], rtol=1e-6)
    np.testing.assert_allclose(list(sums.values()), list(expected_sums.values()), rtol=1e-6)
    assert int(found.step) == 1


def test_frozen_parameters_have_no_gradient_and_no_optimizer_state(make_experiment):
    """And the trained ones have the gradient that they have if all are trained."""
    import jax

    from blacksmith.tools.trees import named_leaves

    full = make_experiment()
    experiment = make_experiment("net_config.freeze_first=true")
    state, batch = experiment.state, experiment.dataset.batch(experiment.dataset.epoch_order(0)[0])
    assert set(named_leaves(state.frozen)) == {"dense_0/kernel", "dense_0/bias"}
    assert set(named_leaves(state.params)) == {"dense_1/kernel", "dense_1/bias"}
    assert not [name for name in named_leaves(state.opt_state) if "dense_0" in name]
    loss, gradients = jax.jit(experiment.steps.gradients)(state.variables, batch)
    expected_loss, expected = jax.jit(full.steps.gradients)(full.state.variables, batch)
    assert set(named_leaves(gradients)) == set(named_leaves(state.params))
    assert float(loss) == pytest.approx(float(expected_loss))
    np.testing.assert_allclose(gradients["dense_1"]["kernel"], expected["dense_1"]["kernel"], rtol=1e-6)
    following, _ = jax.jit(experiment.steps.train_step)(state, batch)
    np.testing.assert_array_equal(following.frozen["dense_0"]["kernel"], state.frozen["dense_0"]["kernel"])
    assert not np.array_equal(following.params["dense_1"]["kernel"], state.params["dense_1"]["kernel"])


def test_batch_norm_takes_the_batchs_statistics_in_training_and_the_running_ones_in_evaluation(make_experiment):
    """Running = 0.9 running + 0.1 batch, from mean 0 and variance 1 (Ioffe and Szegedy 2015)."""
    import jax

    from tests.harness.tasks.regression.experiment import convolve

    experiment = make_experiment("net_config.batch_norm=true", task="regression")
    state, batch = experiment.state, experiment.dataset.batch(experiment.dataset.epoch_order(0)[0])
    hidden = np.asarray(convolve(batch["images"] + batch["jitter"], state.params["conv_0"]["kernel"]), np.float64)
    following, _ = jax.jit(experiment.steps.train_step)(state, batch)
    np.testing.assert_allclose(following.model_state["mean"], 0.1 * hidden.mean(axis=(0, 1, 2)), atol=1e-6)
    np.testing.assert_allclose(following.model_state["var"], 0.9 + 0.1 * hidden.var(axis=(0, 1, 2)), rtol=1e-5)

    def forward(rows):
        part = jax.tree.map(lambda leaf: leaf[:rows], batch)
        return np.asarray(jax.jit(experiment.steps.forward)(following.variables, part))

    np.testing.assert_allclose(forward(3), forward(16)[:3], rtol=1e-4, atol=1e-5)  # a row's output is its own
    mask = np.ones(16, np.float32)
    evaluate = jax.jit(experiment.steps.eval_step)
    before = evaluate(state.variables, batch, mask)
    after = evaluate(following.variables._replace(params=state.params), batch, mask)
    assert float(before["loss"]) != float(after["loss"])  # the state is read
