"""Lowering and compiling ahead of time; each stage is recorded before it begins."""

from collections.abc import Callable, Mapping
from typing import Any

import jax

from blacksmith.tools.stages import COMPILE, EXECUTE, LOWER, set_stage


def aot_compile(
    function: Callable[..., Any],
    arguments: tuple[Any, ...],
    out_shardings: Any,
    *,
    donate: tuple[int, ...] = (),
    compiler_options: Mapping[str, str] | None = None,
) -> Callable[..., Any]:
    """Compiles a function for arguments of these shapes and shardings.

    Options are given to ``lowered.compile`` and not to ``jax.jit``, which takes them at top level only (tt-xla#2805).

    Args:
      function: jittable.
      arguments: arrays, or shapes with shardings.
      out_shardings: shardings of the results.
      donate: positions of arguments whose memory the results may reuse.
      compiler_options: for the platform's compiler; the CPU's raises on the TT compiler's.
    """
    set_stage(LOWER)
    lowered = jax.jit(function, donate_argnums=donate, out_shardings=out_shardings).lower(*arguments)
    set_stage(COMPILE)
    options: dict[str, str | bool] = dict(compiler_options or {})
    compiled: Callable[..., Any] = lowered.compile(compiler_options=options or None)
    set_stage(EXECUTE)
    return compiled
