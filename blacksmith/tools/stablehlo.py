"""Lowering a function to StableHLO for a platform that need not be there."""

from collections.abc import Callable
from typing import Any

import jax


def lower_text(function: Callable[..., Any], *arguments: Any, platform: str = "tt") -> str:
    """The StableHLO text that JAX hands to ``platform``'s compiler; needs neither its plugin nor a chip.

    Lowered for "tt" and not for the CPU, whose own rules put a ``while`` into the random number generator.

    Args:
      function: jittable.
      arguments: arrays or ``jax.ShapeDtypeStruct``.
      platform: the platform's name in JAX.
    """
    # A new function each time: JAX caches lowerings by function, and shares the cached module with all who ask.
    traced = jax.jit(lambda *args: function(*args)).trace(*arguments)
    return str(traced.lower(lowering_platforms=(platform,)).as_text())
