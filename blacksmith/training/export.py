"""``export_shlo``: an experiment's functions as files for a compiler bug report."""

import json
from pathlib import Path
from typing import Any

import jax
import numpy as np

from blacksmith.parallel.placement import fully_addressable
from blacksmith.stablehlo import check_tt_text, inventory_of, inventory_text, vhlo_versions, write_function
from blacksmith.tools.errors import RunDirectoryError
from blacksmith.tools.files import write_atomically
from blacksmith.tools.jax_utils import host_device
from blacksmith.tools.trees import host_copy
from blacksmith.training.experiment import Experiment
from blacksmith.training.functions import StepFunction, step_functions


def export_stablehlo(experiment: Experiment, directory: Path, provenance: dict[str, Any]) -> None:
    """Writes each of the six functions, lowered for TT at the experiment's shapes, with what is needed to run it.

    Per function: canonical ``.mlir``, portable ``.mlirbc``, ``.inputs.npz`` (the initial state and the first training
    batch) and ``.outputs.npz``, which XLA computes from them on the host CPU. If the plan has several chips, the texts
    carry its shardings, and inputs and outputs are whole arrays, computed as one chip does. Beside them ``ops.txt``,
    the inventory, and ``versions.json``: provenance, VHLO versions and what the TT support gate finds.

    Raises:
      RunDirectoryError: the directory cannot be written.
      StableHLOError: a function cannot be written as a portable artifact.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
        _write(experiment, directory, provenance)
    except OSError as error:
        raise RunDirectoryError(
            f"{directory}: the export cannot be written ({error.strerror}). Free space, choose --runs-dir=DIR, or set "
            "training_config.export_shlo=false."
        ) from error


def _write(experiment: Experiment, directory: Path, provenance: dict[str, Any]) -> None:
    inventories, supports = {}, {}
    lowerable = experiment.functions()
    for name, function in _on_first_batch(experiment).items():
        text = lowerable[name].lower()
        with _on_host():
            outputs = function.outputs(jax.jit(function.call)(*function.arguments))
        exported = write_function(directory, name, text, function.inputs, outputs)
        inventories[name] = inventory_of(exported.text)
        supports[name] = check_tt_text(text, name)
    write_atomically(directory / "ops.txt", inventory_text(inventories))
    versions = {
        "id": experiment.id,
        **provenance,
        "vhlo": vhlo_versions(),
        "tt_findings": {name: [str(finding) for finding in support.findings] for name, support in supports.items()},
        "tt_findings_about": sorted({support.compiler.name for support in supports.values()}),
    }
    write_atomically(directory / "versions.json", json.dumps(versions, indent=2) + "\n")


def _on_first_batch(experiment: Experiment) -> dict[str, StepFunction]:
    """The six functions as one chip computes them, on host copies of the initial state and of the first batch."""
    steps, first = experiment.single_device_steps, experiment.dataset.epoch_order(0)[0]
    batch = dict(experiment.dataset.batch(first))
    state = host_copy(fully_addressable(experiment.state, experiment.placement))
    with _on_host():
        _, gradients = jax.jit(steps.gradients)(state.variables, batch)
    return step_functions(steps, state, batch, np.ones(len(first), np.float32), host_copy(gradients))


def _on_host() -> Any:
    return jax.default_device(host_device())
