"""Parsing, walking and printing MLIR modules in a context of our own.

All work starts from text: passes run on the module of a ``jax.stages.Lowered`` would change it in JAX's cache, for
everything that lowers the same function later (measured on jax 0.7.1 to 0.12).
"""

import functools
import re
from collections.abc import Iterator
from typing import Any

import jax
from jax.interpreters.mlir import make_ir_context
from jaxlib.mlir import ir, passmanager

from blacksmith.tools.errors import StableHLOError

Operation = Any  # ir.Operation; jaxlib's stubs differ between the versions that we support
MODULE = "builtin.module"
FUNCTION = "func.func"
CALL = "func.call"
MESH = "sdy.mesh"


@functools.cache
def _register_passes() -> None:
    """jaxlib registers StableHLO's passes on request only."""
    from jaxlib.mlir._mlir_libs import _stablehlo

    _stablehlo.register_stablehlo_passes()


# Registering all dialects takes as long as parsing a small module.
_context = functools.cache(make_ir_context)


def parse(text: str) -> Any:
    """Text -> ``ir.Module``.

    Raises:
      StableHLOError: the text is not an MLIR module.
    """
    context = _context()
    with context:
        try:
            return ir.Module.parse(text, context)
        except ir.MLIRError as error:
            raise StableHLOError(f"not an MLIR module: {_in_one_line(error)}") from error


def print_text(module: Any) -> str:
    """The module without source locations."""
    return str(module.operation.get_asm(enable_debug_info=False))


def run_passes(module: Any, pipeline: str) -> None:
    """Runs a textual pass pipeline, such as ``canonicalize,symbol-dce``, on the module, and verifies what comes out.

    Once: MLIR would verify after each pass, which takes three quarters of the time of Shardy's 35.

    Raises:
      StableHLOError: a pass fails, or makes an invalid module.
    """
    _register_passes()
    with module.context:
        passes = passmanager.PassManager.parse(f"{MODULE}({pipeline})")
        passes.enable_verifier(False)
        try:
            passes.run(module.operation)
            module.operation.verify()
        except ir.MLIRError as error:
            failed = f"jax {jax.__version__} cannot run the passes {pipeline} on this module"
            raise StableHLOError(f"{failed}: {_in_one_line(error)}") from error


def _in_one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]


def children(operation: Operation) -> Iterator[Operation]:
    """Operations directly inside an operation's regions."""
    for region in operation.regions:
        for block in region.blocks:
            for child in block.operations:
                yield child.operation


def walk(operation: Operation) -> Iterator[Operation]:
    """All operations inside an operation, outer before inner, in program order."""
    for child in children(operation):
        yield child
        yield from walk(child)


def outermost(operation: Operation) -> Operation:
    """The module that an operation is in."""
    while operation.parent is not None:
        operation = operation.parent.operation
    return operation


def short_name(operation: Operation) -> str:
    """``add`` for ``stablehlo.add``; operations of other dialects keep their prefix."""
    return str(operation.name).removeprefix("stablehlo.")


def body(operation: Operation) -> list[Operation]:
    """The operations in an operation's regions, without the terminators."""
    return [inner for inner in walk(operation) if inner.name != "stablehlo.return"]


def attribute_names(operation: Operation) -> set[str]:
    """Names of the operation's attributes (an iterator over strings or pairs, depending on jaxlib)."""
    return {entry if isinstance(entry, str) else entry.name for entry in operation.attributes}


def string_attribute(operation: Operation, name: str, default: str = "") -> str:
    """The value of a string attribute."""
    return str(operation.attributes[name].value) if name in operation.attributes else default


def symbol(operation: Operation) -> str:
    """The name that a function or mesh defines."""
    return string_attribute(operation, "sym_name")


def references(operation: Operation) -> list[str]:
    """The functions that an operation names: a call's callee, a composite's decomposition, a custom call's callees."""
    names = ("callee", "decomposition", "called_computations")
    texts = [str(operation.attributes[name]) for name in names if name in operation.attributes]
    return re.findall(r"@([\w.$-]+)", " ".join(texts))


def functions(module: Any) -> dict[str, Operation]:
    """The module's functions by name."""
    return {symbol(child): child for child in children(module.operation) if child.name == FUNCTION}


def is_private(function: Operation) -> bool:
    """True if the function can be called only from within its module."""
    return string_attribute(function, "sym_visibility") == "private"


def meshes(module: Any) -> dict[str, Operation]:
    """The module's Shardy meshes by name."""
    return {symbol(child): child for child in children(module.operation) if child.name == MESH}


def axis_sizes(mesh: Operation) -> dict[str, int]:
    """``{"data": 2, "model": 4}``: devices along each axis of a mesh."""
    return {name: int(size) for name, size in re.findall(r'"([^"]+)"=(\d+)', str(mesh.attributes["mesh"]))}
