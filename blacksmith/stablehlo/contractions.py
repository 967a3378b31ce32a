"""What rounding errors grow with: the terms of the longest sum, and the number of contractions in sequence."""

import math
from typing import Any

from jaxlib.mlir.dialects import stablehlo

from blacksmith.stablehlo.mlir import Operation, body, functions, is_private, references, short_name
from blacksmith.stablehlo.tensor_types import dimensions, element_type

CONTRACTIONS = ("dot_general", "convolution")


def terms(operation: Operation) -> int:
    """Terms per output element of a contraction, or of a ``reduce`` or ``reduce_window`` that adds; 0 otherwise.

    A convolution sums over the kernel of one output feature (Goodfellow et al. 2016, eq. 9.7). The gradient of a kernel
    is a convolution whose own kernel is the output's gradient, so it sums over batch x output positions. Zeros inserted
    by padding and dilation count as terms.
    """
    name, attributes = short_name(operation), operation.attributes
    if name == "convolution":
        features = stablehlo.ConvDimensionNumbers(attributes["dimension_numbers"]).kernel_output_feature_dimension
        return math.prod(size for axis, size in enumerate(_sizes(operation, 1)) if axis != features)
    if name == "dot_general":
        numbers = stablehlo.DotDimensionNumbers(attributes["dot_dimension_numbers"])
        return _product(_sizes(operation, 0), numbers.lhs_contracting_dimensions)
    if name in ("reduce", "reduce_window") and {inner.name for inner in body(operation)} == {"stablehlo.add"}:
        if name == "reduce_window":
            return math.prod(attributes["window_dimensions"])
        return _product(_sizes(operation, 0), attributes["dimensions"])
    return 0


def _sizes(operation: Operation, operand: int) -> list[int]:
    return dimensions(operation.operands[operand].type)


def _product(sizes: list[int], axes: Any) -> int:
    return math.prod(sizes[axis] for axis in axes)


def rounded_terms(operation: Operation) -> int:
    """``terms`` of an operation on floating-point numbers; 0 for integers, whose sums are exact."""
    found = terms(operation)
    return found if found and "f" in element_type(operation.results[0].type) else 0


def contractions_in_sequence(module: Any) -> int:
    """Matrix products and convolutions on the longest path from a public function's arguments to its results.

    The body of a loop counts once. An operation with regions or a callee depends on all its operands and on everything
    that the regions or the callee return.
    """
    callees = functions(module)
    of_functions: dict[str, int] = {}
    of_values: dict[Any, int] = {}

    def of_function(name: str) -> int:
        if name not in of_functions:
            of_functions[name] = 0  # ends the recursion of a function that calls itself
            of_functions[name] = of_results(callees[name], 0)
        return of_functions[name]

    def of_results(operation: Operation, of_operands: int) -> int:
        inside = [of_block(block, of_operands) for region in operation.regions for block in region.blocks]
        inside += [of_operands + of_function(name) for name in references(operation) if name in callees]
        return max([of_operands, *inside]) + (short_name(operation) in CONTRACTIONS)

    def of_block(block: Any, depth: int) -> int:
        of_values.update(dict.fromkeys(block.arguments, depth))
        for operation in (each.operation for each in block.operations):
            depth = of_results(operation, max((of_values[value] for value in operation.operands), default=0))
            of_values.update(dict.fromkeys(operation.results, depth))
        return depth  # the last operation is the terminator: what the block returns

    return max((of_function(name) for name, function in callees.items() if not is_private(function)), default=0)
