"""A Llama as Hugging Face saves it: its sizes, and its weights under our names. Imports no JAX.

Of ``LlamaForSequenceClassification`` head and pooling are taken too; of ``LlamaForCausalLM`` and ``LlamaModel`` the
body, under a classifier that starts at 0.
"""

from typing import Any

import numpy as np

from blacksmith.models.jax.llama import Sizes
from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.hugging_face import HuggingFaceCheckpoint

CLASSIFIER = "LlamaForSequenceClassification"
ARCHITECTURES = (CLASSIFIER, "LlamaForCausalLM", "LlamaModel")
_BODY = "model."  # before each name, unless the model was saved without a head
_SCORE = "score.weight"
_LAYER = {
    "attention_norm/scale": "input_layernorm",
    **{f"{name}/kernel": f"self_attn.{name[0]}_proj" for name in ("query", "key", "value", "output")},
    "mlp_norm/scale": "post_attention_layernorm",
    **{f"{name}/kernel": f"mlp.{name}_proj" for name in ("gate", "up", "down")},
}
# The head that gives words, and frequencies that old versions saved, which follow from the config.
_IGNORED = ("lm_head.weight", "rotary_emb.inv_freq")
# What config.json may say, and what blacksmith computes; a null, or nothing, means the same.
_COMPUTED = {"hidden_act": "silu", "attention_bias": False, "mlp_bias": False, "partial_rotary_factor": 1.0}
_SIZES = {
    "vocabulary": "vocab_size",
    "width": "hidden_size",
    "layers": "num_hidden_layers",
    "heads": "num_attention_heads",
    "hidden": "intermediate_size",
}


def architecture_of(checkpoint: HuggingFaceCheckpoint) -> str:
    """Which of ``ARCHITECTURES`` it is.

    Raises:
      CheckpointError: it is none of them, or has what they do not compute.
    """
    config, file = checkpoint.config, checkpoint.config_file
    names = config.get("architectures") or [None]
    if config.get("model_type") != "llama" or names[0] not in ARCHITECTURES:
        raise CheckpointError(
            f"{file}: its architecture is {names[0]} and its model_type {config.get('model_type')}, expected llama and "
            f"one of {', '.join(ARCHITECTURES)}. Take a Llama 2, 3, 3.1 or 3.2 of text."
        )
    for name in ("auto_map", "quantization_config"):
        if config.get(name) is not None:
            raise CheckpointError(f"{file}: has {name}: code or packed weights of its own, which are not read.")
    for name, computed in _COMPUTED.items():
        if config.get(name) not in (None, computed):
            raise CheckpointError(f"{file}: {name} is {config[name]!r}, and Llama is computed here with {computed!r}.")
    return str(names[0])


def config_values(checkpoint: HuggingFaceCheckpoint) -> dict[str, Any]:
    """Fields of the config's section ``net_config``; raises CheckpointError if it is no supported Llama."""
    architecture = architecture_of(checkpoint)
    sizes: dict[str, Any] = {name: checkpoint.setting(theirs, int) for name, theirs in _SIZES.items()}
    head_dim = checkpoint.setting("head_dim", int, sizes["width"] // max(sizes["heads"], 1))
    return {
        **sizes,
        "kv_heads": checkpoint.setting("num_key_value_heads", int, sizes["heads"]),
        "head_dim": None if head_dim * sizes["heads"] == sizes["width"] else head_dim,
        "norm_epsilon": checkpoint.setting("rms_norm_eps", float, 1e-6),
        "padding": _padding(checkpoint, sizes["vocabulary"]),
        "checkpoint_digest": checkpoint.digest,
        **_rotary(checkpoint),
        **({"pooling": "last"} if architecture == CLASSIFIER else {}),
    }


def _rotary(checkpoint: HuggingFaceCheckpoint) -> dict[str, Any]:
    """Base and scaling. transformers 5 has them together; before, the base stood alone, and the kind under ``type``."""
    together = checkpoint.setting("rope_parameters", dict, {}) or checkpoint.setting("rope_scaling", dict, {})
    base = together.get("rope_theta") or checkpoint.setting("rope_theta", float, 10_000.0)
    kind = together.get("rope_type", together.get("type", "default"))
    if kind == "default":
        return {"rope_base": float(base), "rope_scaling": None}
    names = {
        "factor": "factor",
        "low_frequency_factor": "low_freq_factor",
        "high_frequency_factor": "high_freq_factor",
        "original_length": "original_max_position_embeddings",
    }
    missing = [theirs for theirs in names.values() if not isinstance(together.get(theirs), int | float)]
    if kind != "llama3" or missing:
        raise CheckpointError(
            f"{checkpoint.config_file}: scales rotary frequencies by {kind!r} with {', '.join(together)}; computed are "
            f"'default', and 'llama3' with {', '.join(names.values())}."
        )
    scaling = {ours: float(together[theirs]) for ours, theirs in names.items()}
    return {
        "rope_base": float(base),
        "rope_scaling": {**scaling, "original_length": int(together["original_max_position_embeddings"])},
    }


def _padding(checkpoint: HuggingFaceCheckpoint, vocabulary: int) -> int:
    """The token that fills sentences up: the one for it, else the end of a text, as is customary with Llama."""
    for name in ("pad_token_id", "eos_token_id"):
        value = checkpoint.config.get(name)
        value = value[0] if isinstance(value, list) and value else value
        if type(value) is int and 0 <= value < vocabulary:
            return value
    raise CheckpointError(
        f"{checkpoint.config_file}: neither pad_token_id nor eos_token_id is one of its {vocabulary} tokens, so that "
        "sentences cannot be filled up to one length. Add pad_token_id."
    )


def read_params(checkpoint: HuggingFaceCheckpoint, sizes: Sizes, digest: str | None) -> dict[str, Any]:
    """The weights in our tree, kernels as (inputs, outputs); without a classifier unless the checkpoint has one.

    Raises CheckpointError as ``read_state_dict`` does.
    """
    arrays = read_state_dict(checkpoint, sizes, digest)
    params: dict[str, Any] = {}
    for path, (name, _) in _names(sizes).items():
        if name in arrays:
            *parents, leaf = path.split("/")
            node = params
            for parent in parents:
                node = node.setdefault(parent, {})
            node[leaf] = arrays[name].T if leaf == "kernel" else arrays[name]
    if "classifier" in params:
        params["classifier"]["bias"] = np.zeros(sizes.classes, np.float32)
    return params


def read_state_dict(checkpoint: HuggingFaceCheckpoint, sizes: Sizes, digest: str | None) -> dict[str, np.ndarray]:
    """The weights by ``LlamaForSequenceClassification``'s names; without ``score`` unless the checkpoint has one.

    Raises:
      CheckpointError: files are missing, broken, or changed since their digest was taken; a tensor is missing, unknown,
        or of another shape.
    """
    if checkpoint.digest != digest:
        raise CheckpointError(
            f"{checkpoint.path}: its SHA-256 is {checkpoint.digest}, expected {digest}: it is another one than "
            "net_config.checkpoint_digest says, or changed after the config was read. Start again, or restore it."
        )
    architecture = architecture_of(checkpoint)
    labels = len(checkpoint.setting("id2label", dict, {}) or "01")  # two are the default, which is not saved
    if architecture == CLASSIFIER and labels != sizes.classes:
        raise CheckpointError(
            f"{checkpoint.config_file}: its id2label has {labels} classes, expected {sizes.classes}. To train a new "
            "classifier on its body, save that alone: transformers' LlamaModel.from_pretrained, then save_pretrained."
        )
    shapes = {name: shape for name, shape in _names(sizes).values() if name != _SCORE or architecture == CLASSIFIER}
    saved_without = _BODY if architecture == "LlamaModel" else ""
    found = checkpoint.tensors({name.removeprefix(saved_without): shape for name, shape in shapes.items()}, _IGNORED)
    return {name: found[name.removeprefix(saved_without)] for name in shapes}


def _names(sizes: Sizes) -> dict[str, tuple[str, tuple[int, ...]]]:
    """Our paths -> their names and shapes, (outputs, inputs)."""
    names: dict[str, tuple[str, tuple[int, ...]]] = {
        "embedding/table": (f"{_BODY}embed_tokens.weight", (sizes.vocabulary, sizes.width)),
        "norm/scale": (f"{_BODY}norm.weight", (sizes.width,)),
        "classifier/kernel": (_SCORE, (sizes.classes, sizes.width)),
    }
    for layer in range(sizes.layers):
        for path, name in _LAYER.items():
            kernel = sizes.kernels.get(path.split("/")[0])
            shape = (sizes.width,) if kernel is None else kernel[::-1]
            names[f"layer_{layer}/{path}"] = (f"{_BODY}layers.{layer}.{name}.weight", shape)
    return names
