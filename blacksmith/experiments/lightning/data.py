"""A LightningDataModule as a ``Dataset``: its batches are taken once, in order, and joined to arrays."""

import functools
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from blacksmith.datasets.dataset import Arrays, Dataset
from blacksmith.experiments.configs import TrainingConfig
from blacksmith.experiments.seeds import split_seed
from blacksmith.tools.errors import BlacksmithWarning, DataError

# What a batch (inputs, targets) has; with more or fewer parts they are numbered.
COLUMNS = ("inputs", "targets")
_NARROWER = {np.dtype(np.int64): np.int32, np.dtype(np.float64): np.float32}


def make_dataset(name: str, make: Callable[[], Any], training: TrainingConfig) -> Dataset:
    """The splits of a data module.

    Args:
      name: of the data set.
      make: makes the LightningDataModule.
      training: batch size, steps per epoch and the seed of the order.

    Raises:
      DataError: a batch is no pair of tensors, or the module has no rows to train or validate on.
    """
    train, validation, test = _splits(make)
    return Dataset(
        name=name,
        train=train,
        validation=validation,
        test=test,
        batch_size=training.batch_size,
        order_seed=split_seed(training.seed).order,
        limit=training.steps_per_epoch,
    )


@functools.cache
def _splits(make: Callable[[], Any]) -> tuple[Arrays, Arrays, Arrays]:
    """Train, validation and test of a data module, which is read once per process."""
    module = make()
    module.prepare_data()
    module.setup("fit")
    train, validation = _arrays(module.train_dataloader()), _arrays(module.val_dataloader())
    try:
        module.setup("test")
        test = _arrays(module.test_dataloader())
    except Exception as error:  # Lightning's MisconfigurationException, for a module without one
        if "test_dataloader" not in str(error):
            raise
        _say(f"{type(module).__name__} has no test_dataloader: its validation rows are the test's, too")
        test = validation
    return train, validation, test


def _arrays(loader: Any) -> Arrays:
    parts = [_numpy(batch) for batch in _in_order(loader)]
    if not parts:
        raise DataError("the data module's loader gives no batch: expected at least one.")
    return {name: np.concatenate([part[column] for part in parts]) for column, name in enumerate(COLUMNS)}


def _in_order(loader: Any) -> Iterator[Any]:
    """The loader's batches; those of a shuffling sampler in the order of its data, all of them."""
    from torch.utils.data import DataLoader, RandomSampler

    if not isinstance(getattr(loader, "sampler", None), RandomSampler):
        return iter(loader)
    _say(
        "a RandomSampler's order is replaced by the seeded order of training_config.seed: every epoch another "
        "permutation, the same in a resumed run"
    )
    return iter(DataLoader(loader.dataset, loader.batch_size or 1, collate_fn=loader.collate_fn))


def _numpy(batch: Any) -> list[np.ndarray]:
    import torch

    if not isinstance(batch, tuple | list) or len(batch) != len(COLUMNS):
        raise DataError(
            f"the data module's batch is {type(batch).__name__}: expected a pair of tensors ({', '.join(COLUMNS)}), as "
            "a collate_fn can give it."
        )
    if not all(isinstance(part, torch.Tensor) for part in batch):
        raise DataError(f"the data module's batch has {[type(part).__name__ for part in batch]}: expected tensors.")
    arrays = [part.numpy() for part in batch]
    return [array.astype(_NARROWER.get(array.dtype, array.dtype)) for array in arrays]


def _say(text: str) -> None:
    warnings.warn(f"{text}.", BlacksmithWarning, stacklevel=3)
