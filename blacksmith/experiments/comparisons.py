"""Comparisons of a cell: several chips with one, the platform with the host CPU, XLA with the interpreter."""

from typing import TYPE_CHECKING

from blacksmith.experiments.build import build, make_experiment
from blacksmith.experiments.spec import Cell
from blacksmith.parallel.plans import PLANS
from blacksmith.parity import interpreter
from blacksmith.parity.step_runner import StepRunner
from blacksmith.parity.steps import compare_steps, step_parity_gate
from blacksmith.runs.digest import digest_of
from blacksmith.stablehlo import reproducible_config
from blacksmith.tools.compilation import share_executables
from blacksmith.tools.jax_utils import Platform, connect
from blacksmith.tools.platforms import HOST
from blacksmith.training.gates import Verdict
from blacksmith.training.task import TrainingLength

if TYPE_CHECKING:
    from blacksmith.experiments.session import Session

CHIP_STEPS, DEVICE_STEPS = 20, 10
_SMALL_BATCH = 8
_SEED = 0


def chip_parity(session: "Session", cell: Cell) -> Verdict:
    """See ``Session.chip_parity``."""
    return _compare(session, cell, session.platform_of(cell), CHIP_STEPS, session.compiler_options(cell))


def device_parity(session: "Session", cell: Cell) -> Verdict:
    """See ``Session.device_parity``."""
    session.platform_of(cell)  # opened first: connecting to the host alone would leave the platform out
    return _compare(session, cell, connect(HOST.name), DEVICE_STEPS, {})


def _compare(session: "Session", cell: Cell, reference: Platform, steps: int, options: dict[str, str]) -> Verdict:
    """Compares the cell with the same implementation on the reference's first device, compiled for the latest cell.

    From weights as they are drawn: a base is not trained for it.
    """
    single = Cell(cell.spec, cell.implementation, PLANS["single"])
    config, choice = session.config(cell), session.choice(cell.spec)
    values = config.model_dump(mode="json")
    key = {"package": cell.spec.package, "id": single.id, "platform": reference.name, "config": values}

    share_executables(session.runs.directory / "executables")

    def make() -> StepRunner:
        dataset = session.dataset(cell)
        states = session.initial_states
        return StepRunner(
            make_experiment(single, config, dataset, choice.reason, reference, options, initial_states=states)
        )

    runner = session.reference.get(digest_of({**key, "dataset": choice.name, "options": options}), make)
    experiment = session.experiment(cell, drawn=True)
    return step_parity_gate(experiment, runner.inventory).check(compare_steps(runner, StepRunner(experiment), steps))


def torch_parity(session: "Session", cell: Cell) -> Verdict:
    """See ``Session.torch_parity``."""
    from blacksmith.parity import eager_torch

    config, experiment = session.config(cell), session.experiment(cell, drawn=True)
    length = TrainingLength(experiment.dataset.steps_per_epoch, sum(experiment.steps_by_epoch))
    reference = cell.spec.experiment.make_reference(config, length)
    return eager_torch.torch_parity(experiment, reference)


def interpreter_parity(session: "Session", cell: Cell, function: str) -> Verdict:
    """See ``Session.interpreter_parity``."""
    text = session.lowered(cell)[function].text
    if text not in session.comparisons:
        with reproducible_config():
            config = session.shipped_config(cell.spec, tiny=True)
            key = f"{cell.spec.package} {cell.id}"
            program = session.tiny_programs.get(key, lambda: build(cell, config, cell.spec.data.data_spec(config)))
            built = program.functions([function], _SMALL_BATCH)[function]
            session.comparisons[text] = interpreter.interpreter_parity(built, seed=_SEED)
    return session.comparisons[text]
