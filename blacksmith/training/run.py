"""One run from initial state to ``result.json``: fit, test from disk, verdict."""

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from blacksmith.runs.checkpoints import Checkpoints
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.tracker import Tracker
from blacksmith.tools.stages import ACCURACY, reach, reached
from blacksmith.training.experiment import Experiment
from blacksmith.training.export import export_stablehlo
from blacksmith.training.history import History
from blacksmith.training.loop import OnEpoch, evaluate, fit
from blacksmith.training.programs import Programs


@dataclass
class Result:
    """What ``result.json`` holds. Times are wall seconds; accuracies are 0 to 1.

    Attributes:
      simulated: whether a stand-in took the place of hardware.
      train_seconds: epochs without validation and compilation; logging and saving included.
      images_per_second: training images / train_seconds.
      test_accuracy, test_loss, test_images: of the best checkpoint, restored from disk; null without a test.
      passed: null where no test was run.
      reason: the verdict as a sentence, or the error that ended the run.
      error: the error's type and message where the run did not reach its end, else null.
      stage: how far it came: lower, compile, execute or accuracy.
    """

    id: str
    run_name: str
    platform: str
    simulated: bool
    device_count: int
    dataset: str
    dataset_reason: str
    threshold: float
    provenance: dict[str, Any]
    resumed_from: list[str] = field(default_factory=list)
    epochs_run: int = 0
    steps: int = 0
    stopped_early: bool = False
    compile_seconds: float = 0.0
    train_seconds: float = 0.0
    validation_seconds: float = 0.0
    total_seconds: float = 0.0
    images_per_second: float = 0.0
    best_step: int | None = None
    test_accuracy: float | None = None
    test_loss: float | None = None
    test_images: int | None = None
    passed: bool | None = None
    reason: str = ""
    error: str | None = None
    stage: str = ""
    wandb_sync: str | None = None
    checkpoint_dir: str | None = None


class Outputs(NamedTuple):
    """Where a run writes to.

    Attributes:
      tracker: takes numbers; ended by ``run``.
      checkpoints: takes states; closed by ``run``.
      wandb_sync: the command that uploads an offline W&B run.
    """

    tracker: Tracker
    checkpoints: Checkpoints
    wandb_sync: str | None


def run(
    experiment: Experiment,
    directory: RunDirectory,
    open_outputs: Callable[[], Outputs],
    *,
    provenance: dict[str, Any],
    resumed_from: Sequence[str] = (),
    resume: bool = False,
    on_epoch: OnEpoch = lambda record, epochs: None,  # noqa: ARG005
) -> Result:
    """Trains, evaluates, and writes ``result.json`` whatever happens; errors are recorded there and raised again.

    Args:
      experiment: what to train.
      directory: the run's directory.
      open_outputs: opens trackers and checkpoints; where that fails, the result says so.
      provenance: recorded in the result.
      resumed_from: cells and platforms that began the run; recorded in the result.
      resume: go on from the latest checkpoint.
      on_epoch: see ``fit``.
    """
    result = Result(
        id=experiment.id,
        run_name=directory.name,
        platform=experiment.platform.name,
        simulated=experiment.platform.simulated,
        device_count=experiment.placement.plan.device_count,
        dataset=experiment.dataset.name,
        dataset_reason=experiment.dataset_reason,
        threshold=experiment.gate.threshold,
        provenance=provenance,
        resumed_from=list(resumed_from),
    )
    start = time.perf_counter()
    outputs: Outputs | None = None
    history = History()
    try:
        outputs = open_outputs()
        result.wandb_sync, result.checkpoint_dir = outputs.wandb_sync, str(outputs.checkpoints.directory)
        if experiment.export_shlo:
            exported = directory.path / "stablehlo"
            export_stablehlo(experiment, exported, provenance)
            outputs.tracker.log_files(f"{directory.name}-stablehlo", "stablehlo", exported)
        programs = Programs(experiment)
        fit(
            experiment,
            programs,
            outputs.tracker,
            outputs.checkpoints,
            history=history,
            resume=resume,
            on_epoch=on_epoch,
        )
        if experiment.run_test:
            _test(experiment, programs, outputs.checkpoints, result)
        history.compile_seconds = programs.compile_seconds
        reach(ACCURACY)
        verdict = experiment.gate.check(result.test_accuracy)
        result.passed, result.reason = verdict.passed, verdict.reason
    except BaseException as error:
        result.passed, result.error = False, f"{type(error).__name__}: {error}"
        result.reason = f"the run did not reach its end: {type(error).__name__}"
        _take(result, history, start)
        for failure in _finish(directory, result, outputs):
            error.add_note(f"besides: {failure}")
        raise
    _take(result, history, start)
    for failure in _finish(directory, result, outputs):
        raise failure
    return result


def _take(result: Result, history: History, start: float) -> None:
    """Copies what was trained, also where the run ended early."""
    names = ("epochs_run", "steps", "stopped_early", "compile_seconds", "train_seconds", "validation_seconds")
    for name in (*names, "images_per_second"):
        setattr(result, name, getattr(history, name))
    result.stage = reached()
    result.total_seconds = time.perf_counter() - start


def _test(experiment: Experiment, programs: Programs, checkpoints: Checkpoints, result: Result) -> None:
    """Evaluates the best checkpoint on the test split, through the disk: what is deployed is what was saved."""
    step = checkpoints.best_step()
    state = checkpoints.restore(step, experiment.state)
    evaluation = evaluate(programs, state.params, experiment.dataset.test)
    result.best_step = step
    result.test_loss, result.test_accuracy, result.test_images = evaluation


def _finish(directory: RunDirectory, result: Result, outputs: Outputs | None) -> list[Exception]:
    """Writes the result and ends all outputs, also where one of them fails; returns what failed."""
    record = asdict(result)
    actions: list[Callable[[], None]] = [lambda: directory.write_result(record)]
    if outputs is not None:
        exit_code = 0 if result.error is None else 1
        actions += [
            lambda: outputs.tracker.summarize(record),
            lambda: outputs.tracker.finish(exit_code),
            outputs.checkpoints.close,
        ]
    failures = []
    for action in actions:
        try:
            action()
        except Exception as error:  # noqa: BLE001 - whatever it is, the other outputs are ended first; it is returned
            failures.append(error)
    return failures
