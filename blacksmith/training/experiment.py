"""What ``fit`` takes: an experiment is data and functions, whatever its model, plan and platform."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from blacksmith.datasets.dataset import Arrays, Dataset
from blacksmith.parallel.placement import Placement
from blacksmith.tools.jax_utils import Platform
from blacksmith.training.functions import FUNCTIONS, StepFunction, abstract_step_functions
from blacksmith.training.gates import Gate
from blacksmith.training.step import Steps, TrainState
from blacksmith.training.task import Pretrain, Task

if TYPE_CHECKING:
    from blacksmith.training.executables import Executables


@dataclass(frozen=True)
class FitConfig:
    """How long to train and what to log.

    Attributes:
      epochs: at most so many.
      max_steps: at most so many steps; None sets no limit.
      patience: epochs without improvement after which training stops; None never stops early.
      min_delta: by how much the validation loss must fall to count as improvement.
      max_val_batches: validation takes the first so many batches; None takes all.
      steps_per_call: steps compiled into one program, at most; None takes the platform's number.
      log_every_n_steps: steps per row of metrics.
      log_weights, log_gradients: histograms at the end of each epoch.
      run_test: evaluate the best checkpoint on the test split.
      export_shlo: write the StableHLO of the steps into the run directory.
      log_pictures: draw the task's pictures after the test, if it has any.
    """

    epochs: int
    max_steps: int | None
    patience: int | None
    min_delta: float
    max_val_batches: int | None
    steps_per_call: int | None
    log_every_n_steps: int
    log_weights: bool
    log_gradients: bool
    run_test: bool
    export_shlo: bool
    log_pictures: bool

    def steps_by_epoch(self, steps_per_epoch: int) -> list[int]:
        """Steps of each epoch of a training that is not stopped early: ``[4, 4, 2]`` if ``max_steps`` is 10."""
        whole = self.epochs * steps_per_epoch
        steps = whole if self.max_steps is None else min(whole, self.max_steps)
        return [min(steps_per_epoch, steps - start) for start in range(0, steps, steps_per_epoch)]


@dataclass(frozen=True)
class Experiment:
    """One cell of the matrix, ready to train.

    Attributes:
      id: ``flax_mnist-single``.
      task: the model, and what is measured.
      state: initial state, placed.
      steps: the pure functions, with the plan's sharding constraints.
      single_device_steps: the same for one device.
      dataset: splits on the host.
      dataset_reason: why this data set.
      platform: the table's row, the devices.
      placement: the plan on its devices.
      fit: how long to train.
      gates: what the test must reach.
      compiler_options: for the platform's compiler; empty for its defaults.
      pretrain: trains the task's base, from which ``state`` starts, and its trained baselines; None leaves them out.
    """

    id: str
    task: Task
    state: TrainState
    steps: Steps
    single_device_steps: Steps
    dataset: Dataset
    dataset_reason: str
    platform: Platform
    placement: Placement
    fit: FitConfig
    gates: Sequence[Gate]
    compiler_options: Mapping[str, str] = field(default_factory=dict)
    pretrain: Pretrain | None = None

    @cached_property
    def executables(self) -> "Executables":
        """What training runs, compiled once: checks run the same."""
        from blacksmith.training.executables import Executables

        return Executables(self)

    @property
    def steps_by_epoch(self) -> list[int]:
        """Steps of each epoch of a training that is not stopped early."""
        return self.fit.steps_by_epoch(self.dataset.steps_per_epoch)

    def functions(self, names: Sequence[str] = FUNCTIONS) -> dict[str, StepFunction]:
        """The named functions under the plan, on shapes alone."""
        dataset = self.dataset
        return abstract_step_functions(self.steps, self.state, dataset.spec, dataset.batch_size, self.placement, names)

    @cached_property
    def validation(self) -> Arrays:
        """The rows that are validated on: all, or those of the first ``fit.max_val_batches`` batches."""
        if self.fit.max_val_batches is None:
            return self.dataset.validation
        rows = self.fit.max_val_batches * self.dataset.batch_size
        return {name: array[:rows] for name, array in self.dataset.validation.items()}
