"""An untouched LightningModule as a ``Task``."""

import copy
import functools
import itertools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import jax
import optax

from blacksmith.models.model import Batch
from blacksmith.parallel.plans import Rule
from blacksmith.training.gates import Metric
from blacksmith.training.task import LOSS, Mean, Task, TrainingLength

if TYPE_CHECKING:
    from lightning import LightningModule

    from blacksmith.parity.eager_torch import Reference


def lightning_experiment(
    module: "LightningModule | Callable[[], LightningModule]",
    columns: Sequence[str] = ("inputs", "targets"),
    metrics: Sequence[Metric] = (),
    *,
    optimizer: optax.GradientTransformation | None = None,
    sharding: Sequence[Rule] = (Rule("*", ()),),
    **options: Any,
) -> Task:
    """A LightningModule, trained by the path of all experiments.

    ``training_step`` is differentiated, ``validation_step`` evaluates (``training_step`` if there is none), row by row;
    what it logs by ``self.log`` can be a metric. The loss of evaluation is what it returns, or else logs under a name
    that ends in ``loss``. Buffers such as batch statistics are the model's state; ``configure_optimizers`` is mapped to
    optax. Trainer, callbacks and hooks play no part.

    Args:
      module: a function that makes the module, whose weights are then drawn from the run's seed; or a module, whose
        weights are the initial ones for every seed.
      columns: arrays of a batch that the steps take as a tuple, in this order.
      metrics: of what is logged in evaluation, ``Metric("val_acc")``.
      optimizer: optax's, in the place of ``configure_optimizers``.
      sharding: how parameters are split under plans with ``tp``; replicated by default.
      options: further attributes of ``Task``.

    Raises:
      ModelError: the module draws random numbers, reads a tensor's value, or its optimizer has no counterpart.
    """
    import torch

    from blacksmith.models.torch.bridge import trained_paths
    from blacksmith.models.torch.lightning import configured, lightning_model
    from blacksmith.models.torch.optimizers import to_optax

    make = functools.partial(copy.deepcopy, module) if isinstance(module, torch.nn.Module) else module
    with torch.device("meta"):
        shapes = make()
    trained, frozen = trained_paths(shapes)

    def own_optimizer(length: TrainingLength) -> optax.GradientTransformation:
        if optimizer is not None:
            return optimizer
        return to_optax(configured(shapes, *length), len(trained), length.steps_per_epoch, type(shapes).__name__)

    return Task(
        model=lightning_model(make, columns),
        measure=_measured,
        metrics=tuple(metrics),
        sharding=sharding,
        trained=(lambda path: path in trained) if frozen else None,
        optimizer=own_optimizer,
        **options,
    )


def _measured(outputs: dict[str, jax.Array], _: Batch, mask: jax.Array | None) -> dict[str, Mean]:
    """One number for a batch in training, one per row in evaluation."""
    if outputs[LOSS].ndim == 0:
        return {LOSS: Mean(outputs[LOSS], is_mean=True)}
    return {name: Mean.over_rows(values, mask) for name, values in outputs.items()}


def lightning_reference(
    make: "Callable[[], LightningModule]", columns: Sequence[str], length: TrainingLength
) -> "Reference":
    """The module itself with its own optimizer and scheduler, for ``make_reference``."""
    from blacksmith.models.torch.lightning import configured, of_step
    from blacksmith.models.torch.optimizers import parts
    from blacksmith.parity.eager_torch import Reference

    call = of_step("training_step", columns)

    def optimizer(module: Any) -> tuple[Any, Callable[[], Any]]:
        found, scheduler, by_epoch = parts(configured(module, *length), type(module).__name__)
        steps = itertools.count(1)

        def after() -> None:
            if scheduler is not None and not (by_epoch and next(steps) % length.steps_per_epoch):
                scheduler.step()

        return found, after

    return Reference(make(), lambda module, batch: call(module, batch)[LOSS], optimizer)
