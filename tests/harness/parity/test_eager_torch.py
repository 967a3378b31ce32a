"""Eager PyTorch as referee: it agrees with the implementations, and notices bugs of the optimizer and of the model."""

import pytest

from tests.sabotage.bug import Bug
from tests.sabotage.planting import planted

ADAMW = ("training_config.optimizer=adamw", "training_config.weight_decay=0.1")
OPTIMIZER = "blacksmith.training.optimizers:make_optimizer"
MODEL = "blacksmith.models.jax.mnist.pure:make_model"
STEPS = 10
BUGS = {
    "epsilon is 1e-3": (OPTIMIZER, "optax.adam(rate)", "optax.adam(rate, eps=1e-3)", ()),
    "the moments' bias is not corrected": (
        OPTIMIZER,
        "optax.adam(rate)",
        "optax.rmsprop(rate, decay=0.999, momentum=0.9)",
        (),
    ),
    "weight decay passes through the moments": (
        OPTIMIZER,
        "optax.adamw(rate, weight_decay=weight_decay)",
        "optax.chain(optax.add_decayed_weights(weight_decay), optax.adam(rate))",
        ADAMW,
    ),
    "the second layer is transposed": (
        MODEL,
        'weights["kernel"])',
        'weights["kernel"].T if layer == 1 else weights["kernel"])',
        (),
    ),
    "the learning rate does not fall": (OPTIMIZER, "_schedule(lr_schedule,", '_schedule("constant",', ()),
}


@pytest.fixture
def verdict_of(cpu, torch, find_cell, make_config, quickest_compile):
    """``verdict_of("training_config.optimizer=sgd")``: the referee's on MNIST's perceptron in plain JAX."""
    from blacksmith.experiments.build import make_experiment
    from blacksmith.parity.eager_torch import compare_with_torch, judge
    from blacksmith.training.task import TrainingLength

    def verdict(*overrides, implementation="jax"):
        cell = find_cell("mnist", implementation)
        config = make_config("training_config.epochs=1", *overrides, task="mnist", dataset="digits")
        choice = cell.spec.choose_dataset("digits", config)
        data = cell.spec.data.load_dataset(config, choice)
        experiment = make_experiment(cell, config, data, choice.reason, cpu, quickest_compile)
        length = TrainingLength(data.steps_per_epoch, data.steps_per_epoch)
        reference = cell.spec.experiment.make_reference(config, length)
        return judge(compare_with_torch(experiment, reference, STEPS), experiment)

    return verdict


@pytest.mark.parametrize(
    "overrides",
    [
        (),
        ADAMW,
        ("training_config.optimizer=sgd", "training_config.loss=mse", "training_config.max_grad_norm=0.1"),
        ("training_config.lr_schedule=cosine", "training_config.warmup_steps=4"),
    ],
    ids=["adam", "adamw", "sgd, clipped, squared error", "cosine after a warm-up"],
)
def test_healthy_steps_are_pytorchs(verdict_of, overrides):
    verdict = verdict_of(*overrides)
    assert verdict.passed, verdict.reason
    assert "eager PyTorch" in verdict.reason


def test_the_bridge_takes_pytorchs_own_steps(verdict_of):
    verdict = verdict_of(implementation="torch")
    assert verdict.passed, verdict.reason


@pytest.mark.parametrize("what", BUGS)
def test_a_planted_bug_is_noticed(verdict_of, what):
    where, old, new, overrides = BUGS[what]
    with planted(Bug("planted", what, where, old, new, caught_by="torch_parity")):
        verdict = verdict_of(*overrides)
    assert verdict.passed is False, f"{what}: {verdict.reason}"
