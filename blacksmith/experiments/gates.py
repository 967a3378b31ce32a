"""What a run must reach, from the section ``gates`` of its config."""

from collections.abc import Mapping
from typing import Any

import jax
import jax.numpy as jnp

from blacksmith.datasets.dataset import Dataset, DataSpec
from blacksmith.experiments.configs import SEED, ExperimentConfig
from blacksmith.tools.errors import ConfigError
from blacksmith.training.baselines import judged_metrics
from blacksmith.training.gates import Gate
from blacksmith.training.step import COUNT, Steps, TrainState
from blacksmith.training.task import Task


def make_gate(
    task: Task, name: str, config: ExperimentConfig, dataset: Dataset, changes: Mapping[str, tuple[Any, Any]]
) -> Gate:
    """The gate on ``name``, such as ``test_accuracy``, with the origin of its threshold.

    Args:
      task: measures the metric.
      name: a key of ``config.gates``.
      config: the experiment's.
      dataset: on which the run is tested; a threshold that was measured on another is not taken.
      changes: fields that differ from the shipped config, for which the threshold was not measured.

    Raises:
      ConfigError: the task does not measure the metric, or there is no threshold and no gate without one.
    """
    metrics = judged_metrics(task)
    if name not in metrics:
        raise ConfigError(f"gates.{name}: the task measures no such metric. Choose among {', '.join(metrics)}.")
    metric, gate = metrics[name], config.gates[name]
    origin = gate.origin
    shipped = origin is not None and gate.threshold == origin.threshold
    if gate.threshold is None or (shipped and origin is not None and origin.dataset != dataset.name):
        if task.default_gate is None:
            why = "is null" if gate.threshold is None else f"was not measured on the data set {dataset.name}"
            raise ConfigError(
                f"gates.{name}.threshold {why}, and the task has no gate for that. Give a number with --set "
                f"gates.{name}.threshold=NUMBER."
            )
        return task.default_gate(metric, dataset)
    if origin is None or not shipped:
        return Gate(metric, gate.threshold, "given by the user")
    spread = f"mean {metric.show(origin.mean)}, standard deviation {metric.show(origin.std)}"
    # Thresholds are measured over seeds.
    fields = {field: value for field, (value, _) in changes.items() if field != SEED}
    changed = ", ".join(f"{field}={value}" for field, value in fields.items())
    now = f"; this run has another config: {changed}" if changed else ""
    return Gate(metric, gate.threshold, f"from {origin.runs} runs of the shipped config: {spread}{now}")


def require_measured(task: Task, steps: Steps, state: TrainState, data: DataSpec) -> None:
    """Raises ConfigError if the task reports a metric of what it does not measure.

    Traces an evaluation, which takes NeRF and Llama 0.2 s: not for programs that are lowered alone.
    """
    batch = {name: jax.ShapeDtypeStruct((1, *row.shape), row.dtype) for name, row in data.rows.items()}
    mask = jax.ShapeDtypeStruct((1,), jnp.float32)
    sums = jax.eval_shape(steps.eval_step, state.variables, batch, mask)
    for metric in task.metrics:
        if (metric.of or metric.name) not in sums:
            measured = ", ".join(sorted(sums.keys() - {COUNT}))
            raise ConfigError(
                f"the metric {metric.name} is of {metric.of or metric.name!r}, which the task does not measure. It "
                f"measures {measured}."
            )
