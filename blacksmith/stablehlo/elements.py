"""NumPy arrays <-> MLIR's DenseElementsAttr, also for element types that have no Python buffer."""

import json
import re
from typing import Any

import jax.numpy as jnp
import numpy as np
from jaxlib.mlir import ir

from blacksmith.tools.errors import StableHLOError

# Element types whose attributes give a buffer in every supported jaxlib; 0.7.1 aborts the process on others.
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
      StableHLOError: an element type that NumPy has no dtype for.
    """
    kinds: dict[str, Any] = {**_BUFFERED, **_OTHERS}
    if element_type not in kinds:
        raise StableHLOError(f"arrays of {element_type} are not supported; supported are {', '.join(kinds)}")
    dtype: np.dtype = np.dtype(kinds[element_type])
    return dtype


def to_attribute(array: np.ndarray, kind: Any) -> Any:
    """An array as attribute of the tensor type ``kind``, whose shape and element type it must have.

    Raises:
      StableHLOError: it has another shape or dtype.
    """
    shaped = ir.ShapedType(kind)
    element_type = str(shaped.element_type)
    shape = tuple(shaped.get_dim_size(axis) for axis in range(shaped.rank))
    if (array.shape, array.dtype) != (shape, numpy_dtype(element_type)):
        raise StableHLOError(f"has shape {array.shape} and dtype {array.dtype}, expected {kind}")
    if element_type in _BUFFERED:
        buffer: Any = np.ascontiguousarray(array)
        return ir.DenseElementsAttr.get(buffer, type=shaped.element_type, shape=shape)
    if element_type == "i1":
        return ir.Attribute.parse(f"dense<{json.dumps(array.tolist())}> : {kind}")
    return ir.Attribute.parse(f'dense<"0x{np.ascontiguousarray(array).tobytes().hex()}"> : {kind}')


def from_attribute(attribute: Any) -> np.ndarray:
    """An attribute's elements as an array of its shape and dtype."""
    shaped = ir.ShapedType(attribute.type)
    element_type = str(shaped.element_type)
    dtype = numpy_dtype(element_type)
    if element_type in _BUFFERED:
        return np.array(attribute, dtype=dtype)
    shape = tuple(shaped.get_dim_size(axis) for axis in range(shaped.rank))
    content = str(attribute).removeprefix("dense<").rpartition("> : ")[0]
    if content.startswith('"0x'):  # MLIR prints more than 100 elements as their bytes; booleans as bits
        data = bytes.fromhex(content.strip('"')[2:])
        if element_type == "i1":
            return _booleans(data, shape)
        values = np.frombuffer(data, dtype)
    elif element_type == "i1":
        values = np.array(json.loads(content), dtype)
    else:
        values = np.array(json.loads(re.sub(r"0x[0-9A-F]+", lambda bits: _number(bits.group(), dtype), content)))
    return np.array(np.broadcast_to(values.astype(dtype).reshape(shape if values.size > 1 else ()), shape))


def _booleans(data: bytes, shape: tuple[int, ...]) -> np.ndarray:
    """Bits in older versions of MLIR, bytes in newer ones."""
    count = int(np.prod(shape))
    raw = np.frombuffer(data, np.uint8)
    bits = raw if raw.size == count else np.unpackbits(raw, bitorder="little")[:count]
    return bits.astype(np.bool_).reshape(shape)


def _number(bits: str, dtype: np.dtype) -> str:
    """Not-a-number and infinities are printed as their bits; in JSON they have names."""
    value = float(np.array(int(bits, 16), np.uint16).view(dtype))
    return {float("inf"): "Infinity", float("-inf"): "-Infinity"}.get(value, "NaN")
