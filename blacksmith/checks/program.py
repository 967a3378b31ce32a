"""What training gets is the program that was reviewed, on the plan's chips and with the plan's share of the rows."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import jax

from blacksmith.checks.records import Records
from blacksmith.experiments.build import build
from blacksmith.experiments.lowered import lower
from blacksmith.experiments.spec import SHARDED_FUNCTIONS, Cell
from blacksmith.parallel.plans import DATA
from blacksmith.stablehlo import text_difference
from blacksmith.training.experiment import Experiment
from blacksmith.training.functions import abstract_step_functions
from blacksmith.training.gates import Verdict

if TYPE_CHECKING:
    from blacksmith.experiments.session import Session

NAME = "program"


def check(session: "Session", cell: Cell, records: Records) -> Verdict:
    """``train_step`` and ``eval_step`` of the built experiment are the committed snapshots.

    Snapshots are of the first data set and the shipped config. Otherwise ``train_step`` of one chip is compared with
    what ``build`` makes of the declared config. The devices that hold a step's batch and state, and the rows on each,
    are the plan's.
    """
    experiment = session.experiment(cell)
    problems = [*_placement(experiment, cell)]
    source, expected = _expected(session, cell, records)
    if expected:
        placement, dataset = experiment.placement, experiment.dataset
        functions = abstract_step_functions(
            experiment.steps, experiment.state, dataset.spec, dataset.batch_size, placement
        )
        for name, built in lower(cell.id, functions, tuple(expected)).items():
            if built.text != expected[name]:
                lines = text_difference(expected[name], built.text)
                problems.append("\n".join([f"the {name} that training gets is not {source}:", *lines]))
    reason = "; ".join(problems) or f"training gets {source}, on {cell.plan.device_count} device(s)"
    return Verdict(NAME, not problems, f"{cell.id}: {reason}")


def _expected(session: "Session", cell: Cell, records: Records) -> tuple[str, Mapping[str, str]]:
    """Where the texts come from, and the texts by function."""
    own = records.snapshots / cell.model_id / cell.plan.name
    folder = own if own.is_dir() else records.snapshots / cell.spec.task / cell.plan.name
    spec = cell.spec
    shipped = session.shipped_config(spec)
    if session.choice(spec).name == spec.datasets[0] and session.config(cell) == shipped and not session.changes(cell):
        files = [folder / f"{name}.mlir" for name in SHARDED_FUNCTIONS]
        if all(path.is_file() for path in files):
            return f"the snapshot in {folder}", {path.stem: path.read_text(encoding="utf-8") for path in files}
    if cell.plan.device_count > 1:
        return "the plan's share of the rows", {}
    config = session.config(cell)
    functions = build(cell, config, session.dataset(cell).spec).functions()
    built = lower(cell.id, functions, SHARDED_FUNCTIONS[:1])
    return "what build makes of the config", {name: each.text for name, each in built.items()}


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
