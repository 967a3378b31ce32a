"""The TT support gate: each rule rejects its limit and accepts similar programs."""

import re
from pathlib import Path

import pytest

from blacksmith.tools.errors import StableHLOError

HERE = Path(__file__).name


@pytest.fixture(scope="module")
def check(cpu):
    from blacksmith.stablehlo import check_tt

    return check_tt


def loop(x):
    import jax

    return jax.lax.scan(lambda carry, y: (carry + y, carry), x[0], x)  # the line that findings name: LOOP_LINE


LOOP_LINE = next(
    number for number, line in enumerate(Path(__file__).read_text().splitlines(), 1) if line.endswith(": LOOP_LINE")
)


def test_finding_names_operation_function_line_reason_and_suggestion(check, f32):
    support = check(loop, f32(4, 3))
    assert not support
    (error,) = support.errors
    assert (error.function, error.subject) == ("loop", "stablehlo.while")
    assert error.line.endswith(f"{HERE}:{LOOP_LINE}")
    assert "lax.scan" in error.reason
    assert "19c86fca45" in error.reason
    assert "unroll=True" in error.suggestion
    assert str(error) in repr(support)
    assert repr(support).startswith("loop: cannot be lowered by tt-mlir 19c86fca45")


def test_suggestion_for_a_loop_works(check, f32):
    import jax

    def unrolled(x):
        return jax.lax.scan(lambda carry, y: (carry + y, carry), x[0], x, unroll=True)

    support = check(unrolled, f32(4, 3))
    assert support
    assert repr(support).startswith("unrolled: can be lowered")


def test_line_is_the_users_through_flax_and_shared_functions(check, f32):
    """Newer versions of JAX give the operations of a shared function no line; they get the line of the call."""
    import jax
    import jax.numpy as jnp
    from flax import linen as nn

    class Model(nn.Module):
        @nn.compact
        def __call__(self, x):
            return nn.Dense(3)(jnp.round(x))  # ROUND_LINE

    model = Model()
    params = jax.eval_shape(model.init, jax.random.key(0), f32(4, 3))
    (error,) = check(model.apply, params, f32(4, 3)).errors
    expected = next(
        number
        for number, line in enumerate(Path(__file__).read_text().splitlines(), 1)
        if line.endswith("# ROUND_LINE")
    )
    assert error.subject == "stablehlo.round_nearest_even"
    assert error.line.endswith(f"{HERE}:{expected}")


def unsupported():
    """name -> (function of a float32 (4, 3), the finding's subject, words of its suggestion)."""
    import jax
    import jax.numpy as jnp
    import numpy as np
    from jax import lax

    def called_back(x):
        return jax.pure_callback(np.asarray, jax.ShapeDtypeStruct(x.shape, x.dtype), x)

    def printed(x):
        jax.debug.print("{x}", x=x)
        return x

    def smallest_pooled(x):
        return lax.reduce_window(x, jnp.inf, lax.min, (2, 2), (1, 1), "VALID")

    def sum_from_one(x):
        return lax.reduce_window(x, 1.0, lax.add, (2, 2), (1, 1), "VALID")

    def parity(x):
        return lax.reduce(x.astype(jnp.int32), 0, lax.bitwise_xor, (0,))

    def max_and_argmax(x):
        def larger(left, right):
            (a, i), (b, j) = left, right
            first = (a > b) | (a != a) | ((a == b) & (i < j))
            return jnp.where(first, a, b), jnp.where(first, i, j)

        iota = lax.broadcasted_iota(jnp.int32, x.shape, 1)
        return lax.reduce((x, iota), (-jnp.inf, 0), larger, (1,))

    return {
        "scan": (loop, r"stablehlo\.while", "unroll"),
        "cond": (lambda x: lax.cond(x[0, 0] > 0, jnp.sin, jnp.cos, x), r"stablehlo\.case", "jnp.where"),
        "argmin": (lambda x: jnp.argmin(x, -1), "argmin", "argmax"),
        "round": (lambda x: jnp.round(x), r"stablehlo\.round_nearest_even", "lax.round"),
        "fft": (lambda x: jnp.fft.fft(x), r"stablehlo\.fft", "host"),
        "callback": (called_back, "pure_callback", "host"),
        "callback in a loop": (lambda x: lax.fori_loop(0, 3, lambda _, y: called_back(y), x), "pure_callback", "host"),
        "print": (printed, "debug", "host"),
        "eigenvalues": (lambda x: jnp.linalg.eigh(x @ x.T), "eigh", "host"),
        "custom call": (lambda x: jnp.linalg.qr(x), "custom_call @Qr", "jnp"),
        "reduce by xor": (parity, r"reduce\(xor\)", "remainder"),
        "argmax with a used maximum": (max_and_argmax, r"stablehlo\.reduce", "one operand"),
        "minimum over windows": (smallest_pooled, r"reduce_window\(minimum\)", "maxima"),
        "windows from one": (sum_from_one, r"reduce_window\(add\)", "starting from 0"),
        "random numbers": (lambda x: x + jax.random.normal(jax.random.key(0), x.shape), "dtype ui64", "host"),
        "float8": (lambda x: x.astype(jnp.float8_e4m3fn), "dtype f8E4M3FN", "float32"),
        "triangular solve": (lambda x: jnp.linalg.solve(x.T @ x, x.T), r"stablehlo\.(while|triangular_solve)", ""),
    }


UNSUPPORTED = [
    "scan", "cond", "argmin", "round", "fft", "callback", "callback in a loop", "print", "eigenvalues", "custom call",
    "reduce by xor", "argmax with a used maximum", "minimum over windows", "windows from one", "random numbers",
    "float8", "triangular solve",
]  # fmt: skip


@pytest.mark.parametrize("name", UNSUPPORTED)
def test_unsupported_program_has_an_error_with_line_and_suggestion(check, f32, name):
    function, subject, suggestion = unsupported()[name]
    errors = check(function, f32(4, 3), name=name).errors
    found = [error for error in errors if re.search(subject, error.subject)]
    assert found, errors
    assert f"{HERE}:" in found[0].line
    assert suggestion in found[0].suggestion
    assert found[0].function == name


def test_every_unsupported_program_is_tested(cpu):
    assert sorted(UNSUPPORTED) == sorted(unsupported())


def test_axis_index_is_rejected(check, mesh):
    import jax
    from jax.sharding import NamedSharding
    from jax.sharding import PartitionSpec as P

    def numbered(x):
        return jax.shard_map(
            lambda part: part + jax.lax.axis_index("model"), mesh=mesh, in_specs=P("model"), out_specs=P("model")
        )(x)

    x = jax.ShapeDtypeStruct((4, 3), "float32", sharding=NamedSharding(mesh, P("model")))
    (error,) = check(numbered, x).errors
    assert error.subject == "stablehlo.partition_id"
    assert "iota" in error.suggestion


def test_dynamic_shapes_are_rejected(cpu):
    import jax.numpy as jnp
    from jax import export, jit

    from blacksmith.stablehlo import check_tt_text

    (batch,) = export.symbolic_shape("batch")
    import jax

    exported = export.export(jit(jnp.tanh))(jax.ShapeDtypeStruct((batch, 3), jnp.float32))
    errors = check_tt_text(exported.mlir_module(), "tanh").errors
    assert any("shape f32[?x3]" in error.subject and "pad" in error.suggestion for error in errors)


def test_second_public_function_is_rejected(cpu):
    from blacksmith.stablehlo import check_tt_text

    function = "func.func {} @{}(%a: tensor<4xf32>) -> tensor<4xf32> {{ return %a : tensor<4xf32> }}"
    two = f"module {{ {function.format('public', 'main')} {function.format('public', 'other')} }}"
    one = f"module {{ {function.format('public', 'main')} {function.format('private', 'other')} }}"
    (error,) = check_tt_text(two, "two").errors
    assert "main, other" in error.reason
    assert check_tt_text(one, "one")


def test_mesh_of_three_axes_is_rejected(cpu):
    from blacksmith.stablehlo import check_tt_text

    body = "func.func public @main(%a: tensor<4xf32>) -> tensor<4xf32> { return %a : tensor<4xf32> }"
    assert check_tt_text(f'module {{ sdy.mesh @m = <["a"=1, "b"=4]> {body} }}', "two")
    (error,) = check_tt_text(f'module {{ sdy.mesh @m = <["a"=1, "b"=2, "c"=2]> {body} }}', "three").errors
    assert "two axes" in error.reason


@pytest.mark.parametrize(("name", "supported"), [("tenstorrent.gelu", True), ("my.gelu", False)])
def test_known_composites_are_accepted_with_unsupported_contents(cpu, name, supported):
    """Other composites are inlined, so their contents count."""
    from blacksmith.stablehlo import check_tt_text

    text = (
        "module { func.func public @main(%a: tensor<4xf32>) -> tensor<4xf32> { "
        f'%0 = stablehlo.composite "{name}" %a {{decomposition = @inside}} : (tensor<4xf32>) -> tensor<4xf32> '
        "return %0 : tensor<4xf32> } func.func private @inside(%a: tensor<4xf32>) -> tensor<4xf32> { "
        "%0 = stablehlo.round_nearest_even %a : tensor<4xf32> return %0 : tensor<4xf32> } }"
    )
    assert bool(check_tt_text(text, "composite")) is supported


SHARDED = """module {{ sdy.mesh @m = <["x"=2, "y"=4]>
  func.func public @main(%a: tensor<8x8xf32> {{sdy.sharding = #sdy.sharding<@m, [{{"x"}}, {{}}]>}})
      -> tensor<8x8xf32> {{
    %0 = {operation} : tensor<8x8xf32>
    return %0 : tensor<8x8xf32> }} }}"""


@pytest.mark.parametrize(
    ("operation", "supported"),
    [
        ("sdy.constant dense<1.0>", True),
        ('sdy.all_slice [{"y"}, {}] %a out_sharding=<@m, [{"x", "y"}, {}]>', True),
        ('sdy.all_reduce {"y"} %a out_sharding=<@m, [{"x"}, {}]>', True),
        ('sdy.all_gather [{"x"}, {}] %a out_sharding=<@m, [{}, {}]>', False),
    ],
)
def test_operations_of_shardy_are_accepted_by_name(cpu, operation, supported):
    from blacksmith.stablehlo import check_tt_text

    assert bool(check_tt_text(SHARDED.format(operation=operation), "sharded")) is supported


@pytest.mark.parametrize(("kind", "supported"), [("si32", True), ("i4", False)])
def test_signed_integers_are_integers(cpu, kind, supported):
    from blacksmith.stablehlo import check_tt_text

    array = f"tensor<4x{kind}>"
    text = f"module {{ func.func public @main(%a: {array}) -> {array} {{ return %a : {array} }} }}"
    assert bool(check_tt_text(text, "integers")) is supported


@pytest.mark.parametrize(("name", "supported"), [("bessel_i1e", True), ("conj", False)])
def test_chlo_is_accepted_if_jaxlib_converts_it(cpu, name, supported):
    from blacksmith.stablehlo import check_tt_text

    text = (
        f"module {{ func.func public @main(%a: tensor<4xf32>) -> tensor<4xf32> {{ "
        f"%0 = chlo.{name} %a : tensor<4xf32> -> tensor<4xf32> return %0 : tensor<4xf32> }} }}"
    )
    assert bool(check_tt_text(text, name)) is supported


def test_what_only_libtt_lowers_says_so(check, f32):
    """libtt is tt-mlir with patches, one of them for loops."""
    from jax import numpy as jnp

    (loops,) = check(loop, f32(4, 3)).refused
    assert "the plugin libtt has a patch for it (tt_mlir_while_loop.patch)" in loops.reason
    assert all("libtt" not in error.reason for error in check(jnp.fft.fft, f32(4)).refused)


def supported_programs():
    import jax
    import jax.numpy as jnp
    import optax
    from jax import lax

    return {
        "perceptron": lambda x: jnp.tanh(x @ x.T),
        "argmax": lambda x: jnp.argmax(x, -1),
        "any": lambda x: jnp.any(x > 0),
        "products": lambda x: jnp.prod(x, 0) + jnp.min(x, 0) + jnp.max(x, 0),
        "erf": lambda x: jax.nn.gelu(x, approximate=False),
        "top_k": lambda x: lax.top_k(x, 2),
        "sort": lambda x: jnp.sort(x),
        "cumulative sum": lambda x: jnp.cumsum(x),
        "max pool": lambda x: lax.reduce_window(x, -jnp.inf, lax.max, (2, 2), (1, 1), "VALID"),
        "sum pool": lambda x: lax.reduce_window(x, 0.0, lax.add, (2, 2), (1, 1), "VALID"),
        "round away from zero": lambda x: lax.round(x),
        "arctan": jnp.arctan,
        "bessel": jax.scipy.special.i1e,
        "polygamma": lambda x: jax.scipy.special.polygamma(1, x),
        "zeta": lambda x: jax.scipy.special.zeta(x, 2.0),
        "bfloat16": lambda x: x.astype(jnp.bfloat16) @ x.T.astype(jnp.bfloat16),
        "one-hot cross-entropy": jax.grad(lambda x: optax.softmax_cross_entropy(x, jnp.eye(4, 3)).mean()),
    }


SUPPORTED = [
    "perceptron", "argmax", "any", "products", "erf", "top_k", "sort", "cumulative sum", "max pool", "sum pool",
    "round away from zero", "arctan", "bessel", "polygamma", "zeta", "bfloat16", "one-hot cross-entropy",
]  # fmt: skip


@pytest.mark.parametrize("name", SUPPORTED)
def test_supported_program_has_no_finding(check, f32, name):
    assert sorted(SUPPORTED) == sorted(supported_programs())
    assert check(supported_programs()[name], f32(4, 3)).findings == ()


def test_errors_in_user_code_are_raised(check, f32):
    from blacksmith.stablehlo import check_tt_text

    def broken(x):
        raise ValueError("the user's own mistake")

    with pytest.raises(ValueError, match="own mistake"):
        check(broken, f32(3))
    with pytest.raises(StableHLOError, match="not an MLIR module"):
        check_tt_text("nonsense", "broken")


def test_every_unsupported_operation_has_a_suggestion(cpu):
    from blacksmith.stablehlo.tt_table import tt_tables

    for table in tt_tables():
        assert set(table.unsupported) <= set(table.suggestions)


def test_table_has_dtypes_in_mlirs_spelling(cpu):
    from blacksmith.stablehlo.tt_table import tt_table

    table = tt_table("19c86fca")
    assert table.element_types == {"f32", "bf16", "f16", "i32", "ui32", "ui16", "ui8", "i1"}
    assert table.narrowed["i64"] == "i32"
    assert "Qr" not in table.custom_calls
    assert "Sharding" in table.custom_calls
