"""Which sentences an experiment trains on, and loading them: Llama's."""

from blacksmith.experiments.jax.llama.data import choose_dataset, data_spec, load_dataset

__all__ = ["choose_dataset", "data_spec", "load_dataset"]
