"""Simulated chips: XLA:CPU clients of their own, beside the default one, which keeps its one device and its speed."""

import functools
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import jax

SIMULATED_CHIPS = 8


def make_client(count: int) -> Any:
    """A CPU client with ``count`` devices.

    Its thread pool must be at least twice its devices, or CPU collectives deadlock and XLA aborts; XLA reads NPROC for
    that when the client is made, and the default client is left alone (measured on jax 0.7.1 and 0.10.2). XLA_FLAGS
    are the user's, and apply to it as to any client.
    """
    from jaxlib import xla_client

    before = os.environ.get("NPROC")
    os.environ["NPROC"] = str(max(2 * count, int(before or 0)))
    try:
        return xla_client.make_cpu_client(num_devices=count)
    finally:
        if before is None:
            del os.environ["NPROC"]
        else:
            os.environ["NPROC"] = before


@functools.cache
def simulated_chips(count: int = SIMULATED_CHIPS) -> "tuple[jax.Device, ...]":
    """``count`` devices of a client that is made when it is first asked for; the same ones whenever it is asked again.

    The client is not among JAX's backends, which are opened all at once and before anybody knows what a session needs:
    arrays, meshes and programs find it through their devices.
    """
    return tuple(make_client(count).local_devices())


@functools.cache  # JAX takes a factory once a process
def register_stand_in(backend: str) -> None:
    """Has JAX find a simulated client under the name of a platform that is not there."""
    import jax.extend.backend

    jax.extend.backend.register_backend_factory(backend, lambda: make_client(SIMULATED_CHIPS), priority=-100)
