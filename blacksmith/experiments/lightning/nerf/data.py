"""The rays of ``jax/nerf``."""

from blacksmith.experiments.jax.nerf.data import choose_dataset, data_spec, load_dataset

__all__ = ["choose_dataset", "data_spec", "load_dataset"]
