"""From the mark ``experiment`` to the cells of a matrix, and to the data set that a session uses."""

import importlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from blacksmith.experiments.spec import FUNCTIONS, PLANNED_FUNCTIONS, Cell, Choice, ExperimentSpec
from blacksmith.parallel.plans import PLANS
from blacksmith.tools.config import load_config

_OF_SEVERAL_CHIPS = frozenset(["chip_parity"])
_OF_ONE_CHIP = frozenset(["second_opinion", "device_parity"])
_CHOICES: pytest.StashKey[dict[str, Choice]] = pytest.StashKey()


@dataclass(frozen=True)
class BoundCell:
    """A cell together with the experiment it belongs to."""

    spec: ExperimentSpec
    cell: Cell

    @property
    def id(self) -> str:
        """``flax_mnist-single``."""
        return self.cell.id


def parametrize(metafunc: pytest.Metafunc) -> None:
    """Gives a test that uses an experiment (by ``config``, ``trained`` and so on) one instance a cell."""
    if "blacksmith_cell" not in metafunc.fixturenames:
        return
    mark = metafunc.definition.get_closest_marker("experiment")
    if mark is None or len(mark.args) != 1:
        raise pytest.UsageError(
            f"{metafunc.definition.nodeid}: uses an experiment's fixtures but has no mark that names it; write "
            '@pytest.mark.experiment("blacksmith.experiments.jax.mnist") above it'
        )
    try:
        spec: ExperimentSpec = importlib.import_module(mark.args[0]).SPEC
    except (ImportError, AttributeError) as error:
        raise pytest.UsageError(
            f"{metafunc.definition.nodeid}: @pytest.mark.experiment({mark.args[0]!r}) names no package with a SPEC: "
            f"{error}"
        ) from error
    admitted = [cell for cell in spec.cells() if _is_for(metafunc.fixturenames, cell)]
    if "stablehlo_function" in metafunc.fixturenames:
        pairs = [(cell, function) for cell in admitted for function in functions_of(cell)]
        parameters = [
            pytest.param(BoundCell(spec, cell), function, id=f"{cell.id}-{function}", marks=_marks(cell))
            for cell, function in pairs
        ]
        names: tuple[str, ...] = ("blacksmith_cell", "stablehlo_function")
    else:
        parameters = [pytest.param(BoundCell(spec, cell), id=cell.id, marks=_marks(cell)) for cell in admitted]
        names = ("blacksmith_cell",)
    metafunc.parametrize(names, parameters, indirect=True, scope="session")


def _marks(cell: Cell) -> list[pytest.MarkDecorator]:
    return [getattr(pytest.mark, name) for name in PLANS[cell.plan].marks]


def _is_for(fixturenames: Iterable[str], cell: Cell) -> bool:
    """Whether a test that uses these fixtures has something to say of the cell."""
    single = PLANS[cell.plan].device_count == 1
    return not (single and _OF_SEVERAL_CHIPS & set(fixturenames)) and (single or not _OF_ONE_CHIP & set(fixturenames))


def functions_of(cell: Cell) -> Sequence[str]:
    """What is lowered of a cell: under a plan, what runs on its chips; its parts are those of one chip."""
    return FUNCTIONS if PLANS[cell.plan].device_count == 1 else PLANNED_FUNCTIONS


def specs_of(items: Iterable[pytest.Item]) -> list[ExperimentSpec]:
    """The experiments that the collected tests use, each once, in order."""
    specs: list[ExperimentSpec] = []
    for item in items:
        bound = cell_of(item)
        if bound is not None and bound.spec not in specs:
            specs.append(bound.spec)
    return specs


def uses(item: pytest.Item, fixture: str) -> bool:
    """Whether a test asks for a fixture, directly or through others."""
    return fixture in getattr(item, "fixturenames", ())


def cell_of(item: pytest.Item) -> BoundCell | None:
    """The cell that a test instance runs; None for any other test."""
    callspec = getattr(item, "callspec", None)
    bound = callspec.params.get("blacksmith_cell") if callspec is not None else None
    return bound if isinstance(bound, BoundCell) else None


def choose_dataset(config: pytest.Config, spec: ExperimentSpec) -> Choice:
    """The session's data set for an experiment; found out once."""
    choices = config.stash.setdefault(_CHOICES, {})
    if spec.module not in choices:
        choices[spec.module] = spec.choose(config.getoption("dataset"), load(config, spec))
    return choices[spec.module]


def load(config: pytest.Config, spec: ExperimentSpec, choice: Choice | None = None, *, simulated: bool = False) -> Any:
    """The experiment's config with this session's overrides, and with the data set's own layers where it is known.

    Args:
      config: pytest's.
      spec: the experiment.
      choice: the session's data set.
      simulated: for several chips that are simulated, which are slower than the CPU that simulates them.
    """
    layers = [*spec.layers]
    if choice is not None:
        layers += [spec.dataset_layers[choice.name]] if choice.name in spec.dataset_layers else []
        layers += [spec.simulated_layers[choice.name]] if simulated and choice.name in spec.simulated_layers else []
    return load_config(spec.config_type(), layers, config.getoption("overrides"))
