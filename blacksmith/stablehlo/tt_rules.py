"""The rules of the TT support gate: one function per kind of limit, applied to one operation at a time."""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from jaxlib.mlir import ir

from blacksmith.stablehlo.inventory import describe
from blacksmith.stablehlo.mlir import MESH, MODULE, Operation, body, short_name, string_attribute
from blacksmith.stablehlo.tensor_types import type_text
from blacksmith.stablehlo.tt_table import TTTable

_RULES: list[Callable[[Operation, TTTable], Iterator["Problem"]]] = []
_TWO_OPERAND_BODIES = {"add", "maximum", "minimum", "multiply"}
_BOOLEAN_BODIES = {"and", "or"}
# jnp.argmax: the larger value, NaN first, the smaller index among equals. The first operation compares the values.
_ARGMAX_BODY = sorted(["compare", "compare", "or", "select", "compare", "compare", "and", "or", "select"])


class Problem(NamedTuple):
    """A limit that an operation exceeds.

    Attributes:
      subject: the operation or dtype concerned.
      reason: why TT does not support it, with the issue's number if there is one.
      suggestion: key of the table's ``suggestions``.
      fatal: True if it does not compile or computes something else; False for a caution.
    """

    subject: str
    reason: str
    suggestion: str
    fatal: bool = True


def problems(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The problems that the rules find in an operation."""
    for rule in _RULES:
        yield from rule(operation, table)


def _rule(function: Callable[[Operation, TTTable], Iterator[Problem]]) -> Callable[..., Iterator[Problem]]:
    _RULES.append(function)
    return function


@_rule
def _lowered(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The operation has a lowering."""
    dialect, _, name = operation.name.partition(".")
    if operation.name in (MODULE, "arith.constant"):
        return
    if dialect == "stablehlo":
        if name in table.operations:
            return
        if name in table.hoisted:
            yield Problem(operation.name, f"it runs on the host: {table.hoisted[name]}", name, fatal=False)
            return
        source = f"; JAX emits it for {table.unsupported[name]}" if name in table.unsupported else ""
        yield Problem(operation.name, f"tt-mlir {table.commit} has no lowering for it{source}", name)
    elif dialect == "chlo":
        if name not in table.chlo:
            reason = "jaxlib 0.7.1, which the plugin pins, does not convert it to supported operations"
            yield Problem(operation.name, reason, name)
    elif name not in table.other_dialects.get(dialect, ()):
        yield Problem(operation.name, f"tt-mlir {table.commit} does not support this operation of {dialect}", name)


@_rule
def _reduction(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The bodies of reductions and reducing collectives, of which tt-mlir inspects only the first operation."""
    name = short_name(operation)
    if name not in ("reduce", "all_reduce", "reduce_scatter"):
        return
    inner = body(operation)
    names = [short_name(each) for each in inner]
    if len(names) == 1 and names[0] in _TWO_OPERAND_BODIES:
        return
    if name == "reduce" and len(names) == 1 and names[0] in _BOOLEAN_BODIES and _element(inner[0].results[0]) == "i1":
        return
    subject = f"stablehlo.{describe(operation)}"
    if name == "reduce" and sorted(names) == _ARGMAX_BODY and len(operation.operands) == 4:
        if describe(inner[0]) not in ("compare(GT)", "compare(GE)"):
            reason = "only argmax is recognised, not argmin (tt-metal#25012)"
            yield Problem("stablehlo.reduce (argmin)", reason, "reduce_argmin")
        elif any(True for _ in operation.results[0].uses):
            yield Problem(subject, f"an argmax whose maximum is used too: {table.caveats['reduce']}", "reduce")
        return
    suggestion = "reduce_xor" if names == ["xor"] else "reduce"
    yield Problem(subject, "only add, max, min, mul, and/or of booleans, and argmax are recognised", suggestion)


@_rule
def _window(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The bodies of reduce_window, and their initial values."""
    if operation.name != "stablehlo.reduce_window":
        return
    subject = f"stablehlo.{describe(operation)}"
    names = [short_name(inner) for inner in body(operation)]
    starts = {"add": 0.0, "maximum": float("-inf")}
    start = _constant(operation.operands[len(operation.operands) // 2])
    if len(names) != 1 or names[0] not in {*starts, "multiply"}:
        yield Problem(subject, table.caveats["reduce_window"], "reduce_window")
    elif names[0] == "multiply":
        yield Problem(subject, "it is lowered as a cumulative product only", "reduce_window", fatal=False)
    elif start is not None and start != starts[names[0]] and _element(operation.results[0])[0] != "i":
        yield Problem(subject, f"it starts from {start}; only {starts[names[0]]} is lowered", "reduce_window")


@_rule
def _names(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """Custom calls, by target. Composites of an unknown name are inlined, so the rules judge their contents instead."""
    if operation.name != "stablehlo.custom_call":
        return
    target = string_attribute(operation, "call_target_name")
    if "callback" in target:
        yield Problem(f"stablehlo.custom_call @{target}", "TT cannot call back into Python", "callback")
    elif target not in table.custom_calls:
        reason = f"tt-mlir {table.commit} does not support this custom call"
        yield Problem(f"stablehlo.custom_call @{target}", reason, "custom_call")


@_rule
def _restricted(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """Operations that are lowered in some forms only."""
    name = short_name(operation)
    if name in ("gather", "scatter"):
        several = name == "scatter" and len(operation.operands) != 3
        yield Problem(operation.name, f"lowered in some forms only: {table.caveats[name].strip()}", name, fatal=several)
    elif name == "rng_bit_generator":
        yield Problem(operation.name, f"it does not follow JAX's keys: {table.caveats[name]}", name)
    elif (
        (name == "rng" and "UNIFORM" not in str(operation.attributes["rng_distribution"]))
        or (name == "all_gather" and len(operation.operands) != 1)
        or (name == "sort" and not {"compare(LT)", "compare(GT)"} & set(map(describe, body(operation))))
    ):
        yield Problem(operation.name, table.caveats[name], name)
    elif name == MESH and str(operation.attributes["mesh"]).count("=") > 2:
        yield Problem(operation.name, "the TT runtime supports meshes of at most two axes", "mesh")


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
            reason = "its size is known only at run time, and the plugin aborts on dynamic sizes"
            yield Problem(f"shape {type_text(kind)}", reason, "dynamic_shape")
        element = str(kind.element_type).removeprefix("complex<").removesuffix(">")
        subject = f"dtype {kind.element_type}"
        if element in table.narrowed:
            yield _narrowed(subject, element, table.narrowed[element])
        elif element not in table.element_types:
            yield Problem(subject, f"tt-mlir {table.commit} does not support this element type", "dtype")


def _narrowed(subject: str, element: str, becomes: str) -> Problem:
    if element == "ui64":
        reason = "it becomes u32 on TT, so jax.random's 64-bit counters lose their upper half (tt-xla#420)"
        return Problem(subject, reason, "rng")
    if element in ("i64", "f64"):
        return Problem(subject, f"it silently becomes {becomes} on TT", "dtype")
    return Problem(subject, f"it becomes {becomes} on TT", "dtype", fatal=False)


def _element(value: Any) -> str:
    return str(value.type.element_type)


def _constant(value: Any) -> float | None:
    """The number in a splat constant; None if the value is computed or an argument."""
    owner = getattr(value.owner, "operation", None)
    if owner is None or owner.name != "stablehlo.constant":
        return None
    found = re.match(r"dense<([^>]*)>", str(owner.attributes["value"]))
    number = found.group(1) if found else ""
    if number in ("0xFF800000", "0xFF80", "0xFC00"):
        return float("-inf")
    return float(number) if re.fullmatch(r"[-+\d.eE]+", number) else None
