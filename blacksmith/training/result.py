"""What ``result.json`` holds."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from blacksmith.training.baselines import judged_metrics
from blacksmith.training.experiment import Experiment
from blacksmith.training.history import EpochRecord
from blacksmith.training.task import LOSS


@dataclass
class Result:
    """What ``result.json`` holds. Times are wall seconds.

    Attributes:
      simulated: True if no hardware of the platform computed it.
      execution: ``hardware``, or what stood in its place.
      metric: what the first gate judges, such as ``test_accuracy``, a key of this result.
      threshold: of the first gate.
      train_seconds: epochs without validation and compilation; logging and saving included.
      test: ``test_loss``, ``test_<metric>``, ``test_<unit>`` of the best checkpoint, restored from disk; null without a
        test. ``result.json`` has them, and ``<unit>_per_second``, beside the other keys.
      baselines: by name, their loss and metrics on the test split, which the gains in ``test`` are over.
      initial_weights: names and digests of the weights that the run started from; null if all were drawn.
      summary: the first gate's value and threshold for people, ``97.75% >= 97.50%``.
      passed: null if no test ran.
      reason: the verdicts as sentences, or the error that ended the run.
      error: the error's type and message if the run did not reach its end, else null.
      stage: how far it came: lower, compile, execute or accuracy.
      rows: training rows that this process took; a resumed run counts from its checkpoint.
      pictures_dir: where pictures of the best checkpoint are, for people to look at; null if there are none.
      trained_parameters: the file of the best checkpoint's trained parameters, if others are frozen; else null.
      wandb_sync: the command that uploads a W&B run that was offline, else null.
      trackers_lack: what trackers could not keep, as a sentence, else null.
    """

    id: str
    run_name: str
    platform: str
    simulated: bool
    execution: str
    device_count: int
    dataset: str
    dataset_reason: str
    unit: str
    metric: str
    threshold: float
    provenance: dict[str, Any]
    compiler_options: dict[str, str] = field(default_factory=dict)
    initial_weights: dict[str, str] | None = None
    resumed_from: list[str] = field(default_factory=list)
    epochs_run: int = 0
    steps: int = 0
    stopped_early: bool = False
    compile_seconds: float = 0.0
    train_seconds: float = 0.0
    validation_seconds: float = 0.0
    total_seconds: float = 0.0
    rows: int = 0
    best_step: int | None = None
    test: dict[str, float | int | None] = field(default_factory=dict)
    baselines: dict[str, dict[str, float]] = field(default_factory=dict)
    summary: str = "not tested"
    passed: bool | None = None
    reason: str = ""
    error: str | None = None
    stage: str = ""
    wandb_sync: str | None = None
    trackers_lack: str | None = None
    checkpoint_dir: str | None = None
    pictures_dir: str | None = None
    trained_parameters: str | None = None

    def add(self, record: EpochRecord) -> None:
        """Counts an epoch."""
        self.epochs_run, self.steps = record.epoch, record.step
        self.rows += record.rows
        self.train_seconds += record.seconds - record.validation_seconds
        self.validation_seconds += record.validation_seconds

    def record(self) -> dict[str, Any]:
        """The keys of ``result.json``."""
        values = asdict(self)
        test = values.pop("test")
        rate = self.rows / self.train_seconds if self.train_seconds else 0.0
        return {**values, **test, f"{self.unit}_per_second": rate}


def new_result(
    experiment: Experiment, run_name: str, provenance: dict[str, Any], continued_from: Sequence[str]
) -> Result:
    """The result of a run that has not begun: nothing trained, nothing tested.

    Args:
      experiment: what will be trained.
      run_name: the run directory's name.
      provenance: everything needed to interpret the result.
      continued_from: cells and platforms that began the run.
    """
    first, task = experiment.gates[0], experiment.task
    return Result(
        id=experiment.id,
        run_name=run_name,
        platform=experiment.platform.name,
        simulated=experiment.platform.spec.execution != "hardware",
        execution=experiment.platform.spec.execution,
        device_count=experiment.placement.plan.device_count,
        dataset=experiment.dataset.name,
        dataset_reason=experiment.dataset_reason,
        unit=task.unit,
        metric=first.name,
        threshold=first.threshold,
        provenance=provenance,
        compiler_options=dict(experiment.compiler_options),
        initial_weights=None if task.initial is None else dict(task.initial.origin),
        resumed_from=list(continued_from),
        test=dict.fromkeys([f"test_{LOSS}", *judged_metrics(task), f"test_{task.unit}"]),
    )
