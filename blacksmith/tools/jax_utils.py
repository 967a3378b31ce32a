"""From ``--platform`` to devices: detection without importing JAX, and one ``connect``."""

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from blacksmith.tools.errors import PlatformError
from blacksmith.tools.platforms import HOST, PLATFORMS, SIMULATED, PlatformSpec
from blacksmith.tools.simulated_devices import SIMULATED_CHIPS, distributed_chips, simulated_chips

if TYPE_CHECKING:
    import jax

AUTO = "auto"


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
        """The first device, which single-chip experiments use."""
        return self.devices[0]


def detect(requested: str) -> tuple[PlatformSpec, str]:
    """The row of the table that ``--platform`` means here, and why.

    ``auto`` takes the first platform of the table whose plugin and chip are there, among those that the environment
    variable JAX_PLATFORMS admits if it is set; else the host CPU. A plugin that an environment variable lets work
    without a chip counts, and its row says how it executes.

    Raises:
      PlatformError: an unknown name.
    """
    if requested != AUTO:
        if requested not in PLATFORMS:
            names = ", ".join((AUTO, *PLATFORMS))
            raise PlatformError(f"--platform {requested}: unknown platform. Choose one of {names}.")
        spec, variable = _as_executed(PLATFORMS[requested])
        return spec, f"--platform {requested}" + (f", {variable} is set" if variable else "")
    admitted = {name for name in os.environ.get("JAX_PLATFORMS", "").split(",") if name}
    accelerators = [spec for spec in PLATFORMS.values() if spec.plugin is not None]
    for spec in accelerators:
        found = _find(spec) if not admitted or admitted & {spec.backend, *spec.aliases} else None
        if found:
            return _as_executed(spec)[0], f"auto: found {found}"
    wanted = " nor ".join(f"a {spec.hardware}" for spec in accelerators)
    among = f" among JAX_PLATFORMS={','.join(sorted(admitted))}" if admitted else ""
    return HOST, f"auto: found neither {wanted} with its plugin{among}"


def connect(requested: str = AUTO, limit: int | None = None) -> Platform:
    """Opens the platform's devices. The CPU is first in ``jax_platforms``, so that no stray op runs on a chip.

    After ``jax.distributed.initialize`` the devices are those of all processes; on the CPU each process contributes
    ``limit`` simulated ones.

    Call it before any other use of JAX's devices: JAX opens its backends once per process.

    Args:
      requested: a name of the table, or ``auto``.
      limit: the most devices to use; simulated chips are exactly as many.

    Raises:
      PlatformError: the plugin, its chip or its driver is missing; says what to do next.
    """
    spec, reason = detect(requested)
    _require_present(spec)
    import jax

    distributed = jax.distributed.is_initialized()
    if distributed:
        spec = multiprocess_spec(spec)
    jax.config.update("jax_platforms", ",".join(dict.fromkeys((HOST.backend, spec.backend))))
    if spec.simulated:
        if distributed:
            return Platform(spec, distributed_chips(limit or 1), reason)
        return simulated_platform(limit, reason, spec)
    try:
        devices = tuple(jax.devices(spec.backend))
    except RuntimeError as error:
        cause = str(error).strip().splitlines()[0].removesuffix(".")
        suggestion = spec.plugin.cannot_open if spec.plugin and spec.plugin.installed() else spec.install
        raise PlatformError(f"{reason}: JAX cannot open the platform ({cause}). {suggestion}.") from error
    return Platform(spec, devices[:limit], reason)


def multiprocess_spec(spec: PlatformSpec) -> PlatformSpec:
    """The row with which several processes train together: the host's processes bring simulated chips."""
    return SIMULATED if spec.is_host else spec


def simulated_platform(count: int | None, reason: str, spec: PlatformSpec = SIMULATED) -> Platform:
    """Chips simulated on the CPU, beside any other connected platform.

    Args:
      count: how many; 8 if None.
      reason: why they are simulated.
      spec: the simulated row whose path they take.
    """
    return Platform(spec, simulated_chips(count or SIMULATED_CHIPS), reason)


def host_device() -> "jax.Device":
    """The first device of the host CPU, whatever the default backend is."""
    import jax

    return jax.local_devices(backend=HOST.backend)[0]


def _require_present(spec: PlatformSpec) -> None:
    """Raises PlatformError if a plugin or its chip is missing, unless JAX itself reports it well enough."""
    plugin = spec.plugin
    if plugin is None or not plugin.no_chip:
        return
    if plugin.installed() is None:
        raise PlatformError(f"--platform {spec.name}: {plugin.packages[0]} is not installed. {spec.install}.")
    if spec.execution == "hardware" and not plugin.find_chips():
        raise PlatformError(f"--platform {spec.name}: {plugin.no_chip}.")


def _as_executed(spec: PlatformSpec) -> tuple[PlatformSpec, str | None]:
    """The row with how its plugin executes here, and the environment variable that decides it."""
    for variable, execution in spec.plugin.without_board if spec.plugin else ():
        if os.environ.get(variable):
            return replace(spec, execution=execution), variable
    return spec, None


def _find(spec: PlatformSpec) -> str | None:
    """Plugin and chips of a platform, for people: ``jax_plugin_tt and 2 TT chips``; None if one of them is missing."""
    module = spec.plugin.installed() if spec.plugin else None
    if spec.plugin is None or module is None:
        return None
    _, variable = _as_executed(spec)
    chips = len(spec.plugin.find_chips())
    if variable or chips:
        return f"{module} and " + (variable or f"{chips} {spec.hardware}{'s' if chips > 1 else ''}")
    return None
