"""Training one of the attack's cells in a forked process, and what it leaves."""

import hashlib
import json
import os
import signal
import sys
import threading
import traceback
import warnings
from dataclasses import dataclass
from pathlib import Path

RUN = "run"
SMALL = (
    "training_config.epochs=4", "training_config.steps_per_epoch=3", "training_config.max_val_batches=1",
    "training_config.optimizer=sgd", "training_config.weight_decay=0.0", "training_config.warmup_steps=0",
    "logger_config.log_on_wandb=false", f"logger_config.run_name={RUN}", "logger_config.log_every_n_steps=2",
    "logger_config.log_pictures=false",
    "logger_config.log_weights=false", "logger_config.log_gradients=false", "logger_config.checkpoint.save_top_k=2",
)  # fmt: skip


@dataclass(frozen=True)
class Target:
    """What is attacked.

    Attributes:
      package, cell, dataset: an experiment, one of its cells, and its data without files.
      overrides: that make it tiny.
      processes: that train together.
    """

    package: str
    cell: str
    dataset: str
    overrides: tuple[str, ...]
    processes: int = 1


@dataclass(frozen=True)
class Attempt:
    """One process of one training.

    Attributes:
      target: what is trained.
      directory: holds ``runs/run``; the outcome is written beside it.
      resume: whether the run is continued.
      index, coordinator: of several processes.
      kill_at: before which change of files it kills itself; None lives.
    """

    target: Target
    directory: Path
    resume: bool
    index: int = 0
    coordinator: str | None = None
    kill_at: int | None = None

    @property
    def run(self):
        """The run's directory."""
        return self.directory / "runs" / RUN

    @property
    def outcome(self):
        """The file with what became of it."""
        return self.directory / f"outcome-{self.index}.json"


_CHANGES = ("os.rename", "os.remove", "os.rmdir", "os.mkdir")


def start(attempt, work=None):
    """Forks a process that trains, or does other work, and writes what became of it; returns its id."""
    attempt.outcome.unlink(missing_ok=True)
    child = os.fork()
    if child:
        return child
    try:
        with (attempt.directory / f"output-{attempt.index}.txt").open("w") as output:
            os.dup2(output.fileno(), 1)
            os.dup2(output.fileno(), 2)
        _write(attempt.outcome, _outcome(attempt, work or train))
    finally:
        os._exit(0)


def _write(path, outcome):
    """Whole or not at all."""
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(outcome))
    temporary.replace(path)


def _outcome(attempt, work):
    from blacksmith.tools.errors import BlacksmithError

    warnings.simplefilter("ignore")
    changes = _count_changes(attempt)
    try:
        return {"ended": work(attempt), "changes": changes[0]}
    except BlacksmithError as error:
        return {"sentence": f"{type(error).__name__}: {error}"}
    except BaseException:  # noqa: BLE001 - it is what the attack looks for
        return {"traceback": traceback.format_exc()}


def _count_changes(attempt):
    """Counts changes below the run's directory, in any thread; a SIGKILL comes before the one that is asked for."""
    changes, lock, below = [0], threading.Lock(), str(attempt.directory / "runs")

    def audit(event, arguments):
        writes = event == "open" and isinstance(arguments[1], str) and arguments[1][:1] in ("w", "a", "x")
        if (event in _CHANGES or writes) and str(arguments[0]).startswith(below):
            with lock:
                changes[0] += 1
                if changes[0] == attempt.kill_at:
                    os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(audit)
    return changes


def train(attempt):
    """To the end."""
    from blacksmith.experiments.session import Session
    from blacksmith.experiments.spec import find_cell, load_spec
    from blacksmith.multihost.distributed import Processes, join

    target = attempt.target
    together = target.processes > 1
    if together:
        join(Processes(attempt.coordinator, target.processes, attempt.index), 60)
    cell = find_cell(load_spec(target.package), target.cell)
    session = Session(
        platform="cpu",
        devices=1 if together else max(2, cell.plan.device_count),
        dataset=target.dataset,
        overrides=(*SMALL, *target.overrides),
        resume=attempt.run if attempt.resume else None,
        distributed=together,
        runs_dir=attempt.directory / "runs",
        shared=attempt.directory / f"shared-{os.getpid()}",
        notify=lambda text: None,
    )
    session.select([cell])
    session.check()
    for _ in session.training(cell):
        pass
    return True


def digest(attempt):
    """SHA-256 of all that a run ends with, but times: rows, test, kept steps, the latest checkpoint's arrays."""
    rows = [json.loads(line) for line in (attempt.run / "metrics.jsonl").read_text().splitlines()]
    result = json.loads((attempt.run / "result.json").read_text())
    steps = json.loads((attempt.run / "checkpoints" / "steps.json").read_text())["steps"]
    numbers = {key: value for key, value in result.items() if key.startswith("test_")}
    kept = {"rows": [{key: row[key] for key in row if "per_second" not in key} for row in rows], "test": numbers,
            "best": result["best_step"], "steps": steps}  # fmt: skip
    found = hashlib.sha256(json.dumps(kept, sort_keys=True).encode())
    for name, array in sorted(_arrays(attempt.run / "checkpoints" / str(steps[-1]) / "state").items()):
        found.update(name.encode() + array.tobytes())
    return found.hexdigest()


def _arrays(state):
    import jax
    import numpy as np
    import orbax.checkpoint as ocp

    from blacksmith.tools.trees import named_leaves

    sharding = jax.sharding.SingleDeviceSharding(jax.local_devices()[0])
    with ocp.Checkpointer(ocp.StandardCheckpointHandler()) as checkpointer:
        saved = checkpointer.metadata(state).item_metadata.tree
        like = jax.tree.map(lambda leaf: jax.ShapeDtypeStruct(leaf.shape, leaf.dtype, sharding=sharding), saved)
        restored = checkpointer.restore(state, args=ocp.args.StandardRestore(like))
    return {name: np.asarray(leaf) for name, leaf in named_leaves(restored).items()}
