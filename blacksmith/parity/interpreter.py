"""Cross-check against an executor other than XLA."""

from collections.abc import Callable, Sequence
from typing import Any

import jax
import numpy as np

from blacksmith.parity.functions import BFLOAT16_ROUNDOFF, FLOAT32_PARITY, ParityGate
from blacksmith.stablehlo import canonical_text, interpret, inventory_of
from blacksmith.tools.compilation import aot_compile
from blacksmith.tools.jax_utils import host_device
from blacksmith.tools.platforms import HOST
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
        compiled = aot_compile(function.call, arguments, None, compiler_options=HOST.quickest_compile)
        returned = compiled(*arguments)
    expected = {name: np.asarray(leaf) for name, leaf in function.outputs(returned).items()}
    text = canonical_text(function.lower())
    found = dict(zip(expected, execute(text, list(inputs.values())), strict=True))
    return function_parity_gate(text).check(function.name, inputs, found, expected)


def function_parity_gate(text: str) -> ParityGate:
    """Tolerances for a program, from the number format of its operands.

    XLA keeps some values that the text rounds to bfloat16 in more bits. A rounding is off by at most 2^-8 of a value; a
    product has four, of its operands, its result and the function after it, and errors pass through all L products on
    the longest path: 4 L 2^-8 more than in float32. Measured on gradients and moments: 3.7e-2 for a convolution and a
    dense layer (L = 4), 2.2e-2 for two convolutions (L = 6), 2.4e-2 for a layer of Llama (L = 14).
    """
    inventory = inventory_of(text)
    if "bf16" not in inventory.dtypes:
        return FLOAT32_PARITY
    products = max(inventory.contractions, 1)
    rounded = 4 * products * BFLOAT16_ROUNDOFF
    return ParityGate(
        FLOAT32_PARITY.outputs + rounded,
        FLOAT32_PARITY.updates + rounded,
        f"values rounded to 2^-8: {products} products in a row",
    )
