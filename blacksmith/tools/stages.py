"""The stage a test has entered, written to disk beforehand: after an abort in native code, the file is all there is."""

from pathlib import Path

LOWER, COMPILE, EXECUTE, ACCURACY = STAGES = ("lower", "compile", "execute", "accuracy")


class _Record:
    """The stage of this process, which runs one test at a time.

    Attributes:
      path: the file that holds the stage; None writes no file.
      stage: the last stage entered; empty before the first.
    """

    path: Path | None = None
    stage: str = ""


def record_to(path: Path | None) -> None:
    """Writes each following stage to ``path``; None stops writing."""
    _Record.path = path


def set_stage(stage: str) -> None:
    """Enters one of ``STAGES``, or resets to an empty text at the start of a test.

    The operating system keeps written pages after the process dies, so the file needs no fsync.
    """
    if stage == _Record.stage:
        return
    _Record.stage = stage
    if _Record.path is not None:
        _Record.path.write_text(stage, encoding="utf-8")


def current_stage() -> str:
    """The last stage entered; empty before the first."""
    return _Record.stage
