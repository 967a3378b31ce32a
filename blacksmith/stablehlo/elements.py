"""NumPy arrays <-> MLIR's DenseElementsAttr, including element types without a Python buffer."""

import json
import re
from typing import Any

import jax.numpy as jnp
import numpy as np
from jaxlib.mlir import ir

from blacksmith.stablehlo.tensor_types import dimensions
from blacksmith.tools.errors import StableHLOError

# Element types whose attributes have a buffer in every supported jaxlib; 0.7.1 aborts the process on others.
_BUFFERED = {
    "f32": np.float32,
    "f64": np.float64,
    "i8": np.int8,
    "i16": np.int16,
    "i32": np.int32,
    "i64": np.int64,
    "ui8": np.uint8,
    "ui16": np.uint16,
    "ui32": np.uint32,
    "ui64": np.uint64,
}
_OTHERS = {"i1": np.bool_, "bf16": jnp.bfloat16, "f16": np.float16}


def numpy_dtype(element_type: str) -> np.dtype:
    """``f32`` -> ``np.float32``.

    Raises:
      StableHLOError: the element type is not supported.
    """
    kinds: dict[str, Any] = {**_BUFFERED, **_OTHERS}
    if element_type not in kinds:
        raise StableHLOError(f"unsupported element type {element_type}; expected one of {', '.join(kinds)}")
    dtype: np.dtype = np.dtype(kinds[element_type])
    return dtype


def to_attribute(array: np.ndarray, kind: Any) -> Any:
    """An array as an attribute of the tensor type ``kind``.

    Raises:
      StableHLOError: the array's shape or dtype is not that of ``kind``.
    """
    shaped, shape = ir.ShapedType(kind), tuple(dimensions(kind))
    element_type = str(shaped.element_type)
    if (array.shape, array.dtype) != (shape, numpy_dtype(element_type)):
        raise StableHLOError(f"has shape {array.shape} and dtype {array.dtype}, expected {kind}")
    if element_type in _BUFFERED:
        buffer: Any = np.ascontiguousarray(array)
        return ir.DenseElementsAttr.get(buffer, type=shaped.element_type, shape=shape)
    if element_type == "i1":
        return ir.Attribute.parse(f"dense<{json.dumps(array.tolist())}> : {kind}")
    return ir.Attribute.parse(f'dense<"0x{np.ascontiguousarray(array).tobytes().hex()}"> : {kind}')


def from_attribute(attribute: Any) -> np.ndarray:
    """The elements of an attribute, as an array of its shape and dtype."""
    element_type, shape = str(ir.ShapedType(attribute.type).element_type), dimensions(attribute.type)
    dtype = numpy_dtype(element_type)
    if element_type in _BUFFERED:
        return np.array(attribute, dtype=dtype)
    if element_type == "i1":
        elements: Any = ir.DenseIntElementsAttr(attribute)  # iterable; jaxlib's stubs do not say so
        return np.array(list(elements), dtype).reshape(shape)
    content = str(attribute).removeprefix("dense<").rpartition("> : ")[0]
    if content.startswith('"0x'):  # MLIR prints more than 100 elements as their bytes
        values = np.frombuffer(bytes.fromhex(content.strip('"')[2:]), dtype)
    else:
        values = np.array(json.loads(re.sub(r"0x[0-9A-F]+", lambda bits: _number(bits.group(), dtype), content)))
    return np.array(np.broadcast_to(values.astype(dtype).reshape(shape if values.size > 1 else ()), shape))


def _number(bits: str, dtype: np.dtype) -> str:
    """JSON's name for a NaN or an infinity, which MLIR prints as its bits."""
    value = float(np.array(int(bits, 16), np.uint16).view(dtype))
    return {float("inf"): "Infinity", float("-inf"): "-Infinity"}.get(value, "NaN")
