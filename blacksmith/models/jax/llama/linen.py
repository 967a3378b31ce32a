"""The Llama classifier in Flax Linen."""

from typing import Any

import jax
import jax.numpy as jnp
from flax import linen as nn

from blacksmith.models.jax.llama import TABLE_DEVIATION, Adapter, Sizes
from blacksmith.models.jax.llama.functions import (
    ADAPTER_INITIALIZER,
    attend,
    classify,
    dense,
    drop_words,
    embed,
    frequencies,
    pool,
    rms_norm,
    rotate,
)
from blacksmith.models.model import Batch, Model, Params


class Dense(nn.Module):
    """A kernel without a bias, and its adapter if it has one."""

    shape: tuple[int, int]
    adapter: Adapter | None

    @nn.compact
    def __call__(self, inputs: jax.Array) -> jax.Array:
        """(..., inputs) -> (..., outputs)."""
        rows, columns = self.shape
        layer = {"kernel": self.param("kernel", nn.initializers.lecun_normal(), self.shape)}
        if self.adapter is not None:
            layer["lora_a"] = self.param("lora_a", ADAPTER_INITIALIZER, (rows, self.adapter.rank))
            layer["lora_b"] = self.param("lora_b", nn.initializers.zeros, (self.adapter.rank, columns))
        return dense(layer, inputs, self.adapter)


class Norm(nn.Module):
    """RMSNorm as Llama has it; ``nn.RMSNorm`` subtracts a mean of 0 on the way."""

    epsilon: float

    @nn.compact
    def __call__(self, inputs: jax.Array) -> jax.Array:
        """(..., width) -> the same."""
        scale = self.param("scale", nn.initializers.ones, inputs.shape[-1:])
        return rms_norm({"scale": scale}, inputs, self.epsilon)


class Embedding(nn.Module):
    """A vector per word."""

    sizes: Sizes

    @nn.compact
    def __call__(self, tokens: jax.Array) -> jax.Array:
        """(batch, length) -> (batch, length, width)."""
        shape = (self.sizes.vocabulary, self.sizes.width)
        return embed(
            self.param("table", nn.initializers.normal(TABLE_DEVIATION), shape), tokens, self.sizes.one_hot_embedding
        )


class Layer(nn.Module):
    """Attention, then SwiGLU, each after a norm."""

    sizes: Sizes

    @nn.compact
    def __call__(self, states: jax.Array) -> jax.Array:
        """(batch, length, width) -> the same."""
        sizes = self.sizes
        kernels = {name: Dense(shape, sizes.adapter, name=name) for name, shape in sizes.kernels.items()}

        radians = frequencies(sizes)
        inputs = Norm(sizes.norm_epsilon, name="attention_norm")(states)
        queries, keys, values = (
            kernels[name](inputs).reshape(*inputs.shape[:2], -1, sizes.head_size) for name in ("query", "key", "value")
        )
        states += kernels["output"](attend(rotate(queries, radians), rotate(keys, radians), values))
        inputs = Norm(sizes.norm_epsilon, name="mlp_norm")(states)
        return states + kernels["down"](nn.silu(kernels["gate"](inputs)) * kernels["up"](inputs))


class Classifier(nn.Module):
    """A linear layer that starts at 0."""

    shape: tuple[int, int]

    @nn.compact
    def __call__(self, features: jax.Array) -> jax.Array:
        """(batch, width) -> logits (batch, classes)."""
        zeros = nn.initializers.zeros
        kernel, bias = self.param("kernel", zeros, self.shape), self.param("bias", zeros, self.shape[1:])
        return classify({"kernel": kernel, "bias": bias}, features)


class Llama(nn.Module):
    """The embedding, ``layer_0``, ``layer_1``, ..., the last norm, the classifier."""

    sizes: Sizes

    @nn.compact
    def __call__(self, tokens: jax.Array) -> jax.Array:
        """(batch, length) -> logits (batch, classes)."""
        sizes = self.sizes
        states = Embedding(sizes, name="embedding")(tokens)
        for layer in range(sizes.layers):
            states = Layer(sizes, name=f"layer_{layer}")(states)
        features = pool(sizes, Norm(sizes.norm_epsilon, name="norm")(states), tokens)
        logits: jax.Array = Classifier((sizes.width, sizes.classes), name="classifier")(features)
        return logits


def make_model(sizes: Sizes) -> Model:
    """Takes tokens and kept, int32 (batch, length), gives logits (batch, classes)."""
    module = Llama(sizes)

    def init(key: jax.Array) -> Params:
        params: Params = module.init(key, jnp.zeros((1, 1), jnp.int32))["params"]
        return params

    def apply(params: Params, batch: Batch) -> Any:
        return module.apply({"params": params}, drop_words(sizes, batch["tokens"], batch["kept"]))

    return Model(init, apply)
