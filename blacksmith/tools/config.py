"""YAML layers and ``--set`` overrides -> one validated, frozen config.

Later layers win over earlier ones, key by key; overrides win over all layers. Between them stands what the values imply
(``FrozenModel.derived``). Every error names the place the value came from (file or ``--set``), the field, the value,
and what is allowed there.
"""

import re
from collections.abc import Hashable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import pydantic
import yaml

from blacksmith.tools.config_errors import ConfigSchema, FieldPath, explain
from blacksmith.tools.errors import ConfigError


class Layer(NamedTuple):
    """Values of a config, section by section, and the place they come from, which errors name."""

    values: Mapping[str, Any]
    source: str


class FrozenModel(pydantic.BaseModel):
    """Base of all config sections: immutable, unknown keys forbidden, no silent type conversion."""

    model_config = pydantic.ConfigDict(extra="forbid", frozen=True, strict=True)

    @classmethod
    def derived(cls, values: Mapping[str, Any]) -> Layer | None:
        """What the values imply, such as the sizes of the checkpoint that they name; None if nothing.

        Asked of the whole config's class, of merged values that are not validated yet. May raise BlacksmithError.
        """
        del values
        return None


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


def load_config(
    model: type[ConfigModel], layers: Sequence[Path], overrides: Sequence[str] = (), *, last: Sequence[Path] = ()
) -> ConfigModel:
    """Merges the YAML files in order, what they and the overrides imply, and the overrides; validates.

    Args:
      model: the config's type.
      layers: YAML files; later ones win.
      overrides: ``FIELD=VALUE``; they win over everything.
      last: YAML files that win over what is implied too.

    Raises:
      ConfigError: naming the file or override, the field, the value and what is allowed.
    """
    first = [Layer(read_yaml(path), str(path)) for path in layers]
    then = [*(Layer(read_yaml(path), str(path)) for path in last), *map(_override, overrides)]
    derived = model.derived(_merged([*first, *then])[0])
    values, sources = _merged([*first, *([] if derived is None else [derived]), *then])
    try:
        return model.model_validate(values)
    except pydantic.ValidationError as error:
        lines = [explain(model, details, sources) for details in error.errors()]
        raise ConfigError("\n".join(lines)) from None


def _override(text: str) -> Layer:
    path, value = parse_override(text)
    nested: Any = value
    for key in reversed(path):
        nested = {key: nested}
    return Layer(nested, f"--set {text}")


def _merged(layers: Sequence[Layer]) -> tuple[dict[str, Any], dict[FieldPath, str]]:
    """The values, and where each comes from."""
    values: dict[str, Any] = {}
    sources: dict[FieldPath, str] = {}
    for layer in layers:
        _merge(values, layer.values, layer.source, sources)
    return values, sources


def knows_field(model: type[FrozenModel], path: FieldPath, values: Mapping[str, Any] | None = None) -> bool:
    """True if a config of this type may have the field: ``("gates", "test_accuracy", "threshold")``.

    Args:
      model: the config's type.
      path: as ``parse_override`` gives it.
      values: the config without overrides, dumped. If given, a path into an entry of a mapping with free keys needs
        that entry: an override of ``gates.test_accuracy.threshold`` is not for an experiment gated by ``test_psnr``.
    """
    schema = ConfigSchema(model)
    node = schema.root
    for depth, key in enumerate(path, 1):
        child = schema.child(node, key)
        if child is None:
            return False
        node, is_free = child
        if values is not None:
            if is_free and depth < len(path) and key not in values:
                return False
            values = values.get(key) or {}
    return True


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
