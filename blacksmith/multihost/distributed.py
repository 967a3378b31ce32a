"""Several processes, on one host or on many, as one training: JAX's distributed runtime with timeouts of our own."""

import hashlib
import itertools
import signal
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from blacksmith.multihost.companions import Companions
from blacksmith.multihost.rendezvous import Connections, roll_call
from blacksmith.tools.errors import PlatformError

JOIN_SECONDS = 30
# A host that stops answering is noticed after this; the others are then ended by JAX, whose message names its task. A
# process that dies is noticed at once, by ``Companions``, whose time of grace has to be shorter.
HEARTBEAT_SECONDS = 20
_MOST_BYTES = 2**16


@dataclass(frozen=True)
class Processes:
    """How the processes of a training find each other.

    Attributes:
      coordinator: ``HOST:PORT`` of process 0; None leaves all three to JAX's cluster detection (SLURM, Open MPI,
        Kubernetes).
      count: how many there are.
      index: this one's number, from 0.
    """

    coordinator: str | None
    count: int | None
    index: int | None


def join(processes: Processes, timeout: float) -> Connections | None:
    """Joins the others; call it before anything opens JAX's devices.

    Args:
      processes: where they are.
      timeout: seconds to wait for all of them.

    Returns:
      Connections to the others, for ``watch``; None where JAX found the cluster, and ``watch`` makes them.

    Raises:
      PlatformError: somebody never came, or no cluster was found.
    """
    import jax

    connections = None
    if processes.coordinator is not None:
        assert processes.count is not None
        assert processes.index is not None
        connections = roll_call(processes.coordinator, processes.count, processes.index, timeout)
    on_sigterm = signal.getsignal(signal.SIGTERM)
    try:
        jax.distributed.initialize(
            processes.coordinator,
            processes.count,
            processes.index,
            initialization_timeout=int(timeout),
            heartbeat_timeout_seconds=HEARTBEAT_SECONDS,
        )
    except (RuntimeError, ValueError) as error:
        raise PlatformError(
            f"joining the other processes failed ({str(error).splitlines()[0]}). Start pytest by srun, mpirun or in a "
            "Kubernetes job for --cluster, or give --coordinator HOST:PORT, --num-processes and --process-id."
        ) from error
    signal.signal(signal.SIGTERM, on_sigterm)  # initialize() swallows it from then on
    return connections


def watch(connections: Connections | None, during: str, timeout: float) -> Companions:
    """Watches the others from here on; call it once JAX's devices are open.

    Args:
      connections: as ``join`` returned them.
      during: what the sentence about a process that went away calls interrupted, until ``proceed_to`` says otherwise.
      timeout: seconds to wait for connections.

    Raises:
      PlatformError: the processes of a cluster cannot reach process 0 at a port of its own.
    """
    import jax

    count = jax.process_count()
    if connections is None:
        connections = roll_call(agreed(_free_address()), count, jax.process_index(), timeout)
    return Companions(connections, count, during)


def _free_address() -> str:
    """``HOST:PORT`` of this machine, as others of its network reach it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing: the system says from which address it would
            host = probe.getsockname()[0]
        except OSError:
            host = socket.gethostname()
    with socket.create_server(("", 0)) as server:
        return f"{host}:{server.getsockname()[1]}"


def several() -> bool:
    """Whether this process trains together with others."""
    import jax

    return jax.distributed.is_initialized() and jax.process_count() > 1


def is_first() -> bool:
    """Whether this is process 0, which alone tracks; true where there is only one."""
    import jax

    return not several() or jax.process_index() == 0


def barrier(name: str) -> None:
    """Returns once all processes are here; at once where there is only one."""
    if several():
        from jax.experimental import multihost_utils

        multihost_utils.sync_global_devices(name)


def agreed(text: str) -> str:
    """Process 0's text, in all processes; at most 64 KiB."""
    if not several():
        return text
    from jax.experimental import multihost_utils

    padded = np.zeros(_MOST_BYTES, np.uint8)
    encoded = text.encode()[:_MOST_BYTES]
    padded[: len(encoded)] = np.frombuffer(encoded, np.uint8)
    received: Any = multihost_utils.broadcast_one_to_all(padded)
    return bytes(np.asarray(received)).rstrip(b"\0").decode()


def require_same(text: str) -> None:
    """Raises PlatformError in all processes where one has another text, or another JAX; in that one with what differs.

    They would train on without noticing, or wait for each other for ever.
    """
    if not several():
        return
    import jax
    from jax.experimental import multihost_utils

    text = f"jax {jax.__version__}\n{text}"
    digest = np.frombuffer(hashlib.sha256(text.encode()).digest(), np.uint32)
    digests: Any = multihost_utils.process_allgather(digest)
    others = [number for number, each in enumerate(np.asarray(digests)) if not np.array_equal(each, digests[0])]
    pairs = itertools.zip_longest(text.splitlines(), agreed(text).splitlines(), fillvalue="")
    different = [(here.strip(), there.strip()) for here, there in pairs if here != there]
    if different:
        here, there = different[0]
        raise PlatformError(
            f"process {jax.process_index()} has {here!r} where process 0 has {there!r}. Start all processes with the "
            "same options, data and versions."
        )
    if others:
        raise PlatformError(
            f"process {', '.join(map(str, others))} would train something else than process 0; its output says what."
        )


def require_visible(directory: Path) -> None:
    """Raises PlatformError where this process does not see a directory that process 0 has made."""
    if not directory.is_dir():
        import jax

        raise PlatformError(
            f"{directory}: process 0 made it, and process {jax.process_index()} does not see it. All processes write "
            "checkpoints there; choose a place that all hosts share, with --runs-dir DIR or "
            "--set logger_config.checkpoint.checkpoint_dir=DIR."
        )
