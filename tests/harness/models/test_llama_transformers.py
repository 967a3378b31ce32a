"""Our Llama against transformers' own, from one checkpoint: logits and hidden states."""

import numpy as np
import pytest

# Values are of the order of 1; both compute in float32, in another order.
CLOSE = {"rtol": 1e-5, "atol": 1e-5}
LENGTH, PADDING = 24, 39
SCALED = {
    "rope_type": "llama3",
    "rope_theta": 500_000.0,
    "factor": 32.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 64,  # so that frequencies of heads of 8 are kept, blended and divided
}
CASES = {
    "classifier": ("LlamaForSequenceClassification", {}),
    "classifier_scaled": ("LlamaForSequenceClassification", {"rope_parameters": SCALED, "head_dim": 16}),
    "tied": ("LlamaForCausalLM", {"tie_word_embeddings": True}),
    "tied_scaled": ("LlamaForCausalLM", {"tie_word_embeddings": True, "rope_parameters": SCALED}),
    "untied": ("LlamaForCausalLM", {"tie_word_embeddings": False}),
    "body": ("LlamaModel", {"num_key_value_heads": 4}),
}


@pytest.fixture(scope="module")
def transformers():
    """The package, with torch."""
    install = "needs transformers and torch: pip install torch transformers 'blacksmith[llm]'"
    pytest.importorskip("torch", reason=install)
    return pytest.importorskip("transformers", reason=install)


@pytest.fixture(scope="module")
def save(transformers, tmp_path_factory):
    """``save("tied")``: a network of random weights, and the directory it was saved to."""
    import torch

    def make(case):
        name, changes = CASES[case]
        torch.manual_seed(0)
        sizes = {"vocab_size": 40, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 3}
        heads = {"num_attention_heads": 4, "num_key_value_heads": 2, "rms_norm_eps": 1e-2, "pad_token_id": PADDING}
        config = transformers.LlamaConfig(**sizes | heads | changes, initializer_range=0.2, max_position_embeddings=128)
        model = getattr(transformers, name)(config).eval()
        with torch.no_grad():
            for path, weight in model.named_parameters():
                if "norm" in path:
                    weight.normal_(1.0, 0.3)
        directory = tmp_path_factory.mktemp(case)
        model.save_pretrained(directory)
        return model, directory

    return make


@pytest.fixture(scope="module")
def tokens():
    """Sentences of 24, 7, 1 and 23 tokens; one has the token of padding inside."""
    tokens = np.random.default_rng(0).integers(0, PADDING, (4, LENGTH)).astype(np.int32)
    for row, length in zip(tokens, (24, 7, 1, 23), strict=True):
        row[length:] = PADDING
    tokens[3, 5] = PADDING
    return tokens


@pytest.fixture(scope="module")
def loaded(cpu, quickest_compile):
    """``loaded(directory, tokens)``: our sizes, params, hidden states and logits."""
    import jax

    from blacksmith.experiments.jax.llama.configs import NetConfig
    from blacksmith.models.jax.llama import checkpoint, pure
    from blacksmith.tools.hugging_face import HuggingFaceCheckpoint

    def load(directory, tokens):
        opened = HuggingFaceCheckpoint.open(str(directory))
        sizes = NetConfig(**checkpoint.config_values(opened)).sizes
        drawn = pure.init(sizes, jax.random.key(0))
        params = {**drawn, **checkpoint.read_params(opened, sizes, opened.digest)}

        def apply(params, tokens):
            batch = {"tokens": tokens, "kept": jax.numpy.ones_like(tokens)}
            return pure.hidden_states(sizes, params, tokens), pure.make_model(sizes).apply(params, batch)

        states, logits = jax.jit(apply, compiler_options=quickest_compile)(params, tokens)
        return params, np.asarray(states), np.asarray(logits)

    return load


@pytest.mark.parametrize("case", CASES)
def test_outputs_agree_with_transformers(save, loaded, tokens, case):
    """Of a classifier the logits; of a language model, whose head we leave out, those of words by its tied table."""
    import torch

    model, directory = save(case)
    params, states, logits = loaded(directory, tokens)
    words = tokens != PADDING
    given = {"input_ids": torch.tensor(tokens).long(), "attention_mask": torch.ones(tokens.shape)}
    body = model if CASES[case][0] == "LlamaModel" else model.model
    with torch.no_grad():
        np.testing.assert_allclose(states[words], body(**given).last_hidden_state.numpy()[words], **CLOSE)
        if "classifier" in case:
            np.testing.assert_allclose(logits, model(**given).logits.numpy(), **CLOSE)
        else:
            assert not logits.any()  # a new classifier starts at 0
        if "tied" in case and "untied" not in case:
            table = params["embedding"]["table"]
            np.testing.assert_allclose((states @ table.T)[words], model(**given).logits.numpy()[words], **CLOSE)


def test_sentences_are_those_that_transformers_classifies(save, loaded, transformers, write_tokenizer):
    """From text to logits, with the same tokenizer, padded and cut."""
    import torch

    from blacksmith.datasets.sst2.tokenizer import Tokenizer

    model, directory = save("classifier")
    write_tokenizer(directory)
    sentences = ["the film is fine .", "a plot", "never dull , never the plot of a film is not fine . " * 3]
    theirs = transformers.PreTrainedTokenizerFast(tokenizer_file=str(directory / "tokenizer.json"))
    theirs.pad_token, theirs.padding_side = "</s>", "right"
    given = theirs(sentences, padding=True, truncation=True, max_length=LENGTH, return_tensors="pt")
    given["input_ids"][given["attention_mask"] == 0] = PADDING
    ours = Tokenizer(directory / "tokenizer.json", vocabulary=40, padding=PADDING)
    tokens = ours.encode([sentence.split() for sentence in sentences], LENGTH)
    np.testing.assert_array_equal(tokens, given["input_ids"].numpy())
    with torch.no_grad():
        expected = model(**{name: given[name] for name in ("input_ids", "attention_mask")}).logits.numpy()
    np.testing.assert_allclose(loaded(directory, tokens)[2], expected, **CLOSE)


# What a reader could do wrong without an error, as changes of what it gives.
BUGS = {
    "kernels_not_transposed": lambda layer, sizes: {
        **layer,
        **{name: {"kernel": layer[name]["kernel"].T} for name in ("query", "output")},
    },
    "halves_interleaved_as_metas": lambda layer, sizes: {
        **layer,
        **{name: {"kernel": _interleaved(layer[name]["kernel"], 8)} for name in ("query", "key")},
    },
    "keys_and_values_exchanged": lambda layer, sizes: {**layer, "key": layer["value"], "value": layer["key"]},
    "gate_and_up_exchanged": lambda layer, sizes: {**layer, "gate": layer["up"], "up": layer["gate"]},
    "norms_exchanged": lambda layer, sizes: {
        **layer,
        "attention_norm": layer["mlp_norm"],
        "mlp_norm": layer["attention_norm"],
    },
}


def _interleaved(kernel, size):
    """Columns of each head in Meta's order: real and imaginary parts in turn."""
    heads = kernel.reshape(len(kernel), -1, 2, size // 2)
    return heads.swapaxes(2, 3).reshape(kernel.shape)


@pytest.mark.parametrize("bug", [*BUGS, "epsilon_ignored", "scaling_ignored"])
def test_a_planted_bug_is_seen(save, loaded, tokens, monkeypatch, bug):
    """Each makes logits differ by more than a hundred times what is allowed."""
    import torch

    from blacksmith.models.jax.llama import checkpoint

    model, directory = save("tied_scaled")
    read, values = checkpoint.read_params, checkpoint.config_values

    def wrong_params(opened, sizes, digest):
        params = read(opened, sizes, digest)
        return {name: BUGS[bug](layer, sizes) if "layer" in name else layer for name, layer in params.items()}

    ignored = {"epsilon_ignored": {"norm_epsilon": 1e-5}, "scaling_ignored": {"rope_scaling": None}}.get(bug)
    if ignored is None:
        monkeypatch.setattr(checkpoint, "read_params", wrong_params)
    else:
        monkeypatch.setattr(checkpoint, "config_values", lambda opened: values(opened) | ignored)
    with torch.no_grad():
        expected = model.model(torch.tensor(tokens).long()).last_hidden_state.numpy()
    assert np.abs(loaded(directory, tokens)[1] - expected)[tokens != PADDING].max() > 100 * CLOSE["atol"]
