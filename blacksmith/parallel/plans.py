"""Plans: a mesh of chips, and how parameters lie on it. Each is one entry of ``PLANS``. Imports no JAX.

The axis ``data`` splits batches, the axis ``model`` splits matrices (Megatron-LM, https://arxiv.org/abs/1909.08053). A
plan whose parameters are fully sharded keeps a part of each on every chip of ``data`` as well, with its optimiser
state, and gathers it for use (ZeRO stage 3, https://arxiv.org/abs/1910.02054).
"""

import fnmatch
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from blacksmith.tools.errors import ParallelError

DATA, MODEL = "data", "model"
Shape = tuple[int, ...]
# A PartitionSpec as plain data, an axis or None for each dimension: cells are collected without JAX.
Spec = tuple[str | None, ...]
# Chips per board (facts/upstream.md, U2). p150 and qb2 are Blackhole, the others Wormhole.
BOARDS = {"n150": 1, "p150": 1, "n300": 2, "qb2": 4, "llmbox": 8, "loudbox": 8, "galaxy": 32}


class Rule(NamedTuple):
    """How parameters are split over the axis ``model``; declared beside the model.

    Attributes:
      path: a parameter's path, or a pattern such as ``layer_*/kernel``.
      spec: an axis or None for each dimension; ``()`` replicates.
      or_replicated: replicate where the axis does not divide the dimension, instead of refusing. For dimensions that
        are given and not chosen, such as the number of classes.
    """

    path: str
    spec: Spec
    or_replicated: bool = False


@dataclass(frozen=True)
class ParallelPlan:
    """A mesh of chips, and what its axes split.

    Attributes:
      name: part of the test id.
      mesh_shape: chips along each axis; two-dimensional always and ``(1, n)`` for one axis, because the TT runtime
        needs that.
      axis_names: ``data`` and ``model``, in the mesh's order.
      fully_sharded: parameters and optimiser state are split over ``data`` too.
    """

    name: str
    mesh_shape: tuple[int, int]
    axis_names: tuple[str, str]
    fully_sharded: bool = False

    def __post_init__(self) -> None:
        """Raises ParallelError for a mesh that no chips can form."""
        if min(self.mesh_shape) < 1 or sorted(self.axis_names) != sorted((DATA, MODEL)):
            raise ParallelError(
                f"{self.name}: the mesh {self.mesh_shape} over {self.axis_names} needs a chip or more along each of "
                f"the axes {DATA!r} and {MODEL!r}."
            )

    @property
    def device_count(self) -> int:
        """Chips in the mesh."""
        return math.prod(self.mesh_shape)

    def axis_size(self, axis: str) -> int:
        """Chips along an axis."""
        return self.mesh_shape[self.axis_names.index(axis)]

    @property
    def marks(self) -> tuple[str, ...]:
        """The pytest marks of its cells: how it is parallel, and the boards with chips enough for it."""
        split = self.axis_size(DATA) > 1
        kinds = {
            "single_chip": self.device_count == 1,
            "multichip": self.device_count > 1,
            "data_parallel": split and not self.fully_sharded,
            "tensor_parallel": self.axis_size(MODEL) > 1,
            "fsdp": self.fully_sharded,
        }
        boards = (board for board, chips in BOARDS.items() if self.device_count <= chips)
        return (*(kind for kind, applies in kinds.items() if applies), *boards)

    def require_chips(self, available: int, where: str) -> None:
        """Raises ParallelError where there are fewer chips than the mesh has; names the plans that would fit."""
        if self.device_count <= available:
            return
        fitting = [plan for plan in PLANS.values() if plan.device_count <= available]
        most = max((plan.device_count for plan in fitting), default=0)
        largest = [plan.name for plan in fitting if plan.device_count == most]
        raise ParallelError(
            f"{self.name}: needs {self.device_count} chips, and {where} has {available}. The largest plans for "
            f"{available}: {', '.join(largest) or 'none'}. Or simulate the chips with --platform simulated --devices "
            f"{self.device_count}."
        )

    def require_batch(self, batch_size: int, name: str = "batch_size") -> None:
        """Raises ParallelError where the chips of ``data`` do not divide a batch; names the nearest that they do."""
        chips = self.axis_size(DATA)
        if batch_size % chips:
            raise ParallelError(
                f"{self.name}: {name} is {batch_size}, which the {chips} chips of the axis 'data' do not divide. The "
                f"nearest that they do: {_nearest(batch_size, chips)}."
            )


def single() -> ParallelPlan:
    """One chip."""
    return ParallelPlan("single", (1, 1), (DATA, MODEL))


def data_parallel(chips: int) -> ParallelPlan:
    """Each chip takes its share of the batch; gradients are summed over chips."""
    return ParallelPlan(f"dp{chips}", (1, chips), (MODEL, DATA))


def tensor_parallel(chips: int) -> ParallelPlan:
    """Each chip takes its share of each matrix, as the model's rules say."""
    return ParallelPlan(f"tp{chips}", (1, chips), (DATA, MODEL))


def data_and_tensor_parallel(data: int, model: int) -> ParallelPlan:
    """``data`` groups of ``model`` chips each."""
    return ParallelPlan(f"dp{data}_tp{model}", (data, model), (DATA, MODEL))


def fully_sharded(chips: int) -> ParallelPlan:
    """Data parallel, with parameters and optimiser state split over the chips."""
    return ParallelPlan(f"fsdp{chips}", (1, chips), (MODEL, DATA), fully_sharded=True)


PLANS = {
    plan.name: plan
    for plan in (
        single(),
        data_parallel(2),
        data_parallel(4),
        data_parallel(8),
        tensor_parallel(2),
        tensor_parallel(4),
        data_and_tensor_parallel(2, 2),
        data_and_tensor_parallel(4, 2),
        fully_sharded(2),
        fully_sharded(4),
    )
}


def param_specs(plan: ParallelPlan, shapes: Mapping[str, Shape], rules: Sequence[Rule]) -> dict[str, Spec]:
    """How each parameter lies on the plan's mesh.

    Where parameters are fully sharded, the largest dimension that is whole and that the chips of ``data`` divide is
    split over them; a parameter without such a dimension (a bias of 10 on 4 chips) is replicated.

    Args:
      plan: the mesh.
      shapes: of the parameters, by path.
      rules: declared beside the model; the first whose path fits a parameter counts.

    Raises:
      ParallelError: no rule for a parameter, a rule for none, or a dimension that its axis does not divide.
    """
    unused = [rule.path for rule in rules if not fnmatch.filter(shapes, rule.path)]
    if unused:
        raise ParallelError(
            f"sharding rules fit no parameter: {', '.join(unused)}. The parameters are {', '.join(shapes)}; correct "
            "the rules beside the model."
        )
    return {path: _param_spec(plan, path, shape, rules) for path, shape in shapes.items()}


def _param_spec(plan: ParallelPlan, path: str, shape: Shape, rules: Sequence[Rule]) -> Spec:
    rule = next((rule for rule in rules if fnmatch.fnmatchcase(path, rule.path)), None)
    if rule is None:
        raise ParallelError(f"{path}: no sharding rule fits it. Add one beside the model; () replicates it.")
    spec = _divided(plan, path, shape, rule)
    if not plan.fully_sharded or DATA in spec:
        return spec
    padded = [*spec, *[None] * (len(shape) - len(spec))]
    chips = plan.axis_size(DATA)
    free = [axis for axis, size in enumerate(shape) if padded[axis] is None and size and size % chips == 0]
    if not free:
        return spec
    padded[max(free, key=lambda axis: shape[axis])] = DATA
    return tuple(padded)


def _divided(plan: ParallelPlan, path: str, shape: Shape, rule: Rule) -> Spec:
    if len(rule.spec) > len(shape):
        raise ParallelError(f"{path}: its sharding rule {rule.spec} has more dimensions than its shape {shape}.")
    axes = [axis for axis in rule.spec if axis is not None]
    if len(set(axes)) < len(axes) or not set(axes) <= set(plan.axis_names):
        raise ParallelError(
            f"{path}: its sharding rule {rule.spec} may name each of the axes {DATA!r} and {MODEL!r} once, and no "
            "others."
        )
    for dimension, axis in enumerate(rule.spec):
        if axis is None:
            continue
        chips = plan.axis_size(axis)
        if shape[dimension] % chips:
            if rule.or_replicated:
                return ()
            raise ParallelError(
                f"{plan.name}: dimension {dimension} of {path} is {shape[dimension]}, which the {chips} chips of the "
                f"axis '{axis}' do not divide. The nearest that they do: {_nearest(shape[dimension], chips)}."
            )
    return tuple(axis if axis and plan.axis_size(axis) > 1 else None for axis in rule.spec)


def _nearest(number: int, divisor: int) -> str:
    below = number - number % divisor
    return " and ".join(str(legal) for legal in (below, below + divisor) if legal)


def state_specs(
    shapes: Mapping[str, Shape], params: Mapping[str, Spec], param_shapes: Mapping[str, Shape]
) -> list[Spec]:
    """Specs of a state's leaves, in order: what is named and shaped like a parameter lies as that parameter does.

    So do an optimiser's moments (``opt_state/0/mu/dense_0/kernel``); everything else, such as counters, is replicated.
    """

    def spec(path: str, shape: Shape) -> Spec:
        named = [name for name in params if path == name or path.endswith(f"/{name}")]
        name = max(named, key=len, default=None)
        return params[name] if name is not None and param_shapes[name] == shape else ()

    return [spec(path, shape) for path, shape in shapes.items()]
