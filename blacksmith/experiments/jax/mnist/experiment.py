"""Wiring: config, implementation, plan and platform -> an Experiment."""

from collections.abc import Sequence

import jax
import optax

from blacksmith.datasets.mnist.choice import Choice
from blacksmith.datasets.mnist.splits import Dataset
from blacksmith.experiments.jax.mnist.configs import ExperimentConfig
from blacksmith.experiments.jax.mnist.data import load_dataset, mnist_steps_per_epoch, seeds
from blacksmith.models.jax.mnist import make_model
from blacksmith.models.jax.mnist.sharding import SHARDING
from blacksmith.models.model import Model
from blacksmith.parallel.placement import Placement
from blacksmith.parallel.plans import PLANS, ParallelPlan
from blacksmith.tools.jax_utils import Platform
from blacksmith.tools.trees import named_leaves
from blacksmith.training.experiment import Experiment, FitSettings
from blacksmith.training.functions import StepFunction, abstract_step_functions
from blacksmith.training.gates import AccuracyGate, better_than_guessing
from blacksmith.training.step import LOSSES, init_state, make_optimizer, make_steps

__all__ = ["build", "load_dataset", "lowerable"]


def build(
    config: ExperimentConfig,
    cell_id: str,
    implementation: str,
    plan: ParallelPlan,
    platform: Platform,
    dataset: Dataset,
    choice: Choice,
) -> Experiment:
    """One cell, ready to train; weights are drawn where the platform can draw them and placed on the plan's chips.

    Raises:
      ParallelError: the plan does not fit the chips, the batch or the model.
    """
    training = config.training_config
    plan.require_batch(training.batch_size, "training_config.batch_size")
    model = _model(config, implementation)
    placement = _placement(model, plan, platform.devices)
    optimizer, loss = _optimizer(config, dataset.steps_per_epoch), LOSSES[training.loss]
    random_device = jax.local_devices(backend="cpu")[0] if platform.spec.random_on_host else platform.device
    with jax.default_device(random_device):
        state = init_state(model.init(jax.random.key(seeds(config)[2])), optimizer)
    return Experiment(
        id=cell_id,
        state=placement.put_state(state),
        steps=make_steps(placement.planned(model.apply), optimizer, loss),
        unplanned_steps=make_steps(model.apply, optimizer, loss),
        dataset=dataset,
        dataset_reason=choice.reason,
        platform=platform.spec,
        placement=placement,
        settings=FitSettings(
            epochs=training.epochs,
            patience=config.early_stopping.patience,
            min_delta=config.early_stopping.min_delta,
            log_every_n_steps=config.logger_config.log_every_n_steps,
            log_weights=config.logger_config.log_weights,
            log_gradients=config.logger_config.log_gradients,
        ),
        run_test=training.run_test,
        export_shlo=training.export_shlo,
        gate=_gate(config, dataset),
    )


def lowerable(
    config: ExperimentConfig, implementation: str, plan: ParallelPlan = PLANS["single"], batch_size: int | None = None
) -> dict[str, StepFunction]:
    """The six functions on the shapes that the config gives, as they are trained on MNIST; reads no data.

    ``--dataset`` changes batch and schedule with the data set's own layer; snapshots are of MNIST's, so that they hold
    on a machine without it.

    Args:
      config: with or without overrides.
      implementation: a key of ``IMPLEMENTATIONS``.
      plan: need not be in ``PLANS``; its chips need not be there.
      batch_size: rows of the batch; the config's where None.

    Raises:
      ParallelError: the plan does not fit the batch or the model.
    """
    batch_size = batch_size or config.training_config.batch_size
    plan.require_batch(batch_size)
    model = _model(config, implementation)
    placement = _placement(model, plan, None)
    optimizer = _optimizer(config, mnist_steps_per_epoch(config))
    return abstract_step_functions(
        make_steps(placement.planned(model.apply), optimizer, LOSSES[config.training_config.loss]),
        jax.eval_shape(lambda: init_state(model.init(jax.random.key(0)), optimizer)),
        placement,
        batch_size=batch_size,
        inputs=config.net_config.input_size,
        outputs=config.net_config.output_size,
    )


def _model(config: ExperimentConfig, implementation: str) -> Model:
    net = config.net_config
    return make_model(implementation, (net.input_size, net.hidden_size, net.hidden_size, net.output_size))


def _placement(model: Model, plan: ParallelPlan, devices: Sequence[jax.Device] | None) -> Placement:
    params = jax.eval_shape(lambda: model.init(jax.random.key(0)))
    return Placement(plan, devices, {path: leaf.shape for path, leaf in named_leaves(params).items()}, SHARDING)


def _optimizer(config: ExperimentConfig, steps_per_epoch: int) -> optax.GradientTransformation:
    training = config.training_config
    return make_optimizer(
        training.optimizer,
        lr=training.lr,
        lr_schedule=training.lr_schedule,
        weight_decay=training.weight_decay,
        total_steps=training.epochs * steps_per_epoch,
    )


def _gate(config: ExperimentConfig, dataset: Dataset) -> AccuracyGate:
    gate, origin = config.gates.test_accuracy, config.gates.test_accuracy.origin
    if gate.threshold is None:
        return better_than_guessing(dataset.test.labels)
    if origin is None or gate.threshold != origin.threshold:
        return AccuracyGate(gate.threshold, "given by the user")
    return AccuracyGate(
        gate.threshold,
        f"from {origin.runs} runs of the shipped config: mean {origin.mean:.2%}, standard deviation {origin.std:.2%}",
    )
