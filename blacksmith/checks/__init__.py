"""What every experiment is held to, cheapest first: name -> check(session, cell, records) -> Verdict.

Each check is a module of this package; ``docs/gates.md`` says what each holds and which planted bugs it catches.
"""

import importlib
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from blacksmith.checks.records import Records
    from blacksmith.experiments.session import Session
    from blacksmith.experiments.spec import Cell
    from blacksmith.training.gates import Verdict

    Check = Callable[[Session, Cell, Records], Verdict]


def _check(name: str) -> "Check":
    """The check of a module, imported when it runs."""

    def run(session: "Session", cell: "Cell", records: "Records") -> "Verdict":
        verdict: Verdict = importlib.import_module(f"{__name__}.{name}").check(session, cell, records)
        return verdict

    return run


_NAMES = ("data", "parameters", "program", "first_step", "bookkeeping", "reevaluation", "resumption", "band")
CHECKS: "Mapping[str, Check]" = MappingProxyType({name: _check(name) for name in _NAMES})
