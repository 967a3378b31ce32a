"""Small programs to lower."""

import pytest


@pytest.fixture(scope="session")
def f32(cpu):
    """``f32(4, 3)``: the shape of a float32 array."""
    import jax
    import jax.numpy as jnp

    return lambda *dimensions: jax.ShapeDtypeStruct(dimensions, jnp.float32)


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
