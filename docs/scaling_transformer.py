"""One layer of an 8-billion-parameter transformer, by its shapes: what scaling.md has beside MNIST.

    python -m docs.scaling_transformer

The shapes are Llama 3 8B's (https://arxiv.org/abs/2407.21783, table 3): width 4096, 32 heads of which groups of 4 share
one of 8 keys and values, a feed-forward of 14336. Rotary embeddings are left out: they have no parameters and move
nothing.
"""

from typing import Any

import jax
import jax.numpy as jnp

from benchmarks.communication import Workload, main
from blacksmith.parallel.placement import Placement
from blacksmith.parallel.plans import MODEL, ParallelPlan, Rule

WIDTH, KEYS, GROUP, HEAD, FORWARD = 4096, 8, 4, 128, 14336
SEQUENCES, TOKENS = 256, 2048
SHAPES = {
    "attention_norm": (WIDTH,),
    "query_key_value": (WIDTH, KEYS, GROUP + 2, HEAD),
    "attention_out": (KEYS, GROUP, HEAD, WIDTH),
    "forward_norm": (WIDTH,),
    "gate_up": (WIDTH, 2, FORWARD),
    "down": (FORWARD, WIDTH),
}
# Columns into heads and into the feed-forward, rows out of them: one sum over chips serves each half, forward and
# backward (Shoeybi et al. 2019, https://arxiv.org/abs/1909.08053, section 3). What reads the same input is one matrix:
# of a matrix each for query, key, value, gate and up, Shardy sums each one's gradient of the input (7 sums, not 4).
SHARDING = (
    Rule("*_norm", ()),
    Rule("query_key_value", (None, MODEL, None, None)),
    Rule("attention_out", (MODEL, None, None, None)),
    Rule("gate_up", (None, None, MODEL)),
    Rule("down", (MODEL, None)),
)
_LEARNING_RATE = 1e-3


def layer(params: dict[str, jax.Array], x: jax.Array) -> jax.Array:
    """float32 (sequences, tokens, width) -> the same shape."""
    h = _norm(x, params["attention_norm"])
    heads = jnp.einsum("bsd,dkgh->bskgh", h, params["query_key_value"])
    query, key, value = heads[..., :GROUP, :], heads[..., GROUP, :], heads[..., GROUP + 1, :]
    scores = jnp.einsum("bskgh,btkh->bkgst", query, key) / HEAD**0.5
    causal = jnp.tril(jnp.ones((TOKENS, TOKENS), bool))
    weights = jax.nn.softmax(jnp.where(causal, scores, -jnp.inf), axis=-1)
    mixed = jnp.einsum("bkgst,btkh->bskgh", weights, value)
    x = x + jnp.einsum("bskgh,kghd->bsd", mixed, params["attention_out"])
    h = _norm(x, params["forward_norm"])
    gate_up = jnp.einsum("bsd,dif->bsif", h, params["gate_up"])
    return x + (jax.nn.silu(gate_up[..., 0, :]) * gate_up[..., 1, :]) @ params["down"]


def _norm(x: jax.Array, scale: jax.Array) -> jax.Array:
    """Root mean square normalisation (Zhang and Sennrich 2019, https://arxiv.org/abs/1910.07467)."""
    return x * jax.lax.rsqrt(jnp.mean(x * x, axis=-1, keepdims=True) + 1e-5) * scale


def lowered_step(plan: ParallelPlan) -> str:
    """StableHLO of forward, backward and update of the layer as one in a stack, on chips that need not be present.

    Backward takes the gradient of the layer's output and gives that of its input, as in a stack.

    Raises:
      ParallelError: the plan does not fit.
    """
    from blacksmith.stablehlo import lower_text

    plan.require_batch(SEQUENCES, "sequences")
    placement = Placement(plan, None, SHAPES, SHARDING)
    constrained = placement.constrain(layer)

    def step(params: Any, x: jax.Array, gradient: jax.Array) -> tuple[Any, jax.Array, jax.Array]:
        y, backward = jax.vjp(constrained, params, x)
        gradients, x_gradient = backward(gradient)
        params = jax.tree.map(lambda leaf, slope: leaf - _LEARNING_RATE * slope, params, gradients)
        return params, y, x_gradient

    shapes = {name: jax.ShapeDtypeStruct(shape, jnp.float32) for name, shape in SHAPES.items()}
    shardings = placement.state_shardings(shapes)
    params = jax.tree.map(
        lambda leaf, sharding: jax.ShapeDtypeStruct(leaf.shape, leaf.dtype, sharding=sharding), shapes, shardings
    )
    rows = jax.ShapeDtypeStruct((SEQUENCES, TOKENS, WIDTH), jnp.float32, sharding=placement.batch)
    return lower_text(step, params, rows, rows, out_shardings=(shardings, placement.batch, placement.batch))


TRANSFORMER = Workload(
    f"One layer of 8 billion parameters, {SEQUENCES} sequences of {TOKENS:,}", lowered_step, 8, (10**6, "MB")
)

if __name__ == "__main__":
    main(TRANSFORMER)
