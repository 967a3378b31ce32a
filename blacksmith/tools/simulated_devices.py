"""Simulated chips: XLA:CPU clients of their own, beside the default one, which keeps its one device and its speed."""

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
    """Within, XLA makes CPU clients whose thread pool is enough for ``count`` devices.

    It must be at least twice the devices, or CPU collectives deadlock and XLA aborts; XLA reads NPROC for that when a
    client is made (measured on jax 0.7.1 to 0.12). Clients made before are left alone.
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
    """A CPU client with ``count`` devices. XLA_FLAGS are the user's, and apply to it as to any client."""
    from jaxlib import xla_client

    with threads_for(count):
        return xla_client.make_cpu_client(num_devices=count)


def distributed_chips(per_process: int) -> "tuple[jax.Device, ...]":
    """The devices of all processes that joined, each bringing ``per_process`` of its CPU; opens JAX's CPU backend."""
    import jax

    jax.config.update("jax_platforms", "cpu")
    jax.config.update("jax_num_cpu_devices", per_process)
    with threads_for(per_process):
        return tuple(jax.devices("cpu"))


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
