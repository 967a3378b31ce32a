"""NeRF's own part: squared errors of both networks, PSNR, and better than the nearest view without a threshold."""

import importlib
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from blacksmith.datasets.dataset import Dataset
from blacksmith.datasets.nerf.baselines import BASELINES, nearest_view
from blacksmith.datasets.nerf.rays import COLOURS
from blacksmith.experiments.jax.nerf.configs import ExperimentConfig
from blacksmith.experiments.jax.nerf.pictures import pictures_of
from blacksmith.models.jax.nerf import IMPLEMENTATIONS, Sizes, sharding
from blacksmith.models.jax.nerf.rendering import Sampling
from blacksmith.models.model import Batch
from blacksmith.training.gates import Gate, Metric, psnr
from blacksmith.training.task import Mean, Task


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """Learning a scene with radiance fields in one of their idioms."""
    net = config.net_config
    sampling = Sampling(
        net.near, net.far, net.coarse_samples, net.fine_samples, net.position_octaves, net.direction_octaves
    )
    coarse, fine = (Sizes(each.depth, each.width) for each in (net.coarse, net.fine))
    idiom = importlib.import_module(IMPLEMENTATIONS[implementation])
    return Task(
        model=idiom.make_model(sampling, coarse, fine),
        measure=measure(config.training_config.coarse_loss),
        metrics=(psnr(),),
        sharding=sharding(coarse, fine),
        unit="rays",
        default_gate=better_than_the_nearest_view,
        baselines=BASELINES,
        pictures=pictures_of(net.near, net.far),
    )


def measure(coarse_loss: float) -> Callable[[Any, Batch, jax.Array | None], dict[str, Mean]]:
    """The fine network's mean squared error, and the loss: that and ``coarse_loss`` times the coarse network's."""

    def measured(outputs: dict[str, jax.Array], batch: Batch, mask: jax.Array | None) -> dict[str, Mean]:
        fine, coarse = (
            jnp.mean(jnp.square(outputs[name] - batch[COLOURS]), axis=-1) for name in ("colours", "coarse_colours")
        )
        return {"loss": Mean.over_rows(fine + coarse_loss * coarse, mask), "mse": Mean.over_rows(fine, mask)}

    return measured


def better_than_the_nearest_view(metric: Metric, dataset: Dataset) -> Gate:
    """The gate for a scene whose reachable PSNR is unknown: a view from a new place, not the nearest photograph."""
    threshold = metric.value(dict(nearest_view(dataset)))
    return Gate(
        metric,
        threshold,
        "only better than the nearest training view: no threshold was measured for this data; give one with --set "
        f"gates.test_{metric.name}.threshold=NUMBER",
    )
