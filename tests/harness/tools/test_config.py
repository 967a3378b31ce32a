"""YAML and ``--set`` -> config, and the sentence for each kind of mistake."""

import pytest
import yaml

from blacksmith.tools.errors import ConfigError


@pytest.fixture
def load(tmp_path):
    """``load("training_config:\\n  lr: 1", "a=b")``: the MNIST config with one more layer and overrides."""
    from blacksmith.experiments.jax.mnist import SPEC
    from blacksmith.tools.config import load_config

    def run(text="{}", *overrides):
        layer = tmp_path / "mine.yaml"
        layer.write_text(text)
        return load_config(SPEC.config_type(), [*SPEC.config_layers(), layer], overrides)

    return run


def test_layers_and_overrides_win_in_order(load):
    config = load("training_config:\n  lr: 0.5\n  epochs: 3", "training_config.lr=0.25")
    assert (config.training_config.lr, config.training_config.epochs) == (0.25, 3)
    assert config.training_config.batch_size == 128  # from mnist.yaml, untouched


@pytest.mark.parametrize("text", ["1e-3", "1E-3", "0.001", "1.e-3"])
def test_every_way_to_write_a_number_is_one(load, text):
    """PyYAML alone reads 1e-3 as text."""
    assert load("{}", f"training_config.lr={text}").training_config.lr == 0.001


@pytest.mark.parametrize(
    ("text", "overrides", "words"),
    [
        ("training_config:\n  lr: -1", (), ["mine.yaml", "training_config.lr", "-1", "0 < value <= 10"]),
        ("training_config:\n  lrr: 1", (), ["mine.yaml", "unknown key training_config.lrr", "'lr'", "batch_size"]),
        ("training_conf:\n  lr: 1", (), ["mine.yaml", "unknown key training_conf", "training_config"]),
        ("training_config:\n  batch_size: '8'", (), ["mine.yaml", "batch_size", "'8'", "a whole number"]),
        ("training_config:\n  batch_size: 8.5", (), ["batch_size", "8.5", "1 <= value <= 1000000"]),
        ("training_config:\n  run_test: 1", (), ["run_test", "true or false"]),
        ("training_config:\n  optimizer: lion", (), ["optimizer", "'lion'", "'sgd', 'adam', 'adamw'"]),
        ("training_config:\n  weight_decay: 0.1", (), ["training_config", "adamw"]),
        ("net_config: 3", (), ["mine.yaml", "net_config", "3", "input_size"]),
        ("{}", ("training_config.lr=-1",), ["--set training_config.lr=-1", "0 < value <= 10"]),
        ("{}", ("training_config.lr=nan",), ["--set training_config.lr=nan", "a number"]),
        ("{}", ("logger_config.run_name=../x",), ["--set logger_config.run_name", "../x"]),
        ("{}", ("early_stopping.patience=0",), ["patience", "1 <= value", "null"]),
        ("{}", ("training_config",), ["--set training_config", "FIELD=VALUE"]),
        ("{}", ("training_config.weight_decay=0.1",), ["--set training_config.weight_decay=0.1", "adamw"]),
        ("{}", ("training_config.seed=2026-13-45",), ["seed", "'2026-13-45'", "a whole number"]),
        ("{}", ("training_config.seed=010",), ["seed", "'010'", "a whole number"]),
        ("{}", ("training_config={[1]: 2}",), ["--set training_config={[1]: 2}", "not valid YAML"]),
        ("a: 1\na: 2", (), ["mine.yaml", "duplicate key 'a'"]),
        ("{}", ("training_config.loss=hinge",), ["loss", "'hinge'", "'softmax_cross_entropy', 'mse'"]),
        (
            "gates:\n  accuracy:\n    threshold: 1",
            (),
            ["unknown key gates.accuracy.", "keys matching ^test_"],
        ),
        ("{}", ("gates.test_accuracy.threshold=x",), ["gates.test_accuracy.threshold is 'x'", "a number", "null"]),
        ("{}", ("gates.test_accuracy.treshold=1",), ["unknown key gates.test_accuracy.treshold", "'threshold'"]),
        ("{}", ("gates.test_acuracy.threshold=1",), ["gates.test_acuracy.origin is missing", "'test_accuracy'"]),
        ("{}", ("gates=3",), ["gates is 3", "a mapping with at least one of keys matching ^test_"]),
        ("{}", ("logger_config.wandb_tags=[3]",), ["wandb_tags.0 is 3", "give text of 1 to 64 characters"]),
        ("{}", ("logger_config.wandb_tags=a",), ["wandb_tags is 'a'", "give a list, each text"]),
        ("- 1", (), ["mine.yaml", "expected a mapping"]),
        ("a: [", (), ["mine.yaml", "not valid YAML"]),
        ("[" * 2000, (), ["mine.yaml", "not valid YAML: it is nested too deeply"]),
        ("a: &x {a: *x}", (), ["mine.yaml", "alias *x: write its value out", "line 1, column 11"]),
        ("a: &a [1]\nb: [*a, *a]", (), ["mine.yaml", "alias *a: write its value out"]),
        ("{}", ("a=&x {a: *x}",), ["--set a=&x {a: *x}", "alias *x: write its value out"]),
        ("{}", ("training_config.lr=" + "[" * 2000,), ["--set training_config.lr=[[[", "nested too deeply"]),
        ("{}", ("training_config.lr=",), ["--set training_config.lr=: has no value", "null"]),
        ("{}", (".".join("a" * 5000) + "=1",), ["--set a.a.a", "expected FIELD=VALUE"]),
        ("{}", (f"logger_config.wandb_tags={[3] * 1000}",), ["wandb_tags.9 is 3", "and 990 more mistakes."]),
        ("#" * 2**20 + "\n{}", (), ["mine.yaml: has 1,048,579 bytes, expected at most 1,048,576"]),
    ],
)
def test_a_mistake_is_named_with_its_place_and_what_is_allowed(load, text, overrides, words):
    with pytest.raises(ConfigError) as caught:
        load(text, *overrides)
    for word in words:
        assert word in str(caught.value)
    assert len(str(caught.value)) < 4000  # although a value may be megabytes


@pytest.mark.parametrize(
    ("override", "hint"),
    [
        ("training_config.learning_rate=1", "Did you mean training_config.lr?"),
        ("learning_rate=1", "Did you mean training_config.lr?"),
        ("lr=1", "Did you mean training_config.lr?"),
        ("training_config.num_epochs=1", "Did you mean training_config.epochs?"),
        ("training_config.optim=adam", "Did you mean training_config.optimizer?"),
        ("training_config.loss_fn=mse", "Did you mean training_config.loss?"),
        ("training_config.use_wandb=true", "Did you mean logger_config.log_on_wandb?"),
        ("logger_config.wandb_project=a", "Did you mean logger_config.experiment_name?"),
        ("logger_config.wandb_run_name=a", "Did you mean logger_config.run_name?"),
        ("logger_config.keep_best_n=1", "Did you mean logger_config.checkpoint.save_top_k?"),
        ("logger_config.steps_freq=1", "Did you mean logger_config.log_every_n_steps?"),
        ("training_config.gradient_clip_val=1", "Did you mean training_config.max_grad_norm?"),
        ("use_tt=true", "--platform tt"),
        ("framework=jax", "--platform tt"),
        ("training_config.mesh_shape=[1, 2]", "-k dp2"),
        ("mesh_axis_names=[a]", "-k dp2"),
        ("training_config.resume_from_checkpoint=true", "--resume=DIR"),
    ],
)
def test_unknown_key_names_what_is_meant_by_it(load, override, hint):
    with pytest.raises(ConfigError) as caught:
        load("{}", override)
    assert f"unknown key {override.partition('=')[0]} " in str(caught.value)
    assert hint in str(caught.value)


def test_other_names_lead_only_to_keys_that_the_config_has(tmp_path):
    """An experiment without ``loss`` is not told of it."""
    from blacksmith.tools.config import FrozenModel, load_config

    class Config(FrozenModel):
        epochs: int = 1

    with pytest.raises(ConfigError, match=r"unknown key loss_fn \(= 'mse'\)\. Allowed here: epochs\."):
        load_config(Config, [], ["loss_fn=mse"])


@pytest.fixture
def nested():
    """A config type with a section, an optional section and two mappings with free keys."""
    from typing import Annotated

    from pydantic import Field

    from blacksmith.tools.config import FrozenModel

    class Gate(FrozenModel):
        threshold: float | None

    class Section(FrozenModel):
        lr: float
        names: list[str]

    class Config(FrozenModel):
        section: Section
        extra: Section | None
        gates: dict[Annotated[str, Field(pattern="^test_[a-z]+$")], Gate]
        options: dict[str, str]

    return Config


@pytest.mark.parametrize(
    ("field", "known"),
    [
        ("section", True),
        ("section.lr", True),
        ("section.lrr", False),
        ("section.lr.value", False),
        ("section.names.0", False),  # lists are given as a whole
        ("lr", False),
        ("extra.lr", True),
        ("gates.test_psnr.threshold", True),
        ("gates.test_psnr.origin", False),
        ("gates.psnr.threshold", False),
        ("options.anything", True),
        ("options.anything.deeper", False),
    ],
)
def test_a_field_is_known_if_the_schema_has_it(nested, field, known):
    from blacksmith.tools.config import knows_field

    assert knows_field(nested, tuple(field.split("."))) is known


@pytest.mark.parametrize(
    ("field", "known"),
    [
        ("gates.test_psnr.threshold", True),
        ("gates.test_loss.threshold", False),  # another experiment's gate
        ("gates.test_loss", True),  # a whole entry may be new
        ("options.anything", True),
        ("section.lr", True),
        ("extra.lr", True),
    ],
)
def test_given_values_a_path_into_an_entry_needs_the_entry(nested, field, known):
    from blacksmith.tools.config import knows_field

    values = {"section": {"lr": 0.1}, "gates": {"test_psnr": {"threshold": 1.0}}, "options": {}}
    assert knows_field(nested, tuple(field.split(".")), values) is known


def test_a_missing_file_is_named(tmp_path):
    from blacksmith.tools.config import read_yaml

    with pytest.raises(ConfigError, match=r"nowhere\.yaml: cannot be read"):
        read_yaml(tmp_path / "nowhere.yaml")


def test_config_is_frozen(load):
    import pydantic

    with pytest.raises(pydantic.ValidationError):
        load().training_config.lr = 1.0


def test_dumped_config_loads_to_the_same(load):
    from blacksmith.tools.config import dump_yaml

    config = load("{}", "training_config.lr=1e-5", "logger_config.run_name=null")
    assert load(dump_yaml(config)) == config


def test_every_number_is_bounded_on_both_sides():
    """A number without bounds is a mistake that nobody is told of."""
    from blacksmith.experiments.jax.mnist import SPEC

    unbounded = []

    def walk(node, schema, path):
        if "$ref" in node:
            node = schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
        for option in node.get("anyOf", []):
            walk(option, schema, path)
        if node.get("type") in ("integer", "number"):
            low, high = {"minimum", "exclusiveMinimum"} & node.keys(), {"maximum", "exclusiveMaximum"} & node.keys()
            if not (low and high):
                unbounded.append(path)
        for name, child in (node.get("properties", {}) | node.get("patternProperties", {})).items():
            walk(child, schema, f"{path}.{name}")

    schema = SPEC.config_type().model_json_schema()
    walk(schema, schema, "config")
    assert unbounded == []


def test_shipped_yaml_files_have_every_key_and_no_other():
    from blacksmith.experiments.jax.mnist import SPEC
    from blacksmith.tools.config import load_config

    for dataset in (None, *SPEC.dataset_layers):
        layers = SPEC.config_layers(dataset)
        config = load_config(SPEC.config_type(), layers)
        merged = {}
        for path in layers:
            merged |= yaml.safe_load(path.read_text())
        assert config.model_dump().keys() - {"compile"} == merged.keys()
