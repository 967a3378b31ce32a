"""A canonical text per program, independent of the version of JAX that lowered it.

Private functions are inlined, chlo operations legalised if StableHLO can express them, constants folded and shared,
dead code removed, operations ordered by dataflow, names numbered, locations removed. The meaning is kept: a repeated
computation stays repeated (``cse`` would hide a second forward pass), operands keep their order, attributes their
values, custom calls their targets.
"""

import re
from collections import Counter
from typing import Any

from jaxlib.mlir import ir

from blacksmith.stablehlo.inlining import inline_calls
from blacksmith.stablehlo.mlir import (
    FUNCTION,
    MESH,
    Operation,
    attribute_names,
    functions,
    is_private,
    meshes,
    parse,
    print_text,
    run_passes,
    walk,
)
from blacksmith.stablehlo.ordering import order_by_dataflow
from blacksmith.stablehlo.replica_groups import along_mesh_axes

# Attributes of windows, and the value that means the same as none; VHLO does not keep these values.
_WINDOWED = ("stablehlo.convolution", "stablehlo.reduce_window", "stablehlo.select_and_scatter")
_WINDOW_DEFAULTS = {
    "window_strides": 1,
    "padding": 0,
    "lhs_dilation": 1,
    "rhs_dilation": 1,
    "base_dilations": 1,
    "window_dilations": 1,
    "window_reversal": 0,
}


def canonical_text(text: str) -> str:
    """StableHLO text -> canonical text, which parses and is its own canonical form.

    Raises:
      StableHLOError: the text is not an MLIR module, or uses an unsupported form of device groups.
    """
    module = parse(text)
    inline_calls(module)
    _drop_redundant_attributes(module)
    # chlo.square (jax >= 0.8) is multiply x, x (0.7); canonicalize shares constants too.
    run_passes(module, f"{FUNCTION}(chlo-legalize-to-stablehlo),symbol-dce,canonicalize")
    _expand_replica_groups(module)
    _fold_identities(module)
    run_passes(module, "canonicalize,symbol-dce")
    order_by_dataflow(module)
    _canonicalize_symbols(module)
    module.operation.verify()
    return _tidy(print_text(module))


def _drop_redundant_attributes(module: Any) -> None:
    """Drops the module's name, which is the Python function's, and attributes that state a default or a repetition."""
    with module.context:
        if "sym_name" in module.operation.attributes:
            del module.operation.attributes["sym_name"]
        for function in functions(module).values():
            for attributes in ("arg_attrs", "res_attrs"):
                _drop_scalar_shardings(function, attributes)
        for operation in walk(module.operation):
            if _has_default_precision(operation):
                del operation.attributes["precision_config"]  # means the same as none; VHLO does not keep it either
            for name in _default_windows(operation):
                del operation.attributes[name]
            if operation.name == MESH and "stablehlo.mesh" in operation.attributes:
                del operation.attributes["stablehlo.mesh"]  # jax >= 0.10 writes the mesh twice
            if "channel_handle" in operation.attributes:
                # jax 0.7 numbers handles 1, 2, 3, ..., later versions 1, 1, 1, ...; the type is kept.
                handle = re.sub(r"handle = \d+", "handle = 1", str(operation.attributes["channel_handle"]))
                operation.attributes["channel_handle"] = ir.Attribute.parse(handle)


def _drop_scalar_shardings(function: Operation, name: str) -> None:
    """Drops the sharding of scalars, which are always replicated; jax 0.7 does not write it, later versions do."""
    if name not in function.attributes:
        return
    entries = []
    for entry in function.attributes[name]:
        kept = {each.name: each.attr for each in entry}
        if re.search(r", \[\]>$", str(kept.get("sdy.sharding", ""))):
            del kept["sdy.sharding"]
        entries.append(ir.DictAttr.get(kept))
    function.attributes[name] = ir.ArrayAttr.get(entries)


def _has_default_precision(operation: Operation) -> bool:
    if "precision_config" not in operation.attributes:
        return False
    return all("DEFAULT" in str(entry) for entry in operation.attributes["precision_config"])


def _default_windows(operation: Operation) -> list[str]:
    if operation.name not in _WINDOWED:
        return []
    present = attribute_names(operation) & _WINDOW_DEFAULTS.keys()
    return [name for name in present if all(each == _WINDOW_DEFAULTS[name] for each in operation.attributes[name])]


def _expand_replica_groups(module: Any) -> None:
    """Replaces groups that jax >= 0.11 writes as mesh axes with the lists of devices that they denote."""
    with module.context, ir.Location.unknown():
        by_name = meshes(module)
        for operation in walk(module.operation):
            if "replica_groups" not in operation.attributes:
                continue
            groups: Any = along_mesh_axes(operation, by_name)
            if groups is not None:
                operation.attributes["replica_groups"] = ir.DenseElementsAttr.get(groups)


def _fold_identities(module: Any) -> None:
    """Drops broadcasts and converts of a type to itself, which jax < 0.8 emits, unless they carry attributes."""
    with module.context:
        candidates = ("stablehlo.convert", "stablehlo.broadcast_in_dim")
        for operation in [each for each in walk(module.operation) if each.name in candidates]:
            attributes = attribute_names(operation)
            identity = operation.name == "stablehlo.convert" and not attributes
            if attributes == {"broadcast_dimensions"}:
                dimensions = list(operation.attributes["broadcast_dimensions"])
                identity = dimensions == sorted(dimensions)  # else a transposition
            if identity and operation.operands[0].type == operation.results[0].type:
                operation.results[0].replace_all_uses_with(operation.operands[0])
                operation.erase()


def _canonicalize_symbols(module: Any) -> None:
    """Numbers private functions and meshes by first use, and drops meshes without a use.

    Public names and targets of custom calls carry meaning.
    """
    owned = meshes(module) | {name: each for name, each in functions(module).items() if is_private(each)}
    if not owned:
        return
    text = print_text(module)
    public = max(text.find("func.func public"), 0)
    uses = Counter(re.findall(r"@([\w.$-]+)", text[public:] + text[:public]))  # its definition is one of them
    with module.context:
        for name, defined in list(owned.items()):
            if defined.name == MESH and uses[name] == 1:
                owned.pop(name).erase()
        used = [name for name in uses if name in owned]
        # Two rounds, so that no new name equals an old one.
        for prefix in ("blacksmith_renaming_", ""):
            renamed = {}
            for number, name in enumerate(used):
                new = f"{prefix}{'mesh' if owned[name].name == MESH else 'function'}_{number}"
                ir.SymbolTable.replace_all_symbol_uses(name, new, module.operation)
                ir.SymbolTable.set_symbol_name(owned[name], new)
                renamed[new] = owned[name]
            owned, used = renamed, list(renamed)


def _tidy(text: str) -> str:
    """Layout: one argument per line, and one space after ``compare`` if jaxlib < 0.9 printed two."""
    lines = []
    for line in text.splitlines():
        if line.lstrip().startswith("func.func"):
            lines += _argument_lines(line)
        elif re.match(r"\s*%\S+ = stablehlo\.compare ", line):
            indent = line[: len(line) - len(line.lstrip())]
            lines.append(indent + re.sub(r" {2,}", " ", line.lstrip()))
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def _argument_lines(signature: str) -> list[str]:
    """A function's signature, broken at the commas between arguments and between results."""
    lines, depth, quoted, start = [], 0, False, 0
    for position, character in enumerate(signature):
        if character == '"':
            quoted = not quoted
        elif not quoted and character in "([{<":
            depth += 1
        elif not quoted and character in ")]}>" and signature[position - 1] != "-":
            depth -= 1
        elif not quoted and character == "," and depth == 1:
            lines.append(signature[start : position + 1])
            start = position + 2  # after the comma and a space
    return [line if number == 0 else f"      {line}" for number, line in enumerate([*lines, signature[start:]])]
