"""Bugs around modules of Hugging Face and peft: how they are made, what is given to them, and what is trained."""

from tests.sabotage.bug import bugs_of

_LLAMA = "blacksmith.models.torch.llama"
_TASK = "blacksmith.experiments.torch.llama_lora.experiment:make_task"
_bug = bugs_of("torch_llama_lora", "peft")


MODEL = (
    _bug(
        "alpha_ignored",
        "adapters are scaled by 1",
        f"{_LLAMA}:make_module",
        "lora_alpha=sizes.adapter.alpha",
        "lora_alpha=sizes.adapter.rank",
        "snapshot",
    ),
    _bug(
        "kernels_without_adapters",
        "what adds to the residual stream has no adapters",
        f"{_LLAMA}:make_module",
        "[*_BY_OUTPUTS, *_BY_INPUTS]",
        "[*_BY_OUTPUTS]",
        "parameters",
    ),
    _bug(
        "classifier_frozen",
        "peft is not told that it classifies",
        f"{_LLAMA}:make_module",
        'task_type="SEQ_CLS",',
        "",
        "parameters",
    ),
    _bug(
        "padding_is_a_word",
        "the last word is that at the end of the padding",
        f"{_LLAMA}:_config",
        "pad_token_id=sizes.padding",
        "pad_token_id=sizes.vocabulary - 1",
        "parameters",
    ),
    _bug(
        "padding_is_dropped",
        "a padding token that is not kept becomes an unknown word",
        f"{_LLAMA}:logits",
        'words & (batch["kept"] == 0)',
        'batch["kept"] == 0',
        "snapshot",
    ),
    _bug(
        "words_are_masked",
        "attention sees the padding instead of the words",
        f"{_LLAMA}:logits",
        "words.int()",
        "(~words).int()",
        "snapshot",
    ),
    _bug(
        "constants_are_zero",
        "positions are not rotated",
        "blacksmith.models.torch.bridge:_constants",
        "_arrays(_named(make().named_buffers(), found))",
        "{name: 0 * each for name, each in _arrays(_named(make().named_buffers(), found)).items()}",
        "snapshot",
    ),
)
TRAINING = (
    _bug(
        "base_not_frozen",
        "all weights are trained",
        _TASK,
        "trained=trained.__contains__ if others else None",
        "trained=None",
        "parameters",
    ),
    _bug(
        "adapters_frozen",
        "the classifier alone is trained",
        _TASK,
        "trained=trained.__contains__ if others else None",
        'trained=lambda path: "score/modules" in path',
        "parameters",
    ),
)
