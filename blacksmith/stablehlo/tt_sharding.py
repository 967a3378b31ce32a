"""Rules about programs that are sharded over a mesh."""

from collections.abc import Iterator

from blacksmith.stablehlo.mlir import FUNCTION, Operation, children, is_private, outermost, string_attribute
from blacksmith.stablehlo.replica_groups import group_size
from blacksmith.stablehlo.tt_problem import Problem, recorded, refused_by_frontend
from blacksmith.stablehlo.tt_table import TTTable
from blacksmith.stablehlo.tt_values import constant_behind, number

_SHARDINGS = ("sdy.sharding", "mhlo.sharding")
_MANUAL = "SPMDFullToShardShape"
_FAILING_GROUP = 8


def public_function(operation: Operation) -> Operation | None:
    """The public function of the module that an operation is in; None if the module has none."""
    functions = (child for child in children(outermost(operation)) if child.name == FUNCTION)
    return next((function for function in functions if not is_private(function)), None)


def sharded_arguments(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """Without a sharding on any argument, the frontend of the plugin fails, with Shardy as with GSPMD."""
    if operation.name == "stablehlo.custom_call" and string_attribute(operation, "call_target_name") != _MANUAL:
        return
    main = public_function(operation)
    if main is None or not main.regions[0].blocks[0].arguments:
        return
    attributes = str(main.attributes["arg_attrs"]) if "arg_attrs" in main.attributes else ""
    if not any(name in attributes for name in _SHARDINGS):
        yield from refused_by_frontend(f"{operation.name} (shard_map)", "sharded_arguments", table)


def gspmd_constraint(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """A sharding constraint without Shardy: an ``@Sharding`` that is no part of a ``shard_map``."""
    if string_attribute(operation, "call_target_name") != "Sharding":
        return
    users = [use.owner.operation for use in operation.results[0].uses]
    before = getattr(operation.operands[0].owner, "operation", None)
    around = [*users, *([before] if before is not None else [])]
    if not any(string_attribute(each, "call_target_name").startswith("SPMD") for each in around):
        yield from recorded(f"{operation.name} @Sharding", "gspmd_constraint", table)


def collectives(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """``psum_scatter`` over 8 chips, and ``pmean``: a sum over chips, divided by their number."""
    chips = group_size(operation)
    if operation.name == "stablehlo.reduce_scatter":
        if chips == _FAILING_GROUP:
            yield from recorded(operation.name, "reduce_scatter_8", table)
        return
    for use in operation.results[0].uses:
        divides = use.owner.operation
        if divides.name == "stablehlo.divide" and divides.operands[0] == operation.results[0]:
            constant = constant_behind(divides.operands[1])
            if constant is not None and number(constant) == chips:
                yield from recorded(f"{operation.name} (pmean)", "pmean", table)
                return
