"""NeRF: a scene learned from photographs of it, in two idioms. Imported while tests are collected: cheap to import."""

from blacksmith.experiments.spec import ExperimentSpec
from blacksmith.models.jax.nerf import IMPLEMENTATIONS

SPEC = ExperimentSpec(
    package=__name__,
    task="nerf",
    implementations=tuple(IMPLEMENTATIONS),
    datasets=("mic", "spheres"),
    plans=("single", "dp2", "dp4", "tp2", "dp2_tp2", "fsdp2", "fsdp4"),
    dataset_layers={"spheres": "spheres.yaml"},
    tiny_layer="tiny.yaml",
    large=True,
    seconds={"mic": 30},
)
