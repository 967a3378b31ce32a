"""Config sections that experiments compose; an experiment subclasses them to add its own keys."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, WrapSerializer, model_validator

from blacksmith.tools.compiler_options import CompileConfig
from blacksmith.tools.config import FrozenModel

# The field over which thresholds and bands are measured, as ``training_fields`` names it.
SEED = "training_config.seed"
Count = Annotated[int, Field(ge=1, le=1_000_000)]
Finite = Annotated[float, Field(ge=-1e12, le=1e12)]
Tag = Annotated[str, Field(min_length=1, max_length=64)]  # W&B refuses longer ones
TrackerName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]


class TrainingConfig(FrozenModel):
    """How to train. Keys with a default are optional, and their defaults change nothing.

    Attributes:
      batch_size: examples per optimizer step, over all chips.
      epochs: maximum number of epochs.
      lr: highest learning rate: of the first step, or of the first one after the warm-up.
      lr_schedule: after the warm-up ``constant``, or ``linear`` or ``cosine`` down to zero at the last step.
      optimizer: optax's.
      weight_decay: for adamw; 0 for the others.
      seed: split once into seeds for the validation split, the data order with the noise, and the initial weights.
      run_test: evaluate the best checkpoint on the test split.
      export_shlo: write the StableHLO of the experiment's functions into the run directory.
      warmup_steps: steps in which the learning rate rises linearly from 0 to ``lr``.
      max_grad_norm: gradients with a larger global L2 norm are scaled to it; null clips nothing.
      dtype: of forward and backward pass; parameters and optimizer state stay float32.
      gradient_accumulation_steps: equal parts into which a batch is split, one after the other, to save memory.
      gradient_checkpointing: compute activations again in the backward pass instead of keeping them, to save memory.
      max_steps: maximum number of optimizer steps; null sets no limit besides ``epochs``.
      steps_per_epoch: optimizer steps from one validation to the next; null takes the full batches of the data.
      steps_per_call: maximum number of steps compiled into one program; null takes the platform's. XLA's CPU backend
        runs convolutions in a loop ten times slower, so that 1 is faster for them.
      max_val_batches: maximum number of batches per validation; null takes the whole split.
    """

    batch_size: Count
    epochs: Annotated[int, Field(ge=1, le=100_000)]
    lr: Annotated[float, Field(gt=0, le=10)]
    lr_schedule: Literal["constant", "linear", "cosine"]
    optimizer: Literal["sgd", "adam", "adamw"]
    weight_decay: Annotated[float, Field(ge=0, le=1)]
    seed: Annotated[int, Field(ge=0, le=2**32 - 1)]
    run_test: bool
    export_shlo: bool
    warmup_steps: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    max_grad_norm: Annotated[float, Field(gt=0, le=1e6)] | None = None
    dtype: Literal["float32", "bfloat16"] = "float32"
    gradient_accumulation_steps: Count = 1
    gradient_checkpointing: bool = False
    max_steps: Annotated[int, Field(ge=1, le=1_000_000_000)] | None = None
    steps_per_epoch: Count | None = None
    max_val_batches: Count | None = None
    steps_per_call: Count | None = None

    @model_validator(mode="after")
    def _weight_decay_is_used(self) -> Self:
        if self.weight_decay and self.optimizer != "adamw":
            raise ValueError(f"weight_decay is for adamw only; set it to 0 for {self.optimizer}, or use adamw")
        return self

    @model_validator(mode="after")
    def _batch_splits_evenly(self) -> Self:
        parts = self.gradient_accumulation_steps
        if self.batch_size % parts:
            raise ValueError(
                f"gradient_accumulation_steps {parts} does not divide batch_size {self.batch_size}; "
                f"change one of them, for example batch_size to {self.batch_size // parts * parts or parts}"
            )
        return self


class EarlyStoppingConfig(FrozenModel):
    """When to stop before the last epoch.

    Attributes:
      patience: epochs without improvement of the validation loss; null never stops early.
      min_delta: by how much the loss must fall to count as improvement.
    """

    patience: Annotated[int, Field(ge=1, le=100_000)] | None
    min_delta: Annotated[float, Field(ge=0, le=1000)]


class Origin(FrozenModel):
    """How a threshold was derived.

    Attributes:
      dataset: data set the threshold is for.
      runs: number of runs measured, over seeds and implementations.
      seeds: number of different seeds among them.
      mean, std: of the metric over the runs, in its own unit.
      threshold: derived from mean and std.
      jax: version of JAX used.
      commit: commit of the code used.
      command: repeats the measurement.
    """

    dataset: str
    runs: Annotated[int, Field(ge=10, le=100_000)]
    seeds: Annotated[int, Field(ge=10, le=100_000)]
    mean: Finite
    std: Annotated[float, Field(ge=0, le=1e12)]
    threshold: Finite
    jax: str
    commit: str
    command: str


class GateConfig(FrozenModel):
    """The worst value of a metric that a healthy run has; the experiment declares which direction is better.

    Attributes:
      threshold: in the metric's unit; null leaves it to the experiment, for example to require better than guessing.
      origin: null if the threshold was not measured.
    """

    threshold: Finite | None
    origin: Origin | None


# ``test_<metric>`` -> gate; at least one. Read-only, like the sections around it.
Gates = Annotated[
    Mapping[Annotated[str, Field(pattern=r"^test_[a-z0-9_]+$")], GateConfig],
    Field(min_length=1),
    AfterValidator(MappingProxyType),
    WrapSerializer(lambda gates, serialize: serialize(dict(gates))),
]


class CheckpointConfig(FrozenModel):
    """Which checkpoints are kept, and where.

    Attributes:
      checkpoint_dir: null puts them into the run directory; else ``checkpoint_dir/<run name>``.
      save_top_k: how many of the best by validation loss are kept, besides the latest.
    """

    checkpoint_dir: str | None
    save_top_k: Annotated[int, Field(ge=1, le=1000)]


class LoggerConfig(FrozenModel):
    """What is logged, and where to.

    Attributes:
      log_on_wandb: false leaves ``wandb`` out of ``trackers``.
      run_name: name of the run and its directory; null makes one from experiment, plan and time.
      experiment_name: W&B project.
      wandb_dir: where W&B keeps its files; null is the run directory.
      checkpoint: see CheckpointConfig.
      log_every_n_steps: steps per row of metrics.
      log_gradients, log_weights: log a histogram per epoch.
      log_pictures: write the pictures that the experiment draws of the best checkpoint, if it has any, and log them.
      trackers: registered names of the trackers that get the metrics besides the run directory.
      wandb_tags: tags of the W&B run.
    """

    log_on_wandb: bool
    run_name: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$")] | None
    experiment_name: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]{1,128}$")]
    wandb_dir: str | None
    checkpoint: CheckpointConfig
    log_every_n_steps: Count
    log_gradients: bool
    log_weights: bool
    log_pictures: bool = True
    trackers: Annotated[tuple[TrackerName, ...], Field(strict=False)] = ("wandb",)  # not strict: YAML gives a list
    wandb_tags: Annotated[tuple[Tag, ...], Field(strict=False)] = ()

    @property
    def active_trackers(self) -> tuple[str, ...]:
        """``trackers`` without repetitions, and without ``wandb`` if ``log_on_wandb`` is false."""
        return tuple(name for name in dict.fromkeys(self.trackers) if name != "wandb" or self.log_on_wandb)


class ExperimentConfig(FrozenModel):
    """The sections of every experiment; a subclass adds its own, for example ``net_config`` and ``data``.

    ``compile`` may be left out: the compiler's defaults.
    """

    training_config: TrainingConfig
    early_stopping: EarlyStoppingConfig
    gates: Gates
    logger_config: LoggerConfig
    compile: CompileConfig = CompileConfig()


def training_defaults(config: FrozenModel) -> dict[str, Any]:
    """Those of ``training_fields`` that may be left out, with what they then are."""
    optional = {
        f"{section}.{name}": field.get_default(call_default_factory=True)
        for section, values in config
        if isinstance(values, FrozenModel)
        for name, field in type(values).model_fields.items()
        if not field.is_required()
    }
    return {name: optional[name] for name in training_fields(config) if name in optional}


def training_fields(config: FrozenModel) -> dict[str, Any]:
    """The fields that decide what is trained, by dotted name; gates, logging and compiler options do not."""
    fields: dict[str, Any] = {}
    for section, values in config.model_dump(mode="json", exclude={"gates", "logger_config", "compile"}).items():
        fields |= (
            {f"{section}.{name}": value for name, value in values.items()}
            if isinstance(values, dict)
            else {section: values}
        )
    for name in ("run_test", "export_shlo", "steps_per_call"):
        fields.pop(f"training_config.{name}", None)
    return fields
