"""The best weights of a run for plain PyTorch: ``python -m blacksmith.experiments.state_dict RUN_DIR``.

Writes ``RUN_DIR/model.safetensors``, which PyTorch loads without blacksmith, JAX or torchax:

    module.load_state_dict(safetensors.torch.load_file("runs/torch_mnist-single-.../model.safetensors"))
"""

import argparse
import sys
from pathlib import Path
from typing import Any

import jax
import numpy as np

from blacksmith.experiments.seeds import split_seed
from blacksmith.experiments.spec import find_cell, load_spec
from blacksmith.models.model import join, partition
from blacksmith.models.torch.weights import jax_state_dict
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.manifest import verify
from blacksmith.tools.config import load_config
from blacksmith.tools.errors import ModelError
from blacksmith.tools.jax_utils import host_device
from blacksmith.training.task import Task

FILE = "model.safetensors"


def torch_state_dict(run: Path) -> dict[str, np.ndarray]:
    """Parameters and buffers of a run's best checkpoint, by PyTorch's names and in its layout, as NumPy arrays.

    Args:
      run: directory of a finished run.

    Raises:
      RunDirectoryError: the directory holds no finished run.
      CheckpointError: a file of the checkpoint was changed.
      ModelError: the experiment has no counterpart in PyTorch, or a base that it does not train.
    """
    import orbax.checkpoint as ocp

    directory = RunDirectory(Path(run).resolve())
    record, result = directory.read_record(), directory.read_result()
    cell = find_cell(load_spec(record.package), record.id)
    config: Any = load_config(cell.spec.config_type(), [directory.path / "config.yaml"])
    task: Task = cell.spec.experiment.make_task(config, cell.implementation)
    if task.model.state_dict is None and cell.spec.referee is None:
        raise ModelError(f"{run}: is a run of {cell.id}, which has no counterpart in PyTorch to load its weights into.")
    if task.trained is not None and task.has_base:
        found = ", ".join(task.exports) or directory.trained_parameters.name
        raise ModelError(
            f"{run}: a run of {cell.id}, whose frozen parameters are those of its base, which no checkpoint has. What "
            f"it trained lies in the run directory: {found}."
        )
    step = Path(result["checkpoint_dir"], str(result["best_step"]))
    verify(step)
    with jax.default_device(host_device()), ocp.Checkpointer(ocp.StandardCheckpointHandler()) as checkpointer:
        saved = checkpointer.restore(step / "state")
        frozen = {}
        if task.trained is not None:  # checkpoints do not hold what no step changes
            key = jax.random.key(split_seed(config.training_config.seed).weights)
            frozen = partition(task.model.init(key), task.trained)[1]
    convert = task.model.state_dict or jax_state_dict
    return convert(join(saved["params"], frozen), saved.get("model_state") or {})


def main() -> None:
    """Writes the file."""
    from safetensors.numpy import save_file

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path, metavar="RUN_DIR", help="directory of a finished run")
    run = parser.parse_args().run
    save_file(torch_state_dict(run), run / FILE)
    sys.stdout.write(f"{run / FILE}\n")


if __name__ == "__main__":
    main()
