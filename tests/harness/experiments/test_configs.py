"""The config sections that experiments compose: what is optional, what is refused, and that nothing can be changed."""

import pydantic
import pytest
import yaml

from blacksmith.experiments.configs import ExperimentConfig
from blacksmith.tools.config import FrozenModel, dump_yaml, knows_field, load_config
from blacksmith.tools.errors import ConfigError


class NetConfig(FrozenModel):
    """What this test's experiment adds."""

    width: int


class Regression(ExperimentConfig):
    """An experiment without accuracy."""

    net_config: NetConfig


REQUIRED = """
net_config: {width: 3}
training_config:
  {batch_size: 12, epochs: 2, lr: 0.1, lr_schedule: cosine, optimizer: sgd, weight_decay: 0.0, seed: 0,
   run_test: true, export_shlo: false}
early_stopping: {patience: null, min_delta: 0.0}
gates:
  test_mse:
    threshold: 5.5
    origin: {dataset: line, runs: 12, seeds: 12, mean: -3.0, std: 0.5, threshold: 5.5, jax: 0.10.2, commit: abc,
             command: python measure.py}
  test_r2: {threshold: null, origin: null}
logger_config:
  {log_on_wandb: true, run_name: null, experiment_name: line, wandb_dir: null, log_every_n_steps: 1,
   checkpoint: {checkpoint_dir: null, save_top_k: 1}, log_gradients: false, log_weights: false}
"""


@pytest.fixture
def load(tmp_path):
    """``load("training_config.lr=1")``: the experiment's config with overrides."""
    path = tmp_path / "regression.yaml"
    path.write_text(REQUIRED)
    return lambda *overrides: load_config(Regression, [path], overrides)


def test_an_experiment_composes_the_sections_with_gates_in_any_unit(load):
    config = load()
    assert config.net_config.width == 3
    assert list(config.gates) == ["test_mse", "test_r2"]
    assert config.gates["test_mse"].threshold == 5.5
    assert config.gates["test_mse"].origin.mean == -3.0


def test_optional_keys_default_to_training_as_without_them(load):
    given = yaml.safe_load(REQUIRED)
    training, logger = load().training_config.model_dump(), load().logger_config.model_dump()
    assert {key: training[key] for key in training.keys() - given["training_config"].keys()} == {
        "warmup_steps": 0,
        "max_grad_norm": None,
        "dtype": "float32",
        "gradient_accumulation_steps": 1,
        "gradient_checkpointing": False,
        "max_steps": None,
        "steps_per_epoch": None,
        "max_val_batches": None,
        "steps_per_call": None,
    }
    assert {key: logger[key] for key in logger.keys() - given["logger_config"].keys()} == {
        "trackers": ("wandb",),
        "log_pictures": True,
        "wandb_tags": (),
    }


def test_dumped_config_with_lists_and_gates_loads_to_the_same(load, tmp_path):
    config = load("logger_config.wandb_tags=[a, b]", "training_config.max_grad_norm=1")
    path = tmp_path / "dumped.yaml"
    path.write_text(dump_yaml(config))
    assert load_config(Regression, [path]) == config
    assert config.logger_config.wandb_tags == ("a", "b")


def test_gates_cannot_be_changed(load):
    with pytest.raises(TypeError):
        load().gates["test_r2"] = load().gates["test_mse"]
    with pytest.raises(pydantic.ValidationError):
        load().gates["test_r2"].threshold = 1.0


@pytest.mark.parametrize(
    ("override", "words"),
    [
        ("training_config.gradient_accumulation_steps=5", ["does not divide batch_size 12", "batch_size to 10"]),
        ("training_config.gradient_accumulation_steps=24", ["does not divide batch_size 12", "batch_size to 24"]),
        ("training_config.weight_decay=0.1", ["adamw", "set it to 0 for sgd"]),
        ("training_config.warmup_steps=-1", ["0 <= value"]),
        ("training_config.max_grad_norm=0", ["0 < value", "null"]),
        ("training_config.max_grad_norm=.inf", ["inf", "null"]),
        ("training_config.dtype=float16", ["'float16'", "'float32', 'bfloat16'"]),
        ("training_config.max_steps=0", ["1 <= value", "null"]),
        ("training_config.steps_per_epoch=0", ["1 <= value", "null"]),
        ("training_config.max_val_batches=0", ["1 <= value", "null"]),
        ("gates.test_mse.threshold=.nan", ["gates.test_mse.threshold is nan", "a number"]),
        ("gates.test_mse.origin.mean=.inf", ["gates.test_mse.origin.mean is inf", "a number"]),
        ("gates.test_mse.origin.seeds=9", ["10 <= value"]),
        ("gates.test_mse.origin.runs=9", ["10 <= value"]),
        ("logger_config.trackers=wandb", ["trackers is 'wandb'", "a list"]),
        ("logger_config.trackers=[W&B]", ["trackers.0 is 'W&B'", "text matching"]),
    ],
)
def test_value_out_of_bounds_is_refused_with_its_field_and_bounds(load, override, words):
    with pytest.raises(ConfigError) as caught:
        load(override)
    for word in (f"--set {override}", *words):
        assert word in str(caught.value)


def test_experiment_needs_a_gate(load, tmp_path):
    values = yaml.safe_load(REQUIRED) | {"gates": {}}
    path = tmp_path / "no_gates.yaml"
    path.write_text(yaml.safe_dump(values))
    with pytest.raises(ConfigError, match=r"no_gates\.yaml: gates is \{\}, .*at least one of keys matching \^test_"):
        load_config(Regression, [path])


@pytest.mark.parametrize(
    ("overrides", "active"),
    [
        ((), ("wandb",)),
        (("logger_config.log_on_wandb=false",), ()),
        (("logger_config.trackers=[tensorboard, wandb, tensorboard]",), ("tensorboard", "wandb")),
        (("logger_config.trackers=[tensorboard, wandb]", "logger_config.log_on_wandb=false"), ("tensorboard",)),
        (("logger_config.trackers=[]",), ()),
    ],
)
def test_active_trackers_are_those_named_without_wandb_if_it_is_switched_off(load, overrides, active):
    assert load(*overrides).logger_config.active_trackers == active


def test_another_experiments_gate_is_not_known(load):
    """Two experiments in one session: each override goes to those that know its field."""
    values = load().model_dump()
    assert knows_field(Regression, ("gates", "test_mse", "threshold"), values)
    assert not knows_field(Regression, ("gates", "test_accuracy", "threshold"), values)
    assert not knows_field(Regression, ("training_config", "loss"), values)


def test_accuracy_is_nowhere_in_the_shared_sections():
    assert "accuracy" not in str(ExperimentConfig.model_json_schema()).lower()
