"""The six functions with their arguments."""

import numpy as np
import pytest


@pytest.fixture(scope="module")
def functions(cpu):
    """The six functions of the shipped config, on shapes."""
    from blacksmith.experiments.jax.mnist import SPEC
    from blacksmith.tools.config import load_config

    return SPEC.load().lowerable(load_config(SPEC.config_type(), list(SPEC.layers), []), "jax")


def test_names_are_the_same_wherever_they_stand(functions):
    from blacksmith.experiments.spec import FUNCTIONS
    from blacksmith.training import functions as module

    assert tuple(functions) == FUNCTIONS == module.FUNCTIONS


def test_inputs_are_named_in_the_order_of_the_lowered_signature(functions):
    from blacksmith.stablehlo import inventory_of

    for function in functions.values():
        text = function.lower()
        signature = next(line for line in text.splitlines() if "func.func public @main" in line)
        shapes = [
            f"tensor<{'x'.join(map(str, leaf.shape))}{'x' if leaf.shape else ''}" for leaf in function.inputs.values()
        ]
        positions = [signature.index(f"%arg{number}: {shape}") for number, shape in enumerate(shapes)]
        assert positions == sorted(positions)
        assert sum(inventory_of(text).arguments.values()) == len(shapes)


def test_the_next_state_has_the_names_of_the_state(functions):
    import jax

    step = functions["train_step"]
    returned = jax.eval_shape(step.call, *step.arguments)
    outputs = step.outputs(returned)
    assert {name for name in step.inputs if name.startswith("state/")} == {
        name for name in outputs if name.startswith("state/")
    }
    assert {"metrics/loss_sum", "metrics/count", "state/params/dense_0/kernel", "state/step"} <= set(outputs)
    forward = functions["forward"]
    assert list(forward.outputs(jax.eval_shape(forward.call, *forward.arguments))) == ["logits"]


def test_random_arguments_are_what_a_training_could_hand_over(functions):
    from blacksmith.training.functions import random_arguments

    step = functions["train_step"]
    named = step._replace(arguments=random_arguments(step, 0)).inputs
    assert {name: (leaf.shape, leaf.dtype) for name, leaf in named.items()} == {
        name: (leaf.shape, leaf.dtype) for name, leaf in step.inputs.items()
    }
    np.testing.assert_array_equal(named["batch/targets"].sum(axis=1), 1)
    assert named["state/step"] == 0
    assert all(leaf.min() >= 0 for name, leaf in named.items() if "/nu/" in name)
    assert named["state/params/dense_0/kernel"].min() < 0
    again = step._replace(arguments=random_arguments(step, 0)).inputs
    np.testing.assert_array_equal(named["batch/inputs"], again["batch/inputs"])


def test_what_is_lowered_without_data_is_what_is_trained_on_mnist(cpu, make_config):
    """The schedule's length comes from the number of training images, known without reading them."""
    from blacksmith.datasets.dataset import DatasetChoice
    from blacksmith.datasets.sources import mnist
    from blacksmith.experiments.jax.mnist import SPEC
    from blacksmith.parallel.plans import PLANS
    from blacksmith.stablehlo import canonical_text
    from blacksmith.tools.config import load_config
    from blacksmith.training.functions import abstract_step_functions

    if mnist.missing_files(mnist.data_directory() / "mnist"):
        pytest.skip("needs MNIST: set BLACKSMITH_DATA_DIR to a directory with mnist/")
    config = load_config(SPEC.config_type(), list(SPEC.layers), [])
    choice = DatasetChoice("mnist", "the test asks for it")
    module = SPEC.load()
    dataset = module.load_dataset(config, choice)
    experiment = module.build(config, "test-single", "jax", PLANS["single"], cpu, dataset, choice)
    trained = abstract_step_functions(
        experiment.steps, experiment.state, batch_size=dataset.batch_size, inputs=784, outputs=10
    )
    for name, function in module.lowerable(config, "jax").items():
        expected = canonical_text(trained[name].lower())
        assert canonical_text(function.lower()) == expected
