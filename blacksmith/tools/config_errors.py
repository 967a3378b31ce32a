"""A mistake in a config -> a sentence with its place, what is allowed there, and the key that was probably meant."""

import difflib
import functools
import re
import reprlib
from collections.abc import Iterator, Mapping
from typing import Any

import pydantic

FieldPath = tuple[str, ...]
Node = dict[str, Any]
_LONGEST = 200
_REPR = reprlib.Repr()  # Python 3.11 takes no arguments
_REPR.maxlevel = 2
_REPR.maxstring = _REPR.maxlong = _REPR.maxother = _LONGEST

# Keys as tt-blacksmith, Transformers and Lightning call them -> ours.
_OTHER_NAMES = {
    "learning_rate": "lr",
    "num_epochs": "epochs",
    "num_train_epochs": "epochs",
    "max_epochs": "epochs",
    "optim": "optimizer",
    "loss_fn": "loss",
    "lr_scheduler_type": "lr_schedule",
    "num_warmup_steps": "warmup_steps",
    "gradient_clip_val": "max_grad_norm",
    "accumulate_grad_batches": "gradient_accumulation_steps",
    "limit_val_batches": "max_val_batches",
    "use_wandb": "log_on_wandb",
    "wandb_project": "experiment_name",
    "wandb_run_name": "run_name",
    "keep_best_n": "save_top_k",
    "steps_freq": "log_every_n_steps",
}
# Keys that are no config keys here.
_OPTIONS = {
    "use_tt": "Choose the platform with --platform, for example --platform tt.",
    "framework": "Choose the platform with --platform, for example --platform tt.",
    "mesh_shape": "Choose a plan with -k, for example -k dp2.",
    "mesh_axis_names": "Choose a plan with -k, for example -k dp2.",
    "resume_from_checkpoint": "Resume a run with --resume=DIR.",
}


def cut(text: str) -> str:
    """The text, at most 200 characters of it: a value may be megabytes."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


@functools.cache
def _json_schema(model: type[pydantic.BaseModel]) -> Node:
    return model.model_json_schema()


class ConfigSchema:
    """The JSON schema of a config's type, read by path.

    Attributes:
      root: the whole config's node.
    """

    def __init__(self, model: type[pydantic.BaseModel]) -> None:
        self.root: Node = _json_schema(model)

    def variants(self, node: Node) -> list[Node]:
        """The node's alternatives, references resolved: for ``X | None`` two."""
        return [self._resolve(option) for option in self._resolve(node).get("anyOf", [node])]

    def child(self, node: Node, key: str | int) -> tuple[Node, bool] | None:
        """(the node under a key, True if the key is free as in ``dict[str, ...]``); None if there is no such key."""
        for option in self.variants(node):
            if isinstance(key, int):
                if "items" in option:
                    return option["items"], True
                continue
            if key in option.get("properties", {}):
                return option["properties"][key], False
            free = [value for pattern, value in option.get("patternProperties", {}).items() if re.search(pattern, key)]
            if isinstance(option.get("additionalProperties"), dict):
                free.append(option["additionalProperties"])
            if free:
                return free[0], True
        return None

    def at(self, path: tuple[str | int, ...]) -> Node:
        """The node at a path; an empty one if there is none."""
        node = self.root
        for key in path:
            node, _ = self.child(node, key) or ({}, False)
        return node

    def fields(self, node: Node, prefix: FieldPath = ()) -> Iterator[FieldPath]:
        """Paths of all keys below a node that have a fixed name."""
        for option in self.variants(node):
            for key, value in option.get("properties", {}).items():
                yield (*prefix, key)
                yield from self.fields(value, (*prefix, key))

    def _resolve(self, node: Node) -> Node:
        reference = node.get("$ref")
        return dict(self.root["$defs"][reference.rsplit("/", 1)[1]]) if reference else node


def explain(model: type[pydantic.BaseModel], details: Any, sources: Mapping[FieldPath, str]) -> str:
    """One validation error as one sentence.

    Args:
      model: the config's type.
      details: an item of ``pydantic.ValidationError.errors()``.
      sources: who gave the value at a path: a file or an override. A prefix serves if the leaf itself was never given.
    """
    schema = ConfigSchema(model)
    key_is_wrong = details["loc"][-1:] == ("[key]",)  # pydantic's mark for the key of an entry
    loc = details["loc"][:-1] if key_is_wrong else details["loc"]
    path = tuple(str(part) for part in loc)
    known = [path[:n] for n in range(len(path), 0, -1) if path[:n] in sources]
    where = sources[known[0]] if known else "the config files"
    field = cut(".".join(path))
    if key_is_wrong or details["type"] == "extra_forbidden":
        value = "" if key_is_wrong else f" (= {_REPR.repr(details['input'])})"
        allowed = " or ".join(_keys(option) for option in schema.variants(schema.at(loc[:-1])) if _keys(option))
        return f"{where}: unknown key {field}{value}. {_meant(schema, path)}Allowed here: {allowed}."
    if details["type"] == "missing":
        return f"{where}: {field} is missing. {_meant_entry(schema, path, sources)}Give {_words(schema, loc)}."
    if details["type"] == "value_error":  # a rule over several fields, with a sentence of its own
        given = [source for key, source in sources.items() if key[: len(path)] == path and source.startswith("--set")]
        where = "; ".join(given) or where
        return f"{where}: {field}: {details['ctx']['error']}."
    return f"{where}: {field} is {_REPR.repr(details['input'])}, which is not allowed: give {_words(schema, loc)}."


def _meant(schema: ConfigSchema, path: FieldPath) -> str:
    """The option or the key that an unknown key stands for, by its other names, its section or its spelling."""
    key, section = path[-1], path[:-1]
    if key in _OPTIONS:
        return f"{_OPTIONS[key]} "
    name = _OTHER_NAMES.get(key, key)
    if found := [".".join(field) for field in schema.fields(schema.root) if field[-1] == name]:
        return f"Did you mean {' or '.join(found)}? "
    siblings = [field[0] for field in schema.fields(schema.at(section)) if len(field) == 1]
    return _close(key, siblings)


def _meant_entry(schema: ConfigSchema, path: FieldPath, sources: Mapping[FieldPath, str]) -> str:
    """An incomplete entry of a mapping with free keys is often a misspelt one."""
    if len(path) < 2:
        return ""
    *section, key, _ = path
    _, is_free = schema.child(schema.at(tuple(section)), key) or ({}, False)
    given = {source[len(section)] for source in sources if len(source) > len(section) and [*source][:-1] == section}
    return _close(key, sorted(given - {key})) if is_free else ""


def _close(key: str, names: list[str]) -> str:
    close = difflib.get_close_matches(key, names, n=1)
    return f"Did you mean {close[0]!r}? " if close else ""


def _keys(node: Node) -> str:
    """The keys that a mapping may have, in words."""
    free = [f"keys matching {pattern}" for pattern in node.get("patternProperties", {})]
    return ", ".join([*sorted(node.get("properties", {})), *free])


def _words(schema: ConfigSchema, loc: tuple[str | int, ...]) -> str:
    """What may be given at a path, in words: ``a number, 0 < value <= 10``."""
    return " or ".join(_describe(schema, option) for option in schema.variants(schema.at(loc)))


def _describe(schema: ConfigSchema, node: Node) -> str:
    if "enum" in node:
        return "one of " + ", ".join(repr(value) for value in node["enum"])
    if "const" in node:
        return repr(node["const"])
    if "properties" in node:
        return "a mapping with the keys " + ", ".join(node["properties"])
    if "items" in node:
        return "a list, each " + " or ".join(_describe(schema, option) for option in schema.variants(node["items"]))
    if node.get("type") == "object":
        at_least = "at least one of " if node.get("minProperties") else ""
        return f"a mapping with {at_least}{_keys(node) or 'any keys'}"
    names = {
        "integer": "a whole number", "number": "a number", "boolean": "true or false", "null": "null",
        "string": "text",
    }  # fmt: skip
    kind = names.get(node.get("type", ""), "another value")
    low = next((f"{node[k]} {sign} " for k, sign in (("minimum", "<="), ("exclusiveMinimum", "<")) if k in node), "")
    high = next((f" {sign} {node[k]}" for k, sign in (("maximum", "<="), ("exclusiveMaximum", "<")) if k in node), "")
    bounds = f", {low}value{high}" if low or high else ""
    pattern = f" matching {node['pattern']}" if "pattern" in node else ""
    length = f" of {node.get('minLength', 0)} to {node['maxLength']} characters" if "maxLength" in node else ""
    return kind + bounds + pattern + length
