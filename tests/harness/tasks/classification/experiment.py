"""The perceptron, and what is measured: cross-entropy, accuracy, and the recall of the first class."""

from typing import Any

import jax
import jax.numpy as jnp
import optax
from flax import linen as nn

from blacksmith.models.model import Batch, Model, Params
from blacksmith.parallel.plans import MODEL, Rule
from blacksmith.training.gates import Metric
from blacksmith.training.task import Mean, Task
from tests.harness.tasks.classification.configs import ExperimentConfig
from tests.harness.tasks.classification.data import CLASSES, INPUTS, LABELS, POINTS

SHARDING = (
    Rule("dense_0/kernel", (None, MODEL)),
    Rule("dense_0/bias", (MODEL,)),
    Rule("dense_1/kernel", (MODEL, None)),
    Rule("dense_1/bias", ()),
)


def in_jax(hidden: int) -> Model:
    """tanh between two layers: smooth, so that rounding has no kinks."""

    def init(key: jax.Array) -> Params:
        first, second = jax.random.split(key)
        initializer = jax.nn.initializers.lecun_normal()
        return {
            "dense_0": {"kernel": initializer(first, (INPUTS, hidden)), "bias": jnp.zeros(hidden)},
            "dense_1": {"kernel": initializer(second, (hidden, CLASSES)), "bias": jnp.zeros(CLASSES)},
        }

    def dense(layer: Params, inputs: jax.Array) -> jax.Array:
        return jnp.dot(inputs, layer["kernel"]) + layer["bias"].reshape(1, -1)

    def apply(params: Params, batch: Batch) -> jax.Array:
        return dense(params["dense_1"], jnp.tanh(dense(params["dense_0"], batch[POINTS])))

    return Model(init, apply)


def in_flax(hidden: int) -> Model:
    """The same in Flax Linen."""

    class Perceptron(nn.Module):
        @nn.compact
        def __call__(self, inputs: jax.Array) -> jax.Array:
            return nn.Dense(CLASSES, name="dense_1")(jnp.tanh(nn.Dense(hidden, name="dense_0")(inputs)))

    module = Perceptron()
    return Model(
        lambda key: module.init(key, jnp.zeros((1, INPUTS)))["params"],
        lambda params, batch: module.apply({"params": params}, batch[POINTS]),
    )


def measure(logits: Any, batch: Batch, mask: jax.Array | None) -> dict[str, Mean]:
    """The recall has a count of its own: the rows of the first class."""
    labels = batch[LABELS]
    correct = jnp.argmax(logits, axis=-1) == jnp.argmax(labels, axis=-1)
    positive = labels[:, 0] if mask is None else labels[:, 0] * mask
    return {
        "loss": Mean.over_rows(optax.softmax_cross_entropy(logits, labels), mask),
        "accuracy": Mean.over_rows(correct, mask),
        "recall": Mean(jnp.sum(correct * positive), jnp.sum(positive)),
    }


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """The classification in one of its idioms."""
    net = config.net_config
    plain = net.model_copy(update={"freeze_first": False, "has_base": False})
    short = config.training_config.model_copy(update={"epochs": 1})
    first = config.model_copy(update={"net_config": plain, "training_config": short})
    return Task(
        model={"jax": in_jax, "flax": in_flax}[implementation](net.hidden_size),
        measure=measure,
        metrics=(Metric("accuracy", form="{:.2%}"), Metric("recall", form="{:.2%}")),
        sharding=SHARDING,
        unit="points",
        trained=(lambda path: not path.startswith("dense_0/")) if net.freeze_first else None,
        base=(lambda pretrain: pretrain("base", first).params) if net.has_base else None,
        trained_baselines={"one_epoch": first} if net.has_base else {},
    )
