"""Which fields an experiment's shipped config has, with which of its data sets."""

import functools
from typing import Any

from blacksmith.experiments.spec import ExperimentSpec
from blacksmith.tools.config import knows_field, load_config, parse_override
from blacksmith.tools.config_errors import FieldPath


def knows(spec: ExperimentSpec, path: FieldPath) -> bool:
    """Whether an experiment's shipped config has a field, with any of its data sets."""
    return any(_has(spec, path, dataset) for dataset in (None, *spec.dataset_layers))


def _has(spec: ExperimentSpec, path: FieldPath, dataset: str | None) -> bool:
    return knows_field(spec.config_type(), path, _shipped(spec, dataset))


@functools.cache
def _shipped(spec: ExperimentSpec, dataset: str | None) -> dict[str, Any]:
    values: dict[str, Any] = load_config(spec.config_type(), spec.config_layers(dataset)).model_dump()
    return values


def is_of_a_data_set(spec: ExperimentSpec, text: str) -> bool:
    """Whether an override is of a field that the shipped config has with some data sets alone."""
    path, _ = parse_override(text)
    return not _has(spec, path, None) and knows(spec, path)
