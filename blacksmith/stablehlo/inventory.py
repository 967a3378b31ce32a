"""What a module is made of, in few lines: what a reviewer reads before the text."""

import math
from collections import Counter
from dataclasses import dataclass
from typing import Any

from blacksmith.stablehlo.mlir import FUNCTION, Operation, children, functions, is_private, parse, walk
from blacksmith.stablehlo.partition import inserted_collectives
from blacksmith.stablehlo.tensor_types import byte_count, dimensions, element_type, type_text

COLLECTIVES = ("all_reduce", "all_gather", "reduce_scatter", "all_to_all", "collective_permute", "collective_broadcast")
_BODIES = ("reduce", "reduce_window", "scatter", "select_and_scatter", "sort", "all_reduce", "reduce_scatter")
_NOT_COUNTED = (FUNCTION, "func.return", "stablehlo.return", "sdy.return", "sdy.mesh")


@dataclass(frozen=True)
class Inventory:
    """Counts of a module; each field but ``flops`` maps a line's text to how often it occurs.

    Attributes:
      operations: ``reduce(add)``: an operation by name, with what else decides what it computes: the body of a
        reduction, the direction of a comparison, a custom call's target. What stands in the body of a loop or branch is
        counted once, with the way to it: ``while/add``.
      matmuls: ``f32 128x784 . 784x128 -> 128x128, contracting 1 . 0``.
      collectives: those that the program has, ``all_reduce(add) f32[784x128] 401,408 bytes``: bytes on one device, of
        the larger of operand and result.
      inserted: those that the partitioner adds where a program is sharded over a mesh, ``all_reduce over data (4 chips)
        f32[784x128] 401,408 bytes``; see ``partition.Collective``.
      arguments, results: ``f32[784x128]`` of the public function.
      dtypes: results of all operations by element type.
      flops: 2 per multiplication in all matmuls and convolutions; a loop's body counts once.
    """

    operations: Counter[str]
    matmuls: Counter[str]
    collectives: Counter[str]
    inserted: Counter[str]
    arguments: Counter[str]
    results: Counter[str]
    dtypes: Counter[str]
    flops: int

    @property
    def collective_bytes(self) -> int:
        """Bytes of the program's own collectives, on one device."""
        return _bytes_of(self.collectives)

    @property
    def inserted_bytes(self) -> int:
        """Bytes of the collectives that the partitioner adds, on one device."""
        return _bytes_of(self.inserted)


def _bytes_of(lines: Counter[str]) -> int:
    return sum(int(line.split()[-2].replace(",", "")) * count for line, count in lines.items())


def inventory_of(text: str) -> Inventory:
    """Counts a module, usually a canonical one (in others a private function counts once, however often it is called).

    Raises:
      StableHLOError: the text is no MLIR module.
    """
    module = parse(text)
    found = Inventory(Counter(), Counter(), Counter(), Counter(), Counter(), Counter(), Counter(), 0)
    flops = 0
    with module.context:
        for function in functions(module).values():
            if not is_private(function):
                kind = function.attributes["function_type"].value
                found.arguments.update(map(type_text, kind.inputs))
                found.results.update(map(type_text, kind.results))
            flops += _count(function, "", found)
    found.inserted.update(map(str, inserted_collectives(text)))
    return Inventory(**{**vars(found), "flops": flops})


def _count(parent: Operation, path: str, found: Inventory) -> int:
    flops = 0
    for operation in children(parent):
        name = _short_name(operation)
        if operation.name not in _NOT_COUNTED:
            found.operations[path + describe(operation)] += 1
            found.dtypes.update(element_type(result.type) for result in operation.results)
        if name in ("dot_general", "convolution"):
            line, operation_flops = _matmul(operation, name)
            found.matmuls[line] += 1
            flops += operation_flops
        if name in COLLECTIVES:
            found.collectives[_collective(operation)] += 1
        if name not in _BODIES:
            flops += _count(operation, f"{path}{name}/", found)
    return flops


def _short_name(operation: Operation) -> str:
    return str(operation.name).removeprefix("stablehlo.")


def describe(operation: Operation) -> str:
    """An operation's name, with what else decides what it computes: ``reduce(add)``, ``compare(GT)``."""
    name, attributes = _short_name(operation), operation.attributes
    if name in _BODIES:
        return f"{name}({', '.join(_short_name(inner) for inner in walk(operation) if 'return' not in inner.name)})"
    if name == "compare":
        return f"{name}({str(attributes['comparison_direction']).split()[-1].rstrip('>')})"
    if name == "custom_call":
        return f"{name}({attributes['call_target_name'].value})"
    if name == "composite":
        return f"{name}({attributes['name'].value})"
    return name


def _shape(kind: Any) -> str:
    return "x".join(map(str, dimensions(kind)))


def _matmul(operation: Operation, name: str) -> tuple[str, int]:
    """Its line, and its floating-point operations (multiply and add are two)."""
    left, right, result = operation.operands[0].type, operation.operands[1].type, operation.results[0].type
    shapes = f"{element_type(result)} {_shape(left)} . {_shape(right)} -> {_shape(result)}"
    if name == "convolution":
        # Each output element reads one kernel: all of it but its output features (Goodfellow et al. 2016, eq. 9.7).
        features = dimensions(right)[_output_feature_dimension(operation)]
        per_output = math.prod(dimensions(right)) // max(features, 1)
        return f"convolution {shapes}", 2 * math.prod(dimensions(result)) * per_output
    text = str(operation.attributes["dot_dimension_numbers"])
    contracting = _numbers(text, "lhs_contracting_dimensions"), _numbers(text, "rhs_contracting_dimensions")
    batching = _numbers(text, "lhs_batching_dimensions"), _numbers(text, "rhs_batching_dimensions")
    line = f"{shapes}, contracting {_join(contracting[0])} . {_join(contracting[1])}"
    if batching[0]:
        line += f", batching {_join(batching[0])} . {_join(batching[1])}"
    contracted = math.prod(dimensions(left)[axis] for axis in contracting[0])
    return line, 2 * math.prod(dimensions(result)) * contracted


def _numbers(text: str, field: str) -> list[int]:
    _, found, rest = text.partition(f"{field} = [")
    return [int(number) for number in rest.split("]")[0].split(",") if number.strip()] if found else []


def _join(numbers: list[int]) -> str:
    return ",".join(map(str, numbers))


def _output_feature_dimension(operation: Operation) -> int:
    """The kernel's dimension that is called ``o`` in ``[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]``."""
    kernel = str(operation.attributes["dimension_numbers"]).split("]x[")[1].split("]")[0]
    return [label.strip() for label in kernel.split(",")].index("o")


def _collective(operation: Operation) -> str:
    kinds = [*(operand.type for operand in operation.operands), *(result.type for result in operation.results)]
    half = len(operation.operands)
    sizes = sum(map(byte_count, kinds[:half])), sum(map(byte_count, kinds[half:]))
    larger = kinds[:half] if sizes[0] >= sizes[1] else kinds[half:]
    return f"{describe(operation)} {', '.join(map(type_text, larger))} {max(sizes):,} bytes"
