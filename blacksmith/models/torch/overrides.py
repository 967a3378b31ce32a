"""Functions of PyTorch that lower to what JAX's own layers and losses lower to, instead of the engine's way."""

import functools
from typing import Any

import jax
import jax.numpy as jnp
import torch
from torch.nn import functional

_REDUCTIONS = {"none": 0, "mean": 1, "sum": 2}


def override_functions(environment: Any) -> None:
    """Puts them into an environment whose ``kernels`` are the weights of linear layers as (inputs, outputs)."""
    for function in (linear, cross_entropy, batch_norm):
        original = getattr(functional, function.__name__)
        environment.override_op_definition(original, functools.partial(function, environment))


# Arguments have PyTorch's names.
def linear(environment: Any, input: Any, weight: Any, bias: Any = None) -> Any:
    """Of a kernel as JAX has it; the engine multiplies the bias by 1.0."""
    kernel = environment.kernels.get(id(weight))
    outputs = jnp.dot(environment.t2j_iso(input), environment.t2j_iso(weight).T if kernel is None else kernel)
    if bias is not None:  # reshaped as in Flax
        outputs = outputs + environment.t2j_iso(bias).reshape((1,) * (outputs.ndim - 1) + (-1,))
    return environment.j2t_iso(outputs)


def cross_entropy(
    environment: Any,
    input: Any,
    target: Any,
    weight: Any = None,
    size_average: Any = None,
    ignore_index: int = -100,
    reduce: Any = None,
    reduction: str = "mean",
    label_smoothing: float = 0.0,
) -> Any:
    """Of rows (batch, classes) by a product with one-hot rows: the engine gathers, which TT has limits on."""
    plain = weight is None and not label_smoothing and size_average is None and reduce is None
    if not plain or reduction != "mean" or input.ndim != 2:
        kind = _REDUCTIONS[reduction]
        return torch._C._nn.cross_entropy_loss(input, target, weight, kind, ignore_index, label_smoothing)
    logits, labels = environment.t2j_iso((input, target))
    if labels.ndim == 2:  # probabilities
        return environment.j2t_iso(jnp.sum(_row_losses(logits, labels)) / len(logits))
    # A class out of range, as ``ignore_index`` is, has no 1 in its row and does not count.
    one_hot = jax.nn.one_hot(jnp.where(labels == ignore_index, -1, labels), logits.shape[1], dtype=logits.dtype)
    return environment.j2t_iso(jnp.sum(_row_losses(logits, one_hot)) / jnp.sum(one_hot))


def _row_losses(logits: jax.Array, labels: jax.Array) -> jax.Array:
    return -jnp.sum(labels * jax.nn.log_softmax(logits, axis=-1), axis=-1)


def batch_norm(
    environment: Any,
    input: Any,
    running_mean: Any,
    running_var: Any,
    weight: Any = None,
    bias: Any = None,
    training: bool = False,
    momentum: float = 0.1,
    eps: float = 1e-5,
) -> Any:
    """Updates the running statistics, which the engine (0.0.13) leaves as they are, without a word."""
    values = environment.t2j_iso(input)
    axes, shape = (0, *range(2, values.ndim)), (1, -1, *[1] * (values.ndim - 2))
    if training:
        mean, var = jnp.mean(values, axes), jnp.var(values, axes)
        if running_mean is not None:
            count = values.size // values.shape[1]
            running_mean.apply_jax_(lambda old: (1 - momentum) * old + momentum * mean)
            running_var.apply_jax_(lambda old: (1 - momentum) * old + momentum * count / (count - 1) * var)
    else:
        mean, var = environment.t2j_iso((running_mean, running_var))
    outputs = (values - mean.reshape(shape)) * jax.lax.rsqrt(var.reshape(shape) + eps)
    if weight is not None:
        outputs = outputs * environment.t2j_iso(weight).reshape(shape) + environment.t2j_iso(bias).reshape(shape)
    return environment.j2t_iso(outputs)
