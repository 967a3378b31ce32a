"""An experiment's steps one by one, from host memory to host memory: what comparisons are made of."""

import dataclasses
import math
from collections.abc import Iterator
from typing import Any, NamedTuple

import jax
import numpy as np

from blacksmith.models.model import Batch
from blacksmith.parallel.placement import copy
from blacksmith.tools.compilation import aot_compile
from blacksmith.tools.trees import host_copy, named_leaves
from blacksmith.training.experiment import Experiment
from blacksmith.training.step import COUNT, TrainState
from blacksmith.training.task import LOSS

Arrays = dict[str, np.ndarray]
ReplicaDivergence = dict[str, float]


class Step(NamedTuple):
    """One step of an experiment, in host memory.

    Attributes:
      before, after: the states.
      batch: its rows.
      loss, gradients: of the state before.
      reported: the mean loss that the step reports.
      gradient_divergence, state_divergence: how far apart chips are that should hold the same.
    """

    before: TrainState
    batch: Batch
    loss: float
    gradients: Arrays
    after: TrainState
    reported: float
    gradient_divergence: ReplicaDivergence
    state_divergence: ReplicaDivergence


class StepRunner:
    """An experiment's ``gradients`` and ``train_step`` under its plan, from host memory to host memory."""

    def __init__(self, experiment: Experiment) -> None:
        """Compiles both, and what trains freely, as quickly as the platform can: they run for a few steps."""
        options = {**experiment.platform.spec.quickest_compile, **experiment.compiler_options}
        self.experiment = dataclasses.replace(experiment, compiler_options=options)
        self._trajectory: list[Step] = []
        self._placement = experiment.placement
        state, steps = experiment.state, experiment.steps
        shardings, whole = self._placement.state_shardings(state), self._placement.replicated
        batch = self._put(next(self.batches(1)))
        self._gradients = aot_compile(
            steps.gradients, (state.variables, batch), (whole, shardings.params), compiler_options=options
        )
        self._train_step = aot_compile(steps.train_step, (state, batch), (shardings, whole), compiler_options=options)

    def initial_state(self) -> TrainState:
        """The experiment's, on the host."""
        return host_copy(self.experiment.state)

    def batches(self, steps: int) -> Iterator[Batch]:
        """The first batches that the experiment trains on."""
        dataset = self.experiment.dataset
        for step in range(steps):
            epoch, index = divmod(step, dataset.steps_per_epoch)
            if index == 0:
                order, noise = dataset.epoch_order(epoch), dataset.epoch_noise(epoch)
            rows = {name: array[order[index]] for name, array in dataset.train.items()}
            yield {**rows, **{name: array[index] for name, array in noise.items()}}

    def trajectory(self, steps: int) -> list[Step]:
        """The first steps from the experiment's own state; taken once: plan after plan is compared with them."""
        if len(self._trajectory) != steps:
            self._trajectory, state = [], self.initial_state()
            for batch in self.batches(steps):
                self._trajectory.append(self.step(state, batch))
                state = self._trajectory[-1].after
        return self._trajectory

    def free_running_losses(self, steps: int) -> np.ndarray:
        """Mean losses of the first steps as they are trained, float64 (steps,): from the experiment's own state, which
        stays on the chips, in the programs that ``fit`` runs."""
        executables = self.experiment.executables
        state = copy(self.experiment.state)
        per_epoch = self.experiment.dataset.steps_per_epoch
        losses = []
        for epoch in range(math.ceil(steps / per_epoch)):
            for chunk in executables.epoch_chunks(epoch, min(per_epoch, steps - epoch * per_epoch)):
                state, sums = executables.train(state, chunk)
                losses.append(np.asarray(sums[LOSS], np.float64) / np.asarray(sums[COUNT]))
        return np.concatenate(losses)

    def step(self, state: TrainState, batch: Batch) -> Step:
        """One step: loss and gradients, and by the other program the next state. Both get what is placed once."""
        placed, rows = self._placement.put_state(state), self._put(batch)
        mean, gradients = self._gradients(placed.variables, rows)
        loss = float(mean)  # waits: programs with collectives run one after the other
        after, sums = self._train_step(placed, rows)
        return Step(
            before=state,
            batch=batch,
            loss=loss,
            gradients=named_leaves(host_copy(gradients)),
            after=host_copy(after),
            reported=float(sums[LOSS]) / float(sums[COUNT]),
            gradient_divergence=_divergence(gradients),
            state_divergence=_divergence(after),
        )

    def _put(self, batch: Batch) -> Any:
        return jax.device_put(batch, self._placement.batch)


def norm(array: np.ndarray) -> float:
    """The 2-norm in float64. Not ``np.linalg.norm``, whose BLAS threads take 2 ms for a small array beside XLA's."""
    return math.sqrt(float(np.sum(np.square(array, dtype=np.float64))))


def _divergence(tree: Any) -> ReplicaDivergence:
    """How far apart chips are that should hold the same; reading an array back asks only one of them."""
    return {name: _leaf_divergence(leaf) for name, leaf in named_leaves(tree).items()}


def _leaf_divergence(leaf: jax.Array) -> float:
    first: dict[str, np.ndarray] = {}
    apart = 0.0
    for shard in leaf.addressable_shards:
        held = np.asarray(shard.data)
        same = first.setdefault(str(shard.index), held)
        if not np.array_equal(held, same):
            apart = max(apart, norm(np.subtract(held, same, dtype=np.float64)))
    return math.inf if math.isnan(apart) else apart
