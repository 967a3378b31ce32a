"""The Llama classifier in JAX alone."""

import jax
import jax.numpy as jnp
import numpy as np

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


def make_model(sizes: Sizes) -> Model:
    """Takes tokens and kept, int32 (batch, length), gives logits (batch, classes)."""

    def apply(params: Params, batch: Batch) -> jax.Array:
        tokens = drop_words(sizes, batch["tokens"], batch["kept"])
        return classify(params["classifier"], pool(sizes, hidden_states(sizes, params, tokens), tokens))

    return Model(lambda key: init(sizes, key), apply)


def init(sizes: Sizes, key: jax.Array) -> Params:
    """Kernels are normal with variance 1 / inputs, the table with ``TABLE_DEVIATION``, norms 1, the classifier 0.

    Adapters have draws of their own: beside them everything else is as it is without.
    """
    kernel, normal = jax.nn.initializers.lecun_normal(), jax.nn.initializers.normal(TABLE_DEVIATION)
    count = sizes.layers * len(sizes.kernels)
    keys = iter(jax.random.split(key, 1 + count))
    adapter_keys = iter(jax.random.split(jax.random.fold_in(key, 1 + count), count))
    params: Params = {"embedding": {"table": normal(next(keys), (sizes.vocabulary, sizes.width))}}
    for layer in range(sizes.layers):
        kernels = {name: {"kernel": kernel(next(keys), shape)} for name, shape in sizes.kernels.items()}
        if sizes.adapter is not None:
            for name, shape in sizes.kernels.items():
                kernels[name] |= _adapter(sizes.adapter, shape, next(adapter_keys))
        params[f"layer_{layer}"] = {**kernels, "attention_norm": _norm(sizes), "mlp_norm": _norm(sizes)}
    classifier = {"kernel": jnp.zeros((sizes.width, sizes.classes)), "bias": jnp.zeros(sizes.classes)}
    return {**params, "norm": _norm(sizes), "classifier": classifier}


def _adapter(adapter: Adapter, shape: tuple[int, int], key: jax.Array) -> Params:
    return {
        "lora_a": ADAPTER_INITIALIZER(key, (shape[0], adapter.rank)),
        "lora_b": jnp.zeros((adapter.rank, shape[1])),
    }


def _norm(sizes: Sizes) -> Params:
    return {"scale": jnp.ones(sizes.width)}


def hidden_states(sizes: Sizes, params: Params, tokens: jax.Array) -> jax.Array:
    """Tokens (batch, length) -> states after the last norm (batch, length, width)."""
    radians = frequencies(sizes)
    states = embed(params["embedding"]["table"], tokens, sizes.one_hot_embedding)
    for index in range(sizes.layers):
        layer = params[f"layer_{index}"]
        states += _attention(sizes, layer, rms_norm(layer["attention_norm"], states, sizes.norm_epsilon), radians)
        inputs = rms_norm(layer["mlp_norm"], states, sizes.norm_epsilon)
        gated = jax.nn.silu(dense(layer["gate"], inputs, sizes.adapter)) * dense(layer["up"], inputs, sizes.adapter)
        states += dense(layer["down"], gated, sizes.adapter)
    return rms_norm(params["norm"], states, sizes.norm_epsilon)


def _attention(sizes: Sizes, layer: Params, inputs: jax.Array, radians: np.ndarray) -> jax.Array:
    def heads(name: str) -> jax.Array:
        return dense(layer[name], inputs, sizes.adapter).reshape(*inputs.shape[:2], -1, sizes.head_size)

    attended = attend(rotate(heads("query"), radians), rotate(heads("key"), radians), heads("value"))
    return dense(layer["output"], attended, sizes.adapter)
