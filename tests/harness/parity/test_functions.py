"""Parity by relative error: what it lets pass, and bugs that it catches and a correlation does not."""

import numpy as np
import pytest

from blacksmith.parity.functions import FLOAT32_PARITY, relative_error


@pytest.fixture(scope="module")
def step(make_experiment):
    """One sgd step of MNIST's perceptron on real digits: ``step(apply, lr)`` -> (inputs, outputs) by name."""
    import jax
    import optax

    from blacksmith.training.functions import step_functions
    from blacksmith.training.step import init_state, make_steps

    experiment = make_experiment(task="mnist", dataset="digits")
    batch = experiment.dataset.batch(np.arange(128))
    params = jax.tree.map(np.asarray, experiment.state.params)

    def run(apply=None, lr=0.01):
        task = experiment.task
        model = task.model if apply is None else task.model._replace(apply=apply)
        optimizer = optax.sgd(lr)
        steps, state = make_steps(task._replace(model=model), optimizer), init_state(params, optimizer)
        function = step_functions(steps, state, batch, np.ones(128, np.float32), params)["train_step"]
        outputs = function.outputs(jax.jit(function.call)(*function.arguments))
        return (
            {name: np.asarray(leaf) for name, leaf in function.inputs.items()},
            {name: np.asarray(leaf) for name, leaf in outputs.items()},
        )

    return run


def correlation(found, expected):
    return np.corrcoef(
        np.concatenate([found[name].ravel() for name in expected]),
        np.concatenate([expected[name].ravel() for name in expected]),
    )[0, 1]


def test_the_same_program_passes(step):
    inputs, expected = step()
    _, found = step()
    verdict = FLOAT32_PARITY.check("train_step", inputs, found, expected)
    assert verdict.passed
    assert "within" in verdict.reason


def wrong_contraction(params, batch):
    import jax

    first, second, third = (params[f"dense_{layer}"] for layer in range(3))
    hidden = jax.nn.relu(batch["images"] @ first["kernel"] + first["bias"])
    hidden = jax.nn.relu(hidden @ second["kernel"].T + second["bias"])
    return hidden @ third["kernel"] + third["bias"]


@pytest.mark.parametrize("bug", ["a learning rate of 0.011", "a contraction over the wrong axis"])
def test_bugs_that_a_correlation_passes_are_caught(step, bug):
    """Over all weights, PCC stays above 0.99 with either bug."""
    inputs, expected = step()
    _, found = step(lr=0.011) if bug.startswith("a learning") else step(wrong_contraction)
    weights = [name for name in expected if name.startswith("state/params")]
    assert correlation({name: found[name] for name in weights}, {name: expected[name] for name in weights}) > 0.99
    verdict = FLOAT32_PARITY.check("train_step", inputs, found, expected)
    assert not verdict.passed
    assert "beyond" in verdict.reason


def test_an_update_is_judged_by_itself(step):
    """A weight that changes by 2e-6 of itself instead of 4e-6 is wrong, though the weight is right to 2e-6."""
    inputs = {"state/w": np.full(3, 1.0, np.float32)}
    expected = {"state/w": np.full(3, 1.0 + 4e-6, np.float32)}
    found = {"state/w": np.full(3, 1.0 + 2e-6, np.float32)}
    assert relative_error(found["state/w"], expected["state/w"]) < FLOAT32_PARITY.outputs
    verdict = FLOAT32_PARITY.check("step", inputs, found, expected)
    assert not verdict.passed
    assert "the update of state/w" in verdict.reason


def test_outputs_that_are_missing_fail():
    array = np.ones(3, np.float32)
    assert not FLOAT32_PARITY.check("f", {}, {"a": array}, {"a": array, "b": array}).passed


@pytest.mark.parametrize(
    ("found", "expected", "error"),
    [
        ([1.0, 2.0], [1.0, 2.0], 0.0),
        ([1.0, 2.2], [1.0, 2.0], 0.1),
        ([0.0, 0.0], [0.0, 0.0], 0.0),
        ([0.1, 0.0], [0.0, 0.0], np.inf),
        ([np.nan, 1.0], [np.nan, 1.0], 0.0),
        ([np.nan, 1.0], [0.0, 1.0], np.inf),
        ([np.inf, 1.0], [np.inf, 1.0], 0.0),
        ([1.0, 1.0], [np.inf, 1.0], np.inf),
        ([1.0], [1.0, 1.0], np.inf),
    ],
)
def test_relative_error(found, expected, error):
    assert relative_error(np.array(found), np.array(expected)) == pytest.approx(error)
