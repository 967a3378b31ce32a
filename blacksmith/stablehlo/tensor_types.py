"""Element type, shape and size of tensor types."""

import math
from typing import Any

from jaxlib.mlir import ir


def element_type(kind: Any) -> str:
    """``f32`` for a tensor; the type's own text for any other type."""
    return str(ir.ShapedType(kind).element_type) if isinstance(kind, ir.ShapedType) else str(kind)


def dimensions(kind: Any) -> list[int]:
    """Sizes of a static tensor."""
    shaped = ir.ShapedType(kind)
    return [shaped.get_dim_size(axis) for axis in range(shaped.rank)]


def type_text(kind: Any) -> str:
    """``f32[784x128]``; ``f32[]`` for a scalar."""
    if not isinstance(kind, ir.RankedTensorType):
        return str(kind)
    shaped = ir.ShapedType(kind)
    sizes = ("?" if shaped.is_dynamic_dim(axis) else str(shaped.get_dim_size(axis)) for axis in range(shaped.rank))
    return f"{shaped.element_type}[{'x'.join(sizes)}]"


def byte_count(kind: Any) -> int:
    """Bytes of a static tensor, with one byte per boolean."""
    element = element_type(kind)
    bits = int("".join(filter(str.isdigit, element.split("<")[-1].split("E")[0])) or 0)
    if element.startswith("complex"):
        bits *= 2
    return math.prod(dimensions(kind)) * max(bits, 8) // 8
