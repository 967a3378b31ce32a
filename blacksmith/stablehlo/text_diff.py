"""A text diff of two modules that shows what changed and not how values were numbered."""

import difflib
import re
from collections.abc import Iterator

_VALUE = re.compile(r"%\w+")


def text_difference(old: str, new: str, context: int = 2) -> list[str]:
    """A unified diff in which one operation more does not change every line behind it.

    MLIR numbers values from top to bottom. Lines that are alike but for numbers are aligned first; values of ``old``
    are then called what their counterpart in ``new`` is called, and those without a counterpart ``%was_12``.

    Args:
      old, new: canonical texts.
      context: lines shown around a change.
    """
    old_lines, new_lines = old.splitlines(), new.splitlines()
    names = _counterparts(old_lines, new_lines)
    renamed = [_VALUE.sub(lambda match: names.get(match.group(), match.group()), line) for line in old_lines]
    return list(difflib.unified_diff(renamed, new_lines, "snapshot", "now", n=context, lineterm=""))


def _counterparts(old_lines: list[str], new_lines: list[str]) -> dict[str, str]:
    """Old value -> new value. Values are defined before they are used, so the first occurrence is the definition."""
    names: dict[str, str] = {}
    for old_line, new_line in _aligned(old_lines, new_lines):
        old_values = _VALUE.findall(old_line)
        counterparts = _VALUE.findall(new_line) if new_line else [f"%was_{value[1:]}" for value in old_values]
        for value, counterpart in zip(old_values, counterparts, strict=False):
            names.setdefault(value, counterpart)
    return names


def _aligned(old_lines: list[str], new_lines: list[str]) -> Iterator[tuple[str, str]]:
    """Each old line with its counterpart among the new ones; with "" where there is none.

    Counterparts are alike but for values' names, or stand in each other's place and do the same with other shapes or
    attributes.
    """
    masked_old, masked_new = ([_VALUE.sub("%", line) for line in lines] for lines in (old_lines, new_lines))
    matcher = difflib.SequenceMatcher(None, masked_old, masked_new, autojunk=False)
    for kind, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        in_place = kind == "equal" or old_end - old_start == new_end - new_start
        for offset, line in enumerate(old_lines[old_start:old_end]):
            counterpart = new_lines[new_start + offset] if in_place else ""
            yield line, counterpart if _head(line) == _head(counterpart) else ""


def _head(line: str) -> str:
    """What a line does: ``% = stablehlo.constant``, or its number of values where it defines none."""
    masked = _VALUE.sub("%", line).split()
    return " ".join(masked[:3]) if "=" in masked[1:2] else str(masked.count("%:"))
