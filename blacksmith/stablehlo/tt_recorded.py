"""Rules about forms that compile and are recorded to crash, or to be wrong, on the device: the table's ``recorded``."""

import re
from collections.abc import Iterator
from typing import Any

from blacksmith.stablehlo.inventory import describe
from blacksmith.stablehlo.mlir import Operation, is_private
from blacksmith.stablehlo.tt_problem import Problem, recorded, refused_by_frontend
from blacksmith.stablehlo.tt_sharding import public_function
from blacksmith.stablehlo.tt_table import TTTable
from blacksmith.stablehlo.tt_values import constant_behind, element, number, shape

# Of a program that only converts to float64; from other types it compiles, and fails on the device.
_NOT_TO_F64 = {"ui16", "ui32", "f32", "bf16"}


def dynamic_slice(operation: Operation, table: TTTable) -> Iterator[Problem]:
    if any(constant_behind(start) is None for start in list(operation.operands)[1:]):
        yield from recorded(operation.name, "dynamic_slice", table)


def is_finite(operation: Operation, table: TTTable) -> Iterator[Problem]:
    if element(operation.operands[0]) == "f32":
        yield from recorded(operation.name, "is_finite", table)


def stable_sort(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The order of equal keys shows in the other operands only; the sorted keys themselves are right."""
    stable = "is_stable" in operation.attributes and "true" in str(operation.attributes["is_stable"])
    if stable and len(operation.operands) > 1:
        yield from recorded(operation.name, "stable_sort", table)


def convert(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """Records are of programs that convert an argument and return it; conversions inside a program pass."""
    before, after = element(operation.operands[0]), element(operation.results[0])
    if not _from_argument_to_result(operation):
        return
    if after == "f64" and before in _NOT_TO_F64:
        yield from refused_by_frontend(f"stablehlo.convert {before} -> f64", "convert_to_f64", table)
    elif "i1" in (before, after):
        yield from recorded(f"stablehlo.convert {before} -> {after}", "convert_bool", table)
    elif after in table.recorded_converts.get(before, ()):
        yield from recorded(f"stablehlo.convert {before} -> {after}", "convert", table)


def convert_to_bool(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """JAX converts to bool by comparing with zero."""
    zero = constant_behind(operation.operands[1])
    with_zero = describe(operation) == "compare(NE)" and zero is not None and number(zero) == 0
    if with_zero and _from_argument_to_result(operation):
        subject = f"stablehlo.compare {element(operation.operands[0])} -> i1"
        yield from recorded(subject, "convert_bool", table)


def _from_argument_to_result(operation: Operation) -> bool:
    main = public_function(operation)
    if main is None or getattr(operation.operands[0].owner, "operation", None) is not None:
        return False
    inside = operation.parent is not None and operation.parent.operation == main
    return inside and _is_returned(operation.results[0])


def _is_returned(value: Any) -> bool:
    """True if a value, or its conversion to its own type, is a result of the function."""
    users = [use.owner.operation for use in value.uses]
    same = [user for user in users if user.name == "stablehlo.convert" and user.results[0].type == value.type]
    return any(user.name == "func.return" for user in users) or any(_is_returned(user.results[0]) for user in same)


def scalar_arguments(operation: Operation, table: TTTable) -> Iterator[Problem]:
    if not is_private(operation):
        ranks = [len(shape(argument)) for argument in operation.regions[0].blocks[0].arguments]
        if ranks and not any(ranks):
            yield from recorded("arguments of rank 0 only", "scalar_arguments", table)


def batch_norm(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The mean of a batch. A layer norm, which passes, has the same operations: only the call tells them apart."""
    if re.search(r'"_compute_stats".*"BatchNorm\.__call__"', str(operation.location)):
        yield from recorded("flax's BatchNorm in training", "batch_norm", table)
