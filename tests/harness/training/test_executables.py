"""What is compiled, and with which options."""

import dataclasses

import numpy as np
import pytest


def test_compiler_options_reach_the_compiler_with_every_program(make_experiment):
    """The CPU's compiler refuses what it does not know by name."""
    from blacksmith.parity.step_runner import StepRunner
    from blacksmith.training.executables import Executables

    experiment = dataclasses.replace(make_experiment(), compiler_options={"enable_trace": "true"})
    executables = Executables(experiment)
    variables, validation = experiment.state.variables, experiment.dataset.validation
    for compiled in (
        executables.compile,
        lambda: executables.evaluate(variables, validation),
        lambda: executables.gradients(variables, 0, 0),
        lambda: StepRunner(experiment),
    ):
        with pytest.raises(Exception, match="No such compile option: .enable_trace"):
            compiled()


def test_evaluation_reads_each_split_anew(make_experiment):
    """Resident splits are kept by identity: a test split of the validation split's shape is not taken for it."""
    from blacksmith.training.executables import Executables

    experiment = make_experiment()
    executables = Executables(experiment)
    first = experiment.dataset.validation
    second = {**first, "labels": np.roll(first["labels"], 1, axis=1)}
    found = [executables.evaluate(experiment.state.variables, split) for split in (first, second, first)]
    assert found[0] == found[2]
    assert found[0][0]["loss"] != found[1][0]["loss"]
    assert [count for _, count in found] == [100] * 3


@pytest.mark.parametrize(("configured", "lengths"), [("1", [1] * 15), ("6", [5] * 3), ("null", [15])])
def test_the_config_limits_the_steps_per_call(make_experiment, configured, lengths):
    """Not beyond the platform's number."""
    from blacksmith.training.executables import Executables

    executables = Executables(make_experiment(f"training_config.steps_per_call={configured}"))
    assert [len(chunk[0]) for chunk in executables.epoch_chunks(0, 15)] == lengths


@pytest.mark.parametrize("plan", ["single", "dp2"])
def test_outputs_are_predicted_for_any_number_of_rows(make_experiment, simulated, plan):
    """Padding is cut off, the order kept; batches of 32 in a different number of programs' calls."""
    from blacksmith.training.executables import Executables

    experiment = make_experiment(plan=plan, **({} if plan == "single" else {"platform": simulated}))
    executables, variables = Executables(experiment), experiment.state.variables
    points = experiment.dataset.train["points"]
    whole = np.asarray(experiment.single_device_steps.forward(make_experiment().state.variables, {"points": points}))
    for rows in (1, 32, 33, 300):
        found = executables.predict(variables, {"points": points[:rows]})
        np.testing.assert_allclose(found, whole[:rows], rtol=1e-5, atol=1e-6)
