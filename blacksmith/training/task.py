"""What is trained and what is measured: the only things that a step has to know of an experiment."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

from blacksmith.datasets.dataset import Arrays, Dataset
from blacksmith.models.model import Batch, InitialWeights, Model, Params
from blacksmith.parallel.plans import Rule
from blacksmith.training.gates import Gate, Metric

LOSS = "loss"
# Arrays that the model reads, by name and of any number of rows -> its outputs for them, as NumPy's arrays.
Predict = Callable[[Arrays], Any]


class Pretrained(NamedTuple):
    """What a training that comes first gives.

    Attributes:
      params: what was trained, of the best checkpoint: NumPy arrays by path.
      test: means of the test split, as ``Task.measure`` names them.
    """

    params: Mapping[str, np.ndarray]
    test: Mapping[str, float]


# (what for, config of the same experiment) -> the outcome of its training.
Pretrain = Callable[[str, Any], Pretrained]
BASE = "base"


@dataclass(frozen=True)
class Mean:
    """A mean as a sum and a count, which stays exact when batches, chips and a short last batch are added up.

    Attributes:
      sum: scalar.
      count: scalar; None counts the rows that the mask admits.
      is_mean: ``sum`` is the mean of a whole batch already, as a loss of PyTorch gives it: for training alone.
    """

    sum: jax.Array
    count: jax.Array | None = None
    is_mean: bool = False

    @classmethod
    def over_rows(cls, values: jax.Array, mask: jax.Array | None) -> "Mean":
        """The mean of one value per row, (batch,).

        Args:
          values: one number per row; must be finite also in rows that are padding.
          mask: (batch,), 1 for a row and 0 for padding; None if all rows count.
        """
        return cls(jnp.sum(values if mask is None else values * mask))


class TrainingLength(NamedTuple):
    """How long a training is that is not stopped early.

    Attributes:
      steps_per_epoch: optimizer steps from one validation to the next.
      total_steps: optimizer steps in all.
    """

    steps_per_epoch: int
    total_steps: int


class Task(NamedTuple):
    """An experiment's own part.

    Attributes:
      model: what is trained.
      measure: (outputs, batch, mask) -> means by name; ``loss`` is what is differentiated. The mask is (batch,), 1 for
        a row and 0 for padding, or None if all rows count.
      metrics: what is reported, of validation as ``validation/<metric>`` and of the test as ``test_<metric>``, beside
        the loss. The first one stands in the live line.
      sharding: how parameters are split over chips.
      unit: what a row is, in the plural: ``images``. Results have ``test_images`` and ``images_per_second``.
      trained: of a parameter's path, whether it is trained; the others are frozen. None trains all.
      initial: weights that a run starts from; what they leave out is drawn. None draws all.
      base: the same, by path, of a training that comes first.
      default_gate: of a metric and the data set, the gate if the config gives no threshold, such as better than
        guessing; None if there is no such gate.
      baselines: by name, what gives means of the test split as ``measure`` names them, without the trained model. The
        run measures and reports them, and a gate may be on ``test_<metric>_gain_over_<baseline>``.
      optimizer: makes the task's own optimizer, of optax; None takes the config's.
      trained_baselines: by name, configs of the same experiment: baselines that are trained models.
      exports: by name, what writes parameters into a folder of that name in the run directory, in a format of another
        library: (params, directory), all parameters of the best checkpoint as NumPy arrays.
      pictures: (predict, dataset) -> pictures of the best checkpoint by name, for people to look at: uint8 RGB, (rows,
        columns, 3) or, if they move, (frames, rows, columns, 3).
    """

    model: Model
    measure: Callable[[Any, Batch, jax.Array | None], dict[str, Mean]]
    metrics: Sequence[Metric]
    sharding: Sequence[Rule]
    unit: str = "rows"
    trained: Callable[[str], bool] | None = None
    initial: InitialWeights | None = None
    base: Callable[[Pretrain], Mapping[str, Any]] | None = None
    default_gate: Callable[[Metric, Dataset], Gate] | None = None
    baselines: Mapping[str, Callable[[Dataset], Mapping[str, float]]] = MappingProxyType({})
    optimizer: Callable[[TrainingLength], optax.GradientTransformation] | None = None
    trained_baselines: Mapping[str, Any] = MappingProxyType({})
    pictures: Callable[[Predict, Dataset], Mapping[str, np.ndarray]] | None = None
    exports: Mapping[str, Callable[[Params, Path], None]] = MappingProxyType({})

    @property
    def has_base(self) -> bool:
        """Whether it starts from given weights of which most stay frozen: what they reach alone is a baseline."""
        return self.base is not None or (self.initial is not None and self.trained is not None)

    @property
    def needs_pretraining(self) -> bool:
        """Whether other trainings come before its own."""
        return self.base is not None or bool(self.trained_baselines)
