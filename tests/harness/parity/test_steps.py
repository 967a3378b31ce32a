"""Several chips against one: plans take the same steps, and each planted bug is noticed.

The planted bugs are data-parallel steps written by hand with shard_map, as a plan would go wrong.
"""

import dataclasses
import math
import re

import numpy as np
import pytest

STEPS = 4
SGD = "training_config.optimizer=sgd"  # for the planted bugs: faster to compile
BATCH_NORM = ("net_config.batch_norm=true", "training_config.gradient_checkpointing=true")


@pytest.fixture(scope="module")
def experiment(make_experiment, simulated):
    """``experiment("dp2")``: the classification on simulated chips, or another task."""
    return lambda plan, *overrides, task="classification": make_experiment(
        *overrides, task=task, plan=plan, platform=simulated
    )


@pytest.fixture(scope="module")
def judge(experiment):
    """``judge(candidate, reference)``: its first steps against those of one chip, by default of sgd's."""
    from blacksmith.parity.step_runner import StepRunner
    from blacksmith.parity.steps import compare_steps, step_parity_gate

    runners = {}

    def judge(candidate, reference=None):
        reference = experiment("single", SGD) if reference is None else reference
        runner = runners.setdefault(id(reference), StepRunner(reference))
        errors = compare_steps(runner, StepRunner(candidate), STEPS)
        return step_parity_gate(candidate).check(errors)

    return judge


@pytest.mark.parametrize(
    ("plan", "task", "overrides"),
    [
        ("dp8", "classification", ()),
        ("tp4", "classification", ()),
        ("fsdp4", "classification", ()),
        ("dp4_tp2", "classification", ("net_config.freeze_first=true", "training_config.max_grad_norm=0.1")),
        ("dp2", "regression", BATCH_NORM),
        ("tp2", "regression", BATCH_NORM),
        ("dp2", "regression", ("training_config.dtype=bfloat16",)),
    ],
    ids=lambda value: value if isinstance(value, str) else "_".join(re.split(r"[.=]", each)[1] for each in value),
)
def test_a_plan_takes_the_steps_of_one_chip(judge, experiment, plan, task, overrides):
    verdict = judge(experiment(plan, *overrides, task=task), experiment("single", *overrides, task=task))
    assert verdict.passed, verdict.reason
    assert "4 steps: relative error of" in verdict.reason
    assert "lowest PCC of a gradient" in verdict.reason


def test_parts_of_a_batch_take_the_steps_of_the_batch(judge, experiment):
    """4 parts of 8 rows under two chips, against 32 rows on one."""
    verdict = judge(experiment("dp2", SGD, "training_config.gradient_accumulation_steps=4"))
    assert verdict.passed, verdict.reason


def by_hand(experiment, combine):
    """dp4 with gradients computed on each chip and combined by hand.

    ``combine(loss, gradients, count)`` runs on each chip, on what its share of the batch gives.
    """
    import jax
    from jax.sharding import PartitionSpec

    chips = experiment("dp4", SGD)
    mesh, plain = chips.placement.replicated.mesh, experiment("single", SGD).steps
    whole, split = PartitionSpec(), PartitionSpec("data")

    def gradients(variables, batch):
        local = plain.gradients(variables, batch)
        return combine(*local, 4)

    shared = jax.shard_map(gradients, mesh=mesh, in_specs=(whole, split), out_specs=whole, check_vma=False)

    def train_step(state, batch):
        loss, grads = shared(state.variables, batch)
        count = batch["points"].shape[0]
        return plain.optimizer_update(grads, state), {"loss": loss * count, "count": np.float32(count)}

    return dataclasses.replace(chips, steps=plain._replace(gradients=shared, train_step=train_step))


def summed(tree, scale):
    """The sum over chips, scaled."""
    import jax

    return jax.tree.map(lambda leaf: jax.lax.psum(leaf, "data") * scale, tree)


def apart(loss, grads, count):
    """Each chip adds a perturbation of its own to the gradients that it applies."""
    import jax

    own = 1 + 1e-3 * jax.lax.axis_index("data")
    return jax.tree.map(lambda leaf: leaf * own, summed((loss, grads), 1 / count))


def test_summed_and_scaled_by_hand_is_right(judge, experiment):
    """What the planted bugs below break, unbroken."""
    candidate = by_hand(experiment, lambda loss, grads, count: summed((loss, grads), 1 / count))
    verdict = judge(candidate)
    assert verdict.passed, verdict.reason


@pytest.mark.parametrize(
    ("bug", "combine"),
    [
        ("each chip keeps its own gradients", lambda loss, grads, count: (summed(loss, 1 / count), grads)),
        ("gradients are summed and not averaged", lambda loss, grads, n: (summed(loss, 1 / n), summed(grads, 1))),
        ("averaged once too often", lambda loss, grads, n: (summed(loss, 1 / n), summed(grads, 1 / n**2))),
        ("the loss is counted once per chip", lambda loss, grads, n: (summed(loss, 1), summed(grads, 1 / n))),
        ("averaged over one chip too few", lambda loss, grads, n: summed((loss, grads), 1 / (n - 1))),
        ("weights differ from chip to chip", apart),
    ],
    ids=lambda value: value.replace(" ", "_") if isinstance(value, str) else "",
)
def test_a_wrong_combination_of_gradients_is_noticed(judge, experiment, bug, combine):
    assert not judge(by_hand(experiment, combine)).passed, bug


def changed_batches(experiment, change):
    """dp4 whose steps see ``change(batch)``."""
    steps = experiment("dp4", SGD).steps
    return dataclasses.replace(
        experiment("dp4", SGD),
        steps=steps._replace(
            gradients=lambda variables, batch: steps.gradients(variables, change(batch)),
            train_step=lambda state, batch: steps.train_step(state, change(batch)),
        ),
    )


def test_a_batch_that_is_sharded_wrongly_is_noticed(judge, experiment):
    """Every chip takes the first chip's rows."""
    import jax

    def repeated(batch):
        return {name: jax.numpy.tile(leaf[: len(leaf) // 4], (4, 1)) for name, leaf in batch.items()}

    verdict = judge(changed_batches(experiment, repeated))
    assert not verdict.passed
    assert "beyond" in verdict.reason


def test_shards_that_are_seeded_differently_are_noticed(judge, experiment):
    """Noise that differs from chip to chip instead of being one for all: dropout of the inputs, drawn by each."""
    import jax
    from jax.sharding import PartitionSpec

    split = PartitionSpec("data")

    def drop(points):
        key = jax.random.fold_in(jax.random.key(0), jax.lax.axis_index("data"))
        return points * jax.random.bernoulli(key, 0.9, points.shape)

    noisy = jax.shard_map(drop, mesh=experiment("dp4").placement.replicated.mesh, in_specs=split, out_specs=split)
    candidate = changed_batches(experiment, lambda batch: {**batch, "points": noisy(batch["points"])})
    assert not judge(candidate).passed


def test_statistics_of_one_chips_rows_are_noticed(judge, experiment):
    """Batch normalisation over each chip's share: the usual mistake, which the loss alone would not show."""
    import jax

    right = experiment("dp2", *BATCH_NORM, task="regression")
    steps = right.steps

    def train_step(state, batch):
        first = jax.tree.map(lambda leaf: leaf[: len(leaf) // 2], batch)
        following, sums = steps.train_step(state, batch)
        return following._replace(model_state=steps.train_step(state, first)[0].model_state), sums

    wrong = dataclasses.replace(right, steps=steps._replace(train_step=train_step))
    verdict = judge(wrong, experiment("single", *BATCH_NORM, task="regression"))
    assert not verdict.passed
    assert "the update of model_state/" in verdict.reason


def test_a_training_that_starts_from_other_weights_is_noticed(judge, experiment):
    """Its single steps are right."""
    other = experiment("dp4", SGD, "training_config.seed=1").state
    verdict = judge(dataclasses.replace(experiment("dp4", SGD), state=other))
    assert not verdict.passed
    assert "the loss of its own training" in verdict.reason


def errors(**changes):
    """Steps without any error, then changed."""
    from blacksmith.parity.steps import StepErrors

    nothing = np.zeros(50)
    series = {"loss": nothing, "gradients": nothing, "updates": nothing, "drift": nothing}
    return StepErrors(**(series | changes), worst=[("w", "params/w")] * 50, correlation=1.0)


def gate_of(experiment):
    from blacksmith.parity.steps import step_parity_gate

    return step_parity_gate(experiment)


@pytest.mark.parametrize(
    ("task", "override", "longest"),
    [
        ("classification", "training_config.batch_size=16", 32),  # the hidden layer
        ("classification", "training_config.batch_size=96", 96),  # the batch, in a weight's gradient
        ("regression", "training_config.batch_size=16", 16 * 64),  # batch and pixels, in a kernel's gradient
    ],
)
def test_tolerances_follow_the_longest_contraction(experiment, task, override, longest):
    """L sqrt(n) u for four products in a row: two forward, two backward; u = 2^-24."""
    gate = gate_of(experiment("dp2", override, task=task))
    assert gate.gradients == gate.loss == pytest.approx(4 * math.sqrt(longest) * 2**-24)
    assert gate.updates == 100 * gate.gradients
    assert gate.origin == f"float32 sums in another order: 4 products in a row of up to {longest} terms"


def test_a_coarser_platform_has_its_own_tolerance(experiment):
    """TF32 rounds operands to 2^-11; the TT compiler's options decide how far TT rounds."""
    from blacksmith.tools.platforms import PLATFORMS

    def on(name, options):
        platform = dataclasses.replace(experiment("dp2").platform, spec=PLATFORMS[name])
        return gate_of(dataclasses.replace(experiment("dp2"), platform=platform, compiler_options=options))

    assert on("cuda", {}).gradients == pytest.approx(4 * (2 * 2**-11 + math.sqrt(32) * 2**-24))
    assert "operands rounded to 2^-11" in on("cuda", {}).origin
    assert "operands rounded to 2^-9" in on("tt", {}).origin
    assert "operands rounded to 2^-4" in on("tt", {"math_fidelity": "lofi"}).origin
    assert "operands rounded to 2^-8" in gate_of(experiment("dp2", "training_config.dtype=bfloat16")).origin


@pytest.mark.parametrize("series", ["loss", "gradients", "updates", "drift"])
def test_each_series_is_judged(experiment, series):
    gate = gate_of(experiment("dp2"))
    one = np.zeros(50)
    for value in (0.2, np.inf):
        one[3] = value
        verdict = gate.check(errors(**{series: one}))
        assert not verdict.passed
        assert "at step 4, beyond" in verdict.reason
    assert gate.check(errors(**{series: np.full(50, 1e-6)})).passed


def test_the_reason_names_the_step_and_the_array(experiment):
    one = np.zeros(50)
    one[20] = 0.01
    reason = gate_of(experiment("dp2")).check(errors(gradients=one)).reason
    assert reason.startswith("50 steps: relative error of the gradient of w is 1.0e-02 at step 21, beyond 1.3e-06 (")


def test_what_is_not_finite_is_infinitely_far():
    from blacksmith.parity.steps import distance

    ones = np.ones(3)
    assert distance(ones, ones) == 0
    assert distance(np.zeros(3), ones) == pytest.approx(1)
    assert distance(np.array([1, np.nan, 1]), ones) == distance(ones, np.array([1, np.inf, 1])) == np.inf
    assert distance(np.ones((1, 3)), ones) == distance(ones, np.zeros(3)) == np.inf
