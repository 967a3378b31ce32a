"""The training step against arithmetic written out, and the planted bugs that it must not have."""

import numpy as np
import pytest


@pytest.fixture
def linear(cpu):
    """``linear("sgd", ...)``: steps and state of a linear model with 3 inputs and 2 classes."""
    import jax.numpy as jnp

    from blacksmith.training.step import LOSSES, init_state, make_optimizer, make_steps

    def make(optimizer="sgd", loss="softmax_cross_entropy", lr=0.5, schedule="constant", decay=0.0, total=10):
        transform = make_optimizer(optimizer, lr=lr, lr_schedule=schedule, weight_decay=decay, total_steps=total)
        params = {"w": jnp.array([[0.1, -0.2], [0.3, 0.4], [-0.5, 0.6]], jnp.float32)}
        steps = make_steps(lambda params, inputs: inputs @ params["w"], transform, LOSSES[loss])
        return steps, init_state(params, transform)

    return make


@pytest.fixture
def batch():
    """Four examples."""
    from blacksmith.training.step import Batch

    rng = np.random.default_rng(0)
    return Batch(rng.normal(size=(4, 3)).astype(np.float32), np.eye(2, dtype=np.float32)[[0, 1, 1, 0]])


def softmax(logits):
    exponents = np.exp(logits - logits.max(axis=1, keepdims=True))
    return exponents / exponents.sum(axis=1, keepdims=True)


def test_sgd_takes_the_step_of_the_formula(linear, batch):
    """w - lr * x^T (softmax(x w) - y) / n, in float64; float32 keeps 7 digits of numbers near 1."""
    steps, state = linear(lr=0.5)
    weights = np.asarray(state.params["w"], np.float64)
    probabilities = softmax(batch.inputs @ weights)
    expected_loss = -np.log((probabilities * batch.targets).sum(axis=1)).mean()
    expected = weights - 0.5 * batch.inputs.T @ (probabilities - batch.targets) / 4
    following, metrics = steps.train_step(state, batch)
    np.testing.assert_allclose(following.params["w"], expected, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(metrics["loss_sum"] / metrics["count"], expected_loss, rtol=1e-5)
    assert float(metrics["count"]) == 4
    assert int(following.step) == 1


def test_mse_is_the_mean_over_examples_and_outputs(linear, batch):
    steps, state = linear(loss="mse")
    errors = batch.inputs @ np.asarray(state.params["w"]) - batch.targets
    np.testing.assert_allclose(steps.loss(state.params, batch), (errors**2).mean(), rtol=1e-5)


def test_adam_moves_by_the_learning_rate_at_first(linear, batch):
    """Adam's first step is lr * sign(gradient), but for epsilon (Kingma and Ba 2015, section 2.1)."""
    steps, state = linear("adam", lr=0.01)
    _, gradients = steps.gradients(state.params, batch)
    following, _ = steps.train_step(state, batch)
    moved = np.asarray(following.params["w"] - state.params["w"])
    np.testing.assert_allclose(moved, -0.01 * np.sign(gradients["w"]), rtol=1e-3)


def test_adamw_decays_weights_apart_from_the_gradient(linear, batch):
    decayed, plain = (
        linear("adamw", lr=0.01, decay=decay)[0].train_step(linear("adamw", lr=0.01)[1], batch)[0]
        for decay in (0.5, 0.0)
    )
    weights = np.asarray(linear()[1].params["w"])
    difference = np.asarray(decayed.params["w"] - plain.params["w"])
    np.testing.assert_allclose(difference, -0.01 * 0.5 * weights, rtol=1e-4, atol=1e-7)


def test_the_linear_schedule_falls_to_zero(linear, batch):
    steps, state = linear(lr=0.5, schedule="linear", total=2)
    first, _ = steps.train_step(state, batch)
    second, _ = steps.train_step(first, batch)
    third, _ = steps.train_step(second, batch)
    gradient = steps.gradients(first.params, batch)[1]["w"]
    moved = np.asarray(second.params["w"] - first.params["w"])
    np.testing.assert_allclose(moved, -0.25 * np.asarray(gradient), rtol=1e-4)
    np.testing.assert_array_equal(third.params["w"], second.params["w"])


def test_padding_counts_for_nothing(linear, batch):
    """Rows whose mask is 0 change no sum, whatever they hold."""
    steps, state = linear()
    mask = np.array([1, 1, 0, 1], np.float32)
    full = steps.eval_step(state.params, batch, mask)
    garbage = batch._replace(inputs=np.where(mask[:, None] == 0, 1e3, batch.inputs).astype(np.float32))
    for key, value in steps.eval_step(state.params, garbage, mask).items():
        np.testing.assert_allclose(value, full[key], rtol=1e-6)
    assert float(full["count"]) == 3
    correct = (batch.inputs @ np.asarray(state.params["w"])).argmax(1) == batch.targets.argmax(1)
    assert float(full["correct"]) == (correct * mask).sum()
