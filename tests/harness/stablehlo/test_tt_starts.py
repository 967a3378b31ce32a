"""What reductions, windows and argmax start from: the compiler recognises some values, and ignores others."""

import pytest


@pytest.fixture(scope="module")
def check(cpu):
    from blacksmith.stablehlo import check_tt

    return check_tt


def array(*shape, dtype="float32"):
    import jax

    return jax.ShapeDtypeStruct(shape, dtype)


def pooled(operation, start, dtype="float32"):
    """A window of 2 x 2 over a 4 x 4 array, and the array's shape."""
    import numpy as np
    from jax import lax
    from jax import numpy as jnp

    value = np.asarray(start, jnp.dtype(dtype))

    def windows(x):
        return lax.reduce_window(x, value, getattr(lax, operation), (2, 2), (1, 1), "VALID")

    return windows, array(4, 4, dtype=dtype)


@pytest.mark.parametrize(
    ("refused", "reason", "lowered"),
    [
        (("max", float("inf")), "starts from inf; only -inf", ("max", -float("inf"))),
        (("max", -3e38), "starts from -3e+38; only -inf", ("max", -float("inf"), "bfloat16")),
        (("add", float("nan")), "starts from nan; only 0", ("add", 0.0)),
        (("max", -(2**31) + 1, "int32"), "only -2.14748e+09", ("max", -(2**31), "int32")),
        (("max", 0, "uint32"), "maximum of unsigned integers", ("max", -(2**31), "int32")),
        (("max", -float("inf"), "float16"), "a constant of f16", ("max", -float("inf"), "bfloat16")),
        (("max", -(2**15), "int16"), "a constant of i16", ("max", -(2**31), "int32")),
    ],
)
def test_window_starts_from_what_the_compiler_recognises(check, refused, reason, lowered):
    (error,) = check(*pooled(*refused)).refused
    assert reason in error.reason
    assert check(*pooled(*lowered)).findings == ()


@pytest.mark.parametrize("dtype", ["uint32", "float16"])
def test_argmax_of_a_dtype_whose_start_is_not_recognised_is_refused(check, dtype):
    from jax import numpy as jnp

    (error,) = check(jnp.argmax, array(4, dtype=dtype)).refused
    assert "(argmax)" in error.subject


@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "int32", "bool"])
def test_argmax_of_another_dtype_is_not(check, dtype):
    from jax import numpy as jnp

    assert check(jnp.argmax, array(4, dtype=dtype)).findings == ()


@pytest.mark.parametrize(
    ("operation", "dtype", "identity", "other"),
    [
        ("add", "float32", 0.0, 1.0),
        ("mul", "int32", 1, 2),
        ("max", "float32", -float("inf"), 0.0),
        ("max", "uint32", 0, 1),
        ("min", "float32", float("inf"), 6.0),
        ("min", "uint32", 2**32 - 1, 6),
        ("min", "int32", 2**31 - 1, 6),
        ("bitwise_or", "bool", False, True),
        ("bitwise_and", "bool", True, False),
    ],
)
def test_reduction_that_does_not_start_from_the_identity_is_wrong(check, operation, dtype, identity, other):
    """The compiler does not read the value: a sum from 1 compiles to a sum from 0."""
    from jax import lax
    from jax import numpy as jnp

    def reduced(start):
        return lambda x: lax.reduce(x, jnp.asarray(start, dtype), getattr(lax, operation), (0,))

    support = check(reduced(other), array(4, 3, dtype=dtype))
    assert support
    (caution,) = support.wrong
    assert "ignores what a reduction starts from" in caution.reason
    assert "afterwards" in caution.suggestion
    assert check(reduced(identity), array(4, 3, dtype=dtype)).findings == ()


def test_reduction_that_starts_from_an_argument_is_wrong(check):
    from jax import lax

    def total(x, start):
        return lax.reduce(x, start, lax.add, (0,))

    assert check(total, array(4, 3), array()).wrong
    assert check(lambda x, start: start + total(x, 0.0), array(4, 3), array()).findings == ()
