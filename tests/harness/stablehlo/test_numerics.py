"""Canonicalisation keeps the results of programs other than a perceptron, in every supported JAX."""

import numpy as np
import pytest


def programs():
    """name -> (function, arguments)."""
    import jax
    import jax.numpy as jnp
    from jax import lax

    generator = np.random.default_rng(0)

    def array(*shape):
        return generator.random(shape, np.float32)

    def convolve(kernel, images):
        hidden = jax.nn.relu(
            lax.conv_general_dilated(images, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
        )
        pooled = lax.reduce_window(hidden, -jnp.inf, lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")
        return jnp.sum(pooled**2)

    def attend(weights, x):
        query, key, value = (x @ weight for weight in weights)
        scores = jax.nn.softmax(query @ key.swapaxes(1, 2) / 2.0)
        normal = (x - x.mean(-1, keepdims=True)) * lax.rsqrt(x.var(-1, keepdims=True) + 1e-5)
        return jnp.sum(jax.nn.gelu(scores @ value) * normal)

    def recur(x):
        return lax.scan(lambda carry, row: (jnp.tanh(carry + row), carry), x[0], x)

    def label_loss(logits, labels):
        return -jnp.take_along_axis(jax.nn.log_softmax(logits), labels[:, None], axis=1).mean()

    return {
        "convolution and pooling": (jax.grad(convolve), (array(3, 3, 1, 2), array(2, 4, 4, 1))),
        "attention": (jax.grad(attend), ([array(4, 4) for _ in range(3)], array(2, 3, 4))),
        "a scan and its gradient": (lambda x: (recur(x), jax.grad(lambda y: recur(y)[0].sum())(x)), (array(4, 3),)),
        "a loop of unknown length": (lambda x: lax.while_loop(lambda y: y.sum() < 50, lambda y: y * 2, x), (array(3),)),
        "a branch": (lambda x: lax.cond(x.sum() > 1, jnp.sin, jnp.cos, x), (array(3),)),
        "integer labels": (jax.grad(label_loss), (array(4, 3), np.array([0, 2, 1, 1], np.int32))),
        "sorting": (lambda x: (jnp.sort(x), jnp.argsort(x), lax.top_k(x, 2), jnp.cumsum(x)), (array(3, 5),)),
        "random numbers": (
            lambda key: jax.random.uniform(jax.random.wrap_key_data(key), (3,)),
            (np.arange(2, dtype=np.uint32),),
        ),
        "a batched product": (lambda x, y: jnp.einsum("bij,bkj->bik", x, y), (array(2, 3, 4), array(2, 5, 4))),
        "no rows": (lambda x: x + 1, (array(0, 3),)),
    }


NAMES = [
    "convolution and pooling", "attention", "a scan and its gradient", "a loop of unknown length", "a branch",
    "integer labels", "sorting", "random numbers", "a batched product", "no rows",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_canonical_text_computes_the_programs_results(canonical, name):
    """By the reference interpreter, to 1e-5 of the largest value: float32 sums in another order."""
    import jax

    from blacksmith.stablehlo import canonical_text, interpret

    assert sorted(NAMES) == sorted(programs())
    function, arguments = programs()[name]
    expected = [np.asarray(leaf) for leaf in jax.tree.leaves(jax.jit(function)(*arguments))]
    text = canonical(function, *arguments)
    found = interpret(text, jax.tree.leaves(arguments))
    for one, other in zip(found, expected, strict=True):
        assert (one.shape, one.dtype) == (other.shape, other.dtype)
        np.testing.assert_allclose(one, other, rtol=0, atol=1e-5 * np.abs(other).max(initial=1.0))
    assert canonical_text(text) == text
