"""Options of the TT compiler: a config section, ``--tt-option KEY=VALUE``, and what follows from them.

tt-xla reads them in pjrt_implementation/src/api/compile_options.cc. It ignores unknown keys silently and aborts the
process on a bad value, so both are checked here.
"""

import difflib
import os
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, NamedTuple

import pydantic

from blacksmith.tools.config import FrozenModel
from blacksmith.tools.errors import ConfigError, PlatformError
from blacksmith.tools.platforms import PlatformSpec

_ZEROS = "programs compiled with it return zeros"
_HARNESS = "the harness sets it for its failure bundle"
_REFUSED = {
    "dry_run": _ZEROS,
    "backend": "a codegen_* backend returns zeros, and the other one is the default",
    "export_path": _HARNESS,
    "export_model_name": _HARNESS,
    "export_tensors": _HARNESS,
}
_CODEGEN_VARIABLE = "TTXLA_CODEGEN_EXPORT_DIR"
_TRACE_VARIABLE = "TT_RUNTIME_TRACE_REGION_SIZE"


class CompileConfig(FrozenModel):
    """The config section ``compile``: options of the TT compiler. null keeps the compiler's default.

    Attributes:
      optimization_level: 0 (the default) none, 1 the optimizer and fused convolutions, 2 also memory layouts. JAX
        has an option of this name and sends it apart from the others, where plugins before 2026-05-22 do not look
        (tt-xla#4857); jax 0.12 refuses these values.
      math_fidelity: how many bits of its operands a product uses (hifi4); see ``product_roundoff``.
      fp32_dest_acc_en: accumulate products in float32 (true at level 0). false breaks integer index products of 512
        terms and more (tt-xla#5116).
      experimental_weight_dtype: block floating point for weights (off).
      enable_trace: record and replay the commands of a step (off); needs TT_RUNTIME_TRACE_REGION_SIZE.
      enable_const_eval, enable_const_eval_on_cpu, enable_const_eval_inputs_to_system_memory: computing what depends on
        constants alone ahead of time, and where (true).
    """

    optimization_level: Annotated[int, pydantic.Field(ge=0, le=2)] | None = None
    math_fidelity: Literal["lofi", "hifi2", "hifi3", "hifi4", "ttnn_default"] | None = None
    fp32_dest_acc_en: bool | None = None
    experimental_weight_dtype: Literal["bfp_bf8", "bfp_bf4"] | None = None
    enable_trace: bool | None = None
    enable_const_eval: bool | None = None
    enable_const_eval_on_cpu: bool | None = None
    enable_const_eval_inputs_to_system_memory: bool | None = None

    @pydantic.model_validator(mode="before")
    @classmethod
    def _refuse(cls, values: Any) -> Any:
        for key in values if isinstance(values, Mapping) else ():
            if key in _REFUSED:
                raise ValueError(f"{key} is not available: {_REFUSED[key]}. Remove it")
        return values

    def as_strings(self) -> dict[str, str]:
        """The options that are set, as PJRT takes them: ``{"enable_trace": "true"}``."""
        return {key: str(value).lower() for key, value in self.model_dump(exclude_none=True).items()}


class CompilerOptions(NamedTuple):
    """Options by key, as PJRT takes them.

    Attributes:
      used: what ``aot_compile`` gives to the compiler.
      unused: set in the config, and ignored because the platform's compiler does not take them.
    """

    used: dict[str, str]
    unused: dict[str, str]


def parse_tt_option(text: str) -> tuple[str, str]:
    """``"enable_trace=on"`` -> ``("enable_trace", "true")``.

    Raises:
      ConfigError: malformed, an unknown or refused key, or a value that is not allowed.
    """
    key, equals, value = (part.strip() for part in text.partition("="))
    if not (key and equals and value):
        raise ConfigError(f"--tt-option {text}: expected KEY=VALUE, for example --tt-option optimization_level=1.")
    known = list(CompileConfig.model_fields)
    if key not in (*known, *_REFUSED):
        close = difflib.get_close_matches(key, known, n=1)
        hint = f"Did you mean {close[0]!r}? " if close else ""
        raise ConfigError(f"--tt-option {text}: unknown option {key!r}. {hint}Allowed here: {', '.join(known)}.")
    try:
        options = CompileConfig.model_validate({key: value}, strict=False).as_strings()
    except pydantic.ValidationError as error:
        details = error.errors()[0]
        reason = details["ctx"]["error"] if details["type"] == "value_error" else details["msg"]
        raise ConfigError(f"--tt-option {text}: {reason}.") from None
    return key, options[key]


def compiler_options(config: CompileConfig, tt_options: Sequence[str], spec: PlatformSpec) -> CompilerOptions:
    """Merges the config section with ``--tt-option``, which wins.

    Args:
      config: the section ``compile``.
      tt_options: ``KEY=VALUE`` each.
      spec: the platform that compiles.

    Raises:
      ConfigError: a malformed or refused option, or an environment that it does not work in.
      PlatformError: ``--tt-option`` for a platform whose compiler does not take it.
    """
    from_config = config.as_strings()
    if not spec.takes_tt_options:
        if tt_options:
            raise PlatformError(
                f"--tt-option {tt_options[0]}: the platform is {spec.name}, whose compiler does not take options of "
                "the TT compiler. Remove the option, or use --platform tt."
            )
        return CompilerOptions({}, from_config)
    if os.environ.get(_CODEGEN_VARIABLE):
        raise ConfigError(f"{_CODEGEN_VARIABLE} is set: {_ZEROS}. Unset it.")
    options = from_config | dict(map(parse_tt_option, tt_options))
    region = os.environ.get(_TRACE_VARIABLE, "")
    if options.get("enable_trace") == "true" and not (region.isdigit() and int(region)):
        raise ConfigError(
            f"enable_trace needs the size of the trace region in bytes in the environment, and {_TRACE_VARIABLE} is "
            f"{region or 'not set'}. Set for example {_TRACE_VARIABLE}=10000000 and start again."
        )
    return CompilerOptions(options, {})


# Truncation of the coarser operand, by math fidelity. The multiplier takes 5 bits of one operand and 7 of the other per
# fidelity phase (tt-metal's tech_reports/matrix_engine; bit by bit in tt-isa-documentation's SrcASrcB.md). lofi uses 5
# and 7 significant bits, hifi2 10 and 7, hifi4 10 and 11 (TF32 has 11); hifi3 lacks the product of the low bits, 2^-10.
# TTNN chooses ttnn_default per operation, and it may be lofi. Documented, not measured on hardware.
_FIDELITY_ROUNDOFF = {"lofi": 2.0**-4, "hifi2": 2.0**-6, "hifi3": 2.0**-9, "hifi4": 2.0**-9, "ttnn_default": 2.0**-4}
# Of the largest of the 16 weights that share an exponent: 7 and 3 bits of magnitude, truncated (docs.tenstorrent.com,
# "Data Formats and Math Fidelity").
_WEIGHT_ROUNDOFF = {"bfp_bf8": 2.0**-6, "bfp_bf4": 2.0**-2}


def product_roundoff(spec: PlatformSpec, options: Mapping[str, str]) -> float:
    """Relative error of one operand of a matrix product on this platform with these options.

    Args:
      spec: gives the error without options; the TT compiler's default is hifi4.
      options: as given to the compiler.
    """
    fidelity = _FIDELITY_ROUNDOFF.get(options.get("math_fidelity", ""), spec.product_roundoff)
    return max(fidelity, _WEIGHT_ROUNDOFF.get(options.get("experimental_weight_dtype", ""), 0.0))
