"""The images of MNIST in the shape of ``net_config.image_shape``."""

from blacksmith.experiments.jax.mnist.data import choose_dataset, data_spec, load_dataset

__all__ = ["choose_dataset", "data_spec", "load_dataset"]
