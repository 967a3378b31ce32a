"""Does the TT compiler support a function? Checked against a table of the compiler's lowerings, without a chip."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import jax

from blacksmith.stablehlo.lowering import lower_text
from blacksmith.stablehlo.mlir import MODULE, Operation, children, functions, is_private, parse, references, symbol
from blacksmith.stablehlo.source_lines import source_line, user_line
from blacksmith.stablehlo.tt_rules import Problem, problems
from blacksmith.stablehlo.tt_table import TTTable, tt_table


@dataclass(frozen=True)
class Finding:
    """Something that TT does not support, or supports with restrictions.

    Attributes:
      function: the function that contains it: ``train_step``.
      subject: an operation or a dtype: ``stablehlo.while``.
      line: ``model.py:12``, the user's line of Python; empty if JAX records none.
      count: occurrences at this line.
      reason: why, with an issue's number if there is one.
      suggestion: what to write instead; may be empty.
      fatal: True if it does not compile or computes something else; False for a caution.
    """

    function: str
    subject: str
    line: str
    count: int
    reason: str
    suggestion: str
    fatal: bool

    def __str__(self) -> str:
        place = f" at {self.line}" if self.line else ""
        times = f", {self.count} times" if self.count > 1 else ""
        suggestion = f". Instead: {self.suggestion}" if self.suggestion else ""
        return f"{self.function}: {self.subject}{place}{times}: {self.reason}{suggestion}."


@dataclass(frozen=True)
class TTSupport:
    """The findings about a function; true if TT supports it. Prints one sentence per finding.

    Attributes:
      function: the function's name.
      findings: fatal ones first.
    """

    function: str
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Findings that are fatal."""
        return tuple(finding for finding in self.findings if finding.fatal)

    @property
    def cautions(self) -> tuple[Finding, ...]:
        """Findings that are not fatal."""
        return tuple(finding for finding in self.findings if not finding.fatal)

    def __bool__(self) -> bool:
        return not self.errors

    def __repr__(self) -> str:
        commit = tt_table().commit
        verdict = "can" if self else "cannot"
        lines = [f"{self.function}: {verdict} be lowered by tt-mlir {commit}, according to blacksmith's table"]
        lines += [f"  {'error' if finding.fatal else 'caution'}: {finding}" for finding in self.findings]
        return "\n".join(lines)


def check_tt(function: Callable[..., Any], *arguments: Any, name: str | None = None) -> TTSupport:
    """Whether the TT compiler supports ``function`` called with ``arguments``; needs no plugin and no chip.

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
        return TTSupport(name, (_not_lowered(name, primitive, function, arguments),))
    return check_tt_text(text, name)


def check_tt_text(text: str, name: str) -> TTSupport:
    """Whether the TT compiler supports a module as JAX lowers it; findings name lines if the text has locations.

    Raises:
      StableHLOError: the text is not an MLIR module.
    """
    table = tt_table()
    module = parse(text)
    found: dict[tuple[Problem, str], list[str]] = {}
    with module.context:
        public = [name for name, function in functions(module).items() if not is_private(function)]
        if len(public) != 1:
            reason = f"it has the public functions {', '.join(public) or '(none)'}; the plugin requires exactly one"
            found[Problem(MODULE, reason, "public_functions"), ""] = [MODULE]
        for operation, line in _reachable(module, table):
            for problem in problems(operation, table):
                found.setdefault((problem, line), []).append(operation.name)
    located = {problem for problem, line in found if line}
    findings = [
        _finding(name, problem, line, operations, table)
        for (problem, line), operations in found.items()
        if line or problem not in located
    ]
    return TTSupport(name, tuple(sorted(findings, key=lambda finding: not finding.fatal)))


def _finding(name: str, problem: Problem, line: str, operations: list[str], table: TTTable) -> Finding:
    about_operation = problem.subject.startswith(operations[0])
    subject = problem.subject if about_operation else f"{operations[0]} of {problem.subject}"
    suggestion = table.suggestions.get(problem.suggestion, "")
    return Finding(name, subject, line, len(operations), problem.reason, suggestion, problem.fatal)


def _reachable(module: Any, table: TTTable) -> Iterator[tuple[Operation, str]]:
    """All operations with the user's line, except those in the decompositions of composites that TT lowers by name.

    Newer versions of JAX lower a private function once for all callers and give its operations no line; they get the
    line of the call.
    """
    seen: set[str] = set()
    callees = {name: function for name, function in functions(module).items() if is_private(function)}
    outermost = [child for child in children(module.operation) if symbol(child) not in callees]
    waiting = [(child, source_line(child.location)) for child in outermost]
    while waiting:
        operation, line = waiting.pop()
        yield operation, line
        waiting += reversed([(child, source_line(child.location) or line) for child in children(operation)])
        if operation.name == "stablehlo.composite" and operation.attributes["name"].value in table.composites:
            seen.add(str(operation.attributes["decomposition"].value))
        for callee in references(operation):
            if callee in callees and callee not in seen:
                seen.add(callee)
                waiting.append((callees[callee], line))


def _primitive_without_lowering(message: str) -> str | None:
    """The primitive in JAX's error for a primitive without a rule for TT, or for a callback to Python."""
    missing = re.search(r"primitive '(\w+)' not found for platform", message)
    if missing:
        return missing.group(1)
    return "callback" if "PythonCallback" in message else None


def _not_lowered(name: str, primitive: str, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Finding:
    jaxpr = jax.make_jaxpr(lambda *args: function(*args))(*arguments)
    line, found = next(_equations(jaxpr, primitive), ("", primitive))
    table = tt_table()
    calls_python = "callback" in found or "debug" in found
    reason = "TT cannot call back into Python" if calls_python else "JAX itself has no lowering for TT"
    suggestion = table.suggestions["callback" if calls_python else "custom_call"]
    return Finding(name, f"JAX's {found}", line, 1, reason, suggestion, fatal=True)


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
