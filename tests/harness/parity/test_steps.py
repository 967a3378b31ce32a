"""Several chips against one: every plan takes the same steps, and each planted bug is noticed.

The planted bugs are data-parallel steps written by hand with shard_map, as a plan would go wrong.
"""

import dataclasses

import numpy as np
import pytest

from blacksmith.parallel.plans import PLANS

STEPS = 6


@pytest.fixture
def experiment(make_experiment, simulated):
    """``experiment("dp2")``: the perceptron on real digits, on simulated chips."""
    return lambda plan: make_experiment(plan=plan, platform=simulated)


@pytest.fixture
def judge(experiment):
    """``judge(candidate)``: its first steps against those of one chip."""
    from blacksmith.parity.step_runner import Stepper
    from blacksmith.parity.steps import compare_steps, step_parity_gate

    reference = experiment("single")

    def judge(candidate):
        errors = compare_steps(Stepper(reference), Stepper(candidate), STEPS)
        return step_parity_gate(candidate).check(errors)

    return judge


@pytest.mark.parametrize("plan", [name for name in PLANS if name != "single"])
def test_every_plan_takes_the_steps_of_one_chip(judge, experiment, plan):
    verdict = judge(experiment(plan))
    assert verdict.passed, verdict.reason
    assert "6 steps: relative error of" in verdict.reason
    assert "float32 sums in another order: 6 products of up to 784 terms" in verdict.reason
    assert "lowest PCC of a gradient 1.000000" in verdict.reason


def by_hand(experiment, combine):
    """dp4 with gradients computed on each chip and combined by hand.

    ``combine(loss, gradients, count)`` runs on each chip, on what its share of the batch gives.
    """
    import jax
    from jax.sharding import PartitionSpec

    chips = experiment("dp4")
    mesh, plain = chips.placement.replicated.mesh, experiment("single").steps
    whole, split = PartitionSpec(), PartitionSpec("data")

    def gradients(params, batch):
        local = plain.gradients(params, batch)
        return combine(*local, 4)

    shared = jax.shard_map(gradients, mesh=mesh, in_specs=(whole, split), out_specs=whole, check_vma=False)

    def train_step(state, batch):
        loss, grads = shared(state.params, batch)
        count = batch.inputs.shape[0]
        return plain.optimizer_update(grads, state), {"loss_sum": loss * count, "count": np.float32(count)}

    return dataclasses.replace(chips, steps=plain._replace(gradients=shared, train_step=train_step))


def summed(tree, scale):
    """The sum over chips, scaled."""
    import jax

    return jax.tree.map(lambda leaf: jax.lax.psum(leaf, "data") * scale, tree)


def test_summed_and_scaled_by_hand_is_right(judge, experiment):
    """What the planted bugs below spoil, unspoilt."""
    candidate = by_hand(experiment, lambda loss, grads, count: summed((loss, grads), 1 / count))
    verdict = judge(candidate)
    assert verdict.passed, verdict.reason


@pytest.mark.parametrize(
    ("bug", "combine"),
    [
        ("each chip keeps its own gradients", lambda loss, grads, count: (summed(loss, 1 / count), grads)),
        ("gradients are summed and not averaged", lambda loss, grads, n: (summed(loss, 1 / n), summed(grads, 1))),
        ("averaged once too often", lambda loss, grads, n: (summed(loss, 1 / n), summed(grads, 1 / n**2))),
        ("the loss is counted once a chip", lambda loss, grads, n: (summed(loss, 1), summed(grads, 1 / n))),
        ("averaged over one chip too few", lambda loss, grads, n: summed((loss, grads), 1 / (n - 1))),
    ],
    ids=lambda value: value.replace(" ", "_") if isinstance(value, str) else "",
)
def test_a_wrong_combination_of_gradients_is_noticed(judge, experiment, bug, combine):
    assert not judge(by_hand(experiment, combine)).passed, bug


def test_a_batch_that_is_sharded_wrongly_is_noticed(judge, experiment):
    """Every chip takes the first chip's rows."""
    import jax

    from blacksmith.training.step import Batch

    right = experiment("dp4")

    def repeated(batch):
        rows = batch.inputs.shape[0] // 4
        return Batch(*(jax.numpy.tile(leaf[:rows], (4, 1)) for leaf in batch))

    wrong = right.steps._replace(
        gradients=lambda params, batch: right.steps.gradients(params, repeated(batch)),
        train_step=lambda state, batch: right.steps.train_step(state, repeated(batch)),
    )
    verdict = judge(dataclasses.replace(right, steps=wrong))
    assert not verdict.passed
    assert "beyond" in verdict.reason


def test_shards_that_are_seeded_differently_are_noticed(judge, experiment):
    """Noise that differs from chip to chip where it should be one for all: dropout of the inputs, drawn by each."""
    import jax

    right = experiment("dp4")
    mesh = right.placement.replicated.mesh

    def drop(inputs):
        key = jax.random.fold_in(jax.random.key(0), jax.lax.axis_index("data"))
        return inputs * jax.random.bernoulli(key, 0.9, inputs.shape)

    from jax.sharding import PartitionSpec

    noisy = jax.shard_map(drop, mesh=mesh, in_specs=PartitionSpec("data"), out_specs=PartitionSpec("data"))

    def steps(change):
        def gradients(params, batch):
            return right.steps.gradients(params, batch._replace(inputs=change(batch.inputs)))

        def train_step(state, batch):
            return right.steps.train_step(state, batch._replace(inputs=change(batch.inputs)))

        return right.steps._replace(gradients=gradients, train_step=train_step)

    assert not judge(dataclasses.replace(right, steps=steps(noisy))).passed


def test_weights_that_differ_from_chip_to_chip_are_noticed(judge, experiment):
    """Each chip adds a perturbation of its own to the gradients that it applies."""

    def combine(loss, grads, count):
        import jax

        loss, grads = summed((loss, grads), 1 / count)
        own = 1 + 1e-3 * jax.lax.axis_index("data")
        return loss, jax.tree.map(lambda leaf: leaf * own, grads)

    candidate = by_hand(experiment, combine)
    verdict = judge(candidate)
    assert not verdict.passed, verdict.reason


def test_a_training_that_starts_from_other_weights_is_noticed(judge, make_experiment, simulated):
    """Its single steps are right."""
    other = make_experiment("training_config.seed=1", plan="dp4", platform=simulated)
    verdict = judge(other)
    assert not verdict.passed
    assert "the loss of its own training" in verdict.reason


def errors(**changes):
    """Steps without any error, then changed."""
    from blacksmith.parity.steps import StepErrors

    nothing = np.zeros(50)
    series = {"loss": nothing, "gradients": nothing, "updates": nothing, "drift": nothing}
    return StepErrors(**(series | changes), worst=[("w", "params/w")] * 50, correlation=1.0)


@pytest.fixture
def gate(experiment):
    """The gate of the perceptron with a batch of 32 in float32."""
    from blacksmith.parity.steps import step_parity_gate

    return step_parity_gate(experiment("dp2"))


def at(*steps, value):
    """An error in some steps."""
    series = np.zeros(50)
    series[list(steps)] = value
    return series


def test_the_tolerances_are_the_derived_ones(gate):
    """2 L sqrt(n) u for three layers, 784 terms and u = 2^-24."""
    assert gate.gradients == pytest.approx(6 * 28 * 2**-24)
    assert gate.kink == 4 / 32


def test_a_coarser_platform_has_its_own_tolerance(experiment):
    """TF32 rounds operands to 2^-11."""
    from blacksmith.parity.steps import step_parity_gate
    from blacksmith.tools.jax_utils import PLATFORMS

    coarse = dataclasses.replace(experiment("dp2"), platform=PLATFORMS["cuda"])
    assert step_parity_gate(coarse).gradients == pytest.approx(6 * (2 * 2**-11 + 28 * 2**-24))
    assert "operands rounded to 2^-11" in step_parity_gate(coarse).origin


def test_three_kinks_of_relu_are_forgiven_and_a_fourth_is_not(gate):
    three = gate.check(errors(gradients=at(3, 9, 20, value=0.01)))
    assert three.passed
    assert "3 step(s) left out as kinks of ReLU" in three.reason
    four = gate.check(errors(gradients=at(3, 9, 20, 21, value=0.01)))
    assert not four.passed
    assert "the gradient of w is 1.0e-02 at step 4, beyond 1.0e-05" in four.reason


def test_no_step_is_forgiven_more_than_a_kink_can_do(gate):
    assert not gate.check(errors(gradients=at(3, value=0.5))).passed


@pytest.mark.parametrize("series", ["loss", "gradients", "updates", "drift"])
@pytest.mark.parametrize("value", [0.2, np.inf])
def test_each_series_is_judged(gate, series, value):
    verdict = gate.check(errors(**{series: np.full(50, value)}))
    assert not verdict.passed
    assert gate.check(errors(**{series: np.full(50, 1e-6)})).passed


def test_what_is_not_finite_is_infinitely_far():
    from blacksmith.parity.steps import distance

    ones = np.ones(3)
    assert distance(ones, ones) == 0
    assert distance(np.zeros(3), ones) == pytest.approx(1)
    assert distance(np.array([1, np.nan, 1]), ones) == distance(ones, np.array([1, np.inf, 1])) == np.inf
    assert distance(np.ones((1, 3)), ones) == distance(ones, np.zeros(3)) == np.inf
