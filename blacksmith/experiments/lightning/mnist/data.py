"""The images of MNIST, split and ordered as in ``jax/mnist``."""

from blacksmith.experiments.jax.mnist.data import choose_dataset, data_spec, load_dataset

__all__ = ["choose_dataset", "data_spec", "load_dataset"]
