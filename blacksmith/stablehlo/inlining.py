"""Inlining calls in Python: MLIR's ``inline`` pass does nothing in jaxlib, which registers no inliner for ``func``."""

from typing import Any

from jaxlib.mlir import ir

from blacksmith.stablehlo.mlir import CALL, Operation, attribute_names, functions, is_private, walk


def inline_calls(module: Any) -> None:
    """Replaces calls of private functions by their bodies, in place.

    A call stays if it carries attributes (which would be lost), or if its callee is public, has several blocks, or
    calls itself.
    """
    with module.context, ir.Location.unknown():
        callees = functions(module)
        flat: set[str] = set()
        for name in callees:
            _flatten(name, callees, flat, ())


def _flatten(name: str, callees: dict[str, Operation], flat: set[str], active: tuple[str, ...]) -> None:
    """Inlines all calls within one function; callees first, so that a body is copied once per call."""
    if name in flat:
        return
    for call in [operation for operation in walk(callees[name]) if operation.name == CALL]:
        callee = str(call.attributes["callee"].value)
        if callee == name or callee in active or not _can_be_inlined(call, callees[callee]):
            continue
        _flatten(callee, callees, flat, (*active, name))
        _splice(call, callees[callee])
    flat.add(name)


def _can_be_inlined(call: Operation, callee: Operation) -> bool:
    return is_private(callee) and attribute_names(call) == {"callee"} and len(callee.regions[0].blocks) == 1


def _splice(call: Operation, callee: Operation) -> None:
    """Replaces the call by a copy of the callee's operations."""
    copy = callee.clone(ip=ir.InsertionPoint(call))
    block = copy.regions[0].blocks[0]
    for argument, given in zip(list(block.arguments), list(call.operands), strict=True):
        argument.replace_all_uses_with(given)
    *body, terminator = (operation.operation for operation in block.operations)
    for operation in body:
        operation.move_before(call)
    for result, value in zip(list(call.results), list(terminator.operands), strict=True):
        result.replace_all_uses_with(value)
    call.erase()
    copy.erase()
