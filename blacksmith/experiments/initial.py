"""The state that a training starts from."""

import math
from typing import TYPE_CHECKING

import jax
import jax.numpy as jnp

from blacksmith.models.model import nest
from blacksmith.tools.compilation import aot_compile
from blacksmith.tools.errors import ConfigError
from blacksmith.tools.jax_utils import Platform, host_device
from blacksmith.tools.memory import excess
from blacksmith.tools.platforms import HOST
from blacksmith.tools.trees import host_copy, named_leaves
from blacksmith.training.step import COUNT, TrainState
from blacksmith.training.task import Pretrain

if TYPE_CHECKING:
    from blacksmith.experiments.build import Program


def initial_state(identity: str, program: "Program", platform: Platform, pretrain: Pretrain | None) -> TrainState:
    """On the host, drawn on the device that the platform's table says.

    Pretrained weights are read before: an argument, and not a constant, of the program that draws the others.
    """
    shapes = jax.eval_shape(program.init)
    _require_memory(identity, shapes)
    _check_measured(program, shapes)
    random_device = host_device() if platform.spec.random_on_host else platform.device
    # One program instead of some thirty, which runs once.
    options = (HOST if platform.spec.random_on_host else platform.spec).quickest_compile
    given = {} if program.task.initial is None else program.task.initial.load()
    if program.task.base is not None and pretrain is not None:
        given = nest(program.task.base(pretrain))
    with jax.default_device(random_device):
        state = aot_compile(program.init, (given,), None, compiler_options=options)(given)
    drawn: TrainState = host_copy(state)
    return drawn


def _require_memory(identity: str, state: TrainState) -> None:
    """Raises ConfigError, before any is asked for, if the host cannot hold a state and the copy that is written."""
    sizes = {name: math.prod(leaf.shape) * leaf.dtype.itemsize for name, leaf in named_leaves(state).items()}
    lacking = excess(2 * sum(sizes.values()))
    if lacking:
        largest = max(sizes, key=lambda name: sizes[name])
        raise ConfigError(
            f"{identity}: parameters and optimizer state, and the copy of them that becomes a checkpoint, need "
            f"{lacking}. The largest array is {largest}, {named_leaves(state)[largest].shape}. Choose smaller sizes."
        )


def _check_measured(program: "Program", state: TrainState) -> None:
    """Raises ConfigError if the task reports a metric of what it does not measure."""
    batch = {name: jax.ShapeDtypeStruct((1, *row.shape), row.dtype) for name, row in program.data.rows.items()}
    mask = jax.ShapeDtypeStruct((1,), jnp.float32)
    sums = jax.eval_shape(program.single_device_steps.eval_step, state.variables, batch, mask)
    for metric in program.task.metrics:
        if (metric.of or metric.name) not in sums:
            measured = ", ".join(sorted(sums.keys() - {COUNT}))
            raise ConfigError(
                f"the metric {metric.name} is of {metric.of or metric.name!r}, which the task does not measure. It "
                f"measures {measured}."
            )
