"""Writing an experiment's functions as StableHLO, for a look or a bug report."""

from pathlib import Path

import jax
import jax.numpy as jnp

from blacksmith.tools.files import write_atomically
from blacksmith.tools.stablehlo import lower_text
from blacksmith.training.experiment import Experiment
from blacksmith.training.step import Batch


def export_stablehlo(experiment: Experiment, directory: Path) -> list[Path]:
    """Writes ``<name>.mlir`` for each of the six functions, at the experiment's batch size, lowered for TT.

    Raises:
      OSError: the directory cannot be written.
    """
    dataset, steps = experiment.dataset, experiment.steps

    def abstract(features: int) -> jax.ShapeDtypeStruct:
        return jax.ShapeDtypeStruct((dataset.batch_size, features), jnp.float32)

    batch = Batch(abstract(dataset.train.images.shape[1]), abstract(dataset.train.labels.shape[1]))  # type: ignore[arg-type]
    mask = jax.ShapeDtypeStruct((dataset.batch_size,), jnp.float32)
    state = jax.tree.map(lambda leaf: jax.ShapeDtypeStruct(leaf.shape, leaf.dtype), experiment.state)
    arguments = {
        "forward": (state.params, batch.inputs),
        "loss": (state.params, batch),
        "gradients": (state.params, batch),
        "optimizer_update": (state.params, state),
        "train_step": (state, batch),
        "eval_step": (state.params, batch, mask),
    }
    directory.mkdir(exist_ok=True)
    written = []
    for name, given in arguments.items():
        path = directory / f"{name}.mlir"
        write_atomically(path, lower_text(getattr(steps, name), *given))
        written.append(path)
    return written
