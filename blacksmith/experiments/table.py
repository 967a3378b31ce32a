"""The table of experiments, from their declarations: ``python -m blacksmith.experiments.table [package ...]``.

docs/experiments.md holds what it prints for blacksmith's own.
"""

import argparse
import importlib
import inspect
import pkgutil
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import blacksmith.experiments
from blacksmith.experiments.spec import ExperimentSpec, load_spec
from blacksmith.parallel.plans import PLANS
from blacksmith.tools.config import load_config
from blacksmith.training.baselines import judged_metrics
from blacksmith.training.task import Task

_HEADING = ("experiment", "what it is", "plans", "data set", "gate", "healthy runs", "seconds")


def packages() -> list[str]:
    """The dotted names of blacksmith's own experiments: ``blacksmith.experiments.<framework>.<task>``."""
    found = []
    for framework in pkgutil.iter_modules(blacksmith.experiments.__path__, "blacksmith.experiments."):
        if framework.ispkg:
            path = importlib.import_module(framework.name).__path__
            found += [task.name for task in pkgutil.iter_modules(path, f"{framework.name}.") if task.ispkg]
    return found


def rows(package: str) -> Iterator[tuple[str, ...]]:
    """One row for each gate on each data set; what repeats the row above is left empty."""
    spec = load_spec(package)
    names = ", ".join(f"`{name}_{spec.task}`" for name in spec.implementations)
    first = (names, _sentence(package), _plans(spec))
    for dataset in spec.datasets:
        layers = spec.config_layers(dataset, implementation=spec.implementations[0])
        config: Any = load_config(spec.config_type(), layers, ())
        task: Task = spec.experiment.make_task(config, spec.implementations[0])
        metrics = judged_metrics(task)
        seconds = str(spec.seconds.get(dataset, ""))
        for name, gate in config.gates.items():
            metric, origin = metrics[name], gate.origin
            threshold = "by the data" if gate.threshold is None else metric.show(gate.threshold)
            relation = "≥" if metric.higher_is_better else "≤"
            shown = f"{metric.name.replace('_', ' ')} {relation} {threshold}"
            runs = f"{metric.show(origin.mean)} ± {metric.show(origin.std)} ({origin.runs})" if origin else ""
            yield (*first, dataset, shown, runs, seconds)
            first, dataset, seconds = ("", "", ""), "", ""


def _sentence(package: str) -> str:
    """The first sentence of the package's docstring."""
    text = inspect.getdoc(importlib.import_module(package)) or ""
    return " ".join(text.split()).split(". ")[0].rstrip(".")


def _plans(spec: ExperimentSpec) -> str:
    if not spec.large:
        return ", ".join(spec.plans)
    others = ", ".join(plan for plan in spec.plans if PLANS[plan].device_count > 1)
    return f"single; by parity over 20 steps: {others}"


def table(names: Sequence[str]) -> list[str]:
    """The lines of a Markdown table."""
    heading = [_HEADING, ("---",) * len(_HEADING)]
    return [f"| {' | '.join(row)} |" for row in [*heading, *(row for name in names for row in rows(name))]]


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", nargs="*", help="of experiments, by dotted name; blacksmith's own if none")
    sys.stdout.write("\n".join([*table(parser.parse_args().packages or packages()), ""]))


if __name__ == "__main__":
    main()
