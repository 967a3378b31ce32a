"""``metrics.jsonl``: one JSON object per line: an integer ``step`` that never decreases, and numbers."""

import io
import json
from pathlib import Path
from typing import Any

from blacksmith.tools.errors import RunDirectoryError


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
        others = [key for key, value in row.items() if isinstance(value, bool) or not isinstance(value, int | float)]
        if others:
            raise _damaged(path, number, f"its {others[0][:100]!r} is not a number")
        parsed.append(row)
    return parsed


def lines_up_to(step: int, path: Path, content: bytes) -> tuple[bytes, bytes]:
    """The lines whose step is at most ``step``, unchanged, and the last line if it is torn, else nothing.

    A kill can tear only the last line: without a newline, or not JSON. Raises RunDirectoryError for any other damage.
    """
    lines = io.BytesIO(content).readlines()
    torn = lines.pop() if lines and not (lines[-1].endswith(b"\n") and _is_json(lines[-1])) else b""
    steps = [row["step"] for row in rows(path, b"".join(lines))]
    return b"".join(line for line, line_step in zip(lines, steps, strict=True) if line_step <= step), torn


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
