"""Config sections that every experiment has: early stopping, gates, logging."""

from typing import Annotated

from pydantic import Field

from blacksmith.tools.config import FrozenModel

Accuracy = Annotated[float, Field(ge=0, le=1)]
Count = Annotated[int, Field(ge=1, le=1_000_000)]


class EarlyStoppingConfig(FrozenModel):
    """When to stop before the last epoch.

    Attributes:
      patience: epochs without improvement of the validation loss; null never stops early.
      min_delta: by how much the loss must fall to count as improvement.
    """

    patience: Annotated[int, Field(ge=1, le=100_000)] | None
    min_delta: Annotated[float, Field(ge=0, le=1000)]


class Origin(FrozenModel):
    """Where a threshold comes from.

    Attributes:
      dataset: data set it holds for.
      runs: runs measured, over seeds and implementations.
      seeds: different seeds among them.
      mean, std: of the runs' test accuracy.
      threshold: what they come to.
      jax: version measured with.
      commit: code measured with.
      command: what to type to measure again.
    """

    dataset: str
    runs: Annotated[int, Field(ge=10, le=100_000)]
    seeds: Annotated[int, Field(ge=10, le=100_000)]
    mean: Accuracy
    std: Accuracy
    threshold: Accuracy
    jax: str
    commit: str
    command: str


class AccuracyGateConfig(FrozenModel):
    """The least test accuracy of a healthy run.

    Attributes:
      threshold: null asks only that training be clearly better than guessing.
      origin: null where nobody measured it.
    """

    threshold: Accuracy | None
    origin: Origin | None


class GatesConfig(FrozenModel):
    """What a run must reach."""

    test_accuracy: AccuracyGateConfig


class CheckpointConfig(FrozenModel):
    """Which checkpoints are kept, and where.

    Attributes:
      checkpoint_dir: null puts them into the run directory; else ``checkpoint_dir/<run name>``.
      save_top_k: the best by validation loss; the latest is kept besides.
    """

    checkpoint_dir: str | None
    save_top_k: Annotated[int, Field(ge=1, le=1000)]


class LoggerConfig(FrozenModel):
    """Where numbers go.

    Attributes:
      log_on_wandb: false writes the local run directory only.
      run_name: name of the run and its directory; null makes one from experiment, plan and time.
      experiment_name: W&B project.
      wandb_dir: where W&B keeps its files; null is the run directory.
      checkpoint: see CheckpointConfig.
      log_every_n_steps: steps per row of metrics.
      log_gradients, log_weights: a histogram each epoch.
    """

    log_on_wandb: bool
    run_name: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$")] | None
    experiment_name: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]{1,128}$")]
    wandb_dir: str | None
    checkpoint: CheckpointConfig
    log_every_n_steps: Count
    log_gradients: bool
    log_weights: bool
