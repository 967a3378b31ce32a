"""The six functions with their arguments."""

import numpy as np
import pytest


@pytest.fixture(scope="module")
def functions(cpu, find_cell, make_config):
    """``functions("regression", ...)``: the six functions of a task, on shapes."""
    from blacksmith.experiments.build import build

    def make(task, *overrides, plan="single"):
        cell, config = find_cell(task, plan=plan), make_config(*overrides, task=task)
        return build(cell, config, cell.spec.data.data_spec(config)).functions()

    return make


VARIANTS = {
    "plain": ("classification",),
    "frozen": ("classification", "net_config.freeze_first=true"),
    "with noise and state": ("regression", "net_config.batch_norm=true"),
}
each_variant = pytest.mark.parametrize("variant", VARIANTS.values(), ids=VARIANTS)


def test_names_are_the_same_in_all_modules(functions):
    from blacksmith.experiments.spec import FUNCTIONS
    from blacksmith.training import functions as module

    assert tuple(functions("classification")) == FUNCTIONS == module.FUNCTIONS


@each_variant
def test_inputs_are_named_in_the_order_of_the_lowered_signature(functions, variant):
    from blacksmith.stablehlo import inventory_of

    for function in functions(*variant).values():
        text = function.lower()
        signature = next(line for line in text.splitlines() if "func.func public @main" in line)
        shapes = [
            f"tensor<{'x'.join(map(str, leaf.shape))}{'x' if leaf.shape else ''}" for leaf in function.inputs.values()
        ]
        positions = [signature.index(f"%arg{number}: {shape}") for number, shape in enumerate(shapes)]
        assert positions == sorted(positions)
        assert sum(inventory_of(text).arguments.values()) == len(shapes)


@each_variant
def test_the_next_state_has_the_names_of_the_state(functions, variant):
    import jax

    step = functions(*variant)["train_step"]
    outputs = step.outputs(jax.eval_shape(step.call, *step.arguments))
    assert {name for name in step.inputs if name.startswith("state/")} == {
        name for name in outputs if name.startswith("state/")
    }
    assert {"metrics/loss", "metrics/count", "state/step"} <= set(outputs)


def test_each_function_has_what_it_reads_alone(functions):
    """A model sees its inputs and not the targets; the optimizer sees neither frozen parameters nor model state."""
    with_state = functions("regression", "net_config.batch_norm=true")
    assert {name for name in with_state["forward"].inputs if name.startswith("batch/")} == {
        "batch/images", "batch/jitter",
    }  # fmt: skip
    assert {"model_state/mean", "params/norm/scale", "batch/targets"} <= set(with_state["loss"].inputs)
    assert not [name for name in with_state["optimizer_update"].inputs if "model_state" in name]
    frozen = functions("classification", "net_config.freeze_first=true")
    assert {"frozen/dense_0/kernel", "params/dense_1/kernel", "mask"} <= set(frozen["eval_step"].inputs)
    assert not [name for name in frozen["optimizer_update"].inputs if "dense_0" in name]


def test_an_array_that_forward_only_returns_is_one_of_its_arguments():
    from blacksmith.training.functions import _read_by

    batch = {"inputs": np.zeros(2, np.float32), "unused": np.zeros(2, np.float32), "times": np.zeros(2, np.float32)}
    kept = _read_by(lambda variables, rows: (rows["inputs"] * variables, rows["times"]), np.float32(1), batch)
    assert set(kept) == {"inputs", "times"}


@pytest.mark.parametrize("variant", [VARIANTS["frozen"], VARIANTS["with noise and state"]], ids=["frozen", "state"])
def test_all_six_lower_under_a_plan(functions, variant):
    """Frozen parameters and model state have shardings too."""
    for name, function in functions(*variant, plan="dp2_tp2").items():
        assert "sdy.sharding" in function.lower(), name


def test_random_arguments_are_what_a_training_could_hand_over(functions):
    from blacksmith.training.functions import random_arguments

    step = functions("classification", "net_config.freeze_first=true")["train_step"]
    named = step._replace(arguments=random_arguments(step, 0)).inputs
    assert {name: (leaf.shape, leaf.dtype) for name, leaf in named.items()} == {
        name: (leaf.shape, leaf.dtype) for name, leaf in step.inputs.items()
    }
    assert named["state/step"] == 0
    assert all(leaf.min() >= 0 for name, leaf in named.items() if "/nu/" in name)
    for name in ("state/params/dense_1/kernel", "state/frozen/dense_0/kernel", "state/opt_state/0/mu/dense_1/kernel"):
        assert named[name].min() < 0
    again = step._replace(arguments=random_arguments(step, 0)).inputs
    np.testing.assert_array_equal(named["batch/points"], again["batch/points"])


def test_mnists_schedule_is_as_long_as_mnist(make_config, find_cell):
    """``data_spec`` knows without reading MNIST what its data set has; both programs are then the same."""
    from blacksmith.datasets.dataset import DatasetChoice
    from blacksmith.datasets.sources import mnist

    if mnist.missing_files(mnist.data_directory() / "mnist"):
        pytest.skip("needs MNIST: set BLACKSMITH_DATA_DIR to a directory with mnist/")
    data, config = find_cell("mnist").spec.data, make_config(task="mnist", dataset="mnist")
    loaded = data.load_dataset(config, DatasetChoice("mnist", "the test asks for it"))
    assert data.data_spec(config).same_program(loaded.spec)
