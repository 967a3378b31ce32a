"""The text diff shows changes without the renumbering that they cause."""


def changed(lines):
    return [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")]


def difference(canonical, f32, before, after):
    from blacksmith.stablehlo import text_difference

    arguments = (f32(4), f32(4))
    return changed(text_difference(canonical(before, *arguments), canonical(after, *arguments)))


def test_added_operation_changes_its_own_line_and_its_users(canonical, f32):
    import jax.numpy as jnp

    def tail(x, y):
        for _ in range(20):
            x = jnp.sin(x) * y
        return x

    lines = difference(canonical, f32, tail, lambda x, y: tail(jnp.cos(x), y))
    assert lines == [
        "-    %1 = stablehlo.sine %arg0 : tensor<4xf32>",
        "+    %0 = stablehlo.cosine %arg0 : tensor<4xf32>",
        "+    %1 = stablehlo.sine %0 : tensor<4xf32>",
    ]


def test_changed_constant_is_one_line(canonical, f32):
    lines = difference(canonical, f32, lambda x, y: (x * 2.0) + (y * 2.0), lambda x, y: (x * 3.0) + (y * 3.0))
    assert lines == [
        "-    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>",
        "+    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>",
    ]


def test_swapped_operands_are_shown(canonical, f32):
    lines = difference(canonical, f32, lambda x, y: x - y, lambda x, y: y - x)
    assert lines == [
        "-    %0 = stablehlo.subtract %arg0, %arg1 : tensor<4xf32>",
        "+    %0 = stablehlo.subtract %arg1, %arg0 : tensor<4xf32>",
    ]


def test_different_texts_have_a_difference(canonical, f32):
    import itertools

    import jax.numpy as jnp

    from blacksmith.stablehlo import text_difference

    functions = [
        lambda x, y: jnp.sin(x) - jnp.sin(y),
        lambda x, y: jnp.sin(y) - jnp.sin(x),
        lambda x, y: jnp.sin(x) - jnp.sin(x) * y,
        lambda x, y: (lambda s: s - s * y)(jnp.sin(x)),
        lambda x, y: jnp.sin(x - y),
        lambda x, y: (x, y),
        lambda x, y: (y, x),
    ]
    texts = [canonical(function, f32(4), f32(4)) for function in functions]
    for first, second in itertools.permutations(texts, 2):
        assert changed(text_difference(first, second))
    assert text_difference(texts[0], texts[0]) == []
