"""What a planted bug is: plain data."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Bug:
    """A bug in one function.

    Attributes:
      name: part of the test id.
      reason: what is wrong then, in one line.
      where: ``module:qualified.name`` of a function, method or property; nested functions belong to the enclosing one.
      old: source text that occurs there exactly once.
      new: what replaces it.
      caught_by: the cheapest check that must fail.
      tasks: the experiments in which it is planted.
      plan: the plan of the cell.
    """

    name: str
    reason: str
    where: str
    old: str
    new: str
    caught_by: str
    tasks: tuple[str, ...] = ("mnist",)
    plan: str = "single"


BOTH = ("mnist", "cnn")


def bugs_of(task: str, prefix: str) -> Callable[[str, str, str, str, str, str], Bug]:
    """``bug(name, reason, where, old, new, caught_by)``: a bug of one task, whose name has the prefix."""

    def bug(name: str, reason: str, where: str, old: str, new: str, caught_by: str) -> Bug:
        return Bug(f"{prefix}_{name}", reason, where, old, new, caught_by, (task,))

    return bug
