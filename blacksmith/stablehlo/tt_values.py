"""Reading shapes, attributes and constants of operations, as the compiler's legality checks do."""

import re
import struct
from typing import Any

from jaxlib.mlir import ir

from blacksmith.stablehlo.mlir import Operation
from blacksmith.stablehlo.tensor_types import dimensions, element_type

# MLIR prints infinities and NaN as bit patterns: formats of the float and of the integer with its bits.
_BITS = {"f64": ("d", "Q"), "f32": ("f", "I"), "f16": ("e", "H")}
_BOOLEANS = {"false": 0.0, "true": 1.0}
# What checkInitValue reads, at the head of StableHLOToTTIRPatterns.cpp: no f16, no integers of 16 bits.
_READ_STARTS = {"f32", "bf16", "f64", "i1", "i8", "ui8", "i32", "ui32", "i64", "ui64"}
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
    """The number that all elements of a constant are; False is 0 and True is 1. None if the elements differ."""
    found = re.match(r"dense<([^>\[]*)>", str(constant.attributes["value"]))
    text = found.group(1) if found else ""
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    if text.startswith("0x"):
        return _from_bits(int(text, 16), element(constant.results[0]))
    return float(text) if re.fullmatch(r"[-+\d.eE]+", text) else None


def _from_bits(bits: int, kind: str) -> float | None:
    if kind == "bf16":  # the upper half of a float32
        bits, kind = bits << 16, "f32"
    if kind not in _BITS:
        return None
    as_float, as_integer = _BITS[kind]
    return float(struct.unpack(as_float, struct.pack(as_integer, bits))[0])


def start_reason(name: str, start: Any) -> str:
    """Why the compiler does not recognise the value that a window or an argmax starts from; empty if it does."""
    constant, kind = constant_behind(start), element(start)
    if constant is None:
        return "it starts from a value that is not a constant"
    if kind not in _READ_STARTS:
        return f"it starts from a constant of {kind}, which is not read"
    if name == "maximum" and kind.startswith("ui"):
        return "it is a maximum of unsigned integers"  # checkInitValue expects the bits of the smallest signed integer
    found, expected = number(constant), identity(name, kind)
    return "" if found in (None, expected) else f"it starts from {found:g}; only {expected:g} is lowered"


def identity(name: str, kind: str) -> float:
    """The number that a reduction by the operation ``name`` of this element type starts from."""
    if name in ("maximum", "minimum"):
        return _smallest(kind) if name == "maximum" else _largest(kind)
    return {"add": 0.0, "or": 0.0, "multiply": 1.0, "and": 1.0}[name]


def _bits_of_integer(kind: str) -> int:
    """32 for i32, si32 and ui32; 0 for floats."""
    digits = kind.removeprefix("u").removeprefix("s").removeprefix("i")
    return int(digits) if digits.isdigit() else 0


def _smallest(kind: str) -> float:
    if kind.startswith("ui") or kind == "i1":
        return 0.0
    bits = _bits_of_integer(kind)
    return -(2.0 ** (bits - 1)) if bits else float("-inf")


def _largest(kind: str) -> float:
    bits = _bits_of_integer(kind) - (not kind.startswith("ui") and kind != "i1")
    return 2.0**bits - 1 if bits > 0 else float("inf")
