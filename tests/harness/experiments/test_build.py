"""``build``: what each shared config key does to the program that is trained and lowered."""

import dataclasses

import numpy as np
import pytest

from blacksmith.tools.errors import ConfigError, ParallelError


@pytest.fixture(scope="module")
def functions(cpu, find_cell, make_config):
    """``functions("training_config.dtype=bfloat16", task="regression")``: the six functions on shapes."""
    from blacksmith.experiments.build import build

    def make(*overrides, task="classification", plan="single"):
        cell, config = find_cell(task, plan=plan), make_config(*overrides, task=task)
        return build(cell, config, cell.spec.data.data_spec(config)).functions()

    return make


def inventory(function):
    """The function's operations, after the TT support gate has accepted it."""
    from blacksmith.stablehlo import canonical_text, check_tt_text, inventory_of

    text = function.lower()
    support = check_tt_text(text, function.name)
    assert support, repr(support)
    return inventory_of(canonical_text(text))


@pytest.mark.parametrize("plan", ["single", "dp2"])
@pytest.mark.parametrize("task", ["classification", "regression"])
def test_accumulated_gradients_are_written_out_without_loop_or_branch(functions, task, plan):
    """Four parts have four times the contractions of one, of a quarter of the rows each."""
    whole = inventory(functions(task=task, plan=plan)["train_step"])
    parts = inventory(functions("training_config.gradient_accumulation_steps=4", task=task, plan=plan)["train_step"])
    assert not {name for name in parts.operations if "while" in name or "case" in name}
    assert sum(parts.matmuls.values()) == 4 * sum(whole.matmuls.values())
    assert parts.flops == whole.flops
    if plan == "dp2":  # rows stay on their chip: no row is sent, gradients are summed
        kinds = {line.split()[0].partition("(")[0] for line in parts.inserted}
        assert kinds == {"all_reduce"}


def test_gradient_checkpointing_computes_activations_again(functions):
    for overrides, tanh in (((), 1), (("training_config.gradient_checkpointing=true",), 2)):
        found = inventory(functions(*overrides)["train_step"])
        assert found.operations["tanh"] == tanh
        assert ("optimization_barrier" in found.operations) == bool(overrides)
    remat = functions("training_config.gradient_checkpointing=true", "net_config.batch_norm=true", task="regression")
    assert "optimization_barrier" in inventory(remat["train_step"]).operations


def test_bfloat16_computes_in_bfloat16_and_keeps_a_float32_state(functions, make_experiment):
    import jax

    for task, overrides in (("classification", ()), ("regression", ("net_config.batch_norm=true",))):
        for name, function in functions("training_config.dtype=bfloat16", *overrides, task=task).items():
            found = inventory(function)
            assert all("bf16 " in line for line in found.matmuls), name
            signature = [*found.arguments, *found.results]
            assert not [each for each in signature if "bf16" in each], name
    experiment = make_experiment("training_config.dtype=bfloat16")
    following, sums = jax.jit(experiment.steps.train_step)(experiment.state, experiment.dataset.batch(np.arange(32)))
    assert {str(leaf.dtype) for leaf in jax.tree.leaves((following, sums))} == {"float32", "int32"}


def test_bfloat16_trains_nearly_as_float32_does(make_experiment):
    """8 significant bits: a relative error of 2^-8 per product."""
    import jax

    losses = []
    for dtype in ("float32", "bfloat16"):
        experiment = make_experiment(f"training_config.dtype={dtype}")
        batch = experiment.dataset.batch(np.arange(32))
        losses.append(float(jax.jit(experiment.steps.loss)(experiment.state.variables, batch)))
    assert losses[0] != losses[1]
    assert losses[1] == pytest.approx(losses[0], rel=0.02)


def test_clipping_warm_up_and_cosine_reach_the_optimizer(make_experiment):
    """Over ``max_steps``, not over all epochs; against optax, with gradients of norm 40."""
    import jax
    import optax

    experiment = make_experiment(
        "training_config.optimizer=sgd", "training_config.lr=0.5", "training_config.max_grad_norm=2",
        "training_config.warmup_steps=3", "training_config.lr_schedule=cosine", "training_config.max_steps=9",
    )  # fmt: skip
    rates = optax.warmup_cosine_decay_schedule(0.0, 0.5, 3, 9)
    update, state = jax.jit(experiment.steps.optimizer_update), experiment.state
    count = sum(leaf.size for leaf in jax.tree.leaves(state.params))
    gradients = jax.tree.map(lambda leaf: np.full(leaf.shape, 40 / np.sqrt(count), np.float32), state.params)
    for step in range(10):
        following = update(gradients, state)
        moved = following.params["dense_1"]["bias"] - state.params["dense_1"]["bias"]
        np.testing.assert_allclose(moved, -float(rates(step)) * 2 / np.sqrt(count), rtol=1e-3, atol=1e-7)
        state = following


def test_the_config_decides_how_long_to_train(make_config):
    from blacksmith.experiments.build import fit_config
    from blacksmith.training.experiment import FitConfig

    config = make_config(
        "training_config.epochs=7", "training_config.max_steps=33", "training_config.max_val_batches=2",
        "early_stopping.patience=4", "early_stopping.min_delta=0.5", "logger_config.log_every_n_steps=3",
        "logger_config.log_weights=true", "logger_config.log_on_wandb=true", "training_config.run_test=false",
        "training_config.steps_per_call=9",
    )  # fmt: skip
    expected = FitConfig(
        epochs=7, max_steps=33, patience=4, min_delta=0.5, max_val_batches=2, log_every_n_steps=3, log_weights=True,
        log_gradients=False, log_pictures=True, run_test=False, export_shlo=False, steps_per_call=9,
    )  # fmt: skip
    assert fit_config(config) == expected
    untracked = config.logger_config.model_copy(update={"log_on_wandb": False})
    assert not fit_config(config.model_copy(update={"logger_config": untracked})).log_weights
    assert expected.steps_by_epoch(10) == [10, 10, 10, 3]
    assert expected.steps_by_epoch(2) == [2] * 7


def test_weights_follow_from_the_seed_under_every_plan(make_experiment, simulated):
    from blacksmith.tools.trees import host_copy, named_leaves

    first, other = named_leaves(make_experiment().state), named_leaves(make_experiment("training_config.seed=1").state)
    assert not np.array_equal(first["params/dense_0/kernel"], other["params/dense_0/kernel"])
    for plan in ("dp4_tp2", "fsdp4"):
        found = named_leaves(host_copy(make_experiment(plan=plan, platform=simulated).state))
        for name, leaf in first.items():
            np.testing.assert_array_equal(found[name], leaf)


def test_a_part_of_a_batch_that_the_chips_do_not_divide_is_refused(functions):
    with pytest.raises(ParallelError, match=r"dp4: training_config.batch_size / 16 is 2, which the 4 chips"):
        functions("training_config.gradient_accumulation_steps=16", plan="dp4")


def test_a_gate_has_a_measured_metric_a_number_and_an_origin(make_experiment):
    with pytest.raises(ConfigError, match=r"gates.test_accuracy.threshold is null, and the task has no gate for that"):
        make_experiment("gates.test_accuracy.threshold=null")
    assert make_experiment().gates[0].origin == "given by the user"
    shipped = make_experiment(task="mnist", dataset="digits").gates[0]
    assert shipped.origin == "from 60 runs of the shipped config: mean 97.96%, standard deviation 0.62%"
    assert make_experiment("gates.test_accuracy.threshold=0.9", task="mnist", dataset="digits").gates[0].origin == (
        "given by the user"
    )


def test_a_gate_on_what_is_not_measured_is_refused(find_cell, make_config, cpu):
    from blacksmith.experiments.build import make_experiment

    cell, config = find_cell(), make_config()
    gates = {"test_speed": config.gates["test_accuracy"]}
    other = config.model_copy(update={"gates": gates})
    dataset = cell.spec.data.load_dataset(config, cell.spec.choose_dataset("auto", config))
    with pytest.raises(
        ConfigError, match=r"gates.test_speed: the task measures no .* among test_accuracy, test_recall"
    ):
        make_experiment(cell, other, dataset, "", cpu, {})


def test_a_threshold_measured_on_another_data_set_is_not_taken(cpu):
    """IDX files of the user's own have no layer in the CNN's config: MNIST's threshold says nothing of them."""
    from blacksmith.experiments.build import make_experiment
    from blacksmith.experiments.jax.cnn import SPEC
    from blacksmith.experiments.spec import find_cell
    from blacksmith.tools.config import load_config

    cell = find_cell(SPEC, "jax_cnn-single")
    config = load_config(SPEC.config_type(), SPEC.config_layers(), ["training_config.warmup_steps=0"])
    digits = cell.spec.data.load_dataset(config, cell.spec.choose_dataset("digits", config))
    gate = make_experiment(cell, config, dataclasses.replace(digits, name="directory"), "", cpu, {}).gates[0]
    assert config.gates["test_accuracy"].origin.dataset == "mnist"
    assert "only better than guessing" in gate.origin


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"metrics": ("speed",)}, "the metric speed is of 'speed', which the task does not measure"),
        ({"measured": {"accuracy"}}, "expected 'loss' among them"),
        ({"measured": {"loss", "count"}}, r"no name that stands for a count \(count\)"),
        ({"measured": {"loss", "loss_count"}}, r"no name that stands for a count \(loss_count\)"),
    ],
)
def test_a_task_declares_what_it_measures(cpu, find_cell, make_config, monkeypatch, change, sentence):
    from blacksmith.experiments.build import make_experiment
    from blacksmith.training.gates import Metric

    cell, config = find_cell(), make_config()
    dataset = cell.spec.data.load_dataset(config, cell.spec.choose_dataset("auto", config))
    task = cell.spec.experiment.make_task(config, "jax")
    names = change.get("measured", {"loss", "accuracy", "recall"})
    changed = task._replace(
        metrics=tuple(Metric(name) for name in change.get("metrics", ())),
        measure=lambda *arguments: dict.fromkeys(names, task.measure(*arguments)["loss"]),
    )
    monkeypatch.setattr(cell.spec.experiment, "make_task", lambda config, implementation: changed)
    with pytest.raises(ConfigError, match=sentence):
        make_experiment(cell, config, dataset, "", cpu, {})
