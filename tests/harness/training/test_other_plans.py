"""A checkpoint written under one plan is restored under another."""

import numpy as np
import pytest


@pytest.mark.parametrize("plans", [("dp8", "tp2", "single"), ("fsdp4", "dp4_tp2", "fsdp2")])
def test_a_state_goes_from_plan_to_plan_unchanged(make_experiment, simulated, tmp_path, worker, plans):
    """Through the disk each time; every plan starts from other weights, so that nothing is right by chance."""
    from blacksmith.runs.checkpoints import Checkpoints
    from blacksmith.tools.trees import host_copy, named_leaves

    def experiment(plan, seed=0):
        overrides = ("net_config.batch_norm=true", f"training_config.seed={seed}")
        return make_experiment(*overrides, task="regression", plan=plan, platform=simulated)

    state = experiment(plans[0]).state
    expected = named_leaves(host_copy(state))
    checkpoints = Checkpoints(tmp_path, 3, worker)
    for step, plan in enumerate(plans[1:], start=1):
        checkpoints.write(step, host_copy(state))
        checkpoints.commit(step, {"val_loss": 1.0, "epoch": step})
        target = experiment(plan, seed=step)
        state = checkpoints.restore(step, target.state)
        found = named_leaves(host_copy(state))
        assert found.keys() == expected.keys()
        for name, value in expected.items():
            np.testing.assert_array_equal(found[name], value)
        shardings = target.placement.state_shardings(state)
        for name, sharding in named_leaves(shardings).items():
            assert named_leaves(state)[name].sharding.is_equivalent_to(sharding, expected[name].ndim)
    checkpoints.close()
