"""Hugging Face's Llama as a classifier of sentences, untouched, whole or with peft's adapters (LoRA).

Weights are those that Hugging Face and peft draw for the module's width, under their names. A tree of the whole
model's parameters becomes one of the adapted model's by ``adapted``.
"""

import functools
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from peft import LoraConfig, get_peft_model
from torch import nn
from transformers import LlamaConfig, LlamaForSequenceClassification
from transformers.utils import logging

from blacksmith.datasets.sst2.vocabulary import UNKNOWN
from blacksmith.models.jax.llama import Sizes
from blacksmith.models.jax.llama.checkpoint import read_state_dict
from blacksmith.models.model import Model, Params, nest
from blacksmith.models.torch.bridge import load_params, params_of, torch_model, trained_paths
from blacksmith.parallel.plans import MODEL, Rule
from blacksmith.tools.hugging_face import HuggingFaceCheckpoint
from blacksmith.tools.trees import named_leaves

# Megatron's split, as in ``models.jax.llama``. ``*kernel`` is ``kernel``, or ``base_layer/kernel`` beside adapters.
_BY_OUTPUTS, _BY_INPUTS = ("q_proj", "k_proj", "v_proj", "gate_proj", "up_proj"), ("o_proj", "down_proj")
SHARDING = (
    Rule("*embed_tokens/weight", (MODEL, None)),
    *(Rule(f"*/{name}/*kernel", (None, MODEL)) for name in _BY_OUTPUTS),
    *(Rule(f"*/{name}/*kernel", (MODEL, None)) for name in _BY_INPUTS),
    Rule("*", ()),
)
# Of an adapter, the matrix that meets the split side of its kernel is split alike, the other one not.
ADAPTER_SHARDING = (
    *(Rule(f"*/{name}/lora_A/*", ()) for name in _BY_OUTPUTS),
    *(Rule(f"*/{name}/lora_B/*", ()) for name in _BY_INPUTS),
    *SHARDING,
)
# What peft puts around the paths of what it adapts; of the classifier it keeps the original beside what is trained.
_TRAINED_COPY = "/modules_to_save/default"
_AROUND = ("base_model/model/", "/base_layer", "/original_module", _TRAINED_COPY)


def make_module(sizes: Sizes, *, frozen: bool) -> nn.Module:
    """The module; with ``sizes.adapter`` the one that ``get_peft_model`` makes of it.

    Args:
      sizes: ``pooling`` must be ``last``, which is the module's own.
      frozen: only the classifier, and adapters, require gradients.
    """
    module = LlamaForSequenceClassification(_config(sizes))
    if frozen:
        module.model.requires_grad_(False)
    if sizes.adapter is None:
        return module
    adapter = LoraConfig(
        task_type="SEQ_CLS",  # by which peft saves and trains the classifier, too
        r=sizes.adapter.rank,
        lora_alpha=sizes.adapter.alpha,
        lora_dropout=0.0,
        target_modules=[*_BY_OUTPUTS, *_BY_INPUTS],
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # transformers' about what peft calls
        return get_peft_model(module, adapter)


def _config(sizes: Sizes) -> LlamaConfig:
    rope: dict[str, Any] = {"rope_type": "default", "rope_theta": sizes.rope_base}
    scaling = sizes.rope_scaling
    if scaling is not None:
        rope |= {
            "rope_type": "llama3",
            "factor": scaling.factor,
            "low_freq_factor": scaling.low_frequency_factor,
            "high_freq_factor": scaling.high_frequency_factor,
            "original_max_position_embeddings": scaling.original_length,
        }
    return LlamaConfig(
        vocab_size=sizes.vocabulary,
        hidden_size=sizes.width,
        intermediate_size=sizes.hidden,
        num_hidden_layers=sizes.layers,
        num_attention_heads=sizes.heads,
        num_key_value_heads=sizes.kv_heads,
        head_dim=sizes.head_size,
        rms_norm_eps=sizes.norm_epsilon,
        rope_parameters=rope,
        pad_token_id=sizes.padding,
        bos_token_id=None,  # its defaults, 1 and 2, are words here
        eos_token_id=None,
        num_labels=sizes.classes,
        # Keeps the scale of what is multiplied; the default, 0.02, does so at a width of 2,048.
        initializer_range=sizes.width**-0.5,
        use_cache=False,
    )


def logits(module: Any, batch: Mapping[str, torch.Tensor], padding: int) -> torch.Tensor:
    """Tokens and kept, int32 (batch, length) -> (batch, classes); a word at which ``kept`` is 0 is unknown."""
    words = batch["tokens"] != padding
    tokens = torch.where(words & (batch["kept"] == 0), UNKNOWN, batch["tokens"])
    return module(input_ids=tokens, attention_mask=words.int()).logits


def parameter_paths(sizes: Sizes, *, frozen: bool) -> tuple[frozenset[str], frozenset[str]]:
    """Paths of the parameters that are trained, and of those that are not."""
    with torch.device("meta"):
        return trained_paths(make_module(sizes, frozen=frozen))


def read_checkpoint(checkpoint: HuggingFaceCheckpoint, sizes: Sizes, digest: str | None) -> dict[str, np.ndarray]:
    """Weights of the whole model by path; without a classifier unless the checkpoint has one.

    Raises CheckpointError as ``read_state_dict`` does.
    """
    arrays = read_state_dict(checkpoint, sizes, digest)
    with torch.device("meta"):
        return named_leaves(params_of(make_module(replace(sizes, adapter=None), frozen=False), arrays))


def make_model(sizes: Sizes, *, frozen: bool) -> Model:
    """Takes tokens and kept, int32 (batch, length), gives logits (batch, classes)."""
    make = functools.partial(make_module, sizes, frozen=frozen)
    return torch_model(make, lambda module, batch: logits(module, batch, sizes.padding))


def adapted(paths: Iterable[str], whole: Mapping[str, Any]) -> dict[str, Any]:
    """Arrays of the whole model by path -> the same under those ``paths`` of the adapted one that hold them.

    The classifier is in it twice: as it was, and as it is trained.
    """
    return {path: whole[_whole_path(path)] for path in paths if _whole_path(path) in whole}


def save(sizes: Sizes, params: Params, directory: Path, base: Path) -> None:
    """Writes adapters and the classifier as peft saves them; without adapters the whole model as Hugging Face does.

    Args:
      sizes: of the module.
      params: all of its parameters, NumPy arrays.
      directory: where ``from_pretrained`` finds them.
      base: where what is adapted lies, for ``adapter_config.json``.
    """
    module = make_module(sizes, frozen=False)
    load_params(module, params)
    if sizes.adapter is not None:
        module.peft_config["default"].base_model_name_or_path = str(base)
    shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        module.save_pretrained(directory)
    finally:
        if shown:
            logging.enable_progress_bar()


def save_base(sizes: Sizes, params: Params, directory: Path) -> None:
    """Writes what was adapted as Hugging Face saves it: its classifier is the one before training."""
    arrays = {path: array for path, array in named_leaves(params).items() if _TRAINED_COPY not in path}
    whole = nest({_whole_path(path): array for path, array in arrays.items() if "/lora_" not in path})
    save(replace(sizes, adapter=None), whole, directory, directory)


def _whole_path(path: str) -> str:
    for part in _AROUND:
        path = path.replace(part, "")
    return path
