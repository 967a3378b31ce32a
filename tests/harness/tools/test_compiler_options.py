"""Options of the TT compiler: checked, merged, and given to the compiler. No TT compiler was there."""

import pydantic
import pytest

from blacksmith.tools.compiler_options import CompileConfig, compiler_options, parse_tt_option, product_roundoff
from blacksmith.tools.config import FrozenModel, load_config
from blacksmith.tools.errors import ConfigError, PlatformError
from blacksmith.tools.platforms import HOST, PLATFORMS, TT


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    """No variable of the TT compiler is set."""
    for variable in ("TT_RUNTIME_TRACE_REGION_SIZE", "TTXLA_CODEGEN_EXPORT_DIR"):
        monkeypatch.delenv(variable, raising=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("optimization_level=2", ("optimization_level", "2")),
        ("enable_trace=on", ("enable_trace", "true")),
        (" fp32_dest_acc_en = False ", ("fp32_dest_acc_en", "false")),
        ("math_fidelity=hifi2", ("math_fidelity", "hifi2")),
    ],
)
def test_options_become_the_strings_that_pjrt_takes(text, expected):
    assert parse_tt_option(text) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("optimization_level", "expected KEY=VALUE, for example --tt-option optimization_level=1"),
        ("=1", "expected KEY=VALUE"),
        ("math_fidelity=", "expected KEY=VALUE"),
        ("optimisation_level=1", "unknown option .* Did you mean 'optimization_level'.* Allowed here: .*enable_trace"),
        ("lr=1", "unknown option 'lr'. Allowed here: optimization_level"),
        ("optimization_level=3", "less than or equal to 2"),
        ("optimization_level=-1", "greater than or equal to 0"),
        ("math_fidelity=hifi5", "'lofi', 'hifi2', 'hifi3', 'hifi4' or 'ttnn_default'"),
        ("enable_trace=2", "valid boolean"),
        ("dry_run=true", "dry_run is not available: .* return zeros"),
        ("backend=codegen_py", "backend is not available: a codegen_.* returns zeros"),
        ("export_path=/tmp", "export_path is not available: the harness sets it"),
        ("export_tensors=1", "export_tensors is not available: the harness sets it"),
    ],
)
def test_bad_options_are_refused_with_what_is_allowed(text, message):
    with pytest.raises(ConfigError, match=f"^--tt-option {text}: .*{message}"):
        parse_tt_option(text)


class Config(FrozenModel):
    """An experiment's config with the section."""

    compile: CompileConfig = CompileConfig()


def test_the_section_is_checked_as_the_options_are():
    with pytest.raises(ConfigError, match="optimization_level is 3, .* 0 <= value <= 2"):
        load_config(Config, [], ["compile.optimization_level=3"])
    with pytest.raises(ConfigError, match="unknown key compile.math_fidelty .* Did you mean 'math_fidelity'"):
        load_config(Config, [], ["compile.math_fidelty=lofi"])
    with pytest.raises(ConfigError, match="--set compile.dry_run=true: compile: dry_run is not available: .* zeros"):
        load_config(Config, [], ["compile.dry_run=true"])


def test_the_command_line_wins_over_the_section():
    config = CompileConfig(optimization_level=1, math_fidelity="lofi", enable_const_eval=False)
    options = compiler_options(config, ["optimization_level=0", "fp32_dest_acc_en=true"], TT)
    assert options.unused == {}
    assert options.used == {
        "optimization_level": "0", "math_fidelity": "lofi", "enable_const_eval": "false", "fp32_dest_acc_en": "true",
    }  # fmt: skip
    assert compiler_options(CompileConfig(), [], TT).used == {}


@pytest.mark.parametrize("name", [name for name in PLATFORMS if name != "tt"])
def test_other_platforms_ignore_the_section_and_refuse_the_option(name):
    config = CompileConfig(math_fidelity="lofi")
    assert compiler_options(config, [], PLATFORMS[name]) == ({}, {"math_fidelity": "lofi"})
    with pytest.raises(PlatformError, match=f"--tt-option enable_trace=1: the platform is {name}, .* --platform tt"):
        compiler_options(config, ["enable_trace=1"], PLATFORMS[name])


@pytest.mark.parametrize("region", ["", "0", "lots"])
def test_traces_need_a_region(monkeypatch, region):
    monkeypatch.setenv("TT_RUNTIME_TRACE_REGION_SIZE", region)
    with pytest.raises(ConfigError, match="TT_RUNTIME_TRACE_REGION_SIZE=10000000"):
        compiler_options(CompileConfig(), ["enable_trace=true"], TT)
    assert compiler_options(CompileConfig(enable_trace=False), [], TT).used == {"enable_trace": "false"}
    monkeypatch.setenv("TT_RUNTIME_TRACE_REGION_SIZE", "10000000")
    assert compiler_options(CompileConfig(enable_trace=True), [], TT).used == {"enable_trace": "true"}


def test_an_environment_that_makes_programs_return_zeros_is_refused(monkeypatch):
    monkeypatch.setenv("TTXLA_CODEGEN_EXPORT_DIR", "/tmp")
    with pytest.raises(ConfigError, match="TTXLA_CODEGEN_EXPORT_DIR is set: .* return zeros. Unset it"):
        compiler_options(CompileConfig(), [], TT)
    assert compiler_options(CompileConfig(), [], HOST) == ({}, {})


def test_lower_fidelity_never_rounds_less():
    default = product_roundoff(TT, {})
    fidelities = [product_roundoff(TT, {"math_fidelity": name}) for name in ("hifi4", "hifi3", "hifi2", "lofi")]
    assert fidelities == [default, default, 2**-6, 2**-4]
    assert product_roundoff(TT, {"math_fidelity": "ttnn_default"}) == max(fidelities)
    assert product_roundoff(TT, {"optimization_level": "2"}) == default == TT.product_roundoff
    assert product_roundoff(TT, {"experimental_weight_dtype": "bfp_bf8"}) == 2**-6
    assert product_roundoff(TT, {"experimental_weight_dtype": "bfp_bf4", "math_fidelity": "lofi"}) == 2**-2
    assert product_roundoff(HOST, {}) == 0


def test_every_literal_has_a_roundoff():
    """A value added to the config without one would be judged as the default."""
    schema = CompileConfig.model_json_schema()["properties"]
    for key in ("math_fidelity", "experimental_weight_dtype"):
        for value in schema[key]["anyOf"][0]["enum"]:
            assert product_roundoff(HOST, {key: value}) > 0, value


def test_sections_are_frozen_and_strict():
    with pytest.raises(pydantic.ValidationError):
        CompileConfig(enable_trace="true")


def test_options_reach_the_compiler():
    """The CPU's compiler, which refuses the TT compiler's keys and takes its own."""
    import jax
    import jax.numpy as jnp

    from blacksmith.tools.compilation import aot_compile

    sharding = jax.sharding.SingleDeviceSharding(jax.local_devices(backend="cpu")[0])
    x = jax.device_put(jnp.ones(3), sharding)

    def double(x):
        return 2 * x

    for options in (None, {}, {"xla_cpu_enable_fast_math": "True"}):
        assert float(aot_compile(double, (x,), sharding, compiler_options=options)(x).sum()) == 6
    with pytest.raises(jax.errors.JaxRuntimeError, match="No such compile option: 'math_fidelity'"):
        aot_compile(double, (x,), sharding, compiler_options={"math_fidelity": "hifi4"})
