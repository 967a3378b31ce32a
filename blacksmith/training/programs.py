"""The programs that a run compiles: chunks of training steps, chunks of evaluation, gradients for histograms."""

import time
from collections.abc import Callable, Hashable, Iterable
from typing import Any

import jax
import numpy as np

from blacksmith.tools.compilation import compile_ahead
from blacksmith.training.experiment import Examples, Experiment
from blacksmith.training.feed import chunk_lengths, evaluation_batches, make_feed
from blacksmith.training.step import Batch, Metrics, Params, TrainState


class Programs:
    """Compiled once each, ahead of time, so that compilation is timed apart from training.

    Attributes:
      compile_seconds: spent lowering and compiling so far.
    """

    def __init__(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self._steps = experiment.steps
        self._platform = experiment.platform
        self._placement = experiment.placement
        self._unroll = True if self._platform.unroll else 1
        self._compiled: dict[Hashable, Callable[..., Any]] = {}
        self._resident_evaluation: dict[int, tuple[Examples, list[Any]]] = {}
        self.compile_seconds = 0.0
        self._feed = make_feed(experiment.dataset.train, self._platform.resident_data, experiment.placement)

    def compile(self) -> None:
        """Compiles what an epoch needs: training chunks, validation, and gradients where they are logged."""
        dataset, state = self._experiment.dataset, self._experiment.state
        order = dataset.epoch_order(0)
        for length in sorted(set(chunk_lengths(dataset.steps_per_epoch, self._platform.steps_per_call))):
            self._train_program(state, self._feed.place_chunk(order[:length]))
        for chunk in self._evaluation_chunks(dataset.validation):
            self._evaluate_program(state.params, chunk)
        if self._experiment.settings.log_gradients:
            self._gradient_program(state.params, self._feed.place_chunk(order[:1]))

    def epoch_chunks(self, order: np.ndarray) -> Iterable[Any]:
        """The chunks of an epoch's order (steps, batch), each placed while the one before it is computed."""
        start = 0
        placed = None
        for length in chunk_lengths(len(order), self._platform.steps_per_call):
            following = self._feed.place_chunk(order[start : start + length])
            start += length
            if placed is not None:
                yield placed
            placed = following
        yield placed

    def train(self, state: TrainState, chunk: Any) -> tuple[TrainState, Metrics]:
        """Dispatches a chunk of steps; returns at once. Metrics have one row a step. ``state`` may be donated."""
        result: tuple[TrainState, Metrics] = self._train_program(state, chunk)(state, self._feed.data, chunk)
        return result

    def gradients(self, params: Params, indices: np.ndarray) -> Params:
        """Gradients of the loss at ``params`` on one batch of training examples, given by its indices (batch,)."""
        chunk = self._feed.place_chunk(indices[None])
        return self._gradient_program(params, chunk)(params, self._feed.data, chunk)

    def evaluate(self, params: Params, examples: Examples) -> dict[str, float]:
        """Sums over all examples, each counted once: ``loss_sum``, ``correct``, ``count``."""
        chunks = self._evaluation_chunks(examples)
        dispatched = [self._evaluate_program(params, chunk)(params, chunk) for chunk in chunks]
        sums: dict[str, float] = {}
        for metrics in dispatched:
            for key, values in metrics.items():
                sums[key] = sums.get(key, 0.0) + float(np.sum(np.asarray(values), dtype=np.float64))
        return sums

    def _evaluation_chunks(self, examples: Examples) -> Iterable[Any]:
        """Placed once where data is resident; else placed anew, chunk by chunk."""
        kept = self._resident_evaluation.get(id(examples))
        if kept is not None:
            return kept[1]
        batches = evaluation_batches(examples, self._experiment.dataset.batch_size, self._platform.steps_per_call)
        placed = (self._placement.put_batches(batch) for batch in batches)
        if not self._platform.resident_data:
            return placed
        chunks = list(placed)
        self._resident_evaluation[id(examples)] = examples, chunks  # holding the examples keeps their id theirs
        return chunks

    def _train_chunk(self, state: TrainState, data: Any, chunk: Any) -> tuple[TrainState, Metrics]:
        def step(state: TrainState, sent: Any) -> tuple[TrainState, Metrics]:
            return self._steps.train_step(state, self._feed.select(data, sent))

        return jax.lax.scan(step, state, chunk, unroll=self._unroll)

    def _evaluate_chunk(self, params: Params, chunk: tuple[Batch, jax.Array]) -> Metrics:
        def step(carry: None, sent: tuple[Batch, jax.Array]) -> tuple[None, Metrics]:
            return carry, self._steps.eval_step(params, *sent)

        return jax.lax.scan(step, None, chunk, unroll=self._unroll)[1]

    def _gradients(self, params: Params, data: Any, chunk: Any) -> Params:
        first = jax.tree.map(lambda leaf: leaf[0], chunk)
        return self._steps.gradients(params, self._feed.select(data, first))[1]

    def _train_program(self, state: TrainState, chunk: Any) -> Callable[..., Any]:
        length = len(jax.tree.leaves(chunk)[0])
        results = self._placement.state_shardings(state), self._placement.replicated
        return self._program(
            ("train", length),
            self._train_chunk,
            (state, self._feed.data, chunk),
            results,
            donate=self._platform.donate,
        )

    def _evaluate_program(self, params: Params, chunk: Any) -> Callable[..., Any]:
        results = self._placement.replicated
        return self._program(("evaluate", len(chunk[1])), self._evaluate_chunk, (params, chunk), results)

    def _gradient_program(self, params: Params, chunk: Any) -> Callable[..., Any]:
        results = self._placement.state_shardings(params)
        return self._program("gradients", self._gradients, (params, self._feed.data, chunk), results)

    def _program(
        self,
        key: Hashable,
        function: Callable[..., Any],
        arguments: tuple[Any, ...],
        results: Any,
        *,
        donate: bool = False,
    ) -> Callable[..., Any]:
        """Compiled with the shardings of its results given: a state comes back as it was sent, and may be donated."""
        if key not in self._compiled:
            start = time.perf_counter()
            self._compiled[key] = compile_ahead(function, arguments, results, donate=(0,) if donate else ())
            self.compile_seconds += time.perf_counter() - start
        return self._compiled[key]
