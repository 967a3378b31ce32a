"""Connecting to TT, CUDA or CPU: the platform table, detection without importing JAX, and one ``connect``.

No other code asks which platform it runs on; it reads the table's columns.
"""

import importlib.util
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from blacksmith.tools.errors import PlatformError
from blacksmith.tools.simulated_devices import SIMULATED_CHIPS, distributed_chips, register_stand_in, simulated_chips

if TYPE_CHECKING:
    import jax


@dataclass(frozen=True)
class PlatformSpec:
    """What one platform can do; a row of the table.

    Attributes:
      name: as ``--platform`` takes it.
      backend: the name JAX knows it by.
      steps_per_call: training steps compiled into one program, at most.
      unroll: write the steps out one after the other. The TT compiler has no ``stablehlo.while``, which is what
        ``lax.scan`` becomes.
      random_on_host: draw random numbers on the host CPU and place the result. TT's generator ignores JAX keys
        (tt-xla#420).
      resident_data: keep the data set on the device and send indices; else slice on the host, placed ahead of use.
      donate: hand the old state's buffers to the next step. JAX drops donation on TT with a warning.
      product_roundoff: unit roundoff of what a float32 matrix product rounds its operands to: 0 where it does not,
        2^-11 for TF32, 2^-9 for bfloat16 (TT: expected, not measured on hardware). Tolerances follow from it.
      simulated: a stand-in for hardware that is not there.
      install: what to do where the platform is asked for by name and missing.
    """

    name: str
    backend: str
    steps_per_call: int
    unroll: bool
    random_on_host: bool
    resident_data: bool
    donate: bool
    product_roundoff: float
    simulated: bool
    install: str

    def describe(self, chips: int) -> str:
        """``4 simulated chips``, ``tt-dry-run (1 simulated chip)``, ``2 chips of cuda``, ``cpu``; for people."""
        plural = "s" if chips > 1 else ""
        if self.name == "simulated":
            return f"{chips} simulated chip{plural}"
        if self.simulated:
            return f"{self.name} ({chips} simulated chip{plural})"
        return f"{chips} chips of {self.name}" if chips > 1 else self.name


_TT = PlatformSpec(
    name="tt",
    backend="tt",
    steps_per_call=4,
    unroll=True,
    random_on_host=True,
    resident_data=False,
    donate=False,
    product_roundoff=2.0**-9,
    simulated=False,
    install=(
        "Install the wheel into Python 3.12 on linux x86-64 with: pip install 'blacksmith[tt]' --extra-index-url "
        "<Tenstorrent's package index>, then run tt-forge-install; see README, 'On Tenstorrent'. To debug the TT path "
        "without a board, use --platform tt-dry-run"
    ),
)
_CPU = PlatformSpec(
    name="cpu",
    backend="cpu",
    steps_per_call=500,
    unroll=False,
    random_on_host=True,
    resident_data=True,
    donate=True,
    product_roundoff=0.0,
    simulated=False,
    install="Install jaxlib with: pip install jax",
)
PLATFORMS: dict[str, PlatformSpec] = {
    "tt": _TT,
    "tt-dry-run": replace(
        _TT,
        name="tt-dry-run",
        product_roundoff=_CPU.product_roundoff,
        simulated=True,
        install="Uninstall pjrt-plugin-tt, which takes the platform name 'tt' for itself, or use --platform tt",
    ),
    "cuda": replace(
        _CPU,
        name="cuda",
        backend="cuda",
        random_on_host=False,
        product_roundoff=2.0**-11,
        install="Install a CUDA build of JAX with: pip install 'blacksmith[cuda]'",
    ),
    "cpu": _CPU,
    "simulated": replace(_CPU, name="simulated", simulated=True),
}


@dataclass(frozen=True)
class Platform:
    """A connected platform: its row of the table, its devices, and why it was chosen."""

    spec: PlatformSpec
    devices: "tuple[jax.Device, ...]"
    reason: str

    @property
    def name(self) -> str:
        """As ``--platform`` takes it, with ``auto`` resolved."""
        return self.spec.name

    @property
    def device(self) -> "jax.Device":
        """The first device, where single-chip experiments run."""
        return self.devices[0]


def _has_plugin(*modules: str) -> bool:
    return any(importlib.util.find_spec(module) is not None for module in modules)


def _found_tt() -> str | None:
    if not _has_plugin("jax_plugin_tt"):
        return None
    chips = sorted(Path("/dev/tenstorrent").glob("*"))
    return f"pjrt-plugin-tt and {len(chips)} chip(s) in /dev/tenstorrent" if chips else None


def _found_cuda() -> str | None:
    if not _has_plugin("jax_cuda12_plugin", "jax_cuda13_plugin"):
        return None
    return "a CUDA plugin and a GPU in /dev" if any(Path("/dev").glob("nvidia[0-9]*")) else None


_DETECTORS: tuple[tuple[str, Callable[[], str | None]], ...] = (("tt", _found_tt), ("cuda", _found_cuda))


def detect(requested: str) -> tuple[PlatformSpec, str]:
    """The row of the table that ``--platform`` means here, and why; imports no JAX.

    ``auto`` takes tt where its plugin and a chip are there, else cuda, else cpu, among those that the environment
    variable JAX_PLATFORMS admits where it is set.

    Raises:
      PlatformError: an unknown name.
    """
    if requested != "auto":
        if requested not in PLATFORMS:
            raise PlatformError(
                f"--platform {requested}: unknown platform. Choose one of auto, {', '.join(PLATFORMS)}."
            )
        return PLATFORMS[requested], f"--platform {requested}"
    admitted = [name for name in os.environ.get("JAX_PLATFORMS", "").split(",") if name]
    for name, found in _DETECTORS:
        what = found() if not admitted or name in admitted or (name == "cuda" and "gpu" in admitted) else None
        if what:
            return PLATFORMS[name], f"auto: found {what}"
    where = f" among JAX_PLATFORMS={','.join(admitted)}" if admitted else ""
    return PLATFORMS["cpu"], f"auto: found neither a TT plugin with a chip nor a CUDA plugin with a GPU{where}"


def connect(requested: str = "auto", limit: int | None = None) -> Platform:
    """Opens the platform's devices. CPU stands first in ``jax_platforms``, so that no stray op lands on a chip.

    After ``distributed.join`` the devices are those of all processes; on the CPU each brings ``limit`` simulated ones.

    Call it before any other use of JAX's devices: JAX opens its backends once a process.

    Args:
      requested: a name of the table, or ``auto``.
      limit: at most so many devices; chips that are simulated are then as many.

    Raises:
      PlatformError: the plugin, its chip or its driver is missing; says what to do next.
    """
    spec, reason = detect(requested)
    if spec is _TT:
        _check_tt()
    import jax

    if spec.backend == "cpu" and jax.distributed.is_initialized():
        return Platform(PLATFORMS["simulated"], distributed_chips(limit or 1), reason)
    if spec is PLATFORMS["simulated"]:
        return simulated_platform(limit, reason)
    if spec.simulated:
        register_stand_in(spec.backend)
    jax.config.update("jax_platforms", "cpu" if spec.backend == "cpu" else f"cpu,{spec.backend}")
    try:
        devices = tuple(jax.devices(spec.backend))
    except RuntimeError as error:
        cause = str(error).strip().splitlines()[0]
        raise PlatformError(f"{reason}: JAX cannot open the platform ({cause}). {spec.install}.") from error
    if spec.simulated and devices[0].platform != "cpu":
        raise PlatformError(f"{reason}: the devices named '{spec.backend}' are no stand-ins. {spec.install}.")
    return Platform(spec, devices[:limit], reason)


def simulated_platform(count: int | None, reason: str) -> Platform:
    """Chips simulated on the CPU, whatever else is connected.

    Args:
      count: how many; 8 where None.
      reason: why they are simulated.
    """
    return Platform(PLATFORMS["simulated"], simulated_chips(count or SIMULATED_CHIPS), reason)


def _check_tt() -> None:
    """Says what is missing before JAX says it in its own words."""
    if not _has_plugin("jax_plugin_tt"):
        raise PlatformError(f"--platform tt: pjrt-plugin-tt is not installed. {_TT.install}.")
    if not any(Path("/dev/tenstorrent").glob("*")):
        raise PlatformError(
            "--platform tt: the plugin is installed but /dev/tenstorrent has no chip. Load the kernel driver (tt-kmd), "
            "in a container pass --device /dev/tenstorrent, and look with tt-smi. To debug the TT path without a "
            "board, use --platform tt-dry-run."
        )
