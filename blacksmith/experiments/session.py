"""The composition root: options -> configs, data, experiments, runs and comparisons. Knows no pytest.

Session(platform="cpu", dataset="digits").train(find_cell(SPEC, "flax_mnist-single"))
"""

import functools
import warnings
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from blacksmith.datasets.dataset import Dataset
from blacksmith.experiments.selection import Selection
from blacksmith.experiments.spec import Cell
from blacksmith.experiments.trained import SharedRuns, Trained
from blacksmith.runs.digest import digest_of
from blacksmith.tools.errors import BlacksmithWarning, ConfigError, ParallelError
from blacksmith.tools.files import until_exit
from blacksmith.tools.jax_utils import Platform, connect, simulated_platform
from blacksmith.tools.latest import Latest
from blacksmith.tools.platforms import HOST

if TYPE_CHECKING:
    from blacksmith.experiments.build import Program
    from blacksmith.experiments.lowered import LoweredFunction
    from blacksmith.parity.step_runner import StepRunner
    from blacksmith.training.experiment import Experiment
    from blacksmith.training.gates import Verdict
    from blacksmith.training.history import EpochRecord
    from blacksmith.training.step import TrainState


class Session(Selection):
    """A session: what it builds, trains, lowers and compares, once each, keyed by a digest of what decides the answer.

    Attributes:
      runs_dir: where run directories are made.
      notify: takes sentences for people, such as which run directory a training writes.
      shared: a directory that all workers of the session see; None for one that goes with the process.
      opens_platform: False if JAX is needed for lowering only, so that no chip is opened.
      reference: the single-device steps that comparisons are made with.
      initial_states: holds the one that was drawn last.
      tiny_programs: holds the one that was built last at tiny shapes, for the interpreter.
      directories: of the runs, by cell, as soon as they are claimed.
      comparisons: verdicts of the interpreter, by canonical text.
    """

    def __init__(
        self,
        *,
        runs_dir: Path = Path("runs"),
        shared: Path | None = None,
        notify: Callable[[str], None] = print,
        **options: Any,
    ) -> None:
        """Opens nothing.

        Args:
          runs_dir, shared, notify: see the attributes.
          options: those of ``Selection``.
        """
        super().__init__(**options)
        self.runs_dir, self.notify = runs_dir, notify
        self.opens_platform = True
        self.reference: Latest[StepRunner] = Latest()
        self.initial_states: Latest[TrainState] = Latest()
        self.tiny_programs: Latest[Program] = Latest()
        self.directories: dict[Cell, Path] = {}
        self.comparisons: dict[str, Verdict] = {}
        self.shared = shared
        self._lowered: dict[Cell, dict[str, LoweredFunction]] = {}
        self._datasets: Latest[Dataset] = Latest()
        self._experiments: Latest[Experiment] = Latest()

    @functools.cached_property
    def platform(self) -> Platform:
        """The connected platform."""
        return connect(self.requested, self.limit)

    def platform_of(self, cell: Cell) -> Platform:
        """The platform that a cell runs on: the session's, or simulated devices if that has too few.

        Raises:
          ParallelError: there are too few devices, or several processes have another number of them.
        """
        assignment = self.assign(cell.plan)
        if not assignment.runs:
            raise ParallelError(f"{cell.plan.name}: {assignment.reason}. It runs with {assignment.suggestion}.")
        if assignment.simulated:
            self.open_host()
            return simulated_platform(self.limit, assignment.reason)
        count = len(self.platform.devices)
        if self.distributed and cell.plan.device_count != count:
            raise ParallelError(
                f"several processes train on all of their {count} devices together, and {cell.plan.name} takes "
                f"{cell.plan.device_count}. Select a plan of {count} devices with -k."
            )
        return self.platform

    def open_host(self) -> None:
        """JAX with its CPU open. It opens its backends once per process, so the platform too if it is needed later."""
        if self.opens_platform:
            _ = self.platform
        else:
            connect(HOST.name)

    def dataset(self, cell: Cell) -> Dataset:
        """The splits on the host."""
        config, choice = self.config(cell), self.choice(cell.spec)
        key = digest_of({"package": cell.spec.package, "choice": choice.name, "config": config.model_dump(mode="json")})

        def load() -> Dataset:
            if choice.fallback:
                warnings.warn(
                    f"{cell.model_id} trains on {choice.name} instead: {choice.reason}. Insist with --dataset "
                    f"{cell.spec.datasets[0]}.",
                    BlacksmithWarning,
                    stacklevel=3,
                )
            dataset: Dataset = cell.spec.data.load_dataset(config, choice)
            declared = cell.spec.data.data_spec(config)
            if choice.name == cell.spec.datasets[0] and not dataset.spec.same_program(declared):
                raise ConfigError(
                    f"{cell.spec.package}.data: data_spec declares {declared}, which snapshots are made for, and "
                    f"load_dataset gives {dataset.spec}, which is trained. Make them equal."
                )
            return dataset

        return self._datasets.get(key, load)

    def experiment(self, cell: Cell, *, drawn: bool = False) -> "Experiment":
        """The cell, built: initial state, pure functions, data, gates. The one built before is released.

        Args:
          cell: the cell.
          drawn: start from weights as they are drawn also if the task has a base, which is not trained then: for what
            holds from any weights, or must not depend on the rounding of a whole training.
        """
        from blacksmith.experiments.build import make_experiment
        from blacksmith.experiments.pretraining import pretrain
        from blacksmith.tools.compilation import share_executables

        def make() -> "Experiment":
            share_executables(self.runs.directory / "executables")
            platform, choice = self.platform_of(cell), self.choice(cell.spec)
            config, dataset, options = self.config(cell), self.dataset(cell), self.compiler_options(cell)
            first = None if apart else functools.partial(pretrain, self, cell)
            changes = self.changes(cell)
            return make_experiment(
                cell, config, dataset, choice.reason, platform, options, changes, first, self.initial_states
            )

        apart = (drawn or not self.platform_of(cell).spec.computes) and (
            cell.spec.experiment.make_task(self.config(cell), cell.implementation).needs_pretraining
        )
        return self._experiments.get(self.digest(cell) + " as drawn" * apart, make)

    @functools.cached_property
    def runs(self) -> SharedRuns:
        """The session's runs."""
        return SharedRuns(self.shared or until_exit("blacksmith-"))

    def training(self, cell: Cell) -> "Generator[EpochRecord]":
        """Trains a cell, and yields a record after each epoch; nothing if this session has trained it already."""
        from blacksmith.experiments.training_run import train

        return train(self, cell)

    def train(self, cell: Cell) -> Trained:
        """The finished run of a cell, trained once per session, however many tests and workers ask.

        Raises:
          BlacksmithError: what training raised; TrainingError if it failed before in this session.
        """
        for _ in self.training(cell):
            pass
        with self.runs.recording(self.digest(cell)) as recording:
            return recording.trained(cell.id)

    def lowered(self, cell: Cell) -> "dict[str, LoweredFunction]":
        """The cell's functions, lowered for TT at the shapes of the shipped config; reads no data, needs no chip."""
        from blacksmith.experiments.build import build
        from blacksmith.experiments.lowered import lower

        if cell not in self._lowered:
            self.open_host()
            config = self.shipped_config(cell.spec)
            functions = build(cell, config, cell.spec.data.data_spec(config)).functions(cell.functions)
            self._lowered[cell] = lower(cell.id, functions)
        return self._lowered[cell]

    def chip_parity(self, cell: Cell) -> "Verdict":
        """Whether the plan's chips take the steps that one chip takes: 20, from the same weights and batches."""
        from blacksmith.experiments.comparisons import chip_parity

        return chip_parity(self, cell)

    def device_parity(self, cell: Cell) -> "Verdict":
        """Whether one chip takes the steps that the host CPU takes: 10 steps, from the same weights and batches."""
        from blacksmith.experiments.comparisons import device_parity

        return device_parity(self, cell)

    def torch_parity(self, cell: Cell) -> "Verdict":
        """Whether the cell takes the steps that eager PyTorch takes on the CPU: 50, from the same weights and batches.

        From weights as they are drawn. For experiments that have a ``referee``.
        """
        from blacksmith.experiments.comparisons import torch_parity

        return torch_parity(self, cell)

    def interpreter_parity(self, cell: Cell, function: str) -> "Verdict":
        """Whether StableHLO's reference interpreter computes what XLA computes, at a batch of 8; once per program."""
        from blacksmith.experiments.comparisons import interpreter_parity

        return interpreter_parity(self, cell, function)
