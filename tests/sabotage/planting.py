"""Plants a bug: within ``planted(bug)`` one function runs other code, wherever its name was imported."""

import ast
import contextlib
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

from tests.sabotage.bug import Bug


class PlantingError(Exception):
    """A bug does not fit the code, which was changed since: correct the bug."""


@contextlib.contextmanager
def planted(bug: Bug | None) -> Iterator[None]:
    """Within, the bug's function has the changed source; None plants nothing.

    The function's code object is replaced and nothing is executed again, so that every module that holds the function
    sees the change, and classes keep their identity. Functions that it has made before keep their code.

    Raises:
      PlantingError: there is no such function, or ``bug.old`` does not occur in it exactly once.
    """
    if bug is None:
        yield
        return
    function = _function(bug)
    original, changed = function.__code__, _changed_code(bug, function)
    function.__code__ = changed
    try:
        yield
    finally:
        function.__code__ = original


def _function(bug: Bug) -> FunctionType:
    module, _, path = bug.where.partition(":")
    found: Any = importlib.import_module(module)
    for name in path.split("."):
        try:
            found = inspect.getattr_static(found, name)
        except AttributeError as error:
            raise PlantingError(f"{bug.name}: {bug.where} does not exist: {error}.") from error
    for wrapped in ("fget", "func", "__func__"):  # property, cached_property, classmethod or staticmethod
        found = getattr(found, wrapped, found)
    return inspect.unwrap(found)


def _changed_code(bug: Bug, function: FunctionType) -> CodeType:
    path = bug.where.partition(":")[2]
    file = Path(function.__code__.co_filename)
    source = file.read_text(encoding="utf-8")
    lines = source.splitlines(keepends=True)
    node = _definition(ast.parse(source), path.split("."))
    before, body, after = (
        "".join(part)
        for part in (lines[: node.lineno - 1], lines[node.lineno - 1 : node.end_lineno], lines[node.end_lineno :])
    )
    count = body.count(bug.old)
    if count != 1:
        raise PlantingError(
            f"{bug.name}: {bug.old!r} occurs {count} times in {bug.where}, expected once. The code changed: correct "
            "the bug, so that it does the same to the new code."
        )
    code = compile(before + body.replace(bug.old, bug.new) + after, str(file), "exec", dont_inherit=True)
    return next(each for each in _codes(code) if each.co_qualname == path)


def _definition(tree: ast.AST, path: list[str]) -> Any:
    for name in path:
        tree = next(node for node in ast.iter_child_nodes(tree) if getattr(node, "name", None) == name)
    return tree


def _codes(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes(constant)
