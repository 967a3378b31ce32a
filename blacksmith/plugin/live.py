"""A live line per epoch although pytest captures output; silent under ``-q``."""

import contextlib
import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from blacksmith.training.experiment import Experiment
    from blacksmith.training.history import EpochRecord

_ERROR_STREAM = 2


def uncaptured(pytestconfig: pytest.Config) -> contextlib.AbstractContextManager[None]:
    """Within, what is printed reaches the terminal, also from native code."""
    capture = pytestconfig.pluginmanager.get_plugin("capturemanager")
    return capture.global_and_fixture_disabled() if capture is not None else contextlib.nullcontext()


def write_line(pytestconfig: pytest.Config, text: str) -> None:
    """One whole line on the terminal, at once.

    In an xdist worker standard output belongs to the protocol, so the line goes to standard error in a single write.
    """
    if pytestconfig.option.verbose < 0:
        return
    with uncaptured(pytestconfig):
        if hasattr(pytestconfig, "workerinput"):
            os.write(_ERROR_STREAM, f"\n{text}\n".encode())  # the controller's line of dots may be unfinished
            return
        terminal = pytestconfig.pluginmanager.get_plugin("terminalreporter")
        if terminal is not None:
            terminal.ensure_newline()
            terminal.write_line(text)
            terminal.flush()


def epoch_line(experiment: "Experiment", record: "EpochRecord") -> str:
    """``flax_mnist-single  epoch  3/10  loss 0.0735  val 97.02%  212,345 images/s  1.9 s left``."""
    epochs = len(experiment.steps_by_epoch)
    left = (epochs - record.epoch) * (record.train_seconds + record.validation_seconds)
    metrics = "".join(f"  val {metric.show(record.validation[metric.name])}" for metric in experiment.task.metrics[:1])
    return (
        f"  {experiment.id}  epoch {record.epoch:>{len(str(epochs))}}/{epochs}  loss {record.train_loss:.4f}{metrics}  "
        f"{record.rows_per_second:,.0f} {experiment.task.unit}/s  {left:.1f} s left"
    )
