"""Steps dispatched one by one, without waiting for any: CPU collectives then deadlock if there are too few threads."""

import dataclasses

import numpy as np


def test_sixty_epochs_of_eight_chips_complete(make_experiment, simulated):
    """1,800 steps; MNIST's 18,750 were run by hand (docs/performance.md)."""
    from blacksmith.parallel.placement import copy
    from blacksmith.training.executables import Executables

    platform = dataclasses.replace(simulated, spec=dataclasses.replace(simulated.spec, steps_per_call=1))
    experiment = make_experiment(platform=platform, plan="dp8")
    executables = Executables(experiment)
    state, losses = copy(experiment.state), []
    for epoch in range(60):
        for chunk in executables.epoch_chunks(epoch, 30):
            state, sums = executables.train(state, chunk)
            losses.append(sums["loss"])
    sums = np.concatenate([np.asarray(loss) for loss in losses])
    assert int(state.step) == len(sums) == 60 * experiment.dataset.steps_per_epoch
    assert np.isfinite(sums).all()
