"""Measures what healthy runs reach over seeds and implementations, and derives the threshold from the spread.

    python -m benchmarks.accuracy_over_seeds --dataset mnist --seeds 12

prints the ``gates`` section to paste into the data set's YAML file. The threshold is the lower prediction bound for one
more run: mean - t(1 - 1e-4, n - 1) * s * sqrt(1 + 1/n), rounded down to a tenth of a percent, so that a healthy run
fails less than once in 10,000 (if accuracies are normal; Student's t allows for s being estimated from n runs).

With ``--simulated`` it takes the shorter training that simulated chips get; on one chip, whose steps every plan takes.
"""

import argparse
import importlib
import math
import statistics
import tempfile
from pathlib import Path
from typing import Any

import yaml
from scipy import stats

from blacksmith.experiments.launch import launch
from blacksmith.experiments.spec import ExperimentSpec
from blacksmith.parallel.plans import PLANS
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.provenance import git_state
from blacksmith.tools.config import load_config
from blacksmith.tools.jax_utils import connect

FAILURE_ODDS = 1e-4


def threshold(accuracies: list[float]) -> float:
    """The lower prediction bound for one more run, rounded down to 0.001."""
    count = len(accuracies)
    quantile = float(stats.t.ppf(1 - FAILURE_ODDS, count - 1))
    bound = statistics.mean(accuracies) - quantile * statistics.stdev(accuracies) * math.sqrt(1 + 1 / count)
    return math.floor(bound * 1000) / 1000


def main() -> None:
    """Trains every implementation on every seed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--experiment", default="blacksmith.experiments.jax.mnist", help="package with a SPEC")
    parser.add_argument("--dataset", required=True)
    parser.add_argument("--seeds", type=int, default=12)
    parser.add_argument("--platform", default="auto")
    parser.add_argument("--simulated", action="store_true", help="the training that several simulated chips get")
    arguments = parser.parse_args()
    platform = connect(arguments.platform)
    spec: ExperimentSpec = importlib.import_module(arguments.experiment).SPEC
    import jax

    accuracies = []
    with tempfile.TemporaryDirectory() as scratch:
        for seed in range(arguments.seeds):
            for cell in (cell for cell in spec.cells() if cell.plan == "single"):
                overrides = [f"training_config.seed={seed}", "logger_config.log_on_wandb=false"]
                choice = spec.choose(arguments.dataset, load_config(spec.config_type(), spec.layers, overrides))
                shorter = spec.simulated_layers.get(choice.name) if arguments.simulated else None
                layers = [*spec.layers, *filter(None, [spec.dataset_layers.get(choice.name), shorter])]
                config: Any = load_config(spec.config_type(), layers, overrides)
                module = spec.load()
                dataset = module.load_dataset(config, choice)
                plan = PLANS[cell.plan]
                experiment = module.build(config, cell.id, cell.implementation, plan, platform, dataset, choice)
                result = launch(
                    experiment,
                    config,
                    config.logger_config,
                    RunDirectory.claim(Path(scratch), cell.id),
                    provenance={},
                    on_epoch=lambda record, epochs: None,
                )
                assert result.test_accuracy is not None
                accuracies.append(result.test_accuracy)
                print(f"seed {seed} {cell.id}: {result.test_accuracy:.4f} after step {result.best_step}", flush=True)
    state = git_state(Path(__file__).parent) or {"commit": "unknown", "dirty": False}
    origin = {
        "dataset": arguments.dataset,
        "runs": len(accuracies),
        "seeds": arguments.seeds,
        "mean": round(statistics.mean(accuracies), 5),
        "std": round(statistics.stdev(accuracies), 5),
        "threshold": threshold(accuracies),
        "jax": jax.__version__,
        "commit": state["commit"][:12] + ("-dirty" if state["dirty"] else ""),
        "command": f"python -m benchmarks.accuracy_over_seeds --dataset {arguments.dataset} --seeds {arguments.seeds}"
        + (" --simulated" if arguments.simulated else ""),
    }
    print(f"# least of all runs: {min(accuracies):.4f}")
    gate = {"threshold": threshold(accuracies), "origin": origin}
    print(yaml.safe_dump({"gates": {"test_accuracy": gate}}, sort_keys=False))


if __name__ == "__main__":
    main()
