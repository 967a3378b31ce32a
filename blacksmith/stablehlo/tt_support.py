"""Can the TT compiler take this function? Asked of a table read from the compiler's sources, so no chip is needed."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import jax

from blacksmith.stablehlo.lowering import lower_text
from blacksmith.stablehlo.mlir import FUNCTION, MODULE, Operation, children, functions, is_private, parse, symbol
from blacksmith.stablehlo.source_lines import source_line, user_line
from blacksmith.stablehlo.tt_rules import Problem, problems
from blacksmith.stablehlo.tt_table import TTTable, tt_table


@dataclass(frozen=True)
class Finding:
    """One thing that TT cannot take, or takes only with care.

    Attributes:
      function: which function it was found in: ``train_step``.
      subject: an operation or a dtype: ``stablehlo.while``.
      line: ``model.py:12``, the user's line of Python; empty where JAX knows none.
      count: how often, at this line.
      reason: why, with an issue's number where one is known.
      way_out: what to write instead; empty where nothing is known.
      fatal: whether it does not compile or computes something else; else a caution.
    """

    function: str
    subject: str
    line: str
    count: int
    reason: str
    way_out: str
    fatal: bool

    def __str__(self) -> str:
        where = f" at {self.line}" if self.line else ""
        times = f", {self.count} times" if self.count > 1 else ""
        way_out = f". Instead: {self.way_out}" if self.way_out else ""
        return f"{self.function}: {self.subject}{where}{times}: {self.reason}{way_out}."


@dataclass(frozen=True)
class TTSupport:
    """The answer; true where TT can take the function. Printed, it is one sentence a finding.

    Attributes:
      function: its name.
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
        """Findings that are not."""
        return tuple(finding for finding in self.findings if not finding.fatal)

    def __bool__(self) -> bool:
        return not self.errors

    def __repr__(self) -> str:
        commit = tt_table().commit
        verdict = "can" if self else "cannot"
        lines = [f"{self.function}: {verdict} be lowered by tt-mlir {commit}, as far as its table tells"]
        lines += [f"  {'error' if finding.fatal else 'caution'}: {finding}" for finding in self.findings]
        return "\n".join(lines)


def check_tt(function: Callable[..., Any], *arguments: Any, name: str | None = None) -> TTSupport:
    """Whether the TT compiler can take ``function`` called with ``arguments``; needs no plugin and no chip.

    ``print(check_tt(jnp.fft.fft, jax.ShapeDtypeStruct((8,), jnp.float32)))``

    Args:
      function: jittable.
      arguments: arrays or ``jax.ShapeDtypeStruct``.
      name: what findings call the function; its own name else.
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
    """Whether the TT compiler can take a module as JAX lowers it; with locations in it, findings name lines.

    Raises:
      StableHLOError: the text is no MLIR module.
    """
    table = tt_table()
    module = parse(text)
    found: dict[tuple[Problem, str], list[str]] = {}
    with module.context:
        for problem in _public_functions(module):
            found[problem, ""] = [MODULE]
        for operation, line in _reached(module, table):
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
    way_out = table.ways_out.get(problem.way_out, "")
    return Finding(name, subject, line, len(operations), problem.reason, way_out, problem.fatal)


def _public_functions(module: Any) -> Iterator[Problem]:
    public = [name for name, function in functions(module).items() if not is_private(function)]
    if len(public) != 1:
        reason = f"its public functions are {', '.join(public) or 'none'}; the plugin takes exactly one"
        yield Problem(MODULE, reason, "public_functions")


def _reached(module: Any, table: TTTable) -> Iterator[tuple[Operation, str]]:
    """All operations but those in the decomposition of a composite that TT knows by name, each with the user's line.

    Newer versions of JAX lower a private function once for all its callers and give its operations no line; theirs is
    that of the call.
    """
    called_at: dict[str, str] = {}
    known: set[str] = set()
    waiting = [(child, source_line(child.location)) for child in children(module.operation) if not _is_callee(child)]
    callees = {symbol(child): child for child in children(module.operation) if _is_callee(child)}
    while waiting:
        operation, line = waiting.pop()
        yield operation, line
        waiting += reversed([(child, source_line(child.location) or line) for child in children(operation)])
        if operation.name == "stablehlo.composite" and operation.attributes["name"].value in table.composites:
            known.add(str(operation.attributes["decomposition"].value))
        for callee in re.findall(r"@([\w.$-]+)", _references(operation)):
            if callee in callees and callee not in called_at and callee not in known:
                called_at[callee] = line
                waiting.append((callees[callee], line))


def _is_callee(child: Operation) -> bool:
    return child.name == FUNCTION and is_private(child)


def _references(operation: Operation) -> str:
    """The attributes in which an operation names functions."""
    names = ("callee", "decomposition", "called_computations")
    return " ".join(str(operation.attributes[name]) for name in names if name in operation.attributes)


def _primitive_without_lowering(message: str) -> str | None:
    """JAX refuses itself where no rule lowers a primitive for TT, or where a backend cannot call Python."""
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
    way_out = table.ways_out["callback" if calls_python else "custom_call"]
    return Finding(name, f"JAX's {found}", line, 1, reason, way_out, fatal=True)


def _equations(jaxpr: Any, primitive: str, called_at: str = "") -> Iterator[tuple[str, str]]:
    """(user's line, primitive) of the equations whose primitive's name contains ``primitive``."""
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
