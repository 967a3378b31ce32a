"""Llama's layers against formulas written out in float64, and the two idioms against each other."""

import cmath
import dataclasses
import functools
import math

import numpy as np
import pytest

from blacksmith.models.jax.llama import TABLE_DEVIATION, RopeScaling, Sizes

SIZES = Sizes(vocabulary=23, width=16, layers=2, heads=4, kv_heads=2, hidden=24, classes=3, norm_epsilon=1e-3)
LENGTH = 6
# Rows of 6, 3, 1 and no words.
TOKENS = np.array([[5, 9, 2, 22, 9, 3], [4, 4, 7, 0, 0, 0], [8, 0, 0, 0, 0, 0], [0] * 6], np.int32)
BATCH = {"tokens": TOKENS, "kept": np.ones_like(TOKENS)}
# Float32 against float64, some ten products of at most 24 terms in a row.
CLOSE = {"rtol": 2e-5, "atol": 2e-5}


@pytest.fixture(scope="module")
def compiled(cpu, quickest_compile):
    """``compiled(function)``: as one program, which takes less time than its operations one by one."""
    import jax

    return lambda function: jax.jit(function, compiler_options=quickest_compile)


@pytest.fixture(scope="module")
def models(compiled):
    """``models("flax")``: compiled once."""
    from blacksmith.models.jax.llama import linen, pure

    idioms = {"jax": pure.make_model, "flax": linen.make_model}

    @functools.cache
    def make(idiom="jax", sizes=SIZES):
        return type(idioms[idiom](sizes))(*map(compiled, idioms[idiom](sizes)[:2]))

    return make


@pytest.fixture(scope="module")
def params(models):
    """Initial weights, with norms, classifier and biases that are neither 0 nor 1."""
    import jax

    drawn = models().init(jax.random.key(0))
    generator = np.random.default_rng(0)

    def vary(path, leaf):
        scale = 0.3 if path[-1].key in ("scale", "bias") or path[0].key == "classifier" else 0.0
        return (leaf + scale * generator.normal(size=leaf.shape)).astype(np.float32)

    return jax.tree_util.tree_map_with_path(vary, drawn)


def norm(scale, state):
    """RMSNorm of one word's state, after its formula."""
    return state / math.sqrt(np.mean(state**2) + SIZES.norm_epsilon) * scale


def turned(vector, position):
    """The rotary position of one head's vector: pairs (i, i + half) are complex numbers that turn with position."""
    half = len(vector) // 2
    angles = [position * SIZES.rope_base ** (-2 * pair / len(vector)) for pair in range(half)]
    turned = [complex(vector[pair], vector[pair + half]) * cmath.exp(1j * angle) for pair, angle in enumerate(angles)]
    return np.array([number.real for number in turned] + [number.imag for number in turned])


def attended(layer, inputs):
    """Head by head and word by word; keys and values are repeated for the queries that share them."""
    size, shared = SIZES.width // SIZES.heads, SIZES.heads // SIZES.kv_heads
    queries, keys, values = (inputs @ layer[name]["kernel"] for name in ("query", "key", "value"))
    outputs = np.zeros_like(queries)
    for head in range(SIZES.heads):
        own, other = slice(head * size, (head + 1) * size), head // shared
        other = slice(other * size, (other + 1) * size)
        for position in range(len(inputs)):
            query = turned(queries[position, own], position)
            scores = [query @ turned(keys[seen, other], seen) / math.sqrt(size) for seen in range(position + 1)]
            weights = np.exp(scores) / np.sum(np.exp(scores))
            outputs[position, own] = weights @ values[: position + 1, other]
    return outputs @ layer["output"]["kernel"]


def reference(params, words):
    """Logits of one sentence without padding."""
    states = params["embedding"]["table"][words]
    for index in range(SIZES.layers):
        layer = params[f"layer_{index}"]
        states = states + attended(layer, np.array([norm(layer["attention_norm"]["scale"], each) for each in states]))
        inputs = np.array([norm(layer["mlp_norm"]["scale"], each) for each in states])
        gates = inputs @ layer["gate"]["kernel"]
        hidden = gates / (1 + np.exp(-gates)) * (inputs @ layer["up"]["kernel"])
        states = states + hidden @ layer["down"]["kernel"]
    mean = np.mean([norm(params["norm"]["scale"], each) for each in states], axis=0)
    return mean @ params["classifier"]["kernel"] + params["classifier"]["bias"]


def test_logits_agree_with_the_formulas(models, params):
    import jax

    exact = jax.tree.map(lambda leaf: np.asarray(leaf, np.float64), params)
    expected = [reference(exact, [word for word in row if word]) for row in TOKENS[:3]]
    logits = np.asarray(models().apply(params, BATCH))
    np.testing.assert_allclose(logits[:3], expected, **CLOSE)
    np.testing.assert_array_equal(logits[3], params["classifier"]["bias"])  # of a sentence without words


def test_the_idioms_are_one_model(models, params):
    import jax

    from blacksmith.models.model import convert

    flax = models("flax")
    converted = convert(params, flax.init(jax.random.key(1)))
    expected = models().apply(params, BATCH)
    np.testing.assert_array_equal(flax.apply(converted, BATCH), expected)


@pytest.mark.parametrize("idiom", ["jax", "flax"])
def test_initial_weights(models, idiom):
    """Kernels have the variance 1 / inputs, each its own; the table its own; the classifier is 0."""
    import jax

    sizes = dataclasses.replace(SIZES, width=128, hidden=256, vocabulary=512)
    drawn = models(idiom, sizes).init(jax.random.key(0))
    for name, shape in sizes.kernels.items():
        first, second = (np.asarray(drawn[layer][name]["kernel"]) for layer in ("layer_0", "layer_1"))
        assert first.shape == shape
        # Five standard errors of a standard deviation from n normal samples: s / sqrt(2 n) each.
        assert abs(first.std() * math.sqrt(shape[0]) - 1) < 5 / math.sqrt(2 * first.size)
        assert abs(np.corrcoef(first.ravel(), second.ravel())[0, 1]) < 5 / math.sqrt(first.size)
    assert abs(np.std(drawn["embedding"]["table"]) / TABLE_DEVIATION - 1) < 5 / math.sqrt(2 * 512 * 128)
    assert not np.any(drawn["classifier"]["kernel"])
    assert np.all(np.asarray(drawn["norm"]["scale"]) == 1)


def test_a_later_word_changes_no_earlier_state(compiled, params):
    from blacksmith.models.jax.llama.pure import hidden_states

    states = compiled(functools.partial(hidden_states, SIZES))

    changed = TOKENS.copy()
    changed[:, 3] = 11
    before, after = (np.asarray(states(params, tokens)) for tokens in (TOKENS, changed))
    np.testing.assert_array_equal(after[:, :3], before[:, :3])
    assert np.abs(after[:, 3:] - before[:, 3:]).max(axis=-1).min() > 1e-3  # each later word sees it


def test_more_padding_changes_nothing(models, params):
    model = models()
    longer = np.pad(TOKENS, ((0, 0), (0, 3)))
    padded = model.apply(params, {"tokens": longer, "kept": np.ones_like(longer)})
    np.testing.assert_allclose(padded, model.apply(params, BATCH), **CLOSE)


def test_outputs_and_gradients_are_finite_whatever_the_padding(models, compiled):
    """Row by row, of initial weights and of a table of zeros."""
    import jax

    from blacksmith.models.jax.llama.pure import make_model

    model = make_model(SIZES)

    @compiled
    def differentiate(params, batch):
        return jax.value_and_grad(lambda params: model.apply(params, batch)[0, 0])(params)

    initial = models().init(jax.random.key(0))
    zeros = {**initial, "embedding": {"table": np.zeros_like(initial["embedding"]["table"])}}
    for params in (initial, zeros):
        for row in range(len(TOKENS)):
            batch = {name: array[row : row + 1] for name, array in BATCH.items()}
            assert all(np.isfinite(leaf).all() for leaf in jax.tree.leaves(differentiate(params, batch)))


def test_a_one_hot_embedding_is_the_same_function(compiled):
    """Its logits and gradients, without gather and scatter."""
    import jax

    from blacksmith.models.jax.llama.functions import embed

    table = np.random.default_rng(0).normal(size=(23, 16)).astype(np.float32)

    def looked_up(one_hot):
        def squared(table):
            vectors = embed(table, TOKENS, one_hot)
            return jax.numpy.sum(vectors**2), vectors

        return jax.value_and_grad(squared, has_aux=True)

    (_, rows), gathered = compiled(looked_up(False))(table)
    (_, products), multiplied = compiled(looked_up(True))(table)
    np.testing.assert_array_equal(rows, table[TOKENS])
    np.testing.assert_array_equal(products, rows)
    np.testing.assert_allclose(multiplied, gathered, **CLOSE)
    program = str(jax.make_jaxpr(looked_up(True))(table))
    assert "gather" not in program
    assert "scatter" not in program


def test_dropped_words_are_unknown_and_padding_stays(cpu):
    from blacksmith.models.jax.llama.functions import drop_words

    kept = np.ones_like(TOKENS)
    kept[:, 1:4] = 0
    found = np.asarray(drop_words(SIZES, TOKENS, kept))
    np.testing.assert_array_equal(found[:2], [[5, 1, 1, 1, 9, 3], [4, 1, 1, 0, 0, 0]])
    np.testing.assert_array_equal(found[2:], TOKENS[2:])


def test_llama_3s_scaling_of_frequencies():
    """With Llama 3.2's factors, case by case: high frequencies stay, low ones are divided by 32, others are blended."""
    from blacksmith.models.jax.llama.functions import frequencies

    scaling = RopeScaling(factor=32.0, low_frequency_factor=1.0, high_frequency_factor=4.0, original_length=8192)
    sizes = dataclasses.replace(SIZES, width=256, rope_base=500_000.0)
    cases = set()
    for plain, scaled in zip(
        frequencies(sizes), frequencies(dataclasses.replace(sizes, rope_scaling=scaling)), strict=True
    ):
        wavelength = 2 * math.pi / plain
        if wavelength < 8192 / 4:
            case, expected = "high", plain
        elif wavelength > 8192 / 1:
            case, expected = "low", plain / 32
        else:
            case, smooth = "between", (8192 / wavelength - 1) / (4 - 1)
            expected = (1 - smooth) * plain / 32 + smooth * plain
        cases.add(case)
        assert scaled == pytest.approx(expected, rel=1e-12)
    assert cases == {"high", "low", "between"}


def test_bfloat16_activations_have_float32_norms_scores_and_logits(models, params):
    """Off by some roundings of 2^-8; the logits are not rounded to bfloat16."""
    import jax

    rounded = jax.tree.map(lambda leaf: jax.numpy.asarray(leaf, jax.numpy.bfloat16), params)
    model = models()
    logits = model.apply(rounded, BATCH)
    assert logits.dtype == np.float32
    assert not np.array_equal(logits, np.asarray(logits, jax.numpy.bfloat16))
    np.testing.assert_allclose(logits, model.apply(params, BATCH), atol=0.05)
