"""Neural radiance fields: a coarse and a fine network, in two idioms. Imports no JAX.

Both are perceptrons with SiLU: a trunk that sees positions, a density from it, and one hidden layer that also sees the
direction and gives the colour. SiLU, not ReLU: of the millions of units that a step evaluates, some switch at their
kinks under another plan's rounding, which moves gradients by 7e-4. Weights are He-normal (variance 2 / fan_in), biases
zero.
"""

from collections.abc import Iterator
from typing import NamedTuple

from blacksmith.parallel.plans import MODEL, Rule

IMPLEMENTATIONS = {"jax": f"{__name__}.pure", "flax": f"{__name__}.linen"}


class Sizes(NamedTuple):
    """Sizes of one network.

    Attributes:
      depth: layers of the trunk.
      width: units of each; the layer that gives the colour has half of them.
    """

    depth: int
    width: int


def sharding(coarse: Sizes, fine: Sizes) -> tuple[Rule, ...]:
    """Layers of the trunk are split in pairs, columns then rows, so that one sum serves both; so are the colour's two.

    The last layer of a trunk of odd depth is replicated.
    """

    def network(name: str, depth: int) -> Iterator[Rule]:
        for layer in range(0, depth - 1, 2):
            yield from _pair(f"{name}/trunk_{layer}", f"{name}/trunk_{layer + 1}")
        yield Rule(f"{name}/direction/kernel", (None, MODEL))
        yield from _pair(f"{name}/view", f"{name}/colour")

    return (*network("coarse", coarse.depth), *network("fine", fine.depth), Rule("*", ()))


def _pair(first: str, second: str) -> Iterator[Rule]:
    yield Rule(f"{first}/kernel", (None, MODEL))
    yield Rule(f"{first}/bias", (MODEL,))
    yield Rule(f"{second}/kernel", (MODEL, None))
