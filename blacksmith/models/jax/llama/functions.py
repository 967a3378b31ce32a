"""What both idioms compute with: functions of arrays, without parameters of their own.

Under ``training_config.dtype: bfloat16`` activations are bfloat16; norms, scores, softmax, the mean over words and the
logits are computed in float32.
"""

import math

import jax
import jax.numpy as jnp
import numpy as np

from blacksmith.datasets.sst2.vocabulary import UNKNOWN
from blacksmith.models.jax.llama import Adapter, Sizes
from blacksmith.models.model import Params

# Of ``lora_a``, as in peft and microsoft/LoRA: uniform within 1 / sqrt(inputs). ``lora_b`` starts at 0: an adapter adds
# nothing before its first step.
ADAPTER_INITIALIZER = jax.nn.initializers.variance_scaling(1 / 3, "fan_in", "uniform")
_MASKED = -1e30  # finite, so that no row can become 0 / 0


def dense(layer: Params, inputs: jax.Array, adapter: Adapter | None) -> jax.Array:
    """(..., inputs) -> (..., outputs) by ``kernel`` (inputs, outputs), and by ``lora_a`` and ``lora_b`` beside it."""
    outputs = jnp.dot(inputs, layer["kernel"])
    if adapter is not None:
        outputs += jnp.dot(jnp.dot(inputs, layer["lora_a"]), layer["lora_b"]) * adapter.scale
    return outputs


def merge(params: Params, adapter: Adapter) -> Params:
    """Parameters of the plain model that computes the same to rounding: each product is added to its kernel."""
    if "lora_a" in params:
        return {"kernel": params["kernel"] + jnp.dot(params["lora_a"], params["lora_b"]) * adapter.scale}
    return {name: merge(part, adapter) if isinstance(part, dict) else part for name, part in params.items()}


def drop_words(sizes: Sizes, tokens: jax.Array, kept: jax.Array) -> jax.Array:
    """UNKNOWN for each word at which ``kept`` is 0; both int32 (batch, length). Padding stays."""
    return jnp.where((kept == 0) & (tokens != sizes.padding), UNKNOWN, tokens)


def embed(table: jax.Array, tokens: jax.Array, one_hot: bool) -> jax.Array:
    """Rows of ``table`` (vocabulary, width) for tokens (batch, length), which must be below vocabulary."""
    if one_hot:
        return jnp.dot(jax.nn.one_hot(tokens, len(table), dtype=table.dtype), table)
    return table.at[tokens].get(mode="promise_in_bounds")  # no clamping is compiled in


def rms_norm(layer: Params, inputs: jax.Array, epsilon: float) -> jax.Array:
    """x / sqrt(mean(x^2) + epsilon) * scale over the last axis, in float32 (https://arxiv.org/abs/1910.07467)."""
    wide = inputs.astype(jnp.float32)
    scaled = jax.lax.rsqrt(jnp.mean(jnp.square(wide), axis=-1, keepdims=True) + epsilon) * layer["scale"]
    normed: jax.Array = (wide * scaled).astype(inputs.dtype)
    return normed


def frequencies(sizes: Sizes) -> np.ndarray:
    """Radians per position by which each pair of a head's elements turns: float64 (head_size / 2,).

    base^(-2 i / head_size) (https://arxiv.org/abs/2104.09864, section 3.2.2). With Llama 3.1's scaling, frequencies of
    few turns over the original length are divided by a factor, with a linear passage between low and high ones
    (``apply_scaling`` of https://github.com/meta-llama/llama-models/blob/main/models/llama3/model.py).
    """
    pairs = np.arange(sizes.head_size // 2)
    plain: np.ndarray = sizes.rope_base ** (-2 * pairs / sizes.head_size)
    scaling = sizes.rope_scaling
    if scaling is None:
        return plain
    low, high = scaling.low_frequency_factor, scaling.high_frequency_factor
    turns = scaling.original_length * plain / (2 * math.pi)
    kept = np.clip((turns - low) / (high - low), 0, 1)
    scaled: np.ndarray = plain * (kept + (1 - kept) / scaling.factor)
    return scaled


def rotate(vectors: jax.Array, radians: np.ndarray) -> jax.Array:
    """Rotary positions of (batch, length, heads, head_size), ``radians`` per position being (head_size / 2,).

    A head's halves are real and imaginary parts, as in Hugging Face's weights; Meta's have them in turn.
    """
    angles = np.arange(vectors.shape[1])[:, None] * radians
    cos, sin = (jnp.asarray(part[:, None, :], vectors.dtype) for part in (np.cos(angles), np.sin(angles)))
    real, imaginary = jnp.split(vectors, 2, axis=-1)
    return jnp.concatenate([real * cos - imaginary * sin, real * sin + imaginary * cos], axis=-1)


def attend(queries: jax.Array, keys: jax.Array, values: jax.Array) -> jax.Array:
    """Causal attention of grouped queries (https://arxiv.org/abs/2305.13245): (batch, length, heads * head_size).

    Padding stands on the right, where no word sees it.

    Args:
      queries: (batch, length, heads, head_size).
      keys, values: (batch, length, kv_heads, head_size); each serves heads / kv_heads neighbouring queries.
    """
    batch, length, kv_heads, size = keys.shape
    grouped = queries.reshape(batch, length, kv_heads, -1, size)
    scores = jnp.einsum("bqkgd,bskd->bkgqs", grouped, keys, preferred_element_type=jnp.float32) / math.sqrt(size)
    position = jax.lax.broadcasted_iota(jnp.int32, (length, length), 0)
    causal = position >= jax.lax.broadcasted_iota(jnp.int32, (length, length), 1)
    weights = jax.nn.softmax(jnp.where(causal, scores, _MASKED), axis=-1).astype(values.dtype)
    return jnp.einsum("bkgqs,bskd->bqkgd", weights, values).reshape(batch, length, -1)


def pool(sizes: Sizes, states: jax.Array, tokens: jax.Array) -> jax.Array:
    """States (batch, length, width) -> float32 (batch, width): of the words, by ``sizes.pooling``; 0 without words.

    The last word's state is a sum over one word, so that nothing is gathered.
    """
    words = (tokens != sizes.padding).astype(jnp.float32)
    if sizes.pooling == "last":
        position = jnp.arange(1, tokens.shape[1] + 1, dtype=jnp.float32)
        last = jnp.max(words * position, axis=1, keepdims=True)
        words *= (position == last).astype(jnp.float32)
    total = jnp.sum(states.astype(jnp.float32) * words[:, :, None], axis=1)
    return total / jnp.maximum(jnp.sum(words, axis=1, keepdims=True), 1.0)


def classify(layer: Params, features: jax.Array) -> jax.Array:
    """Features (batch, width) -> logits (batch, classes), float32."""
    logits: jax.Array = jnp.dot(features, layer["kernel"]) + layer["bias"].reshape(1, -1)
    return logits
