"""Volume rendering of a radiance field, shared by all implementations of the networks.

Equations and scheme are those of B. Mildenhall et al., "NeRF: Representing Scenes as Neural Radiance Fields for View
Synthesis", 2020, https://arxiv.org/abs/2003.08934, sections 4 and 5. The TT compiler has no loop, gather, sort,
cumulative sum or random numbers: cumulative sums are products with a triangular matrix, random numbers come in the
batch, and the inverse of a distribution is written as a sum over bins.
"""

from collections.abc import Callable
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

# (encoded positions (rays * samples, features), encoded directions (rays, features)) -> density per unit of length
# (rays * samples, 1), colours (rays * samples, 3). XLA's CPU backend takes twice the time for the gradients of products
# of three dimensions (measured on jax 0.10.2).
Network = Callable[[jax.Array, jax.Array], tuple[jax.Array, jax.Array]]
# What all bins together get of the distribution that fine samples are drawn from, however dark they are.
_FLOOR = 0.01
# An output of 0 is a density of 0.02. Fields that start as fog, such as softplus(x) and mip-NeRF's softplus(x - 1),
# first learn to be empty, and thin parts of the scene never come back: 13.5 and 20.0 dB on mic at a seed, 24.2 dB so.
_TRANSPARENT = 4
# sin(2 pi x) / x as a polynomial of x^2, interpolated at the Chebyshev nodes of |x| <= 1/2.
_SINE = (6.28318491, -41.3415883, 81.5999136, -76.6141403, 41.3413654, -12.4688186)


class Sampling(NamedTuple):
    """Where rays are sampled, and how positions and directions are encoded.

    Attributes:
      near, far: distances from the camera between which the scene lies.
      coarse, fine: samples per ray of each network.
      position_octaves, direction_octaves: frequencies 1, 2, 4, ... of the encodings.
    """

    near: float
    far: float
    coarse: int
    fine: int
    position_octaves: int
    direction_octaves: int


def encoded_size(octaves: int) -> int:
    """Features of an encoded vector of three."""
    return 6 * octaves


def sine_of_turns(turns: jax.Array) -> jax.Array:
    """sin(2 pi turns) of float32 numbers, with an error of at most 1e-6.

    XLA's CPU backend calls libm for each ``jnp.sin``, which takes 25 times as long: a sixth of a training step.
    """
    part = turns - jnp.floor(turns + 0.5)
    square = part * part
    series = jnp.full_like(square, _SINE[-1])
    for coefficient in _SINE[-2::-1]:
        series = series * square + coefficient
    return part * series


def encode(vectors: jax.Array, octaves: int) -> jax.Array:
    """sin and cos of 2^k pi / 2 times each component: (..., 3) -> (rows, 6 * octaves).

    Equation 4 for a scene that lies within 2 of the origin. Elementwise products, not a matrix product: TT rounds the
    operands of those to some 8 bits.
    """
    turns = np.repeat(np.float32(2) ** np.arange(-2, octaves - 2, dtype=np.float32), 2)
    quarter = np.tile(np.array([0, 0.25], np.float32), octaves)  # the sine of a quarter turn more is the cosine
    angles = vectors[..., None, :] * turns[:, None] + quarter[:, None]
    return sine_of_turns(angles).reshape(-1, encoded_size(octaves))


def density_of(outputs: jax.Array) -> jax.Array:
    """A network's outputs -> densities, not negative."""
    return jax.nn.softplus(outputs - _TRANSPARENT)


def with_direction(features: jax.Array, directions: jax.Array) -> jax.Array:
    """Adds what a ray's direction gives to each of its samples: (rays * samples, n) + (rays, n)."""
    rays, width = directions.shape
    return (features.reshape(rays, -1, width) + directions[:, None]).reshape(features.shape)


def sum_before(terms: jax.Array) -> jax.Array:
    """Along a ray, the sum of all terms before each: (rays, n) -> (rays, n), the first 0."""
    return jnp.dot(terms, np.tri(terms.shape[1], k=-1, dtype=np.float32).T)


def sample_weights(density: jax.Array, widths: jax.Array | float) -> jax.Array:
    """Share of a ray's colour that each sample gives (equation 3): T (1 - exp(-density width)), (rays, samples)."""
    depth = density * widths
    return (1 - jnp.exp(-depth)) * jnp.exp(-sum_before(depth))


def on_white(weights: jax.Array, colours: jax.Array) -> jax.Array:
    """(rays, samples), (rays, samples, 3) -> colours of rays in front of a white background, (rays, 3)."""
    return jnp.sum(weights[..., None] * colours, axis=1) + (1 - jnp.sum(weights, axis=1, keepdims=True))


def resample(edges: np.ndarray, weights: jax.Array, quantiles: jax.Array) -> jax.Array:
    """The inverse of a piecewise linear distribution function (section 5.2), ascending if ``quantiles`` are.

    Each bin gives its width times the share of it that lies below the quantile, so that nothing is searched or sorted.

    Args:
      edges: (bins + 1,), ascending.
      weights: (rays, bins), not negative; all bins together get 0.01 in addition, in equal parts.
      quantiles: (rays, samples) in [0, 1].

    Returns:
      Distances (rays, samples).
    """
    padded = weights + _FLOOR / weights.shape[1]
    density = padded / jnp.sum(padded, axis=1, keepdims=True)
    share = jnp.clip((quantiles[:, None] - sum_before(density)[..., None]) / density[..., None], 0, 1)
    distances: jax.Array = jnp.sum(share * np.diff(edges)[:, None], axis=1) + edges[0]
    return distances


def render(
    sampling: Sampling, coarse: Network, fine: Network, rays: jax.Array, jitter: jax.Array
) -> dict[str, jax.Array]:
    """What rays see.

    Args:
      sampling: see the class.
      coarse: is sampled in equal bins, one sample each.
      fine: is sampled where the coarse network has found something.
      rays: (rays, 6), origins and unit directions.
      jitter: (rays, 2) in [0, 1): the place of the coarse samples in their bins, and of the fine ones in theirs.

    Returns:
      ``colours`` and ``coarse_colours`` (rays, 3), and ``depth`` (rays,), the expected distance, with the background at
      ``far``.
    """
    # Not by indices, which jax 0.7.1 lowers to a gather.
    origins, directions = (half[:, None] for half in jnp.split(rays, 2, axis=1))
    views = encode(directions, sampling.direction_octaves)

    def shade(network: Network, distances: jax.Array, widths: jax.Array | float) -> tuple[jax.Array, jax.Array]:
        points = encode(origins + distances[..., None] * directions, sampling.position_octaves)
        density, colours = network(points, views)
        weights = sample_weights(density.reshape(distances.shape), widths)
        return weights, on_white(weights, colours.reshape(*distances.shape, 3))

    edges = np.linspace(sampling.near, sampling.far, sampling.coarse + 1, dtype=np.float32)
    width = (sampling.far - sampling.near) / sampling.coarse
    weights, coarse_colours = shade(coarse, width * jitter[:, :1] + edges[:-1], width)
    quantiles = (jitter[:, 1:] + np.arange(sampling.fine + 1, dtype=np.float32)) / (sampling.fine + 1)
    ends = resample(edges, jax.lax.stop_gradient(weights), quantiles)
    middle, widths = (ends[:, 1:] + ends[:, :-1]) / 2, ends[:, 1:] - ends[:, :-1]
    weights, colours = shade(fine, middle, widths)
    depth = sampling.far + jnp.sum(weights * (middle - sampling.far), axis=1)
    return {"colours": colours, "coarse_colours": coarse_colours, "depth": depth}
