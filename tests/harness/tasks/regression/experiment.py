"""Two convolutions, with or without batch normalisation between them, and the mean squared error."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from blacksmith.datasets.dataset import Dataset
from blacksmith.models.model import Batch, Model, Params
from blacksmith.parallel.plans import MODEL, Rule
from blacksmith.training.gates import Metric, psnr
from blacksmith.training.task import Mean, Predict, Task
from tests.harness.tasks.regression.configs import ExperimentConfig
from tests.harness.tasks.regression.data import IMAGES, JITTER, SHAPE, TARGETS

CONVOLUTIONS = (Rule("conv_0/kernel", (None, None, None, MODEL)), Rule("conv_1/kernel", (None, None, MODEL, None)))
NORM = (Rule("norm/*", (MODEL,)),)
MOMENTUM, EPSILON = 0.9, 1e-5


def convolve(images: jax.Array, kernel: jax.Array) -> jax.Array:
    """(batch, 8, 8, inputs) with (3, 3, inputs, outputs) -> (batch, 8, 8, outputs)."""
    convolved: jax.Array = jax.lax.conv_general_dilated(
        images, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
    )
    return convolved


def init(features: int, batch_norm: bool, key: jax.Array) -> Params:
    """Kernels, and scale and bias of the normalisation."""
    first, second = jax.random.split(key)
    initializer = jax.nn.initializers.variance_scaling(1.0, "fan_in", "normal")
    norm = {"norm": {"scale": jnp.ones(features), "bias": jnp.zeros(features)}}
    return {
        "conv_0": {"kernel": initializer(first, (3, 3, SHAPE[-1], features))},
        "conv_1": {"kernel": initializer(second, (3, 3, features, SHAPE[-1]))},
        **(norm if batch_norm else {}),
    }


def normalise(norm: Params, inputs: jax.Array, state: dict[str, jax.Array], train: bool) -> tuple[jax.Array, Any]:
    """Batch normalisation (Ioffe and Szegedy 2015, algorithms 1 and 2), with a running mean and variance.

    In float32, as the state is, also if the model computes in bfloat16.
    """
    hidden = inputs.astype(jnp.float32)
    if train:
        mean, var = jnp.mean(hidden, axis=(0, 1, 2)), jnp.var(hidden, axis=(0, 1, 2))
        fresh = {"mean": mean, "var": var}
        state = {name: MOMENTUM * state[name] + (1 - MOMENTUM) * value for name, value in fresh.items()}
    else:
        mean, var = state["mean"], state["var"]
    normal = (hidden - mean) * jax.lax.rsqrt(var + EPSILON) * norm["scale"] + norm["bias"]
    return normal.astype(inputs.dtype), state


def make_model(features: int, batch_norm: bool) -> Model:
    """tanh between the convolutions: smooth, so that rounding has no kinks."""

    def apply(params: Params, batch: Batch) -> jax.Array:
        hidden = convolve(batch[IMAGES] + batch[JITTER], params["conv_0"]["kernel"])
        return convolve(jnp.tanh(hidden), params["conv_1"]["kernel"])

    def with_state(params: Params, batch: Batch, state: Any, train: bool) -> tuple[jax.Array, Any]:
        hidden = convolve(batch[IMAGES] + batch[JITTER], params["conv_0"]["kernel"])
        hidden, state = normalise(params["norm"], hidden, state, train)
        return convolve(jnp.tanh(hidden), params["conv_1"]["kernel"]), state

    def init_state() -> Any:
        return {"mean": jnp.zeros(features), "var": jnp.ones(features)}

    def of_key(key: jax.Array) -> Params:
        return init(features, batch_norm, key)

    return Model(of_key, with_state, init_state) if batch_norm else Model(of_key, apply)


def measure(outputs: jax.Array, batch: Batch, mask: jax.Array | None) -> dict[str, Mean]:
    """The squared error, averaged over an image."""
    errors = jnp.mean(jnp.square(outputs - batch[TARGETS]), axis=(1, 2, 3))
    return {"loss": Mean.over_rows(errors, mask), "mse": Mean.over_rows(errors, mask)}


def pictures(predict: Predict, dataset: Dataset) -> dict[str, np.ndarray]:
    """The first test images' first channel, still, and the predictions, as frames."""
    test = {name: dataset.test[name][:3] for name in (IMAGES, JITTER)}
    pairs = zip(("inputs", "outputs"), (test[IMAGES], predict(test)), strict=True)
    shades = {name: np.uint8(np.clip(np.repeat(values[..., :1], 3, axis=-1), 0, 1) * 255) for name, values in pairs}
    return {"inputs": shades["inputs"][0], "outputs": shades["outputs"]}


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """The regression."""
    net = config.net_config
    return Task(
        model=make_model(net.features, net.batch_norm),
        measure=measure,
        metrics=(Metric("mse", higher_is_better=False), psnr()),
        sharding=CONVOLUTIONS + NORM * net.batch_norm,
        unit="images",
        pictures=pictures,
        baselines={"black": lambda dataset: {"mse": float(np.mean(np.square(dataset.test[TARGETS])))}},
    )
