"""A task in eager PyTorch with the optimizer that the config names."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from blacksmith.experiments.configs import TrainingConfig
from blacksmith.training.task import TrainingLength

if TYPE_CHECKING:
    import torch

    from blacksmith.parity.eager_torch import Reference, Tensors


def make_reference(
    module: "torch.nn.Module",
    loss: "Callable[[torch.nn.Module, Tensors], torch.Tensor]",
    training: TrainingConfig,
    length: TrainingLength,
) -> "Reference":
    """See ``parity.eager_torch.Reference`` for module and loss."""
    from blacksmith.parity.eager_torch import Reference
    from blacksmith.parity.torch_optimizers import make_optimizer

    optimizer = make_optimizer(
        training.optimizer,
        lr=training.lr,
        lr_schedule=training.lr_schedule,
        weight_decay=training.weight_decay,
        total_steps=length.total_steps,
        warmup_steps=training.warmup_steps,
    )
    return Reference(module, loss, optimizer, clip=training.max_grad_norm)
