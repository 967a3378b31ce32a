"""Imports torchax 0.0.13 under torch 2.13, which removed operator overloads that torchax's tables name.

Superfluous from torchax 0.0.14 on, which no longer names them (pytorch/xla's torchax, #102): delete this file then, and
import torchax where the bridge imports it. ``tests/harness/models/test_torch_bridge.py`` says when.
"""

import contextlib
from collections.abc import Iterator
from types import ModuleType
from typing import Any

SUPERFLUOUS_FROM = "0.0.14"


def import_torchax() -> ModuleType:
    """torchax. Changes the process: ``torch.accelerator`` is available then, and ``torch.compile`` fails."""
    with _removed_overloads():
        import torchax.decompositions
        import torchax.ops.jaten
        import torchax.ops.jtorch
        import torchax.tensor
    module: ModuleType = torchax
    return module


@contextlib.contextmanager
def _removed_overloads() -> Iterator[None]:
    """Within, overloads for named tensors that torch no longer has are placeholders, which no call ever reaches."""
    import torch

    packet = torch._ops.OpOverloadPacket
    original = packet.__getattr__

    def lookup(self: Any, key: str) -> Any:
        try:
            return original(self, key)
        except AttributeError:
            if "imname" in key or "names" in key:
                return object()
            raise

    packet.__getattr__ = lookup
    try:
        yield
    finally:
        packet.__getattr__ = original
