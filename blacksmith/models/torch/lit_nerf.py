"""Radiance fields as Lightning's users write them. Knows nothing of blacksmith.

The scheme of B. Mildenhall et al., "NeRF", 2020, https://arxiv.org/abs/2003.08934, as in models/jax/nerf:
sums along a ray are products with a triangular matrix, jitter comes in the batch, and fine samples are a sum over bins.
"""

from typing import Any, NamedTuple

import torch
from lightning import LightningModule
from torch import nn
from torch.nn import functional

_FLOOR = 0.01
_TRANSPARENT = 4


class Field(nn.Module):
    """One radiance field: encoded positions and directions -> density and colour."""

    def __init__(self, positions: int, directions: int, depth: int, width: int) -> None:
        """Features of the two encodings; layers of the trunk and units of each."""
        super().__init__()
        self.trunk = nn.ModuleList(nn.Linear(width if layer else positions, width) for layer in range(depth))
        self.density = nn.Linear(width, 1)
        self.view = nn.Linear(width, width // 2)
        self.direction = nn.Linear(directions, width // 2, bias=False)
        self.colour = nn.Linear(width // 2, 3)
        for layer in self.modules():  # He et al. 2015: with PyTorch's own draws a field stays fog
            if isinstance(layer, nn.Linear):
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
                if layer.bias is not None:
                    nn.init.zeros_(layer.bias)

    def forward(self, points: torch.Tensor, directions: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """(rays, samples, p) and (rays, 1, d) -> densities (rays, samples), colours (rays, samples, 3)."""
        features = points
        for layer in self.trunk:
            features = functional.silu(layer(features))
        density = functional.softplus(self.density(features) - _TRANSPARENT)[..., 0]
        seen = functional.silu(self.view(features) + self.direction(directions))
        return density, torch.sigmoid(self.colour(seen))


class Rendering(NamedTuple):
    """Where rays are sampled, and how they are encoded; see ``models.jax.nerf.rendering.Sampling``."""

    near: float
    far: float
    coarse: int
    fine: int
    position_octaves: int
    direction_octaves: int


class LitNeRF(LightningModule):
    """A coarse and a fine field, rendered; Adam with a learning rate that falls to zero."""

    def __init__(
        self,
        rendering: Rendering,
        coarse: tuple[int, int],
        fine: tuple[int, int],
        coarse_loss: float,
        lr: float,
        lr_schedule: str,
    ) -> None:
        """``coarse`` and ``fine`` are (depth, width); ``coarse_loss`` weighs the coarse field's error."""
        super().__init__()
        self.rendering, self.coarse_loss = rendering, coarse_loss
        self.lr, self.lr_schedule = lr, lr_schedule
        sizes = 6 * rendering.position_octaves, 6 * rendering.direction_octaves
        self.coarse, self.fine = Field(*sizes, *coarse), Field(*sizes, *fine)

    def forward(self, rays: torch.Tensor, jitter: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Rays (rays, 6) and jitter (rays, 2) -> colours of the fine and of the coarse field, (rays, 3)."""
        scene = self.rendering
        origins, directions = rays[:, None, :3], rays[:, None, 3:]
        views = encode(directions, scene.direction_octaves)
        width = (scene.far - scene.near) / scene.coarse
        edges = scene.near + width * torch.arange(scene.coarse + 1, dtype=torch.float32)

        def shade(field: nn.Module, distances: torch.Tensor, widths: Any) -> tuple[torch.Tensor, torch.Tensor]:
            points = encode(origins + distances[..., None] * directions, scene.position_octaves)
            density, colours = field(points, views)
            depth = density * widths
            weights = (1 - torch.exp(-depth)) * torch.exp(-sum_before(depth))
            seen = (weights[..., None] * colours).sum(1) + (1 - weights.sum(1, keepdim=True))
            return weights, seen

        weights, coarse = shade(self.coarse, width * jitter[:, :1] + edges[:-1], width)
        steps = torch.arange(scene.fine + 1, dtype=torch.float32)
        ends = resample(edges, weights.detach(), (jitter[:, 1:] + steps) / (scene.fine + 1))
        middle, widths = (ends[:, 1:] + ends[:, :-1]) / 2, ends[:, 1:] - ends[:, :-1]
        return shade(self.fine, middle, widths)[1], coarse

    def training_step(self, batch: Any, batch_idx: int) -> torch.Tensor:
        """Squared errors of both fields."""
        return self._losses(batch)[0]

    def validation_step(self, batch: Any, batch_idx: int) -> torch.Tensor:
        """The same; the fine field's error is the one to report."""
        loss, fine = self._losses(batch)
        self.log("mse", fine)
        return loss

    def _losses(self, batch: Any) -> tuple[torch.Tensor, torch.Tensor]:
        rays, colours, jitter = batch
        fine, coarse = (functional.mse_loss(each, colours) for each in self(rays, jitter))
        return fine + self.coarse_loss * coarse, fine

    def configure_optimizers(self) -> Any:
        """Adam; the schedule counts steps."""
        optimizer = torch.optim.Adam(self.parameters(), lr=self.lr)
        if self.lr_schedule == "constant":
            return optimizer
        steps = self.trainer.estimated_stepping_batches
        scheduler = {
            "linear": lambda: torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=steps),
            "cosine": lambda: torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=steps),
        }[self.lr_schedule]()
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": scheduler, "interval": "step"}}


def encode(vectors: torch.Tensor, octaves: int) -> torch.Tensor:
    """sin and cos of 2^k pi / 2 times each component: (..., 3) -> (..., 6 * octaves)."""
    frequencies = torch.pi / 2 * 2.0 ** torch.arange(octaves, dtype=torch.float32)
    angles = (vectors[..., None, :] * frequencies[:, None]).flatten(-2)
    return torch.cat([torch.sin(angles), torch.cos(angles)], dim=-1)


def sum_before(terms: torch.Tensor) -> torch.Tensor:
    """Along a ray, the sum of all terms before each: (rays, n) -> (rays, n), the first 0."""
    number = torch.arange(terms.shape[1])
    return terms @ (number[:, None] < number[None]).float()


def resample(edges: torch.Tensor, weights: torch.Tensor, quantiles: torch.Tensor) -> torch.Tensor:
    """The inverse of a piecewise linear distribution, as a sum over bins: (rays, samples), ascending."""
    padded = weights + _FLOOR / weights.shape[1]
    density = padded / padded.sum(1, keepdim=True)
    share = ((quantiles[:, None] - sum_before(density)[..., None]) / density[..., None]).clamp(0, 1)
    return (share * (edges[1:] - edges[:-1])[:, None]).sum(1) + edges[0]
