"""A live line per epoch although pytest captures output; silent under ``-q``."""

import contextlib
import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from blacksmith.training.history import EpochRecord

_ERROR_STREAM = 2


def uncaptured(config: pytest.Config) -> contextlib.AbstractContextManager[None]:
    """Within, what is printed reaches the terminal, also from native code."""
    capture = config.pluginmanager.get_plugin("capturemanager")
    return capture.global_and_fixture_disabled() if capture is not None else contextlib.nullcontext()


def write_line(config: pytest.Config, text: str) -> None:
    """One whole line on the terminal, at once.

    In an xdist worker standard output belongs to the protocol, so the line goes to standard error in a single write.
    """
    if config.option.verbose < 0:
        return
    with uncaptured(config):
        if hasattr(config, "workerinput"):
            os.write(_ERROR_STREAM, f"\n{text}\n".encode())  # the controller's line of dots may be unfinished
            return
        terminal = config.pluginmanager.get_plugin("terminalreporter")
        if terminal is not None:
            terminal.ensure_newline()
            terminal.write_line(text)
            terminal.flush()


def epoch_line(cell_id: str, record: "EpochRecord", epochs: int) -> str:
    """``flax_mnist-single  epoch  3/10  loss 0.0735  val 97.02%  212,345 images/s  1.9 s left``."""
    seconds = record.train_seconds + record.validation_seconds
    left = (epochs - record.epoch) * seconds
    return (
        f"  {cell_id}  epoch {record.epoch:>{len(str(epochs))}}/{epochs}  loss {record.train_loss:.4f}  "
        f"val {record.validation_accuracy:.2%}  {record.images_per_second:,.0f} images/s  {left:.1f} s left"
    )
