"""What the options of a session decide for each cell: devices, data set, config, compiler options. Opens nothing."""

import functools
import warnings
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from blacksmith.datasets.dataset import DatasetChoice
from blacksmith.experiments.assignment import AvailableDevices, DeviceAssignment
from blacksmith.experiments.configs import training_fields
from blacksmith.experiments.known_fields import is_of_a_data_set, knows
from blacksmith.experiments.resume import resumable_cell
from blacksmith.experiments.spec import Cell, ExperimentSpec
from blacksmith.parallel.chips import visible_chips
from blacksmith.parallel.plans import ParallelPlan
from blacksmith.runs.digest import digest_of
from blacksmith.tools.compiler_options import CompileConfig, compiler_options
from blacksmith.tools.config import load_config, parse_override
from blacksmith.tools.errors import BlacksmithWarning, DataError
from blacksmith.tools.jax_utils import detect, multiprocess_spec
from blacksmith.tools.platforms import HOST, SIMULATED, PlatformSpec
from blacksmith.tools.simulated_devices import SIMULATED_CHIPS

if TYPE_CHECKING:
    from blacksmith.experiments.configs import ExperimentConfig


class Selection:
    """The options of a session, and the cells that it runs.

    Attributes:
      requested: a name of the platform table, or ``auto``.
      limit: at most so many devices; simulated ones are then as many. None sets no limit.
      resume: the directory of a stopped run; None starts new ones.
      distributed: several processes train together.
    """

    def __init__(
        self,
        *,
        platform: str = "auto",
        devices: int | None = None,
        dataset: str = "auto",
        overrides: Sequence[str] = (),
        tt_options: Sequence[str] = (),
        resume: Path | None = None,
        all_chips: int | None = None,
        distributed: bool = False,
    ) -> None:
        """Opens nothing.

        Args:
          platform, devices, resume, distributed: see the attributes.
          dataset: a name, or ``auto``. An experiment that does not know it, while another one does, takes ``auto``.
          overrides: ``FIELD=VALUE``. An experiment takes those that it knows.
          tt_options: ``KEY=VALUE`` for the TT compiler.
          all_chips: chips of all workers; those of this process if None.
        """
        self.requested, self.limit, self.resume, self.distributed = platform, devices, resume, distributed
        self._dataset, self._overrides, self._tt_options = dataset, tuple(overrides), tuple(tt_options)
        self._all_chips = all_chips
        self._cells: tuple[Cell, ...] = ()
        self._choices: dict[str, DatasetChoice] = {}
        self._warned: set[str] = set()
        self._configs: dict[tuple[Any, ...], Any] = {}

    def select(self, cells: Iterable[Cell]) -> None:
        """The cells that the session runs: an option that one experiment does not know is another one's."""
        self._cells = tuple(dict.fromkeys(cells))
        self._configs.clear()
        self._choices.clear()

    def check(self) -> None:
        """Checks the options against the selected cells, before anything is computed.

        Raises:
          BlacksmithError: an option that no selected experiment knows or that one refuses, options of the TT compiler
            for another platform, or a run to resume that no selected cell continues.
        """
        if not self._cells:
            return
        known = dict.fromkeys(name for spec in self.specs for name in spec.datasets)
        if self._dataset != "auto" and self._dataset not in known:
            raise DataError(
                f"--dataset {self._dataset}: no selected experiment has this data set. Choose one of "
                f"{', '.join(('auto', *known))}."
            )
        for spec in self.specs:
            if self._overrides:
                self._load_config(spec, None)
            if self._dataset != "auto":
                self.choice(spec)
        if self._tt_options:
            compiler_options(CompileConfig(), self._tt_options, self.available.spec)
        if self.resume is not None:
            resumable_cell(self.resume, self._cells)

    @property
    def specs(self) -> tuple[ExperimentSpec, ...]:
        """The experiments of the selected cells."""
        return tuple(dict.fromkeys(cell.spec for cell in self._cells))

    def overrides_for(self, spec: ExperimentSpec) -> list[str]:
        """The overrides that an experiment knows, and those that no experiment knows, which are then its error."""
        others = [other for other in self.specs if other is not spec]

        def applies(text: str) -> bool:
            path, _ = parse_override(text)
            return knows(spec, path) or not any(knows(other, path) for other in others)

        return [text for text in self._overrides if applies(text)]

    @functools.cached_property
    def available(self) -> AvailableDevices:
        """What this process may use; opens nothing."""
        spec, _ = detect(self.requested)
        spec = multiprocess_spec(spec) if self.distributed else spec
        if spec.simulated:
            own = self.limit or SIMULATED_CHIPS
        elif spec.plugin is None:
            own = 1
        else:
            own = len(visible_chips(spec)[: self.limit])
        everywhere = own if self._all_chips is None else self._all_chips
        return AvailableDevices(spec, self.requested, self.limit, own, everywhere, self.distributed)

    @property
    def platform_reason(self) -> str:
        """Why this platform."""
        return detect(self.requested)[1]

    def assign(self, plan: ParallelPlan) -> DeviceAssignment:
        """On which devices a plan runs; opens nothing."""
        return self.available.assign(plan)

    def spec_of(self, cell: Cell) -> PlatformSpec:
        """The row of the platform table that a cell runs on; opens nothing."""
        return SIMULATED if self.assign(cell.plan).simulated else self.available.spec

    def choice(self, spec: ExperimentSpec) -> DatasetChoice:
        """The experiment's data set on this machine."""
        if spec.package not in self._choices:
            known = {name for other in self.specs if other is not spec for name in other.datasets}
            requested = "auto" if self._dataset in known - set(spec.datasets) else self._dataset
            self._choices[spec.package] = spec.choose_dataset(requested, self._load_config(spec, None))
        return self._choices[spec.package]

    def config(self, cell: Cell) -> "ExperimentConfig":
        """YAML layers of the data set, then overrides.

        Several simulated devices train for a shorter time. A large experiment, which they do not train, has its tiny
        shapes on them: parity is taken at these, and the inventory holds the program at the shipped ones.
        """
        config: ExperimentConfig = self._config_of(cell)
        return config

    def _config_of(self, cell: Cell, *, shipped: bool = False) -> Any:
        short, dataset = self._shortened(cell), self.choice(cell.spec).name
        which = {"simulated": short, "tiny": self.is_tiny(cell), "shipped": shipped}
        return self._load_config(cell.spec, dataset, cell.implementation, **which)

    def is_tiny(self, cell: Cell) -> bool:
        """Whether a cell has small shapes, at which it is compared and not trained."""
        return cell.spec.large and self._shortened(cell)

    def _shortened(self, cell: Cell) -> bool:
        simulated = self.assign(cell.plan).simulated or self.available.spec.simulated
        return simulated and cell.plan.device_count > 1

    def variant(self, cell: Cell) -> str:
        """What recorded numbers belong to: the data set, a shorter training on simulated chips, hardware's rounding.

        ``mnist``, ``mnist-simulated``, ``mnist-tt``.
        """
        dataset, backend = self.choice(cell.spec).name, self.spec_of(cell).backend
        shorter = self._shortened(cell) and dataset in cell.spec.simulated_layers
        rounded = backend != HOST.backend
        return dataset + "-simulated" * shorter + f"-{backend}" * rounded

    def changes(self, cell: Cell) -> dict[str, tuple[Any, Any]]:
        """Fields that decide what is trained and that overrides changed: name -> (value, shipped value)."""
        shipped = training_fields(self._config_of(cell, shipped=True)) if self._overrides else {}
        found = training_fields(self.config(cell))
        return {name: (found.get(name), value) for name, value in shipped.items() if found.get(name) != value}

    def shipped_config(self, spec: ExperimentSpec, *, tiny: bool = False) -> Any:
        """The config of the first data set, which snapshots are of; ``tiny`` has the interpreter's small shapes."""
        return self._load_config(spec, spec.datasets[0], tiny=tiny)

    def _load_config(self, spec: ExperimentSpec, dataset: str | None, implementation: str = "", **which: bool) -> Any:
        """``which`` is any of simulated, tiny, and shipped: without overrides."""
        key = spec.package, dataset, implementation, *sorted(which.items())
        if key not in self._configs:
            simulated = which.get("simulated", False)
            layers = spec.config_layers(dataset, simulated=simulated, implementation=implementation)
            overrides = [] if which.get("shipped") else self.overrides_for(spec)
            of_one = [text for text in overrides if is_of_a_data_set(spec, text)]  # a gate of the chosen data set alone
            if of_one and (dataset is None or dataset != self.choice(spec).name):
                overrides = [text for text in overrides if text not in of_one]
            last = spec.tiny_layers if which.get("tiny") else ()
            self._configs[key] = load_config(spec.config_type(), layers, overrides, last=last)
        return self._configs[key]

    def compiler_options(self, cell: Cell) -> dict[str, str]:
        """For the compiler of the cell's platform, from the config's section ``compile`` and ``--tt-option``.

        Devices simulated beside TT chips take none.
        """
        spec, tt_options = self.spec_of(cell), self._tt_options
        if self.assign(cell.plan).simulated and self.available.spec.takes_tt_options:
            tt_options = ()
        options, unused = compiler_options(self.config(cell).compile, tt_options, spec)
        if unused and cell.spec.package not in self._warned:
            self._warned.add(cell.spec.package)
            warnings.warn(
                f"{cell.id}: the section 'compile' is unused on {spec.name}: {', '.join(unused)}.",
                BlacksmithWarning,
                stacklevel=2,
            )
        return options

    def digest(self, cell: Cell) -> str:
        """SHA-256 of everything that decides the answer of a training: the key of its run in all workers."""
        spec = self.spec_of(cell)
        return digest_of(
            {
                "package": cell.spec.package,
                "implementation": cell.implementation,
                "plan": [
                    cell.plan.name,
                    list(cell.plan.mesh_shape),
                    list(cell.plan.axis_names),
                    cell.plan.fully_sharded,
                ],
                "platform": [spec.name, spec.execution],
                "dataset": self.choice(cell.spec).name,
                "config": self.config(cell).model_dump(mode="json"),
                "compiler_options": self.compiler_options(cell),
                "resume": str(self.resumed_by(cell)),
            }
        )

    def resumed_by(self, cell: Cell) -> Path | None:
        """The directory of the stopped run that a cell continues; None if it starts a new one."""
        if self.resume is None:
            return None
        return self.resume if resumable_cell(self.resume, self._cells or (cell,)) == cell else None
