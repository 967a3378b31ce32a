"""Wiring: config, implementation, plan and platform -> an Experiment."""

from typing import Any

import jax

from blacksmith.datasets.jax.mnist.choice import Choice
from blacksmith.datasets.jax.mnist.dataloader import Dataset
from blacksmith.experiments.jax.mnist.configs import ExperimentConfig
from blacksmith.experiments.jax.mnist.data import load_dataset, seeds
from blacksmith.models.jax.mnist import make_model
from blacksmith.tools.jax_utils import Platform
from blacksmith.tools.parallel import ParallelPlan
from blacksmith.training.experiment import Experiment, FitSettings
from blacksmith.training.gates import AccuracyGate, better_than_guessing
from blacksmith.training.step import LOSSES, init_state, make_optimizer, make_steps

__all__ = ["build", "load_dataset"]


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
    net = config.net_config
    model = make_model(implementation, (net.input_size, net.hidden_size, net.hidden_size, net.output_size))
    optimizer = make_optimizer(
        training.optimizer,
        lr=training.lr,
        lr_schedule=training.lr_schedule,
        weight_decay=training.weight_decay,
        total_steps=training.epochs * dataset.steps_per_epoch,
    )
    sharding = jax.sharding.SingleDeviceSharding(platform.device)

    def place(tree: Any) -> Any:
        return jax.device_put(tree, sharding, may_alias=False)

    random_device = jax.devices("cpu")[0] if platform.spec.random_on_host else platform.device
    with jax.default_device(random_device):
        state = init_state(model.init(jax.random.key(seeds(config)[2])), optimizer)
    return Experiment(
        id=cell_id,
        state=place(state),
        steps=make_steps(model.apply, optimizer, LOSSES[training.loss]),
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
