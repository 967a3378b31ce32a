"""Steps dispatched one by one, without waiting for any: what makes CPU collectives deadlock where threads are few."""

import dataclasses

import numpy as np


def test_fifty_epochs_of_eight_chips_run_through(make_experiment, simulated):
    """1,750 steps on real digits; MNIST's 18,750 were run by hand (docs/performance.md)."""
    from blacksmith.parallel.placement import clone
    from blacksmith.training.programs import Programs

    platform = dataclasses.replace(simulated, spec=dataclasses.replace(simulated.spec, steps_per_call=1))
    experiment = make_experiment("training_config.epochs=50", platform=platform, plan="dp8")
    programs = Programs(experiment)
    state = clone(experiment.state)
    losses = []
    for epoch in range(50):
        for chunk in programs.epoch_chunks(experiment.dataset.epoch_order(epoch)):
            state, metrics = programs.train(state, chunk)
            losses.append(metrics["loss_sum"])
    sums = np.concatenate([np.asarray(loss) for loss in losses])
    assert sums.shape == (50 * experiment.dataset.steps_per_epoch,)
    assert int(state.step) == len(sums)
    assert sums[-1] < sums[0] / 100
