"""The findings of the TT support gate about a function, and its verdict."""

from dataclasses import dataclass

from blacksmith.stablehlo.tt_plugin import Compiler
from blacksmith.stablehlo.tt_problem import Verdict


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
      fatal: True if it is refused or no run of it is right; False for a caution.
      verdict: refused by the compiler, wrong or crashing on the device, narrowed to fewer bits, or a caution.
    """

    function: str
    subject: str
    line: str
    count: int
    reason: str
    suggestion: str
    fatal: bool
    verdict: Verdict

    def __str__(self) -> str:
        place = f" at {self.line}" if self.line else ""
        times = f", {self.count} times" if self.count > 1 else ""
        suggestion = f". Instead: {self.suggestion}" if self.suggestion else ""
        return f"{self.function}: {self.verdict}: {self.subject}{place}{times}: {self.reason}{suggestion}."


@dataclass(frozen=True)
class TTSupport:
    """The findings about a function; true if TT supports it. Prints one sentence per finding.

    Attributes:
      function: the function's name.
      findings: fatal ones first, then by verdict.
      needs: commits of tt-mlir that the function's forms need, with the forms: other plugins may lack them.
      compiler: the version of the compiler that this is about.
    """

    function: str
    findings: tuple[Finding, ...]
    needs: tuple[str, ...]
    compiler: Compiler

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Findings that are fatal."""
        return tuple(finding for finding in self.findings if finding.fatal)

    @property
    def cautions(self) -> tuple[Finding, ...]:
        """Findings that are not fatal."""
        return tuple(finding for finding in self.findings if not finding.fatal)

    @property
    def refused(self) -> tuple[Finding, ...]:
        """What the compiler does not lower."""
        return self._of(Verdict.REFUSED)

    @property
    def wrong(self) -> tuple[Finding, ...]:
        """What compiles, and crashes or computes something else on the device."""
        return self._of(Verdict.WRONG)

    @property
    def narrowed(self) -> tuple[Finding, ...]:
        """What compiles, and changes values that a narrower dtype does not hold."""
        return self._of(Verdict.NARROWED)

    def _of(self, verdict: Verdict) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.verdict is verdict)

    def __bool__(self) -> bool:
        return not self.errors

    def __repr__(self) -> str:
        can = "cannot" if self.refused else "can"
        wrong = "" if self or self.refused else ", but computes something else"
        table = f"by {self.compiler.name}{wrong}, according to blacksmith's table"
        lines = [f"{self.function}: {can} be lowered {table}"]
        lines += [f"  plugin: {self.compiler.note}"] if self.compiler.note else []
        lines += [] if self.compiler.known else [f"  needs: {each}" for each in self.needs]
        lines += [f"  {'error' if finding.fatal else 'caution'}: {finding}" for finding in self.findings]
        return "\n".join(lines)
