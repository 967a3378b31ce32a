"""Lowering and compiling ahead of time; each stage is recorded before it begins."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jax

from blacksmith.tools.stages import COMPILE, EXECUTE, LOWER, set_stage


def share_executables(directory: Path) -> None:
    """Keeps executables on disk for the other workers, cells and seeds of a session that compile the same program.

    JAX's persistent compilation cache, keyed by program, options, devices and versions; it leaves out platforms whose
    plugins cannot serialize. A directory of the user's own (JAX_COMPILATION_CACHE_DIR), or of an earlier session in
    this process, stays.
    """
    if jax.config.jax_compilation_cache_dir:  # type: ignore[attr-defined]  # jax does not declare its flags
        return
    jax.config.update("jax_compilation_cache_dir", str(directory))
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0)
    jax.config.update("jax_persistent_cache_min_entry_size_bytes", -1)


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
