"""Parameters before the first step: count, shapes and dtypes at any seed; norms at the recorded one."""

from typing import TYPE_CHECKING

from blacksmith.checks.deviations import Values, deviations
from blacksmith.checks.records import Records, judge, unless_changed
from blacksmith.experiments.spec import Cell
from blacksmith.parallel.placement import fully_addressable
from blacksmith.parity.step_runner import norm
from blacksmith.tools.trees import host_copy, named_leaves
from blacksmith.training.gates import Verdict

if TYPE_CHECKING:
    from blacksmith.experiments.session import Session

NAME = "parameters"
# A norm is a float64 sum of the same float32 draws; XLA may draw a normal deviate one unit in the last place apart.
_TOLERANCE = 1e-5


def check(session: "Session", cell: Cell, records: Records) -> Verdict:
    """The initial state's arrays as recorded; shapes, dtypes and what is trained also at another seed."""
    values = _values(session, cell)
    name = f"{cell.implementation}/{NAME}"
    if records.write:
        return records.save(session, cell, name, values)
    record = records.read(session, cell, name)
    if record is None:
        return records.missing(session, cell, name)
    if (instead := unless_changed(NAME, session, cell, record, seed_free=True)) is not None:
        return instead
    parts = ("all_seeds",) if session.changes(cell) else ("all_seeds", "this_seed")
    recorded, found = ({part: each[part] for part in parts} for each in (record.values, values))
    differing = deviations(recorded, found, _TOLERANCE)
    return judge(NAME, session, cell, record, differing, "Another model or initialisation changes these.")


def _values(session: "Session", cell: Cell) -> Values:
    experiment = session.experiment(cell)
    arrays = named_leaves(host_copy(fully_addressable(experiment.state.variables, experiment.placement)))
    return {
        "all_seeds": {
            "parameters": int(sum(array.size for array in arrays.values())),
            "arrays": {name: f"{array.dtype}{list(array.shape)}" for name, array in arrays.items()},
        },
        "this_seed": {"norm": {name: norm(array) for name, array in arrays.items()}},
    }
