"""Kills trainings at random moments and damages their files; ``python -m tests.faults.attack --budget=SECONDS``.

A case follows from its seed alone: the target, round robin, then what is done to it. It must end as a run that was left
in peace, bit for bit, or in one of our sentences; a run that was only killed must end, once it has a checkpoint. Its
processes are forked from this one, which has imported everything and opened nothing, so that imports are paid for once.
"""

import argparse
import contextlib
import itertools
import json
import os
import random
import shutil
import signal
import socket
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.faults.damage import damage
from tests.faults.trainer import Attempt, Target, digest, start

# After which a process that neither ends nor is killed counts as hung, on a machine that does a dozen other things.
HANG_SECONDS = 300
EXPERIMENTS = {
    "blacksmith.experiments.jax.mnist": ("jax_mnist", "digits", ("net_config.hidden_size=8",)),
    "blacksmith.experiments.jax.cnn": ("jax_cnn", "digits", ("net_config.channels=[2,2]",)),
    "blacksmith.experiments.jax.nerf": (
        "jax_nerf", "spheres",
        ("net_config.coarse={depth: 2, width: 4}", "net_config.fine={depth: 2, width: 4}", "data.downsample=10",
         "net_config.coarse_samples=3", "net_config.fine_samples=3", "net_config.position_octaves=2",
         "net_config.direction_octaves=1", "training_config.batch_size=64", "data.test_every=20"),
    ),
    "blacksmith.experiments.jax.llama": (
        "jax_llama", "templates",
        ("net_config.vocabulary=24", "net_config.width=16", "net_config.layers=1", "net_config.hidden=16",
         "data.length=6", "training_config.batch_size=16"),
    ),
}  # fmt: skip
KINDS = {"single": ("single", 1), "dp": ("dp2", 1), "fsdp": ("fsdp2", 1), "two processes": ("dp2", 2)}
TARGETS = [
    Target(package, f"{model}-{plan}", dataset, overrides, processes)
    for plan, processes in KINDS.values()
    for package, (model, dataset, overrides) in EXPERIMENTS.items()
]


class CaseError(Exception):
    """A case that ended in another way than it must."""


def run(target, directory, *, resume=False, kill_at=None, kill_after=None):
    """Trains to the end, to an error or to a kill; returns the first process's outcome, None if it was killed.

    Args:
      kill_at: before which change of a file process 0 is killed.
      kill_after: seconds after which all processes are.
    """
    coordinator = None
    if target.processes > 1:
        with socket.create_server(("127.0.0.1", 0)) as server:
            coordinator = f"127.0.0.1:{server.getsockname()[1]}"
    attempts = [
        Attempt(target, directory, resume, index, coordinator, kill_at if index == 0 else None)
        for index in range(target.processes)
    ]
    children = {start(attempt): attempt for attempt in attempts}
    return wait(children, kill_after)


def wait(children, kill_after=None):
    """Waits for all; the first that dies or fails takes the others with it, as one machine's do."""
    begun, left, killed, first = time.monotonic(), dict(children), False, None
    while left:
        for child in [*left]:
            if os.waitpid(child, os.WNOHANG)[0]:
                attempt = left.pop(child)
                first = first or attempt
                if not attempt.outcome.exists() or "ended" not in json.loads(attempt.outcome.read_text()):
                    kill_after = 0.0
        seconds = time.monotonic() - begun
        if kill_after is not None and seconds >= kill_after and not killed:
            killed = True
            for child in left:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
        if seconds > HANG_SECONDS:
            for child in left:
                os.kill(child, signal.SIGKILL)
            raise CaseError(f"hangs: {_output(next(iter(left.values())))}")
        time.sleep(0.005)
    if not first.outcome.exists():
        return None  # killed, whatever the others said of it
    outcomes = [json.loads(each.outcome.read_text()) for each in children.values() if each.outcome.exists()]
    bad = [outcome for outcome in outcomes if "ended" not in outcome]
    if bad:
        return next((outcome for outcome in bad if "sentence" in outcome), bad[0])
    return outcomes[0] if len(outcomes) == len(children) else None


def _output(attempt):
    return (attempt.directory / f"output-{attempt.index}.txt").read_text(errors="replace")[-2000:]


def ended(target, directory):
    """The digest of a run that ended."""
    attempt = Attempt(target, directory, resume=False)
    outcome = wait({start(attempt, digest): attempt})
    if outcome is None or "ended" not in outcome:
        raise CaseError(f"the end cannot be read: {outcome}")
    return outcome["ended"]


class Unbroken:
    """Each target trained in peace, once: its digest, its seconds, and how often it changes a file."""

    def __init__(self, directory):
        self._directory, self._known = directory, {}

    def __call__(self, target):
        if target not in self._known:
            directory = self._directory / f"unbroken-{TARGETS.index(target)}"
            directory.mkdir()
            begun = time.monotonic()
            outcome = run(target, directory)
            seconds = time.monotonic() - begun
            if outcome is None or "ended" not in outcome:
                text = _output(Attempt(target, directory, resume=False)) if outcome is None else outcome
                raise CaseError(f"does not train undisturbed: {text}")
            self._known[target] = ended(target, directory), seconds, outcome["changes"]
        return self._known[target]


def attack(seed, directory, unbroken):
    """One case; returns what was done and how it ended, raises CaseError."""
    target, draw = TARGETS[seed % len(TARGETS)], random.Random(seed)
    expected, seconds, changes = unbroken(target)
    done, killed = [], False
    damaging = draw.random() < 0.5
    for number in range(1 if damaging else draw.choice([1, 1, 2, 3])):
        at_change = damaging or draw.random() < 0.5
        resume = (directory / "runs" / "run" / "run.json").exists()
        kill = {"kill_at": draw.randint(changes // 3 if damaging else 1, changes)} if at_change else {
            "kill_after": draw.uniform(0.2, 1.0) * seconds
        }  # fmt: skip
        outcome = run(target, directory, resume=resume, **kill)
        done.append(f"{'SIGKILL at change' if at_change else 'SIGKILL after'} {next(iter(kill.values())):.4g}")
        if outcome is not None:
            break
        killed = True
        if number == 0 and not (directory / "runs" / "run" / "run.json").exists():
            shutil.rmtree(directory / "runs", ignore_errors=True)
            return target, done, "not begun"
    committed = any((directory / "runs" / "run" / "checkpoints").glob("*/SHA256SUMS"))
    damaged = damaging and outcome is None
    if outcome is None:
        if damaged:
            done.append(damage(directory / "runs" / "run", draw))
        outcome = run(target, directory, resume=True)
    if outcome is not None and "sentence" in outcome:
        if not damaged and (committed or not killed):
            raise CaseError(f"{done}: undamaged, it must end or have no checkpoint: {outcome['sentence']}")
        return target, done, "in a sentence"
    if outcome is None or "traceback" in outcome:
        text = _output(Attempt(target, directory, resume=False)) if outcome is None else outcome
        raise CaseError(f"{done}: {text}")
    found = ended(target, directory)
    if found != expected:
        raise CaseError(f"{done}: ends otherwise than the undisturbed run")
    return target, done, "bit for bit"


def main():
    """Attacks until the budget is spent; prints one line per case and the counts; exit status 1 after a failure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--budget", type=float, default=30.0, help="seconds")
    parser.add_argument("--seed", type=int, help="one case instead")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--directory", type=Path, default=None)
    options = parser.parse_args()
    directory = options.directory or Path(tempfile.mkdtemp(prefix="blacksmith-faults-"))
    directory.mkdir(parents=True, exist_ok=True)
    os.environ["JAX_COMPILATION_CACHE_DIR"] = str(directory / "compiled")
    os.environ["JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS"] = "0"
    import_everything()
    unbroken, counts, failed = Unbroken(directory), Counter(), []
    begun = time.monotonic()
    for seed in itertools.count(options.first) if options.seed is None else [options.seed]:
        if options.seed is None and time.monotonic() - begun > options.budget:
            break
        case = directory / f"case-{seed}"
        case.mkdir()
        target = TARGETS[seed % len(TARGETS)]
        try:
            _, done, how = attack(seed, case, unbroken)
        except CaseError as failure:
            done, how = [str(failure)], "FAILED"
            failed.append(seed)
        counts[how] += 1
        print(f"{seed} {target.cell} x{target.processes}: {'; '.join(done)}: {how}", flush=True)
        if how != "FAILED":
            shutil.rmtree(case)
    print(", ".join(f"{count} {how}" for how, count in sorted(counts.items())), f"in {time.monotonic() - begun:.0f} s")
    for seed in failed:
        print(f"repeat it with: pytest -m faults --faults-seed={seed}")
    sys.exit(bool(failed))


def import_everything():
    """What trainings need; opens no device and starts no thread."""
    import importlib

    for name in (
        "flax.linen", "flax.nnx", "optax", "orbax.checkpoint", "blacksmith.experiments.build",
        "blacksmith.experiments.launch", "blacksmith.experiments.session", "jax.experimental.multihost_utils",
        *(f"{package}.{module}" for package in EXPERIMENTS for module in ("configs", "data", "experiment")),
    ):  # fmt: skip
        importlib.import_module(name)


if __name__ == "__main__":
    main()
