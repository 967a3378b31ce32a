"""Plans on simulated chips: where arrays lie, and that a state comes back whole."""

import numpy as np
import pytest

from blacksmith.parallel.plans import DATA, MODEL, PLANS, Rule
from blacksmith.tools.errors import ParallelError

SHAPES = {"w": (8, 4), "b": (4,)}
RULES = (Rule("w", (None, MODEL)), Rule("b", (MODEL,)))
STATE = {"step": np.int32(3), "params": {"w": np.arange(32.0).reshape(8, 4), "b": np.ones(4)}}


@pytest.fixture
def place(cpu):
    """``place("dp2")``: the plan on simulated chips."""
    from blacksmith.parallel.placement import Placement
    from blacksmith.tools.simulated_devices import simulated_chips

    return lambda name: Placement(PLANS[name], simulated_chips(), SHAPES, RULES)


@pytest.mark.parametrize(
    ("plan", "shard"),
    [("dp4", (8, 4)), ("tp2", (8, 2)), ("tp4", (8, 1)), ("fsdp4", (2, 4)), ("dp2_tp2", (8, 2)), ("single", (8, 4))],
)
def test_a_parameter_lies_as_its_plan_says_and_comes_back_whole(place, plan, shard):
    placed = place(plan).put_state(STATE)
    weights = placed["params"]["w"]
    assert {each.data.shape for each in weights.addressable_shards} == {shard}
    assert len(weights.addressable_shards) == PLANS[plan].device_count
    assert placed["step"].sharding.is_fully_replicated
    np.testing.assert_array_equal(np.asarray(weights), STATE["params"]["w"])


def test_batches_are_split_over_data_and_steps_are_not(place):
    chunk = np.arange(3 * 8).reshape(3, 8)
    placed = place("dp4_tp2").put_batches(chunk)
    assert {shard.data.shape for shard in placed.addressable_shards} == {(3, 2)}
    np.testing.assert_array_equal(np.asarray(placed), chunk)


@pytest.mark.parametrize("plan", ["single", "dp2", "fsdp2"])
def test_donating_what_was_placed_leaves_the_hosts_arrays_alone(place, plan):
    """On the CPU an aligned array is placed without a copy, once for all chips that have it whole."""
    import jax

    memory = np.zeros(8 * 4 * 4 + 64, np.uint8)
    start = -memory.ctypes.data % 64
    host = memory[start : start + 8 * 4 * 4].view(np.float32).reshape(8, 4)
    step = jax.jit(lambda tree: jax.tree.map(lambda leaf: leaf + 1, tree), donate_argnums=0)
    stepped = step(place(plan).put_state({"w": host}))
    np.testing.assert_array_equal(np.asarray(stepped["w"]), np.ones((8, 4)))
    assert not host.any()


def test_axes_are_auto_on_every_version(place):
    """The default differs: Explicit makes tensor parallel fail (facts/stablehlo.md, 1.10)."""
    from jax.sharding import AxisType

    assert set(place("tp2").replicated.mesh.axis_types) == {AxisType.Auto}


def test_one_chip_has_no_mesh(place):
    from jax.sharding import SingleDeviceSharding

    assert isinstance(place("single").batches, SingleDeviceSharding)


def test_too_few_chips_are_refused(cpu):
    from blacksmith.parallel.placement import Placement

    with pytest.raises(ParallelError, match="dp2: needs 2 chips, and the platform has 1"):
        Placement(PLANS["dp2"], cpu.devices, SHAPES, RULES)


def test_fully_sharded_parameters_are_gathered_for_use_and_their_gradients_scattered(place):
    import jax

    placement = place("fsdp4")
    placed = placement.put_state(STATE["params"])

    @jax.jit
    def gradients(params):
        apply = placement.constrain(lambda params, inputs: inputs @ params["w"] + params["b"])
        return jax.grad(lambda params: (apply(params, np.ones((4, 8))) ** 2).sum())(params)

    expected = gradients(STATE["params"])
    found = gradients(placed)
    assert {each.data.shape for each in found["w"].addressable_shards} == {(2, 4)}
    np.testing.assert_allclose(np.asarray(found["w"]), np.asarray(expected["w"]), rtol=1e-6)


@pytest.mark.parametrize("plan", ["single", "dp4"])
def test_plans_that_split_no_parameter_leave_apply_alone(place, plan):
    def apply():
        """Never called."""

    assert place(plan).constrain(apply) is apply


def test_logits_that_are_split_over_the_model_axis_are_gathered(place):
    """Or else Shardy would sum the results of an argmax over them."""
    import jax

    placement = place("dp2_tp2")
    apply = jax.jit(placement.constrain(lambda params, inputs: inputs @ params["w"] + params["b"]))
    inputs = jax.device_put(np.ones((4, 8)), placement.batch)
    logits = apply(placement.put_state(STATE["params"]), inputs)
    assert {each.data.shape for each in logits.addressable_shards} == {(2, 4)}


def test_every_output_is_gathered_and_model_state_is_left_alone(place):
    """Outputs may be a tree of several arrays."""
    import jax

    placement = place("dp2_tp2")

    def apply(params, inputs, state, train):
        logits = inputs @ params["w"]
        return {"logits": logits, "squares": logits**2}, state + train

    constrained = jax.jit(placement.constrain(apply, with_state=True), static_argnums=3)
    inputs = jax.device_put(np.ones((4, 8)), placement.batch)
    outputs, state = constrained(placement.put_state(STATE["params"]), inputs, np.zeros(3), True)
    for leaf in outputs.values():
        assert {each.data.shape for each in leaf.addressable_shards} == {(2, 4)}
    np.testing.assert_array_equal(state, np.ones(3))


def test_one_chip_of_a_plan_has_its_first_device_and_whole_arrays(place):
    placement = place("tp2")
    single = placement.single_device()
    assert single.plan.name == "single"
    placed = single.put_state(STATE)
    assert {shard.device for shard in placed["params"]["w"].addressable_shards} == {
        placement.replicated.mesh.devices.flat[0]
    }
    assert single.param_specs == {"w": (), "b": ()}


def test_specs_are_kept_by_path(place):
    assert place("fsdp4").param_specs == {"w": (DATA, None), "b": (DATA,)}
