"""Wiring, once for all tasks: config, cell, data shapes and devices -> step functions, and from them an Experiment."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import optax

from blacksmith.datasets.dataset import Dataset, DataSpec
from blacksmith.experiments.configs import ExperimentConfig, TrainingConfig
from blacksmith.experiments.gates import make_gate, require_measured
from blacksmith.experiments.initial import drawing_device, initial_state
from blacksmith.experiments.seeds import split_seed
from blacksmith.experiments.spec import Cell
from blacksmith.models.model import Params, partition, replace
from blacksmith.parallel.placement import Placement
from blacksmith.runs.digest import digest_of
from blacksmith.tools.jax_utils import Platform
from blacksmith.tools.latest import Latest
from blacksmith.tools.trees import named_leaves
from blacksmith.training.experiment import Experiment, FitConfig
from blacksmith.training.functions import FUNCTIONS, StepFunction, abstract_step_functions
from blacksmith.training.optimizers import make_optimizer
from blacksmith.training.step import Steps, TrainState, init_state, make_steps
from blacksmith.training.task import Pretrain, Task, TrainingLength


class Program(NamedTuple):
    """A cell's step functions on shapes: what is lowered and snapshotted, and what ``fit`` gets.

    Attributes:
      task: the experiment's own part.
      steps: the six functions, with the plan's sharding constraints.
      single_device_steps: the same for one device.
      placement: the plan on its devices.
      init: draws the initial state; ``jax.eval_shape`` of it needs no memory. Its argument may have pretrained weights.
      data: shapes of a batch.
      batch_size: rows of a batch.
    """

    task: Task
    steps: Steps
    single_device_steps: Steps
    placement: Placement
    init: Callable[..., TrainState]
    data: DataSpec
    batch_size: int

    def functions(self, names: Sequence[str] = FUNCTIONS, batch_size: int | None = None) -> dict[str, StepFunction]:
        """The named functions on shapes alone, at the config's batch size or another."""
        state, rows = jax.eval_shape(self.init), batch_size or self.batch_size
        return abstract_step_functions(self.steps, state, self.data, rows, self.placement, names)


def build(cell: Cell, config: ExperimentConfig, data: DataSpec, devices: Sequence[jax.Device] | None = None) -> Program:
    """A cell's functions for the shapes of its data.

    Args:
      cell: the cell; its plan need not be in ``PLANS``.
      config: the experiment's.
      data: shapes of a batch and length of an epoch.
      devices: of the platform; None for devices that need not be there, for lowering.

    Raises:
      ParallelError: the plan does not fit the devices, the batch or the model.
    """
    training = config.training_config
    parts = training.gradient_accumulation_steps
    cell.plan.require_batch(training.batch_size // parts, "training_config.batch_size" + (f" / {parts}" * (parts > 1)))
    task: Task = cell.spec.experiment.make_task(config, cell.implementation)
    length = TrainingLength(
        steps_per_epoch=data.steps_per_epoch,
        total_steps=sum(fit_config(config).steps_by_epoch(data.steps_per_epoch)),
    )
    optimizer = _optimizer(training, length.total_steps) if task.optimizer is None else task.optimizer(length)

    def init(given: Params | None = None) -> TrainState:
        params = replace(task.model.init(jax.random.key(split_seed(training.seed).weights)), given or {})
        trained, frozen = (params, {}) if task.trained is None else partition(params, task.trained)
        model_state = task.model.init_state() if task.model.init_state is not None else {}
        return init_state(trained, optimizer, frozen, model_state)

    shapes = jax.eval_shape(init)
    arrays = {**named_leaves(shapes.frozen), **named_leaves(shapes.params)}
    placement = Placement(cell.plan, devices, {path: leaf.shape for path, leaf in arrays.items()}, task.sharding)
    with_state = task.model.init_state is not None
    plain = _computed_in(task.model.apply, training.dtype)
    if training.gradient_checkpointing:
        # Only the argument ``train`` is static: it follows params, batch and model_state.
        plain = jax.checkpoint(plain, static_argnums=(3,) if with_state else ())

    def steps(apply: Callable[..., Any]) -> Steps:
        model = task.model._replace(apply=apply)
        return make_steps(task._replace(model=model), optimizer, accumulation_steps=parts)

    single_device_steps = steps(plain)
    return Program(
        task=task,
        steps=steps(placement.constrain(plain, with_state=with_state)),
        single_device_steps=single_device_steps,
        placement=placement,
        init=init,
        data=data,
        batch_size=training.batch_size,
    )


def _optimizer(training: TrainingConfig, total_steps: int) -> optax.GradientTransformation:
    return make_optimizer(
        training.optimizer,
        lr=training.lr,
        lr_schedule=training.lr_schedule,
        weight_decay=training.weight_decay,
        total_steps=total_steps,
        warmup_steps=training.warmup_steps,
        max_grad_norm=training.max_grad_norm,
    )


def _computed_in(apply: Callable[..., Any], dtype: str) -> Callable[..., Any]:
    """``apply`` computing in another floating-point type; parameters, model state and outputs stay float32.

    The model still gets its state in float32: running statistics need the digits. The model itself casts it.
    """
    if dtype == "float32":
        return apply

    def cast(tree: Any, kind: Any) -> Any:
        return jax.tree.map(lambda leaf: leaf.astype(kind) if jnp.issubdtype(leaf.dtype, jnp.floating) else leaf, tree)

    def computed(params: Any, batch: Any, *rest: Any) -> Any:
        kind = jnp.dtype(dtype)
        return cast(apply(cast(params, kind), cast(batch, kind), *rest), jnp.float32)

    return computed


def fit_config(config: ExperimentConfig) -> FitConfig:
    """How long to train and what to log, from the sections of the config."""
    training, logger = config.training_config, config.logger_config  # histograms are for trackers
    return FitConfig(
        epochs=training.epochs,
        max_steps=training.max_steps,
        patience=config.early_stopping.patience,
        min_delta=config.early_stopping.min_delta,
        max_val_batches=training.max_val_batches,
        steps_per_call=training.steps_per_call,
        log_every_n_steps=logger.log_every_n_steps,
        log_weights=logger.log_weights and bool(logger.active_trackers),
        log_gradients=logger.log_gradients and bool(logger.active_trackers),
        run_test=training.run_test,
        export_shlo=training.export_shlo,
        log_pictures=logger.log_pictures,
    )


def make_experiment(
    cell: Cell,
    config: ExperimentConfig,
    dataset: Dataset,
    reason: str,
    platform: Platform,
    compiler_options: Mapping[str, str],
    changes: Mapping[str, tuple[Any, Any]] = MappingProxyType({}),
    pretrain: Pretrain | None = None,
    initial_states: Latest[TrainState] | None = None,
) -> Experiment:
    """The cell, ready to train from weights that are drawn, then placed.

    Args:
      cell: the cell.
      config: the experiment's.
      dataset: what it trains on.
      reason: why this data set.
      platform: where it trains.
      compiler_options: for the platform's compiler.
      changes: fields that differ from the shipped config, for which thresholds were not measured.
      pretrain: trains the task's base and its trained baselines; None starts from weights as they are drawn.
      initial_states: holds the one that was drawn last: all plans of a config start from it.
    """
    program = build(cell, config, dataset.spec, platform.devices)
    drawn = {
        "package": cell.spec.package,
        "implementation": cell.implementation,
        "config": config.model_dump(mode="json"),
        "dataset": dataset.name,
        "pretrained": program.task.base is not None and pretrain is not None,
        "device": str(drawing_device(platform)),
    }

    def draw() -> TrainState:
        require_measured(program.task, program.single_device_steps, jax.eval_shape(program.init), dataset.spec)
        return initial_state(cell.id, program, platform, pretrain)

    state = (initial_states or Latest()).get(digest_of(drawn), draw)
    return Experiment(
        id=cell.id,
        task=program.task,
        state=program.placement.put_state(state),
        steps=program.steps,
        single_device_steps=program.single_device_steps,
        dataset=dataset,
        dataset_reason=reason,
        platform=platform,
        placement=program.placement,
        fit=fit_config(config),
        gates=[make_gate(program.task, name, config, dataset, changes) for name in config.gates],
        compiler_options=compiler_options,
        pretrain=pretrain,
    )
