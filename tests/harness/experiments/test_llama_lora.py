"""What the methods of LoRA's config train, and the configs of what is trained first."""

import pytest

from blacksmith.tools.errors import ConfigError

SMALL = [
    f"net_config.{name}={value}" for name, value in (("vocabulary", 20), ("width", 8), ("heads", 2), ("kv_heads", 1))
]


@pytest.fixture(scope="module")
def load():
    """``load("method=head")``: the shipped config with overrides, of small sizes."""
    from blacksmith.experiments.jax.llama_lora import SPEC
    from blacksmith.tools.config import load_config

    return lambda *overrides: load_config(SPEC.config_type(), SPEC.config_layers("sst2"), (*SMALL, *overrides))


@pytest.fixture(scope="module")
def state(load, cpu):
    """``state("head")``: shapes of a method's state."""
    import jax

    from blacksmith.experiments.build import build
    from blacksmith.experiments.jax.llama_lora import SPEC
    from blacksmith.experiments.spec import find_cell

    def make(method):
        config, cell = load(f"method={method}"), find_cell(SPEC, "jax_llama_lora-single")
        return jax.eval_shape(build(cell, config, SPEC.data.data_spec(config)).init)

    return make


def test_each_method_trains_its_part(state):
    """The base is frozen whole, without a moment of its own; only LoRA has adapters."""
    from blacksmith.tools.trees import named_leaves

    head = {"classifier/kernel", "classifier/bias"}
    full, lora, alone = (
        {part: set(named_leaves(getattr(state(method), part))) for part in ("params", "frozen", "opt_state")}
        for method in ("full", "lora", "head")
    )
    assert full["frozen"] == set()
    assert alone["params"] == head
    assert lora["frozen"] == alone["frozen"] == full["params"] - head
    adapters = lora["params"] - head
    assert adapters == {
        path.replace("kernel", name)
        for path in lora["frozen"]
        if path.endswith("kernel")
        for name in ("lora_a", "lora_b")
    }
    moments = {path.split("/mu/")[1] for path in lora["opt_state"] if "/mu/" in path}
    assert moments == lora["params"]


def test_the_base_is_trained_with_its_own_recipe_and_the_experiments_sizes_seed_and_directory(load):
    config = load("training_config.seed=5", "data.directory=/mine", "lora.rank=2", "training_config.lr=0.5")
    base = config.of_base
    assert (base.method, base.lora, base.base) == ("full", None, None)
    assert base.net_config == config.net_config
    assert base.training_config.model_dump() == {**config.base.training_config.model_dump(), "seed": 5}
    assert base.data.model_dump() == {**config.base.data.model_dump(), "directory": "/mine"}
    assert load("training_config.seed=5", "data.directory=/mine").of_base == base  # adapters play no part


def test_the_heads_baseline_differs_in_the_method_alone(load):
    config = load()
    assert config.of_head == load("method=head").model_copy(update={"lora": None})
    assert config.of_head.of_base == config.of_base


@pytest.mark.parametrize(
    ("override", "message"),
    [
        ("lora=null", "method lora needs the section lora"),
        ("data.longest=6", "shortest 7 must be at most longest 6"),
        ("training_config.steps_per_epoch=null", "data.shortest and data.longest need training_config.steps_per_epoch"),
        ("method=prefix", "method"),
    ],
)
def test_contradictions_are_named(load, override, message):
    with pytest.raises(ConfigError, match=message):
        load(override)


def test_a_gate_of_one_data_set_is_set_with_that_one():
    """Whichever data set is chosen, it is no error before; snapshots are of the other data set."""
    from blacksmith.experiments.jax.llama_lora import SPEC
    from blacksmith.experiments.session import Session
    from blacksmith.experiments.spec import find_cell

    override = "gates.test_loss_gain_over_head.threshold=0.01"
    cell = find_cell(SPEC, "jax_llama_lora-single")
    sst2, templates = (Session(dataset=name, overrides=[override]) for name in ("sst2", "templates"))
    assert sst2.config(cell).gates["test_loss_gain_over_head"].threshold == 0.01
    assert templates.shipped_config(SPEC).gates["test_loss_gain_over_head"].threshold == 0.008
    with pytest.raises(ConfigError, match=r"--set gates\.test_loss_gain_over_head\.threshold=0\.01"):
        templates.config(cell)
