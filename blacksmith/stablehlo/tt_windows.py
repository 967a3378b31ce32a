"""The forms of ``reduce_window`` that the compiler lowers.

After the legality checks in ``StableHLOToTTIRPatterns.cpp``, lines 2654-3060: a cumulative sum or product, a pooling of
two axes (rank 2 or 4), or a maximum pooling of three axes (rank 5).
"""

from collections.abc import Iterator
from typing import NamedTuple

from blacksmith.stablehlo.inventory import describe
from blacksmith.stablehlo.mlir import Operation, body, short_name
from blacksmith.stablehlo.tt_problem import Problem, needs, refused_form
from blacksmith.stablehlo.tt_table import TTTable
from blacksmith.stablehlo.tt_values import element, integers, shape, start_reason

_MAX_RANK = 5
_ONCE_POOLED_RANKS = (2, 4)


class _Window(NamedTuple):
    """A ``reduce_window``: sizes and, per dimension, window, stride, dilations and (low, high) padding."""

    sizes: list[int]
    window: list[int]
    strides: list[int]
    dilations: list[int]
    base_dilations: list[int]
    padding: list[tuple[int, int]]

    @property
    def pooled(self) -> list[int]:
        """Dimensions that the window spans more than one element of."""
        return [axis for axis, size in enumerate(self.window) if size > 1]

    @property
    def is_cumulative(self) -> bool:
        """True if the window runs from the first element to the present one, along one dimension."""
        ones = [1] * len(self.sizes)
        if self.strides != ones or self.dilations != ones:
            return False
        none = [(0, 0)] * len(self.sizes)
        if not self.pooled:
            return self.padding == none and 1 in self.sizes
        (axis, *others) = self.pooled
        size = self.sizes[axis]
        none[axis] = (size - 1, 0)
        return not others and self.window[axis] == size and self.padding == none


def _read(operation: Operation) -> _Window:
    sizes = shape(operation.operands[0])
    ones = [1] * len(sizes)
    flat = integers(operation, "padding", [0] * 2 * len(sizes))
    return _Window(
        sizes=sizes,
        window=integers(operation, "window_dimensions", ones),
        strides=integers(operation, "window_strides", ones),
        dilations=integers(operation, "window_dilations", ones),
        base_dilations=integers(operation, "base_dilations", ones),
        padding=list(zip(flat[::2], flat[1::2], strict=True)),
    )


def reduce_window(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The body, its initial values, and the window."""
    subject = f"stablehlo.{describe(operation)}"
    names = [short_name(inner) for inner in body(operation)]
    window = _read(operation)
    reason = _body_reason(operation, names) or _form_reason(window, names)
    if reason:
        yield refused_form(subject, reason, "reduce_window", table)
    elif element(operation.operands[0]).startswith("ui"):
        yield from needs(subject, "unsigned_window", table)
    elif window.is_cumulative and names != ["maximum"] and len(window.sizes) not in _ONCE_POOLED_RANKS:
        yield from needs(subject, "cumulative", table)


def _body_reason(operation: Operation, names: list[str]) -> str:
    """Why the body or an initial value is not lowered; empty if it is."""
    inputs = len(operation.operands) // 2
    if len(names) != inputs or not {*names} <= {"add", "maximum", "multiply"}:
        return "only add, maximum and multiply, one for each input, are lowered"
    starts = list(operation.operands)[inputs:]
    return next(filter(None, map(start_reason, names, starts)), "")


def _form_reason(window: _Window, names: list[str]) -> str:
    """Why the window is not lowered; empty if it is."""
    rank = len(window.sizes)
    if rank > _MAX_RANK:
        return f"its rank is {rank}; at most {_MAX_RANK} is lowered"
    if set(window.base_dilations) != {1}:
        return "its base is dilated"
    if names in (["add"], ["multiply"]) and window.is_cumulative:
        return ""
    if "multiply" in names:
        return "of products, only the cumulative one from the front is lowered"
    if rank == _MAX_RANK:
        return _three_axes_reason(window, names)
    if rank not in _ONCE_POOLED_RANKS:
        return f"its rank is {rank}; a pooling has rank 2, 4 or 5, and only cumulative sums from the front any other"
    if rank == 4 and len(window.pooled) > 2:
        return f"its window spans {len(window.pooled)} axes of a rank-4 array; at most 2 are lowered"
    return ""


def _three_axes_reason(window: _Window, names: list[str]) -> str:
    """A maximum over three axes is lowered as two poolings, one after the other."""
    if len(window.pooled) != 3:
        return f"its window spans {len(window.pooled)} axes of a rank-5 array; exactly 3 are lowered"
    if set(names) != {"maximum"}:
        return "over three axes, only maxima are lowered, not sums"
    outside = [axis for axis in range(_MAX_RANK) if axis not in window.pooled]
    if any(window.strides[axis] != 1 or window.padding[axis] != (0, 0) for axis in outside):
        return "it has a stride or padding outside the window's axes"
    return ""
