"""NeRF's own part: the module, and PSNR."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from blacksmith.datasets.nerf.baselines import BASELINES
from blacksmith.datasets.nerf.rays import COLOURS, JITTER, RAYS
from blacksmith.experiments.jax.nerf.experiment import better_than_the_nearest_view
from blacksmith.experiments.lightning.nerf.configs import ExperimentConfig
from blacksmith.experiments.lightning.task import lightning_experiment, lightning_reference
from blacksmith.training.gates import psnr
from blacksmith.training.task import Task, TrainingLength

if TYPE_CHECKING:
    from blacksmith.models.torch.lit_nerf import LitNeRF
    from blacksmith.parity.eager_torch import Reference

COLUMNS = (RAYS, COLOURS, JITTER)


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """Learning a scene by a LightningModule; the only implementation."""
    return lightning_experiment(
        _module(config),
        COLUMNS,
        (psnr(),),
        unit="rays",
        default_gate=better_than_the_nearest_view,
        baselines=BASELINES,
    )


def make_reference(config: ExperimentConfig, length: TrainingLength) -> "Reference":
    """The module itself, trained by PyTorch."""
    return lightning_reference(_module(config), COLUMNS, length)


def _module(config: ExperimentConfig) -> "Callable[[], LitNeRF]":
    from blacksmith.models.torch.lit_nerf import LitNeRF, Rendering

    net, training = config.model, config.training
    rendering = Rendering(
        net.near, net.far, net.coarse_samples, net.fine_samples, net.position_octaves, net.direction_octaves
    )
    coarse, fine = ((each.depth, each.width) for each in (net.coarse, net.fine))
    return lambda: LitNeRF(rendering, coarse, fine, training.coarse_loss, training.lr, training.lr_schedule)
