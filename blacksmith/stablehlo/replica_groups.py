"""The devices among which a collective takes place, in either of StableHLO's forms."""

import math
import re
from collections.abc import Mapping, Sequence

import numpy as np

from blacksmith.stablehlo.mlir import Operation, axis_sizes, meshes, outermost
from blacksmith.tools.errors import StableHLOError


def along_mesh_axes(operation: Operation, by_name: Mapping[str, Operation]) -> np.ndarray | None:
    """The groups of a collective that names axes of a mesh, as jax >= 0.11 writes them; None if it lists devices.

    Args:
      operation: a collective.
      by_name: the module's meshes.

    Returns:
      int64 (groups, devices per group).

    Raises:
      StableHLOError: it splits an axis, or the mesh has a device order of its own.
    """
    groups = str(operation.attributes["replica_groups"])
    if "replica_group_mesh_axes" not in groups:
        return None
    mesh_name = re.search(r"mesh = @([\w.$-]+)", groups)
    if mesh_name is None or "sub_axis" in groups:
        raise StableHLOError(f"unsupported form of replica groups: {groups}")
    return groups_along(by_name[mesh_name.group(1)], re.findall(r'name = "([^"]+)"', groups))


def groups_along(mesh: Operation, axes: Sequence[str]) -> np.ndarray:
    """Devices of a mesh that differ only along ``axes``: int64 (groups, devices per group)."""
    if "device_ids" in str(mesh.attributes["mesh"]):
        raise StableHLOError(f"unsupported mesh with its own device order: {mesh.attributes['mesh']}")
    sizes = axis_sizes(mesh)
    names, shape = list(sizes), list(sizes.values())
    inside = [names.index(axis) for axis in axes]
    outside = [position for position in range(len(names)) if position not in inside]
    devices = np.arange(math.prod(shape), dtype=np.int64).reshape(shape).transpose(outside + inside)
    return np.ascontiguousarray(devices.reshape(-1, math.prod(sizes[axis] for axis in axes)))


def group_size(operation: Operation) -> int:
    """How many devices a collective's groups have each; raises what ``along_mesh_axes`` raises."""
    groups = along_mesh_axes(operation, meshes(outermost(operation)))
    shape = operation.attributes["replica_groups"].type.shape if groups is None else groups.shape
    return int(shape[-1])
