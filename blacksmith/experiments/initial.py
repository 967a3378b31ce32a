"""The state that a training starts from."""

import math
from typing import TYPE_CHECKING

import jax

from blacksmith.models.model import nest
from blacksmith.tools.compilation import aot_compile
from blacksmith.tools.errors import ConfigError
from blacksmith.tools.jax_utils import Platform, host_device
from blacksmith.tools.memory import excess
from blacksmith.tools.platforms import HOST
from blacksmith.tools.trees import host_copy, named_leaves
from blacksmith.training.step import TrainState
from blacksmith.training.task import Pretrain

if TYPE_CHECKING:
    from blacksmith.experiments.build import Program


def drawing_device(platform: Platform) -> jax.Device:
    """Where random numbers are drawn, as the platform's table says."""
    return host_device() if platform.spec.random_on_host else platform.device


def initial_state(identity: str, program: "Program", platform: Platform, pretrain: Pretrain | None) -> TrainState:
    """Draws the initial state on ``drawing_device``, and returns a copy on the host.

    Pretrained weights are loaded first: an argument, and not a constant, of the program that draws the others.
    """
    _require_memory(identity, jax.eval_shape(program.init))
    # One program instead of some thirty, which runs once.
    options = (HOST if platform.spec.random_on_host else platform.spec).quickest_compile
    given = {} if program.task.initial is None else program.task.initial.load()
    if program.task.base is not None and pretrain is not None:
        given = nest(program.task.base(pretrain))
    with jax.default_device(drawing_device(platform)):
        state = aot_compile(program.init, (given,), None, compiler_options=options)(given)
    drawn: TrainState = host_copy(state)
    return drawn


def _require_memory(identity: str, state: TrainState) -> None:
    """Raises ConfigError, before any is asked for, if the host has no room for a state and two copies.

    One is that of the start, which other plans start from too, one is written as a checkpoint.
    """
    sizes = {name: math.prod(leaf.shape) * leaf.dtype.itemsize for name, leaf in named_leaves(state).items()}
    lacking = excess(3 * sum(sizes.values()))
    if lacking:
        largest = max(sizes, key=lambda name: sizes[name])
        raise ConfigError(
            f"{identity}: parameters and optimizer state, and their copies of the start and of a checkpoint, need "
            f"{lacking}. The largest array is {largest}, {named_leaves(state)[largest].shape}. Choose smaller sizes."
        )
