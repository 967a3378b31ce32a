"""The radiance fields in Flax Linen."""

import jax
import jax.numpy as jnp
from flax import linen as nn

from blacksmith.models.jax.nerf import Sizes
from blacksmith.models.jax.nerf.rendering import Sampling, density_of, render, with_direction
from blacksmith.models.model import Model, Params

_HE = nn.initializers.he_normal()


class Network(nn.Module):
    """One radiance field, as ``rendering.Network``."""

    depth: int
    width: int

    @nn.compact
    def __call__(self, points: jax.Array, directions: jax.Array) -> tuple[jax.Array, jax.Array]:
        """See ``rendering.Network``."""
        features = points
        for layer in range(self.depth):
            features = nn.silu(nn.Dense(self.width, kernel_init=_HE, name=f"trunk_{layer}")(features))
        density = density_of(nn.Dense(1, kernel_init=_HE, name="density")(features))
        seen = nn.Dense(self.width // 2, kernel_init=_HE, name="view")(features)
        direction = nn.Dense(self.width // 2, use_bias=False, kernel_init=_HE, name="direction")(directions)
        hidden = nn.silu(with_direction(seen, direction))
        return density, nn.sigmoid(nn.Dense(3, kernel_init=_HE, name="colour")(hidden))


class RadianceFields(nn.Module):
    """The coarse and the fine network, rendered."""

    sampling: Sampling
    coarse: Sizes
    fine: Sizes

    @nn.compact
    def __call__(self, rays: jax.Array, jitter: jax.Array) -> dict[str, jax.Array]:
        """Rays (batch, 6) and jitter (batch, 2) -> what ``rendering.render`` gives."""
        coarse, fine = Network(*self.coarse, name="coarse"), Network(*self.fine, name="fine")
        return render(self.sampling, coarse, fine, rays, jitter)


def make_model(sampling: Sampling, coarse: Sizes, fine: Sizes) -> Model:
    """Takes ``rays`` (batch, 6) and ``jitter`` (batch, 2), gives what ``rendering.render`` does."""
    module = RadianceFields(sampling, coarse, fine)

    def init(key: jax.Array) -> Params:
        params: Params = module.init(key, jnp.zeros((1, 6)), jnp.zeros((1, 2)))["params"]
        return params

    return Model(init, lambda params, batch: module.apply({"params": params}, batch["rays"], batch["jitter"]))
