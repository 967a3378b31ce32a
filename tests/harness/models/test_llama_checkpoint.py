"""A Llama of Hugging Face: sizes from ``config.json``, weights from safetensors, and what is wrong with either."""

import json

import numpy as np
import pytest

from blacksmith.models.jax.llama import Sizes
from blacksmith.models.jax.llama.checkpoint import config_values, read_params
from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.hugging_face import HuggingFaceCheckpoint

SIZES = Sizes(vocabulary=40, width=16, layers=2, heads=4, kv_heads=2, hidden=24)
CLASSIFIER = "LlamaForSequenceClassification"
# Our arrays of a layer -> theirs; kernels are transposed.
LAYER = {
    "attention_norm": "input_layernorm",
    "query": "self_attn.q_proj",
    "key": "self_attn.k_proj",
    "value": "self_attn.v_proj",
    "output": "self_attn.o_proj",
    "mlp_norm": "post_attention_layernorm",
    "gate": "mlp.gate_proj",
    "up": "mlp.up_proj",
    "down": "mlp.down_proj",
}


@pytest.fixture
def written(write_checkpoint, tmp_path):
    """``written(shards=2)``: writes a checkpoint; returns it and its weights by Hugging Face's names."""

    def write(**changes):
        weights = write_checkpoint(tmp_path, **changes)
        return HuggingFaceCheckpoint.open(str(tmp_path)), weights

    return write


def values(config):
    return {name: value for name, value in config_values(config).items() if name != "checkpoint_digest"}


def test_sizes_are_those_of_the_config(written):
    checkpoint, _ = written()
    assert values(checkpoint) == {
        "vocabulary": 40,
        "width": 16,
        "layers": 2,
        "heads": 4,
        "kv_heads": 2,
        "head_dim": None,
        "hidden": 24,
        "norm_epsilon": 1e-3,
        "rope_base": 10_000.0,
        "rope_scaling": None,
        "padding": 39,
    }


SCALING = {"factor": 32.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 8192}
OURS = {"factor": 32.0, "low_frequency_factor": 1.0, "high_frequency_factor": 4.0, "original_length": 8192}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"head_dim": 4}, {"head_dim": None}),
        ({"head_dim": 8}, {"head_dim": 8}),
        ({"rope_theta": 500000}, {"rope_base": 500_000.0, "rope_scaling": None}),
        (
            {"rope_theta": 5e5, "rope_scaling": {"rope_type": "llama3", **SCALING}},
            {"rope_base": 5e5, "rope_scaling": OURS},
        ),
        ({"rope_scaling": {"type": "llama3", **SCALING}}, {"rope_base": 1e4, "rope_scaling": OURS}),
        ({"rope_theta": None, "rope_parameters": {"rope_type": "default", "rope_theta": 7.0}}, {"rope_base": 7.0}),
        (
            {"rope_theta": None, "rope_parameters": {"rope_type": "llama3", "rope_theta": 5e5, **SCALING}},
            {"rope_base": 5e5, "rope_scaling": OURS},
        ),
        ({"architectures": [CLASSIFIER]}, {"pooling": "last"}),
        ({"pad_token_id": None}, {"padding": 2}),
        ({"pad_token_id": -1, "eos_token_id": [7, 8]}, {"padding": 7}),
        ({"pad_token_id": 0}, {"padding": 0}),
    ],
)
def test_each_edition_of_the_config_is_understood(written, changes, expected):
    """transformers 5 writes ``rope_parameters``, 4 ``rope_theta`` and ``rope_scaling``, at first with ``type``."""
    found = values(written(**changes)[0])
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize("shards", [1, 3])
@pytest.mark.parametrize("dtype", ["float32", "float16", "bfloat16"])
def test_weights_are_read_exactly(written, dtype, shards):
    checkpoint, weights = written(dtype=dtype, shards=shards)
    params = read_params(checkpoint, SIZES, checkpoint.digest)
    assert params.keys() == {"embedding", "layer_0", "layer_1", "norm"}
    expected = {"embedding/table": weights["model.embed_tokens.weight"], "norm/scale": weights["model.norm.weight"]}
    for index in range(2):
        assert params[f"layer_{index}"].keys() == LAYER.keys()
        for ours, theirs in LAYER.items():
            array, leaf = weights[f"model.layers.{index}.{theirs}.weight"], "scale" if "norm" in ours else "kernel"
            expected[f"layer_{index}/{ours}/{leaf}"] = array if "norm" in ours else array.T
    for path, array in expected.items():
        found = params
        for name in path.split("/"):
            found = found[name]
        assert found.dtype == np.float32
        np.testing.assert_array_equal(found, array.astype(np.float32), err_msg=path)


def test_the_params_are_the_models(written, cpu):
    """Names, shapes and dtypes, with heads that are together wider than the residual stream."""
    import jax

    from blacksmith.models.jax.llama.pure import init
    from blacksmith.models.model import replace

    checkpoint, _ = written(architectures=[CLASSIFIER], head_dim=8)
    sizes = Sizes(vocabulary=40, width=16, layers=2, heads=4, kv_heads=2, hidden=24, head_dim=8)
    params = read_params(checkpoint, sizes, checkpoint.digest)
    drawn = jax.eval_shape(lambda key: init(sizes, key), jax.random.key(0))
    assert jax.tree.structure(replace(drawn, params)) == jax.tree.structure(params)


def test_a_classifier_brings_its_head_and_others_their_body(written):
    checkpoint, weights = written(architectures=[CLASSIFIER])
    head = read_params(checkpoint, SIZES, checkpoint.digest)["classifier"]
    np.testing.assert_array_equal(head["kernel"], weights["score.weight"].T)
    np.testing.assert_array_equal(head["bias"], [0, 0])
    for changes in ({"architectures": ["LlamaModel"]}, {"tie_word_embeddings": False}):  # no prefix; a head of words
        checkpoint, _ = written(**changes)
        assert "classifier" not in read_params(checkpoint, SIZES, checkpoint.digest)


def test_the_digest_is_of_the_content(written):
    first = written()[0].digest
    assert written()[0].digest == first
    checkpoint, _ = written(rope_theta=5e5)
    assert checkpoint.digest != first
    with pytest.raises(CheckpointError, match=f"its SHA-256 is {checkpoint.digest}, expected {first}"):
        read_params(checkpoint, SIZES, first)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"architectures": ["MistralForCausalLM"]},
            "its architecture is MistralForCausalLM .* expected llama and one of",
        ),
        ({"model_type": "mllama"}, "its model_type mllama, expected llama"),
        ({"architectures": None}, "its architecture is None"),
        ({"auto_map": {"AutoModel": "own.Own"}}, "has auto_map: code or packed weights of its own"),
        ({"quantization_config": {"bits": 4}}, "has quantization_config"),
        ({"hidden_act": "gelu"}, "hidden_act is 'gelu', and Llama is computed here with 'silu'"),
        ({"attention_bias": True}, "attention_bias is True"),
        ({"vocab_size": None}, "config.json: vocab_size is null, expected int"),
        ({"hidden_size": "16"}, 'config.json: hidden_size is "16", expected int'),
        ({"rope_scaling": {"rope_type": "yarn", "factor": 4.0}}, "scales rotary frequencies by 'yarn' with rope_type"),
        ({"rope_scaling": {"rope_type": "llama3", "factor": 4.0}}, "'llama3' with factor, low_freq_factor"),
        ({"pad_token_id": None, "eos_token_id": None}, "neither pad_token_id nor eos_token_id .* Add pad_token_id"),
        ({"pad_token_id": 40, "eos_token_id": None}, "neither pad_token_id nor eos_token_id is one of its 40 tokens"),
    ],
)
def test_a_config_that_is_not_computed_is_refused(written, tmp_path, changes, message):
    checkpoint, _ = written()
    path = tmp_path / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))
    with pytest.raises(CheckpointError, match=message):
        config_values(checkpoint)


def test_a_classifier_of_other_classes_is_refused(written):
    checkpoint, _ = written(architectures=[CLASSIFIER], id2label={"0": "bad", "1": "so so", "2": "good"})
    with pytest.raises(CheckpointError, match=r"config\.json: its id2label has 3 classes, expected 2.*LlamaModel"):
        read_params(checkpoint, SIZES, checkpoint.digest)
