"""The platform table: what each platform can do. No other code asks for a platform's name; it reads a column."""

import importlib.util
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

# Contains dev/ and sys/; tests replace it with a directory of their own.
ROOT = Path("/")

Execution = Literal["hardware", "simulated", "simulator", "compiled only"]
_NOTICES: dict[Execution, str] = {
    "hardware": "",
    "simulated": "SIMULATED on the CPU",
    "simulator": "SIMULATOR: not hardware",
    "compiled only": "COMPILED ONLY: no numbers",
}


@dataclass(frozen=True)
class Plugin:
    """How a platform's PJRT plugin and its chips are found.

    Attributes:
      modules: import names; one of them suffices.
      packages: distribution names of its wheels, recorded with each result.
      find_chips: lists the machine's chips, as ``visibility_variable`` names them.
      visibility_variable: environment variable that lists the chips a process may open.
      cannot_open: what to do if it is installed and JAX cannot open its chips.
      no_chip: what to do if there is no chip; empty if the plugin itself reports it well enough.
      without_board: environment variables that let the plugin work without a chip, and how it then executes.
    """

    modules: tuple[str, ...]
    packages: tuple[str, ...]
    find_chips: Callable[[], list[str]]
    visibility_variable: str
    cannot_open: str
    no_chip: str = ""
    without_board: tuple[tuple[str, Execution], ...] = ()

    def installed(self) -> str | None:
        """The module of the installed plugin; None if there is none."""
        return next((name for name in self.modules if importlib.util.find_spec(name) is not None), None)


@dataclass(frozen=True)
class PlatformSpec:
    """What one platform can do; a row of the table.

    Attributes:
      name: as ``--platform`` takes it.
      backend: the name JAX gives it.
      aliases: other names under which the environment variable JAX_PLATFORMS admits it.
      hardware: what one of its devices is, for people.
      execution: ``hardware``, or what replaces it: devices ``simulated`` by this process on the CPU, the plugin's
        ``simulator``, or ``compiled only``, which returns zeros.
      steps_per_call: training steps compiled into one program, at most.
      unroll: write the steps out one after the other. The TT compiler has no ``stablehlo.while``, which is what
        ``lax.scan`` becomes.
      random_on_host: draw random numbers on the host CPU and place the result. TT's generator ignores JAX keys
        (tt-xla#420).
      resident_data: keep the data set on the device and send indices; else slice on the host, placed ahead of use.
      donate: hand the old state's buffers to the next step. JAX drops donation on TT with a warning.
      product_roundoff: relative error of one operand of a float32 matrix product: 0 if it is not rounded, 2^-11 for
        TF32 rounded to nearest, 2^-9 for TT (see ``compiler_options.product_roundoff``; not measured on hardware).
        Tolerances follow from it.
      takes_tt_options: compiled by the TT compiler, which takes ``compile`` in the config and ``--tt-option``.
      plugin: None if JAX itself brings the platform. The chips of a plugin are opened by one process at a time.
      install: what to do if the platform is asked for by name and missing.
    """

    name: str
    backend: str
    hardware: str
    steps_per_call: int
    unroll: bool
    random_on_host: bool
    resident_data: bool
    donate: bool
    product_roundoff: float
    install: str
    aliases: tuple[str, ...] = ()
    execution: Execution = "hardware"
    takes_tt_options: bool = False
    plugin: Plugin | None = None

    @property
    def simulated(self) -> bool:
        """True if this process simulates the devices on its CPU."""
        return self.execution == "simulated"

    @property
    def quick_compile(self) -> dict[str, str]:
        """Compiler options for a program that runs once: half of the time to compile.

        LLVM's first level, and fusions straight to LLVM instead of through MLIR. The perceptron's programs give the
        same bits, Llama's training does not (jax 0.10.2).
        """
        import jax

        if self.plugin is not None and not self.simulated:
            return {}
        options = {"xla_backend_optimization_level": "1"}
        if jax.__version_info__ < (0, 11):  # 0.11.0 still knows it, 0.11.2 refuses it
            options["xla_cpu_use_fusion_emitters"] = "False"
        return options

    @property
    def quickest_compile(self) -> dict[str, str]:
        """Compiler options for a few steps: a fifth of the time to compile, and twice that to run.

        LLVM optimises nothing.
        """
        return {**self.quick_compile, "xla_backend_optimization_level": "0"} if self.quick_compile else {}

    @property
    def training_compile(self) -> dict[str, str]:
        """Compiler options of trainings: simulated devices show that one works, for a few hundred steps."""
        return self.quick_compile if self.simulated else {}

    @property
    def computes(self) -> bool:
        """False if programs are compiled and return zeros."""
        return self.execution != "compiled only"

    @property
    def is_host(self) -> bool:
        """True for the host CPU itself, the reference that other platforms are compared with."""
        return self.plugin is None and not self.simulated

    @property
    def notice(self) -> str:
        """What headers and results say if no hardware computes: ``COMPILED ONLY: no numbers``; empty on hardware."""
        return _NOTICES[self.execution]

    def describe(self, chips: int) -> str:
        """``4 simulated chips``, ``tt-dry-run (1 simulated chip)``, ``2 chips of cuda``, ``cpu``; for people."""
        if self.simulated:
            text = f"{chips} simulated {'chips' if chips > 1 else 'chip'}"
            return text if self == SIMULATED else f"{self.name} ({text})"
        text = f"{chips} chips of {self.name}" if chips > 1 else self.name
        return f"{text} ({self.notice})" if self.notice else text


def _tt_chips() -> list[str]:
    """PCI addresses, sorted. Numbers would be read as positions in that order, not as ``/dev/tenstorrent/<n>``."""
    nodes = [node.name for node in (ROOT / "dev" / "tenstorrent").glob("*") if node.name.isdigit()]
    devices = [ROOT / "sys" / "class" / "tenstorrent" / f"tenstorrent!{node}" / "device" for node in nodes]
    return sorted(
        device.resolve().name if device.exists() else node for device, node in zip(devices, nodes, strict=True)
    )


def _cuda_chips() -> list[str]:
    """Indices as the driver counts them."""
    nodes = (re.fullmatch(r"nvidia(\d+)", node.name) for node in (ROOT / "dev").glob("nvidia*"))
    return sorted((node.group(1) for node in nodes if node), key=int)


HOST = PlatformSpec(
    name="cpu",
    backend="cpu",
    hardware="CPU",
    steps_per_call=500,
    unroll=False,
    random_on_host=True,
    resident_data=True,
    donate=True,
    product_roundoff=0.0,
    install="Install jaxlib with: pip install jax",
)
SIMULATED = replace(HOST, name="simulated", execution="simulated")
_CUDA = replace(
    HOST,
    name="cuda",
    backend="cuda",
    aliases=("gpu",),
    hardware="GPU",
    random_on_host=False,
    product_roundoff=2.0**-11,
    plugin=Plugin(
        modules=("jax_cuda12_plugin", "jax_cuda13_plugin"),
        packages=("jax-cuda12-plugin", "jax-cuda13-plugin"),
        find_chips=_cuda_chips,
        visibility_variable="CUDA_VISIBLE_DEVICES",
        cannot_open="Look with nvidia-smi whether the driver fits the plugin, and which processes hold the GPU",
    ),
    install="Install a CUDA build of JAX with: pip install 'blacksmith[cuda]'",
)
TT = PlatformSpec(
    name="tt",
    backend="tt",
    hardware="TT chip",
    steps_per_call=4,
    unroll=True,
    random_on_host=True,
    resident_data=False,
    donate=False,
    product_roundoff=2.0**-9,
    takes_tt_options=True,
    plugin=Plugin(
        modules=("jax_plugin_tt",),
        packages=("pjrt-plugin-tt",),
        find_chips=_tt_chips,
        visibility_variable="TT_VISIBLE_DEVICES",
        cannot_open=(
            "Look with fuser -v /dev/tenstorrent/* which process holds the chip, and with tt-smi whether it is "
            "healthy; tt-smi -r resets it"
        ),
        no_chip=(
            "the plugin is installed but /dev/tenstorrent has no chip. Load the kernel driver (tt-kmd), in a container "
            "pass --device /dev/tenstorrent, and look with tt-smi. Without a board, use --platform tt-dry-run, or set "
            "TT_METAL_SIMULATOR or TT_COMPILE_ONLY_SYSTEM_DESC"
        ),
        # The second one wins in the plugin: it loads the descriptor and opens no device.
        without_board=(("TT_COMPILE_ONLY_SYSTEM_DESC", "compiled only"), ("TT_METAL_SIMULATOR", "simulator")),
    ),
    install=(
        "Install the wheel into Python 3.12 on linux x86-64 with: pip install 'blacksmith[tt]' --extra-index-url "
        "<Tenstorrent's package index>, then run tt-forge-install; see README, 'On Tenstorrent'. To debug the TT path "
        "without a board, use --platform tt-dry-run"
    ),
)
# The TT path on simulated chips: it trains as TT does and computes as the CPU does.
_TT_DRY_RUN = replace(
    TT,
    name="tt-dry-run",
    backend=HOST.backend,
    execution="simulated",
    product_roundoff=HOST.product_roundoff,
    takes_tt_options=False,
    plugin=None,
    install=HOST.install,
)
# ``auto`` takes the first whose plugin and chips are there, else the host.
PLATFORMS = {spec.name: spec for spec in (TT, _TT_DRY_RUN, _CUDA, HOST, SIMULATED)}
