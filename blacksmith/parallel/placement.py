"""A plan on devices: shardings for a training's arrays, and placing them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import AbstractMesh, AxisType, Mesh, NamedSharding, PartitionSpec, Sharding, SingleDeviceSharding

from blacksmith.parallel.plans import DATA, MODEL, PLANS, ParallelPlan, Rule, Shape, Spec, param_specs, state_specs
from blacksmith.tools.trees import host_copy, named_leaves

_AXIS_TYPES = (AxisType.Auto, AxisType.Auto)  # the default differs from one version of JAX to the next


class Placement:
    """Where a training's arrays lie: parameters as their specs say, batches split over ``data``, the rest replicated.

    Attributes:
      plan: the plan.
      param_specs: PartitionSpecs of the parameters, by path.
    """

    def __init__(
        self,
        plan: ParallelPlan,
        devices: "Sequence[jax.Device] | None",
        shapes: Mapping[str, Shape],
        rules: Sequence[Rule],
    ) -> None:
        """Lays the parameters out.

        Args:
          plan: the plan.
          devices: the first ``plan.device_count`` are taken. None lays out for chips that need not be there: for
            lowering.
          shapes: of the parameters, by path.
          rules: how the model's parameters are split.

        Raises:
          ParallelError: too few devices, or parameters that the plan's chips do not divide.
        """
        self.plan = plan
        self.param_specs = param_specs(plan, shapes, rules)
        self._shapes = dict(shapes)
        self._mesh: Mesh | AbstractMesh
        if devices is None:
            self._mesh = AbstractMesh(plan.mesh_shape, plan.axis_names, axis_types=_AXIS_TYPES)
            return
        plan.require_chips(len(devices), "the platform")
        grid = np.array(devices[: plan.device_count], dtype=object).reshape(plan.mesh_shape)
        self._mesh = Mesh(grid, plan.axis_names, axis_types=_AXIS_TYPES)

    def sharding(self, spec: Spec = ()) -> Sharding:
        """The sharding of one array; on one chip only that chip.

        A mesh of one chip would put ``sdy.mesh`` into the text that the compiler gets.
        """
        if self.plan.device_count == 1 and isinstance(self._mesh, Mesh):
            return SingleDeviceSharding(self._mesh.devices.flat[0])
        return NamedSharding(self._mesh, PartitionSpec(*spec))

    def single_device(self) -> "Placement":
        """The same arrays on the first of these devices."""
        devices = [self._mesh.devices.flat[0]] if isinstance(self._mesh, Mesh) else None
        return Placement(PLANS["single"], devices, self._shapes, [Rule("*", ())])

    @property
    def replicated(self) -> Sharding:
        """The sharding of what every chip has whole."""
        return self.sharding()

    @property
    def batches(self) -> Sharding:
        """The sharding of a chunk of batches (steps, batch, ...)."""
        return self.sharding((None, DATA))

    @property
    def batch(self) -> Sharding:
        """The sharding of one batch (batch, ...)."""
        return self.sharding((DATA,))

    def state_shardings(self, tree: Any) -> Any:
        """Shardings of a state, of parameters or of gradients, as a tree like it.

        Args:
          tree: arrays or shapes; leaves that are named and shaped like a parameter lie as it does.
        """
        shapes = {path: tuple(leaf.shape) for path, leaf in named_leaves(tree).items()}
        specs = state_specs(shapes, self.param_specs, self._shapes)
        return jax.tree.unflatten(jax.tree.structure(tree), [self.sharding(spec) for spec in specs])

    def put_state(self, tree: Any) -> Any:
        """A state on the host -> on the chips."""
        return device_put(tree, self.state_shardings(tree))

    def put_replicated(self, tree: Any) -> Any:
        """Arrays on the host -> whole on every chip."""
        return device_put(tree, self.replicated)

    def put_batches(self, tree: Any) -> Any:
        """Chunks of batches (steps, batch, ...) on the host -> split over ``data``."""
        return device_put(tree, self.batches)

    def constrain(self, apply: Callable[..., Any], *, with_state: bool = False) -> Callable[..., Any]:
        """Adds the plan's sharding constraints to a model's ``apply``; returns it unchanged if there are none.

        Parameters that are split over ``data`` are gathered for use, and their gradients scattered again: without these
        constraints the compiler is free to split the products along the parameters' sharding and to move activations.

        Outputs that come out split over ``model`` are gathered: Shardy sums the results of a reduction over a split
        dimension from all chips, whatever the reduction is (measured on jax 0.7.1 and 0.10.2: the maxima and indices of
        an argmax; XLA's own partitioner is right).

        Args:
          apply: (params, ...) -> outputs.
          with_state: it gives (outputs, model_state).
        """
        if not self.plan.fully_sharded and self.plan.axis_size(MODEL) == 1:
            return apply

        def constrained(params: Any, *arguments: Any) -> Any:
            if self.plan.fully_sharded:
                leaves = [self._gather(path, leaf) for path, leaf in named_leaves(params).items()]
                params = jax.tree.unflatten(jax.tree.structure(params), leaves)
            result = apply(params, *arguments)
            if self.plan.axis_size(MODEL) == 1:
                return result
            if not with_state:
                return self._gather_outputs(result)
            outputs, model_state = result
            return self._gather_outputs(outputs), model_state

        return constrained

    def _gather_outputs(self, outputs: Any) -> Any:
        """Split over ``data`` alone; a number for the whole batch is on every chip."""
        shardings = jax.tree.map(lambda leaf: self.batch if leaf.ndim else self.replicated, outputs)
        return jax.lax.with_sharding_constraint(outputs, shardings)

    def _gather(self, path: str, param: jax.Array) -> jax.Array:
        stored = self.param_specs[path]
        if DATA not in stored:
            return param
        whole = self.sharding(tuple(None if axis == DATA else axis for axis in stored))
        part = self.sharding(stored)

        @jax.custom_vjp
        def gather(leaf: jax.Array) -> jax.Array:
            constrained: jax.Array = jax.lax.with_sharding_constraint(leaf, whole)
            return constrained

        def forward(leaf: jax.Array) -> tuple[jax.Array, None]:
            return gather(leaf), None

        def scatter(_: None, gradient: jax.Array) -> tuple[jax.Array]:
            return (jax.lax.with_sharding_constraint(gradient, part),)

        gather.defvjp(forward, scatter)
        gathered: jax.Array = gather(param)
        return gathered


def device_put(tree: Any, shardings: Any) -> Any:
    """Places arrays; ``shardings`` is one for all leaves, or a tree of them.

    Of JAX's own arrays a copy is made. NumPy's may be used in place on the CPU, whatever ``may_alias`` says (measured
    on jax 0.7.1 to 0.12): donating them is safe, changing them afterwards is not.

    If the chips belong to several processes, each has all of ``tree`` and places the part that its chips hold.
    """
    if all(sharding.is_fully_addressable for sharding in jax.tree.leaves(shardings)):
        return jax.device_put(tree, shardings, may_alias=False)
    if isinstance(shardings, Sharding):
        return jax.tree.map(lambda leaf: _put_part(leaf, shardings), tree)
    return jax.tree.map(_put_part, tree, shardings)


def _put_part(leaf: Any, sharding: Sharding) -> jax.Array:
    # device_put would send the whole array round to see whether all processes have the same.
    host = np.asarray(leaf)
    return jax.make_array_from_callback(host.shape, sharding, lambda index: host[index])


def copy(tree: Any) -> Any:
    """Copies of arrays on the devices that hold them, shard by shard: one may be donated, the other stays."""

    if all(leaf.is_fully_addressable for leaf in jax.tree.leaves(tree)):
        return device_put(tree, jax.tree.map(lambda leaf: leaf.sharding, tree))  # compiles nothing

    def copied(leaf: jax.Array) -> jax.Array:
        shards = [jnp.copy(shard.data) for shard in leaf.addressable_shards]
        return jax.make_array_from_single_device_arrays(leaf.shape, leaf.sharding, shards)

    return jax.tree.map(copied, tree)


def fully_addressable(tree: Any, placement: Placement) -> Any:
    """The tree with arrays that this process can read: parts that only other processes' devices hold are gathered.

    All processes must call it.
    """
    arrays = [leaf for leaf in jax.tree.leaves(tree) if isinstance(leaf, jax.Array)]
    if all(leaf.is_fully_addressable or leaf.is_fully_replicated for leaf in arrays):
        return tree
    return jax.jit(lambda leaves: leaves, out_shardings=placement.replicated)(tree)


def saveable_copy(tree: Any) -> Any:
    """A copy that survives the donation of the tree: on the host, or on the devices if no host holds all of it."""
    arrays = jax.tree.leaves(tree)
    return host_copy(tree) if all(leaf.is_fully_addressable for leaf in arrays) else copy(tree)
