"""Lowering for an absent platform, under a configuration that the environment cannot change."""

import pytest


def test_lowering_is_for_tt_by_default(f32):
    """JAX's CPU rules use a loop in the random number generator; those of other platforms unroll it."""
    import jax

    from blacksmith.stablehlo import lower_text

    def draw(x):
        return x + jax.random.normal(jax.random.key(0), x.shape)

    assert "stablehlo.while" in lower_text(draw, f32(3), platform="cpu")
    assert "stablehlo.while" not in lower_text(draw, f32(3))


def test_unused_arguments_stay_in_the_signature(f32):
    from blacksmith.stablehlo import lower_text

    assert "tensor<7x7xf32>" in lower_text(lambda x, unused: x, f32(3), f32(7, 7))


def test_locations_name_this_file(f32):
    from blacksmith.stablehlo import lower_text

    assert "test_lowering.py" in lower_text(lambda x: x + 1, f32(3))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("jax_default_matmul_precision", "highest"),
        ("jax_enable_x64", True),
        ("jax_default_prng_impl", "rbg"),
        ("jax_threefry_partitionable", False),
        ("jax_softmax_custom_jvp", True),
        ("jax_use_shardy_partitioner", False),
    ],
)
def test_reproducible_config_overrides_the_users_and_restores_it(f32, summed_over_chips, name, value):
    """Each option changes the text, except within ``reproducible_config``."""
    import jax
    import jax.numpy as jnp

    from blacksmith.stablehlo import canonical_text, lower_text, reproducible_config

    def function(x, w):
        noise = jax.random.uniform(jax.random.key(0), x.shape)
        softened = jax.grad(lambda z: jax.nn.softmax(z)[0, 0])(x)
        return summed_over_chips(x, w) @ w.T + noise + softened + jnp.arange(8, dtype=jnp.float32)

    def lower():
        return canonical_text(lower_text(function, f32(8, 8), f32(8, 8)))

    with reproducible_config():
        expected = lower()
    before = getattr(jax.config, name)
    assert before != value
    jax.config.update(name, value)
    try:
        assert lower() != expected
        with reproducible_config():
            assert lower() == expected
        assert getattr(jax.config, name) == value
    finally:
        jax.config.update(name, before)


def test_cached_modules_of_jax_are_not_modified(f32):
    """Passes on JAX's module would change the next lowering of the function."""
    import jax

    from blacksmith.stablehlo import canonical_text, lower_text

    def function(x):
        return jax.nn.relu(jax.nn.relu(x) + 1.0)

    lowered = jax.jit(function).trace(f32(3)).lower(lowering_platforms=("tt",))
    before = lowered.as_text()
    canonical_text(lower_text(function, f32(3)))
    canonical_text(before)
    again = jax.jit(function).trace(f32(3)).lower(lowering_platforms=("tt",))
    assert lowered.as_text() == before == again.as_text()
