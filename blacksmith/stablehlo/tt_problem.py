"""What the rules of the TT support gate find."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from blacksmith.stablehlo.tt_table import TTTable


class Verdict(StrEnum):
    """What happens to a program that contains a problem."""

    REFUSED = "refused"
    """The compiler does not lower it."""
    WRONG = "wrong on the device"
    """It compiles; it is recorded to crash, hang or compute something else."""
    NARROWED = "narrowed"
    """It compiles; values that the narrower dtype does not hold change."""
    CAUTION = "caution"
    """It compiles and is right, at a cost: it runs on the host."""
    NEEDS = "needs"
    """It compiles since a later commit than other plugins have."""


class Problem(NamedTuple):
    """A limit that an operation exceeds.

    Attributes:
      subject: the operation or dtype concerned.
      reason: why TT does not support it, with the issue's number if there is one.
      suggestion: key of the table's ``suggestions``; may have no entry.
      verdict: what happens to the program.
      fatal: True if the gate rejects the program: it is refused, or no run of it is right.
    """

    subject: str
    reason: str
    suggestion: str
    verdict: Verdict = Verdict.REFUSED
    fatal: bool = True


def refused(subject: str, reason: str, suggestion: str) -> Problem:
    """An operation or dtype that the compiler does not lower."""
    return Problem(subject, reason, suggestion)


def refused_form(subject: str, reason: str, suggestion: str, table: TTTable) -> Problem:
    """A form of an operation that the compiler lowers in other forms."""
    return Problem(subject, f"tt-mlir {table.commit} does not lower this form: {reason}", suggestion)


def refused_by_frontend(subject: str, program: str, table: TTTable) -> Iterator[Problem]:
    """The kind of program that the plugin refuses before it compiles; nothing if this version takes it."""
    if program in table.frontend:
        yield Problem(subject, table.frontend[program], program)


def recorded(subject: str, outcome: str, table: TTTable, suggestion: str = "") -> Iterator[Problem]:
    """The outcome that the table records under a name; nothing if this version has no such record."""
    if outcome in table.recorded:
        yield Problem(subject, table.recorded[outcome], suggestion or outcome, Verdict.WRONG, fatal=False)


def needs(subject: str, form: str, table: TTTable) -> Iterator[Problem]:
    """The commit since which a form is lowered; nothing if this version's table has no such entry."""
    if form in table.since:
        yield Problem(subject, table.since[form], "", Verdict.NEEDS, fatal=False)
