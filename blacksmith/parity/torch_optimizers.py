"""PyTorch's optimizers and learning rates, from the same numbers as ``names``, and written without it."""

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch


def make_optimizer(
    name: str, *, lr: float, lr_schedule: str, weight_decay: float, total_steps: int, warmup_steps: int
) -> "Callable[[torch.nn.Module], tuple[torch.optim.Optimizer, Callable[[], Any]]]":
    """(module) -> torch.optim's optimizer, and ``step`` of its scheduler; see ``names.make_optimizer``."""
    import torch

    makers: dict[str, Callable[..., Any]] = {
        "sgd": torch.optim.SGD,
        "adam": torch.optim.Adam,
        "adamw": lambda params, lr: torch.optim.AdamW(params, lr, weight_decay=weight_decay),
    }

    def factor(step: int) -> float:
        if step < warmup_steps:
            return step / warmup_steps
        part = min(1.0, (step - warmup_steps) / (total_steps - warmup_steps))
        shapes = {"constant": 1.0, "linear": 1 - part, "cosine": (1 + math.cos(math.pi * part)) / 2}
        return shapes[lr_schedule]

    def make(module: "torch.nn.Module") -> "tuple[torch.optim.Optimizer, Callable[[], Any]]":
        trained = [each for each in module.parameters() if each.requires_grad]
        optimizer: torch.optim.Optimizer = makers[name](trained, lr=lr)
        return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, factor).step

    return make
