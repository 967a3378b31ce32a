"""Exported text: the reference interpreter, portable artifacts, IREE, files."""

import re

import numpy as np
import pytest

from blacksmith.tools.errors import StableHLOError


@pytest.fixture
def mixed(cpu):
    """A function of several dtypes, its arguments, and XLA's results."""
    import jax
    import jax.numpy as jnp

    def function(x, mask, count, narrow):
        return jnp.where(mask, x, 0.0), ~mask, count + 1, narrow * 2, jnp.any(mask)

    generator = np.random.default_rng(0)
    arguments = (
        generator.random((40, 30), np.float32),
        generator.random((40, 30)) > 0.5,
        np.int32(3),
        generator.random((4, 50)).astype(jnp.bfloat16),
    )
    return function, arguments, [np.asarray(result) for result in jax.jit(function)(*arguments)]


def assert_same(found, expected):
    for one, other in zip(found, expected, strict=True):
        assert (one.dtype, one.shape) == (other.dtype, other.shape)
        np.testing.assert_array_equal(np.asarray(one, np.float64), np.asarray(other, np.float64))


def test_interpreter_supports_every_dtype(canonical, mixed):
    from blacksmith.stablehlo import interpret

    function, arguments, expected = mixed
    assert_same(interpret(canonical(function, *arguments), arguments), expected)


def test_interpreter_keeps_infinities_and_nan(canonical):
    import jax.numpy as jnp

    from blacksmith.stablehlo import interpret

    for dtype in (np.float32, jnp.bfloat16, np.float16):
        array = np.array([np.inf, -np.inf, np.nan, 1.5], dtype)
        assert_same(interpret(canonical(lambda x: -x, array), [array]), [-array])


def test_wrong_arguments_are_named(canonical, f32):
    from blacksmith.stablehlo import interpret

    text = canonical(lambda x, y: x + y, f32(4), f32(4))
    with pytest.raises(StableHLOError, match="takes 2 arguments, got 1"):
        interpret(text, [np.zeros(4, np.float32)])
    with pytest.raises(StableHLOError, match=re.escape("argument 1 has shape (3,) and dtype float32, expected")):
        interpret(text, [np.zeros(4, np.float32), np.zeros(3, np.float32)])
    with pytest.raises(StableHLOError, match="dtype float64"):
        interpret(text, [np.zeros(4), np.zeros(4, np.float32)])


def test_portable_artifacts_round_trip(canonical, f32, mixed, summed_over_chips):
    """Collectives and Shardy's annotations too; VHLO drops only the channel's type."""
    from blacksmith.stablehlo import canonical_text, from_portable, to_portable

    function, arguments, _ = mixed
    text = canonical(function, *arguments)
    assert canonical_text(from_portable(to_portable(text))) == text
    spread = canonical(summed_over_chips, f32(8, 16), f32(16, 8))
    assert canonical_text(from_portable(to_portable(spread))) == spread.replace("type = 1>", "type = 0>")


def test_portable_artifacts_name_their_version(canonical, f32):
    """The bytecode names its producer, which an older reader checks first."""
    from blacksmith.stablehlo import to_portable, vhlo_versions

    written = vhlo_versions()["written"]
    assert f"StableHLO_v{written}".encode() in to_portable(canonical(lambda x: x + 1, f32(3)))


def test_unportable_modules_and_bytes_are_rejected(canonical, f32):
    from jax import lax

    from blacksmith.stablehlo import from_portable, to_portable

    with pytest.raises(StableHLOError, match="cannot be written as VHLO 1.9.0: chlo.top_k"):
        to_portable(
            "module { func.func public @main(%a: tensor<4xf32>) -> (tensor<2xf32>, tensor<2xi32>) { "
            "%0, %1 = chlo.top_k(%a, k = 2) : tensor<4xf32> -> (tensor<2xf32>, tensor<2xi32>) "
            "return %0, %1 : tensor<2xf32>, tensor<2xi32> } }"
        )
    assert to_portable(canonical(lambda x: lax.erf(x), f32(3)))  # chlo was legalised before
    with pytest.raises(StableHLOError, match="not VHLO that this jaxlib can read"):
        from_portable(b"junk")


def test_iree_agrees_with_xla(canonical, mixed):
    pytest.importorskip("iree.compiler", reason="needs the extra: pip install 'blacksmith[iree]'")
    from blacksmith.stablehlo.iree import IreeProgram

    function, arguments, expected = mixed
    program = IreeProgram(canonical(function, *arguments))
    assert_same([np.asarray(result) for result in program([program.place(each) for each in arguments])], expected)


def test_iree_rejects_collectives_with_an_error(canonical, f32, summed_over_chips):
    pytest.importorskip("iree.compiler", reason="needs the extra: pip install 'blacksmith[iree]'")
    from blacksmith.stablehlo.iree import IreeProgram

    with pytest.raises(StableHLOError, match="IREE cannot compile"):
        IreeProgram(canonical(summed_over_chips, f32(8, 16), f32(16, 8)))


def test_exported_files_round_trip_in_order(canonical, mixed, tmp_path):
    from blacksmith.stablehlo import (
        canonical_text,
        from_portable,
        interpret,
        lower_text,
        read_function,
        write_function,
    )

    function, arguments, expected = mixed
    names = ("z/x", "a/mask", "count", "b/narrow")
    inputs = dict(zip(names, arguments, strict=True))
    outputs = {f"result {number}": array for number, array in enumerate(expected)}
    written = write_function(tmp_path, "mixed", lower_text(function, *arguments), inputs, outputs)
    assert {path.name for path in tmp_path.iterdir()} == {
        "mixed.mlir", "mixed.mlirbc", "mixed.inputs.npz", "mixed.outputs.npz",
    }  # fmt: skip
    exported = read_function(tmp_path, "mixed")
    assert exported.text == written.text == canonical(function, *arguments)
    assert list(exported.inputs) == list(names)
    assert_same(exported.inputs.values(), [np.asarray(each) for each in arguments])
    assert_same(interpret(exported.text, list(exported.inputs.values())), exported.outputs.values())
    assert canonical_text(from_portable(exported.portable)) == exported.text


def test_missing_file_is_named(tmp_path, cpu):
    from blacksmith.stablehlo import read_function

    with pytest.raises(StableHLOError, match="train_step.mlir: missing"):
        read_function(tmp_path, "train_step")
