"""What training gets is the program that was reviewed, on the plan's chips and with the plan's share of the rows."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import jax

from blacksmith.checks.records import Records
from blacksmith.experiments.build import build
from blacksmith.experiments.lowered import lower
from blacksmith.experiments.spec import SHARDED_FUNCTIONS, Cell
from blacksmith.parallel.plans import DATA
from blacksmith.stablehlo import text_difference
from blacksmith.training.experiment import Experiment
from blacksmith.training.functions import StepFunction
from blacksmith.training.gates import Verdict

if TYPE_CHECKING:
    from blacksmith.experiments.session import Session

NAME = "program"
Texts = tuple[str, str, str]  # source of the expected text, that text, the text of what training gets


def check(session: "Session", cell: Cell, records: Records) -> Verdict:
    """``train_step`` and ``eval_step`` of the built experiment are the committed snapshots.

    Snapshots are of the first data set and the shipped config. Otherwise ``train_step`` is compared with what ``build``
    makes of the config, as JAX traces it; nothing is if the shapes are tiny, which are not trained. The devices that
    hold a step's batch and state, and the rows on each, are the plan's.
    """
    experiment = session.experiment(cell, drawn=True)
    problems = [*_placement(experiment, cell)]
    if session.is_tiny(cell):
        held, texts = "the plan's share of a batch", {}
    elif snapshots := _snapshots(session, cell, records):
        held, texts = "the snapshots", _with_snapshots(cell, experiment.functions(SHARDED_FUNCTIONS), snapshots)
    else:
        held, texts = "what build makes of the config", _with_build(session, cell, experiment)
    for name, (source, expected, built) in texts.items():
        if built != expected:
            lines = text_difference(expected, built)
            problems.append("\n".join([f"the {name} that training gets is not {source}:", *lines]))
    reason = "; ".join(problems) or f"training gets {held}, on {cell.plan.device_count} device(s)"
    return Verdict(NAME, not problems, f"{cell.id}: {reason}")


def _snapshots(session: "Session", cell: Cell, records: Records) -> list[Path]:
    """The files of ``train_step`` and ``eval_step``; none if they are of another config, or not there."""
    spec = cell.spec
    first = session.choice(spec).name == spec.datasets[0] and session.config(cell) == session.shipped_config(spec)
    if not first or session.changes(cell):
        return []
    own = records.snapshots / cell.model_id
    folder = (own if own.is_dir() else records.snapshots / spec.storage) / cell.plan.name
    files = [folder / f"{name}.mlir" for name in SHARDED_FUNCTIONS]
    return files if all(path.is_file() for path in files) else []


def _with_snapshots(cell: Cell, functions: dict[str, StepFunction], snapshots: list[Path]) -> dict[str, Texts]:
    built = lower(cell.id, functions)
    return {
        path.stem: (f"the snapshot {path}", path.read_text(encoding="utf-8"), built[path.stem].text)
        for path in snapshots
    }


def _with_build(session: "Session", cell: Cell, experiment: Experiment) -> dict[str, Texts]:
    """Traced, not lowered: it takes a third of the time."""
    program = build(cell, session.config(cell), session.dataset(cell).spec, experiment.platform.devices)
    name = SHARDED_FUNCTIONS[0]
    expected, built = (_traced(each.functions([name])[name]) for each in (program, experiment))
    return {name: ("what build makes of the config", expected, built)}


def _traced(function: StepFunction) -> str:
    """The jaxpr, in which functions are printed without their addresses."""
    return re.sub(r"0x[0-9a-f]+", "0x", str(jax.make_jaxpr(function.call)(*function.arguments)))


def _placement(experiment: Experiment, cell: Cell) -> Iterator[str]:
    """On which devices a step's batch and state lie, and how many rows each has."""
    plan, batch_size = cell.plan, experiment.dataset.batch_size
    sent = jax.tree.leaves(next(experiment.executables.epoch_chunks(0, 1)))
    state = jax.tree.leaves(experiment.state)
    for what, arrays in (("a step's batch", sent), ("the state", state)):
        devices = {device for array in arrays for device in array.sharding.device_set}
        if len(devices) != plan.device_count:
            yield f"{what} lies on {len(devices)} device(s), and the plan has {plan.device_count}"
    share = batch_size // plan.axis_size(DATA)
    for array in sent:
        rows = array.sharding.shard_shape(array.shape)[1]
        if rows != share:
            yield f"a device gets {rows} of {batch_size} rows of a step, {share} by the plan"
