"""Optimizers and schedules against formulas in numpy, and against what TT can compile."""

from itertools import product

import numpy as np
import pytest

from blacksmith.tools.errors import ConfigError

LR, WARMUP, TOTAL = 0.5, 4, 20
OPTIMIZERS = ("sgd", "adam", "adamw")
SCHEDULES = ("constant", "linear", "cosine")


@pytest.fixture
def make(cpu):
    """``make("sgd", lr_schedule="linear")``: a transformation; unnamed arguments have the constants above."""
    from blacksmith.training.optimizers import make_optimizer

    def call(name, **arguments):
        defaults = {"lr": LR, "lr_schedule": "constant", "weight_decay": 0.0, "total_steps": TOTAL}
        return make_optimizer(name, **(defaults | arguments))

    return call


@pytest.fixture
def params(cpu):
    import jax.numpy as jnp

    return {"w": jnp.array([[0.1, -0.2], [0.3, 0.4]], jnp.float32), "b": jnp.array([0.5, -0.5], jnp.float32)}


def learning_rates(optimizer, steps):
    """What sgd subtracts from a parameter whose gradient is 1, step by step."""
    import jax.numpy as jnp

    param = jnp.zeros(())
    state, rates = optimizer.init(param), []
    for _ in range(steps):
        update, state = optimizer.update(jnp.ones(()), state, param)
        rates.append(-float(update))
    return rates


def formula(schedule, step, warmup):
    """The learning rate of a step, counted from 0."""
    if step < warmup:
        return LR * step / warmup
    progress = min(1.0, (step - warmup) / (TOTAL - warmup))
    factors = {"constant": 1.0, "linear": 1 - progress, "cosine": (1 + np.cos(np.pi * progress)) / 2}
    return LR * factors[schedule]


@pytest.mark.parametrize("warmup", [0, 1, WARMUP, TOTAL - 1])
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_schedule_follows_its_formula_and_stays_at_its_end(make, schedule, warmup):
    rates = learning_rates(make("sgd", lr_schedule=schedule, warmup_steps=warmup), TOTAL + 3)
    expected = [formula(schedule, step, warmup) for step in range(TOTAL + 3)]
    np.testing.assert_allclose(rates, expected, rtol=1e-6, atol=1e-7)


def test_warmup_that_fills_the_training_is_refused(make):
    with pytest.raises(ConfigError, match=r"warmup_steps is 20, but training ends after 20 steps: give at most 19"):
        make("sgd", warmup_steps=TOTAL)


def global_norm(tree):
    return np.sqrt(sum(float((np.asarray(leaf, np.float64) ** 2).sum()) for leaf in tree.values()))


@pytest.mark.parametrize(("max_norm", "clips"), [(0.1, True), (10.0, False)])
def test_gradients_are_clipped_by_their_norm_over_all_parameters(make, params, max_norm, clips):
    gradients = {"w": params["w"] * 3, "b": params["b"] * -2}
    norm = global_norm(gradients)
    assert bool(norm > max_norm) == clips
    optimizer = make("sgd", max_grad_norm=max_norm)
    updates, _ = optimizer.update(gradients, optimizer.init(params), params)
    for name, gradient in gradients.items():
        np.testing.assert_allclose(updates[name], -LR * np.asarray(gradient) * min(1, max_norm / norm), rtol=1e-6)


def test_adam_sees_clipped_gradients(make, params):
    """Second moment after one step: (1 - b2) * (clipped gradient)^2 (Kingma and Ba 2015, algorithm 1)."""
    optimizer = make("adam", max_grad_norm=0.1)
    _, state = optimizer.update(params, optimizer.init(params), params)
    (moments,) = [part for part in flat(state) if hasattr(part, "nu")]
    clipped = np.asarray(params["w"]) * 0.1 / global_norm(params)
    np.testing.assert_allclose(moments.nu["w"], 0.001 * clipped**2, rtol=1e-5)


def flat(state):
    """The named tuples in optax's nested state."""
    return [state] if hasattr(state, "_fields") else [part for inner in state for part in flat(inner)]


@pytest.mark.parametrize("max_grad_norm", [None, 1e-3])
def test_adamw_decays_by_learning_rate_times_decay_whatever_the_gradient(make, params, max_grad_norm):
    """With zero gradients n steps leave params * prod(1 - lr_i * decay) (Loshchilov and Hutter 2019, algorithm 2)."""
    import jax
    import optax

    optimizer = make("adamw", lr_schedule="linear", weight_decay=0.3, max_grad_norm=max_grad_norm)
    zeros = jax.tree.map(lambda leaf: leaf * 0, params)
    state, decayed = optimizer.init(params), params
    for _ in range(5):
        updates, state = optimizer.update(zeros, state, decayed)
        decayed = optax.apply_updates(decayed, updates)
    factor = np.prod([1 - formula("linear", step, 0) * 0.3 for step in range(5)])
    np.testing.assert_allclose(decayed["w"], np.asarray(params["w"]) * factor, rtol=1e-5)


@pytest.mark.parametrize(("name", "schedule"), [*product(OPTIMIZERS, ("constant", "linear"))])
def test_defaults_give_the_state_and_the_program_of_optax_alone(make, params, name, schedule):
    """Checkpoints and StableHLO snapshots of experiments without warm-up and clipping depend on it."""
    import jax
    import optax

    from blacksmith.stablehlo import canonical_text, lower_text

    decay = {"weight_decay": 0.1} if name == "adamw" else {}
    rate = LR if schedule == "constant" else optax.linear_schedule(LR, 0.0, TOTAL)
    expected, made = getattr(optax, name)(rate, **decay), make(name, lr_schedule=schedule, **decay)
    state = expected.init(params)
    assert jax.tree.structure(made.init(params)) == jax.tree.structure(state)
    texts = [canonical_text(lower_text(optimizer.update, params, state, params)) for optimizer in (made, expected)]
    assert texts[0] == texts[1]


@pytest.mark.parametrize(
    ("name", "schedule", "warmup", "max_grad_norm"), [*product(OPTIMIZERS, SCHEDULES, (0, WARMUP), (None, 1.0))]
)
def test_tt_can_compile_every_combination(make, params, name, schedule, warmup, max_grad_norm):
    from blacksmith.stablehlo import check_tt

    decay = 0.1 if name == "adamw" else 0.0
    optimizer = make(name, lr_schedule=schedule, warmup_steps=warmup, max_grad_norm=max_grad_norm, weight_decay=decay)
    assert check_tt(optimizer.update, params, optimizer.init(params), params).findings == ()
