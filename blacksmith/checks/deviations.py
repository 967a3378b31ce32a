"""Comparing found numbers with recorded ones: nested values -> what differs, the worst first."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

Values = dict[str, Any]
_SHOWN = 8


class Deviation(NamedTuple):
    """A number that is not the recorded one.

    Attributes:
      name: its path, such as ``gradients/dense_0/kernel``.
      recorded, found: None if it is missing there.
      tolerance: largest relative error that passes.
      excess: relative error in units of the tolerance; infinite if the two cannot be compared.
    """

    name: str
    recorded: Any
    found: Any
    tolerance: float
    excess: float


def flatten(values: Any, prefix: str = "") -> Values:
    """``{"losses": [1.0]}`` -> ``{"losses/0": 1.0}``."""
    if isinstance(values, Mapping):
        items: Iterable[tuple[Any, Any]] = values.items()
    elif isinstance(values, list):
        items = enumerate(values)
    else:
        return {prefix: values}
    return {
        path: leaf
        for name, value in items
        for path, leaf in flatten(value, f"{prefix}/{name}" if prefix else str(name)).items()
    }


def deviations(
    recorded: Values, found: Values, tolerance: float | Callable[[str], float], floor: float = 0.0
) -> list[Deviation]:
    """What differs, the worst first. Floats are compared relatively, everything else must be equal.

    Args:
      floor: a share of the largest number of its group (``gradients/...``): what is smaller is compared with that.
    """
    before, now = flatten(recorded), flatten(found)
    largest: dict[str, float] = {}
    for name, value in before.items():
        if isinstance(value, float) and math.isfinite(value):
            largest[_group(name)] = max(largest.get(_group(name), 0.0), abs(value))
    differing = []
    for name in {**before, **now}:
        allowed = tolerance(name) if callable(tolerance) else tolerance
        least = floor * largest.get(_group(name), 0.0)
        excess = _excess(before.get(name), now.get(name), allowed, least)
        if excess > 1:
            differing.append(Deviation(name, before.get(name), now.get(name), allowed, excess))
    return sorted(differing, key=lambda deviation: -deviation.excess)


def _group(name: str) -> str:
    return name.split("/")[0]


def _excess(recorded: Any, found: Any, tolerance: float, least: float) -> float:
    if recorded == found and type(recorded) is type(found):
        return 0.0
    numbers = all(isinstance(each, int | float) and not isinstance(each, bool) for each in (recorded, found))
    if not (numbers and tolerance and math.isfinite(recorded) and math.isfinite(found)):
        return math.inf
    scale = max(abs(recorded), least)
    return float(abs(found - recorded) / scale / tolerance) if scale else math.inf


def table(differing: Sequence[Deviation]) -> list[str]:
    """One line per deviation, the first ones."""
    shown = differing[:_SHOWN]
    width = max((len(each.name) for each in shown), default=0)
    lines = [
        f"  {each.name:{width}}  recorded {_show(each.recorded)}  found {_show(each.found)}{_off(each)}"
        for each in shown
    ]
    return lines + ([f"  and {len(differing) - _SHOWN} more"] if len(differing) > _SHOWN else [])


def _show(value: Any) -> str:
    return f"{value:.6g}" if isinstance(value, float) else "nothing" if value is None else str(value)


def _off(deviation: Deviation) -> str:
    if not math.isfinite(deviation.excess):
        return ""
    return f"  off by {deviation.excess * deviation.tolerance:.1e}, tolerance {deviation.tolerance:.0e}"
