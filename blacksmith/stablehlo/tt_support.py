"""Does the TT compiler support a function? Checked against a table of the compiler's lowerings, without a chip."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import jax

from blacksmith.stablehlo.lowering import lower_text
from blacksmith.stablehlo.mlir import MODULE, Operation, children, functions, is_private, parse, references, symbol
from blacksmith.stablehlo.source_lines import source_line, user_line
from blacksmith.stablehlo.tt_findings import Finding, TTSupport
from blacksmith.stablehlo.tt_plugin import Compiler, compiler_of, installed_plugin
from blacksmith.stablehlo.tt_problem import Problem, Verdict
from blacksmith.stablehlo.tt_rulebook import problems
from blacksmith.stablehlo.tt_table import TTTable


def check_tt(function: Callable[..., Any], *arguments: Any, name: str | None = None) -> TTSupport:
    """Whether the TT compiler supports ``function`` called with ``arguments``; needs no plugin and no chip.

    The verdict is about the compiler of the installed plugin, and without one about the newest that blacksmith knows.

    ``print(check_tt(jnp.fft.fft, jax.ShapeDtypeStruct((8,), jnp.float32)))``

    Args:
      function: jittable.
      arguments: arrays or ``jax.ShapeDtypeStruct``.
      name: the function's name in findings; its ``__name__`` if None.
    """
    name = name or str(getattr(function, "__name__", type(function).__name__))
    try:
        text = lower_text(function, *arguments)
    except (NotImplementedError, ValueError) as error:
        primitive = _primitive_without_lowering(str(error))
        if primitive is None:
            raise
        compiler = compiler_of(installed_plugin())
        finding = _not_lowered(name, primitive, function, arguments, compiler.table)
        return TTSupport(name, (finding,), (), compiler)
    return check_tt_text(text, name)


def check_tt_text(text: str, name: str, compiler: Compiler | None = None) -> TTSupport:
    """Whether the TT compiler supports a module as JAX lowers it; findings name lines if the text has locations.

    Args:
      text: the module.
      name: the function's name in findings.
      compiler: the version to judge for; that of the installed plugin if None.

    Raises:
      StableHLOError: the text is not an MLIR module.
    """
    compiler = compiler or compiler_of(installed_plugin())
    module = parse(text)
    found: dict[tuple[Problem, str], list[str]] = {}
    with module.context:
        public = [name for name, function in functions(module).items() if not is_private(function)]
        if len(public) != 1:
            reason = f"it has the public functions {', '.join(public) or '(none)'}; the plugin requires exactly one"
            found[Problem(MODULE, reason, "public_functions"), ""] = [MODULE]
        for operation, locations in _reachable(module, compiler.table):
            for problem in problems(operation, compiler.table):
                found.setdefault((problem, _line(locations)), []).append(operation.name)
    located = {problem for problem, line in found if line}
    findings = [
        _finding(name, problem, line, operations, compiler.table)
        for (problem, line), operations in found.items()
        if problem.verdict is not Verdict.NEEDS and (line or problem not in located)
    ]
    needs = {problem.reason: None for problem, _ in found if problem.verdict is Verdict.NEEDS}
    return TTSupport(name, tuple(sorted(findings, key=_rank)), tuple(needs), compiler)


def _rank(finding: Finding) -> tuple[bool, int]:
    return not finding.fatal, list(Verdict).index(finding.verdict)


def _finding(name: str, problem: Problem, line: str, operations: list[str], table: TTTable) -> Finding:
    about_operation = problem.subject.startswith(operations[0])
    subject = problem.subject if about_operation else f"{operations[0]} of {problem.subject}"
    suggestion = table.suggestions.get(problem.suggestion, "")
    reason = problem.reason
    if problem.verdict is Verdict.REFUSED and problem.suggestion in table.libtt:
        reason += f"; the plugin libtt has a patch for it ({table.libtt[problem.suggestion]})"
    return Finding(name, subject, line, len(operations), reason, suggestion, problem.fatal, problem.verdict)


def _line(locations: Sequence[Any]) -> str:
    """The user's line that the innermost of the locations names that names one."""
    return next(filter(None, map(source_line, reversed(locations))), "")


def _reachable(module: Any, table: TTTable) -> Iterator[tuple[Operation, tuple[Any, ...]]]:
    """All operations, except those in the decompositions of composites that TT lowers by name.

    With the locations of what encloses them and their own, innermost last. Newer versions of JAX lower a private
    function once for all callers and give its operations no line; the call's location encloses them.
    """
    seen: set[str] = set()
    callees = {name: function for name, function in functions(module).items() if is_private(function)}
    outermost = [child for child in children(module.operation) if symbol(child) not in callees]
    waiting: list[tuple[Operation, tuple[Any, ...]]] = [(child, (child.location,)) for child in outermost]
    while waiting:
        operation, locations = waiting.pop()
        yield operation, locations
        waiting += reversed([(child, (*locations, child.location)) for child in children(operation)])
        if operation.name == "stablehlo.composite" and operation.attributes["name"].value in table.composites:
            seen.add(str(operation.attributes["decomposition"].value))
        for callee in references(operation):
            if callee in callees and callee not in seen:
                seen.add(callee)
                waiting.append((callees[callee], locations))


def _primitive_without_lowering(message: str) -> str | None:
    """The primitive in JAX's error for a primitive without a rule for TT, or for a callback to Python."""
    missing = re.search(r"primitive '(\w+)' not found for platform", message)
    if missing:
        return missing.group(1)
    return "callback" if "PythonCallback" in message else None


def _not_lowered(
    name: str, primitive: str, function: Callable[..., Any], arguments: tuple[Any, ...], table: TTTable
) -> Finding:
    jaxpr = jax.make_jaxpr(lambda *args: function(*args))(*arguments)
    line, found = next(_equations(jaxpr, primitive), ("", primitive))
    calls_python = "callback" in found or "debug" in found
    reason = "TT cannot call back into Python" if calls_python else "JAX itself has no lowering for TT"
    suggestion = table.suggestions["callback" if calls_python else "custom_call"]
    return Finding(name, f"JAX's {found}", line, 1, reason, suggestion, fatal=True, verdict=Verdict.REFUSED)


def _equations(jaxpr: Any, primitive: str, called_at: str = "") -> Iterator[tuple[str, str]]:
    """(user's line, primitive's name) of the equations whose primitive's name contains ``primitive``."""
    for equation in getattr(jaxpr, "jaxpr", jaxpr).eqns:
        traceback = equation.source_info.traceback
        frames = traceback.frames if traceback is not None else ()
        line = user_line((frame.file_name, frame.line_num) for frame in frames) or called_at
        if primitive in equation.primitive.name:
            yield line, equation.primitive.name
        for parameter in equation.params.values():
            for inner in parameter if isinstance(parameter, tuple | list) else (parameter,):
                if hasattr(getattr(inner, "jaxpr", inner), "eqns"):
                    yield from _equations(inner, primitive, line)
