"""The longest contraction and the number of contractions in sequence."""

import numpy as np
import pytest


@pytest.fixture(scope="module")
def measured(canonical):
    """``measured(function, *arguments)``: (longest contraction, contractions in sequence) of the canonical text."""
    from blacksmith.stablehlo import inventory_of

    def measure(function, *arguments):
        inventory = inventory_of(canonical(function, *arguments))
        return inventory.longest_contraction, inventory.contractions

    return measure


def perceptron(weights, x):
    import jax

    for weight in weights:
        x = jax.nn.relu(x @ weight)
    return x


def test_perceptron(measured, f32):
    """Backward, a gradient passes each layer but the first again, and ends in one product over the batch."""
    import jax

    weights, x = [f32(7, 5), f32(5, 6), f32(6, 3)], f32(100, 7)
    assert measured(perceptron, weights, x) == (7, 3)
    gradients = jax.grad(lambda weights, x: (perceptron(weights, x) ** 2)[0, 0])
    assert measured(gradients, weights, x) == (100, 6)


def test_convolutional_network(measured, f32):
    """Two 3 x 3 convolutions, the second from 4 to 8 features, and a matrix product of 6 * 6 * 8 terms."""
    import jax
    from jax import lax

    def forward(params, images):
        hidden = images
        for kernel in params[:2]:
            hidden = lax.conv_general_dilated(
                hidden, kernel, (1, 1), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC")
            )
            hidden = jax.nn.relu(hidden)
        return hidden.reshape(len(images), -1) @ params[2]

    params, images = [f32(3, 3, 1, 4), f32(3, 3, 4, 8), f32(6 * 6 * 8, 5)], f32(16, 10, 10, 1)
    assert measured(forward, params, images) == (6 * 6 * 8, 3)
    gradients = jax.grad(lambda params, images: (forward(params, images) ** 2)[0, 0])
    assert measured(gradients, params, images) == (16 * 8 * 8, 6)  # the first kernel's gradient: batch x positions


@pytest.mark.parametrize(
    ("layout", "images", "kernel", "options"),
    [
        (("NHWC", "HWIO", "NHWC"), (8, 12, 10, 3), (3, 3, 3, 16), {"window_strides": (1, 1)}),
        (("NHWC", "HWIO", "NHWC"), (8, 12, 10, 3), (3, 2, 3, 16), {"window_strides": (2, 3)}),
        (("NCHW", "OIHW", "NCHW"), (8, 3, 12, 10), (16, 3, 3, 3), {"window_strides": (1, 1)}),
        (("NHWC", "HWIO", "NHWC"), (8, 12, 10, 4), (3, 3, 2, 6), {"window_strides": (1, 1), "feature_group_count": 2}),
        (("NHWC", "HWIO", "NHWC"), (8, 12, 10, 4), (3, 3, 4, 6), {"window_strides": (1, 1), "rhs_dilation": (2, 2)}),
    ],
    ids=["channels_last", "strided", "channels_first", "grouped", "dilated"],
)
def test_gradient_of_a_kernel_sums_over_batch_and_positions(measured, f32, layout, images, kernel, options):
    """Of ones, each element of the gradient is the number of its terms: batch x output positions, without padding."""
    import jax

    def total(weights, pixels):
        return jax.lax.conv_general_dilated(pixels, weights, padding="VALID", dimension_numbers=layout, **options).sum()

    counted, ones = jax.grad(total), (np.ones(kernel, np.float32), np.ones(images, np.float32))
    longest, contractions = measured(counted, f32(*kernel), f32(*images))
    assert longest == np.unique(counted(*ones)).item()
    assert contractions == 1


def test_sums_of_floats_count_and_other_reductions_do_not(measured, f32):
    import jax.numpy as jnp
    from jax import lax

    assert measured(lambda x: x.sum(1), f32(4, 30, 5)) == (30, 0)
    assert measured(lambda x: x.sum(), f32(4, 30, 5)) == (600, 0)
    assert measured(lambda x: lax.reduce_window(x, 0.0, lax.add, (2, 3), (1, 1), "VALID"), f32(8, 8)) == (6, 0)
    assert measured(lambda x: (x.max(), (x > 0).astype(jnp.int32).sum()), f32(4, 30)) == (0, 0)
    assert measured(lambda x, w: (x @ w, x.sum()), f32(4, 7), f32(7, 2)) == (28, 1)


def test_parallel_contractions_count_once(measured, f32):
    assert measured(lambda x, y: x @ y + y @ x, f32(4, 4), f32(4, 4)) == (4, 1)
    assert measured(lambda x, y: (x @ y @ x, x + y), f32(4, 4), f32(4, 4)) == (4, 2)


def test_body_of_a_loop_counts_once(measured, f32):
    import jax

    def body(carry, row):
        return carry @ carry @ carry, row

    def looped(x, w):
        return jax.lax.scan(body, x @ w, x)[0] @ w

    assert measured(looped, f32(4, 4), f32(4, 4)) == (4, 1 + 2 + 1)


def test_longest_branch_counts_also_with_captured_values(measured, f32):
    import jax

    def branched(x, w):
        deep = x @ w
        return jax.lax.cond(x[0, 0] > 0, lambda: deep @ w @ w, lambda: deep @ w)

    assert measured(branched, f32(4, 4), f32(4, 4)) == (4, 3)


def test_calls_that_stay_in_the_text_count(cpu):
    from blacksmith.stablehlo import canonical_text, inventory_of

    square, kind = "stablehlo.dot_general %a, %a, contracting_dims = [1] x [0]", "tensor<4x4xf32>"
    text = canonical_text(
        f"module {{ func.func public @main(%a: {kind}) -> {kind} {{ "
        f"%0 = func.call @f(%a) {{k = 1 : i32}} : ({kind}) -> {kind} "
        f"%1 = func.call @f(%0) {{k = 1 : i32}} : ({kind}) -> {kind} return %1 : {kind} }} "
        f"func.func private @f(%a: {kind}) -> {kind} {{ %0 = {square} : ({kind}, {kind}) -> {kind} "
        f"%1 = func.call @f(%0) {{k = 1 : i32}} : ({kind}) -> {kind} return %1 : {kind} }} }}"
    )
    assert text.count("call @function_0") == 3  # one of them is the function's call of itself
    assert inventory_of(text).contractions == 2
