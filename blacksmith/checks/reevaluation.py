"""The kept checkpoints, evaluated once more: arrays from disk, another batching, none of training's executables."""

import functools
import json
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jax
import numpy as np

from blacksmith.checks.records import Records
from blacksmith.datasets.dataset import Arrays, row_count
from blacksmith.experiments.spec import Cell
from blacksmith.parallel.placement import fully_addressable
from blacksmith.parity.functions import BFLOAT16_ROUNDOFF
from blacksmith.runs.arrays import read_arrays
from blacksmith.tools.jax_utils import host_device
from blacksmith.tools.trees import host_copy, named_leaves
from blacksmith.training.experiment import Experiment
from blacksmith.training.gates import Verdict
from blacksmith.training.loop import frozen_digest
from blacksmith.training.step import TrainState, Variables, batch_rows
from blacksmith.training.task import LOSS

if TYPE_CHECKING:
    from blacksmith.experiments.session import Session

NAME = "reevaluation"
# Means of float32 numbers, summed by two programs. In fewer bits a metric may also differ by one row, such as an argmax
# between two logits that another program rounds another way.
_TOLERANCE, _ROWS_APART = 1e-4, 1.5


def check(session: "Session", cell: Cell, records: Records) -> Verdict:
    """Validation and test numbers of each kept checkpoint are those that training reported, of all rows.

    The state's own counters, such as the optimiser's, say the step of its directory. Frozen parameters were, bit for
    bit, what they are before the first step.
    """
    del records
    trained, experiment = session.train(cell), session.experiment(cell)
    result, folder = trained.result, Path(trained.result["checkpoint_dir"])
    reported = {row["step"]: row for row in trained.rows if "validation/loss" in row}
    steps = sorted(int(path.name) for path in folder.iterdir() if path.name.isdigit())
    evaluate, frozen = _evaluator(experiment), frozen_digest(experiment.state).get("frozen")
    dataset, training = session.dataset(cell), session.config(cell).training_config
    held_out = dataset.validation
    if training.max_val_batches is not None:
        first = slice(training.max_val_batches * training.batch_size)
        held_out = {name: array[first] for name, array in held_out.items()}
    tolerance = max(_TOLERANCE, 2 * experiment.platform.spec.product_roundoff)
    if training.dtype != "float32":
        tolerance = max(tolerance, BFLOAT16_ROUNDOFF)
    held_out_rows, rows = row_count(held_out), row_count(dataset.test)
    problems: list[str] = []
    for step in steps:
        state = _read(folder / str(step), experiment)
        problems += _counters(state, step)
        means = evaluate(state, held_out)
        said = {name.removeprefix("validation/"): value for name, value in reported.get(step, {}).items()}
        problems += _differences(experiment, means, said, f"validation at step {step}", tolerance, held_out_rows)
        progress = json.loads((folder / str(step) / "progress.json").read_bytes())
        if progress.get("frozen") != frozen:
            problems.append(f"checkpoint {step}: frozen parameters are not those of before the first step")
        said = {LOSS: progress["val_loss"]}
        problems += _differences(experiment, means, said, f"progress.json of {step}", tolerance, held_out_rows)
        if step == result["best_step"]:
            said = {name.removeprefix("test_"): value for name, value in result.items() if name.startswith("test_")}
            means = evaluate(state, dataset.test)
            problems += _differences(experiment, means, said, f"the test of step {step}", tolerance, rows)
            problems += _exported(result["trained_parameters"], state)
            if result[f"test_{experiment.task.unit}"] != rows:
                problems.append(f"the test counted {result[f'test_{experiment.task.unit}']} rows of {rows}")
    if result["best_step"] is not None and result["best_step"] not in steps:
        problems.append(f"the best step, {result['best_step']}, is not on disk")
    reason = "; ".join(problems) or f"{len(steps)} checkpoints give the reported numbers"
    return Verdict(NAME, not problems, f"{cell.id}: {reason}")


def _read(directory: Path, experiment: Experiment) -> TrainState:
    """A checkpoint's arrays, read without the harness, in the order of the state's own."""
    import orbax.checkpoint as ocp

    with ocp.Checkpointer(ocp.StandardCheckpointHandler()) as checkpointer, jax.default_device(host_device()):
        saved = named_leaves(checkpointer.restore(directory / "state"))
    like = experiment.state._replace(frozen={})
    restored: TrainState = jax.tree.unflatten(jax.tree.structure(like), [saved[name] for name in named_leaves(like)])
    return restored


def _exported(path: str | None, state: TrainState) -> Iterator[str]:
    """Arrays that the file of trained parameters, if there is one, does not hold as the best checkpoint does."""
    if path is None:
        return
    found, _ = read_arrays(Path(path))
    for name, leaf in named_leaves(state.params).items():
        if name not in found or not np.array_equal(found[name], leaf):
            yield f"{path}: {name} is not the best checkpoint's"


def _counters(state: TrainState, step: int) -> Iterator[str]:
    """What counts steps: the state itself and the optimiser. A model may count what it likes."""
    for name, leaf in named_leaves(state._replace(params={}, model_state={})).items():
        if np.ndim(leaf) == 0 and np.issubdtype(np.asarray(leaf).dtype, np.integer) and int(leaf) != step:
            yield f"checkpoint {step}: {name} is {int(leaf)}"


def _evaluator(experiment: Experiment) -> Callable[[TrainState, Arrays], dict[str, float]]:
    """(state, split) -> means, by ``forward`` on one device, in batches of some twice the size; sums in float64."""
    forward, measure = experiment.single_device_steps.forward, experiment.task.measure
    frozen = host_copy(fully_addressable(experiment.state.frozen, experiment.placement))

    @functools.partial(jax.jit, compiler_options=experiment.platform.spec.quick_compile or None)
    def sums(variables: Variables, batch: Any) -> Any:
        means = measure(forward(variables, batch), batch, None)
        rows = batch_rows(batch)
        return {name: (mean.sum, rows if mean.count is None else mean.count) for name, mean in means.items()}

    size = 2 * experiment.dataset.batch_size + 1

    def evaluate(state: TrainState, split: Arrays) -> dict[str, float]:
        totals: dict[str, np.ndarray] = {}
        variables = Variables(state.params, frozen, state.model_state)
        for rows in np.array_split(np.arange(row_count(split)), _parts(row_count(split), size)):
            found = sums(variables, {name: array[rows] for name, array in split.items()})
            for name, pair in found.items():
                totals[name] = totals.get(name, np.zeros(2)) + np.asarray(pair, np.float64)
        return {name: float(total / weight) for name, (total, weight) in totals.items()}

    return evaluate


def _parts(rows: int, size: int) -> int:
    """Into how many parts of at most ``size`` rows are divided: parts of one length, of a program, if it can be."""
    fewest = math.ceil(rows / size)
    return next((count for count in range(fewest, 2 * fewest) if rows % count == 0), fewest)


def _differences(
    experiment: Experiment, means: dict[str, float], reported: dict[str, Any], what: str, tolerance: float, rows: int
) -> Iterator[str]:
    """The loss and the task's metrics, as far as they were reported, of so many rows."""
    found = {LOSS: means[LOSS], **{metric.name: metric.value(means) for metric in experiment.task.metrics}}
    for name, value in found.items():
        said = reported.get(name)
        apart = 0.0 if name == LOSS or tolerance == _TOLERANCE else _ROWS_APART / rows
        if said is not None and not abs(value - said) <= tolerance * max(abs(said), abs(value)) + apart:
            yield f"{what}: {name} was reported as {said:.6g}, the checkpoint gives {value:.6g}"
