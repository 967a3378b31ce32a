"""An experiment's steps one by one, from host memory to host memory: what comparisons are made of."""

import math
from collections.abc import Iterator
from typing import Any

import jax
import numpy as np

from blacksmith.parallel.placement import clone
from blacksmith.tools.compilation import compile_ahead
from blacksmith.tools.trees import host_copy, named_leaves
from blacksmith.training.experiment import Experiment
from blacksmith.training.programs import Programs
from blacksmith.training.step import Batch, TrainState

Arrays = dict[str, np.ndarray]
Spreads = dict[str, float]


class Stepper:
    """An experiment's ``gradients`` and ``train_step`` under its plan, from host memory to host memory."""

    def __init__(self, experiment: Experiment) -> None:
        """Compiles both."""
        self.experiment = experiment
        self._placement = experiment.placement
        state, steps = experiment.state, experiment.steps
        laid_out, whole = self._placement.state_shardings(state), self._placement.replicated
        batch = self._put(next(self.batches(1)))
        self._gradients = compile_ahead(steps.gradients, (state.params, batch), (whole, laid_out.params))
        self._train_step = compile_ahead(steps.train_step, (state, batch), (laid_out, whole))

    def initial_state(self) -> TrainState:
        """The experiment's, on the host."""
        return host_copy(self.experiment.state)

    def batches(self, steps: int) -> Iterator[Batch]:
        """The first batches that the experiment trains on."""
        train = self.experiment.dataset.train
        for rows in self._order(steps):
            yield Batch(train.images[rows], train.labels[rows])

    def _order(self, steps: int) -> np.ndarray:
        dataset = self.experiment.dataset
        epochs = range(-(-steps // dataset.steps_per_epoch))
        return np.concatenate([dataset.epoch_order(epoch) for epoch in epochs])[:steps]

    def free_losses(self, steps: int) -> np.ndarray:
        """Mean losses of the first steps as they are trained, float64 (steps,): from the experiment's own state, which
        stays on the chips, in the programs that ``fit`` runs."""
        programs = Programs(self.experiment)
        state = clone(self.experiment.state)
        losses = []
        for chunk in programs.epoch_chunks(self._order(steps)):
            state, metrics = programs.train(state, chunk)
            losses.append(np.asarray(metrics["loss_sum"], np.float64) / np.asarray(metrics["count"]))
        return np.concatenate(losses)

    def gradients(self, state: TrainState, batch: Batch) -> tuple[float, Arrays, Spreads]:
        """The mean loss, and gradients."""
        loss, gradients = self._gradients(self._placement.put_state(state.params), self._put(batch))
        return float(loss), named_leaves(host_copy(gradients)), _spreads(gradients)

    def train(self, state: TrainState, batch: Batch) -> tuple[TrainState, float, Spreads]:
        """The next state, and the mean loss that the step reports."""
        state, metrics = self._train_step(self._placement.put_state(state), self._put(batch))
        return host_copy(state), float(metrics["loss_sum"]) / float(metrics["count"]), _spreads(state)

    def _put(self, batch: Batch) -> Any:
        return jax.device_put(batch, self._placement.batch)


def _spreads(tree: Any) -> Spreads:
    """How far apart chips are that should hold the same; reading an array back asks only one of them."""
    return {name: _spread(leaf) for name, leaf in named_leaves(tree).items()}


def _spread(leaf: jax.Array) -> float:
    first: dict[str, np.ndarray] = {}
    apart = 0.0
    for shard in leaf.addressable_shards:
        held = np.asarray(shard.data)
        same = first.setdefault(str(shard.index), held)
        if not np.array_equal(held, same):
            apart = max(apart, float(np.linalg.norm(np.subtract(held, same, dtype=np.float64))))
    return math.inf if math.isnan(apart) else apart
