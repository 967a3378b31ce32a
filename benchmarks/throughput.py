"""Any experiment's ``fit`` against its own step in a bare jitted scan, as ratios measured interleaved in one process.

    BLACKSMITH_DATA_DIR=../shared/data python -m benchmarks.throughput blacksmith.experiments.jax.nerf jax_nerf-single
    BLACKSMITH_DATA_DIR=../shared/data python -m benchmarks.throughput blacksmith.experiments.jax.llama jax_llama-single

  bare scan     ``lax.scan`` of the same pure ``train_step`` over an epoch of resident data, nothing else
  bare steps    a loop over the same step, jitted, without waiting for any
  fit           the harness, with W&B offline and without: rows, histograms, one checkpoint per epoch, validation

Ratios divide training throughputs: validation and compilation excluded, logging and checkpoints included. XLA's CPU
backend may compile an operation slower inside of a loop (docs/performance.md); then ``bare steps`` is the yardstick.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.mnist_throughput import harness, show_ratios
from blacksmith.experiments.session import Session
from blacksmith.experiments.spec import find_cell, load_spec
from blacksmith.parallel.placement import copy
from blacksmith.training.experiment import Experiment


def bare(experiment: Experiment) -> dict[str, Callable[[int], float]]:
    """Each function trains some epochs and returns its wall seconds."""
    import jax

    from blacksmith.training.batches import make_batch_source

    dataset, step = experiment.dataset, experiment.steps.train_step
    source = make_batch_source(dataset, resident=True, placement=experiment.placement)

    def one(state: Any, data: Any, sent: Any) -> Any:
        return step(state, source.select(data, sent))

    def epoch(state: Any, data: Any, sent: Any) -> Any:
        return jax.lax.scan(lambda state, each: one(state, data, each), state, sent)

    scan, single = jax.jit(epoch, donate_argnums=0), jax.jit(one, donate_argnums=0)

    def train_scan(state: Any, number: int) -> Any:
        state, sums = scan(state, source.data, source.place(dataset.epoch_order(number), dataset.epoch_noise(number)))
        np.asarray(sums["loss"])
        return state

    def train_steps(state: Any, number: int) -> Any:
        order, noise = dataset.epoch_order(number), dataset.epoch_noise(number)
        for index, rows in enumerate(order):
            state, _ = single(state, source.data, (rows, {name: array[index] for name, array in noise.items()}))
        return state

    def timed(train: Callable[[Any, int], Any], epochs: int) -> float:
        state = jax.block_until_ready(copy(experiment.state))
        start = time.perf_counter()
        for number in range(epochs):
            state = train(state, number)
        jax.block_until_ready(state)
        return time.perf_counter() - start

    ways = {"bare scan": train_scan, "bare steps": train_steps}
    return {name: lambda epochs, train=train: timed(train, epochs) for name, train in ways.items()}  # type: ignore[misc]


def main() -> None:
    """Prints rows per second and ratios, medians over rounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package")
    parser.add_argument("cell", help="of one chip, such as jax_nerf-single")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--dataset", default="auto")
    arguments = parser.parse_args()
    os.environ.setdefault("WANDB_MODE", "offline")
    cell = find_cell(load_spec(arguments.package), arguments.cell)
    # A session holds one experiment, and both are needed at once.
    with_wandb, without = (
        Session(dataset=arguments.dataset, overrides=overrides) for overrides in ([], ["logger_config.trackers=[]"])
    )
    experiment = with_wandb.experiment(cell)
    unit, dataset = experiment.task.unit, experiment.dataset
    print(f"{cell.id} on {experiment.platform.name}, {os.cpu_count()} cores; {dataset.name}")
    with tempfile.TemporaryDirectory() as scratch:
        ways = bare(experiment)
        fits = {
            name: harness(session, cell, None, Path(scratch))
            for name, session in (("fit", with_wandb), ("fit without trackers", without))
        }
        for train in ways.values():
            train(1)  # compiles
        for fit in fits.values():
            fit(1)
        seconds: dict[str, list[float]] = {}
        for _ in range(arguments.rounds):
            for name, train in ways.items():
                seconds.setdefault(name, []).append(train(arguments.epochs))
            for name, fit in fits.items():
                seconds.setdefault(name, []).append(fit(arguments.epochs)[0])
    rows = arguments.epochs * dataset.steps_per_epoch * dataset.batch_size
    for name, values in seconds.items():
        print(f"{name:24} {rows / statistics.median(values):>10,.0f} {unit}/s")
    show_ratios(seconds, [(name, reference) for name in fits for reference in ways])


if __name__ == "__main__":
    main()
