"""Lowering a function to StableHLO, for a platform that need not be present."""

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import jax

from blacksmith.tools.stages import LOWER, set_stage

# JAX's defaults for all options that change the text (measured on jax 0.7.1 to 0.12), so that JAX_ENABLE_X64=1 or
# JAX_DEFAULT_MATMUL_PRECISION=highest in a user's shell does not change a snapshot.
_REPRODUCIBLE: dict[str, Any] = {
    "jax_default_matmul_precision": None,
    "jax_default_prng_impl": "threefry2x32",
    "jax_enable_x64": False,
    "jax_softmax_custom_jvp": False,
    "jax_threefry_partitionable": True,
    "jax_use_shardy_partitioner": True,
}
# jax 0.7 keeps 10 frames of a traceback, too few to reach the user's line from within flax.
_FRAMES = 100


@contextlib.contextmanager
def _configured(options: dict[str, Any]) -> Iterator[None]:
    before = {name: getattr(jax.config, name) for name in options}
    try:
        for name, value in options.items():
            jax.config.update(name, value)
        yield
    finally:
        for name, value in before.items():
            jax.config.update(name, value)


def reproducible_config() -> contextlib.AbstractContextManager[None]:
    """JAX's defaults for all options that change lowered text, whatever the environment sets; restored afterwards."""
    return _configured(_REPRODUCIBLE)


def lower_text(function: Callable[..., Any], *arguments: Any, platform: str = "tt", out_shardings: Any = None) -> str:
    """The StableHLO text that JAX hands to ``platform``'s compiler, with source locations.

    Needs neither the platform's plugin nor a chip. The default is "tt" because JAX's rules for the CPU put a ``while``
    into the random number generator. Unused arguments stay in the signature.

    Args:
      function: jittable.
      arguments: arrays or ``jax.ShapeDtypeStruct``.
      platform: the platform's name in JAX.
      out_shardings: of the results, as ``jax.jit`` takes them; the compiler chooses if None.
    """
    set_stage(LOWER)
    # A new function each time: JAX caches lowerings by function and shares the cached module.
    with _configured({"jax_traceback_in_locations_limit": _FRAMES}):
        jitted = jax.jit(lambda *args: function(*args), keep_unused=True, out_shardings=out_shardings)
        traced = jitted.trace(*arguments)
        return str(traced.lower(lowering_platforms=(platform,)).as_text(debug_info=True))
