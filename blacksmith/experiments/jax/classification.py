"""Classifying rows: cross-entropy or squared error, accuracy, and better than guessing without a threshold."""

import math
from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import optax

from blacksmith.datasets.dataset import LABELS, Dataset
from blacksmith.models.model import Batch, Model
from blacksmith.parallel.plans import Rule
from blacksmith.tools.errors import DataError
from blacksmith.training.gates import Gate, Metric
from blacksmith.training.task import Mean, Task

ACCURACY = Metric("accuracy", form="{:.2%}")
# One-sided normal quantile of 1e-4: guessing passes the gate without a threshold less than once in 10,000 runs.
_GUESSING_SIGMAS = 3.72
Losses = Callable[[jax.Array, jax.Array], jax.Array]


def softmax_cross_entropy(logits: jax.Array, labels: jax.Array) -> jax.Array:
    """-sum(labels * log softmax(logits)) per row: (batch, classes) twice -> (batch,), in nats."""
    losses: jax.Array = optax.softmax_cross_entropy(logits, labels)
    return losses


def mean_squared_error(logits: jax.Array, labels: jax.Array) -> jax.Array:
    """Mean over classes of (logits - labels)^2 per row: (batch, classes) twice -> (batch,)."""
    return jnp.mean(jnp.square(logits - labels), axis=-1)


LOSSES: dict[str, Losses] = {"softmax_cross_entropy": softmax_cross_entropy, "mse": mean_squared_error}


def measure(losses: Losses) -> Callable[[Any, Batch, jax.Array | None], dict[str, Mean]]:
    """Loss and accuracy of logits (batch, classes) on one-hot labels."""

    def measured(logits: jax.Array, batch: Batch, mask: jax.Array | None) -> dict[str, Mean]:
        labels = batch[LABELS]
        correct = jnp.argmax(logits, axis=-1) == jnp.argmax(labels, axis=-1)
        return {
            "loss": Mean.over_rows(losses(logits, labels), mask),
            "accuracy": Mean.over_rows(correct, mask),
        }

    return measured


def classification(
    model: Model, sharding: Sequence[Rule], loss: str = "softmax_cross_entropy", *, unit: str = "images"
) -> Task:
    """A model that gives logits (batch, classes), trained on one-hot labels with one of ``LOSSES``.

    ``unit`` is what a row is, in the plural.
    """
    return Task(model, measure(LOSSES[loss]), (ACCURACY,), sharding, unit=unit, default_gate=better_than_guessing)


def better_than_guessing(metric: Metric, dataset: Dataset) -> Gate:
    """The gate for data whose reachable accuracy is unknown: clearly better than always naming one class.

    The share p of the most frequent class, plus 3.72 standard deviations sqrt(p (1 - p) / n) of guessing on n rows.

    Raises:
      DataError: the rows are too few, or too much alike, to tell a trained model from guessing.
    """
    labels = dataset.test[LABELS]
    share = float(labels.sum(axis=0).max()) / len(labels)
    threshold = share + _GUESSING_SIGMAS * math.sqrt(share * (1 - share) / len(labels))
    if threshold >= 1:
        raise DataError(
            f"dataset {dataset.name}: {len(labels)} test rows, {share:.0%} of them of one class, cannot tell a "
            "trained model from guessing. Give more test rows, of several classes."
        )
    return Gate(
        metric,
        threshold,
        f"only better than guessing, {share:.2%}: no threshold was measured for this data; give one with "
        "--set gates.test_accuracy.threshold=0.9",
    )
