"""The forms of ``gather`` and ``scatter`` that the compiler lowers.

After the legality checks in ``StableHLOToTTIRPatterns.cpp``: gather, lines 4970-6420; scatter, lines 6852-7490.
"""

from collections.abc import Iterator

from jaxlib.mlir.dialects import stablehlo

from blacksmith.stablehlo.mlir import Operation, body, short_name
from blacksmith.stablehlo.tt_problem import Problem, needs, recorded, refused_form
from blacksmith.stablehlo.tt_table import TTTable
from blacksmith.stablehlo.tt_values import constant_behind, integers, shape

_GatherNumbers = stablehlo.GatherDimensionNumbers
_ScatterNumbers = stablehlo.ScatterDimensionNumbers
_UPDATES = ("add", "multiply", "maximum", "minimum")


def gather(operation: Operation, table: TTTable) -> Iterator[Problem]:
    reason = _gather_reason(operation)
    if reason:
        yield refused_form(operation.name, reason, "gather", table)
    elif _is_slice(operation):
        yield from needs(operation.name, "gather_slice", table)
        if constant_behind(operation.operands[1]) is None:
            yield from recorded(operation.name, "dynamic_slice", table)


def _is_slice(operation: Operation) -> bool:
    """True if it takes one block at one index, which is lowered as a ``dynamic_slice``."""
    numbers = _GatherNumbers(operation.attributes["dimension_numbers"])
    dropped = [*numbers.collapsed_slice_dims, *numbers.operand_batching_dims]
    one_index = len(shape(operation.operands[1])) == 1
    whole_result = len(numbers.offset_dims) == len(shape(operation.results[0]))
    return not dropped and one_index and whole_result and _takes_the_rest_whole(operation)


def _takes_the_rest_whole(operation: Operation) -> bool:
    """True if it takes all of every dimension that it neither indexes nor batches."""
    numbers = _GatherNumbers(operation.attributes["dimension_numbers"])
    sizes, slices = shape(operation.operands[0]), integers(operation, "slice_sizes", [])
    indexed = {*numbers.start_index_map, *numbers.operand_batching_dims}
    return all(slices[axis] == size for axis, size in enumerate(sizes) if axis not in indexed)


def _gather_reason(operation: Operation) -> str:
    """Why none of the four lowerings (slice, gather along a dimension, repetition, embedding) applies; empty if one."""
    numbers = _GatherNumbers(operation.attributes["dimension_numbers"])
    indices = operation.operands[1]
    sizes, result = shape(operation.operands[0]), shape(operation.results[0])
    slices = integers(operation, "slice_sizes", [])
    indexed, batched = list(numbers.start_index_map), list(numbers.operand_batching_dims)
    rest_whole = _takes_the_rest_whole(operation)
    if batched:
        alone = len(indexed) == 1 and slices[indexed[0]] == 1 and indexed[0] not in batched
        if alone and rest_whole and len(result) == len(sizes):
            return ""
        return "of gathers with batching dimensions, only jnp.take_along_axis of one index is lowered"
    if _is_slice(operation):
        return ""
    if len(indexed) == 1 and constant_behind(indices) is not None:
        return ""  # the simplifier turns it into slices
    if len(indexed) > 1 and len(shape(indices)) == 1:
        return f"it indexes {len(indexed)} dimensions with a 1-D index"
    if not rest_whole:
        return "it takes part of a dimension that it does not index"
    return _embedding_reason(numbers, sizes, slices, indexed)


def _embedding_reason(numbers: _GatherNumbers, sizes: list[int], slices: list[int], indexed: list[int]) -> str:
    """Why the indexed dimensions cannot be flattened into the rows of a table; empty if they can."""
    single = [axis for axis in indexed if sizes[axis] == 1]
    whole = [axis for axis in indexed if sizes[axis] != 1 and slices[axis] == sizes[axis]]
    partial = [axis for axis in indexed if 1 < slices[axis] < sizes[axis]]
    remaining = len(indexed) - len(whole) - len(single)
    consecutive = partial == list(range(partial[0], partial[0] + len(partial))) if partial else False
    leading = list(numbers.offset_dims) == list(range(len(numbers.offset_dims)))
    if len(partial) >= 2 and partial == indexed and consecutive and leading and not numbers.collapsed_slice_dims:
        return ""  # windows at run-time positions
    if partial and remaining != 1:
        return f"it indexes {len(indexed)} dimensions and takes a part, longer than one, of dimension {partial[0]}"
    if whole and (remaining > 1 or remaining + len(single) == 0):
        return f"it indexes dimension {whole[0]}, which it takes whole, together with others"
    return ""


def scatter(operation: Operation, table: TTTable) -> Iterator[Problem]:
    if len(operation.operands) != 3:
        yield refused_form(operation.name, "it updates several arrays at once", "scatter", table)
        return
    names = [short_name(inner) for inner in body(operation)]
    numbers = _ScatterNumbers(operation.attributes["scatter_dimension_numbers"])
    reason = _update_reason(operation, names)
    if not reason and not _is_embedding_gradient(operation, numbers, names):
        reason = _scatter_reason(operation, numbers)
        if not reason and _is_recent(operation, numbers):
            yield from needs(operation.name, "scatter", table)
    if reason:
        yield refused_form(operation.name, reason, "scatter", table)
    elif names and names[0] in ("maximum", "minimum"):
        yield from recorded(operation.name, "scatter_extremum", table)


def _update_reason(operation: Operation, names: list[str]) -> str:
    """Why the computation that combines operand and update is not lowered; empty if it is."""
    if not names:
        block = operation.regions[0].blocks[0]
        (kept,) = list(block.operations)[-1].operands
        return "" if kept == block.arguments[1] else "its update computation keeps the operand"
    if len(names) > 1 or names[0] not in _UPDATES:
        return f"its update computation is {', '.join(names)}; only one of {', '.join(_UPDATES)}, or none, is lowered"
    return ""


def _is_embedding_gradient(operation: Operation, numbers: _ScatterNumbers, names: list[str]) -> bool:
    """True if rows of updates are added to rows of a table, which has a lowering of its own."""
    table, _, updates = map(shape, operation.operands)
    rows = list(numbers.scattered_dims_to_operand_dims) == list(numbers.inserted_window_dims) == [0]
    return names == ["add"] and len(table) == 2 and rows and updates[-1:] == table[1:]


def _scatter_reason(operation: Operation, numbers: _ScatterNumbers) -> str:
    scattered = list(numbers.scattered_dims_to_operand_dims)
    if scattered != sorted(scattered):
        return "the dimensions that it scatters to are not in the operand's order"
    if len(scattered) < 2:
        return _single_dimension_reason(operation, numbers)
    if numbers.input_batching_dims:
        return "it scatters to several dimensions with batching dimensions"
    if numbers.index_vector_dim != len(shape(operation.operands[1])) - 1:
        return "it scatters to several dimensions, and its index vectors are not the last dimension of the indices"
    if not {*numbers.inserted_window_dims} <= {*scattered}:
        return "it leaves out a dimension of the operand that it does not scatter to"
    return ""


def _single_dimension_reason(operation: Operation, numbers: _ScatterNumbers) -> str:
    """Why the updates cannot be laid along the operand's dimensions, one to one and in order; empty if they can."""
    operand, indices, updates = map(shape, operation.operands)
    batches = list(numbers.input_batching_dims)
    free = [axis for axis in range(len(operand)) if axis not in {*numbers.inserted_window_dims, *batches}]
    source = dict(zip(free, numbers.update_window_dims, strict=True))
    windows = {*numbers.update_window_dims}
    update_axes = [axis for axis in range(len(updates)) if axis not in windows]
    index_axes = [axis for axis in range(len(indices)) if axis != numbers.index_vector_dim]
    indexed = list(numbers.scattered_dims_to_operand_dims)
    for update_axis, index_axis in zip(update_axes, index_axes, strict=True):
        if index_axis in numbers.scatter_indices_batching_dims:
            axis = batches[list(numbers.scatter_indices_batching_dims).index(index_axis)]
        elif indexed:
            axis = indexed.pop()
        else:
            return "several dimensions of its updates go to one dimension of the operand"
        if axis in source and updates[source[axis]] != 1:
            return f"dimension {axis} of the operand takes both a window and a list of updates"
        source[axis] = update_axis
    order = [source[axis] for axis in sorted(source)]
    return "" if order == sorted(order) else "the dimensions of its updates are not in the operand's order"


def _is_recent(operation: Operation, numbers: _ScatterNumbers) -> bool:
    """True if tt-mlir before 6d27eedf refuses the form: batched, or one dimension's indices not a list of rows."""
    _, indices, updates = map(shape, operation.operands)
    one_dimension = len(numbers.scattered_dims_to_operand_dims) == 1
    return bool(numbers.input_batching_dims) or (
        one_dimension and (len(indices) > len(updates) or numbers.index_vector_dim != 1)
    )
