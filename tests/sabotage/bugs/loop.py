"""Bugs in the loop over epochs and chunks."""

from tests.sabotage.bug import BOTH, Bug

_FIT = "blacksmith.training.loop:fit"
_EPOCH = "blacksmith.training.loop:_Epoch"
_NEXT_EPOCH = "following = _Epoch.dispatch(experiment, executables, state,"
_FINISHED = "state = epoch.finish(meter)"
_EXECUTABLES = "blacksmith.training.executables:Executables"

BUGS = (
    Bug(
        "one_epoch_too_few",
        "the last epoch is not trained",
        f"{_EPOCH}.dispatch",
        "steps_by_epoch[progress.epoch :]",
        "steps_by_epoch[progress.epoch + 1 :]",
        "bookkeeping",
        ("cnn",),
    ),
    Bug(
        "one_epoch_too_many",
        "one epoch more than the config says is trained",
        f"{_EPOCH}.dispatch",
        "steps_by_epoch[progress.epoch :]",
        "steps_by_epoch[max(progress.epoch - 1, 0) :]",
        "bookkeeping",
        ("cnn",),
    ),
    Bug(
        "last_step_of_an_epoch_dropped",
        "each epoch ends one step early",
        f"{_EPOCH}.dispatch",
        "following[0]",
        "following[0] - 1",
        "bookkeeping",
        BOTH,
    ),
    Bug(
        "every_epoch_the_first_order",
        "training asks for the first epoch's order every time",
        f"{_EPOCH}.__init__",
        "epoch_chunks(epoch,",
        "epoch_chunks(0,",
        "resumption",
        BOTH,
    ),
    Bug(
        "order_drawn_once",
        "the first epoch's order is kept for all",
        f"{_EXECUTABLES}._place",
        "or self._drawn[0] != epoch",
        "",
        "first_step",
        BOTH,
    ),
    Bug(
        "every_epoch_from_the_start",
        "each epoch starts from the initial state",
        _FIT,
        _NEXT_EPOCH,
        "following = _Epoch.dispatch(experiment, executables, copy(experiment.state),",
        "reevaluation",
        BOTH,
    ),
    Bug(
        "optimizer_starts_anew_each_epoch",
        "moments and schedule start anew with each epoch",
        _FIT,
        _NEXT_EPOCH,
        "reset = state._replace(opt_state=copy(experiment.state.opt_state))\n"
        "        following = _Epoch.dispatch(experiment, executables, reset,",
        "reevaluation",
        BOTH,
    ),
    Bug(
        "weights_rounded_between_epochs",
        "weights pass through bfloat16 from epoch to epoch",
        _FIT,
        _NEXT_EPOCH,
        "rounded = {\n"
        '            name: {key: leaf.astype("bfloat16").astype("float32") for key, leaf in layer.items()}\n'
        "            for name, layer in state.params.items()\n"
        "        }\n"
        "        following = _Epoch.dispatch(experiment, executables, state._replace(params=rounded),",
        "resumption",
    ),
    Bug(
        "each_chunk_from_the_epochs_start",
        "the state is not carried from one call to the next",
        f"{_EPOCH}.finish",
        "self._state, sums = self._executables.train(self._state, chunk)",
        "_, sums = self._executables.train(copy(self._state), chunk)",
        "reevaluation",
        ("cnn",),
    ),
    Bug(
        "gradients_of_the_chunks_first_weights",
        "all steps of a chunk differentiate at its first weights",
        f"{_EXECUTABLES}._train_chunk",
        "        def step(state: TrainState, sent: Any) -> tuple[TrainState, Sums]:\n"
        "            return self._steps.train_step(state, self._source.select(data, sent))\n",
        "        first = state.variables\n\n"
        "        def step(state: TrainState, sent: Any) -> tuple[TrainState, Sums]:\n"
        "            batch = self._source.select(data, sent)\n"
        "            _, sums = self._steps.train_step(state, batch)\n"
        "            return self._steps.optimizer_update(self._steps.gradients(first, batch)[1], state), sums\n",
        "first_step",
    ),
    Bug(
        "losses_of_a_chunk_reversed",
        "a chunk's losses are returned in reverse order",
        f"{_EXECUTABLES}._train_chunk",
        "return self._repeat(step, state, chunk)",
        "state, sums = self._repeat(step, state, chunk)\n"
        "        return state, {name: each[::-1] for name, each in sums.items()}",
        "first_step",
    ),
    Bug(
        "weights_shrink_with_each_epoch",
        "weights lose a tenth at the end of each epoch, before they are saved",
        _FIT,
        _FINISHED,
        f"{_FINISHED}\n"
        "        shrunk = {\n"
        "            name: {key: 0.9 * leaf for key, leaf in layer.items()} for name, layer in state.params.items()\n"
        "        }\n"
        "        state = state._replace(params=shrunk)",
        "band",
        BOTH,
    ),
)
