"""A text diff of two modules that ignores the numbering of values."""

import difflib
import re
from collections.abc import Iterator

_VALUE = re.compile(r"%\w+")


def text_difference(old: str, new: str, context: int = 2) -> list[str]:
    """A unified diff in which an added operation does not change every line after it.

    MLIR numbers values from top to bottom. Lines that differ only in numbers are aligned first; then each value in
    ``old`` takes the name of its counterpart in ``new``, or ``%was_12`` if it has none.

    Args:
      old, new: canonical texts.
      context: lines shown around a change.
    """
    old_lines, new_lines = old.splitlines(), new.splitlines()
    names = _counterparts(old_lines, new_lines)
    renamed = [_VALUE.sub(lambda match: names.get(match.group(), match.group()), line) for line in old_lines]
    return list(difflib.unified_diff(renamed, new_lines, "snapshot", "now", n=context, lineterm=""))


def _counterparts(old_lines: list[str], new_lines: list[str]) -> dict[str, str]:
    """Old value -> new value. A value's first occurrence is its definition."""
    names: dict[str, str] = {}
    for old_line, new_line in _aligned(old_lines, new_lines):
        old_values = _VALUE.findall(old_line)
        counterparts = _VALUE.findall(new_line) if new_line else [f"%was_{value[1:]}" for value in old_values]
        for value, counterpart in zip(old_values, counterparts, strict=False):
            names.setdefault(value, counterpart)
    return names


def _aligned(old_lines: list[str], new_lines: list[str]) -> Iterator[tuple[str, str]]:
    """Pairs of an old line and its new counterpart, or "" if it has none.

    Counterparts differ only in the names of values, or are the same operation at the same place with other shapes or
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
    """A line's operation: ``% = stablehlo.constant``, or the number of its values if it defines none."""
    masked = _VALUE.sub("%", line).split()
    return " ".join(masked[:3]) if "=" in masked[1:2] else str(masked.count("%:"))
