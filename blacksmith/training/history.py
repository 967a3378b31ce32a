"""One record per epoch, and what a run must know to continue."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self


@dataclass(frozen=True)
class EpochRecord:
    """One epoch as it lies on disk.

    Attributes:
      epoch: 1, 2, ...
      step: global steps taken at its end.
      rows: training rows that it took.
      train_loss: mean over the epoch's rows.
      validation_loss: mean over the validation rows.
      validation: the task's metrics on them, by name.
      train_seconds: wall time of its steps; includes writing the record before, and the caller's use of it.
      validation_seconds: wall time of validation.
      seconds: wall time since the record before, or since compilation.
    """

    epoch: int
    step: int
    rows: int
    train_loss: float
    validation_loss: float
    validation: Mapping[str, float]
    train_seconds: float
    validation_seconds: float
    seconds: float

    @property
    def rows_per_second(self) -> float:
        """Training rows / train_seconds."""
        return self.rows / self.train_seconds


@dataclass
class Progress:
    """What a run must know to continue; saved with each checkpoint.

    Attributes:
      epoch: finished epochs, which is also the position in the data: the next epoch's order follows from the seed.
      best_loss: the smallest validation loss that counted as improvement.
      epochs_without_improvement: epochs since then.
    """

    epoch: int = 0
    best_loss: float = field(default=float("inf"))
    epochs_without_improvement: int = 0

    @classmethod
    def of_checkpoint(cls, saved: Mapping[str, Any]) -> Self:
        """From the numbers saved with a checkpoint; raises ValueError with the one that is wrong."""
        for name in ("epoch", "epochs_without_improvement"):
            if type(saved.get(name)) is not int or saved[name] < 0:
                raise ValueError(f"{name} is {saved.get(name)!r}, expected a number of epochs")
        best = saved.get("best_loss")
        if not isinstance(best, int | float) or math.isnan(best):
            raise ValueError(f"best_loss is {best!r}, expected a number")
        return cls(saved["epoch"], float(best), saved["epochs_without_improvement"])

    def update(self, validation_loss: float, min_delta: float) -> None:
        """Counts an epoch; only a fall by more than ``min_delta`` is an improvement."""
        self.epoch += 1
        if validation_loss < self.best_loss - min_delta:
            self.best_loss, self.epochs_without_improvement = validation_loss, 0
        else:
            self.epochs_without_improvement += 1

    def out_of_patience(self, patience: int | None) -> bool:
        """True if the validation loss has not improved for ``patience`` epochs."""
        return patience is not None and self.epochs_without_improvement >= patience
