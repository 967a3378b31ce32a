"""The verdicts of the TT support gate: refused, wrong on the device, narrowed; and the compiler that they are about."""

import contextlib

import pytest

ARGMAX = """module {{ func.func public @main(%x: tensor<4x3xf32>, %start: tensor<f32>) -> tensor<4xi32> {{
  %positions = {positions} : tensor<4x3xi32>
  %low = stablehlo.constant dense<{low}> : tensor<f32>
  %zero = stablehlo.constant dense<{zero}> : tensor<i32>
  %0:2 = stablehlo.reduce(%x init: {start}), (%positions init: %zero) across dimensions = [1]
    : (tensor<4x3xf32>, tensor<4x3xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
    reducer(%a: tensor<f32>, %b: tensor<f32>) (%i: tensor<i32>, %j: tensor<i32>) {{
      %1 = stablehlo.compare {direction}, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %2 = stablehlo.select %1, %a, %b : tensor<i1>, tensor<f32>
      %3 = stablehlo.compare EQ, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.minimum %i, %j : tensor<i32>
      %5 = stablehlo.select %1, %i, %j : tensor<i1>, tensor<i32>
      %6 = stablehlo.select %3, %4, %5 : tensor<i1>, tensor<i32>
      stablehlo.return %2, %6 : tensor<f32>, tensor<i32> }}
  return %0#1 : tensor<4xi32> }} }}"""
TORCH = {
    "positions": "stablehlo.iota dim = 1",
    "low": "0xFF800000",
    "zero": "0",
    "start": "%low",
    "direction": "GE",
}


@pytest.fixture(scope="module")
def check(cpu):
    from blacksmith.stablehlo import check_tt

    return check_tt


@pytest.fixture
def x64(cpu):
    import jax

    jax.config.update("jax_enable_x64", True)
    yield
    jax.config.update("jax_enable_x64", False)


def array(*shape, dtype="float32", **options):
    import jax

    return jax.ShapeDtypeStruct(shape, dtype, **options)


def test_argmax_of_torch_is_recognised(cpu):
    from blacksmith.stablehlo import check_tt_text

    assert check_tt_text(ARGMAX.format(**TORCH), "argmax").findings == ()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"start": "%start"}, "not a constant"),
        ({"low": "0.0"}, "starts from 0; only -inf"),
        ({"zero": "1"}, "starts from 1; only 0"),
        ({"positions": "stablehlo.constant dense<1>"}, "not an iota"),
        ({"direction": "NE"}, "only the bodies"),
        ({"direction": "LE"}, "not argmin"),
    ],
)
def test_other_reductions_of_pairs_are_refused(cpu, change, reason):
    from blacksmith.stablehlo import check_tt_text

    (error,) = check_tt_text(ARGMAX.format(**TORCH | change), "argmax").refused
    assert reason in error.reason


def outcomes():
    """name -> (wrong on the device, its arguments, the finding's subject, its issue or source, a neighbour, its)."""
    import jax
    from flax import linen as nn
    from flax import nnx
    from jax import lax
    from jax import numpy as jnp

    def at_index(x, i):
        return lax.dynamic_slice(x, (i, 0), (2, 3))

    def block(x, i):
        numbers = lax.GatherDimensionNumbers(offset_dims=(0, 1), collapsed_slice_dims=(), start_index_map=(0,))
        return lax.gather(x, i, numbers, slice_sizes=(2, 3))

    def normalised(average):
        module = nn.BatchNorm(use_running_average=average)
        variables = jax.eval_shape(module.init, jax.random.key(0), array(4, 3))
        return lambda x, v: module.apply(v, x, mutable=["batch_stats"]), (array(4, 3), variables)

    def nnx_normalised(layer):
        graph, state = nnx.split(layer(3, rngs=nnx.Rngs(0)))
        return lambda x, state: nnx.merge(graph, state)(x), (array(4, 3), state)

    values, segments = array(8), array(8, dtype="int32")
    x, keys, index = array(4, 3), array(4), array(dtype="int32")
    training, evaluation = normalised(False), normalised(True)
    return {
        "segment_max": (lambda v, s: jax.ops.segment_max(v, s, 4), (values, segments), "scatter", "tt-xla#5667",
                        lambda v, s: jax.ops.segment_sum(v, s, 4), (values, segments)),
        "run-time slice": (at_index, (x, index), "dynamic_slice", "tt-metal#42778", lambda x: at_index(x, 1), (x,)),
        "run-time block": (block, (x, array(1, dtype="int32")), "gather", "tt-metal#42780",
                           lambda x: block(x, jnp.ones(1, "int32")), (x,)),
        "isfinite": (jnp.isfinite, (x,), "is_finite", "tt-mlir#7930", jnp.isfinite, (array(4, dtype="bfloat16"),)),
        "argsort": (jnp.argsort, (keys,), "sort", "tt-metal#33492", lambda k: jnp.argsort(k, stable=False), (keys,)),
        "float16": (jnp.negative, (array(4, dtype="float16"),), "dtype f16", "unsupported",
                    jnp.negative, (array(4, dtype="bfloat16"),)),
        "float32 to uint16": (lambda x: x.astype("uint16"), (x,), "convert f32 -> ui16", "tt-xla#171",
                              lambda x: (x + x).astype("uint16"), (x,)),
        "int32 to bfloat16": (lambda x: x.astype("bfloat16"), (segments,), "convert i32 -> bf16", "tt-xla#171",
                              lambda x: x.astype("uint32"), (segments,)),
        "bool to float32": (lambda x: x.astype("float32"), (array(4, dtype="bool"),), "convert i1", "test_convert",
                            lambda x: (x > 0).astype("float32"), (x,)),
        "float32 to bool": (lambda x: x.astype("bool"), (x,), "compare f32 -> i1", "test_convert",
                            lambda x, y: x != y, (x, x)),
        "scalars": (jnp.negative, (array(),), "arguments of rank 0", "tt-xla#173", jnp.multiply, (array(), x)),
        "BatchNorm": (*training, "BatchNorm", "NaN", *evaluation),
        "nnx.BatchNorm": (*nnx_normalised(nnx.BatchNorm), "BatchNorm", "NaN", *nnx_normalised(nnx.LayerNorm)),
    }  # fmt: skip


OUTCOMES = [
    "segment_max", "run-time slice", "run-time block", "isfinite", "argsort", "float16", "float32 to uint16",
    "int32 to bfloat16", "bool to float32", "float32 to bool", "scalars", "BatchNorm", "nnx.BatchNorm",
]  # fmt: skip


@pytest.mark.parametrize("name", OUTCOMES)
def test_recorded_failure_is_a_caution_and_its_neighbour_has_none(check, name):
    assert sorted(outcomes()) == sorted(OUTCOMES)
    wrong, arguments, subject, source, right, others = outcomes()[name]
    support = check(wrong, *arguments, name=name)
    assert support
    assert support.wrong == support.findings
    assert all(subject in finding.subject and source in finding.reason for finding in support.findings)
    assert support.findings
    assert "caution: " + name + ": wrong on the device: " in repr(support)
    assert check(right, *others).findings == ()


FAILING = {
    "uint32": {"uint16", "int16", "bfloat16"}, "float32": {"uint16", "int16"}, "bfloat16": {"uint16", "int16"},
    "uint16": {"int32"}, "int16": {"float32", "bfloat16"}, "int32": {"float32", "bfloat16"},
}  # fmt: skip


@pytest.mark.parametrize("before", FAILING)
def test_conversions_recorded_as_failing_are_cautions_and_no_others(check, before):
    def wrong(after):
        return check(lambda x: x.astype(after), array(4, dtype=before)).wrong

    found = {after for after in {*FAILING, "uint8"} - {before} if wrong(after)}
    assert found == FAILING[before]
    assert not check(lambda x: (x + x).astype("int16"), array(4, dtype=before)).wrong, "only as a program of its own"


@contextlib.contextmanager
def partitioner(shardy):
    import jax

    jax.config.update("jax_use_shardy_partitioner", shardy)
    yield
    jax.config.update("jax_use_shardy_partitioner", True)


def over_chips(collective, chips):
    """(collective inside a ``shard_map`` over chips, its argument without a sharding, with one)."""
    import jax
    from jax.sharding import AbstractMesh, AxisType, NamedSharding
    from jax.sharding import PartitionSpec as P

    mesh = AbstractMesh((1, chips), ("x", "y"), axis_types=(AxisType.Auto,) * 2)
    function = jax.shard_map(collective, mesh=mesh, in_specs=P("x", "y"), out_specs=P("x", "y"), check_vma=False)
    return function, array(8, 64), array(8, 64, sharding=NamedSharding(mesh, P("x", "y")))


@pytest.mark.parametrize("shardy", [True, False], ids=["shardy", "gspmd"])
def test_shard_map_without_a_sharded_argument_is_refused(check, shardy):
    import jax

    with partitioner(shardy):
        function, plain, sharded = over_chips(lambda x: jax.lax.psum(x, "y"), 4)
        (error,) = check(function, plain).refused
        assert check(function, sharded).findings == ()
        assert check(lambda x, y: function(x) + y.sum(), sharded, plain).findings == ()
    assert "tt-xla#277" in error.reason
    assert "NamedSharding" in error.suggestion


def test_pmean_and_psum_scatter_over_8_chips_are_cautions(check):
    from jax import lax

    def mean(x):
        return lax.pmean(x, "y")

    def scatter(x):
        return lax.psum_scatter(x, "y", scatter_dimension=1, tiled=True)

    def found(collective, chips):
        function, _, sharded = over_chips(collective, chips)
        return [finding.reason for finding in check(function, sharded).wrong]

    assert ["tt-xla#3407" in reason for reason in found(mean, 4)] == [True]
    assert found(lambda x: lax.psum(x, "y") * (1 / 4), 4) == []
    assert ["8 chips crashes" in reason for reason in found(scatter, 8)] == [True]
    assert found(scatter, 4) == []


def test_sharding_constraint_is_a_caution_without_shardy(check):
    import jax
    from jax.sharding import NamedSharding
    from jax.sharding import PartitionSpec as P

    _, _, sharded = over_chips(lambda x: x, 4)
    replicated = NamedSharding(sharded.sharding.mesh, P())

    def constrained(x):
        return jax.lax.with_sharding_constraint(x, replicated)

    assert check(constrained, sharded).findings == ()
    with partitioner(False):
        (caution,) = check(constrained, sharded).wrong
    assert "GSPMD" in caution.reason


@pytest.mark.parametrize(
    ("dtype", "becomes"), [("int64", "i32"), ("uint64", "u32"), ("float64", "f32"), ("int8", "u8")]
)
def test_wide_dtypes_compile_and_are_narrowed(check, x64, dtype, becomes):
    support = check(lambda x: x * x, array(3, dtype=dtype))
    assert support
    assert repr(support).startswith("<lambda>: can be lowered")
    (finding,) = support.narrowed
    assert support.findings == (finding,)
    assert f"it becomes {becomes} on TT: it compiles" in finding.reason
    assert check(lambda x: x * x, array(3, dtype="int32")).findings == ()


def test_shift_to_the_upper_half_of_64_bits_is_an_error(check, x64):
    """jax.random reads the upper half of 64-bit counters, which 32 bits do not hold."""
    from jax import numpy as jnp

    support = check(lambda x: x >> jnp.uint64(32), array(3, dtype="uint64"))
    (error,) = support.errors
    assert (error.verdict.value, support.refused) == ("wrong on the device", ())
    assert ", but computes something else, according to" in repr(support)
    assert check(lambda x: x >> jnp.uint64(31), array(3, dtype="uint64"))


def test_result_converted_to_float64_is_refused_by_the_plugin(check, x64):
    (error,) = check(lambda x: x.astype("float64"), array(3)).refused
    assert "tt-xla#170" in error.reason
    assert check(lambda x: (x.astype("float64") + 1).astype("float32"), array(3)).refused == ()


def install(folder, name, summary):
    """Metadata of a package, as pip writes them."""
    info = folder / f"{name.replace('-', '_')}-1.5.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.5.0\nSummary: {summary}\n")


@pytest.mark.parametrize(
    ("package", "summary", "note", "known"),
    [
        (
            "pjrt-plugin-tt",
            "commit=95c1c1c, tt-mlir-commit=19c86fca45ae7c3d8f886c0401d8b40a40d2f294",
            "this version",
            True,
        ),
        ("pjrt-plugin-tt", "commit=95c1c1c, tt-mlir-commit=0123456789abcdef", "tt-mlir 0123456789, of which", False),
        ("jax-tt-plugin", "libtt", "does not name its tt-mlir commit", False),
    ],
)
def test_installed_plugin_chooses_the_table(cpu, f32, tmp_path, package, summary, note, known):
    from jax import numpy as jnp

    from blacksmith.stablehlo import check_tt_text, lower_text
    from blacksmith.stablehlo.tt_plugin import compiler_of, find_plugin

    install(tmp_path, package, summary)
    compiler = compiler_of(find_plugin([str(tmp_path)]))
    assert (compiler.known, compiler.table.sha[:8]) == (known, "19c86fca")
    support = check_tt_text(lower_text(jnp.cumsum, f32(4)), "sums", compiler)
    assert support.needs
    header, plugin, *rest = repr(support).splitlines()
    assert header == "sums: can be lowered by tt-mlir 19c86fca45 (2026-08-21), according to blacksmith's table"
    assert f"{package} 1.5.0" in plugin
    assert note in plugin
    assert len(rest) == (0 if known else 1), "the commits that it needs are news only if the plugin is another"


def test_no_plugin_is_no_plugin(cpu, tmp_path):
    from blacksmith.stablehlo.tt_plugin import compiler_of, find_plugin
    from blacksmith.stablehlo.tt_table import tt_table, tt_tables

    assert find_plugin([str(tmp_path)]) is None
    assert compiler_of(None) == (tt_tables()[0], "", False)
    assert tt_table("0123") is None


def test_rules_of_a_version_without_the_records_say_nothing(cpu):
    """What is recorded belongs to a version's table, not to the rules."""
    import dataclasses

    from blacksmith.stablehlo import check_tt_text, lower_text
    from blacksmith.stablehlo.tt_plugin import compiler_of

    compiler = compiler_of(None)
    later = compiler._replace(table=dataclasses.replace(compiler.table, recorded={}, frontend={}, since={}))
    import jax
    from jax import numpy as jnp

    function, plain, _ = over_chips(lambda x: jnp.isfinite(jax.lax.pmean(x, "y")), 4)
    text = lower_text(function, plain)
    assert check_tt_text(text, "now", compiler).findings
    assert check_tt_text(text, "later", later).findings == ()
