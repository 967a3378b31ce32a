"""How far a test has come, on disk before the next thing is tried: native code that aborts leaves nothing else."""

from pathlib import Path

LOWER, COMPILE, EXECUTE, ACCURACY = STAGES = ("lower", "compile", "execute", "accuracy")


class _Record:
    """What this process has reached; one test at a time.

    Attributes:
      path: file that is kept up to date; None keeps none.
      reached: the last stage; empty before the first.
    """

    path: Path | None = None
    reached: str = ""


def record_to(path: Path | None) -> None:
    """From here on, the stage is kept in a file."""
    _Record.path = path


def reach(stage: str) -> None:
    """Notes one of ``STAGES`` before it is begun, or an empty text at the start of a test.

    A page that was written survives the process that wrote it, so nothing is flushed to the disk.
    """
    if stage == _Record.reached:
        return
    _Record.reached = stage
    if _Record.path is not None:
        _Record.path.write_text(stage, encoding="utf-8")


def reached() -> str:
    """The last stage; empty before the first."""
    return _Record.reached
