"""MLIR modules: a pass that fails is a sentence."""

import pytest

_SINH = """
func.func public @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = chlo.sinh %x : tensor<4xf32> -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
"""


def test_failing_pass_is_named():
    import jax

    from blacksmith.stablehlo.mlir import parse, run_passes
    from blacksmith.tools.errors import StableHLOError

    expected = rf"jax {jax.__version__} cannot run the passes stablehlo-legalize-to-vhlo on this module: "
    with pytest.raises(StableHLOError, match=expected):
        run_passes(parse(_SINH), "stablehlo-legalize-to-vhlo")
