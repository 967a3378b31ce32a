"""Measures what healthy runs reach over seeds and implementations, and derives the gate's threshold from the spread.

    python -m blacksmith.checks.calibrate --experiment blacksmith.experiments.jax.mnist --dataset mnist --seeds 12

prints the ``gates`` section of the experiment's first gate, to paste into the data set's YAML file; see
``blacksmith.checks.calibration`` for the formula. The threshold that the config has now plays no part, and may be null.
An experiment in another repository is found through PYTHONPATH.

With ``--simulated`` it takes the shorter training that simulated chips get; on one chip, whose steps every plan takes.
"""

import argparse
import dataclasses
import importlib.metadata
import shlex
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from blacksmith.checks.calibration import Calibration, calibrate
from blacksmith.experiments.configs import Origin
from blacksmith.experiments.session import Session
from blacksmith.experiments.spec import Cell, ExperimentSpec, load_spec
from blacksmith.parallel.plans import PLANS
from blacksmith.runs.provenance import git_state
from blacksmith.training.gates import Gate

QUIET = ("logger_config.trackers=[]", "logger_config.log_weights=false", "logger_config.log_gradients=false")


def simulated(spec: ExperimentSpec, dataset: str) -> ExperimentSpec:
    """The experiment with what several simulated chips train as its only config."""
    layers = [spec.dataset_layers.get(dataset), spec.simulated_layers.get(dataset)]
    return dataclasses.replace(
        spec, layers=(*spec.layers, *filter(None, layers)), dataset_layers={}, simulated_layers={}
    )


def measure(cells: list[Cell], seeds: int, options: dict[str, Any]) -> tuple[Gate, list[float]]:
    """Trains every cell with every seed; the first gate, and its metric of each run."""
    values = []
    gates = [f"gates.{name}.threshold=0.0" for name in Session(**options).config(cells[0]).gates]
    with tempfile.TemporaryDirectory() as scratch:
        for seed in range(seeds):
            overrides = [*QUIET, *gates, f"training_config.seed={seed}", "training_config.run_test=true"]
            session = Session(
                runs_dir=Path(scratch),
                shared=Path(scratch, "shared"),
                notify=lambda text: None,
                overrides=overrides,
                **options,
            )
            for cell in cells:
                gate = session.experiment(cell).gates[0]
                result = session.train(cell).result
                values.append(float(result[gate.name]))
                shown, step = gate.metric.show(values[-1]), result["best_step"]
                print(f"seed {seed} {cell.id}: {gate.metric.name} {shown} after step {step}", flush=True)
    return gate, values


def origin(spec: ExperimentSpec, dataset: str, seeds: int, found: Calibration) -> Origin:
    """How the threshold was derived, as the config has it."""
    state = git_state(spec.folder)
    commit = f"{state['commit'][:12]}{'-dirty' if state['dirty'] else ''}" if state else "unknown"
    return Origin(
        dataset=dataset,
        runs=found.runs,
        seeds=seeds,
        mean=found.mean,
        std=found.std,
        threshold=found.threshold,
        jax=importlib.metadata.version("jax"),
        commit=commit,
        command=shlex.join(["python", "-m", "blacksmith.checks.calibrate", *sys.argv[1:]]),
    )


def main() -> None:
    """Trains, and prints the section."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--experiment", required=True, metavar="PACKAGE", help="dotted name of a package with a SPEC")
    parser.add_argument("--dataset", required=True)
    parser.add_argument("--seeds", type=int, default=12)
    parser.add_argument("--implementation", help="one of them instead of all")
    parser.add_argument("--platform", default="auto")
    parser.add_argument("--simulated", action="store_true", help="the training that several simulated chips get")
    arguments = parser.parse_args()
    spec = load_spec(arguments.experiment)
    least = Origin.model_fields["seeds"].metadata[0].ge
    if arguments.seeds < least:
        parser.error(f"--seeds {arguments.seeds}: the config takes an origin of {least} seeds or more")
    if arguments.implementation not in (None, *spec.implementations):
        parser.error(f"--implementation {arguments.implementation}: choose among {', '.join(spec.implementations)}")
    trained = simulated(spec, arguments.dataset) if arguments.simulated else spec
    implementations = [arguments.implementation] if arguments.implementation else spec.implementations
    cells = [Cell(trained, implementation, PLANS["single"]) for implementation in implementations]
    gate, values = measure(cells, arguments.seeds, {"platform": arguments.platform, "dataset": arguments.dataset})
    found = calibrate(values, gate.metric)
    print(f"# worst of {found.runs} runs: {gate.metric.show(found.worst)}")
    source = origin(spec, arguments.dataset, arguments.seeds, found).model_dump()
    print(yaml.safe_dump({"gates": {gate.name: {"threshold": found.threshold, "origin": source}}}, sort_keys=False))


if __name__ == "__main__":
    main()
