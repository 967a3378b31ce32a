"""One perceptron in three idioms: equal logits for equal weights, and the documented initialisation."""

import numpy as np
import pytest

IDIOMS = ("jax", "flax", "nnx")
SIZES = (784, 128, 128, 10)


@pytest.fixture
def model(cpu):
    """``model("flax")``: (Model, its params from key 0)."""
    import jax

    from blacksmith.models.jax.mnist import make_model

    def make(idiom, key=0, sizes=SIZES):
        made = make_model(idiom, sizes)
        return made, made.init(jax.random.key(key))

    return make


@pytest.fixture
def images():
    return {"images": np.random.default_rng(0).uniform(size=(32, 784)).astype(np.float32)}


@pytest.mark.parametrize(("source", "target"), [("jax", "flax"), ("flax", "nnx"), ("nnx", "jax")])
def test_equal_weights_give_equal_logits(model, images, source, target):
    from blacksmith.models.model import convert

    (first, params), (second, other) = model(source), model(target, key=1)
    converted = convert(params, other)
    expected = np.asarray(first.apply(params, images))
    np.testing.assert_array_equal(np.asarray(second.apply(converted, images)), expected)
    assert not np.allclose(np.asarray(second.apply(other, images)), expected)  # other weights, other logits


@pytest.mark.parametrize("idiom", IDIOMS)
def test_logits_agree_with_float64(model, images, idiom):
    """The error of float32 sums of at most 784 products of size 1 is 784 * 2^-24 = 5e-5."""
    made, params = model(idiom)
    hidden = images["images"].astype(np.float64)
    for layer in range(3):
        weights = {name: np.asarray(leaf, np.float64) for name, leaf in params[f"dense_{layer}"].items()}
        hidden = hidden @ weights["kernel"] + weights["bias"]
        hidden = np.maximum(hidden, 0) if layer < 2 else hidden
    np.testing.assert_allclose(np.asarray(made.apply(params, images)), hidden, rtol=5e-5, atol=5e-5)


@pytest.mark.parametrize("idiom", IDIOMS)
def test_weights_are_independent_he_normal_and_biases_zero(model, idiom):
    _, params = model(idiom, sizes=(512, 512, 512, 10))
    kernels = [np.asarray(params[f"dense_{layer}"]["kernel"]) for layer in range(3)]
    for kernel in kernels:
        assert kernel.dtype == np.float32
        expected = np.sqrt(2 / kernel.shape[0])
        # Five standard errors of a standard deviation from n normal samples: s / sqrt(2 n) each.
        assert abs(kernel.std() / expected - 1) < 5 / np.sqrt(2 * kernel.size)
        assert abs(kernel).max() < 2.3 * expected  # truncated at two deviations of the untruncated normal
    assert abs(np.corrcoef(kernels[0].ravel(), kernels[1].ravel())[0, 1]) < 5 / np.sqrt(kernels[0].size)
    assert all(not np.any(params[f"dense_{layer}"]["bias"]) for layer in range(3))


@pytest.mark.parametrize("idiom", IDIOMS)
def test_key_determines_the_weights(model, idiom):
    first, again, other = (model(idiom, key)[1]["dense_0"]["kernel"] for key in (0, 0, 1))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


def test_all_idioms_have_the_same_names(model):
    from blacksmith.tools.trees import named_leaves

    names = [list(named_leaves(model(idiom)[1])) for idiom in IDIOMS]
    assert names[0] == names[1] == names[2]
    assert names[0][:2] == ["dense_0/bias", "dense_0/kernel"]
