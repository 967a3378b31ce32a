"""Reading shapes, attributes and constants of operations, as the compiler's legality checks do."""

import re
from typing import Any

from jaxlib.mlir import ir

from blacksmith.stablehlo.mlir import Operation
from blacksmith.stablehlo.tensor_types import dimensions, element_type

# Bit patterns that MLIR prints for minus infinity: f32, bf16, f16, f64.
_MINUS_INFINITY = {"0xFF800000", "0xFF80", "0xFC00", "0xFFF0000000000000"}
# The compiler looks for a constant behind these operations.
_KEEP_CONSTANT = {"stablehlo.reshape", "stablehlo.broadcast_in_dim", "stablehlo.convert"}


def shape(value: Any) -> list[int]:
    """Sizes of a value's dimensions."""
    return dimensions(value.type)


def element(value: Any) -> str:
    """The element type of a value: ``f32``."""
    return element_type(value.type)


def integers(operation: Operation, name: str, default: list[int]) -> list[int]:
    """A list attribute, flattened; ``default`` if the operation does not have it."""
    if name not in operation.attributes:
        return default
    attribute = operation.attributes[name]
    if isinstance(attribute, ir.DenseI64ArrayAttr):
        return [int(attribute[index]) for index in range(len(attribute))]
    dense = ir.DenseIntElementsAttr(attribute)
    return [int(dense[0])] * len(dense) if dense.is_splat else [int(dense[index]) for index in range(len(dense))]


def constant_behind(value: Any) -> Operation | None:
    """The constant that a value is a reshape, broadcast or conversion of; None if it is computed or an argument."""
    while True:
        owner = getattr(value.owner, "operation", None)
        if owner is None or owner.name == "stablehlo.constant":
            return owner
        if owner.name not in _KEEP_CONSTANT:
            return None
        value = owner.operands[0]


def number(constant: Operation) -> float | None:
    """The number that all elements of a constant are; None if they differ or are not finite and not minus infinity."""
    found = re.match(r"dense<([^>\[]*)>", str(constant.attributes["value"]))
    text = found.group(1) if found else ""
    if text in _MINUS_INFINITY:
        return float("-inf")
    return float(text) if re.fullmatch(r"[-+\d.eE]+", text) else None


def smallest(kind: str) -> float:
    """The number that a maximum starts from: minus infinity, or the smallest integer of an element type."""
    if kind.startswith("ui"):
        return 0.0
    digits = kind.removeprefix("si").removeprefix("i")
    return -(2.0 ** (int(digits) - 1)) if digits.isdigit() else float("-inf")
