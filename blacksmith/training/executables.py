"""What a run compiles: chunks of training steps, chunks of evaluation, gradients for histograms."""

import math
import time
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from blacksmith.datasets.dataset import Arrays, row_count
from blacksmith.models.model import Batch
from blacksmith.tools.compilation import aot_compile
from blacksmith.training.batches import chunk_lengths, evaluation_batches, make_batch_source
from blacksmith.training.experiment import Experiment
from blacksmith.training.step import Params, Sums, TrainState, Variables, means_of

# Batches that one program predicts: fewer programs than with as many as there are, and little padding.
_PREDICTED_BATCHES = 8


class Executables:
    """Compiled once each, ahead of time, so that compilation is timed apart from training.

    Attributes:
      compile_seconds: spent lowering and compiling so far.
    """

    def __init__(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self._steps = experiment.steps
        self._platform = experiment.platform.spec
        self._placement = experiment.placement
        limit = self._platform.steps_per_call
        self._steps_per_call = min(limit, experiment.fit.steps_per_call or limit)
        self._compiled: dict[Hashable, Callable[..., Any]] = {}
        self._resident_splits: dict[int, tuple[Arrays, list[Any]]] = {}
        self._drawn: tuple[int, np.ndarray, Arrays] | None = None
        self.compile_seconds = 0.0
        self._source = make_batch_source(experiment.dataset, self._platform.resident_data, experiment.placement)

    def compile(self) -> None:
        """Compiles what an epoch needs: training chunks, validation, and gradients if they are logged."""
        state, epochs = self._experiment.state, set(self._experiment.steps_by_epoch)
        for length in sorted({length for steps in epochs for length in self._chunk_lengths(steps)}):
            self._train_executable(state, self._place(0, slice(length)))
        for chunk in self._evaluation_chunks(self._experiment.validation):
            self._evaluate_executable(state.variables, chunk)
        if self._experiment.fit.log_gradients:
            self._gradients_executable(state.variables, self._place(0, slice(1)))

    def epoch_chunks(self, epoch: int, steps: int) -> Iterator[Any]:
        """The chunks of an epoch's first ``steps`` steps, each placed while the one before it is computed."""
        start = 0
        placed = None
        for length in self._chunk_lengths(steps):
            following = self._place(epoch, slice(start, start + length))
            start += length
            if placed is not None:
                yield placed
            placed = following
        yield placed

    def train(self, state: TrainState, chunk: Any) -> tuple[TrainState, Sums]:
        """Dispatches a chunk of steps; returns at once. Sums have one row per step. ``state`` may be donated."""
        result: tuple[TrainState, Sums] = self._train_executable(state, chunk)(state, self._source.data, chunk)
        return result

    def gradients(self, variables: Variables, epoch: int, step: int) -> Params:
        """Gradients of the loss on the batch of one step (0, 1, ...) of an epoch."""
        chunk = self._place(epoch, slice(step, step + 1))
        return self._gradients_executable(variables, chunk)(variables, self._source.data, chunk)

    def evaluate(self, variables: Variables, split: Arrays) -> tuple[dict[str, float], int]:
        """Means of all that is measured, each row of ``split`` counted once, and how many rows the device counted."""
        chunks = self._evaluation_chunks(split)
        dispatched = [self._evaluate_executable(variables, chunk)(variables, chunk) for chunk in chunks]
        totals: dict[str, float] = {}
        for sums in dispatched:
            for name, values in sums.items():
                totals[name] = totals.get(name, 0.0) + float(np.sum(np.asarray(values), dtype=np.float64))
        return means_of(totals), round(totals["count"])

    def predict(self, variables: Variables, arrays: Arrays) -> Any:
        """The model's outputs on the host, in evaluation, for what it reads of any number of rows: (rows, ...) each."""
        size, rows = self._experiment.dataset.batch_size, row_count(arrays)
        batches = math.ceil(rows / size)
        length = min(batches, self._steps_per_call, _PREDICTED_BATCHES)
        chunks = evaluation_batches(arrays, size, [length] * math.ceil(batches / length))
        outputs = []
        for chunk, _ in map(self._placement.put_batches, chunks):
            outputs.append(self._predict_executable(variables, chunk)(variables, chunk))

        def joined(*parts: jax.Array) -> np.ndarray:
            return np.concatenate([np.asarray(part).reshape(-1, *part.shape[2:]) for part in parts])[:rows]

        return jax.tree.map(joined, *outputs)

    def _chunk_lengths(self, steps: int) -> list[int]:
        return chunk_lengths(steps, self._steps_per_call)

    def _place(self, epoch: int, steps: slice) -> Any:
        """Sends what some steps of an epoch need; the epoch's order and noise are drawn once."""
        if self._drawn is None or self._drawn[0] != epoch:
            dataset = self._experiment.dataset
            self._drawn = epoch, dataset.epoch_order(epoch), dataset.epoch_noise(epoch)
        _, order, noise = self._drawn
        return self._source.place(order[steps], {name: array[steps] for name, array in noise.items()})

    def _evaluation_chunks(self, split: Arrays) -> Iterable[Any]:
        """Placed once if data is resident; else placed anew, chunk by chunk."""
        kept = self._resident_splits.get(id(split))
        if kept is not None:
            return kept[1]
        batches = evaluation_batches(split, self._experiment.dataset.batch_size, self._evaluation_lengths(split))
        placed = (self._placement.put_batches(batch) for batch in batches)
        if not self._platform.resident_data:
            return placed
        chunks = list(placed)
        self._resident_splits[id(split)] = split, chunks  # holding the split keeps its id its own
        return chunks

    def _evaluation_lengths(self, split: Arrays) -> list[int]:
        """Validation's chunks; another split takes as many of them as it needs, padded, and compiles nothing."""
        size = self._experiment.dataset.batch_size
        lengths = self._chunk_lengths(math.ceil(row_count(self._experiment.validation) / size))
        if split is self._experiment.validation:
            return lengths
        return lengths[:1] * math.ceil(row_count(split) / size / lengths[0])

    def _train_chunk(self, state: TrainState, data: Any, chunk: Any) -> tuple[TrainState, Sums]:
        def step(state: TrainState, sent: Any) -> tuple[TrainState, Sums]:
            return self._steps.train_step(state, self._source.select(data, sent))

        return self._repeat(step, state, chunk)

    def _evaluate_chunk(self, variables: Variables, chunk: tuple[Batch, jax.Array]) -> Sums:
        def step(carry: None, sent: tuple[Batch, jax.Array]) -> tuple[None, Sums]:
            return carry, self._steps.eval_step(variables, *sent)

        sums: Sums = self._repeat(step, None, chunk)[1]
        return sums

    def _predict_chunk(self, variables: Variables, chunk: Batch) -> Any:
        return self._repeat(lambda carry, batch: (carry, self._steps.forward(variables, batch)), None, chunk)[1]

    def _repeat(self, step: Callable[[Any, Any], tuple[Any, Any]], carry: Any, chunk: Any) -> tuple[Any, Any]:
        """``jax.lax.scan``, or its steps written out if the platform has no loop or there is one step.

        Not ``scan(unroll=True)``: XLA's CPU backend compiles convolutions in its body as in a loop, ten times slower
        (measured on jax 0.10.2).
        """
        length = len(jax.tree.leaves(chunk)[0])
        if length > 1 and not self._platform.unroll:
            return jax.lax.scan(step, carry, chunk)
        rows = []
        for index in range(length):
            carry, row = step(carry, jax.tree.map(lambda leaf, index=index: leaf[index], chunk))
            rows.append(row)
        return carry, jax.tree.map(lambda *each: jnp.stack(each), *rows)

    def _gradients(self, variables: Variables, data: Any, chunk: Any) -> Params:
        first = jax.tree.map(lambda leaf: leaf[0], chunk)
        return self._steps.gradients(variables, self._source.select(data, first))[1]

    def _train_executable(self, state: TrainState, chunk: Any) -> Callable[..., Any]:
        results = self._placement.state_shardings(state), self._placement.replicated
        arguments = state, self._source.data, chunk
        key = "train", len(jax.tree.leaves(chunk)[0])
        return self._executable(key, self._train_chunk, arguments, results, donate=self._platform.donate)

    def _evaluate_executable(self, variables: Variables, chunk: Any) -> Callable[..., Any]:
        key = "evaluate", len(chunk[1])
        return self._executable(key, self._evaluate_chunk, (variables, chunk), self._placement.replicated)

    def _predict_executable(self, variables: Variables, chunk: Batch) -> Callable[..., Any]:
        key = "predict", len(jax.tree.leaves(chunk)[0]), *sorted(chunk)
        return self._executable(key, self._predict_chunk, (variables, chunk), self._placement.replicated)

    def _gradients_executable(self, variables: Variables, chunk: Any) -> Callable[..., Any]:
        results = self._placement.state_shardings(variables.params)
        return self._executable("gradients", self._gradients, (variables, self._source.data, chunk), results)

    def _executable(
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
            self._compiled[key] = aot_compile(
                function,
                arguments,
                results,
                donate=(0,) if donate else (),
                compiler_options={**self._platform.training_compile, **self._experiment.compiler_options},
            )
            self.compile_seconds += time.perf_counter() - start
        return self._compiled[key]
