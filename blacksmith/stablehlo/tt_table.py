"""What one version of the TT compiler lowers: the tables in ``tt_tables``, each read from the sources at one commit."""

import functools
from dataclasses import dataclass
from importlib import resources
from typing import Any

import yaml

try:  # libyaml takes an eighth of the time; not every build of PyYAML has it
    from yaml import CSafeLoader as SafeLoader
except ImportError:
    from yaml import SafeLoader  # type: ignore[assignment]

_CUSTOM_CALL_GROUPS = ("sharding", "from_chlo", "tt_ops", "composite_derived", "annotation")


@dataclass(frozen=True)
class TTTable:
    """The parts of a table that the rules read.

    Attributes:
      sha: tt-mlir's commit, in full.
      commit: the commit in short, with its date.
      operations: StableHLO operations with a lowering, without their prefix.
      hoisted: operations that run on the host CPU inside the executable, with the note.
      unsupported: operations that JAX emits and tt-mlir does not lower, with the JAX functions that emit them.
      other_dialects: operations allowed per dialect.
      chlo: chlo operations that jaxlib 0.7.1 converts to supported operations.
      custom_calls, composites: names with a lowering.
      element_types: element types, in MLIR's spelling, that keep their values.
      narrowed: element types that silently become another one, by name.
      argmax_bodies: bodies of reductions recognised as argmax: for each operation, the descriptions that match.
      caveats: limits per operation, with their source.
      frontend: programs that the plugin refuses before tt-mlir sees them, by name: the reason with its source.
      since: forms lowered since a later commit, by name: the sentence about the commit.
      recorded: forms that compile and fail, by name: the outcome with its source.
      recorded_converts: element types and those that converting to fails.
      libtt: patches with which the plugin libtt lowers what this version refuses, by the name of the suggestion.
      suggestions: what to write instead.
    """

    sha: str
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
    argmax_bodies: tuple[tuple[frozenset[str], ...], ...]
    caveats: dict[str, str]
    frontend: dict[str, str]
    since: dict[str, str]
    recorded: dict[str, str]
    recorded_converts: dict[str, frozenset[str]]
    libtt: dict[str, str]
    suggestions: dict[str, str]


@functools.cache
def tt_tables() -> tuple[TTTable, ...]:
    """The tables of all known versions, newest first; read once per process."""
    files = resources.files(__package__).joinpath("tt_tables").iterdir()
    texts = [file.read_text(encoding="utf-8") for file in files if file.name.endswith(".yaml")]
    data = [yaml.load(text, Loader=SafeLoader) for text in texts]
    return tuple(_table(each) for each in sorted(data, key=lambda each: str(each["commit_date"]), reverse=True))


def tt_table(commit: str) -> TTTable | None:
    """The table of a tt-mlir commit, given in full or in short; None if there is none."""
    return next((table for table in tt_tables() if table.sha.startswith(commit)), None)


def _table(data: dict[str, Any]) -> TTTable:
    removed = {entry["op"] for entry in data["ops_removed_by_passes"]}
    chlo = data["chlo_after_jaxlib_0_7_1"]
    become = {_mlir_type(name): str(narrow) for name, narrow in data["dtypes"]["normalisation"].items()}
    narrowed = {name: become[name] for name in map(_mlir_type, data["dtypes"]["warn"])}
    return TTTable(
        sha=data["commit"],
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
        argmax_bodies=tuple(tuple(frozenset(each.split("|")) for each in body) for body in data["argmax_bodies"]),
        caveats=_caveats(data["caveats"]),
        frontend={name: f"{entry['reason']} ({entry['source']})" for name, entry in data["frontend"].items()},
        since={name: _since(entry) for name, entry in data["since"].items()},
        recorded={name: f"{entry['outcome']} ({entry['source']})" for name, entry in data["recorded"].items()},
        recorded_converts={name: frozenset(others) for name, others in data["recorded_converts"].items()},
        libtt=data["libtt"]["patches"],
        suggestions=data["ways_out"],
    )


def _mlir_type(name: str) -> str:
    """MLIR's spelling: the table's ``u32`` is ``ui32``."""
    return f"ui{name[1:]}" if name[0] == "u" and name[1:].isdigit() else name


def _since(entry: dict[str, Any]) -> str:
    date = f" ({entry['date']})" if "date" in entry else ""
    return f"tt-mlir {entry['commit']}{date} or later, for {entry['form']} ({entry['source']})"


def _caveats(entries: list[dict[str, Any]]) -> dict[str, str]:
    caveats: dict[str, list[str]] = {}
    for entry in entries:
        for name in entry["op"] if isinstance(entry["op"], list) else [entry["op"]]:
            caveats.setdefault(name, []).append(entry["limit"])
    return {name: "; ".join(limits) for name, limits in caveats.items()}
