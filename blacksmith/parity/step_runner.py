"""An experiment's steps one by one, from host memory to host memory: what comparisons are made of."""

import dataclasses
import functools
import math
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import jax
import numpy as np

from blacksmith.models.model import Batch
from blacksmith.parallel.placement import copy
from blacksmith.stablehlo import Inventory, canonical_text, inventory_of
from blacksmith.tools.compilation import aot_compile
from blacksmith.tools.trees import host_copy, named_leaves
from blacksmith.training.experiment import Experiment
from blacksmith.training.functions import abstract_step_functions
from blacksmith.training.step import COUNT, Sums, TrainState
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
    """An experiment's ``gradients``, and its ``train_step`` as ``fit`` runs it, from host memory to host memory."""

    def __init__(self, experiment: Experiment, compiler_options: Mapping[str, str] | None = None) -> None:
        """Compiles both, one step a call.

        Args:
          experiment: what is run; its own compiler options weigh more.
          compiler_options: None compiles as quickly as the platform can, for a few steps.
        """
        quick = experiment.platform.spec.quickest_compile if compiler_options is None else compiler_options
        options = {**quick, **experiment.compiler_options}
        one = dataclasses.replace(experiment.fit, steps_per_call=1)
        self.experiment = dataclasses.replace(experiment, compiler_options=options, fit=one)
        self._trajectory: list[Step] = []
        self._placement = experiment.placement
        state, shardings = experiment.state, self._placement.state_shardings(experiment.state)
        self._gradients = aot_compile(
            experiment.steps.gradients,
            (state.variables, self._put(next(self._batches(1)))),
            (self._placement.replicated, shardings.params),
            compiler_options=options,
        )

    @functools.cached_property
    def inventory(self) -> Inventory:
        """The operations of ``gradients`` on one device: plan after plan is held to tolerances that follow from it."""
        return gradients_inventory(self.experiment)

    def chunks(self, steps: int) -> Iterator[Any]:
        """What training sends to the chips for each of its first steps."""
        per_epoch = self.experiment.dataset.steps_per_epoch
        for epoch in range(math.ceil(steps / per_epoch)):
            yield from self.experiment.executables.epoch_chunks(epoch, min(per_epoch, steps - epoch * per_epoch))

    def _batches(self, steps: int) -> Iterator[Batch]:
        """The same rows, on the host."""
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
            self._trajectory, state = [], host_copy(self.experiment.state)
            for batch, chunk in zip(self._batches(steps), self.chunks(steps), strict=True):
                self._trajectory.append(self.step(state, batch, chunk))
                state = self._trajectory[-1].after
        return self._trajectory

    def free_running_losses(self, steps: int) -> np.ndarray:
        """Mean losses of the first steps as they are trained, float64 (steps,): from the experiment's own state, which
        stays on the chips."""
        state = copy(self.experiment.state)
        losses = []
        for chunk in self.chunks(steps):
            state, sums = self.experiment.executables.train(state, chunk)
            losses.append(_mean_loss(sums))
        return np.array(losses)

    def step(self, state: TrainState, batch: Batch, chunk: Any) -> Step:
        """One step: loss and gradients, and by the other program the next state.

        Args:
          state: on the host.
          batch: its rows, on the host.
          chunk: what training sends for it.
        """
        placed = self._placement.put_state(state)
        mean, gradients = self._gradients(placed.variables, self._put(batch))
        loss = float(mean)  # waits: programs with collectives run one after the other
        after, sums = self.experiment.executables.train(placed, chunk)
        return Step(
            before=state,
            batch=batch,
            loss=loss,
            gradients=named_leaves(host_copy(gradients)),
            after=host_copy(after),
            reported=_mean_loss(sums),
            gradient_divergence=_divergence(gradients),
            state_divergence=_divergence(after),
        )

    def _put(self, batch: Batch) -> Any:
        return jax.device_put(batch, self._placement.batch)


def gradients_inventory(experiment: Experiment) -> Inventory:
    """The operations of ``gradients`` on one device, at the experiment's shapes."""
    dataset, one = experiment.dataset, experiment.placement.single_device()
    steps = experiment.single_device_steps
    name = "gradients"
    functions = abstract_step_functions(steps, experiment.state, dataset.spec, dataset.batch_size, one, [name])
    return inventory_of(canonical_text(functions[name].lower()))


def _mean_loss(sums: Sums) -> float:
    """Of one step, whose sums have a row."""
    (loss,), (count,) = (np.asarray(sums[name], np.float64) for name in (LOSS, COUNT))
    return float(loss / count)


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
