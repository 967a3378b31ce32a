"""Bugs in initial weights and in the networks' own code."""

from tests.sabotage.bug import Bug

_MLP = "blacksmith.models.jax.mnist.pure:make_model"
_CNN = "blacksmith.models.jax.cnn.pure:make_model"


def _mlp(name: str, reason: str, old: str, new: str, caught_by: str) -> Bug:
    return Bug(name, reason, _MLP, old, new, caught_by)


def _cnn(name: str, reason: str, old: str, new: str, caught_by: str) -> Bug:
    return Bug(f"cnn_{name}", reason, _CNN, old, new, caught_by, ("cnn",))


_KERNEL = "initializer(layer_key, shape)"
_DOT = 'jnp.dot(activations, weights["kernel"])'
_LAYER = 'params[f"dense_{layer}"]'
_LAST = "        return activations\n"

BUGS = (
    _mlp("weights_start_at_zero", "all weights are 0, and stay equal", _KERNEL, "jnp.zeros(shape)", "parameters"),
    _mlp("weights_start_constant", "all weights are 0.01", _KERNEL, "jnp.full(shape, 0.01)", "parameters"),
    _mlp("weights_start_too_large", "weights are three times too large", _KERNEL, f"3 * {_KERNEL}", "parameters"),
    _mlp("weights_start_too_small", "weights are a fifth too small", _KERNEL, f"0.8 * {_KERNEL}", "parameters"),
    _mlp(
        "weights_by_fan_out", "variance is 2 / outputs", _KERNEL, "initializer(layer_key, shape[::-1]).T", "parameters"
    ),
    _mlp(
        "glorot_for_he", "weights have another distribution's variance", "he_normal()", "glorot_normal()", "parameters"
    ),
    _mlp(
        "uniform_for_normal", "weights are uniform, of the same variance", "he_normal()", "he_uniform()", "parameters"
    ),
    _mlp(
        "one_key_for_all_layers",
        "matrices of one shape start equal",
        "jax.random.split(key, len(shapes))",
        "[key] * len(shapes)",
        "parameters",
    ),
    _mlp("biases_start_at_one", "biases are 1", "jnp.zeros(shape[1])", "jnp.ones(shape[1])", "parameters"),
    _mlp(
        "biases_in_float16",
        "biases are half precision",
        "jnp.zeros(shape[1])",
        "jnp.zeros(shape[1], jnp.float16)",
        "parameters",
    ),
    _mlp("weights_in_bfloat16", "matrices are bfloat16", _KERNEL, f"{_KERNEL}.astype(jnp.bfloat16)", "parameters"),
    _mlp("relu_missing", "the network is linear", "jax.nn.relu(activations)", "activations", "snapshot"),
    _mlp(
        "relu_on_logits",
        "logits are never negative",
        "if layer < len(shapes) - 1",
        "if layer < len(shapes)",
        "snapshot",
    ),
    _mlp(
        "one_relu_missing",
        "the second ReLU is missing",
        "if layer < len(shapes) - 1",
        "if layer < len(shapes) - 2",
        "snapshot",
    ),
    _mlp("gelu_for_relu", "another activation", "jax.nn.relu(", "jax.nn.gelu(", "snapshot"),
    _mlp(
        "leaky_relu_for_relu", "negative values pass at a hundredth", "jax.nn.relu(", "jax.nn.leaky_relu(", "snapshot"
    ),
    _mlp("bias_not_added", "biases are never used", ' + weights["bias"].reshape(1, -1)', "", "snapshot"),
    _mlp(
        "first_layer_frozen",
        "no gradient reaches the first layer",
        _LAYER,
        f"jax.lax.stop_gradient({_LAYER}) if layer == 0 else {_LAYER}",
        "snapshot",
    ),
    _mlp(
        "products_in_bfloat16",
        "matrix products round to bfloat16",
        _DOT,
        'jnp.dot(activations.astype("bfloat16"), weights["kernel"].astype("bfloat16")).astype("float32")',
        "snapshot",
    ),
    _mlp(
        "softmax_twice",
        "the model gives probabilities, and the loss takes them for logits",
        _LAST,
        "        return jax.nn.softmax(activations)\n",
        "snapshot",
    ),
    _mlp("logits_divided_by_ten", "a temperature of ten", _LAST, "        return activations / 10\n", "snapshot"),
    _mlp(
        "labels_leak_into_logits",
        "the model sees the labels",
        _LAST,
        '        return activations + batch["labels"]\n',
        "snapshot",
    ),
    _mlp(
        "lower_half_of_the_image_ignored",
        "half of the pixels are set to 0",
        'batch["images"]',
        'batch["images"].at[:, 392:].set(0.0)',
        "snapshot",
    ),
    _mlp(
        "square_matrix_transposed",
        "the middle matrix is used transposed",
        _DOT,
        'jnp.dot(activations, weights["kernel"].T if layer == 1 else weights["kernel"])',
        "snapshot",
    ),
    _mlp(
        "one_unit_dropped",
        "the first hidden unit of each layer is always 0",
        "jax.nn.relu(activations)",
        "jax.nn.relu(activations).at[:, 0].set(0.0)",
        "snapshot",
    ),
    _cnn(
        "weights_start_too_large",
        "weights are three times too large",
        "he(each, kind)",
        "3 * he(each, kind)",
        "parameters",
    ),
    _cnn(
        "one_key_for_all_layers",
        "all layers draw with one key",
        "jax.random.split(key, len(shapes))",
        "[key] * len(shapes)",
        "parameters",
    ),
    _cnn(
        "glorot_for_he", "weights have another distribution's variance", "he_normal()", "glorot_normal()", "parameters"
    ),
    _cnn(
        "biases_in_float16",
        "biases are half precision",
        "jnp.zeros(kind[-1])",
        "jnp.zeros(kind[-1], jnp.float16)",
        "parameters",
    ),
    _cnn("relu_for_silu", "another activation", "jax.nn.silu(", "jax.nn.relu(", "snapshot"),
    _cnn("activation_missing", "the network is linear", "jax.nn.silu(", "(", "snapshot"),
    _cnn(
        "conv_bias_not_added",
        "the convolutions' biases are never used",
        ' + layer["bias"].reshape(1, 1, 1, -1)',
        "",
        "snapshot",
    ),
    _cnn(
        "rows_of_a_batch_mixed",
        "the dense layer gets features of several images",
        "features.reshape(len(features), -1) @",
        "features.reshape(-1, len(features)).T @",
        "snapshot",
    ),
    _cnn(
        "kernel_flipped",
        "the kernel is flipped",
        'features, layer["kernel"], (2, 2)',
        'features, layer["kernel"][::-1, ::-1], (2, 2)',
        "snapshot",
    ),
    _cnn(
        "only_the_last_layer_learns",
        "no gradient reaches the convolutions",
        "features.reshape(len(features), -1) @",
        "jax.lax.stop_gradient(features).reshape(len(features), -1) @",
        "snapshot",
    ),
    _cnn(
        "convolutions_in_bfloat16",
        "features round to bfloat16 after each convolution",
        'jax.nn.silu(features + layer["bias"].reshape(1, 1, 1, -1))',
        'jax.nn.silu(features + layer["bias"].reshape(1, 1, 1, -1)).astype("bfloat16").astype("float32")',
        "snapshot",
    ),
)
