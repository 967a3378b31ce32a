"""Lowering and compiling ahead of time, each stage noted before it begins."""

from collections.abc import Callable
from typing import Any

import jax

from blacksmith.tools.stages import COMPILE, EXECUTE, LOWER, reach


def compile_ahead(
    function: Callable[..., Any], arguments: tuple[Any, ...], out_shardings: Any, *, donate: tuple[int, ...] = ()
) -> Callable[..., Any]:
    """A program for arguments of these shapes and shardings.

    Args:
      function: jittable.
      arguments: arrays, or shapes with shardings.
      out_shardings: of what it returns.
      donate: positions of arguments whose memory it may take.
    """
    reach(LOWER)
    lowered = jax.jit(function, donate_argnums=donate, out_shardings=out_shardings).lower(*arguments)
    reach(COMPILE)
    compiled: Callable[..., Any] = lowered.compile()
    reach(EXECUTE)
    return compiled
