"""Forms that tt-mlir refuses of operations that it lowers: each beside its nearest neighbour that it lowers.

The refused forms are recorded (tt-mlir's negative tests) or follow from the legality checks in its sources.
"""

import pytest


@pytest.fixture(scope="module")
def check(cpu):
    from blacksmith.stablehlo import check_tt

    return check_tt


def pool(operation, start, window, **options):
    """A window over an array: ``operation`` is ``max``, ``add``, ``mul`` or ``min``."""
    from jax import lax

    strides = options.pop("strides", (1,) * len(window))
    padding = options.pop("padding", "VALID")
    return lambda x: lax.reduce_window(x, start, getattr(lax, operation), window, strides, padding, **options)


def windows():
    """name -> (refused, words of the reason, lowered); each a function and the shape of its argument."""
    import jax
    from jax import lax
    from jax import numpy as jnp

    low = -jnp.inf

    def power_of_cumulative_sum(x):
        return jax.grad(lambda x: (jnp.cumsum(x, 0) ** 2).sum())(x)

    def two_at_once(first):
        """The maximum and, at the same time, another reduction of the same windows."""

        def window(x):
            body = lambda left, right: (lax.max(left[0], right[0]), first(left[1], right[1]))  # noqa: E731
            return lax.reduce_window((x, x), (low, 0.0), body, (2, 2), (1, 1), "VALID")

        return window

    square, images = (4, 4), (2, 8, 8, 3)
    return {
        "1-D max_pool": (
            (pool("max", low, (1, 2, 1)), (2, 8, 3)),
            "rank is 3",
            (pool("max", low, (1, 2, 2, 1)), images),
        ),
        "1-D avg_pool": (
            (pool("add", 0.0, (1, 2, 1)), (2, 8, 3)),
            "rank is 3",
            (pool("add", 0.0, (1, 2, 2, 1)), images),
        ),
        "3-D avg_pool": (
            (pool("add", 0.0, (1, 1, 2, 2, 2)), (1, 2, 4, 4, 4)),
            "only maxima",
            (pool("max", low, (1, 1, 2, 2, 2)), (1, 2, 4, 4, 4)),
        ),
        "3-D max_pool of two axes": (
            (pool("max", low, (1, 1, 1, 2, 2)), (1, 2, 4, 4, 4)),
            "exactly 3",
            (pool("max", low, (1, 2, 1, 2, 2)), (1, 2, 4, 4, 4)),
        ),
        "3-D max_pool with strides outside": (
            (pool("max", low, (1, 1, 2, 2, 2), strides=(1, 2, 1, 1, 1)), (1, 2, 4, 4, 4)),
            "outside the window",
            (pool("max", low, (1, 1, 2, 2, 2), strides=(1, 1, 2, 2, 2)), (1, 2, 4, 4, 4)),
        ),
        "three axes at rank 4": (
            (pool("max", low, (1, 2, 2, 2)), images),
            "spans 3 axes",
            (pool("max", low, (1, 2, 2, 1)), images),
        ),
        "base dilation": (
            (pool("add", 0.0, (2, 2), base_dilation=(2, 1)), square),
            "base is dilated",
            (pool("add", 0.0, (2, 2), window_dilation=(2, 1)), square),
        ),
        "cumulative maximum of a vector": ((lax.cummax, (4,)), "rank is 1", (lax.cummax, square)),
        "cumulative sum of a vector from the end": (
            (lambda x: lax.cumsum(x, reverse=True), (4,)),
            "rank is 1",
            (lax.cumsum, (4,)),
        ),
        "gradient of a vector's cumulative sum": (
            (power_of_cumulative_sum, (4,)),
            "rank is 1",
            (power_of_cumulative_sum, square),
        ),
        "gradient of a cumulative sum at rank 3": (
            (power_of_cumulative_sum, (4, 3, 2)),
            "rank is 3",
            (power_of_cumulative_sum, (4, 3, 2, 1)),
        ),
        "cumulative product from the end": (
            (lambda x: lax.cumprod(x, reverse=True), square),
            "only the cumulative one from the front",
            (lax.cumprod, square),
        ),
        "cumulative sum at rank 6": ((lax.cumsum, (3,) * 6), "at most 5", (lax.cumsum, (3,) * 5)),
        "product from zero": (
            (pool("mul", 0.0, (4, 1), padding=((3, 0), (0, 0))), square),
            "only 1 is lowered",
            (pool("mul", 1.0, (4, 1), padding=((3, 0), (0, 0))), square),
        ),
        "two inputs, one of them a minimum": (
            (two_at_once(lax.min), square),
            "one for each",
            (two_at_once(lax.add), square),
        ),
    }


WINDOWS = [
    "1-D max_pool", "1-D avg_pool", "3-D avg_pool", "3-D max_pool of two axes", "3-D max_pool with strides outside",
    "three axes at rank 4", "base dilation", "cumulative maximum of a vector",
    "cumulative sum of a vector from the end", "gradient of a vector's cumulative sum",
    "gradient of a cumulative sum at rank 3", "cumulative product from the end", "cumulative sum at rank 6",
    "product from zero", "two inputs, one of them a minimum",
]  # fmt: skip


@pytest.mark.parametrize("name", WINDOWS)
def test_window_is_refused_and_its_neighbour_is_not(check, f32, name):
    assert sorted(windows()) == sorted(WINDOWS)
    (refused, shape), reason, (lowered, other) = windows()[name]
    (error,) = check(refused, f32(*shape)).refused
    assert error.subject.startswith("stablehlo.reduce_window")
    assert reason in error.reason
    assert "19c86fca45" in error.reason
    assert check(lowered, f32(*other)).findings == ()


def test_window_must_start_from_a_constant(check, f32):
    import jax
    from jax import lax

    def started(x, start):
        return lax.reduce_window(x, start, lambda a, b: lax.max(a, b), (2, 2), (1, 1), "VALID")

    (error,) = check(started, f32(4, 4), f32()).refused
    assert "not a constant" in error.reason
    assert check(lambda x: started(x, -jax.numpy.inf), f32(4, 4)).findings == ()


def indexed():
    """name -> (refused, words of the reason, lowered); each a function and the shapes of its arguments.

    Shapes after the first are of integers if they are named so: ``("i", 4)``.
    """
    import jax
    from jax import lax
    from jax import numpy as jnp

    def windows_at(offset, collapsed, sizes):
        numbers = lax.GatherDimensionNumbers(offset, collapsed, (0, 1))
        return lambda x, i: lax.gather(x, i, numbers, sizes)

    def scattered(windows, inserted, dimensions):
        numbers = lax.ScatterDimensionNumbers(windows, inserted, dimensions)
        return lambda x, i, u: lax.scatter(x, i, u, numbers)

    row = jax.vmap(lambda x, i: x[i])
    return {
        "vmap(x[i])": ((row, (4, 5, 3), ("i", 4)), "take_along_axis", (row, (4, 5), ("i", 4))),
        "a 1-D index of two dimensions": (
            (windows_at((0,), (0, 1), (1, 1, 3)), (8, 7, 3), ("i", 2)),
            "1-D index",
            (windows_at((1,), (0, 1), (1, 1, 3)), (8, 7, 3), ("i", 4, 2)),
        ),
        "part of a dimension that is not indexed": (
            (windows_at((1,), (0, 1), (1, 1, 2)), (8, 7, 3), ("i", 4, 2)),
            "does not index",
            (windows_at((1,), (0, 1), (1, 1, 3)), (8, 7, 3), ("i", 4, 2)),
        ),
        "rows in part, of two indexed dimensions": (
            (windows_at((1, 2), (0,), (1, 2, 3)), (8, 7, 3), ("i", 4, 2)),
            "longer than one",
            (windows_at((0, 1, 2), (), (2, 2, 3)), (8, 7, 3), ("i", 4, 2)),
        ),
        "one indexed dimension as a whole": (
            (windows_at((0, 1), (), (8, 7)), (8, 7), ("i", 4, 2)),
            "takes whole",
            (windows_at((0, 1), (), (1, 7)), (8, 7), ("i", 4, 2)),
        ),
        "x.at[2-D].add on rank 3": (
            (lambda x, i, u: x.at[i].add(u), (4, 5, 6), ("i", 2, 3), (2, 3, 5, 6)),
            "several dimensions of its updates",
            (lambda x, i, u: x.at[i].add(u), (4, 5, 6), ("i", 2), (2, 5, 6)),
        ),
        "x.at[i].apply": (
            (lambda x, i: x.at[i].apply(jnp.sin), (4, 6), ("i", 2)),
            "its update computation is sine",
            (lambda x, i: x.at[i].multiply(2.0), (4, 6), ("i", 2)),
        ),
        "scattered dimensions out of order": (
            (scattered((), (0, 1), (1, 0)), (4, 5), ("i", 3, 2), (3,)),
            "not in the operand's order",
            (scattered((), (0, 1), (0, 1)), (4, 5), ("i", 3, 2), (3,)),
        ),
        "several dimensions and a batch": (
            (jax.vmap(lambda x, i, j: x.at[i, j].set(1.0)), (2, 4, 5), ("i", 2, 3), ("i", 2, 3)),
            "batching",
            (lambda x, i, j: x.at[i, j].set(1.0), (4, 5), ("i", 3), ("i", 3)),
        ),
        "left out, not scattered to": (
            (scattered((), (0, 1, 2), (0, 1)), (4, 5, 1), ("i", 3, 2), (3,)),
            "does not scatter to",
            (scattered((1,), (0, 1), (0, 1)), (4, 5, 1), ("i", 3, 2), (3, 1)),
        ),
        "updates transposed": (
            (scattered((0,), (0,), (0,)), (4, 5), ("i", 3, 1), (5, 3)),
            "not in the operand's order",
            (scattered((1,), (0,), (0,)), (4, 5), ("i", 3, 1), (3, 5)),
        ),
    }  # fmt: skip


INDEXED = [
    "vmap(x[i])", "a 1-D index of two dimensions", "part of a dimension that is not indexed",
    "rows in part, of two indexed dimensions", "one indexed dimension as a whole", "x.at[2-D].add on rank 3",
    "x.at[i].apply", "scattered dimensions out of order", "several dimensions and a batch",
    "left out, not scattered to", "updates transposed",
]  # fmt: skip


@pytest.mark.parametrize("name", INDEXED)
def test_gather_or_scatter_is_refused_and_its_neighbour_is_not(check, f32, name):
    import jax

    def shapes(arguments):
        return [jax.ShapeDtypeStruct(each[1:], "int32") if each[0] == "i" else f32(*each) for each in arguments]

    assert sorted(indexed()) == sorted(INDEXED)
    (refused, *arguments), reason, (lowered, *others) = indexed()[name]
    errors = check(refused, *shapes(arguments)).refused
    assert [error.subject in ("stablehlo.gather", "stablehlo.scatter") for error in errors] == [True]
    assert reason in errors[0].reason
    assert check(lowered, *shapes(others)).errors == ()


SCATTER = """module {{
  func.func public @main(%x: tensor<4x5xf32>, %i: tensor<3x1xi32>, %u: tensor<3x5xf32>) -> tensor<4x5xf32> {{
    %0 = "stablehlo.scatter"(%x, %i, %u) <{{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1],
      inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}}> ({{
      ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %{kept} : tensor<f32> }})
      : (tensor<4x5xf32>, tensor<3x1xi32>, tensor<3x5xf32>) -> tensor<4x5xf32>
    return %0 : tensor<4x5xf32> }} }}"""


def test_scatter_that_keeps_the_operand_is_refused(cpu):
    from blacksmith.stablehlo import check_tt_text

    (error,) = check_tt_text(SCATTER.format(kept="old"), "keeps").refused
    assert "keeps the operand" in error.reason
    assert check_tt_text(SCATTER.format(kept="new"), "overwrites").findings == ()


def test_integer_labels_compile_and_name_the_commit_that_they_need(check, f32):
    """The gradient of take_along_axis scatters with batching dimensions, which older wheels refuse (tt-xla#2583)."""
    import jax
    import optax

    def loss(logits, labels):
        return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()

    support = check(jax.grad(loss), f32(4, 3), jax.ShapeDtypeStruct((4,), "int32"))
    assert {finding.subject for finding in support.findings} == {"stablehlo.is_finite"}
    assert support
    (needed,) = support.needs
    assert "6d27eedf (2026-08-13) or later" in needed
    assert f"needs: {needed}" in repr(support)


def needing():
    """name -> (function that needs a recent commit, its arguments' shapes, the commit, one that does not)."""
    from jax import lax
    from jax import numpy as jnp

    def block(x, i):
        numbers = lax.GatherDimensionNumbers(offset_dims=(0, 1), collapsed_slice_dims=(), start_index_map=(0,))
        return lax.gather(x, i, numbers, slice_sizes=(2, 3))

    def added(x, i):
        return x.at[i].add(1.0)

    def one_row(x):
        return x.at[0, :].set(1.0)

    def rows(x, i):
        return x.at[i].set(1.0)

    return {
        "one block": (block, ((4, 3), ("i", 1)), "44e849ba", (lambda x, i: x[i], ((4, 3), ("i", 1)))),
        "unsigned window": (
            lambda x: jnp.cumsum(x.astype("uint32")), ((4,),), "9f06802f",
            (lambda x: jnp.cumsum(x, 0), ((4, 3),)),
        ),
        "scalar updates": (added, ((4,), ("i", 3)), "6d27eedf", (added, ((4, 2), ("i", 3)))),
        "one row": (one_row, ((3, 3),), "6d27eedf", (rows, ((3, 3), ("i", 3)))),
        "cumulative sum of a vector": (jnp.cumsum, ((4,),), "ad601aa3", (lambda x: jnp.cumsum(x, 0), ((4, 3),))),
    }  # fmt: skip


@pytest.mark.parametrize(
    "name", ["one block", "unsigned window", "scalar updates", "one row", "cumulative sum of a vector"]
)
def test_form_names_the_commit_that_it_needs(check, f32, name):
    import jax

    def shapes(arguments):
        return [jax.ShapeDtypeStruct(each[1:], "int32") if each[0] == "i" else f32(*each) for each in arguments]

    function, arguments, commit, (older, others) = needing()[name]
    assert [commit in needed for needed in check(function, *shapes(arguments)).needs] == [True]
    assert check(older, *shapes(others)).needs == ()
