"""Bugs planted into MNIST's program, each noticed by the committed snapshots or by the TT support gate."""

import functools
from pathlib import Path

import pytest

SNAPSHOTS = Path(__file__).parents[2] / "experiments" / "__snapshots__" / "mnist" / "single"


@pytest.fixture(scope="module")
def program(cpu):
    """``program(plant)``: the six functions, written out here with one bug, as JAX lowers them.

    The perceptron, the loss and the optimiser are spelled out so that a bug can be planted in any of them; without one
    the texts are those of the snapshots.
    """
    import jax
    import jax.numpy as jnp
    import optax

    from blacksmith.datasets.mnist.splits import image_spec
    from blacksmith.experiments.jax.classification import LOSSES, measure
    from blacksmith.models.jax.mnist import make_model
    from blacksmith.parallel.placement import Placement
    from blacksmith.parallel.plans import PLANS, Rule
    from blacksmith.stablehlo import reproducible_config
    from blacksmith.tools.trees import named_leaves
    from blacksmith.training.functions import abstract_step_functions
    from blacksmith.training.step import batch_rows, init_state, make_steps
    from blacksmith.training.task import Task

    @jax.custom_jvp
    def relu_ge(x):
        return jnp.maximum(x, 0)

    @relu_ge.defjvp
    def _(primals, tangents):
        (x,), (tangent,) = primals, tangents
        return relu_ge(x), jnp.where(x >= 0, tangent, 0.0)

    def apply(params, batch, plant):
        activations = batch["images"]
        activations = activations.astype(jnp.bfloat16) if plant == "f32 -> bf16" else activations
        for layer in range(3):
            kernel, bias = params[f"dense_{layer}"]["kernel"], params[f"dense_{layer}"]["bias"]
            if plant == "f32 -> bf16":
                kernel, bias = kernel.astype(jnp.bfloat16), bias.astype(jnp.bfloat16)
            if plant == "wrong axis contracted" and layer == 1:
                activations = jnp.dot(activations, kernel.T)
            elif plant == "transpose swapped" and layer == 0:
                activations = jnp.dot(kernel.T, activations.T).T
            elif plant == "a while sneaked in" and layer == 0:
                activations = jax.lax.map(lambda row, kernel=kernel: row @ kernel, activations)
            else:
                activations = jnp.dot(activations, kernel)
            if not (plant == "bias left out" and layer == 2):
                activations = activations + bias.reshape(1, -1)
            if layer < 2 and not (plant == "a ReLU dropped" and layer == 1):
                activations = (
                    relu_ge(activations) if plant == "GT -> GE in ReLU's gradient" else jax.nn.relu(activations)
                )
        return activations.astype(jnp.float32) if plant == "f32 -> bf16" else activations

    @functools.cache
    def lowered(plant=None):
        rate = optax.linear_schedule(0.0011 if plant == "lr 0.0011" else 0.002, 0.0, 3750)
        optimizer = optax.adam(
            rate,
            b2=0.99 if plant == "beta2" else 0.999,
            eps=1e-7 if plant == "epsilon" else 1e-8,
        )
        if plant == "plain sgd":
            optimizer = optax.sgd(rate)
        per_example = LOSSES["mse" if plant == "mse for cross-entropy" else "softmax_cross_entropy"]
        if plant == "targets smoothed":
            entropy = per_example
            per_example = lambda logits, targets: entropy(logits, 0.9 * targets + 0.01)  # noqa: E731
        hidden = 127 if plant == "hidden 127" else 128
        model = make_model("jax", (784, hidden, hidden, 10))._replace(apply=functools.partial(apply, plant=plant))
        measured = measure(per_example)
        steps = make_steps(Task(model, measured, metrics=(), sharding=()), optimizer)
        if plant == "mean -> sum":
            total = lambda variables, batch: measured(model.apply(variables.params, batch), batch, None)["loss"].sum  # noqa: E731
            of_params = jax.value_and_grad(
                lambda params, variables, batch: total(variables._replace(params=params), batch)
            )
            gradients = lambda variables, batch: of_params(variables.params, variables, batch)  # noqa: E731
            steps = steps._replace(
                loss=total,
                gradients=gradients,
                train_step=lambda state, batch: (
                    steps.optimizer_update(gradients(state.variables, batch)[1], state),
                    {"loss": total(state.variables, batch), "count": jnp.float32(128)},
                ),
            )
        if plant == "the forward pass twice":
            once = steps.train_step

            def twice(state, batch):
                loss = steps.loss(state.variables, batch) * batch_rows(batch)
                state, sums = once(state, batch)
                return state, {**sums, "loss": loss}

            steps = steps._replace(train_step=twice)
        if plant == "argmin for argmax":
            evaluate = steps.eval_step

            def least(variables, batch, mask):
                logits = steps.forward(variables, batch)
                correct = jnp.argmin(-logits, axis=-1) == jnp.argmax(batch["labels"], axis=-1)
                return {**evaluate(variables, batch, mask), "accuracy": jnp.sum(correct * mask)}

            steps = steps._replace(eval_step=least)
        state = jax.eval_shape(lambda: init_state(model.init(jax.random.key(0)), optimizer))
        shapes = {path: leaf.shape for path, leaf in named_leaves(state.params).items()}
        one = Placement(PLANS["single"], None, shapes, [Rule("*", ())])
        functions = abstract_step_functions(steps, state, image_spec(60_000, 0.2, 128, None, (784,), 10), 128, one)
        with reproducible_config():
            return {name: each.lower() for name, each in functions.items()}

    return lowered


def changed(texts):
    from blacksmith.stablehlo import canonical_text

    return {name for name, text in texts.items() if (SNAPSHOTS / f"{name}.mlir").read_text() != canonical_text(text)}


def tt_support(texts):
    from blacksmith.stablehlo import check_tt_text

    return [check_tt_text(text, name) for name, text in texts.items()]


ALL = {"forward", "loss", "gradients", "train_step", "eval_step"}
# bug -> the functions whose snapshot must notice it.
PLANTED = {
    "a ReLU dropped": ALL,
    "mse for cross-entropy": ALL - {"forward"},
    "lr 0.0011": {"optimizer_update", "train_step"},
    "beta2": {"optimizer_update", "train_step"},
    "epsilon": {"optimizer_update", "train_step"},
    "plain sgd": {"optimizer_update", "train_step"},
    "GT -> GE in ReLU's gradient": {"gradients", "train_step"},
    "wrong axis contracted": ALL,
    "transpose swapped": ALL,
    "bias left out": ALL,
    "mean -> sum": {"loss", "gradients", "train_step"},
    "targets smoothed": ALL - {"forward"},
    "f32 -> bf16": ALL,
    "hidden 127": ALL | {"optimizer_update"},
    "the forward pass twice": {"train_step"},
    "argmin for argmax": {"eval_step"},
    "a while sneaked in": ALL,
}


def test_without_a_bug_it_is_the_snapshots_program(program):
    assert changed(program()) == set()
    assert all(tt_support(program()))


@pytest.mark.parametrize("bug", PLANTED)
def test_a_planted_bug_is_noticed(program, bug):
    assert changed(program(bug)) == PLANTED[bug]


@pytest.mark.parametrize(
    ("bug", "operation"), [("a while sneaked in", "stablehlo.while"), ("argmin for argmax", "argmin")]
)
def test_the_support_gate_names_this_file(program, bug, operation):
    findings = [error for each in tt_support(program(bug)) for error in each.errors if operation in error.subject]
    assert findings
    assert all(Path(__file__).name in error.line for error in findings)
