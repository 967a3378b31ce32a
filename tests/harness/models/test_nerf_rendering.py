"""Volume rendering against closed forms and NumPy: a slab of constant density, the inverse of a distribution."""

import functools

import numpy as np
import pytest

# Float32 rounding of a sum of some tens of numbers below 1.
ROUNDING = 2e-6


@pytest.fixture(scope="module")
def rendering(cpu):
    from blacksmith.models.jax.nerf import rendering

    return rendering


@pytest.fixture
def random():
    return np.random.default_rng(0)


def test_sines_agree_with_float64(rendering, random):
    import jax

    turns = random.uniform(-64, 64, 10_000).astype(np.float32)
    exact = np.sin(2 * np.pi * turns.astype(np.float64))
    np.testing.assert_allclose(jax.jit(rendering.sine_of_turns)(turns), exact, atol=1e-6)


def test_encoding_is_sines_and_cosines_of_doubling_frequencies(rendering, random):
    import jax

    vectors = random.uniform(-1.5, 1.5, (2, 5, 3)).astype(np.float32)
    rows = vectors.reshape(10, 3).astype(np.float64)
    expected = [wave(np.pi / 2 * 2**octave * rows) for octave in range(4) for wave in (np.sin, np.cos)]
    encoded = jax.jit(rendering.encode, static_argnums=1)(vectors, 4)
    assert encoded.shape == (10, rendering.encoded_size(4))
    np.testing.assert_allclose(encoded, np.concatenate(expected, axis=1), atol=1e-6)


def test_a_slab_of_constant_density_has_the_opacity_of_its_length(rendering):
    """1 - exp(-density length), whatever the samples: of each sample what the ones before let pass."""
    import jax

    widths = np.array([[0.1, 0.3, 0.2, 0.4], [0.4, 0.2, 0.3, 0.1]], np.float32)
    weights = np.asarray(jax.jit(rendering.sample_weights)(np.full((2, 4), 1.7, np.float32), widths))
    ends = np.cumsum(widths, axis=1)
    expected = np.exp(-1.7 * (ends - widths)) - np.exp(-1.7 * ends)
    np.testing.assert_allclose(weights, expected, atol=ROUNDING)
    np.testing.assert_allclose(weights.sum(axis=1), 1 - np.exp(-1.7), atol=ROUNDING)


def test_what_is_not_absorbed_is_white(rendering):
    import jax

    weights = np.array([[0.5, 0.25], [0, 0], [0, 1]], np.float32)
    colours = np.array([[[1, 0, 0], [0, 1, 0]]] * 3, np.float32)
    expected = [[0.75, 0.5, 0.25], [1, 1, 1], [0, 1, 0]]
    np.testing.assert_allclose(jax.jit(rendering.on_white)(weights, colours), expected, atol=ROUNDING)


@pytest.fixture
def distribution(rendering, random):
    """Edges of unequal bins, and weights of three rays: random, all in one bin, none. With ``resample`` of them."""
    import jax

    edges = np.cumsum(random.uniform(0.1, 1, 9)).astype(np.float32)
    weights = random.uniform(0, 1, (3, 8)).astype(np.float32)
    weights[1] = np.eye(8)[5]
    weights[2] = 0
    return edges, weights, jax.jit(functools.partial(rendering.resample, edges))


def test_quantiles_are_those_of_numpys_interpolation(random, distribution):
    """Differences are the rounding of the distribution function, divided by its least slope."""
    edges, weights, compiled = distribution
    quantiles = np.sort(random.uniform(0, 1, (3, 40)), axis=1).astype(np.float32)
    padded = weights.astype(np.float64) + 0.01 / 8
    cdf = np.cumsum(padded / padded.sum(axis=1, keepdims=True), axis=1)
    expected = [np.interp(row, [0, *sums], edges) for row, sums in zip(quantiles, cdf, strict=True)]
    found = np.asarray(compiled(weights, quantiles))
    least_slope = 0.01 / 8 / 8.1
    np.testing.assert_allclose(found, expected, atol=ROUNDING * 0.2 / least_slope)
    assert (np.diff(found, axis=1) >= 0).all()


def test_the_least_and_the_greatest_quantile_are_the_ends(distribution):
    edges, weights, compiled = distribution
    found = compiled(weights, np.array([[0, 1]] * 3, np.float32))
    np.testing.assert_allclose(found, [edges[[0, -1]]] * 3, rtol=1e-5)


DENSITY, COLOUR = 2.0, (0.2, 0.4, 0.6)
# In front of the camera, in the middle of the cube's faces, past the cube; far = 5.5 and bins of 1/8.
RAYS = [[0, 0, 4, 0, 0, -1], [0.25, -0.25, 4, 0, 0, -1], [0.8, 0, 4, 0, 0, -1]]


@pytest.fixture(scope="module")
def cube(rendering):
    """``cube(jitter=0.5)``: RAYS through a cube of side 1 round the origin, of constant density and colour."""
    import jax
    import jax.numpy as jnp

    def network(points, directions):
        # The first octave, a quarter turn per unit, tells a place within 2 of the origin.
        places = jnp.arctan2(points[:, :3], points[:, 3:6]) / (np.pi / 2)
        inside = jnp.all(jnp.abs(places) < 0.5, axis=1, keepdims=True)
        return jnp.where(inside, DENSITY, 0.0), jnp.broadcast_to(jnp.array(COLOUR), (len(points), 3))

    sampling, rays = rendering.Sampling(2.5, 5.5, 24, 64, 1, 1), np.array(RAYS, np.float32)
    render = jax.jit(lambda jitter: rendering.render(sampling, network, network, rays, jitter))
    return lambda jitter=0.5: render(np.full((len(rays), 2), jitter, np.float32))


def opaque(length):
    alpha = 1 - np.exp(-DENSITY * length)
    return alpha * np.array(COLOUR) + (1 - alpha)


@pytest.mark.parametrize("jitter", [0.25, 0.5, 0.75])
def test_a_cube_of_constant_density_is_seen_through_as_its_side_is_long(cube, jitter):
    """Its faces lie on edges of the bins, so that the coarse samples are exact wherever they lie in their bins."""
    found = cube(jitter)["coarse_colours"]
    np.testing.assert_allclose(found, [opaque(1), opaque(1), [1, 1, 1]], atol=ROUNDING)


def test_fine_samples_lie_where_the_cube_is(cube):
    """They find its faces within one of their intervals, a quarter of a coarse bin where the ray is absorbed."""
    found = cube()
    np.testing.assert_allclose(found["colours"], [opaque(1), opaque(1), [1, 1, 1]], atol=0.02)
    # The mean distance of an exponential cut off after length 1, and the background behind what is absorbed.
    alpha = 1 - np.exp(-DENSITY)
    inside = 3.5 + 1 / DENSITY - np.exp(-DENSITY) / alpha
    expected = alpha * inside + (1 - alpha) * 5.5
    np.testing.assert_allclose(found["depth"], [expected, expected, 5.5], atol=0.02)


def test_fine_samples_carry_no_gradient_to_the_coarse_weights(rendering, cpu):
    """Only its own colours teach the coarse network."""
    import jax
    import jax.numpy as jnp

    sampling, rays = rendering.Sampling(2.5, 5.5, 4, 4, 1, 1), np.array(RAYS, np.float32)

    def network(scale):
        return lambda points, _: (scale * jnp.exp(points[:, :1]), jax.nn.sigmoid(points[:, :3]))

    def total(name, coarse, fine):
        jitter = np.full((len(rays), 2), 0.5, np.float32)
        return jnp.sum(rendering.render(sampling, network(coarse), network(fine), rays, jitter)[name])

    gradients = {
        name: jax.jit(jax.grad(functools.partial(total, name), argnums=(0, 1)))(1.0, 1.0)
        for name in ("colours", "coarse_colours")
    }
    assert gradients["colours"][0] == 0
    assert gradients["colours"][1] != 0
    assert gradients["coarse_colours"][0] != 0
