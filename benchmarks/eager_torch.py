"""A cell's jitted step against another cell's and against eager PyTorch, as ratios measured interleaved in one process.

    BLACKSMITH_DATA_DIR=../shared/data python -m benchmarks.eager_torch blacksmith.experiments.jax.mnist torch flax

Each round trains an epoch in these ways, one after the other, and takes the processor's seconds, which other load on
the machine disturbs least: ``lax.scan`` of each implementation's pure ``train_step`` over resident data, and the loop
that a user of PyTorch writes: the experiment's reference, its batches indexed from tensors. ``--check 1.05`` fails if
the first implementation takes more than 1.05 times as long as the second one. Of a large experiment a shorter epoch is
enough: ``--set training_config.steps_per_epoch=10``.
"""

import argparse
import functools
import statistics
import sys
import time
from typing import Any

import numpy as np

from benchmarks.throughput import bare
from blacksmith.experiments.session import Session
from blacksmith.experiments.spec import find_cell, load_spec
from blacksmith.training.experiment import Experiment
from blacksmith.training.task import TrainingLength


def eager_epoch(experiment: Experiment, reference: Any) -> None:
    """Trains an epoch as a user's loop does."""
    import torch

    data = {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in experiment.dataset.train.items()}
    noise = {name: torch.from_numpy(array) for name, array in experiment.dataset.epoch_noise(0).items()}
    order = torch.from_numpy(experiment.dataset.epoch_order(0)).long()
    optimizer, after = reference.optimizer(reference.module.train())
    for step, rows in enumerate(order):
        batch = {name: array[rows] for name, array in data.items()} | {name: each[step] for name, each in noise.items()}
        optimizer.zero_grad()
        reference.loss(reference.module, batch).backward()
        optimizer.step()
        after()


def main() -> None:
    """Prints microseconds per step, and ratios of medians over rounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package")
    parser.add_argument("implementations", nargs="+")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--dataset", default="auto")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", dest="overrides")
    parser.add_argument("--check", type=float, default=None)
    arguments = parser.parse_args()
    import torch

    torch.set_num_threads(1)
    spec = load_spec(arguments.package)
    ways: dict[str, Any] = {}
    for name in arguments.implementations:
        session = Session(dataset=arguments.dataset, platform="cpu", overrides=arguments.overrides)
        cell = find_cell(spec, f"{name}_{spec.task}-single")
        experiment = session.experiment(cell, drawn=True)
        ways[name] = functools.partial(bare(experiment)["bare scan"], 1)
    steps = experiment.dataset.steps_per_epoch
    length = TrainingLength(steps, sum(experiment.steps_by_epoch))
    reference = spec.experiment.make_reference(session.config(cell), length)
    ways["eager torch"] = lambda: eager_epoch(experiment, reference)
    for way in ways.values():
        way()  # compiles
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(arguments.rounds):
        for name, way in ways.items():
            start = time.process_time()
            way()
            seconds[name].append(time.process_time() - start)
    for name, values in seconds.items():
        print(f"{name:12} {1e6 * statistics.median(values) / steps:>9,.0f} us per step")
    first, *others = ways
    for name in others:
        ratio = statistics.median(a / b for a, b in zip(seconds[first], seconds[name], strict=True))
        print(f"{first} takes {ratio:.3f} times as long as {name}")
        if arguments.check is not None and name == others[0] and ratio > arguments.check:
            sys.exit(f"expected at most {arguments.check}")


if __name__ == "__main__":
    main()
