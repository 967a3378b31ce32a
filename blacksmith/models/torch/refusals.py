"""What a PyTorch module does that no program can: one sentence with the user's line."""

import contextlib
import traceback
from collections.abc import Iterator
from typing import NoReturn

from blacksmith.stablehlo.source_lines import user_line
from blacksmith.tools.errors import ModelError

# What JAX's and the engine's exceptions are about, by a part of the class's name or of the message.
_REASONS = (
    (
        ("TracerBoolConversion", "TracerArrayConversion", "ConcretizationTypeError", "TracerIntegerConversion"),
        "reads a tensor's value (.item(), float(), int(), .numpy(), or an if or an index on a tensor), which a program "
        "does not know before it runs. Compute with tensors instead, for example torch.where for an if",
    ),
    (
        ("NonConcreteBoolean", "shapes must be", "Shapes must be", "nonzero"),
        "makes a tensor whose shape depends on values (a boolean mask, nonzero, unique), which a program cannot have. "
        "Keep the shape and mask with torch.where or a product",
    ),
    (("OperatorNotFound",), "calls an operator of PyTorch that has no counterpart in JAX"),
    (
        ("Expect a Tensor or a View", "immutable"),
        "mixes tensors of the program with others, or writes into one of those: make tensors inside of forward or "
        "register them as buffers",
    ),
)


def refuse_random_numbers() -> NoReturn:
    """Raises ModelError: a mask drawn while a program is traced would be the same in every step."""
    raise ModelError(
        f"{_user_line(traceback.extract_stack())}: draws random numbers in forward (dropout, rand, randn). The program "
        "would have one draw for all steps, and the TT compiler has no random numbers: take dropout's p=0, or give the "
        "noise as an array of the batch (Dataset(noise=...))."
    )


@contextlib.contextmanager
def explained(module: str) -> Iterator[None]:
    """Raises ModelError in the place of what the engine raises: the user's line, what it does, what to do instead."""
    try:
        yield
    except ModelError:
        raise
    except Exception as error:
        text = f"{type(error).__name__}: {error}"
        reason = next((reason for parts, reason in _REASONS if any(part in text for part in parts)), None)
        first = next(iter(str(error).strip().splitlines()), "")
        line = _user_line(traceback.extract_tb(error.__traceback__))
        said = f"{reason} ({type(error).__name__}: {first})" if reason else f"fails: {type(error).__name__}: {first}"
        raise ModelError(f"{line or module}: {module} {said}.") from error


def _user_line(frames: traceback.StackSummary) -> str:
    """The innermost of the user's lines."""
    return user_line((frame.filename, frame.lineno or 0) for frame in reversed(frames))
