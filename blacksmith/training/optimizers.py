"""The optimizer of a config: optax's, with a learning rate schedule, warm-up and clipping."""

from collections.abc import Callable

import optax

from blacksmith.tools.errors import ConfigError


def make_optimizer(
    name: str,
    *,
    lr: float,
    lr_schedule: str,
    weight_decay: float,
    total_steps: int,
    warmup_steps: int = 0,
    max_grad_norm: float | None = None,
) -> optax.GradientTransformation:
    """sgd, adam or adamw; without warm-up and clipping exactly optax's transformation, with no state added to it.

    Args:
      name: ``sgd``, ``adam`` or ``adamw`` (decoupled weight decay, https://arxiv.org/abs/1711.05101).
      lr: the highest learning rate: that of the first step, or of the first one after the warm-up.
      lr_schedule: after the warm-up ``constant``, or down to zero at ``total_steps`` along a ``linear`` line or half a
        ``cosine`` wave (https://arxiv.org/abs/1608.03983 without restarts).
      weight_decay: for adamw; sgd and adam ignore it.
      total_steps: steps of the whole training, warm-up included.
      warmup_steps: steps in which the learning rate rises from 0, that of the first step, to ``lr``.
      max_grad_norm: gradients whose global L2 norm is larger are scaled to it; None clips nothing.

    Raises:
      ConfigError: the warm-up leaves no step at the full learning rate.
    """
    if warmup_steps and warmup_steps >= total_steps:
        raise ConfigError(
            f"training_config.warmup_steps is {warmup_steps}, but training ends after {total_steps} steps: "
            f"give at most {total_steps - 1}, or train longer."
        )
    rate = _schedule(lr_schedule, lr, total_steps - warmup_steps)
    if warmup_steps:
        after = rate if callable(rate) else optax.constant_schedule(rate)
        rate = optax.join_schedules([optax.linear_schedule(0.0, lr, warmup_steps), after], [warmup_steps])
    optimizers = {
        "sgd": lambda: optax.sgd(rate),
        "adam": lambda: optax.adam(rate),
        "adamw": lambda: optax.adamw(rate, weight_decay=weight_decay),
    }
    optimizer = optimizers[name]()
    return optimizer if max_grad_norm is None else optax.chain(optax.clip_by_global_norm(max_grad_norm), optimizer)


def _schedule(name: str, lr: float, steps: int) -> optax.ScalarOrSchedule:
    schedules: dict[str, Callable[[], optax.ScalarOrSchedule]] = {
        "constant": lambda: lr,
        "linear": lambda: optax.linear_schedule(lr, 0.0, steps),
        "cosine": lambda: optax.cosine_decay_schedule(lr, steps),
    }
    return schedules[name]()
