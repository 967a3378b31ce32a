"""From the mark ``experiment`` to the cells of a matrix: parametrization, order, and what runs by default."""

import unittest
from collections.abc import Iterable, Iterator

import pytest

from blacksmith.experiments.spec import Cell, ExperimentSpec, load_spec
from blacksmith.plugin.snapshots import snapshot_folder
from blacksmith.tools.errors import ConfigError

CELL = "blacksmith_cell"
FUNCTION = "blacksmith_function"
SEED = "calibration_seed"
_OF_SEVERAL_CHIPS = frozenset(["chip_parity"])
_OF_ONE_CHIP = frozenset(["second_opinion", "device_parity", "single_check", "single_steps_check", "torch_parity"])
_TRAINING = ("trained", "calibration_run")
_TAKING_STEPS = (*_TRAINING, "steps_check")
_LOWERING = ("blacksmith_lowered", "ops_snapshot")


def parametrize(metafunc: pytest.Metafunc) -> None:
    """Gives a test that uses an experiment (by ``config``, ``trained`` and so on) one instance per cell."""
    if CELL not in metafunc.fixturenames:
        return
    mark = metafunc.definition.get_closest_marker("experiment")
    if mark is None or len(mark.args) != 1:
        raise pytest.UsageError(
            f"{metafunc.definition.nodeid}: uses an experiment's fixtures but has no mark that names it; write "
            '@pytest.mark.experiment("blacksmith.experiments.jax.mnist") above it'
        )
    try:
        spec = load_spec(mark.args[0])
    except ConfigError as error:
        raise pytest.UsageError(f"{metafunc.definition.nodeid}: @pytest.mark.experiment: {error}") from error
    cells = [cell for cell in spec.cells() if _is_for(metafunc.fixturenames, cell)]
    if SEED in metafunc.fixturenames:
        metafunc.parametrize(SEED, range(metafunc.config.option.calibrate or 1), indirect=True, ids="seed{}".format)
    if FUNCTION in metafunc.fixturenames:
        parameters = [
            pytest.param(cell, function, id=f"{cell.id}-{function}", marks=_marks(cell))
            for cell in cells
            for function in cell.functions
        ]
        metafunc.parametrize((CELL, FUNCTION), parameters, indirect=True, scope="session")
    else:
        parameters = [pytest.param(cell, id=cell.id, marks=_marks(cell)) for cell in cells]
        metafunc.parametrize((CELL,), parameters, indirect=True, scope="session")


def refuse_unittest(item: pytest.Item) -> None:
    """Raises pytest.UsageError for a method of a unittest.TestCase under the mark: pytest gives it no parameters."""
    owner = getattr(item, "cls", None)
    if owner is not None and issubclass(owner, unittest.TestCase) and item.get_closest_marker("experiment"):
        raise pytest.UsageError(
            f"{item.nodeid}: @pytest.mark.experiment: {owner.__name__} is a unittest.TestCase, to which pytest gives "
            "neither cells nor fixtures. Derive it from object, and take trained and the others as arguments."
        )


def _marks(cell: Cell) -> list[pytest.MarkDecorator]:
    return [getattr(pytest.mark, name) for name in cell.plan.marks]


def _is_for(fixturenames: Iterable[str], cell: Cell) -> bool:
    """Whether a test that uses these fixtures applies to the cell."""
    names, spec, single = set(fixturenames), cell.spec, cell.plan.device_count == 1
    if "other_implementation" in names and len(spec.implementations) == 1:
        return False
    if "torch_parity" in names and spec.referee is None:
        return False
    if spec.large and not _is_for_large(names, cell):
        return False
    return not (single and _OF_SEVERAL_CHIPS & names) and (single or not _OF_ONE_CHIP & names)


def _is_for_large(fixturenames: set[str], cell: Cell) -> bool:
    """Whether a test applies to a cell of an experiment that is large."""
    first, single = _is_first(cell), cell.plan.device_count == 1
    if "stablehlo_snapshot" in fixturenames:
        return first and single
    if fixturenames & {*_TAKING_STEPS, "other_implementation"}:
        return single
    return first or single or not fixturenames & set(_LOWERING)


def _is_first(cell: Cell) -> bool:
    return cell.implementation == cell.spec.implementations[0]


def cell_of(item: pytest.Item) -> Cell | None:
    """The cell that a test instance runs; None for any other test."""
    callspec = getattr(item, "callspec", None)
    cell = callspec.params.get(CELL) if callspec is not None else None
    return cell if isinstance(cell, Cell) else None


def cells_of(items: Iterable[pytest.Item]) -> list[Cell]:
    """The cells that tests run, each once, in order."""
    return list(dict.fromkeys(cell for item in items if (cell := cell_of(item)) is not None))


def specs_of(items: Iterable[pytest.Item]) -> list[ExperimentSpec]:
    """The experiments that tests use, each once, in order."""
    return list(dict.fromkeys(cell.spec for cell in cells_of(items)))


def uses(item: pytest.Item, fixture: str) -> bool:
    """Whether a test requests a fixture, directly or through others."""
    return fixture in getattr(item, "fixturenames", ())


def sort(items: list[pytest.Item]) -> None:
    """Brings tests of one experiment, mesh shape and cell together; tests without a cell keep their places.

    A session holds one built experiment at a time, and the TT runtime closes and reopens its chips when the shape of
    the mesh changes (tt-xla#1436).
    """
    cells = {index: cell for index, item in enumerate(items) if (cell := cell_of(item)) is not None}
    specs = list(dict.fromkeys(cell.spec for cell in cells.values()))
    shapes = list(dict.fromkeys(cell.plan.mesh_shape for cell in cells.values()))
    order = list(dict.fromkeys(cells.values()))

    def key(index: int) -> tuple[int, int, int]:
        cell = cells[index]
        return specs.index(cell.spec), shapes.index(cell.plan.mesh_shape), order.index(cell)

    moved = [items[index] for index in sorted(cells, key=key)]
    for index, item in zip(cells, moved, strict=True):
        items[index] = item


def repeated(items: Iterable[pytest.Item]) -> Iterator[pytest.Item]:
    """Tests that repeat another implementation's program: of plans, and what takes its steps on one chip.

    The committed snapshots are the proof: an implementation whose program differs anywhere has a folder of its own,
    and ``test_stablehlo`` holds all of them to it on one chip.
    """
    for item in items:
        cell = cell_of(item)
        if cell is None or _is_first(cell):
            continue
        if cell.plan.device_count == 1 and not any(uses(item, each) for each in _TAKING_STEPS):
            continue
        folder = snapshot_folder(item.path)
        if (folder / cell.spec.storage / cell.plan.name).is_dir() and not (folder / cell.model_id).is_dir():
            yield item


LEFT_OUT: pytest.StashKey[list[pytest.Item]] = pytest.StashKey()
_COMPUTING = ("blacksmith_cell_platform", "blacksmith_platform", "blacksmith_dataset", "second_opinion")


def left_out(pytestconfig: pytest.Config) -> list[pytest.Item]:
    """The tests that repeat another implementation's program."""
    return pytestconfig.stash.get(LEFT_OUT, [])


def is_lowering_only(item: pytest.Item) -> bool:
    """Whether a test lowers functions, and neither runs them nor reads data."""
    return any(uses(item, each) for each in _LOWERING) and not any(uses(item, each) for each in _COMPUTING)


def is_large_training(item: pytest.Item) -> bool:
    """Whether a test trains an experiment that is large."""
    cell = cell_of(item)
    return cell is not None and cell.spec.large and any(uses(item, each) for each in _TRAINING)


def is_selective(pytestconfig: pytest.Config) -> bool:
    """Whether the user selects tests: by ``-k``, ``-m``, ``--lf``, ``--deselect``, a test id, or by their purpose."""
    option = pytestconfig.option
    selecting = option.keyword, option.markexpr, getattr(option, "lf", False), option.deselect
    purposes = option.record, option.calibrate, option.resume
    return any((*selecting, *purposes)) or any("::" in argument for argument in pytestconfig.args)
