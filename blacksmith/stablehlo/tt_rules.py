"""Rules of the TT support gate: operations and dialects, reductions, custom calls, meshes, shapes and dtypes.

The forms of windows are judged in ``tt_windows.py``, of gather and scatter in ``tt_indexing.py``, sharded programs in
``tt_sharding.py``, and what is recorded to fail on the device in ``tt_recorded.py``.
"""

from collections.abc import Iterator
from typing import Any

from jaxlib.mlir import ir

from blacksmith.stablehlo.inventory import describe
from blacksmith.stablehlo.mlir import MESH, MODULE, Operation, body, short_name, string_attribute
from blacksmith.stablehlo.tensor_types import type_text
from blacksmith.stablehlo.tt_problem import Problem, Verdict, recorded, refused, refused_form
from blacksmith.stablehlo.tt_table import TTTable
from blacksmith.stablehlo.tt_values import constant_behind, element, identity, number, start_reason

_TWO_OPERAND_BODIES = {"add", "maximum", "minimum", "multiply"}
_BOOLEAN_BODIES = {"and", "or"}
_HALF_OF_64_BITS = 32


def lowered(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The operation has a lowering."""
    dialect, _, name = operation.name.partition(".")
    if operation.name in (MODULE, "arith.constant"):
        return
    if dialect == "stablehlo":
        if name in table.operations:
            return
        if name in table.hoisted:
            reason = f"it runs on the host: {table.hoisted[name]}"
            yield Problem(operation.name, reason, name, Verdict.CAUTION, fatal=False)
            return
        source = f"; JAX emits it for {table.unsupported[name]}" if name in table.unsupported else ""
        yield refused(operation.name, f"tt-mlir {table.commit} has no lowering for it{source}", name)
    elif dialect == "chlo":
        if name not in table.chlo:
            reason = "jaxlib 0.7.1, which the plugin pins, does not convert it to supported operations"
            yield refused(operation.name, reason, name)
    elif name not in table.other_dialects.get(dialect, ()):
        yield refused(operation.name, f"tt-mlir {table.commit} does not support this operation of {dialect}", name)


def reduction(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The bodies of reductions and reducing collectives, of which tt-mlir inspects only the first operation."""
    name, inner = short_name(operation), body(operation)
    names = [short_name(each) for each in inner]
    subject = f"stablehlo.{describe(operation)}"
    booleans = name == "reduce" and element(operation.operands[0]) == "i1"
    if len(names) == 1 and names[0] in (_TWO_OPERAND_BODIES | _BOOLEAN_BODIES if booleans else _TWO_OPERAND_BODIES):
        if name == "reduce" and not _starts_from_identity(names[0], operation.operands[1]):
            yield from recorded(subject, "reduce_start", table)
        return
    if name == "reduce" and len(operation.operands) == 4 and names[:1] == ["compare"]:
        yield from _argmax(operation, table)
        return
    suggestion = "reduce_xor" if names == ["xor"] else "reduce"
    yield refused(subject, "only add, max, min, mul, and/or of booleans, and argmax are recognised", suggestion)


def _starts_from_identity(name: str, start: Any) -> bool:
    """True if a reduction starts from the number that changes nothing, as the compiler assumes without a check."""
    constant = constant_behind(start)
    return constant is not None and number(constant) in (None, identity(name, element(start)))


def _argmax(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """The body, operands and initial values that tt-mlir recognises as an argmax (P:266-725)."""
    subject = f"stablehlo.{describe(operation)}"
    inner = body(operation)
    names = [{short_name(each), describe(each)} for each in inner]
    bodies = [each for each in table.argmax_bodies if len(each) == len(names)]
    if not any(all(map(frozenset.intersection, each, names)) for each in bodies):
        if describe(inner[0]) in ("compare(LT)", "compare(LE)"):
            reason = "only argmax is recognised, not argmin (tt-metal#25012)"
            yield refused("stablehlo.reduce (argmin)", reason, "reduce_argmin")
        else:
            yield refused(subject, "only the bodies of JAX's and torch's argmax are recognised", "reduce")
        return
    _, positions, *starts = operation.operands
    if any(True for _ in operation.results[0].uses):
        yield refused(subject, f"an argmax whose maximum is used too: {table.caveats['reduce']}", "reduce")
    elif not _is_iota(positions):
        yield refused(subject, "an argmax whose positions are not an iota", "reduce")
    for reason in filter(None, map(start_reason, ("maximum", "add"), starts)):
        yield refused_form(f"{subject} (argmax)", reason, "reduce", table)


def _is_iota(value: Any) -> bool:
    """True if a value is an iota, or a broadcast or reshape of one."""
    owner = getattr(value.owner, "operation", None)
    while owner is not None and owner.name in ("stablehlo.broadcast_in_dim", "stablehlo.reshape"):
        owner = getattr(owner.operands[0].owner, "operation", None)
    return owner is not None and owner.name == "stablehlo.iota"


def custom_call_target(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """Custom calls, by target. Composites of an unknown name are inlined, so the rules judge their contents instead."""
    target = string_attribute(operation, "call_target_name")
    if "callback" in target:
        yield refused(f"stablehlo.custom_call @{target}", "TT cannot call back into Python", "callback")
    elif target not in table.custom_calls:
        reason = f"tt-mlir {table.commit} does not support this custom call"
        yield refused(f"stablehlo.custom_call @{target}", reason, "custom_call")


def restricted(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """Operations that are lowered in some forms only."""
    name = short_name(operation)
    if (
        (name == "rng" and "UNIFORM" not in str(operation.attributes["rng_distribution"]))
        or (name == "all_gather" and len(operation.operands) != 1)
        or (name == "sort" and not {"compare(LT)", "compare(GT)"} & set(map(describe, body(operation))))
    ):
        yield refused(operation.name, table.caveats[name], name)
    elif name == MESH and str(operation.attributes["mesh"]).count("=") > 2:
        yield refused(operation.name, "the TT runtime supports meshes of at most two axes", "mesh")


def random_bits(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """Random numbers that are not those of JAX's key, in any run."""
    if short_name(operation) == "rng_bit_generator":
        reason = f"it does not follow JAX's keys: {table.caveats['rng_bit_generator']}"
        yield Problem(operation.name, reason, "rng_bit_generator", Verdict.WRONG)
    elif element(operation.results[0]) in ("ui64", "i64"):
        constant = constant_behind(operation.operands[1])
        if constant is not None and (number(constant) or 0) >= _HALF_OF_64_BITS:
            reason = "jax.random's 64-bit counters lose their upper half, which this shift reads (tt-xla#420)"
            yield Problem(f"dtype {element(operation.results[0])}", reason, "rng", Verdict.WRONG)


def types(operation: Operation, table: TTTable) -> Iterator[Problem]:
    """Static shapes and element types of results, and of the arguments of functions and loops."""
    values = [
        *operation.results,
        *(value for region in operation.regions for block in region for value in block.arguments),
    ]
    for kind in dict.fromkeys(value.type for value in values):
        if not isinstance(kind, ir.ShapedType):
            continue
        if not kind.has_rank or not kind.has_static_shape:
            reason = "its size is known only at run time, and the plugin aborts on dynamic sizes"
            yield refused(f"shape {type_text(kind)}", reason, "dynamic_shape")
        element_type = str(kind.element_type)
        name = element_type.removeprefix("complex<").removesuffix(">").removeprefix("s")  # si32 is i32
        subject = f"dtype {element_type}"
        if name in table.narrowed:
            yield _narrowed(subject, name, table.narrowed[name])
        elif name == "f16":
            yield from recorded(subject, "float16", table, "dtype")
        elif name not in table.element_types:
            yield refused(subject, f"tt-mlir {table.commit} does not support this element type", "dtype")


def _narrowed(subject: str, name: str, becomes: str) -> Problem:
    change = {
        "f64": "it compiles, with the digits and the range of 32 bits",
        "i64": "it compiles; values beyond 32 bits change",
        "ui64": "it compiles; values beyond 32 bits change",
    }.get(name, "it compiles; negative values change")
    return Problem(subject, f"it becomes {becomes} on TT: {change}", "dtype", Verdict.NARROWED, fatal=False)
