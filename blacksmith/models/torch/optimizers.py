"""PyTorch's optimizers and learning-rate schedulers as optax's: an explicit table of exact counterparts.

What is not in it is refused by name. Nothing here imports PyTorch: classes are known by their names.
"""

from collections.abc import Callable, Mapping
from typing import Any

import jax
import jax.numpy as jnp
import optax

from blacksmith.tools.errors import ModelError

Schedule = Callable[[Any], Any]


def to_optax(configured: Any, trained: int, steps_per_epoch: int, name: str) -> optax.GradientTransformation:
    """What ``configure_optimizers`` gave, for optax.

    Args:
      configured: an optimizer; a dict with ``optimizer`` and ``lr_scheduler``; or (optimizers, schedulers), one each.
      trained: number of parameters that are trained; the optimizer must have all of them, in one group.
      steps_per_epoch: for schedulers that count epochs.
      name: of the module, for errors.

    Raises:
      ModelError: there is no exact counterpart; says what to give instead.
    """
    optimizer, scheduler, by_epoch = parts(configured, name)
    kind = type(optimizer).__name__
    if kind not in _OPTIMIZERS:
        raise _refused(name, f"{kind}, which is not in the table ({', '.join(_OPTIMIZERS)})")
    if len(optimizer.param_groups) > 1 or len(optimizer.param_groups[0]["params"]) != trained:
        raise _refused(name, f"{kind} with several groups of parameters, or without some of them")
    group = optimizer.param_groups[0]
    refused = [each for each in ("amsgrad", "maximize", "dampening") if group.get(each)]
    if refused:
        raise _refused(name, f"{kind} with {', '.join(refused)}")
    rate = float(group.get("initial_lr", group["lr"]))
    learning_rate = rate if scheduler is None else _schedule(scheduler, rate, by_epoch, steps_per_epoch, name)
    return _OPTIMIZERS[kind](learning_rate, group)


def _refused(name: str, what: str) -> ModelError:
    return ModelError(
        f"{name}.configure_optimizers gives {what}: it has no exact counterpart in optax here. Give one yourself: "
        "lightning_experiment(module, optimizer=optax....)."
    )


def parts(configured: Any, name: str) -> tuple[Any, Any, bool]:
    """The optimizer, the scheduler or None, and whether that counts epochs, as it does unless asked otherwise."""
    scheduler: Any = None
    if isinstance(configured, Mapping):
        configured, scheduler = configured["optimizer"], configured.get("lr_scheduler")
    elif isinstance(configured, tuple | list):
        optimizers, schedulers = (
            configured if configured and isinstance(configured[0], tuple | list) else (configured, [])
        )
        if len(optimizers) != 1 or len(schedulers) > 1:
            raise _refused(name, f"{len(optimizers)} optimizers and {len(schedulers)} schedulers")
        configured, scheduler = optimizers[0], next(iter(schedulers), None)
    if configured is None:
        raise _refused(name, "None")
    if not isinstance(scheduler, Mapping):
        return configured, scheduler, True
    return configured, scheduler["scheduler"], scheduler.get("interval", "epoch") == "epoch"


def _adam(rate: Any, group: Mapping[str, Any]) -> optax.GradientTransformation:
    adam = optax.adam(rate, *group["betas"], eps=group["eps"])
    if group.get("decoupled_weight_decay"):
        return _adamw(rate, group)
    return _coupled(group, adam)


def _adamw(rate: Any, group: Mapping[str, Any]) -> optax.GradientTransformation:
    return optax.adamw(rate, *group["betas"], eps=group["eps"], weight_decay=group["weight_decay"])


def _sgd(rate: Any, group: Mapping[str, Any]) -> optax.GradientTransformation:
    return _coupled(group, optax.sgd(rate, momentum=group["momentum"] or None, nesterov=group["nesterov"]))


def _coupled(group: Mapping[str, Any], optimizer: optax.GradientTransformation) -> optax.GradientTransformation:
    """With weight decay as L2 regularisation, as PyTorch's Adam and SGD have it: added to the gradients."""
    decay = group["weight_decay"]
    return optax.chain(optax.add_decayed_weights(decay), optimizer) if decay else optimizer


_OPTIMIZERS: dict[str, Callable[[Any, Mapping[str, Any]], optax.GradientTransformation]] = {
    "Adam": _adam,
    "AdamW": _adamw,
    "SGD": _sgd,
}


def _schedule(scheduler: Any, rate: float, by_epoch: bool, steps_per_epoch: int, name: str) -> Schedule:
    kind = type(scheduler).__name__
    if kind not in _SCHEDULES:
        raise _refused(name, f"the scheduler {kind}, which is not in the table ({', '.join(_SCHEDULES)})")
    schedule = _SCHEDULES[kind](scheduler, rate)
    if not by_epoch:
        return schedule
    return lambda count: schedule(count // steps_per_epoch)


def _cosine(scheduler: Any, rate: float) -> Schedule:
    least, period = scheduler.eta_min, scheduler.T_max

    def schedule(count: jax.Array) -> jax.Array:
        return least + (rate - least) * (1 + jnp.cos(jnp.pi * count / period)) / 2

    return schedule


_SCHEDULES: dict[str, Callable[[Any, float], Schedule]] = {
    "LinearLR": lambda each, rate: optax.linear_schedule(
        rate * each.start_factor, rate * each.end_factor, each.total_iters
    ),
    "CosineAnnealingLR": _cosine,
    "StepLR": lambda each, rate: optax.exponential_decay(rate, each.step_size, each.gamma, staircase=True),
    "MultiStepLR": lambda each, rate: optax.piecewise_constant_schedule(
        rate, {step: each.gamma**times for step, times in each.milestones.items()}
    ),
    "ExponentialLR": lambda each, rate: optax.exponential_decay(rate, 1, each.gamma),
    "ConstantLR": lambda each, rate: optax.piecewise_constant_schedule(
        rate * each.factor, {each.total_iters: 1 / each.factor}
    ),
}
