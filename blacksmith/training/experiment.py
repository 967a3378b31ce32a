"""What ``fit`` takes: an experiment is data and functions, whatever its model, plan and platform."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from blacksmith.parallel.placement import Placement
from blacksmith.tools.jax_utils import PlatformSpec
from blacksmith.training.gates import AccuracyGate
from blacksmith.training.step import Steps, TrainState


class Examples(Protocol):
    """A split: float32 arrays with one row an example; labels are one-hot."""

    @property
    def images(self) -> np.ndarray:
        """(count, features)."""

    @property
    def labels(self) -> np.ndarray:
        """(count, classes)."""

    def __len__(self) -> int:
        """Number of examples."""


class TrainingData(Protocol):
    """Three splits and the seeded order of training."""

    @property
    def name(self) -> str:
        """The data set's name."""

    @property
    def train(self) -> Examples:
        """What is trained on."""

    @property
    def validation(self) -> Examples:
        """What decides on early stopping and the best checkpoint."""

    @property
    def test(self) -> Examples:
        """What is looked at once, at the end."""

    @property
    def batch_size(self) -> int:
        """Examples per step, over all chips."""

    @property
    def steps_per_epoch(self) -> int:
        """Full batches per epoch."""

    def epoch_order(self, epoch: int) -> np.ndarray:
        """Indices into ``train``: int32 (steps_per_epoch, batch_size)."""


@dataclass(frozen=True)
class FitSettings:
    """How long to train and what to log.

    Attributes:
      epochs: at most this many.
      patience: epochs without improvement after which training stops; None never stops early.
      min_delta: by how much the validation loss must fall to count as improvement.
      log_every_n_steps: a row of metrics each so many steps.
      log_weights, log_gradients: histograms at the end of each epoch.
    """

    epochs: int
    patience: int | None
    min_delta: float
    log_every_n_steps: int
    log_weights: bool
    log_gradients: bool


@dataclass(frozen=True)
class Experiment:
    """One cell of the matrix, ready to train.

    Attributes:
      id: ``flax_mnist-single``.
      state: initial state, placed.
      steps: the pure functions, with what the plan says inside of them.
      unplanned_steps: the same for one chip, wherever it is.
      dataset: splits on the host.
      dataset_reason: why this data set.
      platform: what the platform can do.
      placement: the plan on its chips.
      settings: how long to train.
      run_test: restore the best checkpoint and evaluate it on the test split.
      export_shlo: write the StableHLO of the steps into the run directory.
      gate: what test accuracy is enough, and why.
    """

    id: str
    state: TrainState
    steps: Steps
    unplanned_steps: Steps
    dataset: TrainingData
    dataset_reason: str
    platform: PlatformSpec
    placement: Placement
    settings: FitSettings
    run_test: bool
    export_shlo: bool
    gate: AccuracyGate
