"""Cross-check against an executor other than XLA."""

from collections.abc import Callable, Sequence
from typing import Any

import jax
import numpy as np

from blacksmith.parity.functions import FLOAT32_PARITY
from blacksmith.stablehlo import canonical_text, interpret
from blacksmith.tools.jax_utils import host_device
from blacksmith.training.functions import StepFunction, random_arguments
from blacksmith.training.gates import Verdict

Execute = Callable[[str, Sequence[Any]], list[np.ndarray]]


def interpreter_parity(function: StepFunction, *, seed: int, execute: Execute = interpret) -> Verdict:
    """Whether ``execute`` computes from the function's canonical text what XLA computes from the function.

    Args:
      function: with small shapes; the reference interpreter is slow.
      seed: of the inputs, which are drawn as a training could have them.
      execute: (StableHLO text, inputs) -> outputs.
    """
    arguments = random_arguments(function, seed)
    inputs = {name: np.asarray(leaf) for name, leaf in function._replace(arguments=arguments).inputs.items()}
    with jax.default_device(host_device()):
        returned = jax.jit(function.call)(*arguments)
    expected = {name: np.asarray(leaf) for name, leaf in function.outputs(returned).items()}
    text = canonical_text(function.lower())
    found = dict(zip(expected, execute(text, list(inputs.values())), strict=True))
    return FLOAT32_PARITY.check(function.name, inputs, found, expected)
