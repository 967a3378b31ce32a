"""Stands in for ``infra``, the package that tt-xla's op tests run their functions with.

Its runners hand function and arguments to ``judge`` instead of to a device. Written from how the tests call it.
"""

import contextlib
import enum
import importlib.abc
import importlib.machinery
import sys
import types
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import jax
import jax.numpy as jnp
from jax.sharding import AbstractMesh, AxisType, NamedSharding, PartitionSpec

Judge = Callable[[Callable[..., Any], Sequence[Any]], None]
_NAMES = ("infra", "tests.infra")


class NotDrivenError(Exception):
    """A test uses a part of ``infra`` for which there is no stand-in."""


class ShardingMode(enum.Enum):
    """What carries the shardings: the arguments, a ``shard_map``, or both."""

    INPUTS = enum.auto()
    MODULE = enum.auto()
    INPUTS_AND_MODULE = enum.auto()


class Anything:
    """Stands in for configs, enums and base classes that do not matter to the gate."""

    def __init__(self, *_: Any, **__: Any) -> None: ...

    def __call__(self, *_: Any, **__: Any) -> "Anything":
        return self

    def __getattr__(self, name: str) -> "Anything":
        if name.startswith("__"):
            raise AttributeError(name)
        return self


@contextlib.contextmanager
def enable_shardy(use_shardy: bool) -> Iterator[None]:
    """Partitions with Shardy or with GSPMD."""
    before = jax.config.jax_use_shardy_partitioner  # type: ignore[attr-defined] # jax defines its options at run time
    jax.config.update("jax_use_shardy_partitioner", use_shardy)
    try:
        yield
    finally:
        jax.config.update("jax_use_shardy_partitioner", before)


def _mesh_context(mesh: AbstractMesh) -> contextlib.AbstractContextManager[Any]:
    """The mesh of sharding constraints that name none; jax 0.7.1 takes it from real devices only."""
    known = hasattr(jax.sharding, "use_abstract_mesh")
    return jax.sharding.use_abstract_mesh(mesh) if known else contextlib.nullcontext()


def random_tensor(shape: tuple[int, ...], dtype: Any = "float32", *_: Any, **__: Any) -> jax.Array:
    """Zeros: the gate looks at shapes and dtypes only."""
    return jnp.zeros(shape, dtype)


def make_partition_spec(axes: Sequence[str | None]) -> PartitionSpec:
    """One entry per dimension."""
    return PartitionSpec(*axes)


class Infra:
    """The stand-ins by name; installed as ``infra`` while tests are imported and run."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._members: dict[str, Any] = {
            "ShardingMode": ShardingMode,
            "enable_shardy": enable_shardy,
            "make_partition_spec": make_partition_spec,
            "random_tensor": random_tensor,
        }
        for kind in ("op", "graph"):
            self._members[f"run_{kind}_test"] = self._on_arguments
            self._members[f"run_{kind}_test_with_random_inputs"] = self._on_shapes
            self._members[f"run_jax_multichip_{kind}_test_with_random_inputs"] = self._on_mesh
        self._members["run_multichip_test_with_random_inputs"] = self._on_mesh  # its older name

    def member(self, name: str) -> Any:
        """The stand-in for ``infra.<name>``."""
        if name.startswith("__"):
            raise AttributeError(name)
        if name.startswith("run_") and name not in self._members:
            return lambda *_, **__: self._unknown(name)
        return self._members.get(name, Anything())

    def _unknown(self, name: str) -> None:
        raise NotDrivenError(f"there is no stand-in for infra.{name}")

    def _on_arguments(self, function: Callable[..., Any], inputs: Sequence[Any], *_: Any, **__: Any) -> None:
        self._judge(function, inputs)

    def _on_shapes(
        self, function: Callable[..., Any], input_shapes: Sequence[tuple[int, ...]], *options: Any, **named: Any
    ) -> None:
        """The options are minval, maxval and dtype, which some tests give in this order."""
        dtype = named.get("dtype", options[2] if len(options) > 2 else "float32")
        self._judge(function, [jax.ShapeDtypeStruct(shape, dtype) for shape in input_shapes])

    def _on_mesh(
        self,
        function: Callable[..., Any],
        input_shapes: Sequence[tuple[int, ...]],
        mesh_shape: tuple[int, ...],
        axis_names: tuple[str, ...],
        in_specs: Sequence[PartitionSpec],
        out_specs: PartitionSpec,
        use_shardy: bool,
        sharding_mode: ShardingMode,
        *_: Any,
        **__: Any,
    ) -> None:
        mesh = AbstractMesh(mesh_shape, axis_names, axis_types=(AxisType.Auto,) * len(axis_names))
        if sharding_mode is not ShardingMode.INPUTS:
            function = jax.shard_map(
                function, mesh=mesh, in_specs=tuple(in_specs), out_specs=out_specs, check_vma=False
            )
        sharded = sharding_mode is not ShardingMode.MODULE
        shardings = [NamedSharding(mesh, spec) if sharded else None for spec in in_specs]
        arguments = [
            jax.ShapeDtypeStruct(shape, "float32", sharding=sharding)
            for shape, sharding in zip(input_shapes, shardings, strict=True)
        ]
        # A sharding constraint that names no mesh takes it from the context; inside a shard_map there is none.
        inputs_only = sharding_mode is ShardingMode.INPUTS
        context = _mesh_context(mesh) if inputs_only else contextlib.nullcontext()
        with enable_shardy(use_shardy), context:
            self._judge(function, arguments)


class _Importer(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports ``infra`` and everything below it as modules of stand-ins."""

    def __init__(self, infra: Infra) -> None:
        self._infra = infra

    def find_spec(self, name: str, *_: Any) -> importlib.machinery.ModuleSpec | None:
        if any(name == ours or name.startswith(f"{ours}.") for ours in _NAMES):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        module = types.ModuleType(spec.name)
        module.__getattr__ = self._infra.member  # type: ignore[method-assign] # PEP 562
        return module

    def exec_module(self, module: types.ModuleType) -> None: ...


def _taken_out() -> dict[str, types.ModuleType]:
    """Takes the modules out of ``sys.modules`` whose names a checkout's modules have too."""
    names = [name for name in sys.modules if name.split(".")[0] in ("infra", "tests", "utils")]
    return {name: sys.modules.pop(name) for name in names}


@contextlib.contextmanager
def infra_replaced(judge: Judge, paths: Sequence[str]) -> Iterator[None]:
    """``infra`` is the stand-in, and ``paths`` come first in the search for modules, until the context ends."""
    importer, ours, before = _Importer(Infra(judge)), _taken_out(), list(sys.path)
    sys.meta_path.insert(0, importer)
    sys.path[:0] = paths
    try:
        yield
    finally:
        sys.meta_path.remove(importer)
        sys.path[:] = before
        _taken_out()
        sys.modules.update(ours)
