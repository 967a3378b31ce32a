"""YAML layers and ``--set`` overrides -> one validated, frozen config.

Later layers win over earlier ones, key by key; overrides win over all layers. Every error names the place the value
came from (file or ``--set``), the field, the value, and what is allowed there.
"""

import difflib
import re
from collections.abc import Hashable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pydantic
import yaml

from blacksmith.tools.errors import ConfigError

FieldPath = tuple[str, ...]


class FrozenModel(pydantic.BaseModel):
    """Base of all config sections: immutable, unknown keys forbidden, no silent type conversion."""

    model_config = pydantic.ConfigDict(extra="forbid", frozen=True, strict=True)


ConfigModel = TypeVar("ConfigModel", bound=FrozenModel)


class _Loader(yaml.SafeLoader):
    """SafeLoader that reads ``1e-3`` as a number (YAML 1.2; PyYAML's 1.1 gives a string) and refuses duplicate keys."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=deep)
            if key in seen:
                raise yaml.MarkedYAMLError(problem=f"duplicate key {key!r}", problem_mark=key_node.start_mark)
            seen.add(key)
        return super().construct_mapping(node, deep=deep)


# YAML 1.2's numbers: 1e-3 is one, 010 and 1:30 (octal and sexagesimal in PyYAML's 1.1) are text, and so are dates.
_REPLACED = {f"tag:yaml.org,2002:{name}" for name in ("float", "int", "timestamp")}
_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag not in _REPLACED]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?(?:(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+|\.(?:inf|nan))$"),
    list("-+0123456789."),
)
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?(?:0|[1-9]\d*)$"), list("-+0123456789"))


def read_yaml(path: Path) -> dict[str, Any]:
    """The mapping in a YAML file; raises ConfigError where the file is missing, unreadable or no mapping."""
    try:
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror}). Check the path of the config file.") from error
    except (yaml.YAMLError, ValueError, TypeError) as error:  # TypeError: a key that is a list or a mapping
        raise ConfigError(f"{path}: is not valid YAML: {error}") from error
    if not isinstance(document, dict):
        raise ConfigError(f"{path}: expected a mapping of sections to values, found {type(document).__name__}.")
    return document


def parse_override(text: str) -> tuple[FieldPath, Any]:
    """``"training_config.lr=0.01"`` -> ``(("training_config", "lr"), 0.01)``; the value is read as YAML."""
    dotted, equals, value = text.partition("=")
    path = tuple(dotted.strip().split("."))
    if not equals or not all(path):
        raise ConfigError(f"--set {text}: expected FIELD=VALUE, for example --set training_config.lr=0.01.")
    try:
        return path, yaml.load(value, Loader=_Loader)
    except (yaml.YAMLError, ValueError, TypeError) as error:
        raise ConfigError(f"--set {text}: the value {value!r} is not valid YAML: {error}") from error


def load_config(model: type[ConfigModel], layers: Sequence[Path], overrides: Sequence[str] = ()) -> ConfigModel:
    """Merges the YAML files in order, applies ``FIELD=VALUE`` overrides, validates.

    Raises:
      ConfigError: naming the file or override, the field, the value and what is allowed.
    """
    values: dict[str, Any] = {}
    sources: dict[FieldPath, str] = {}
    for layer in layers:
        _merge(values, read_yaml(layer), str(layer), sources)
    for text in overrides:
        path, value = parse_override(text)
        nested: Any = value
        for key in reversed(path):
            nested = {key: nested}
        _merge(values, nested, f"--set {text}", sources)
    try:
        return model.model_validate(values)
    except pydantic.ValidationError as error:
        lines = [_explain(model, details, sources) for details in error.errors()]
        raise ConfigError("\n".join(lines)) from None


def dump_yaml(config: FrozenModel) -> str:
    """The effective config as YAML, in the order of its fields."""
    return yaml.safe_dump(config.model_dump(mode="json"), sort_keys=False, allow_unicode=True)


def _merge(into: dict[str, Any], layer: Mapping[str, Any], source: str, sources: dict[FieldPath, str]) -> None:
    def merge(target: dict[str, Any], values: Mapping[str, Any], prefix: FieldPath) -> None:
        for key, value in values.items():
            path = (*prefix, str(key))
            if isinstance(value, Mapping) and isinstance(target.get(key), dict):
                merge(target[key], value, path)
            else:
                target[key] = {} if isinstance(value, Mapping) else value
                sources[path] = source
                if isinstance(value, Mapping):
                    merge(target[key], value, path)

    merge(into, layer, ())


def _explain(model: type[FrozenModel], details: Any, sources: dict[FieldPath, str]) -> str:
    """One validation error as one sentence. Sources of a prefix serve where the leaf itself was never given."""
    path = tuple(str(part) for part in details["loc"])
    known = [path[:n] for n in range(len(path), 0, -1) if path[:n] in sources]
    where = sources[known[0]] if known else "the config files"
    field = ".".join(path)
    schema = model.model_json_schema()
    if details["type"] == "extra_forbidden":
        allowed = sorted(_schema_at(schema, path[:-1]).get("properties", {}))
        close = difflib.get_close_matches(path[-1], allowed, n=1)
        hint = f"Did you mean {close[0]!r}? " if close else ""
        return f"{where}: unknown key {field} (= {details['input']!r}). {hint}Allowed here: {', '.join(allowed)}."
    if details["type"] == "missing":
        return f"{where}: {field} is missing. Give {_allowed(_schema_at(schema, path), schema)}."
    if details["type"] == "value_error":  # a rule over several fields, with a sentence of its own
        given = [source for key, source in sources.items() if key[: len(path)] == path and source.startswith("--set")]
        where = "; ".join(given) or where
        return f"{where}: {field}: {details['ctx']['error']}."
    allowed_here = _allowed(_schema_at(schema, path), schema) or details["msg"]
    return f"{where}: {field} is {details['input']!r}, which is not allowed: give {allowed_here}."


def _resolve(node: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    reference = node.get("$ref")
    return dict(schema["$defs"][reference.rsplit("/", 1)[1]]) if reference else node


def _schema_at(schema: dict[str, Any], path: FieldPath) -> dict[str, Any]:
    node = schema
    for key in path:
        options = [_resolve(option, schema) for option in node.get("anyOf", [node])]
        node = next((option["properties"][key] for option in options if key in option.get("properties", {})), {})
        node = _resolve(node, schema)
    return node


def _allowed(node: dict[str, Any], schema: dict[str, Any]) -> str:
    """What a JSON-schema node accepts, in words: ``a number, 0 < value <= 10``."""
    if "anyOf" in node:
        return " or ".join(_allowed(_resolve(option, schema), schema) for option in node["anyOf"])
    if "enum" in node:
        return "one of " + ", ".join(repr(value) for value in node["enum"])
    if "properties" in node:
        return "a mapping with the keys " + ", ".join(node["properties"])
    names = {
        "integer": "a whole number", "number": "a number", "boolean": "true or false", "null": "null",
        "string": "text",
    }  # fmt: skip
    kind = names.get(node.get("type", ""), "another value")
    low = next((f"{node[k]} {sign} " for k, sign in (("minimum", "<="), ("exclusiveMinimum", "<")) if k in node), "")
    high = next((f" {sign} {node[k]}" for k, sign in (("maximum", "<="), ("exclusiveMaximum", "<")) if k in node), "")
    bounds = f", {low}value{high}" if low or high else ""
    pattern = f" matching {node['pattern']}" if "pattern" in node else ""
    return kind + bounds + pattern
