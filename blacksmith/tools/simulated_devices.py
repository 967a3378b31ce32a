"""Simulated chips: separate XLA:CPU clients beside the default one, which keeps its one device and its speed."""

import contextlib
import functools
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import jax

SIMULATED_CHIPS = 8


@contextlib.contextmanager
def threads_for(count: int) -> Iterator[None]:
    """While it is active, new CPU clients get a thread pool large enough for ``count`` devices.

    A pool smaller than twice the devices makes CPU collectives deadlock, and XLA aborts. XLA takes the size from NPROC
    when a client is made (measured on jax 0.7.1 to 0.12). Existing clients are unchanged.
    """
    before = os.environ.get("NPROC")
    os.environ["NPROC"] = str(max(2 * count, int(before or 0)))
    try:
        yield
    finally:
        if before is None:
            del os.environ["NPROC"]
        else:
            os.environ["NPROC"] = before


def make_client(count: int) -> Any:
    """A CPU client with ``count`` devices. The user's XLA_FLAGS apply to it as to any client."""
    from jaxlib import xla_client

    with threads_for(count):
        return xla_client.make_cpu_client(num_devices=count)


def distributed_chips(per_process: int) -> "tuple[jax.Device, ...]":
    """The devices of all processes, ``per_process`` from each one's CPU; opens JAX's CPU backend."""
    import jax

    jax.config.update("jax_num_cpu_devices", per_process)
    with threads_for(per_process):
        return tuple(jax.devices("cpu"))


@functools.cache
def simulated_chips(count: int = SIMULATED_CHIPS) -> "tuple[jax.Device, ...]":
    """``count`` devices of one client, made on the first call; later calls return the same devices.

    The client is not one of JAX's backends, which open all at once, before it is known how many chips a session needs.
    Arrays, meshes and programs find the client through their devices.
    """
    return tuple(make_client(count).local_devices())
