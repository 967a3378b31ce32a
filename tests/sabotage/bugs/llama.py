"""Bugs in Llama's layers, and in sentences, words and splits."""

from tests.sabotage.bug import Bug, bugs_of

_FUNCTIONS = "blacksmith.models.jax.llama.functions"
_PURE = "blacksmith.models.jax.llama.pure"
_TEMPLATES = "blacksmith.datasets.sources.templates"
_SST2 = "blacksmith.datasets.sst2"
_bug = bugs_of("llama", "llama")


def _rope(name: str, reason: str, old: str, new: str) -> Bug:
    return _bug(f"rope_{name}", reason, f"{_FUNCTIONS}:rotate", old, new, "snapshot")


def _attention(name: str, reason: str, old: str, new: str) -> Bug:
    return _bug(name, reason, f"{_FUNCTIONS}:attend", old, new, "snapshot")


def _norm(name: str, reason: str, old: str, new: str) -> Bug:
    return _bug(name, reason, f"{_FUNCTIONS}:rms_norm", old, new, "snapshot")


def _layer(name: str, reason: str, old: str, new: str) -> Bug:
    return _bug(name, reason, f"{_PURE}:hidden_states", old, new, "snapshot")


def _weights(name: str, reason: str, old: str, new: str) -> Bug:
    return _bug(name, reason, f"{_PURE}:init", old, new, "parameters")


def _data(name: str, reason: str, where: str, old: str, new: str) -> Bug:
    return _bug(name, reason, where, old, new, "data")


MODEL = (
    _rope(
        "of_neighbouring_pairs",
        "pairs are neighbours, as in Meta's weights, not halves",
        "jnp.split(vectors, 2, axis=-1)",
        "(vectors[..., ::2], vectors[..., 1::2])",
    ),
    _rope(
        "turns_only_a_part", "the imaginary part turns backwards", "real * sin + imaginary", "-real * sin + imaginary"
    ),
    _rope("counts_heads", "the angle follows the head, not the position", "vectors.shape[1])[:, None]", "1)[:, None]"),
    _rope(
        "sine_and_cosine_exchanged", "cosines are taken for sines", "np.cos(angles), np.sin(", "np.sin(angles), np.cos("
    ),
    _bug(
        "rope_at_double_speed",
        "frequencies follow the pair over half of a head",
        f"{_FUNCTIONS}:frequencies",
        "(-2 * pairs / sizes.head_size)",
        "(-pairs / sizes.head_size)",
        "snapshot",
    ),
    _bug(
        "rope_on_queries_alone",
        "keys are not rotated",
        f"{_PURE}:_attention",
        'rotate(heads("key"), radians)',
        'heads("key")',
        "snapshot",
    ),
    _bug(
        "keys_are_values",
        "values are computed with the keys' kernel",
        f"{_PURE}:_attention",
        'heads("value"))',
        'heads("key"))',
        "snapshot",
    ),
    _attention("attention_sees_the_future", "no causal mask", "jnp.where(causal, scores, _MASKED)", "scores"),
    _attention(
        "attention_sees_the_next_word",
        "the causal mask is off by one",
        "causal = position >=",
        "causal = position + 1 >=",
    ),
    _attention(
        "attention_does_not_see_itself",
        "the causal mask is off by one, the other way",
        "causal = position >=",
        "causal = position >",
    ),
    _attention("scores_not_scaled", "scores are not divided by the root of a head's size", " / math.sqrt(size)", ""),
    _attention(
        "softmax_over_queries", "weights sum to 1 over queries, not over keys", "_MASKED), axis=-1", "_MASKED), axis=-2"
    ),
    _attention(
        "heads_share_by_turns",
        "queries 0, 2, ... take the first head of keys and values, not the first half of them",
        "queries.reshape(batch, length, kv_heads, -1, size)",
        "queries.reshape(batch, length, -1, kv_heads, size).swapaxes(2, 3)",
    ),
    _attention(
        "one_head_of_keys_for_all",
        "all queries take the first head of keys",
        "grouped, keys, preferred",
        "grouped, jnp.broadcast_to(keys[:, :, :1], keys.shape), preferred",
    ),
    _norm("norm_without_scale", "norms have no scale", ' * layer["scale"]', ""),
    _norm("norm_of_means", "norms divide by the mean of absolute values", "jnp.square(wide)", "jnp.abs(wide)"),
    _norm("norm_over_words", "norms take the mean over the words of a sentence", "axis=-1", "axis=-2"),
    _norm("norm_without_root", "norms divide by the mean square", "jax.lax.rsqrt(", "jnp.reciprocal("),
    _layer(
        "mlp_norm_missing", "SwiGLU has no norm", 'rms_norm(layer["mlp_norm"], states, sizes.norm_epsilon)', "states"
    ),
    _layer(
        "norms_exchanged",
        "SwiGLU takes the attention's norm",
        'layer["mlp_norm"]',
        'layer["attention_norm"]',
    ),
    _layer("residual_missing", "SwiGLU replaces the residual stream", "states += dense(", "states = dense("),
    _layer("gate_is_linear", "SwiGLU's gate has no SiLU", "jax.nn.silu(", "("),
    _layer("gelu_for_silu", "another activation", "jax.nn.silu(", "jax.nn.gelu("),
    _layer(
        "last_norm_missing",
        "the last norm is missing",
        'rms_norm(params["norm"], states, sizes.norm_epsilon)',
        "states",
    ),
    _layer("layers_share_weights", "all layers take the first one's weights", 'f"layer_{index}"', '"layer_0"'),
    _bug(
        "padding_counts_in_the_mean",
        "padding counts as words",
        f"{_FUNCTIONS}:pool",
        "(tokens != sizes.padding)",
        "(tokens >= sizes.padding)",
        "snapshot",
    ),
    _bug(
        "sum_over_words",
        "the sum over the words, not their mean",
        f"{_FUNCTIONS}:pool",
        "return total / jnp.maximum(jnp.sum(words, axis=1, keepdims=True), 1.0)",
        "return total",
        "snapshot",
    ),
    _bug(
        "no_words_dropped",
        "training sees all words",
        f"{_FUNCTIONS}:drop_words",
        "kept == 0",
        "kept < 0",
        "snapshot",
    ),
    _bug(
        "padding_is_dropped_too",
        "dropped padding becomes unknown words",
        f"{_FUNCTIONS}:drop_words",
        "(kept == 0) & (tokens != sizes.padding)",
        "kept == 0",
        "snapshot",
    ),
    _weights("table_too_large", "the table starts with the deviation 1", "normal(TABLE_DEVIATION)", "normal(1.0)"),
    _weights(
        "kernels_by_outputs",
        "kernels have the variance 1 / outputs",
        "kernel(next(keys), shape)",
        "kernel(next(keys), shape[::-1]).T",
    ),
    _weights("kernels_too_large", "kernels have twice the variance", "lecun_normal()", "he_normal()"),
    _weights(
        "classifier_starts_at_one",
        "the classifier's biases start at 1",
        "jnp.zeros(sizes.classes)",
        "jnp.ones(sizes.classes)",
    ),
    _bug(
        "norms_start_at_zero",
        "norms start at 0, so that no gradient reaches the layers",
        f"{_PURE}:_norm",
        "jnp.ones(",
        "jnp.zeros(",
        "parameters",
    ),
)

DATA = (
    _data(
        "negations_ignored",
        "a negated sentence has its adjective's label",
        f"{_TEMPLATES}:fill",
        "(adjective in PRAISE) is not template.negates",
        "adjective in PRAISE",
    ),
    _data(
        "praise_is_blame",
        "all labels are exchanged",
        f"{_TEMPLATES}:fill",
        "is not template.negates",
        "is template.negates",
    ),
    _data(
        "tested_on_training_templates",
        "the test is made from the templates of training",
        f"{_TEMPLATES}:load",
        '_draw(generator, "test", TEST_SENTENCES)',
        '_draw(generator, "train", TEST_SENTENCES)',
    ),
    _data(
        "trained_on_validation_sentences",
        "validation sentences are in training too",
        f"{_TEMPLATES}:load",
        'train=_draw(generator, "train", TRAIN_SENTENCES)',
        "train=Split(*(np.concatenate(each) if i else [*each[0], *each[1]] for i, each in enumerate(zip("
        '_draw(generator, "train", TRAIN_SENTENCES - 512), _draw(np.random.default_rng(1), "validation", 512)))))',
    ),
    _data(
        "sentences_repeat",
        "a template's first sentence stands for all",
        f"{_TEMPLATES}:_draw",
        "[filled[row] for row in",
        "[filled[0] for row in",
    ),
    _data(
        "validated_on_the_test",
        "the best checkpoint is chosen by test sentences",
        f"{_SST2}.splits:make_dataset",
        "evaluated(source.validation)",
        "evaluated(source.test)",
    ),
    _data(
        "words_of_the_test_are_known",
        "the vocabulary counts the test's words too",
        f"{_SST2}.splits:make_dataset",
        "make_vocabulary(source.train.sentences, vocabulary)",
        "make_vocabulary([*source.train.sentences, *source.test.sentences], vocabulary)",
    ),
    _data(
        "a_vocabulary_per_split",
        "each split has numbers of its own",
        f"{_SST2}.splits:make_dataset",
        "encode(numbers, part.sentences, length)",
        "encode(make_vocabulary(part.sentences, vocabulary), part.sentences, length)",
    ),
    _data(
        "words_dropped_in_evaluation",
        "validation and test see no words",
        f"{_SST2}.splits:make_dataset",
        "np.ones((len(part.labels), length), np.int32)",
        "np.zeros((len(part.labels), length), np.int32)",
    ),
    _data(
        "most_words_dropped",
        "the share of dropped words is kept, the others are dropped",
        f"{_SST2}.splits:word_dropout",
        ">= dropped",
        "< dropped",
    ),
    _data(
        "labels_reversed",
        "labels stand in reverse order",
        f"{_SST2}.splits:make_dataset",
        "dtype=np.float32)[part.labels]",
        "dtype=np.float32)[part.labels[::-1]]",
    ),
    _data(
        "a_word_is_padding",
        "the most frequent word has the number of padding",
        f"{_SST2}.vocabulary:make_vocabulary",
        "enumerate(frequent, _SPECIAL)",
        "enumerate(frequent)",
    ),
    _data(
        "rare_words_kept",
        "the vocabulary has the rarest words",
        f"{_SST2}.vocabulary:make_vocabulary",
        "-counts[word]",
        "counts[word]",
    ),
    _data(
        "padded_on_the_left",
        "padding stands before the words, which see it",
        f"{_SST2}.vocabulary:encode",
        "row[: len(words)] =",
        "row[length - len(words) :] =",
    ),
    _data(
        "last_word_cut",
        "a sentence loses its last word",
        f"{_SST2}.vocabulary:encode",
        "sentence[:length]",
        "sentence[:length][:-1]",
    ),
    _data(
        "words_sorted",
        "the words of a sentence stand in alphabetic order",
        f"{_SST2}.vocabulary:encode",
        "words = sentence[:length]",
        "words = sorted(sentence[:length])",
    ),
)
