"""Which collectives a program needs on its mesh, known without a single chip: Shardy's own partitioning, up to there.

A program that is sharded by annotations has no collectives in its text; the compiler inserts them. Shardy's passes do
it here as well, on meshes of any size. Its last pass, which makes shapes local to a chip, aborts the process on jaxlib
0.11.2 (facts/stablehlo.md, 7), so shapes are divided by the mesh here.
"""

import math
import re
from dataclasses import dataclass
from typing import Any

from blacksmith.stablehlo.canonical import canonical_text
from blacksmith.stablehlo.mlir import FUNCTION, Operation, children, parse, run_passes, symbol, walk
from blacksmith.stablehlo.tensor_types import byte_count, dimensions, element_type
from blacksmith.tools.errors import StableHLOError

_MESH = "sdy.mesh"
_PARTITION = (
    "sdy-propagation-pipeline",
    f"{FUNCTION}(sdy-insert-explicit-reshards{{enable-full-version=true}},sdy-reshard-to-collectives)",
)
# Name of the attribute that holds the axes.
_AXES = {
    "all_reduce": "reduction_axes",
    "all_gather": "gathering_axes",
    "reduce_scatter": "reduce_scatter_axes",
    "all_to_all": "params",
    "collective_permute": "out_sharding",
}
_SLICE = "all_slice"  # each chip keeps its part of what it has: nothing moves
# Share of the payload that each of n chips sends in a ring (Patarasuk and Yuan 2009,
# https://doi.org/10.1016/j.jpdc.2008.09.002): a reduction of all is a scatter and a gather.
_RING_ROUNDS = {"all_reduce": 2, "all_gather": 1, "reduce_scatter": 1, "all_to_all": 1}


@dataclass(frozen=True)
class Collective:
    """A collective that the partitioner inserts.

    An all_reduce of which each chip keeps only its part is a reduce_scatter, which compilers fuse it into (XLA's
    ReduceScatterCreator does; whether tt-mlir does is not known here).

    Attributes:
      kind: ``all_reduce``, ``all_gather``, ``reduce_scatter``, ``all_to_all``, ``collective_permute``.
      axes: of the mesh, along which chips take part.
      group_size: how many chips take part.
      tensor: the payload on one chip, ``f32[64x128]``: what is summed, gathered, or not yet scattered.
      bytes: of the payload.
    """

    kind: str
    axes: tuple[str, ...]
    group_size: int
    tensor: str
    bytes: int

    @property
    def wire_bytes(self) -> float:
        """Bytes that each chip sends where the chips form a ring; 2 (n - 1) / n of the payload for an all_reduce."""
        if self.kind == "collective_permute":
            return float(self.bytes)
        return _RING_ROUNDS[self.kind] * (self.group_size - 1) / self.group_size * self.bytes

    def __str__(self) -> str:
        chips = f"over {', '.join(self.axes)} ({self.group_size} chips)"
        return f"{self.kind} {chips} {self.tensor} {self.bytes:,} bytes"


def inserted_collectives(text: str) -> list[Collective]:
    """The collectives that a sharded program gets, in program order; none on one chip. A loop's body counts once.

    Args:
      text: StableHLO as JAX lowers it, with ``sdy.sharding`` annotations.

    Raises:
      StableHLOError: no MLIR module, or a sharding that splits an axis of the mesh, which is not counted here.
    """
    if _MESH not in text:
        return []
    module = parse(canonical_text(text))
    meshes = {symbol(child): _axis_sizes(child) for child in children(module.operation) if child.name == _MESH}
    if all(math.prod(sizes.values()) == 1 for sizes in meshes.values()):
        return []
    for passes in _PARTITION:
        run_passes(module, passes)
    with module.context:
        found = (_collective(operation, meshes) for operation in walk(module.operation))
        return [collective for collective in found if collective is not None]


def _axis_sizes(mesh: Operation) -> dict[str, int]:
    return {name: int(size) for name, size in re.findall(r'"([^"]+)"=(\d+)', str(mesh.attributes["mesh"]))}


def _collective(operation: Operation, meshes: dict[str, dict[str, int]]) -> Collective | None:
    kind = str(operation.name).removeprefix("sdy.")
    if not operation.name.startswith("sdy.") or kind not in _AXES:
        return None
    sharding = str(operation.attributes["out_sharding"])
    sizes = meshes[_found(r"@([\w.$-]+)", sharding)]
    axes = tuple(dict.fromkeys(re.findall(r'"([^"]+)"', str(operation.attributes[_AXES[kind]]))))
    if re.search(r'":\(', f"{sharding} {operation.attributes[_AXES[kind]]}"):
        raise StableHLOError(f"{kind}: its sharding splits an axis of the mesh, which is not counted here: {sharding}")
    result = operation.results[0]
    local = _local_shape(dimensions(result.type), sharding, sizes)
    local_bytes = byte_count(result.type) * math.prod(local) // max(math.prod(dimensions(result.type)), 1)
    group = math.prod(sizes[axis] for axis in axes)
    if kind == "reduce_scatter":  # its result is the part that a chip keeps
        local_bytes *= group
        local = [*local, group]
    if kind == "all_reduce" and _only_sliced(result, axes):
        kind = "reduce_scatter"
    tensor = f"{element_type(result.type)}[{'x'.join(map(str, local))}]"
    return Collective(kind, axes, group, tensor, local_bytes)


def _found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    if match is None:
        raise StableHLOError(f"no mesh in the sharding {text}")
    return match.group(1)


def _local_shape(shape: list[int], sharding: str, sizes: dict[str, int]) -> list[int]:
    """A chip's part, rounded up: ``[8, 4]`` with ``[{"data"}, {}]`` on 4 chips is ``[2, 4]``."""
    parts = re.findall(r"\{([^}]*)\}", sharding.partition(", [")[2])
    chips = [math.prod(sizes[axis] for axis in re.findall(r'"([^"]+)"', part)) for part in parts]
    return [math.ceil(size / split) for size, split in zip(shape, chips, strict=True)]


def _only_sliced(result: Any, axes: tuple[str, ...]) -> bool:
    users = [use.owner for use in result.uses]
    if len(users) != 1 or users[0].name != f"sdy.{_SLICE}":
        return False
    return set(re.findall(r'"([^"]+)"', str(users[0].attributes["slicing_axes"]))) == set(axes)
