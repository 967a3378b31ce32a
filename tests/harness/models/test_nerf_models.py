"""Radiance fields in two idioms: equal outputs for equal weights, gradients, the documented weights, their sharding."""

import functools
import importlib

import numpy as np
import pytest

from blacksmith.models.jax.nerf import IMPLEMENTATIONS, Sizes, sharding
from blacksmith.parallel.plans import PLANS, param_specs

COARSE, FINE = Sizes(1, 8), Sizes(3, 16)


@pytest.fixture(scope="module")
def jit(cpu, quickest_compile):
    """``jax.jit`` in a hurry."""
    import jax

    return functools.partial(jax.jit, compiler_options=quickest_compile)


@pytest.fixture(scope="module")
def model(jit):
    """``model("flax")``: (Model, its params from key 0), with compiled functions; shapes alone if ``key`` is None."""
    import jax

    from blacksmith.models.jax.nerf.rendering import Sampling
    from blacksmith.models.model import Model

    @functools.cache
    def make(idiom, key=0, coarse=COARSE, fine=FINE):
        module = importlib.import_module(IMPLEMENTATIONS[idiom])
        model = module.make_model(Sampling(2.5, 5.5, 6, 5, 3, 2), coarse, fine)
        made = Model(jit(model.init), jit(model.apply))
        return made, jax.eval_shape(model.init, jax.random.key(0)) if key is None else made.init(jax.random.key(key))

    return make


@pytest.fixture
def batch():
    """Rays of 7 cameras around the origin, which look past it."""
    generator = np.random.default_rng(0)
    directions = generator.normal(size=(7, 3))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    rays = np.concatenate([0.1 * generator.normal(size=(7, 3)) - 4 * directions, directions], axis=1)
    return {"rays": rays.astype(np.float32), "jitter": generator.random((7, 2), dtype=np.float32)}


def test_equal_weights_give_equal_outputs(model, batch):
    from blacksmith.models.model import convert

    (first, params), (second, other) = model("jax"), model("flax", key=1)
    expected, found = first.apply(params, batch), second.apply(convert(params, other), batch)
    assert {name: array.shape for name, array in found.items()} == {
        "colours": (7, 3),
        "coarse_colours": (7, 3),
        "depth": (7,),
    }
    others = second.apply(other, batch)
    for name, array in expected.items():
        np.testing.assert_array_equal(found[name], array)
        assert not np.allclose(others[name], array)  # of other weights
    colours, depth = np.asarray(found["colours"]), np.asarray(found["depth"])
    assert 0 <= colours.min() < colours.max() <= 1
    assert 2.5 <= depth.min() < depth.max() <= 5.5


@pytest.mark.parametrize("network", ["coarse", "fine"])
def test_gradients_agree_with_finite_differences(model, batch, jit, network):
    """Along the gradient, in steps so long that float32 rounding, 1e-7, is a thousandth of the difference.

    The coarse network's are those of its own colours: its weights also move the fine samples, without a gradient.
    """
    import jax
    import jax.numpy as jnp

    made, params = model("jax")
    output = "colours" if network == "fine" else "coarse_colours"

    def loss(part):
        return jnp.mean(jnp.square(made.apply.__wrapped__({**params, network: part}, batch)[output] - 0.3))

    slope = jit(jax.grad(loss))(params[network])
    length = np.sqrt(sum(np.sum(np.square(leaf)) for leaf in jax.tree.leaves(slope)))
    compiled = jit(loss)

    def moved(step):
        return float(
            compiled(jax.tree.map(lambda leaf, along: leaf + step / length * np.asarray(along), params[network], slope))
        )

    assert (moved(3e-3) - moved(-3e-3)) / 6e-3 == pytest.approx(length, rel=1e-2)


@pytest.mark.parametrize("idiom", IMPLEMENTATIONS)
def test_weights_are_independent_he_normal_and_biases_zero(model, idiom):
    _, params = model(idiom, coarse=Sizes(2, 256), fine=Sizes(2, 256))
    kernels = [np.asarray(params[network]["trunk_1"]["kernel"]) for network in ("coarse", "fine")]
    for kernel in kernels:
        # Five standard errors of a standard deviation from n normal samples: s / sqrt(2 n) each.
        assert abs(kernel.std() / np.sqrt(2 / 256) - 1) < 5 / np.sqrt(2 * kernel.size)
    assert abs(np.corrcoef(kernels[0].ravel(), kernels[1].ravel())[0, 1]) < 5 / 256
    assert not any(np.any(layer["bias"]) for part in params.values() for layer in part.values() if "bias" in layer)


def test_both_idioms_have_the_same_names(model):
    from blacksmith.tools.trees import named_leaves

    names = [list(named_leaves(model(idiom, None)[1])) for idiom in IMPLEMENTATIONS]
    assert names[0] == names[1]
    assert "fine/direction/kernel" in names[0]
    assert "fine/direction/bias" not in names[0]


@pytest.mark.parametrize(("depth", "split"), [(1, 0), (2, 2), (3, 2), (4, 4)])
def test_a_trunk_is_split_in_pairs(model, depth, split):
    """Columns then rows, so that one sum over chips serves two layers."""
    from blacksmith.tools.trees import named_leaves

    coarse, fine = Sizes(2, 8), Sizes(depth, 16)
    shapes = {path: leaf.shape for path, leaf in named_leaves(model("jax", None, coarse, fine)[1]).items()}
    specs = param_specs(PLANS["tp2"], shapes, sharding(coarse, fine))
    kernels = [specs[f"fine/trunk_{layer}/kernel"] for layer in range(depth)]
    columns, rows = (None, "model"), ("model", None)
    assert kernels == [columns, rows][:split] * (split // 2) + [()] * (depth - split)
    assert (specs["fine/view/kernel"], specs["fine/colour/kernel"]) == (columns, rows)
    assert specs["fine/direction/kernel"] == columns
    assert specs["fine/density/kernel"] == ()
