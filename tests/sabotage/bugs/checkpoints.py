"""Bugs in what is saved, which checkpoint is the best, and what a resumed run starts from."""

from tests.sabotage.bug import BOTH, Bug

_FIT = "blacksmith.training.loop:fit"
_START = "blacksmith.training.loop:_start"
_CHECKPOINTS = "blacksmith.runs.checkpoints:Checkpoints"
_RESTORED = "return restore(checkpoints, step, initial), progress"

BUGS = (
    Bug(
        "checkpoint_one_epoch_stale",
        "a checkpoint holds the state of the epoch before",
        _FIT,
        "checkpoints.write(meter.step, saved)",
        "checkpoints.write(meter.step, locals().get('stale', saved))\n        stale = saved",
        "reevaluation",
        BOTH,
    ),
    Bug(
        "weights_saved_in_bfloat16",
        "saved weights are rounded to bfloat16",
        _FIT,
        "        checkpoints.write(meter.step, saved)",
        "        rounded = {\n"
        '            name: {key: leaf.astype("bfloat16").astype("float32") for key, leaf in layer.items()}\n'
        "            for name, layer in saved.params.items()\n"
        "        }\n"
        "        checkpoints.write(meter.step, saved._replace(params=rounded))",
        "reevaluation",
        BOTH,
    ),
    Bug(
        "moments_saved_as_zero",
        "the optimizer's state is saved as it was at the start",
        _FIT,
        "        checkpoints.write(meter.step, saved)",
        "        checkpoints.write(meter.step, saved._replace(opt_state=saveable_copy(experiment.state.opt_state)))",
        "reevaluation",
        BOTH,
    ),
    Bug(
        "progress_with_the_training_loss",
        "a checkpoint's validation loss is the training loss",
        _FIT,
        '{"val_loss": means[LOSS],',
        '{"val_loss": meter.mean_loss,',
        "bookkeeping",
    ),
    Bug(
        "progress_with_the_best_loss",
        "a checkpoint's validation loss is the best so far",
        _FIT,
        '{"val_loss": means[LOSS],',
        '{"val_loss": progress.best_loss,',
        "reevaluation",
        BOTH,
    ),
    Bug(
        "best_by_accuracy",
        "the best checkpoint is that of the best accuracy",
        _FIT,
        '{"val_loss": means[LOSS],',
        '{"val_loss": -validation["accuracy"],',
        "reevaluation",
    ),
    Bug(
        "best_is_the_latest",
        "the latest checkpoint is called the best",
        f"{_CHECKPOINTS}.best_step",
        "self._by_loss(steps)[0]",
        "steps[-1]",
        "bookkeeping",
        BOTH,
    ),
    Bug(
        "best_is_the_worst",
        "the largest validation loss counts as the best",
        f"{_CHECKPOINTS}._by_loss",
        "key=lambda step: (self._read_progress(step)[LOSS], step)",
        "key=lambda step: (-self._read_progress(step)[LOSS], step)",
        "bookkeeping",
    ),
    Bug(
        "best_is_deleted",
        "only the latest checkpoint is kept",
        f"{_CHECKPOINTS}._delete_superseded",
        "*self._by_loss(steps)[: self._save_top_k]",
        "*steps[-1:]",
        "bookkeeping",
    ),
    Bug(
        "resumes_without_moments",
        "a resumed run starts with the optimizer's initial state",
        _START,
        _RESTORED,
        "return restore(checkpoints, step, initial)._replace(opt_state=initial.opt_state), progress",
        "resumption",
        BOTH,
    ),
    Bug(
        "resumes_at_step_zero",
        "a resumed run counts its steps from 0",
        _START,
        _RESTORED,
        "return restore(checkpoints, step, initial)._replace(step=initial.step), progress",
        "resumption",
        BOTH,
    ),
    Bug(
        "resumes_with_initial_weights",
        "a resumed run starts from the initial weights",
        _START,
        _RESTORED,
        "return restore(checkpoints, step, initial)._replace(params=initial.params), progress",
        "resumption",
        BOTH,
    ),
    Bug(
        "resumes_one_epoch_late",
        "a resumed run leaves an epoch out",
        _START,
        _RESTORED,
        "return restore(checkpoints, step, initial), replace(progress, epoch=progress.epoch + 1)",
        "resumption",
    ),
)
