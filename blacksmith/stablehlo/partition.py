"""The collectives that a sharded program needs on its mesh, found by Shardy's partitioner without a chip.

The text of a program sharded by annotations has no collectives; the compiler inserts them. Shardy's passes insert them
here too, on meshes of any size. Its last pass, which makes shapes local to a chip, aborts the process on jaxlib 0.11.2
(facts/stablehlo.md, 7), so this module divides the shapes by the mesh itself.
"""

import math
import re
from dataclasses import dataclass
from typing import Any

from blacksmith.stablehlo.canonical import canonical_text
from blacksmith.stablehlo.mlir import CALL, FUNCTION, MESH, Operation, axis_sizes, meshes, parse, run_passes, walk
from blacksmith.stablehlo.tensor_types import byte_count, dimensions, element_type
from blacksmith.tools.errors import StableHLOError

_PARTITION = (
    "sdy-propagation-pipeline,"
    f"{FUNCTION}(sdy-insert-explicit-reshards{{enable-full-version=true}},sdy-reshard-to-collectives)"
)
# The attribute that holds the axes.
_AXES = {
    "all_reduce": "reduction_axes",
    "all_gather": "gathering_axes",
    "reduce_scatter": "reduce_scatter_axes",
    "all_to_all": "params",
    "collective_permute": "out_sharding",
}
# Rounds in a ring, in each of which a chip sends (n - 1) / n of the payload (Patarasuk and Yuan 2009,
# https://doi.org/10.1016/j.jpdc.2008.09.002): an all_reduce is a scatter and a gather.
_RING_ROUNDS = {"all_reduce": 2, "all_gather": 1, "reduce_scatter": 1, "all_to_all": 1}


@dataclass(frozen=True)
class Collective:
    """A collective that the partitioner inserts.

    An all_reduce of which each chip keeps only its part counts as the reduce_scatter that compilers fuse it into (XLA's
    ReduceScatterCreator does; tt-mlir was not checked).

    Attributes:
      kind: ``all_reduce``, ``all_gather``, ``reduce_scatter``, ``all_to_all``, ``collective_permute``.
      axes: mesh axes along which the participating chips lie.
      group_size: number of participating chips.
      tensor: the payload on one chip, ``f32[64x128]``: the array summed, the whole array gathered, or the array before
        it is scattered.
      bytes: bytes of the payload.
    """

    kind: str
    axes: tuple[str, ...]
    group_size: int
    tensor: str
    bytes: int

    @property
    def wire_bytes(self) -> float:
        """Bytes that each chip sends if the chips form a ring; 2 (n - 1) / n of the payload for an all_reduce."""
        if self.kind == "collective_permute":
            return float(self.bytes)
        return _RING_ROUNDS[self.kind] * (self.group_size - 1) / self.group_size * self.bytes

    def __str__(self) -> str:
        chips = f"over {', '.join(self.axes)} ({self.group_size} chips)"
        return f"{self.kind} {chips} {self.tensor} {self.bytes:,} bytes"


def inserted_collectives(text: str) -> list[Collective]:
    """The collectives inserted into a sharded program, in program order; none on one chip. Loop bodies count once.

    Args:
      text: StableHLO with ``sdy.sharding`` annotations, canonical or as JAX lowers it.

    Raises:
      StableHLOError: the text is not an MLIR module, or a sharding splits an axis of the mesh, which is not supported.
    """
    if MESH not in text:
        return []
    module = parse(text)
    # A collective in a function counts at each call; Shardy of jaxlib 0.7.1 propagates no sharding through a call.
    if any(operation.name == CALL for operation in walk(module.operation)):
        module = parse(canonical_text(text))
    sizes = {name: axis_sizes(mesh) for name, mesh in meshes(module).items()}
    if all(math.prod(each.values()) == 1 for each in sizes.values()):
        return []
    run_passes(module, _PARTITION)
    with module.context:
        found = (_collective(operation, sizes) for operation in walk(module.operation))
        return [collective for collective in found if collective is not None]


def _collective(operation: Operation, meshes: dict[str, dict[str, int]]) -> Collective | None:
    dialect, _, kind = operation.name.partition(".")
    if dialect != "sdy" or kind not in _AXES:
        return None
    sharding, along = str(operation.attributes["out_sharding"]), str(operation.attributes[_AXES[kind]])
    mesh = re.search(r"@([\w.$-]+)", sharding)
    if mesh is None:
        raise StableHLOError(f"{kind}: its sharding names no mesh: {sharding}")
    if '":(' in sharding + along:
        raise StableHLOError(f"{kind}: its sharding splits an axis of the mesh, which is not supported: {sharding}")
    sizes, axes = meshes[mesh.group(1)], _quoted(along)
    result = operation.results[0]
    local = _local_shape(dimensions(result.type), sharding, sizes)
    local_bytes = byte_count(result.type) * math.prod(local) // max(math.prod(dimensions(result.type)), 1)
    group = math.prod(sizes[axis] for axis in axes)
    if kind == "reduce_scatter":  # the result is the part that a chip keeps
        local_bytes *= group
        local = [*local, group]
    if kind == "all_reduce" and _only_sliced(result, axes):
        kind = "reduce_scatter"
    tensor = f"{element_type(result.type)}[{'x'.join(map(str, local))}]"
    return Collective(kind, axes, group, tensor, local_bytes)


def _quoted(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(re.findall(r'"([^"]+)"', text)))


def _local_shape(shape: list[int], sharding: str, sizes: dict[str, int]) -> list[int]:
    """A chip's part, rounded up: ``[8, 4]`` with ``[{"data"}, {}]`` on 4 chips is ``[2, 4]``."""
    parts = re.findall(r"\{([^}]*)\}", sharding.partition(", [")[2])
    chips = [math.prod(sizes[axis] for axis in _quoted(part)) for part in parts]
    return [math.ceil(size / split) for size, split in zip(shape, chips, strict=True)]


def _only_sliced(result: Any, axes: tuple[str, ...]) -> bool:
    """True if the only use is an ``all_slice`` along ``axes``: each chip keeps its part, and nothing moves."""
    users = [use.owner for use in result.uses]
    return [user.name for user in users] == ["sdy.all_slice"] and (
        set(_quoted(str(users[0].attributes["slicing_axes"]))) == set(axes)
    )
