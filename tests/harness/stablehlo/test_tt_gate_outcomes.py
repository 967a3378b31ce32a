"""The benchmark that holds the TT support gate against tt-xla's op tests, on a made-up checkout of a few tests."""

import sys
import textwrap

import pytest

UTILS = """
    def failed_runtime(reason):
        return f"FAILED_RUNTIME: {reason}"

    def failed_ttmlir_compilation(reason):
        return f"FAILED_TTMLIR_COMPILATION: {reason}"
"""
OPS = """
    import jax
    import jax.numpy as jnp
    import pytest
    from infra import ComparisonConfig, random_tensor, run_op_test, run_op_test_with_random_inputs
    from utils import failed_runtime, failed_ttmlir_compilation


    @pytest.fixture
    def config():
        config = ComparisonConfig()
        config.pcc.required_pcc = 0.95
        return config


    @pytest.mark.push
    @pytest.mark.parametrize("shape", [(4,), pytest.param((4, 4), marks=pytest.mark.skip(reason="no reason"))])
    def test_negate(shape, config):
        run_op_test_with_random_inputs(jnp.negative, [shape], 0.0, 1.0, "bfloat16", comparison_config=config)


    @pytest.mark.xfail(reason=failed_ttmlir_compilation("no lowering"))
    def test_round():
        run_op_test(jnp.round, [random_tensor((4,), dtype="float32")])


    @pytest.mark.xfail(reason=failed_ttmlir_compilation("no lowering, it says"))
    def test_floor():
        run_op_test(jnp.floor, [random_tensor((4,))])


    @pytest.mark.parametrize("op", [jnp.isfinite, jnp.abs])
    def test_decided_inside(op):
        if op is jnp.isfinite:
            pytest.xfail(failed_runtime("wrong"))
        run_op_test_with_random_inputs(op, [(4,)])


    def test_loop():
        run_op_test(lambda x: jax.lax.fori_loop(0, 3, lambda _, y: y + 1, x), [random_tensor((4,))])


    def test_another_runner():
        from infra.testers import run_model_test

        run_model_test("gpt2")


    def test_without_a_runner():
        assert random_tensor((2, 3)).shape == (2, 3)


    def test_of_a_fixture_in_conftest(device):
        run_op_test(jnp.negative, [random_tensor((4,))])
"""
SHARDED = """
    import jax
    import pytest
    from infra import ShardingMode, make_partition_spec, run_jax_multichip_op_test_with_random_inputs
    from tests.utils import failed_ttmlir_compilation


    @pytest.mark.parametrize("mode", [
        ShardingMode.INPUTS_AND_MODULE,
        pytest.param(ShardingMode.MODULE, marks=pytest.mark.xfail(reason=failed_ttmlir_compilation("no sharding"))),
    ])
    @pytest.mark.parametrize("use_shardy", [True, False])
    def test_psum(use_shardy, mode):
        specs = make_partition_spec(("x", "y")), make_partition_spec(("x", None))
        run_jax_multichip_op_test_with_random_inputs(
            lambda x: jax.lax.psum(x, "y"), [(8, 8)], (1, 2), ("x", "y"), specs[:1], specs[1], use_shardy, mode
        )


    def test_sharded_inputs_only():
        spec = make_partition_spec(("x", "y"))
        run_jax_multichip_op_test_with_random_inputs(
            jax.lax.neg, [(8, 8)], (1, 2), ("x", "y"), (spec,), spec, True, ShardingMode.INPUTS
        )
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory, cpu):
    """(cases by name, reasons by name of those that were not driven, the report)."""
    from benchmarks.tt_gate_outcomes import outcomes, report

    checkout = tmp_path_factory.mktemp("tt-xla")
    files = {
        "tests/utils.py": UTILS,
        "tests/infra/__init__.py": "raise AssertionError('their infra is replaced')",
        "tests/conftest.py": "raise AssertionError('their conftest opens devices')",
        "tests/jax/single_chip/ops/test_ops.py": OPS,
        "tests/jax/single_chip/ops/test_broken.py": "import a_package_that_is_not_installed",
        "tests/jax/multi_chip/n300/test_sharded.py": SHARDED,
    }
    for name, text in files.items():
        path = checkout / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text))
    modules, paths = set(sys.modules), list(sys.path)
    cases, not_driven = outcomes(checkout)
    assert not {name for name in set(sys.modules) - modules if name.split(".")[0] in ("infra", "utils")}
    assert sys.path == paths
    named = {case.name.split("::")[-1]: (case.recorded.value, case.outcome) for case in cases}
    return named, {name.split("/")[-1]: reason for name, reason in not_driven.items()}, report(cases, not_driven)


def test_verdicts_stand_beside_the_marks(found):
    cases, _, _ = found
    assert cases == {
        "test_negate[shape0]": ("passes", "accepted"),
        "test_negate[shape1]": ("left out, stage not recorded", "accepted"),
        "test_round": ("does not compile", "refused"),
        "test_floor": ("does not compile", "accepted"),
        "test_decided_inside[isfinite]": ("fails or is wrong on the device", "accepted with a warning"),
        "test_decided_inside[abs]": ("passes", "accepted"),
        "test_loop": ("passes", "refused"),
        "test_psum[True-ShardingMode.INPUTS_AND_MODULE]": ("passes", "accepted"),
        "test_psum[True-ShardingMode.MODULE]": ("does not compile", "refused"),
        "test_psum[False-ShardingMode.INPUTS_AND_MODULE]": ("passes", "accepted"),
        "test_psum[False-ShardingMode.MODULE]": ("does not compile", "refused"),
        "test_sharded_inputs_only": ("passes", "accepted"),
    }


def test_tests_that_cannot_be_driven_are_named_with_the_reason(found):
    _, not_driven, _ = found
    assert "a_package_that_is_not_installed" in not_driven.pop("test_broken.py")
    assert "run_model_test" in not_driven.pop("test_ops.py::test_another_runner")
    assert "calls no runner" in not_driven.pop("test_ops.py::test_without_a_runner")
    assert "'device' not found" in not_driven.pop("test_ops.py::test_of_a_fixture_in_conftest")
    assert not_driven == {}


def test_report_counts_and_names_disagreements(found):
    _, _, report = found
    rows = {line[:34].strip(): line[34:].split() for line in report.splitlines()[1:6]}
    assert rows["passes"] == ["5", "0", "1"]
    assert rows["does not compile"] == ["1", "0", "3"]
    assert "passes, and is accepted with a warning: 0" in report
    assert "passes, and is refused: 1\n  tests/jax/single_chip/ops/test_ops.py::test_loop" in report
    assert "does not compile, and is accepted: 1\n  tests/jax/single_chip/ops/test_ops.py::test_floor" in report


def test_another_folder_is_not_a_checkout(tmp_path, cpu):
    from benchmarks.tt_gate_outcomes import outcomes

    with pytest.raises(SystemExit, match="is it a checkout of tt-xla"):
        outcomes(tmp_path)
