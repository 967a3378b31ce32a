"""The rules of the TT support gate: one function per kind of limit, each on one operation."""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from jaxlib.mlir import ir

from blacksmith.stablehlo.inventory import describe
from blacksmith.stablehlo.mlir import MODULE, Operation, string_attribute, walk
from blacksmith.stablehlo.tensor_types import type_text
from blacksmith.stablehlo.tt_table import TTTable

_RULES: list[Callable[[Operation, TTTable], Iterator["Problem"]]] = []
_TWO_OPERAND_BODIES = {"add", "maximum", "minimum", "multiply"}
_BOOLEAN_BODIES = {"and", "or"}
# jnp.argmax: pick the larger value, NaN first, the smaller index among equals. It starts with the comparison of values.
_ARGMAX_BODY = sorted(["compare", "compare", "or", "select", "compare", "compare", "and", "or", "select"])


class Problem(NamedTuple):
    """What a rule found.

    Attributes:
      subject: what it is about: an operation, or a dtype.
      reason: why TT cannot take it, with the issue's number where there is one.
      way_out: key of the table's ``ways_out``.
      fatal: whether it cannot be compiled, or computes something else; else it is allowed with a caution.
    """

    subject: str
    reason: str
    way_out: str
    fatal: bool = True


def problems(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """What all rules have to say of an operation."""
    for rule in _RULES:
        yield from rule(operation, table)


def _rule(function: Callable[[Operation, TTTable], Iterator[Problem]]) -> Callable[..., Iterator[Problem]]:
    _RULES.append(function)
    return function


def _split(operation: Operation) -> tuple[str, str]:
    dialect, _, name = operation.name.partition(".")
    return dialect, name


@_rule
def _lowered(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The operation has a lowering."""
    dialect, name = _split(operation)
    if operation.name in (MODULE, "arith.constant"):
        return
    if dialect == "stablehlo":
        if name in table.operations:
            return
        if name in table.hoisted:
            yield Problem(operation.name, f"it runs on the host: {table.hoisted[name]}", name, fatal=False)
            return
        source = f"; JAX makes it of {table.unsupported[name]}" if name in table.unsupported else ""
        yield Problem(operation.name, f"nothing in tt-mlir {table.commit} lowers it{source}", name)
    elif dialect == "chlo":
        if name not in table.chlo:
            yield Problem(
                operation.name, "jaxlib 0.7.1, which the plugin pins, turns it into nothing that is supported", name
            )
    elif name not in table.other_dialects.get(dialect, ()):
        yield Problem(operation.name, f"tt-mlir {table.commit} does not take it from this dialect", name)


@_rule
def _reduction(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The bodies of reduce and of reducing collectives: only their first operation is looked at by tt-mlir."""
    _, name = _split(operation)
    if operation.name not in ("stablehlo.reduce", "stablehlo.all_reduce", "stablehlo.reduce_scatter"):
        return
    body = _body(operation)
    names = [_split(inner)[1] for inner in body]
    if len(names) == 1 and names[0] in _TWO_OPERAND_BODIES:
        return
    if name == "reduce" and len(names) == 1 and names[0] in _BOOLEAN_BODIES and _element(body[0].results[0]) == "i1":
        return
    subject = f"stablehlo.{describe(operation)}"
    if name == "reduce" and sorted(names) == _ARGMAX_BODY and len(operation.operands) == 4:
        direction = _direction(body[0])
        if direction in ("GT", "GE"):
            if any(True for _ in operation.results[0].uses):
                yield Problem(subject, f"an argmax whose maximum is used too: {table.caveats['reduce']}", "reduce")
            return
        yield Problem(
            "stablehlo.reduce (argmin)", "only argmax is recognised, not argmin (tt-metal#25012)", "reduce_argmin"
        )
        return
    way_out = "reduce_xor" if names == ["xor"] else "reduce"
    yield Problem(subject, "only add, max, min, mul, and/or of booleans, and argmax are recognised", way_out)


@_rule
def _window(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The bodies of reduce_window, and where they start from."""
    if operation.name != "stablehlo.reduce_window":
        return
    names = [_split(inner)[1] for inner in _body(operation)]
    starts = {"add": 0.0, "maximum": float("-inf")}
    start = _constant(operation.operands[len(operation.operands) // 2])
    if len(names) != 1 or names[0] not in {*starts, "multiply"}:
        yield Problem(f"stablehlo.{describe(operation)}", table.caveats["reduce_window"], "reduce_window")
    elif names[0] == "multiply":
        yield Problem(
            "stablehlo.reduce_window(multiply)", "it is lowered as a cumulative product only", "reduce_window", False
        )
    elif start is not None and start != starts[names[0]] and _element(operation.results[0])[0] != "i":
        reason = f"it starts from {start}; only {starts[names[0]]} is lowered"
        yield Problem(f"stablehlo.{describe(operation)}", reason, "reduce_window")


@_rule
def _names(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """Custom calls by target. Composites of an unknown name are inlined, so what is in them is judged instead."""
    if operation.name != "stablehlo.custom_call":
        return
    target = string_attribute(operation, "call_target_name")
    if "callback" in target:
        yield Problem(f"stablehlo.custom_call @{target}", "TT cannot call back into Python", "callback")
    elif target not in table.custom_calls:
        reason = f"tt-mlir {table.commit} knows no custom call of this name"
        yield Problem(f"stablehlo.custom_call @{target}", reason, "custom_call")


@_rule
def _restricted(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """Operations that are lowered in some forms only."""
    _, name = _split(operation)
    if operation.name in ("stablehlo.gather", "stablehlo.scatter"):
        several = name == "scatter" and len(operation.operands) != 3
        yield Problem(operation.name, f"lowered in some forms only: {table.caveats[name].strip()}", name, fatal=several)
    elif operation.name == "stablehlo.rng_bit_generator":
        yield Problem(operation.name, f"it does not follow JAX's keys: {table.caveats[name]}", name)
    elif operation.name == "stablehlo.rng" and "UNIFORM" not in str(operation.attributes["rng_distribution"]):
        yield Problem(operation.name, table.caveats["rng"], "rng")
    elif operation.name == "stablehlo.all_gather" and len(operation.operands) != 1:
        yield Problem(operation.name, table.caveats["all_gather"], "all_gather")
    elif operation.name == "stablehlo.sort" and not _compares_by_order(operation):
        yield Problem(operation.name, table.caveats["sort"], "sort")
    elif operation.name == "sdy.mesh" and str(operation.attributes["mesh"]).count("=") > 2:
        yield Problem(operation.name, "the TT runtime takes meshes of two axes only", "mesh")


@_rule
def _types(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """Static shapes and element types of results, and of the arguments of functions and loops."""
    values = [
        *operation.results,
        *(value for region in operation.regions for block in region for value in block.arguments),
    ]
    for kind in {str(value.type): value.type for value in values}.values():
        if not isinstance(kind, ir.ShapedType):
            continue
        if not kind.has_rank or not kind.has_static_shape:
            yield Problem(
                f"shape {type_text(kind)}",
                "its size is known at run time only, and the plugin aborts on that",
                "dynamic_shape",
            )
        element = str(kind.element_type).removeprefix("complex<").removesuffix(">")
        subject = f"dtype {kind.element_type}"
        if element in table.narrowed:
            yield _narrowed(subject, element, table.narrowed[element])
        elif element not in table.element_types:
            yield Problem(subject, f"tt-mlir {table.commit} takes no such elements", "dtype")


def _narrowed(subject: str, element: str, becomes: str) -> Problem:
    if element == "ui64":
        reason = "it becomes u32 on TT, so that jax.random's 64-bit counters lose their upper half (tt-xla#420)"
        return Problem(subject, reason, "rng")
    if element in ("i64", "f64"):
        return Problem(subject, f"it silently becomes {becomes} on TT", "dtype")
    return Problem(subject, f"it becomes {becomes} on TT", "dtype", fatal=False)


def _body(operation: Operation) -> list[Operation]:
    return [inner for inner in walk(operation) if inner.name != "stablehlo.return"]


def _direction(compare: Operation) -> str:
    return describe(compare).removeprefix("compare(").removesuffix(")")


def _compares_by_order(operation: Operation) -> bool:
    return any(inner.name == "stablehlo.compare" and _direction(inner) in ("LT", "GT") for inner in walk(operation))


def _element(value: Any) -> str:
    return str(value.type.element_type)


def _constant(value: Any) -> float | None:
    """The number that a splat constant holds; None for what is computed or passed in."""
    owner = getattr(value.owner, "operation", None)
    if owner is None or owner.name != "stablehlo.constant":
        return None
    found = re.match(r"dense<([^>]*)>", str(owner.attributes["value"]))
    number = found.group(1) if found else ""
    if number in ("0xFF800000", "0xFF80", "0xFC00"):
        return float("-inf")
    return float(number) if re.fullmatch(r"[-+\d.eE]+", number) else None
