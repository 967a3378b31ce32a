"""Hugging Face's Llama through the bridge: padding, unknown words, what is trained, adapters beside given weights."""

import dataclasses
import functools

import numpy as np
import pytest

from blacksmith.models.jax.llama import Adapter, RopeScaling, Sizes

SIZES = Sizes(vocabulary=40, width=32, layers=2, heads=4, kv_heads=2, hidden=48, padding=0, pooling="last")
SCALED = dataclasses.replace(
    SIZES, head_dim=16, rope_base=5e5, rope_scaling=RopeScaling(32.0, 1.0, 4.0, 64), padding=39
)
ADAPTED = dataclasses.replace(SIZES, adapter=Adapter(rank=4, alpha=8.0))
# Both compute in float32, in another order; logits are of the order of 1.
CLOSE = {"rtol": 1e-5, "atol": 1e-5}
LENGTHS = (12, 7, 1, 11)


@pytest.fixture(scope="module")
def llama(cpu, peft):
    """The module under test."""
    from blacksmith.models.torch import llama

    return llama


@pytest.fixture(scope="module")
def built(llama, quickest_compile):
    """``built(sizes)``: the model, compiled, and its params, of which no array is as it was drawn."""
    import jax

    @functools.cache
    def build(sizes, frozen=True):
        model = llama.make_model(sizes, frozen=frozen)
        model = model._replace(apply=jax.jit(model.apply, compiler_options=quickest_compile))
        params, generator = model.init(jax.random.key(0)), np.random.default_rng(0)
        noise = jax.tree.map(lambda leaf: 0.2 * generator.normal(size=leaf.shape).astype(np.float32), params)
        return model, jax.tree.map(lambda leaf, each: np.asarray(leaf) + each, params, noise)

    return build


def batch(padding, length=12, **changes):
    """Sentences of 12, 7, 1 and 11 words."""
    tokens = np.random.default_rng(1).integers(2, 39, (len(LENGTHS), max(LENGTHS))).astype(np.int32)
    for row, words in zip(tokens, LENGTHS, strict=True):
        row[words:] = padding
    tokens = np.pad(tokens, ((0, 0), (0, length - tokens.shape[1])), constant_values=padding)
    return {"tokens": tokens, "kept": np.ones_like(tokens), **changes}


@pytest.mark.parametrize("sizes", [SIZES, SCALED, ADAPTED], ids=["plain", "scaled positions", "adapted"])
def test_padding_plays_no_part(llama, built, torch, sizes):
    """Each sentence is classified as it is alone, without padding and mask, by the eager module."""
    from blacksmith.models.torch.bridge import load_params

    model, params = built(sizes)
    eager = llama.make_module(sizes, frozen=True)
    load_params(eager, params)
    given = batch(sizes.padding)
    expected = [
        eager(input_ids=torch.from_numpy(row[None, :words])).logits[0].detach().numpy()
        for row, words in zip(given["tokens"], LENGTHS, strict=True)
    ]
    assert np.ptp(expected, axis=0).min() > 0.1
    for length in (12, 20):
        np.testing.assert_allclose(model.apply(params, batch(sizes.padding, length)), expected, **CLOSE)


def test_a_word_that_is_not_kept_is_unknown(built):
    model, params = built(ADAPTED)
    kept = np.ones((len(LENGTHS), 12), np.int32)
    kept[:, 3], kept[:, 11] = 0, 0
    unknown = batch(0)["tokens"]
    unknown[(kept == 0) & (unknown != 0)] = 1
    found = model.apply(params, batch(0, kept=kept))
    np.testing.assert_array_equal(found, model.apply(params, batch(0, tokens=unknown)))
    assert not np.allclose(found, model.apply(params, batch(0)))


def test_adapters_and_classifier_are_trained(llama):
    """Of all seven kernels of each layer; of the classifier what peft saves, not what it keeps beside it."""
    whole = llama.parameter_paths(SIZES, frozen=False)
    head = llama.parameter_paths(SIZES, frozen=True)
    adapted = llama.parameter_paths(ADAPTED, frozen=True)
    assert (whole[1], head[0]) == (set(), {"score/kernel"})
    kernels = {path for path in whole[0] if path.endswith("_proj/kernel")}
    assert len(kernels) == 14
    adapters = {
        f"base_model/model/{path.removesuffix('kernel')}{part}/default/kernel"
        for path in kernels
        for part in ("lora_A", "lora_B")
    }
    assert adapted[0] == {*adapters, "base_model/model/score/modules_to_save/default/kernel"}
    assert len(adapted[1]) == len(whole[0])


def test_adapters_start_as_the_model_whose_weights_are_given(llama, built):
    import jax

    from blacksmith.models.model import nest, replace
    from blacksmith.tools.trees import named_leaves

    model, params = built(SIZES, frozen=False)
    adapted, _ = built(ADAPTED)
    given = llama.adapted(frozenset().union(*llama.parameter_paths(ADAPTED, frozen=True)), named_leaves(params))
    drawn = adapted.init(jax.random.key(1))
    found = adapted.apply(replace(drawn, nest(given)), batch(0))
    np.testing.assert_allclose(found, model.apply(params, batch(0)), **CLOSE)
    assert not np.allclose(adapted.apply(drawn, batch(0)), found)


def test_alpha_over_rank_scales_the_adapters(built):
    """Twice alpha is twice ``lora_B``."""
    from blacksmith.models.model import nest
    from blacksmith.tools.trees import named_leaves

    model, params = built(ADAPTED)
    doubled = dataclasses.replace(ADAPTED, adapter=Adapter(rank=4, alpha=16.0))
    twice = nest({path: leaf * (2 if "lora_B" in path else 1) for path, leaf in named_leaves(params).items()})
    np.testing.assert_allclose(built(doubled)[0].apply(params, batch(0)), model.apply(twice, batch(0)), **CLOSE)
