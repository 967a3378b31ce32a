"""What the TT compiler lowers: ``tt_stablehlo_ops.yaml``, read from the conversion patterns of one tt-mlir commit."""

import functools
from dataclasses import dataclass
from importlib import resources
from typing import Any

import yaml

_CUSTOM_CALL_GROUPS = ("sharding", "from_chlo", "tt_ops", "composite_derived", "annotation")


@dataclass(frozen=True)
class TTTable:
    """The parts of the table that the rules read.

    Attributes:
      commit: tt-mlir's commit, with its date.
      operations: StableHLO operations with a lowering, without their prefix.
      hoisted: operations that run on the host CPU inside the executable, with the note.
      unsupported: operations that JAX emits and tt-mlir does not lower, with the JAX functions that emit them.
      other_dialects: operations allowed per dialect.
      chlo: chlo operations that jaxlib 0.7.1 converts to supported operations.
      custom_calls, composites: names with a lowering.
      element_types: element types, in MLIR's spelling, that keep their values.
      narrowed: element types that silently become another one, by name.
      caveats: limits per operation, with their source.
      suggestions: what to write instead.
    """

    commit: str
    operations: frozenset[str]
    hoisted: dict[str, str]
    unsupported: dict[str, str]
    other_dialects: dict[str, frozenset[str]]
    chlo: frozenset[str]
    custom_calls: frozenset[str]
    composites: frozenset[str]
    element_types: frozenset[str]
    narrowed: dict[str, str]
    caveats: dict[str, str]
    suggestions: dict[str, str]


@functools.cache
def tt_table() -> TTTable:
    """The table, read once per process."""
    text = resources.files(__package__).joinpath("tt_stablehlo_ops.yaml").read_text(encoding="utf-8")
    data: dict[str, Any] = yaml.safe_load(text)
    removed = {entry["op"] for entry in data["ops_removed_by_passes"]}
    chlo = data["chlo_after_jaxlib_0_7_1"]
    become = {_mlir_type(name): str(narrow) for name, narrow in data["dtypes"]["normalisation"].items()}
    narrowed = {name: become[name] for name in map(_mlir_type, data["dtypes"]["warn"])}
    return TTTable(
        commit=f"{data['commit'][:10]} ({data['commit_date']})",
        operations=frozenset({*data["ops"], *data["region_terminators"], *removed}),
        hoisted={entry["op"]: entry["note"] for entry in data["ops_cpu_hoisted"] if "note" in entry},
        unsupported={entry["op"]: entry["jax_source"] for entry in data["ops_unsupported_seen_from_jax"]},
        other_dialects={name: frozenset(names) for name, names in data["other_dialects_allowed"].items()},
        chlo=frozenset({*chlo["custom_calls"], *chlo["decomposed_to_supported_ops"]}),
        custom_calls=frozenset(name for group in _CUSTOM_CALL_GROUPS for name in data["custom_call_targets"][group]),
        composites=frozenset(data["composites"]),
        element_types=frozenset({*become, *map(_mlir_type, data["dtypes"]["runtime_native"])} - {*narrowed}),
        narrowed=narrowed,
        caveats=_caveats(data["caveats"]),
        suggestions=data["ways_out"],
    )


def _mlir_type(name: str) -> str:
    """MLIR's spelling: the table's ``u32`` is ``ui32``."""
    return f"ui{name[1:]}" if name[0] == "u" and name[1:].isdigit() else name


def _caveats(entries: list[dict[str, Any]]) -> dict[str, str]:
    caveats: dict[str, list[str]] = {}
    for entry in entries:
        for name in entry["op"] if isinstance(entry["op"], list) else [entry["op"]]:
            caveats.setdefault(name, []).append(entry["limit"])
    return {name: "; ".join(limits) for name, limits in caveats.items()}
