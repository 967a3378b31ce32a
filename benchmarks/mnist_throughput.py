"""Training throughput of the harness's ``fit`` against bare JAX, as ratios measured in one process, interleaved.

    BLACKSMITH_DATA_DIR=../shared/data python -m benchmarks.mnist_throughput
    BLACKSMITH_DATA_DIR=../shared/data python -m benchmarks.mnist_throughput --platform simulated --plan dp8

Each round trains the same epochs in these ways, one after the other, so that a slow spell of the machine hits all:

  bare scan     a hand-written ``lax.scan`` over an epoch of device-resident data, shuffled each epoch, nothing else
  bare steps    a hand-written loop over jitted steps on the same data, not waiting for any
  usual script  the same with numpy batches sent one by one and ``float(loss)`` after each step
  fit           the harness, with W&B and without: metrics each 50 steps and histograms each epoch to an offline W&B
                run, metrics.jsonl, one checkpoint per epoch with digests, validation

``fit / bare scan`` divides training throughputs: images over wall time, validation and compilation excluded (the bare
scan has none), logging and checkpoints included, also where their writing runs behind and slows training down.
``whole fit / bare scan + bare validation`` divides wall times of everything but compilation, with the wait for the last
checkpoint at the end.

Under a data-parallel plan the bare ways have the plan's shardings. ``--steps-per-call 1`` has the harness dispatch step
by step, as ``bare steps`` does.
"""

import argparse
import dataclasses
import itertools
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from blacksmith.experiments.jax.mnist import SPEC
from blacksmith.experiments.launch import tracker_setup
from blacksmith.experiments.session import Session
from blacksmith.experiments.spec import Cell
from blacksmith.parallel.placement import Placement
from blacksmith.parallel.plans import PLANS
from blacksmith.runs.background import BackgroundWorker
from blacksmith.runs.checkpoints import Checkpoints
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.trackers import open_trackers

Epochs = Callable[[int], tuple[float, float]]


def bare(config: Any, dataset: Any, placement: Any) -> dict[str, Callable[[int], float]]:
    """Hand-written training without the harness: each function trains some epochs and returns its wall seconds.

    Parameters are whole on each chip of ``placement``, batches are split.
    """
    import jax
    import jax.numpy as jnp
    import optax

    sizes = (784, 128, 128, 10)
    rate = optax.linear_schedule(config.training_config.lr, 0.0, 10 * dataset.steps_per_epoch)
    optimizer = optax.adam(rate)
    whole, rows, batches = placement.replicated, placement.batch, placement.batches
    images, labels = (jax.device_put(dataset.train[name], whole) for name in ("images", "labels"))
    held_out = [jax.device_put(dataset.validation[name], whole) for name in ("images", "labels")]

    def init() -> Any:
        keys = jax.random.split(jax.random.key(0), 3)
        he = jax.nn.initializers.he_normal()
        params = [
            (he(key, shape), jnp.zeros(shape[1])) for key, shape in zip(keys, itertools.pairwise(sizes), strict=True)
        ]
        return jax.device_put((params, optimizer.init(params)), whole)

    def logits(params: Any, x: Any) -> Any:
        for weight, bias in params[:-1]:
            x = jax.nn.relu(x @ weight + bias)
        return x @ params[-1][0] + params[-1][1]

    def loss(params: Any, x: Any, y: Any) -> Any:
        return optax.softmax_cross_entropy(logits(params, x), y).mean()

    def step(state: Any, x: Any, y: Any) -> Any:
        params, opt_state = state
        value, grads = jax.value_and_grad(loss)(params, x, y)
        updates, opt_state = optimizer.update(grads, opt_state, params)
        return (optax.apply_updates(params, updates), opt_state), value

    def epoch(state: Any, images: Any, labels: Any, order: Any) -> Any:
        return jax.lax.scan(lambda state, rows: step(state, images[rows], labels[rows]), state, order)

    def accuracy(params: Any, x: Any, y: Any) -> Any:
        return loss(params, x, y), (logits(params, x).argmax(1) == y.argmax(1)).mean()

    def gathered_step(state: Any, images: Any, labels: Any, rows: Any) -> Any:
        return step(state, images[rows], labels[rows])

    scan = jax.jit(epoch, donate_argnums=0, in_shardings=(whole, whole, whole, batches), out_shardings=whole)
    gathered = jax.jit(gathered_step, donate_argnums=0, in_shardings=(whole, whole, whole, rows), out_shardings=whole)
    plain = jax.jit(step, donate_argnums=0, in_shardings=(whole, rows, rows), out_shardings=whole)
    evaluate = jax.jit(accuracy)

    def timed(train: Callable[[Any, int], Any], epochs: int) -> float:
        state = jax.block_until_ready(init())
        start = time.perf_counter()
        for number in range(epochs):
            state = train(state, number)
        jax.block_until_ready(state)
        return time.perf_counter() - start

    def train_scan(state: Any, number: int) -> Any:
        state, losses = scan(state, images, labels, dataset.epoch_order(number))
        np.asarray(losses)
        return state

    def train_steps(state: Any, number: int) -> Any:
        for indices in dataset.epoch_order(number):
            state, _ = gathered(state, images, labels, indices)
        return state

    def train_usual(state: Any, number: int) -> Any:
        for indices in dataset.epoch_order(number):
            state, value = plain(state, dataset.train["images"][indices], dataset.train["labels"][indices])
            float(value)
        return state

    def train_and_validate(state: Any, number: int) -> Any:
        state = train_scan(state, number)
        for value in evaluate(state[0], *held_out):
            float(value)
        return state

    return {
        "bare scan": lambda epochs: timed(train_scan, epochs),
        "bare steps": lambda epochs: timed(train_steps, epochs),
        "usual script": lambda epochs: timed(train_usual, epochs),
        "bare scan + validation": lambda epochs: timed(train_and_validate, epochs),
    }


def harness(session: Session, cell: Cell, steps_per_call: int | None, runs: Path) -> Epochs:
    """``fit`` as a test runs it; returns (seconds of training, seconds of all of it) without compilation."""
    from blacksmith.training.executables import Executables
    from blacksmith.training.loop import fit

    config, built = session.config(cell), session.experiment(cell)
    if steps_per_call:
        spec = dataclasses.replace(built.platform.spec, steps_per_call=steps_per_call)
        built = dataclasses.replace(built, platform=dataclasses.replace(built.platform, spec=spec))
    executables = Executables(built)
    executables.compile()

    def train(epochs: int) -> tuple[float, float]:
        experiment = dataclasses.replace(built, fit=dataclasses.replace(built.fit, epochs=epochs))
        directory = RunDirectory.claim(runs, "benchmark")
        worker = BackgroundWorker()
        setup = tracker_setup(directory.name, cell.id, config)
        tracker = open_trackers(directory, config.logger_config.active_trackers, setup, worker)
        checkpoints = Checkpoints(directory.checkpoints, config.logger_config.checkpoint.save_top_k, worker)
        start = time.perf_counter()
        records = list(fit(experiment, executables, tracker, checkpoints))
        whole = time.perf_counter() - start
        tracker.finish(0)
        checkpoints.close()
        worker.close()
        return sum(record.seconds - record.validation_seconds for record in records), whole

    return train


def show_ratios(seconds: Mapping[str, Sequence[float]], pairs: Iterable[tuple[str, str]]) -> None:
    """Prints for each pair of ways the throughput of the first, relative to that of the second in the same round."""
    for name, reference in pairs:
        ratios = [base / value for base, value in zip(seconds[reference], seconds[name], strict=True)]
        print(
            f"{name} / {reference}: {statistics.median(ratios):.3f} (of {len(ratios)} rounds, "
            f"least {min(ratios):.3f}, greatest {max(ratios):.3f})"
        )


def main() -> None:
    """Prints images per second and ratios, medians over rounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--platform", default="auto")
    parser.add_argument("--dataset", default="auto")
    bare_plans = [name for name in PLANS if "tp" not in name and not name.startswith("fsdp")]
    parser.add_argument("--plan", choices=bare_plans, default="single")
    parser.add_argument("--steps-per-call", type=int, help="instead of what the platform's table says")
    arguments = parser.parse_args()
    os.environ.setdefault("WANDB_MODE", "offline")
    plan = PLANS[arguments.plan]
    cell = Cell(SPEC, "flax", plan)
    # A session holds one experiment, and both are needed at once.
    with_wandb, without = (
        Session(platform=arguments.platform, dataset=arguments.dataset, overrides=overrides)
        for overrides in ([], ["logger_config.log_on_wandb=false"])
    )
    platform, config, choice = with_wandb.platform_of(cell), with_wandb.config(cell), with_wandb.choice(SPEC)
    dataset = with_wandb.dataset(cell)
    print(
        f"{platform.name}, {plan.name}: {platform.device.device_kind}, {os.cpu_count()} cores; {choice.name}, "
        f"{choice.reason}"
    )
    with tempfile.TemporaryDirectory() as scratch:
        ways = bare(config, dataset, Placement(plan, platform.devices, {}, []))
        fits = {
            name: harness(session, cell, arguments.steps_per_call, Path(scratch))
            for name, session in (("fit", with_wandb), ("fit without W&B", without))
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
                training, whole = fit(arguments.epochs)
                seconds.setdefault(name, []).append(training)
                seconds.setdefault(f"whole {name}", []).append(whole)
    images = arguments.epochs * dataset.steps_per_epoch * dataset.batch_size
    for name, values in seconds.items():
        print(f"{name:24} {images / statistics.median(values):>10,.0f} images/s")
    show_ratios(
        seconds,
        [
            ("fit", "bare scan"),
            ("fit without W&B", "bare scan"),
            ("whole fit", "bare scan + validation"),
            ("bare steps", "bare scan"),
            ("usual script", "bare scan"),
            ("fit", "bare steps"),
            ("fit without W&B", "bare steps"),
        ],
    )


if __name__ == "__main__":
    main()
