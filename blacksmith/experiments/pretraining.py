"""Trainings that an experiment needs before its own: of its base, and of baselines that are trained models.

Each is the experiment's own task under another config, trained on the host's CPU: it is no part of what is tested. The
outcome lies in ``pretrained/`` beside the runs, under a digest of all that decides it, the sources of the package
included, so that no change of the code finds an outcome from before it.
"""

import functools
import hashlib
import importlib.metadata
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import filelock
import numpy as np

from blacksmith.datasets.dataset import Dataset
from blacksmith.experiments.build import make_experiment
from blacksmith.experiments.configs import ExperimentConfig, training_fields
from blacksmith.experiments.spec import Cell
from blacksmith.parallel.plans import PLANS
from blacksmith.runs.arrays import read_arrays, write_arrays
from blacksmith.runs.digest import digest_of
from blacksmith.runs.untracked import untracked
from blacksmith.tools.jax_utils import connect
from blacksmith.tools.platforms import HOST
from blacksmith.tools.trees import host_copy, named_leaves
from blacksmith.training.experiment import Experiment
from blacksmith.training.loop import fit, restore
from blacksmith.training.task import BASE, Pretrained

if TYPE_CHECKING:
    from blacksmith.experiments.session import Session

FOLDER = "pretrained"
_PACKAGES = ("jax", "jaxlib", "flax", "optax", "numpy")


def pretrain(session: "Session", cell: Cell, name: str, config: ExperimentConfig) -> Pretrained:
    """What a training of the cell's task under ``config`` gives; trained by one worker, and only once.

    A base keeps its last step: it is validated on the data that it will be adapted to, so that its best step is early.
    A baseline keeps its best step, as the experiment does.

    Args:
      session: whose data set and runs directory are taken.
      cell: of which the implementation counts; the training is on one device.
      name: what it is for: ``BASE``, or the baseline's name; part of the file's name.
      config: complete; its gates and loggers play no part.
    """
    quiet = config.logger_config.model_copy(update={"trackers": ()})
    config = config.model_copy(update={"gates": {}, "logger_config": quiet})
    single = Cell(cell.spec, cell.implementation, PLANS["single"])
    dataset = cell.spec.data.load_dataset(config, session.choice(cell.spec))
    digest = _digest(single, config, dataset)
    folder = session.runs_dir.resolve() / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{cell.model_id}-{name}-{digest[:16]}.safetensors"
    with filelock.FileLock(path.with_suffix(".lock")):
        if not path.exists():
            session.notify(f"  {cell.model_id} trains its {name} first -> {path}")
            session.open_host()
            choice, host = session.choice(cell.spec), connect(HOST.name)
            inner = functools.partial(pretrain, session, cell)
            experiment = make_experiment(single, config, dataset, choice.reason, host, {}, pretrain=inner)
            params, test = _train(experiment, keeps_best=name != BASE)
            write_arrays(path, params, {"digest": digest, "test": test, "config": config.model_dump(mode="json")})
        params, about = read_arrays(path)
    return Pretrained(params, about["test"])


def _train(experiment: Experiment, *, keeps_best: bool) -> tuple[Mapping[str, np.ndarray], Mapping[str, float]]:
    """Trained parameters of the best checkpoint or the last, by path, and its means on the test split."""
    with (
        tempfile.TemporaryDirectory(prefix="blacksmith-pretraining-") as scratch,
        untracked(Path(scratch), 1) as (tracker, checkpoints),
    ):
        for _ in fit(experiment, experiment.executables, tracker, checkpoints):
            pass
        step = checkpoints.best_step() if keeps_best else checkpoints.latest_step()
        kept = restore(checkpoints, step, experiment.state)
    means, _ = experiment.executables.evaluate(kept.variables, experiment.dataset.test)
    return named_leaves(host_copy(kept.params)), means


def _digest(cell: Cell, config: ExperimentConfig, dataset: Dataset) -> str:
    return digest_of(
        {
            "package": cell.spec.package,
            "implementation": cell.implementation,
            "config": training_fields(config),
            "data": _digest_of_arrays(dataset),
            "code": _digest_of_sources((Path(__file__).parents[1], cell.spec.folder)),
            "packages": {name: importlib.metadata.version(name) for name in (*_PACKAGES, *cell.packages)},
        }
    )


def _digest_of_arrays(dataset: Dataset) -> str:
    digest = hashlib.sha256()
    for split in (dataset.train, dataset.validation, dataset.test):
        for name, array in split.items():
            digest.update(f"{name} {array.dtype} {array.shape}".encode())
            digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()


@functools.cache
def _digest_of_sources(folders: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            digest.update(str(path.relative_to(folder)).encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
