"""What a module consists of, in a few lines that a reviewer reads before the text."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from jaxlib.mlir.dialects import stablehlo

from blacksmith.stablehlo.contractions import CONTRACTIONS, contractions_in_sequence, rounded_terms, terms
from blacksmith.stablehlo.mlir import Operation, body, children, functions, is_private, parse, short_name
from blacksmith.stablehlo.partition import inserted_collectives
from blacksmith.stablehlo.tensor_types import byte_count, dimensions, element_type, type_text

COLLECTIVES = ("all_reduce", "all_gather", "reduce_scatter", "all_to_all", "collective_permute", "collective_broadcast")
_BODIES = ("reduce", "reduce_window", "scatter", "select_and_scatter", "sort", "all_reduce", "reduce_scatter")
_RETURNS = ("func.return", "stablehlo.return", "sdy.return")


@dataclass(frozen=True)
class Inventory:
    """Counts of a module. A ``Counter`` maps the text of a line to its number of occurrences.

    The body of a loop or branch counts once, in all fields.

    Attributes:
      operations: ``reduce(add)``: an operation's name with the details that decide what it computes: the body of a
        reduction, the direction of a comparison, the target of a custom call. Operations in the body of a loop or
        branch have its path: ``while/add``.
      matmuls: ``f32 128x784 . 784x128 -> 128x128, contracting 1 . 0``.
      collectives: those in the text, ``all_reduce(add) f32[784x128] 401,408 bytes``: bytes on one device, of the larger
        of operand and result.
      inserted: those that the partitioner adds to a program sharded over a mesh, ``all_reduce over data (4 chips)
        f32[784x128] 401,408 bytes``; see ``partition.Collective``.
      arguments, results: ``f32[784x128]`` of the public function.
      dtypes: element types of the results of all operations.
      flops: 2 per multiplication in all matmuls and convolutions.
      longest_contraction: terms in the longest floating-point sum: of a matmul, a convolution, or a reduction that
        adds; shapes are those of the text, global if the program is sharded by annotations.
      contractions: matmuls and convolutions on the longest path from the arguments to the results.
    """

    operations: Counter[str]
    matmuls: Counter[str]
    collectives: Counter[str]
    inserted: Counter[str]
    arguments: Counter[str]
    results: Counter[str]
    dtypes: Counter[str]
    flops: int
    longest_contraction: int
    contractions: int

    @property
    def collective_bytes(self) -> int:
        """Bytes of the collectives in the text, on one device."""
        return _bytes_of(self.collectives)

    @property
    def inserted_bytes(self) -> int:
        """Bytes of the collectives that the partitioner adds, on one device."""
        return _bytes_of(self.inserted)


def _bytes_of(lines: Counter[str]) -> int:
    return sum(int(line.split()[-2].replace(",", "")) * count for line, count in lines.items())


def inventory_of(text: str) -> Inventory:
    """Counts a module, usually a canonical one; in other texts a private function counts once, however often called.

    Raises:
      StableHLOError: the text is not an MLIR module.
    """
    module = parse(text)
    with module.context:
        found = functions(module).values()
        signatures = [function.attributes["function_type"].value for function in found if not is_private(function)]
        paths = [each for function in found for each in _operations(function)]
        operations = [operation for operation, _ in paths]
        matmuls = [operation for operation in operations if short_name(operation) in CONTRACTIONS]
        return Inventory(
            operations=Counter(path + describe(operation) for operation, path in paths),
            matmuls=Counter(map(_matmul, matmuls)),
            collectives=Counter(_collective(each) for each in operations if short_name(each) in COLLECTIVES),
            inserted=Counter(map(str, inserted_collectives(text))),
            arguments=Counter(type_text(kind) for signature in signatures for kind in signature.inputs),
            results=Counter(type_text(kind) for signature in signatures for kind in signature.results),
            dtypes=Counter(element_type(result.type) for each in operations for result in each.results),
            flops=sum(2 * math.prod(dimensions(each.results[0].type)) * terms(each) for each in matmuls),
            longest_contraction=max(map(rounded_terms, operations), default=0),
            contractions=contractions_in_sequence(module),
        )


def _operations(parent: Operation, path: str = "") -> Iterator[tuple[Operation, str]]:
    """The operations inside an operation, each with the path of the loops and branches around it."""
    for operation in children(parent):
        name = short_name(operation)
        if operation.name not in _RETURNS:
            yield operation, path
        if name not in _BODIES:
            yield from _operations(operation, f"{path}{name}/")


def describe(operation: Operation) -> str:
    """An operation's name with the details that decide what it computes: ``reduce(add)``, ``compare(GT)``."""
    name, attributes = short_name(operation), operation.attributes
    if name in _BODIES:
        return f"{name}({', '.join(map(short_name, body(operation)))})"
    if name == "compare":
        return f"{name}({str(attributes['comparison_direction']).split()[-1].rstrip('>')})"
    if name == "custom_call":
        return f"{name}({attributes['call_target_name'].value})"
    if name == "composite":
        return f"{name}({attributes['name'].value})"
    return name


def _matmul(operation: Operation) -> str:
    left, right, result = operation.operands[0].type, operation.operands[1].type, operation.results[0].type
    shapes = f"{element_type(result)} {_shape(left)} . {_shape(right)} -> {_shape(result)}"
    if short_name(operation) == "convolution":
        return f"convolution {shapes}"
    numbers = stablehlo.DotDimensionNumbers(operation.attributes["dot_dimension_numbers"])
    line = f"{shapes}, contracting {_join(numbers.lhs_contracting_dimensions)} . "
    line += _join(numbers.rhs_contracting_dimensions)
    if numbers.lhs_batching_dimensions:
        line += f", batching {_join(numbers.lhs_batching_dimensions)} . {_join(numbers.rhs_batching_dimensions)}"
    return line


def _shape(kind: Any) -> str:
    return "x".join(map(str, dimensions(kind)))


def _join(axes: Iterable[int]) -> str:
    return ",".join(map(str, axes))


def _collective(operation: Operation) -> str:
    sides = [[value.type for value in values] for values in (operation.operands, operation.results)]
    larger = max(sides, key=lambda kinds: sum(map(byte_count, kinds)))
    return f"{describe(operation)} {', '.join(map(type_text, larger))} {sum(map(byte_count, larger)):,} bytes"
