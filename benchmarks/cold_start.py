"""A cold ``pytest`` of one cell against a bare script that does the same work.

    BLACKSMITH_DATA_DIR=../shared/data python -m benchmarks.cold_start --pairs 7

Runs, one after the other in pairs, so that a slow spell of the machine hits both:

  pytest   ``pytest -k "flax_mnist and single and gates"`` from the repository's root, with W&B offline
  bare     this file with ``--bare``: imports JAX, Flax, optax and orbax, reads MNIST, trains the same perceptron for
           the same epochs with one jitted ``lax.scan`` per epoch and shuffling, validates after each epoch, saves the
           best parameters with orbax, restores and tests them

and prints medians of wall and processor seconds, of their ratios pair by pair, and of the stages of both. Processor
seconds are of all threads and child processes; on a busy machine they say more. ``--without-wandb`` turns W&B off;
``--bare-wandb`` has the bare script log one row per epoch to an offline W&B run. Other arguments are pytest's.
"""

import argparse
import functools
import gzip
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
SELECTION = "flax_mnist and single and gates"
EPOCHS, BATCH, LEARNING_RATE, VALIDATION = 10, 128, 0.002, 12_000  # as in mnist.yaml
Seconds = dict[str, float]


def bare(directory: Path, with_wandb: bool) -> None:
    """What a person would write without the harness; writes ``seconds.json``."""
    last = time.perf_counter()
    seconds: Seconds = {}

    def lap(stage: str) -> None:
        nonlocal last
        now = time.perf_counter()
        seconds[stage] = seconds.get(stage, 0.0) + now - last
        last = now

    import flax.linen as nn
    import jax
    import jax.numpy as jnp
    import numpy as np
    import optax
    import orbax.checkpoint as ocp

    if with_wandb:
        import wandb

        run = wandb.init(project="bare", dir=directory, mode="offline")
    jax.devices()
    lap("imports")

    def read(name: str, header: int) -> Any:
        path = Path(os.environ["BLACKSMITH_DATA_DIR"], "mnist", f"{name}-ubyte.gz")
        return np.frombuffer(gzip.decompress(path.read_bytes()), np.uint8, offset=header)

    def split(name: str) -> tuple[Any, Any]:
        images = read(f"{name}-images-idx3", 16).reshape(-1, 784).astype(np.float32) / np.float32(255)
        return images, np.eye(10, dtype=np.float32)[read(f"{name}-labels-idx1", 8)]

    images, labels = split("train")
    generator = np.random.default_rng(0)
    order = generator.permutation(len(images))
    held_out = [jnp.asarray(array[order[:VALIDATION]]) for array in (images, labels)]
    train = [jnp.asarray(array[order[VALIDATION:]]) for array in (images, labels)]
    test = [jnp.asarray(array) for array in split("t10k")]
    lap("data")

    class MLP(nn.Module):
        @nn.compact
        def __call__(self, x: Any) -> Any:
            for width in (128, 128):
                x = nn.relu(nn.Dense(width, kernel_init=nn.initializers.he_normal())(x))
            return nn.Dense(10, kernel_init=nn.initializers.he_normal())(x)

    model: Any = MLP()
    steps = len(train[0]) // BATCH
    optimizer = optax.adam(optax.linear_schedule(LEARNING_RATE, 0.0, EPOCHS * steps))
    params = jax.jit(model.init)(jax.random.key(0), jnp.zeros((1, 784)))
    state = params, optimizer.init(params)

    def loss(params: Any, x: Any, y: Any) -> Any:
        return optax.softmax_cross_entropy(model.apply(params, x), y).mean()

    @functools.partial(jax.jit, donate_argnums=0)
    def epoch(state: Any, x: Any, y: Any, order: Any) -> Any:
        def step(state: Any, rows: Any) -> Any:
            params, opt_state = state
            value, grads = jax.value_and_grad(loss)(params, x[rows], y[rows])
            updates, opt_state = optimizer.update(grads, opt_state)
            return (optax.apply_updates(params, updates), opt_state), value

        return jax.lax.scan(step, state, order)

    @jax.jit
    def evaluate(params: Any, x: Any, y: Any) -> Any:
        return loss(params, x, y), (model.apply(params, x).argmax(1) == y.argmax(1)).mean()

    best = float("inf")
    checkpointer = ocp.Checkpointer(ocp.StandardCheckpointHandler())
    lap("model")
    shape = jax.ShapeDtypeStruct((steps, BATCH), jnp.int32)
    compiled_epoch = epoch.lower(state, *train, shape).compile()
    compiled_evaluate = evaluate.lower(params, *held_out).compile()
    compiled_test = evaluate.lower(params, *test).compile()
    lap("compilation")
    for number in range(EPOCHS):
        rows = generator.permutation(len(train[0]))[: steps * BATCH].reshape(steps, BATCH).astype(np.int32)
        state, losses = compiled_epoch(state, *train, rows)
        train_loss = float(np.asarray(losses).mean())
        lap("training")
        value, accuracy = map(float, compiled_evaluate(state[0], *held_out))
        lap("validation")
        if value < best:
            best = value
            checkpointer.save(directory / str(number), state[0])
            saved = directory / str(number)
        if with_wandb:
            run.log({"train/loss": train_loss, "validation/loss": value, "validation/accuracy": accuracy})
        lap("saving and logging")
        print(f"epoch {number + 1} loss {train_loss:.4f} val {accuracy:.2%}", flush=True)
    restored = checkpointer.restore(saved, args=ocp.args.StandardRestore(state[0]))
    accuracy = float(compiled_test(restored, *test)[1])
    lap("test")
    if with_wandb:
        run.finish()
        lap("saving and logging")
    if accuracy < 0.97:
        raise SystemExit(f"test accuracy {accuracy:.2%}: the bare script does not do the same work")
    (directory / "seconds.json").write_text(json.dumps(seconds), encoding="utf-8")


def child(command: list[str]) -> tuple[Seconds, float]:
    """Runs a process to its end; its wall and processor seconds, and when it began.

    Raises:
      SystemExit: with its output, if it failed.
    """
    # Byte code is kept from one run to the next, as a user's machine keeps it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before, begin, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.time(), time.perf_counter()
    done = subprocess.run(
        command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"wall": wall, "processor": processor}, begin


def cold_bare(scratch: Path, with_wandb: bool) -> Seconds:
    """Seconds of the bare script, by stage."""
    measured, _ = child([sys.executable, __file__, "--bare", str(scratch), *["--bare-wandb"] * with_wandb])
    stages = json.loads((scratch / "seconds.json").read_text(encoding="utf-8"))
    return {**measured, **stages, "start and exit": measured["wall"] - sum(stages.values())}


def cold_pytest(scratch: Path, arguments: list[str]) -> Seconds:
    """Seconds of pytest, by stage: what the run itself measured, and what lies before and after it."""
    measured, begin = child([sys.executable, "-m", "pytest", "-k", SELECTION, f"--runs-dir={scratch}", *arguments])
    (path,) = scratch.glob("flax_mnist-single*")
    result = json.loads((path / "result.json").read_text(encoding="utf-8"))
    stages = {
        # The config is written when the run opens, the result when its test is done.
        "until the run opens": (path / "config.yaml").stat().st_mtime - begin,
        "compilation": result["compile_seconds"],
        "training": result["train_seconds"],
        "validation": result["validation_seconds"],
        "after the result": begin + measured["wall"] - (path / "result.json").stat().st_mtime,
    }
    return {**measured, **stages, "rest of the run": measured["wall"] - sum(stages.values())}


def main() -> None:
    """Prints medians over pairs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--without-wandb", action="store_true")
    parser.add_argument("--bare-wandb", action="store_true")
    parser.add_argument("--bare", type=Path, help=argparse.SUPPRESS)
    options, arguments = parser.parse_known_args()
    if options.bare:
        bare(options.bare, options.bare_wandb)
        return
    from blacksmith.datasets.sources.mnist import data_directory

    os.environ["BLACKSMITH_DATA_DIR"] = str(data_directory().resolve())
    os.environ.setdefault("WANDB_MODE", "offline")
    if options.without_wandb:
        arguments += ["--set", "logger_config.log_on_wandb=false"]
    ways: dict[str, Callable[[Path], Seconds]] = {
        "bare": lambda scratch: cold_bare(scratch, options.bare_wandb),
        "pytest": lambda scratch: cold_pytest(scratch, arguments),
    }
    measured: dict[str, list[Seconds]] = {name: [] for name in ways}
    for number in range(options.pairs + 1):
        for name, run in ways.items():
            with tempfile.TemporaryDirectory() as scratch:
                seconds = run(Path(scratch))
            if number:  # the first pair fills caches of files and byte code
                measured[name].append(seconds)
    for name, runs in measured.items():
        print(name)
        for stage in runs[0]:
            print(f"  {stage:<20} {statistics.median(run[stage] for run in runs):6.2f} s")
    for clock in ("wall", "processor"):
        ratios = [ours[clock] / theirs[clock] for theirs, ours in zip(*measured.values(), strict=True)]
        listed = " ".join(f"{ratio:.2f}" for ratio in sorted(ratios))
        print(f"pytest / bare, {clock}: {statistics.median(ratios):.2f} of {listed}")


if __name__ == "__main__":
    main()
