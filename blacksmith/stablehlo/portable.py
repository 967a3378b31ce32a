"""Portable artifacts: StableHLO as VHLO bytecode, which other compiler versions can read."""

from typing import Any

from jaxlib.mlir import ir
from jaxlib.mlir.dialects import stablehlo

from blacksmith.stablehlo.mlir import MODULE, parse, print_text, run_passes, walk
from blacksmith.tools.errors import StableHLOError

# Read by every jaxlib from 0.7.1 to 0.12 and by IREE 3.13 (measured); the oldest version that VHLO can write is 0.9.
TARGET_VERSION = "1.9.0"
_PORTABLE = ("stablehlo", "func", "sdy")


def to_portable(text: str, target: str = TARGET_VERSION) -> bytes:
    """StableHLO text -> VHLO bytecode at an old version, which older and newer compilers can read.

    VHLO keeps the number of a collective's channel but not its type.

    Args:
      text: canonical text, or any module without chlo operations. Shardy's attributes are kept.
      target: VHLO version to write.

    Raises:
      StableHLOError: the module cannot be written at that version; the message says why.
    """
    module = parse(text)
    try:
        with module.context:
            for operation in walk(module.operation):
                if operation.name.partition(".")[0] not in _PORTABLE:  # would be kept as is, without a version
                    raise StableHLOError(f"cannot be written as VHLO {target}: {operation.name} is not StableHLO")
            return bytes(stablehlo.serialize_portable_artifact(module, target, allow_other_dialects=True))
    except ir.MLIRError as error:
        raise StableHLOError(f"cannot be written as VHLO {target}: {str(error).splitlines()[0]}") from error


def from_portable(artifact: bytes) -> str:
    """VHLO bytecode -> StableHLO text without attributes that have their default value.

    Raises:
      StableHLOError: the bytes are not a portable artifact, or have a version that this jaxlib cannot read.
    """
    module = parse(f"{MODULE} {{}}")  # for its context
    try:
        read: Any = stablehlo.deserialize_portable_artifact(module.context, artifact)
    except (ValueError, ir.MLIRError) as error:
        raise StableHLOError(f"not VHLO that this jaxlib can read: {str(error).splitlines()[0]}") from error
    run_passes(read, "canonicalize")
    return print_text(read)


def vhlo_versions() -> dict[str, str]:
    """This jaxlib's current and minimum VHLO versions, and the version at which artifacts are written."""
    return {
        "current": str(stablehlo.get_current_version()),
        "minimum": str(stablehlo.get_minimum_version()),
        "written": TARGET_VERSION,
    }
