"""Bugs in validation and test."""

from tests.sabotage.bug import BOTH, Bug

_FIT = "blacksmith.training.loop:fit"
_EXECUTABLES = "blacksmith.training.executables:Executables"
_BATCHES = "blacksmith.training.batches:evaluation_batches"
_FINISH = "blacksmith.training.run:_finish_training"

BUGS = (
    Bug(
        "validated_on_training_split",
        "the loop validates on training rows",
        "blacksmith.training.experiment:Experiment.validation",
        "return self.dataset.validation\n",
        "return {name: array[: len(self.dataset.validation[name])] for name, array in self.dataset.train.items()}\n",
        "reevaluation",
        BOTH,
    ),
    Bug(
        "validated_initial_weights",
        "validation sees the weights of before the training",
        _FIT,
        "executables.evaluate(state.variables,",
        "executables.evaluate(experiment.state.variables,",
        "reevaluation",
        BOTH,
    ),
    Bug(
        "tested_initial_weights",
        "the test sees the weights of before the training",
        _FINISH,
        "executables.evaluate(state.variables,",
        "executables.evaluate(experiment.state.variables,",
        "reevaluation",
        BOTH,
    ),
    Bug(
        "tested_on_validation_rows",
        "the test's numbers are those of the validation rows",
        _FINISH,
        "experiment.dataset.test)",
        "experiment.validation)",
        "reevaluation",
    ),
    Bug(
        "tested_on_one_batch",
        "the test takes the first batch only",
        _FINISH,
        "experiment.dataset.test)",
        "{n: a[: experiment.dataset.batch_size] for n, a in experiment.dataset.test.items()})",
        "reevaluation",
    ),
    Bug(
        "tested_the_latest",
        "the latest checkpoint is tested, the best one named",
        _FINISH,
        "restore(checkpoints, result.best_step,",
        "restore(checkpoints, step,",
        "reevaluation",
    ),
    Bug(
        "best_by_the_test",
        "the checkpoint with the best test accuracy is called the best",
        _FINISH,
        "result.best_step = checkpoints.best_step()",
        "def tested(step: int) -> float:\n"
        "            state = restore(checkpoints, step, experiment.state)\n"
        '            return executables.evaluate(state.variables, experiment.dataset.test)[0]["accuracy"]\n\n'
        "        result.best_step = max(checkpoints.steps(), key=tested)",
        "bookkeeping",
    ),
    Bug(
        "last_evaluation_batch_dropped",
        "rows that fill no batch are not evaluated",
        f"{_EXECUTABLES}._evaluation_lengths",
        "math.ceil(row_count(split) / size / lengths[0])",
        "math.floor(row_count(split) / size / lengths[0])",
        "reevaluation",
        BOTH,
    ),
    Bug(
        "padding_counts",
        "padding counts as rows",
        _BATCHES,
        "reshape(length, batch_size) < count",
        "reshape(length, batch_size) >= 0",
        "reevaluation",
        BOTH,
    ),
    Bug(
        "one_row_of_padding_counts",
        "the last row counts twice",
        _BATCHES,
        "reshape(length, batch_size) < count",
        "reshape(length, batch_size) <= count",
        "reevaluation",
    ),
    Bug(
        "first_row_everywhere_in_a_batch",
        "evaluation repeats each batch's first row",
        _BATCHES,
        "np.minimum(np.arange(start, stop), count - 1)",
        "np.minimum(np.arange(start, stop) // batch_size * batch_size, count - 1)",
        "reevaluation",
    ),
    Bug(
        "mean_of_batch_means",
        "the short last batch weighs as much as the others",
        f"{_EXECUTABLES}.evaluate",
        "        return means_of(totals), ",
        "        batches = {name: np.concatenate([each[name] for each in dispatched]) for name in totals}\n"
        '        rows = batches.pop("count")\n'
        "        means = {name: float(np.mean(sums[rows > 0] / rows[rows > 0])) for name, sums in batches.items()}\n"
        "        return means, ",
        "reevaluation",
    ),
    Bug(
        "accuracy_ignores_the_mask",
        "padding counts in the accuracy",
        "blacksmith.experiments.jax.classification:measure",
        "Mean.over_rows(correct, mask)",
        "Mean.over_rows(correct, None)",
        "snapshot",
        BOTH,
    ),
    Bug(
        "second_best_counts",
        "a label among the two largest logits counts as correct",
        "blacksmith.experiments.jax.classification:measure",
        "jnp.argmax(logits, axis=-1) == jnp.argmax(labels, axis=-1)",
        "jnp.sum(logits > jnp.sum(logits * labels, axis=-1, keepdims=True), axis=-1) < 2",
        "snapshot",
    ),
    Bug(
        "metric_rounded",
        "the test's metric is rounded to two digits",
        _FINISH,
        "metric.value(means) for",
        "round(metric.value(means), 2) for",
        "reevaluation",
    ),
)
