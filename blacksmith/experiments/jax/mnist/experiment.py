"""Wiring: config, implementation, plan and platform -> an Experiment."""

from typing import Any

import jax
import optax

from blacksmith.datasets.jax.mnist.choice import Choice
from blacksmith.datasets.jax.mnist.dataloader import Dataset
from blacksmith.experiments.jax.mnist.configs import ExperimentConfig
from blacksmith.experiments.jax.mnist.data import load_dataset, mnist_steps_per_epoch, seeds
from blacksmith.models.jax.mnist import make_model
from blacksmith.models.jax.model import Model
from blacksmith.tools.jax_utils import Platform
from blacksmith.tools.parallel import ParallelPlan
from blacksmith.training.experiment import Experiment, FitSettings
from blacksmith.training.functions import StepFunction, abstract_step_functions
from blacksmith.training.gates import AccuracyGate, better_than_guessing
from blacksmith.training.step import LOSSES, Steps, init_state, make_optimizer, make_steps

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
    """One cell, ready to train; weights are drawn where the platform can draw them and placed on the plan's chips."""
    training = config.training_config
    model, optimizer, steps = _functions(config, implementation, dataset.steps_per_epoch)
    sharding = jax.sharding.SingleDeviceSharding(platform.device)

    def place(tree: Any) -> Any:
        return jax.device_put(tree, sharding, may_alias=False)

    random_device = jax.devices("cpu")[0] if platform.spec.random_on_host else platform.device
    with jax.default_device(random_device):
        state = init_state(model.init(jax.random.key(seeds(config)[2])), optimizer)
    return Experiment(
        id=cell_id,
        state=place(state),
        steps=steps,
        dataset=dataset,
        dataset_reason=choice.reason,
        platform=platform.spec,
        device_count=plan.device_count,
        place=place,
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


def lowerable(config: ExperimentConfig, implementation: str, batch_size: int | None = None) -> dict[str, StepFunction]:
    """The six functions on the shapes that the config gives, as they are trained on MNIST; reads no data.

    ``--dataset`` changes batch and schedule with the data set's own layer; snapshots are of MNIST's, so that they hold
    on a machine without it.

    Args:
      config: with or without overrides.
      implementation: a key of ``IMPLEMENTATIONS``.
      batch_size: rows of the batch; the config's where None.
    """
    model, optimizer, steps = _functions(config, implementation, mnist_steps_per_epoch(config))
    state = jax.eval_shape(lambda: init_state(model.init(jax.random.key(0)), optimizer))
    return abstract_step_functions(
        steps,
        state,
        batch_size=batch_size or config.training_config.batch_size,
        inputs=config.net_config.input_size,
        outputs=config.net_config.output_size,
    )


def _functions(
    config: ExperimentConfig, implementation: str, steps_per_epoch: int
) -> tuple[Model, optax.GradientTransformation, Steps]:
    training, net = config.training_config, config.net_config
    model = make_model(implementation, (net.input_size, net.hidden_size, net.hidden_size, net.output_size))
    optimizer = make_optimizer(
        training.optimizer,
        lr=training.lr,
        lr_schedule=training.lr_schedule,
        weight_decay=training.weight_decay,
        total_steps=training.epochs * steps_per_epoch,
    )
    return model, optimizer, make_steps(model.apply, optimizer, LOSSES[training.loss])


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
