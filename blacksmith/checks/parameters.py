"""Parameters before the first step: count, shapes and dtypes at any seed; norms at the recorded one."""

from typing import TYPE_CHECKING

from blacksmith.checks.deviations import Values, deviations
from blacksmith.checks.records import ALL_SEEDS, THIS_SEED, Records, judge, of_seeds
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
    record = records.comparable(session, cell, name, seed_free=True)
    if isinstance(record, Verdict):
        return record
    differing = deviations(*of_seeds(record.values, values, session.changes(cell)), _TOLERANCE)
    return judge(NAME, session, cell, record, differing, "Another model or initialisation changes these.")


def _values(session: "Session", cell: Cell) -> Values:
    experiment = session.experiment(cell, drawn=True)
    arrays = named_leaves(host_copy(fully_addressable(experiment.state.variables, experiment.placement)))
    return {
        ALL_SEEDS: {
            "parameters": int(sum(array.size for array in arrays.values())),
            "arrays": {name: f"{array.dtype}{list(array.shape)}" for name, array in arrays.items()},
        },
        THIS_SEED: {"norm": {name: norm(array) for name, array in arrays.items()}},
    }
