"""What a device or its compiler reports when it fails, as a sentence with the stage, the cause and what to do next."""

import sys

from blacksmith.tools.stages import COMPILE, STAGES

FAULT = "JaxRuntimeError"  # whose class has another name in older versions of JAX
_MAX_LINES, _MAX_CHARACTERS = 40, 4000  # XLA lists its largest buffers, MLIR the operation and its notes
_MEMORY = (
    "The memory of a device does not suffice: lower training_config.batch_size, or choose a plan that splits more "
    "(tp, fsdp)."
)
_COMPILER = (
    "The compiler refuses the program: pytest -m stablehlo checks it without a device, and "
    "--set training_config.export_shlo=true exports it for a bug report."
)
_DEVICE = "The device failed while it computed; look at its state (tt-smi, nvidia-smi), and run the test again."


def is_device_fault(error: BaseException) -> bool:
    """Whether JAX's runtime raised it: a compiler, a device, or another process. Imports no JAX."""
    jax = sys.modules.get("jax")
    return jax is not None and isinstance(error, jax.errors.JaxRuntimeError)


def explain(error: BaseException, stage: str, *, lines: int = _MAX_LINES) -> str:
    """The cause in JAX's words, at most so many lines of it, the stage, and what to do next."""
    text = str(error).strip()
    cause = "\n".join(text.splitlines()[:lines])[:_MAX_CHARACTERS].rstrip().removesuffix(".") or "no message"
    if "RESOURCE_EXHAUSTED" in text or "out of memory" in text.lower():
        suggestion = _MEMORY
    else:
        suggestion = _COMPILER if stage == COMPILE else _DEVICE
    return f"{FAULT}{at_stage(stage)}: {cause}. {suggestion}"


def at_stage(stage: str) -> str:
    """``, at the stage 'compile' (lower -> compile -> execute -> accuracy)``; empty before the first."""
    return f", at the stage '{stage}' ({' -> '.join(STAGES)})" if stage else ""
