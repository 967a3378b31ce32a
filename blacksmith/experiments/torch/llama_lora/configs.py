"""The config of ``jax/llama_lora``, of what Hugging Face's module computes."""

from typing import Literal

from blacksmith.experiments.jax.llama import configs as llama
from blacksmith.experiments.jax.llama_lora import configs as llama_lora


class NetConfig(llama.NetConfig):
    """Sizes of the network.

    Attributes:
      pooling: the last word is classified.
      one_hot_embedding: words are looked up.
    """

    pooling: Literal["last"]
    one_hot_embedding: Literal[False] = False


class ExperimentConfig(llama_lora.ExperimentConfig):
    """``llama_lora.yaml`` over the layers of ``jax/llama_lora``, and the data set's own."""

    net_config: NetConfig
