"""Adapters beside Llama's kernels: what they compute, what of them is trained, and merging them."""

import dataclasses

import numpy as np
import pytest

from blacksmith.models.jax.llama import Adapter, Sizes

ADAPTER = Adapter(rank=3, alpha=6.0)
PLAIN = Sizes(vocabulary=23, width=16, layers=2, heads=4, kv_heads=2, hidden=24)
SIZES = dataclasses.replace(PLAIN, adapter=ADAPTER)
TOKENS = np.array([[5, 9, 2, 22, 9, 3], [4, 4, 7, 0, 0, 0]], np.int32)
BATCH = {"tokens": TOKENS, "kept": np.ones_like(TOKENS)}
# Float32 sums in another order, some ten products of at most 24 terms in a row.
CLOSE = {"rtol": 2e-5, "atol": 2e-5}


@pytest.fixture(scope="module", params=["jax", "flax"])
def make_model(request, cpu, quickest_compile):
    """``make_model(sizes)`` in one of the idioms, compiled."""
    import importlib

    import jax

    from blacksmith.models.jax.llama import IMPLEMENTATIONS

    module = importlib.import_module(IMPLEMENTATIONS[request.param])

    def make(sizes):
        model = module.make_model(sizes)
        return type(model)(*(jax.jit(function, compiler_options=quickest_compile) for function in model[:2]))

    return make


@pytest.fixture(scope="module")
def trained(make_model):
    """Parameters whose every array is off its initial value."""
    import jax

    generator = np.random.default_rng(0)
    drawn = make_model(SIZES).init(jax.random.key(0))
    return jax.tree.map(lambda leaf: (leaf + 0.2 * generator.normal(size=leaf.shape)).astype(np.float32), drawn)


def test_an_adapter_starts_as_nothing_and_changes_no_other_draw(make_model):
    import jax

    from blacksmith.tools.trees import named_leaves

    key = jax.random.key(0)
    plain, adapted = (named_leaves(make_model(sizes).init(key)) for sizes in (PLAIN, SIZES))
    for path, leaf in plain.items():
        np.testing.assert_array_equal(adapted[path], leaf)
    own = {path: np.asarray(leaf) for path, leaf in adapted.items() if path not in plain}
    assert set(own) == {
        f"layer_{index}/{name}/{part}" for index in (0, 1) for name in PLAIN.kernels for part in ("lora_a", "lora_b")
    }
    for path, leaf in own.items():
        inputs, outputs = PLAIN.kernels[path.split("/")[1]]
        if path.endswith("lora_b"):
            assert leaf.shape == (3, outputs)
            assert not leaf.any()
        else:
            assert leaf.shape == (inputs, 3)
            assert 0.8 / np.sqrt(inputs) < np.abs(leaf).max() <= 1 / np.sqrt(inputs)  # uniform, of 48 draws or more
    assert len({leaf.tobytes() for path, leaf in own.items() if path.endswith("lora_a")}) == len(own) / 2


def test_an_adapter_adds_its_scaled_product(cpu):
    from blacksmith.models.jax.llama.functions import dense

    generator = np.random.default_rng(0)
    kernel, lora_a, lora_b = (generator.normal(size=shape).astype(np.float32) for shape in ((4, 5), (4, 3), (3, 5)))
    inputs = generator.normal(size=(2, 4)).astype(np.float32)
    found = dense({"kernel": kernel, "lora_a": lora_a, "lora_b": lora_b}, inputs, ADAPTER)
    np.testing.assert_allclose(found, inputs @ (kernel + 6.0 / 3 * lora_a @ lora_b), **CLOSE)


def test_merged_weights_compute_the_same_in_the_plain_model(make_model, trained):
    import jax

    from blacksmith.models.jax.llama.functions import merge
    from blacksmith.models.model import convert

    merged = merge(trained, ADAPTER)
    plain = make_model(PLAIN)
    assert not np.allclose(merged["layer_0"]["query"]["kernel"], trained["layer_0"]["query"]["kernel"], atol=0.1)
    merged = convert(merged, plain.init(jax.random.key(1)))  # neither more arrays nor other shapes
    np.testing.assert_allclose(plain.apply(merged, BATCH), make_model(SIZES).apply(trained, BATCH), **CLOSE)


def test_in_bfloat16_an_adapter_computes_in_bfloat16(make_model, trained):
    """Off by some roundings of 2^-8, which float32 products would not be."""
    import jax

    model = make_model(SIZES)
    rounded = jax.tree.map(lambda leaf: jax.numpy.asarray(leaf, jax.numpy.bfloat16), trained)
    wide = jax.tree.map(lambda leaf: np.asarray(leaf, np.float32), rounded)
    found, expected = (np.asarray(model.apply(params, BATCH)) for params in (rounded, wide))
    assert found.dtype == np.float32
    assert 1e-5 < np.abs(found - expected).max() < 0.1
