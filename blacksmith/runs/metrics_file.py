"""``metrics.jsonl``: one JSON object per line, with an integer ``step`` that never decreases."""

import io
import json
import warnings
from pathlib import Path
from typing import Any

from blacksmith.tools.errors import BlacksmithWarning, RunDirectoryError


def rows(path: Path, content: bytes) -> list[dict[str, Any]]:
    """All rows of a file's content; raises RunDirectoryError naming ``path`` and the line that is not a row."""
    parsed: list[dict[str, Any]] = []
    for number, line in enumerate(io.BytesIO(content), start=1):
        row = json.loads(line) if _is_json(line) else None
        if not isinstance(row, dict):
            raise _damaged(path, number, "it is not a JSON object")
        if type(row.get("step")) is not int:
            raise _damaged(path, number, 'it has no integer "step"')
        if parsed and row["step"] < parsed[-1]["step"]:
            raise _damaged(path, number, f"its step {row['step']} comes after step {parsed[-1]['step']}")
        parsed.append(row)
    return parsed


def lines_up_to(step: int, path: Path, content: bytes) -> bytes:
    """The lines whose step is at most ``step``, unchanged.

    A kill can tear only the last line: one without a newline, or not JSON, is dropped with a BlacksmithWarning. Raises
    RunDirectoryError for any other damage.
    """
    lines = io.BytesIO(content).readlines()
    if lines and not (lines[-1].endswith(b"\n") and _is_json(lines[-1])):
        torn = lines.pop()
        warnings.warn(
            f"{path}: dropped its last line, which a kill had torn: {torn[:80]!r}.", BlacksmithWarning, stacklevel=2
        )
    steps = [row["step"] for row in rows(path, b"".join(lines))]
    return b"".join(line for line, line_step in zip(lines, steps, strict=True) if line_step <= step)


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _damaged(path: Path, number: int, problem: str) -> RunDirectoryError:
    return RunDirectoryError(
        f"{path}: line {number} is not a row of metrics: {problem}. Repair or remove that line, or start a new run."
    )
