"""NeRF by a LightningModule. Imported while tests are collected: cheap to import."""

from blacksmith.experiments.spec import ExperimentSpec

SPEC = ExperimentSpec(
    package=__name__,
    task="nerf",
    implementations=("lightning",),
    datasets=("mic", "spheres"),
    plans=("single", "dp2", "dp4", "fsdp2"),
    dataset_layers={"spheres": "spheres.yaml"},
    tiny_layer="tiny.yaml",
    large=True,
    extras={"lightning": "lightning"},
    referee="lightning",
    storage="lightning_nerf",
)
