"""An untouched LightningModule as a ``Model``: its steps as pure functions, whatever they log as outputs.

In training the outputs are what ``training_step`` gives for the whole batch, of which batch normalisation sees all. In
evaluation each row is a batch of one, so that ``validation_step``, which knows no mask, gives one value per row.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jax
from lightning import LightningModule
from torch import nn

from blacksmith.models.model import Batch, Model
from blacksmith.models.torch.bridge import torch_model
from blacksmith.tools.errors import ModelError

LOSS = "loss"


def lightning_model(make: Callable[[], LightningModule], columns: Sequence[str]) -> Model:
    """The module's steps.

    Args:
      make: makes the module; draws its weights from PyTorch's global generator.
      columns: arrays of a batch that the steps take as a tuple, in this order; a single one as it is.
    """
    model = torch_model(make, of_step("training_step", columns), evaluate=of_step(None, columns))
    whole = model.apply

    def apply(params: Any, batch: Batch, model_state: Any, train: bool) -> tuple[Any, Any]:
        if train:
            return whole(params, batch, model_state, True)

        def of_row(row: Batch) -> Any:
            return whole(params, {name: array[None] for name, array in row.items()}, model_state, False)[0]

        return jax.vmap(of_row)({name: batch[name] for name in columns}), model_state

    return model._replace(apply=apply)


def of_step(method: str | None, columns: Sequence[str]) -> Callable[[Any, Mapping[str, Any]], dict[str, Any]]:
    """(module, batch) -> the loss and what was logged, of one of the module's steps; None takes that of evaluation."""

    def call(module: Any, batch: Mapping[str, Any]) -> dict[str, Any]:
        validates = type(module).validation_step is not LightningModule.validation_step
        name = method or ("validation_step" if validates else "training_step")
        logged: dict[str, Any] = {}
        with _logging_into(module, logged):
            given = tuple(batch[column] for column in columns)
            returned = getattr(module, name)(given if len(given) > 1 else given[0], 0)
        loss = returned[LOSS] if isinstance(returned, Mapping) else returned
        return {**logged, LOSS: _loss_among(logged, module, name) if loss is None else loss}

    return call


@dataclass(frozen=True)
class _Trainer:
    """As much of a trainer as ``configure_optimizers`` may ask for."""

    estimated_stepping_batches: int
    max_steps: int
    max_epochs: int
    num_training_batches: int
    current_epoch: int = 0
    global_step: int = 0


def configured(module: LightningModule, steps_per_epoch: int, total_steps: int) -> Any:
    """What ``configure_optimizers`` gives for a training of this length."""
    trainer = _Trainer(total_steps, total_steps, -(-total_steps // steps_per_epoch), steps_per_epoch)
    module.trainer = trainer
    try:
        return module.configure_optimizers()
    finally:
        module.trainer = None


class _logging_into:  # noqa: N801 - reads as a statement
    """Within, ``self.log`` and ``self.log_dict`` of a module write into a dict; a trainer is not needed."""

    def __init__(self, module: nn.Module, logged: dict[str, Any]) -> None:
        self._module, self._logged = module, logged

    def __enter__(self) -> None:
        self._module.log = lambda name, value, *_, **__: self._logged.update({name: value})
        self._module.log_dict = lambda values, *_, **__: self._logged.update(values)

    def __exit__(self, *_: object) -> None:
        del self._module.log, self._module.log_dict


def _loss_among(logged: Mapping[str, Any], module: Any, step: str) -> Any:
    losses = [value for name, value in logged.items() if name.endswith(LOSS)]
    if len(losses) != 1:
        raise ModelError(
            f"{type(module).__name__}.{step}: returns no loss, and logs {', '.join(logged) or 'nothing'}: expected one "
            "value whose name ends in 'loss'. Return the loss."
        )
    return losses[0]
