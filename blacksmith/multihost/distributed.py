"""Several processes, on one host or on many, as one training: JAX's distributed runtime with timeouts of our own."""

import hashlib
import itertools
import math
import signal
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from blacksmith.tools.errors import PlatformError

JOIN_SECONDS = 30
MAX_PROCESSES = 999_999  # what a line of the rendezvous has digits for
# JAX's default is 100. After this, JAX aborts the others and names the process that died (docs/multihost.md).
HEARTBEAT_SECONDS = 10
_MAX_TEXT_BYTES = 2**16


@dataclass(frozen=True)
class Processes:
    """How the processes of a training find each other.

    Attributes:
      coordinator: ``HOST:PORT`` at which process 0 listens; None leaves all three to JAX's cluster detection (SLURM,
        Open MPI, Kubernetes).
      count: number of processes.
      index: number of this process, from 0.
    """

    coordinator: str | None
    count: int | None
    index: int | None


def join(processes: Processes, timeout: float) -> None:
    """Joins the other processes; call it before anything opens JAX's devices.

    Args:
      processes: where they are.
      timeout: seconds to wait for all of them.

    Raises:
      PlatformError: a process is missing or has another token, or JAX detected no cluster.
    """
    import jax

    if processes.coordinator is not None:
        from blacksmith.multihost.rendezvous import rendezvous
        from blacksmith.multihost.token import rendezvous_token

        assert processes.count is not None
        assert processes.index is not None
        rendezvous(processes.coordinator, processes.count, processes.index, timeout, rendezvous_token())
    on_sigterm = signal.getsignal(signal.SIGTERM)
    try:
        jax.distributed.initialize(
            processes.coordinator,
            processes.count,
            processes.index,
            initialization_timeout=math.ceil(timeout),
            heartbeat_timeout_seconds=HEARTBEAT_SECONDS,
            coordinator_bind_address=processes.coordinator,  # JAX's default is every address of the machine
        )
    except (RuntimeError, ValueError) as error:
        raise PlatformError(
            f"joining the other processes failed ({str(error).splitlines()[0]}). Start pytest by srun, mpirun or in a "
            "Kubernetes job for --cluster, or give --coordinator HOST:PORT, --num-processes and --process-id."
        ) from error
    signal.signal(signal.SIGTERM, on_sigterm)  # initialize() swallows it from then on


def is_runtime_failure(error: BaseException | None) -> bool:
    """Whether an exception, or one that it came from, is of JAX's runtime, as it is if another process died."""
    import jax

    seen: list[BaseException] = []
    while error is not None and error not in seen:
        if isinstance(error, jax.errors.JaxRuntimeError):
            return True
        seen.append(error)
        error = error.__cause__ or error.__context__
    return False


def is_multiprocess() -> bool:
    """Whether this process trains together with others."""
    import jax

    return jax.distributed.is_initialized() and jax.process_count() > 1


def is_primary() -> bool:
    """Whether this is process 0, which alone tracks; true for a single process."""
    import jax

    return not is_multiprocess() or jax.process_index() == 0


def barrier(name: str) -> None:
    """Returns once all processes are here; at once for a single process."""
    if is_multiprocess():
        from jax.experimental import multihost_utils

        multihost_utils.sync_global_devices(name)


def broadcast_text(text: str) -> str:
    """Process 0's text, in all processes; cut after 64 KiB of UTF-8."""
    if not is_multiprocess():
        return text
    import numpy as np
    from jax.experimental import multihost_utils

    padded = np.zeros(_MAX_TEXT_BYTES, np.uint8)
    encoded = text.encode()[:_MAX_TEXT_BYTES]
    padded[: len(encoded)] = np.frombuffer(encoded, np.uint8)
    received: Any = multihost_utils.broadcast_one_to_all(padded)
    return bytes(np.asarray(received)).rstrip(b"\0").decode(errors="ignore")


def require_same(text: str) -> None:
    """Checks that all processes have the same text and the same version of JAX: otherwise they would train on without
    noticing, or wait for each other forever.

    Raises:
      PlatformError: in all processes if one differs; in that one, with its first line that does.
    """
    if not is_multiprocess():
        return
    import jax
    import numpy as np
    from jax.experimental import multihost_utils

    text = f"jax {jax.__version__}\n{text}"
    digest = np.frombuffer(hashlib.sha256(text.encode()).digest(), np.uint32)
    digests: Any = multihost_utils.process_allgather(digest)
    others = [number for number, each in enumerate(np.asarray(digests)) if not np.array_equal(each, digests[0])]
    if not others:
        return
    pairs = itertools.zip_longest(text.splitlines(), broadcast_text(text).splitlines(), fillvalue="")
    if jax.process_index() not in others:
        raise PlatformError(
            f"process {', '.join(map(str, others))} would train something else than process 0; its output says what."
        )
    here, there = next((here.strip(), there.strip()) for here, there in pairs if here != there)
    raise PlatformError(
        f"process {jax.process_index()} has {here!r}, process 0 has {there!r}. Start all processes with the same "
        "options, data and versions."
    )


def share_directory(directory: Path) -> Path:
    """Process 0's directory, in all processes: made by it, and seen by all. A single process's own, as it is.

    Raises:
      PlatformError: in all processes if process 0 cannot make it, or if one does not see it.
    """
    if not is_multiprocess():
        return directory
    import numpy as np
    from jax.experimental import multihost_utils

    problem = ""
    if is_primary():
        try:
            directory.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            problem = f"process 0 cannot make it ({error.strerror})"
    path, _, problem = broadcast_text(f"{directory.absolute()}\0{problem}").partition("\0")
    visible: Any = multihost_utils.process_allgather(np.array(Path(path).is_dir()))
    blind = [str(number) for number, sees in enumerate(np.asarray(visible)) if not sees]
    if blind:
        problem = problem or f"process 0 made it, and process {', '.join(blind)} does not see it"
        raise PlatformError(
            f"{path}: {problem}. All processes write checkpoints there; choose a place that all hosts share, with "
            "--runs-dir=DIR or --set logger_config.checkpoint.checkpoint_dir=DIR."
        )
    return Path(path)
