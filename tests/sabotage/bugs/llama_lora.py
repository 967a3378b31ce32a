"""Bugs in adapters, in what is frozen beside them, and in the training of their base."""

from tests.sabotage.bug import Bug, bugs_of

_FUNCTIONS = "blacksmith.models.jax.llama.functions"
_PURE = "blacksmith.models.jax.llama.pure"
_EXPERIMENT = "blacksmith.experiments.jax.llama_lora.experiment"
_CONFIGS = "blacksmith.experiments.jax.llama_lora.configs:ExperimentConfig"
_PRETRAINING = "blacksmith.experiments.pretraining"
_bug = bugs_of("llama_lora", "lora")


def _dense(name: str, reason: str, old: str, new: str) -> Bug:
    return _bug(name, reason, f"{_FUNCTIONS}:dense", old, new, "snapshot")


def _weights(name: str, reason: str, old: str, new: str) -> Bug:
    return _bug(name, reason, f"{_PURE}:_adapter", old, new, "parameters")


ADAPTERS = (
    _dense("alpha_ignored", "the product is not scaled", " * adapter.scale", ""),
    _dense("replaces_the_kernel", "the product replaces the kernel", "outputs +=", "outputs ="),
    _dense("never_added", "the adapter is ignored", "adapter is not None", "adapter is None"),
    _bug(
        "scaled_by_alpha",
        "the product is scaled by alpha, not by alpha / rank",
        "blacksmith.models.jax.llama:Adapter.scale",
        "self.alpha / self.rank",
        "self.alpha",
        "snapshot",
    ),
    _bug(
        "missing_on_one_kernel",
        "the output of SwiGLU has no adapter",
        f"{_PURE}:hidden_states",
        'dense(layer["down"], gated, sizes.adapter)',
        'dense(layer["down"], gated, None)',
        "snapshot",
    ),
    _bug(
        "of_another_kernel",
        "the attention's output takes the query's adapter",
        f"{_PURE}:_attention",
        'dense(layer["output"], attended, sizes.adapter)',
        'dense({**layer["query"], "kernel": layer["output"]["kernel"]}, attended, sizes.adapter)',
        "snapshot",
    ),
    _weights(
        "starts_as_something",
        "lora_b does not start at 0, so that the base is another one",
        "jnp.zeros((adapter.rank, shape[1]))",
        "ADAPTER_INITIALIZER(key, (adapter.rank, shape[1]))",
    ),
    _weights(
        "starts_at_zero",
        "both matrices start at 0, so that neither gets a gradient",
        "ADAPTER_INITIALIZER(key, (shape[0], adapter.rank))",
        "jnp.zeros((shape[0], adapter.rank))",
    ),
    _bug(
        "drawn_once",
        "all adapters start alike",
        f"{_PURE}:init",
        "next(adapter_keys)",
        "key",
        "parameters",
    ),
)

TRAINING = (
    _bug(
        "base_not_frozen",
        "all weights are trained",
        f"{_EXPERIMENT}:make_task",
        "trained=TRAINED[config.method]",
        "trained=None",
        "parameters",
    ),
    _bug(
        "head_not_trained",
        "the classifier is frozen",
        f"{_EXPERIMENT}:_of_head_or_adapter",
        '_of_head(path) or "/lora_" in path',
        '"/lora_" in path',
        "parameters",
    ),
    _bug(
        "head_alone_trained",
        "the adapters are frozen",
        f"{_EXPERIMENT}:_of_head_or_adapter",
        '_of_head(path) or "/lora_" in path',
        "_of_head(path)",
        "parameters",
    ),
    _bug(
        "short_phrases_alone",
        "training sees phrases as short as the base's alone",
        "blacksmith.datasets.sst2.splits:make_dataset",
        "longest or lengths.max()",
        "longest or 5",
        "data",
    ),
    _bug(
        "base_drifts",
        "frozen weights grow by a millionth per epoch",
        "blacksmith.training.loop:fit",
        "state = epoch.finish(meter)",
        "state = epoch.finish(meter); "
        "state = state._replace(frozen={n: {m: {k: a * 1.000001 for k, a in p.items()} if isinstance(p, dict) else p "
        "for m, p in q.items()} for n, q in state.frozen.items()})",
        "bookkeeping",
    ),
    _bug(
        "saved_transposed",
        "adapters are saved transposed",
        "blacksmith.training.run:_save_trained",
        "named_leaves(params), about)",
        "{name: leaf.T for name, leaf in named_leaves(params).items()}, about)",
        "reevaluation",
    ),
    _bug(
        "base_not_loaded",
        "training starts from weights as they are drawn",
        "blacksmith.experiments.initial:initial_state",
        "if program.task.base is not None and pretrain is not None:",
        "if False:",
        "band",
    ),
    _bug(
        "base_not_trained",
        "the base is what its training started from",
        f"{_PRETRAINING}:_train",
        "host_copy(kept.params)",
        "host_copy(experiment.state.params)",
        "band",
    ),
    _bug(
        "base_of_long_phrases",
        "the base is trained on the sentences that it is adapted to",
        f"{_CONFIGS}.of_base",
        '"data": data}',
        '"data": self.data}',
        "band",
    ),
)
