"""What the data of an experiment is held to: invariants of every data set, and the recorded numbers of this one."""

import functools
import hashlib
import math
import warnings
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from blacksmith.checks.deviations import Values, deviations
from blacksmith.checks.records import (
    ALL_SEEDS,
    DATA,
    THIS_SEED,
    Record,
    Records,
    judge,
    of_seeds,
    record_command,
    unless_changed,
)
from blacksmith.datasets.dataset import Arrays, Dataset, DataSpec, row_count
from blacksmith.experiments.configs import SEED
from blacksmith.experiments.spec import Cell
from blacksmith.runs.digest import digest_of
from blacksmith.tools.errors import BlacksmithWarning
from blacksmith.training.gates import Verdict

if TYPE_CHECKING:
    from blacksmith.experiments.configs import ExperimentConfig
    from blacksmith.experiments.session import Session

NAME = DATA
SPLITS = ("train", "validation", "test")
SHARED = "test rows are also training or validation rows"
# Test rows that may also be training rows in data without a record: a metric moves by less than a tenth of a point.
_SHARED_SHARE = 1e-3
# Means and standard deviations are float64 sums of the same float32 values in any order.
_TOLERANCE = 1e-9
_PART = 4096
# Epochs whose order is looked at.
_EPOCHS = 8


def check(session: "Session", cell: Cell, records: Records) -> Verdict:
    """Invariants of any data; the recorded numbers if config and data are the shipped ones; once per session.

    Rows that the test split shares with the others are at most the recorded ones; of other data at most 0.1 %.
    """
    config = session.config(cell)
    parts = {"variant": session.variant(cell), "package": cell.spec.package, "config": config.model_dump(mode="json")}
    key = f"{NAME}: {records.folder} {digest_of(parts)}"
    if key not in session.comparisons:
        session.comparisons[key] = _judged(session, cell, records, config)
    return session.comparisons[key]


def _judged(session: "Session", cell: Cell, records: Records, config: "ExperimentConfig") -> Verdict:
    dataset = session.dataset(cell)
    declared: DataSpec = cell.spec.data.data_spec(config)
    subject = f"{cell.spec.task}: the data set {dataset.name}"
    problems = [*invariants(dataset, declared), *_as_configured(dataset, config)]
    if problems:
        return Verdict(NAME, False, f"{subject}: {'; '.join(problems)}.")
    values = _values(dataset, declared)
    if records.write:
        return records.save(session, cell, NAME, values)
    record, changes = records.read(session, cell, NAME), session.changes(cell)
    if changes.keys() - {SEED} and not _is_recorded(values, record):
        return _unrecorded(subject, dataset, values, changes)
    if record is None:
        return records.missing(session, cell, NAME)
    command = record_command(session, cell)
    if not changes and (instead := unless_changed(NAME, session, cell, record, seed_free=True, command=command)):
        return instead
    differing = deviations(*of_seeds(record.values, values, changes), _TOLERANCE)
    return judge(NAME, session, cell, record, differing, "Other files, splits, scaling or orders change these.")


def _is_recorded(values: Values, record: Record | None) -> bool:
    """Whether these are the recorded data, whatever else the config changed: sizes and test rows tell."""
    if record is None:
        return False
    recorded, found = record.values[ALL_SEEDS], values[ALL_SEEDS]
    return all(recorded[name] == found[name] for name in ("rows", "test digest"))


def _unrecorded(subject: str, dataset: Dataset, values: Values, changes: Iterable[str]) -> Verdict:
    """Other data than the recorded ones."""
    shared, rows = values[ALL_SEEDS][SHARED], row_count(dataset.test)
    overlap = f"{subject}: {shared} of {rows} {SHARED}"
    if shared > _SHARED_SHARE * rows:
        return Verdict(NAME, False, f"{overlap}, expected at most {_SHARED_SHARE:.1%}. Take them out of one split.")
    if shared:
        warnings.warn(f"{overlap}.", BlacksmithWarning, stacklevel=2)
    held = f"satisfies what holds for any data; numbers are recorded for the shipped {', '.join(changes)}"
    return Verdict(NAME, True, f"{subject} {held}.")


def invariants(dataset: Dataset, declared: DataSpec) -> Iterator[str]:
    """What any data set keeps, at any seed, as sentences on what it breaks."""
    for split in SPLITS:
        for name, array in getattr(dataset, split).items():
            row = declared.rows.get(name)
            where = f"{split}/{name}"
            if row is None:
                yield f"{where} is not declared by data_spec"
                continue
            if array.dtype != row.dtype:
                yield f"{where} is {array.dtype}, declared as {np.dtype(row.dtype)}"
            if np.issubdtype(array.dtype, np.floating) and not np.isfinite(array.sum(dtype=np.float64)):
                yield f"{where} has values that are not finite"
            low, high = array.min(), array.max()
            if (row.low is not None and low < row.low) or (row.high is not None and high > row.high):
                yield f"{where} has values from {low:.6g} to {high:.6g}, declared from {row.low} to {row.high}"
            if row.one_hot and not (((array == 0) | (array == 1)).all() and (array.sum(-1) == 1).all()):
                yield f"{where} has rows that are not one-hot"
            if row.one_hot and (array.reshape(-1, array.shape[-1]).sum(0) > 0).sum() < 2:
                yield f"{where} has rows of a single class"
    yield from _order(dataset)


def _order(dataset: Dataset) -> Iterator[str]:
    rows = row_count(dataset.train)
    orders = [dataset.epoch_order(epoch) for epoch in range(_EPOCHS)]
    for epoch, order in enumerate(orders, 1):
        if order.min() < 0 or order.max() >= rows:
            yield f"epoch {epoch} takes rows {order.min()} to {order.max()} of {rows}"
        if len(np.unique(order)) != order.size:
            yield f"epoch {epoch} takes {order.size} rows, of which {len(np.unique(order))} differ"
        if order.shape != (dataset.steps_per_epoch, dataset.batch_size):
            yield f"epoch {epoch} has the shape {order.shape}, not (steps, batch)"
    if len({_digest(order) for order in orders}) < _EPOCHS and orders[0].size > _EPOCHS:
        yield f"of {_EPOCHS} epochs several take the rows in the same order"
    noise = [dataset.epoch_noise(epoch) for epoch in (0, 1)]
    for name, array in noise[0].items():
        if not np.isfinite(array).all():
            yield f"noise {name} has values that are not finite"
        if np.array_equal(array, noise[1][name]):
            yield f"noise {name} is the same in two epochs"


def _as_configured(dataset: Dataset, config: "ExperimentConfig") -> Iterator[str]:
    training = config.training_config
    steps = training.steps_per_epoch or row_count(dataset.train) // training.batch_size
    if dataset.batch_size != training.batch_size:
        yield f"batches have {dataset.batch_size} rows, training_config.batch_size is {training.batch_size}"
    elif dataset.steps_per_epoch != steps:
        yield f"an epoch has {dataset.steps_per_epoch} steps, {steps} by the config and the training rows"


def _values(dataset: Dataset, declared: DataSpec) -> Values:
    """Numbers of the data set: ``all_seeds`` hold whatever the split and the order, ``this_seed`` for one seed."""
    splits: dict[str, Arrays] = {split: getattr(dataset, split) for split in SPLITS}
    moments = {
        split: {name: _Moments.of(array, declared.rows[name].one_hot) for name, array in arrays.items()}
        for split, arrays in splits.items()
    }
    inputs = [name for name in dataset.train if not declared.rows[name].one_hot] or list(dataset.train)
    train, validation, test = (_row_digests(arrays, inputs) for arrays in splits.values())
    together = set(train) | set(validation)
    return {
        ALL_SEEDS: {
            "rows": {split: row_count(arrays) for split, arrays in splits.items()},
            "all splits": {
                name: functools.reduce(_Moments.add, (moments[split][name] for split in SPLITS)).values()
                for name in dataset.train
            },
            "test digest": {name: _digest(array) for name, array in dataset.test.items()},
            SHARED: len(set(test) & together),
            "repeated rows": len(train) + len(validation) - len(together),
        },
        THIS_SEED: {
            **{split: {name: each.values() for name, each in arrays.items()} for split, arrays in moments.items()},
            "rows in training and validation": len(set(train) & set(validation)),
            "order": [_digest(dataset.epoch_order(epoch)) for epoch in (0, 1)],
            "noise": {name: _digest(array) for name, array in dataset.epoch_noise(0).items()},
        },
    }


class _Moments(NamedTuple):
    """Sums over an array's elements, from which those of several splits follow; rows per class if it is one-hot."""

    elements: int
    total: float
    squares: float
    histogram: np.ndarray | None

    @classmethod
    def of(cls, array: np.ndarray, one_hot: bool) -> "_Moments":
        total = squares = 0.0
        for start in range(0, len(array), _PART):  # float64 copies of a part, not of the whole array
            part = array[start : start + _PART].astype(np.float64)
            total, squares = total + float(part.sum()), squares + float(np.square(part).sum())
        classes = array.reshape(-1, array.shape[-1]).sum(0).round().astype(int) if one_hot else None
        return cls(array.size, total, squares, classes)

    def add(self, other: "_Moments") -> "_Moments":
        """Of both arrays."""
        histogram = None if self.histogram is None or other.histogram is None else self.histogram + other.histogram
        return _Moments(
            self.elements + other.elements, self.total + other.total, self.squares + other.squares, histogram
        )

    def values(self) -> Values:
        """Mean and standard deviation of the elements, and the histogram."""
        mean = self.total / self.elements
        std = math.sqrt(max(self.squares / self.elements - mean**2, 0.0))
        return {"mean": mean, "std": std, **({} if self.histogram is None else {"rows": self.histogram.tolist()})}


def _row_digests(arrays: Arrays, inputs: Iterable[str]) -> list[bytes]:
    """A digest per row, without classes and noise: an image that two splits have under two labels is one row."""
    columns = [np.ascontiguousarray(arrays[name]).reshape(row_count(arrays), -1).view(np.uint8) for name in inputs]
    digests = []
    for row in zip(*columns, strict=True):
        digest = hashlib.blake2b(digest_size=16)
        for part in row:
            digest.update(part)
        digests.append(digest.digest())
    return digests


def _digest(array: np.ndarray) -> str:
    return hashlib.sha256(np.ascontiguousarray(array).data).hexdigest()[:32]
