"""Plans as data: meshes, marks, PartitionSpecs by parameter path, and the error for each thing that does not fit."""

import dataclasses

import pytest

from blacksmith.models.jax.mnist.sharding import SHARDING
from blacksmith.parallel.plans import (
    DATA,
    MODEL,
    PLANS,
    Rule,
    data_and_tensor_parallel,
    data_parallel,
    fully_sharded,
    param_specs,
    state_specs,
    tensor_parallel,
)
from blacksmith.tools.errors import ParallelError


def shapes(hidden=128, classes=10):
    """Of the perceptron's parameters."""
    sizes = (784, hidden, hidden, classes)
    kernels = {f"dense_{layer}/kernel": sizes[layer : layer + 2] for layer in range(3)}
    return kernels | {f"dense_{layer}/bias": (sizes[layer + 1],) for layer in range(3)}


def test_the_plans_are_the_ones_promised():
    assert list(PLANS) == ["single", "dp2", "dp4", "dp8", "tp2", "tp4", "dp2_tp2", "dp4_tp2", "fsdp2", "fsdp4"]
    assert [plan.device_count for plan in PLANS.values()] == [1, 2, 4, 8, 2, 4, 4, 8, 2, 4]


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_meshes_are_two_dimensional_and_a_row_where_one_axis_is_enough(plan):
    """The TT runtime infers axes of (1, n), not of (n, 1) (facts/tenstorrent.md, 3)."""
    assert len(plan.mesh_shape) == len(plan.axis_names) == 2
    if 1 in plan.mesh_shape:
        assert plan.mesh_shape[0] == 1
    assert set(plan.axis_names) == {DATA, MODEL}


def test_marks_say_how_a_plan_is_parallel_and_which_boards_can_run_it():
    eight = ("llmbox", "loudbox", "galaxy")
    four = ("qb2", *eight)
    two = ("n300", *four)
    assert PLANS["single"].marks == ("single_chip", "n150", "p150", *two)
    assert PLANS["dp2"].marks == ("multichip", "data_parallel", *two)
    assert PLANS["tp4"].marks == ("multichip", "tensor_parallel", *four)
    assert PLANS["dp4_tp2"].marks == ("multichip", "data_parallel", "tensor_parallel", *eight)
    assert PLANS["fsdp4"].marks == ("multichip", "fsdp", *four)
    assert data_parallel(32).marks == ("multichip", "data_parallel", "galaxy")


def test_tensor_parallel_is_column_row_column():
    specs = param_specs(PLANS["tp2"], shapes(), SHARDING)
    assert [specs[f"dense_{layer}/kernel"] for layer in range(3)] == [(None, MODEL), (MODEL, None), (None, MODEL)]
    assert [specs[f"dense_{layer}/bias"] for layer in range(3)] == [(MODEL,), (), (MODEL,)]


def test_ten_classes_on_four_chips_are_whole_on_each():
    specs = param_specs(PLANS["tp4"], shapes(), SHARDING)
    assert specs["dense_0/kernel"] == (None, MODEL)
    assert specs["dense_2/kernel"] == specs["dense_2/bias"] == ()


def test_fully_sharded_splits_the_largest_dimension_that_divides():
    specs = param_specs(PLANS["fsdp4"], shapes(), SHARDING)
    assert specs == {
        "dense_0/kernel": (DATA, None),
        "dense_0/bias": (DATA,),
        "dense_1/kernel": (DATA, None),
        "dense_1/bias": (DATA,),
        "dense_2/kernel": (DATA, None),
        "dense_2/bias": (None,),  # 10 on 4 chips
    }
    assert param_specs(fully_sharded(2), shapes(), SHARDING)["dense_2/bias"] == (DATA,)
    wide = param_specs(fully_sharded(4), {"w": (3, 8)}, [Rule("w", ())])
    assert wide == {"w": (None, DATA)}


def test_both_axes_split_one_parameter():
    plan = dataclasses.replace(data_and_tensor_parallel(4, 2), fully_sharded=True)
    assert param_specs(plan, {"w": (8, 16)}, [Rule("w", (None, MODEL))]) == {"w": (DATA, MODEL)}


def test_a_dimension_that_does_not_divide_is_named_with_the_nearest_that_do():
    with pytest.raises(
        ParallelError, match=r"tp4: dimension 1 of dense_0/kernel is 130, which the 4 chips .* 'model' .*: 128 and 132"
    ):
        param_specs(PLANS["tp4"], shapes(hidden=130), SHARDING)
    with pytest.raises(ParallelError, match=r"dense_0/kernel is 3, which the 4 chips .* do: 4\."):
        param_specs(PLANS["tp4"], shapes(hidden=3), SHARDING)


@pytest.mark.parametrize(
    ("plan", "batch", "nearest"),
    [
        (data_parallel(8), 130, "128 and 136"),
        (data_and_tensor_parallel(4, 2), 6, "4 and 8"),
        (fully_sharded(4), 3, "4"),
    ],
)
def test_a_batch_that_does_not_divide_is_named_with_the_nearest_that_do(plan, batch, nearest):
    with pytest.raises(ParallelError, match=rf"{plan.name}: batch_size is {batch}, .* 'data' .*: {nearest}\."):
        plan.require_batch(batch)


def test_tensor_parallel_takes_any_batch():
    tensor_parallel(4).require_batch(7)


def test_more_chips_than_there_are_names_the_plans_that_fit():
    with pytest.raises(ParallelError, match=r"dp8: needs 8 chips, and the board has 2\. .* for 2: dp2, tp2, fsdp2\."):
        PLANS["dp8"].require_chips(2, "the board")
    PLANS["dp8"].require_chips(8, "the board")


def test_rules_and_parameters_must_fit_each_other():
    with pytest.raises(ParallelError, match=r"rules fit no parameter: dense_7/\*\. The parameters are w"):
        param_specs(PLANS["tp2"], {"w": (4, 4)}, [Rule("w", ()), Rule("dense_7/*", ())])
    with pytest.raises(ParallelError, match="v: no sharding rule fits it"):
        param_specs(PLANS["tp2"], {"w": (4, 4), "v": (2,)}, [Rule("w", ())])
    with pytest.raises(ParallelError, match=r"w: its sharding rule .* more dimensions than its shape \(4,\)"):
        param_specs(PLANS["tp2"], {"w": (4,)}, [Rule("w", (None, MODEL))])


def test_the_first_rule_that_fits_counts():
    rules = [Rule("layer_*/kernel", (None, MODEL)), Rule("*", ())]
    assert param_specs(PLANS["tp2"], {"layer_3/kernel": (4, 4), "b": (4,)}, rules) == {
        "layer_3/kernel": (None, MODEL),
        "b": (),
    }


def test_optimiser_state_lies_as_its_parameter_and_counters_are_replicated():
    params = {"a/kernel": (DATA, None), "kernel": (None, MODEL)}
    state = {
        "step": (),
        "params/a/kernel": (8, 4),
        "opt_state/0/mu/a/kernel": (8, 4),
        "opt_state/0/mu/kernel": (4, 4),
        "opt_state/0/factored/kernel": (4,),  # Adafactor keeps rows: named like the parameter, shaped otherwise
        "opt_state/0/count": (),
    }
    specs = state_specs(state, params, {"a/kernel": (8, 4), "kernel": (4, 4)})
    assert dict(zip(state, specs, strict=True)) == {
        "step": (),
        "params/a/kernel": (DATA, None),
        "opt_state/0/mu/a/kernel": (DATA, None),
        "opt_state/0/mu/kernel": (None, MODEL),
        "opt_state/0/factored/kernel": (),
        "opt_state/0/count": (),
    }
