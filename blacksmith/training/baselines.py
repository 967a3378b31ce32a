"""Baselines: what needs no trained model, or less of one; and how much better the trained one is."""

from collections.abc import Mapping
from typing import Any

from blacksmith.tools.errors import ConfigError
from blacksmith.training.experiment import Experiment
from blacksmith.training.gates import Gate, Metric
from blacksmith.training.task import BASE, LOSS, Task

_LOSS = Metric(LOSS, higher_is_better=False)


def gain_over(metric: Metric, baseline: str) -> Metric:
    """By how much a metric is better than a baseline's, in its own unit: ``psnr_gain_over_nearest_view``."""
    return Metric(f"{metric.name}_gain_over_{baseline}", form=metric.form)


def judged_metrics(task: Task) -> dict[str, Metric]:
    """What a gate may judge, by the name of the gate: metrics, and their gains and the loss's over each baseline."""
    names = (*task.baselines, *((BASE,) if task.has_base else ()), *task.trained_baselines)
    gains = [gain_over(metric, name) for name in names for metric in (*task.metrics, _LOSS)]
    return {f"test_{metric.name}": metric for metric in (*task.metrics, *gains)}


def measure_baselines(experiment: Experiment) -> dict[str, dict[str, float]]:
    """Loss and metrics of each baseline on the test split, as far as it has the means that they are taken from."""
    task, dataset, pretrain = experiment.task, experiment.dataset, experiment.pretrain
    found = {name: dict(measure(dataset)) for name, measure in task.baselines.items()}
    if task.has_base:
        found[BASE] = experiment.executables.evaluate(experiment.state.variables, dataset.test)[0]
    if pretrain is not None:
        found |= {name: dict(pretrain(name, config).test) for name, config in task.trained_baselines.items()}
    measured: dict[str, dict[str, float]] = {}
    for name, means in found.items():
        metrics = [metric for metric in (_LOSS, *task.metrics) if (metric.of or metric.name) in means]
        measured[name] = {metric.name: metric.value(means) for metric in metrics}
    return measured


def gains(task: Task, test: Mapping[str, Any], baselines: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """``test_<metric>_gain_over_<baseline>`` of what a test gave, ``test_<metric>``; positive is better."""
    return {
        f"test_{gain_over(metric, name).name}": (test[f"test_{metric.name}"] - values[metric.name])
        * (1 if metric.higher_is_better else -1)
        for name, values in baselines.items()
        for metric in (*task.metrics, _LOSS)
        if metric.name in values
    }


def value_of(gate: Gate, test: Mapping[str, Any]) -> float | None:
    """What a test gave for a gate; None if no test ran; raises ConfigError if a baseline does not have its metric."""
    if gate.name not in test:
        raise ConfigError(
            f"gates.{gate.name}: the baseline does not give what this metric is taken from. It can be one of "
            f"{', '.join(test)}."
        )
    value: float | None = test[gate.name]
    return value
