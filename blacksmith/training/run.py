"""One run from initial state to ``result.json``: fit, test from disk, verdict."""

import math
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from blacksmith.models.model import join
from blacksmith.multihost.distributed import is_multiprocess
from blacksmith.parallel.placement import fully_addressable
from blacksmith.runs.arrays import write_arrays
from blacksmith.runs.checkpoints import Checkpoints
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.pictures import can_write_pictures, write_pictures
from blacksmith.runs.trackers import Tracker
from blacksmith.tools.device_faults import FAULT, at_stage, explain, is_device_fault
from blacksmith.tools.files import replacing_directory
from blacksmith.tools.stages import ACCURACY, current_stage, set_stage
from blacksmith.tools.trees import host_copy, named_leaves
from blacksmith.training.baselines import gains, measure_baselines, value_of
from blacksmith.training.executables import Executables
from blacksmith.training.experiment import Experiment
from blacksmith.training.export import export_stablehlo
from blacksmith.training.gates import Verdict
from blacksmith.training.history import EpochRecord
from blacksmith.training.loop import fit, frozen_digest, restore
from blacksmith.training.result import Result, new_result


class Outputs(NamedTuple):
    """Outputs of a run; closed by ``run``."""

    tracker: Tracker
    checkpoints: Checkpoints


def run(
    experiment: Experiment,
    directory: RunDirectory,
    open_outputs: Callable[[], Outputs],
    *,
    provenance: dict[str, Any],
    continued_from: Sequence[str] = (),
    resume: bool = False,
) -> Iterator[EpochRecord]:
    """Trains, evaluates, and writes ``result.json`` whatever happens; errors are recorded there and raised again.

    Yields the records of ``fit``. A caller that stops asking ends the run, which then says so and can be resumed. On a
    platform that only compiles nothing is trained, and there is no verdict.

    Args:
      experiment: what to train.
      directory: the run's directory.
      open_outputs: opens trackers and checkpoints; if that fails, the result says so.
      provenance: recorded in the result.
      continued_from: cells and platforms that began the run; recorded in the result.
      resume: continue from the latest checkpoint.
    """
    result = new_result(experiment, directory.name, provenance, continued_from)
    start = time.perf_counter()
    outputs: Outputs | None = None
    executables: Executables | None = None
    try:
        outputs = open_outputs()
        result.wandb_sync = outputs.tracker.closing_hint()
        result.checkpoint_dir = str(outputs.checkpoints.directory)
        if experiment.fit.export_shlo:
            exported = directory.path / "stablehlo"
            export_stablehlo(experiment, exported, provenance)
            outputs.tracker.log_files(f"{directory.name}-stablehlo", "stablehlo", exported)
        executables = experiment.executables
        executables.compile()
        if experiment.platform.spec.computes:
            for record in fit(experiment, executables, outputs.tracker, outputs.checkpoints, resume=resume):
                result.add(record)
                yield record
            _finish_training(experiment, executables, outputs.checkpoints, result)
            _save_trained(experiment, outputs.checkpoints, directory, result)
            _draw(experiment, executables, outputs, directory, result)
        else:
            result.reason = "compiled only: the platform computes no numbers"
    except BaseException as error:
        stopped = isinstance(error, GeneratorExit)
        result.passed = False
        result.error, cause = _describe(error)
        result.reason = f"the run did not reach its end: {cause}"
        _complete(result, executables, start)
        for failure in _close(directory, result, outputs):
            if stopped:  # Python drops what ends a generator, and its notes
                raise failure from None
            error.add_note(f"besides: {failure}")
        raise
    _complete(result, executables, start)
    for failure in _close(directory, result, outputs):
        raise failure


def _describe(error: BaseException) -> tuple[str, str]:
    """An error that ended a run, for ``result.json``: in full, and its cause in a few words."""
    if isinstance(error, GeneratorExit):
        return "stopped by its caller", "stopped by its caller"
    if isinstance(error, KeyboardInterrupt):
        cause = f"interrupted by {error.args[0] if error.args else 'SIGINT'}"
        return cause, cause
    if is_device_fault(error) and not is_multiprocess():
        return explain(error, current_stage(), lines=1), f"{FAULT}{at_stage(current_stage())}"
    return f"{type(error).__name__}: {error}", type(error).__name__


def _finish_training(
    experiment: Experiment, executables: Executables, checkpoints: Checkpoints, result: Result
) -> None:
    """Tests the best checkpoint and asks the gates.

    The state goes through the disk: what is deployed is what was saved.
    """
    step = checkpoints.latest_step()
    result.epochs_run = result.epochs_run or int(checkpoints.progress(step)["epoch"])
    result.steps = step
    result.stopped_early = step < sum(experiment.steps_by_epoch)
    if experiment.fit.run_test:
        result.best_step = checkpoints.best_step()
        state = restore(checkpoints, result.best_step, experiment.state)
        means, count = executables.evaluate(state.variables, experiment.dataset.test)
        metrics = {f"test_{metric.name}": metric.value(means) for metric in experiment.task.metrics}
        test = {"test_loss": means["loss"], **metrics}
        result.baselines = measure_baselines(experiment)
        found = gains(experiment.task, test, result.baselines)
        result.test = {**test, **found, f"test_{experiment.task.unit}": count}
    set_stage(ACCURACY)
    verdicts = [gate.check(value_of(gate, result.test)) for gate in experiment.gates]
    loss = result.test["test_loss"]
    if loss is not None and not math.isfinite(loss):
        verdicts.append(Verdict("test_loss", False, f"the test loss is {loss}, expected a finite number"))
    result.passed = _all_passed(verdicts)
    result.reason = "; ".join(verdict.reason for verdict in verdicts)
    result.summary = _summary(experiment, verdicts[0].passed, result.test[result.metric])


def _save_trained(experiment: Experiment, checkpoints: Checkpoints, directory: RunDirectory, result: Result) -> None:
    """Writes what was trained of the best checkpoint alone, if other parameters are frozen: adapters, for example.

    Beside it the task's exports.
    """
    step, exports = result.best_step, experiment.task.exports
    if step is None or not (experiment.state.frozen or exports):
        return
    state = restore(checkpoints, step, experiment.state)
    params = host_copy(fully_addressable(state.params, experiment.placement))
    if state.frozen:
        about = {"id": experiment.id, "step": step, **frozen_digest(state)}
        write_arrays(directory.trained_parameters, named_leaves(params), about)
        result.trained_parameters = str(directory.trained_parameters)
    frozen = host_copy(fully_addressable(state.frozen, experiment.placement)) if exports else {}
    for name, write in exports.items():
        with replacing_directory(directory.path / name) as folder:
            write(join(params, frozen), folder)


def _draw(
    experiment: Experiment, executables: Executables, outputs: Outputs, directory: RunDirectory, result: Result
) -> None:
    """Writes and logs pictures of the best checkpoint, if the task has any."""
    draw, step = experiment.task.pictures, result.best_step
    if draw is None or step is None or not experiment.fit.log_pictures or not can_write_pictures():
        return
    variables = restore(outputs.checkpoints, step, experiment.state).variables
    pictures = draw(lambda arrays: executables.predict(variables, arrays), experiment.dataset)
    paths = write_pictures(directory.pictures, pictures)
    outputs.tracker.log_pictures(result.steps, {f"pictures/{name}": path for name, path in paths.items()})
    result.pictures_dir = str(directory.pictures)


def _all_passed(verdicts: Sequence[Verdict]) -> bool | None:
    """None if no gate ran."""
    judged = [verdict.passed for verdict in verdicts if verdict.passed is not None]
    return all(judged) if judged else None


def _summary(experiment: Experiment, passed: bool | None, value: float | None) -> str:
    gate = experiment.gates[0]
    threshold = gate.metric.show(gate.threshold)
    if value is None:
        return f"not tested vs {threshold}"
    opposite = "<" if gate.metric.higher_is_better else ">"
    return f"{gate.metric.show(value)} {gate.relation if passed else opposite} {threshold}"


def _complete(result: Result, executables: Executables | None, start: float) -> None:
    """Times and stage, also of a run that ended early."""
    result.compile_seconds = executables.compile_seconds if executables is not None else 0.0
    result.stage = current_stage()
    result.total_seconds = time.perf_counter() - start


def _close(directory: RunDirectory, result: Result, outputs: Outputs | None) -> list[Exception]:
    """Writes the result and closes all outputs, also if one of them fails; returns what failed.

    The result is written before trackers are closed, which may take their time, and once more if one lacks anything.
    """
    record = result.record()
    actions: list[Callable[[], None]] = [lambda: directory.write_result(record)]
    if outputs is not None:
        exit_code = 0 if result.error is None else 1
        actions += [
            lambda: outputs.tracker.summarize(record),
            lambda: outputs.tracker.finish(exit_code),
            lambda: _note_lacks(directory, result, outputs.tracker),
            outputs.checkpoints.close,
        ]
    failures = []
    for action in actions:
        try:
            action()
        except Exception as error:  # noqa: BLE001 - the other outputs are closed first; it is returned
            failures.append(error)
    return failures


def _note_lacks(directory: RunDirectory, result: Result, tracker: Tracker) -> None:
    result.trackers_lack = tracker.lacks()
    if result.trackers_lack:
        directory.write_result(result.record())
