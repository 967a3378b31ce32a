"""Runs the checks that an experiment gets on a cell into which a bug is planted."""

import contextlib
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from blacksmith.checks import CHECKS as RECORDED
from blacksmith.checks.records import Records
from blacksmith.experiments.build import build
from blacksmith.experiments.lowered import lower
from blacksmith.experiments.session import Session
from blacksmith.experiments.spec import Cell, find_cell, load_spec
from blacksmith.stablehlo import text_difference
from blacksmith.tools.compilation import share_executables
from blacksmith.training.gates import Verdict
from tests.sabotage.bug import Bug
from tests.sabotage.planting import planted

# Without pytest, whose workers share them.
_EXECUTABLES = tempfile.TemporaryDirectory(prefix="blacksmith-sabotage-executables-")
EXPERIMENTS = Path(__file__).parents[1] / "experiments"
RECORDS = Records(EXPERIMENTS / "__records__")
# No trackers, histograms and pictures: what they cost is nothing that a check looks at.
QUIET = (
    "logger_config.trackers=[]",
    "logger_config.log_weights=false",
    "logger_config.log_gradients=false",
    "logger_config.log_pictures=false",
)
# What the checks in ``OF_ANY_TRAINING`` are asked of in the quick suite, by task: a fifth of the rows, 9 steps per
# epoch. Validation losses (1.39, 0.87, 0.55, 0.56, 0.29, 0.25, 0.31, 0.27) rise once before patience counts, then fall,
# and end training early, at the eighth epoch of ten; the sixth is the best, and the fifth has the best test accuracy.
_SHORT = {
    "mnist": (
        "data.validation_fraction=0.8",
        "training_config.epochs=10",
        "training_config.lr=0.01",
        "training_config.lr_schedule=constant",
        "early_stopping.patience=2",
        "early_stopping.min_delta=0.02",
        "logger_config.log_every_n_steps=4",
    ),
    "cnn": ("training_config.epochs=3",),  # to its last epoch
}
# The data set that each task is judged on; all are in the repository, or made by it.
DATASETS = {
    "mnist": "digits",
    "cnn": "digits",
    "nerf": "spheres",
    "llama": "templates",
    "llama_lora": "templates",
    "torch_mnist": "digits",
    "lightning_mnist": "digits",
    "lightning_nerf": "spheres",
    "torch_llama_lora": "templates",
}
# Of these the implementation that is judged; of the others that in plain JAX, in ``blacksmith.experiments.jax``.
_PACKAGES = {
    "torch_mnist": "blacksmith.experiments.jax.mnist",
    "lightning_mnist": "blacksmith.experiments.lightning.mnist",
    "lightning_nerf": "blacksmith.experiments.lightning.nerf",
    "torch_llama_lora": "blacksmith.experiments.torch.llama_lora",
}
Check = Callable[[Session, Cell, Records], Verdict]


def _snapshot(session: Session, cell: Cell, records: Records) -> Verdict:
    """What ``test_stablehlo`` holds: the programs of the shipped config are the committed ones."""
    session.open_host()
    config = session.shipped_config(cell.spec)
    functions = build(cell, config, cell.spec.data.data_spec(config)).functions()
    for name in sorted(cell.functions, key=lambda name: name != "train_step"):  # nearly every bug is in this one
        lowered = lower(cell.id, {name: functions[name]})[name]
        expected = (records.snapshots / cell.spec.storage / cell.plan.name / f"{name}.mlir").read_text(encoding="utf-8")
        if lowered.text != expected:
            difference = text_difference(expected, lowered.text)
            return Verdict("snapshot", False, "\n".join([f"{name} differs from its snapshot:", *difference]))
    return Verdict("snapshot", True, "as committed")


def _parity(session: Session, cell: Cell, records: Records) -> Verdict:
    """What ``test_parity`` holds: several chips take the steps of one."""
    return session.chip_parity(cell)


def _metric(session: Session, cell: Cell, records: Records) -> Verdict:
    """What ``test_gates`` holds: the best checkpoint reaches the thresholds."""
    return session.train(cell).verdict


def _loss_falls(session: Session, cell: Cell, records: Records) -> Verdict:
    """What ``test_loss_falls`` holds."""
    trained = session.train(cell)
    train, validation = trained.series("train/epoch_loss"), trained.series("validation/loss")
    fell = train[-1] < train[0] and min(validation[1:]) < validation[0]
    return Verdict("loss_falls", fell, f"training loss {train[0]:.4g} to {train[-1]:.4g}")


# All checks, cheapest first; from ``bookkeeping`` on they look at one training, ``resumption`` at steps of its own.
# The interpreter and the device are not among them: they compare two executions of one program, and a bug in that
# program does not set these apart.
CHECKS: Mapping[str, Check] = {
    "data": RECORDED["data"],
    "parameters": RECORDED["parameters"],
    "snapshot": _snapshot,
    **{name: RECORDED[name] for name in ("program", "first_step")},
    "parity": _parity,
    **{name: RECORDED[name] for name in ("bookkeeping", "reevaluation", "resumption", "band")},
    "metric": _metric,
    "loss_falls": _loss_falls,
}
# They compare a training with itself and with its config, whatever that says; ``band`` knows the shipped one.
OF_ANY_TRAINING = ("bookkeeping", "reevaluation", "resumption")
# What ``ExperimentChecks`` asks of cells of one chip alone, and of cells of several.
_SINGLE, _SEVERAL = ("data", "parameters", "first_step"), ("parity",)


def checks_of(plan: str) -> tuple[str, ...]:
    """The checks that a plan's cells get, cheapest first."""
    others = _SEVERAL if plan == "single" else _SINGLE
    return tuple(name for name in CHECKS if name not in others)


def cell_of(task: str, plan: str = "single") -> Cell:
    """The cell that is judged for a key of ``DATASETS``."""
    if task in _PACKAGES:
        return find_cell(load_spec(_PACKAGES[task]), f"{task}-{plan}")
    return find_cell(load_spec(f"blacksmith.experiments.jax.{task}"), f"jax_{task}-{plan}")


@contextlib.contextmanager
def _cell(task: str, plan: str, dataset: str, overrides: Sequence[str]) -> Iterator[tuple[Session, Cell]]:
    """A session of its own, whose runs are deleted."""
    share_executables(Path(_EXECUTABLES.name))
    with tempfile.TemporaryDirectory(prefix="blacksmith-sabotage-") as directory:
        session = Session(
            platform="cpu",
            dataset=dataset,
            overrides=(*QUIET, *overrides),
            runs_dir=Path(directory, "runs"),
            shared=Path(directory, "shared"),
            notify=lambda text: None,
        )
        yield session, cell_of(task, plan)


def judge(
    bug: Bug | None,
    task: str,
    *,
    plan: str = "single",
    dataset: str | None = None,
    seed: int | None = None,
    checks: Sequence[str] | None = None,
    short: bool = False,
) -> dict[str, Verdict]:
    """The verdicts of checks on a cell, with the bug planted in all that they build, lower and train.

    An error is a failed verdict with its sentence: it ends the test that meets it.

    Args:
      bug: None for the healthy cell.
      task: a key of ``DATASETS``; see ``cell_of``.
      plan: of the healthy cell; a bug has its own.
      dataset: a data set of the experiment; that of ``DATASETS`` if None.
      seed: None for the recorded one.
      checks: names of ``CHECKS``; all that the plan's cells get if None.
      short: trains for seconds if none of the checks needs the shipped training, and the task has a shorter one.

    Raises:
      FileNotFoundError: a record is missing.
    """
    plan = bug.plan if bug is not None else plan
    checks = checks or checks_of(plan)
    overrides = [] if seed is None else [f"training_config.seed={seed}"]
    overrides += _SHORT.get(task, ()) if short and set(checks) <= set(OF_ANY_TRAINING) else ()
    verdicts: dict[str, Verdict] = {}
    with planted(bug), _cell(task, plan, dataset or DATASETS[task], overrides) as (session, cell):
        for name in checks:
            try:
                verdicts[name] = CHECKS[name](session, cell, RECORDS)
            except Exception as error:  # noqa: BLE001 - whatever a bug leads to
                verdicts[name] = Verdict(name, False, f"{type(error).__name__}: {error}")
            if verdicts[name].name == "record":  # which would count as caught, whatever is planted
                raise FileNotFoundError(verdicts[name].reason)
    return verdicts
