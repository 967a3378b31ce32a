"""Small programs to lower."""

import functools

import pytest


@pytest.fixture(scope="session")
def f32(cpu):
    """``f32(4, 3)``: the shape of a float32 array."""
    import jax
    import jax.numpy as jnp

    return lambda *dimensions: jax.ShapeDtypeStruct(dimensions, jnp.float32)


@pytest.fixture(scope="session")
def mnist_functions(cpu):
    """``mnist_functions(plan, batch_size)``: the perceptron's six functions on shapes, by name."""
    from blacksmith.experiments.build import build
    from blacksmith.experiments.jax.mnist import SPEC
    from blacksmith.experiments.spec import Cell
    from blacksmith.parallel.plans import PLANS
    from blacksmith.tools.config import load_config

    @functools.cache
    def functions(plan=PLANS["single"], batch_size=128):
        override = f"training_config.batch_size={batch_size}"
        config = load_config(SPEC.config_type(), SPEC.config_layers(), [override])
        return build(Cell(SPEC, "jax", plan), config, SPEC.data.data_spec(config)).functions()

    return functions


@pytest.fixture(scope="session")
def canonical(cpu):
    """``canonical(function, *arguments)``: the canonical text of a function lowered for TT."""
    from blacksmith.stablehlo import canonical_text, lower_text

    return lambda function, *arguments: canonical_text(lower_text(function, *arguments))


@pytest.fixture(scope="session")
def mesh(cpu):
    """An abstract mesh of 1 x 4 chips."""
    from jax.sharding import AbstractMesh, AxisType

    return AbstractMesh((1, 4), ("data", "model"), axis_types=(AxisType.Auto,) * 2)


@pytest.fixture(scope="session")
def summed_over_chips(mesh):
    """A function with one collective: a matrix product whose contracted dimension is sharded over 4 chips."""
    import jax
    from jax.sharding import PartitionSpec as P

    return jax.shard_map(
        lambda x, w: jax.lax.psum(x @ w, "model"),
        mesh=mesh,
        in_specs=(P(None, "model"), P("model", None)),
        out_specs=P(),
    )
