"""pytest in a repository of its own: in this process if only its answer matters; a small experiment to train there."""

import json
import sys
from pathlib import Path

import pytest

SPEC = """
from blacksmith.experiments.spec import ExperimentSpec

SPEC = ExperimentSpec(__name__, "TASK", IMPLEMENTATIONS, ("DATASET",), PLANS, ("all.yaml",), large=LARGE)
"""
CONFIG = """
training_config:
  {batch_size: BATCH, epochs: 3, lr: 0.05, lr_schedule: constant, optimizer: adam, weight_decay: 0.0, seed: 0,
   run_test: true, export_shlo: false}
early_stopping: {patience: null, min_delta: 0.0}
gates: {test_mse: {threshold: 100.0, origin: null}}
logger_config:
  {log_on_wandb: false, run_name: null, experiment_name: line, wandb_dir: null, log_every_n_steps: 50,
   checkpoint: {checkpoint_dir: null, save_top_k: 1}, log_gradients: false, log_weights: false}
SECTION: {hidden: HIDDEN}
"""
CONFIGS = """
from blacksmith.experiments import configs as shared
from blacksmith.tools.config import FrozenModel


class Net(FrozenModel):
    hidden: int


class ExperimentConfig(shared.ExperimentConfig):
    SECTION: Net
"""
DATA = """
from typing import NamedTuple

import numpy as np

from blacksmith.datasets.dataset import Dataset, DataSpec, RowSpec


class Choice(NamedTuple):
    name: str
    reason: str
    fallback: bool = False


def choose_dataset(requested, config):
    return Choice("DATASET", f"--dataset {requested}")


def load_dataset(config, choice):
    x = np.random.default_rng(0).normal(size=(512, 3)).astype(np.float32)
    rows = {"x": x, "y": x @ np.float32([[1], [-2], [SLOPE]])}
    splits = ({key: rows[key][part] for key in rows} for part in (slice(384), slice(384, 448), slice(448, 512)))
    return Dataset(choice.name, *splits, batch_size=config.training_config.batch_size, order_seed=0)


def data_spec(config):
    rows = {"x": RowSpec((3,), np.float32), "y": RowSpec((1,), np.float32)}
    return DataSpec(rows, 384 // config.training_config.batch_size)
"""
EXPERIMENT = """
import jax.numpy as jnp
import numpy as np

from blacksmith.models.model import Model
from blacksmith.parallel.plans import Rule
from blacksmith.training.gates import Metric
from blacksmith.training.task import Mean, Task


def make_task(config, implementation):
    def init(key):
        draw = np.random.default_rng(0).normal  # not from the key: each use of JAX's generator would be compiled
        hidden = config.SECTION.hidden
        weights = {"in": draw(size=(3, hidden)), "out": draw(size=(hidden, 1))}
        return {name: jnp.array(array / 2, jnp.float32) for name, array in weights.items()}

    def apply(params, batch):
        activation = jnp.sin if implementation in DIFFERENT else jnp.tanh
        return activation(batch["x"] @ params["in"]) @ params["out"]

    def measure(outputs, batch, mask):
        return {"loss": Mean.over_rows(jnp.mean(jnp.square(outputs - batch["y"]), axis=-1), mask)}

    return Task(Model(init, apply), measure, (Metric("mse", of="loss", higher_is_better=False),), [Rule("*", ())])
"""
TRAINS = """
import pytest

pytestmark = pytest.mark.experiment("PACKAGE")


def test_trains(trained):
    assert trained.verdict.passed, trained.verdict.reason
"""


@pytest.fixture
def write_experiment(project, monkeypatch):
    """``write_experiment("line", hidden=4)``: a regression that trains in a moment, and ``test_line.py`` that does so.

    Takes what the package declares, and ``different``: the implementations whose program differs from the others'.
    """
    monkeypatch.syspath_prepend(project)
    monkeypatch.setattr(
        sys, "dont_write_bytecode", True
    )  # a file written twice in a second would be taken for the first
    written = []

    def write(
        package, *, task="line", implementations=("jax",), plans=("single",), dataset="points", section="net",
        hidden=4, batch=32, slope=0.5, different=(), large=False,
    ):  # fmt: skip
        written.append(package)
        folder = project / package
        folder.mkdir(exist_ok=True)
        values = {
            "SECTION": section, "HIDDEN": hidden, "BATCH": batch, "DATASET": dataset, "SLOPE": slope,
            "DIFFERENT": different, "PACKAGE": package, "TASK": task,
            "IMPLEMENTATIONS": implementations, "PLANS": plans, "LARGE": large,
        }  # fmt: skip
        texts = {
            "__init__.py": SPEC,
            "all.yaml": CONFIG,
            "configs.py": CONFIGS,
            "data.py": DATA,
            "experiment.py": EXPERIMENT,
        }
        for name, text in {**texts, f"../test_{package}.py": TRAINS}.items():
            for key, value in values.items():
                text = text.replace(key, str(value))
            (folder / name).write_text(text)

    yield write
    for name in [name for name in sys.modules if name.split(".")[0] in written]:
        del sys.modules[name]


@pytest.fixture
def project(project):
    """A repository without a test."""
    (project / "test_own.py").unlink()
    return project


class _Modules:
    """pytester forgets what was imported after it was made, and NumPy and JAX cannot be imported twice."""

    def __init__(self, project):
        self._project = project
        self._seen = {}

    def pytest_unconfigure(self):
        """Remembers; also a hook of the inner session."""
        self._seen |= sys.modules

    def restore(self):
        """Brings back all but the project's own."""
        for name, module in self._seen.items():
            file = getattr(module, "__file__", None)
            if file is None or not Path(file).is_relative_to(self._project):
                sys.modules.setdefault(name, module)


@pytest.fixture
def modules(project):
    """Requested before ``pytester``, so that it has the last word."""
    modules = _Modules(project)
    yield modules
    modules.restore()


@pytest.fixture
def run_inline(modules, pytester, project, environment, monkeypatch):
    """``run_inline("-k", "flax", ...)``: pytest in this process, in the project; returns pytester's result.

    Shares JAX with this process, and nothing else.
    """
    import syrupy

    monkeypatch.setattr(syrupy, "_syrupy", None)  # the session that syrupy reports to, put back afterwards
    monkeypatch.delenv("PYTEST_XDIST_WORKER", raising=False)
    monkeypatch.delenv("BLACKSMITH_RUNS_DIR", raising=False)
    for name in ("HOME", "BLACKSMITH_DATA_DIR", "COLUMNS"):
        monkeypatch.setenv(name, environment[name])

    def run(*arguments):
        monkeypatch.chdir(project)
        options = ("-p", "blacksmith.plugin", "-p", "no:cacheprovider", "-p", "no:anyio")
        done = pytester.runpytest_inprocess(*options, *arguments, plugins=[modules])
        modules.restore()
        return done

    yield run
    modules.pytest_unconfigure()


@pytest.fixture
def records(project):
    """``records()``: each run by its directory, with ``run.json`` and ``result.json`` as ``run`` and ``result``."""

    def read(runs="runs"):
        folder = project / runs
        directories = [path for path in folder.iterdir() if path.is_dir()] if folder.is_dir() else []
        return {
            path: {name: json.loads((path / f"{name}.json").read_text()) for name in ("run", "result")}
            for path in sorted(directories)
        }

    return read


@pytest.fixture
def make_session(project, monkeypatch):
    """``make_session(overrides=[...])``: a session on the CPU and the digits, without pytest and without W&B."""
    from blacksmith.experiments.session import Session

    monkeypatch.chdir(project)

    def make(*overrides, platform="cpu", runs_dir="runs", **options):
        options = {"dataset": "digits"} | options
        chosen = ["logger_config.log_on_wandb=false", *overrides]
        return Session(
            platform=platform, overrides=chosen, runs_dir=project / runs_dir, notify=lambda text: None, **options
        )

    return make


@pytest.fixture
def train(make_session):
    """``train("jax_mnist-single", "training_config.epochs=1", ...)``: what the session gives for a cell.

    ``package`` names another experiment than MNIST.
    """
    from blacksmith.experiments.spec import find_cell, load_spec

    def run(identity, *overrides, package="blacksmith.experiments.jax.mnist", **options):
        session, cell = make_session(*overrides, **options), find_cell(load_spec(package), identity)
        session.select([cell])
        session.check()
        return session.train(cell)

    return run
