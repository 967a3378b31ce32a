"""Which rules of the TT support gate judge which operations."""

from collections.abc import Callable, Iterator

from blacksmith.stablehlo.mlir import FUNCTION, MESH, Operation
from blacksmith.stablehlo.tt_indexing import gather, scatter
from blacksmith.stablehlo.tt_problem import Problem
from blacksmith.stablehlo.tt_recorded import (
    batch_norm,
    convert,
    convert_to_bool,
    dynamic_slice,
    is_finite,
    scalar_arguments,
    stable_sort,
)
from blacksmith.stablehlo.tt_rules import custom_call_target, lowered, random_bits, reduction, restricted, types
from blacksmith.stablehlo.tt_sharding import collectives, gspmd_constraint, sharded_arguments
from blacksmith.stablehlo.tt_table import TTTable
from blacksmith.stablehlo.tt_windows import reduce_window

Rule = Callable[[Operation, TTTable], Iterator[Problem]]
_EVERY: tuple[Rule, ...] = (lowered, types)
_BY_OPERATION: dict[str, tuple[Rule, ...]] = {
    FUNCTION: (scalar_arguments,),
    MESH: (restricted,),
    "sdy.manual_computation": (sharded_arguments,),
    "stablehlo.all_gather": (restricted,),
    "stablehlo.all_reduce": (reduction, collectives),
    "stablehlo.compare": (convert_to_bool,),
    "stablehlo.convert": (convert,),
    "stablehlo.custom_call": (custom_call_target, sharded_arguments, gspmd_constraint),
    "stablehlo.dynamic_slice": (dynamic_slice,),
    "stablehlo.gather": (gather,),
    "stablehlo.is_finite": (is_finite,),
    "stablehlo.reduce": (reduction, batch_norm),
    "stablehlo.reduce_scatter": (reduction, collectives),
    "stablehlo.reduce_window": (reduce_window,),
    "stablehlo.rng": (restricted,),
    "stablehlo.rng_bit_generator": (random_bits,),
    "stablehlo.scatter": (scatter,),
    "stablehlo.shift_right_logical": (random_bits,),
    "stablehlo.sort": (restricted, stable_sort),
}


def problems(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The problems that the rules find in an operation."""
    for rule in (*_EVERY, *_BY_OPERATION.get(operation.name, ())):
        yield from rule(operation, table)
