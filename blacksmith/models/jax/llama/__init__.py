"""A sentence classifier with Llama 3's layers, in two idioms. Imports no JAX.

Llama 3 (https://arxiv.org/abs/2407.21783, section 3.2): RMSNorm before attention and before SwiGLU, rotary positions,
queries that share keys and values in groups, no biases. Instead of a language model's head: the mean over the words, or
the last one, then a linear layer with a bias.
"""

from dataclasses import dataclass

from blacksmith.parallel.plans import MODEL, Rule

IMPLEMENTATIONS = {"jax": f"{__name__}.pure", "flax": f"{__name__}.linen"}
# Of the table's initial weights, as in Llama's checkpoints (``initializer_range``). At 0.5 a rare word keeps its noise,
# and SST-2's accuracy is some 3 points lower.
TABLE_DEVIATION = 0.02
# Megatron (https://arxiv.org/abs/1909.08053, section 3): what follows a norm is split by outputs, what adds to the
# residual stream by inputs, so that attention and SwiGLU take one sum over chips each; the table by words.
_BY_OUTPUTS, _BY_INPUTS = ("query", "key", "value", "gate", "up"), ("output", "down")
SHARDING = (
    Rule("embedding/table", (MODEL, None)),
    *(Rule(f"layer_*/{name}/kernel", (None, MODEL)) for name in _BY_OUTPUTS),
    *(Rule(f"layer_*/{name}/kernel", (MODEL, None)) for name in _BY_INPUTS),
    Rule("*", ()),
)
# With adapters as well: of each, the matrix that meets the split side of its kernel is split alike. The rank never is.
ADAPTER_SHARDING = (
    *(Rule(f"layer_*/{name}/lora_b", (None, MODEL)) for name in _BY_OUTPUTS),
    *(Rule(f"layer_*/{name}/lora_a", (MODEL, None)) for name in _BY_INPUTS),
    *SHARDING,
)


@dataclass(frozen=True)
class RopeScaling:
    """Llama 3.1's rotary frequencies for texts longer than those of the first training; see ``functions.frequencies``.

    Attributes:
      factor: by which low frequencies are divided.
      low_frequency_factor, high_frequency_factor: turns over ``original_length`` below which a frequency is low, and
        above which it stays.
      original_length: positions in the first training.
    """

    factor: float
    low_frequency_factor: float
    high_frequency_factor: float
    original_length: int


@dataclass(frozen=True)
class Adapter:
    """LoRA (https://arxiv.org/abs/2106.09685): a product of two thin matrices beside each kernel of the layers.

    Attributes:
      rank: columns of ``lora_a`` and rows of ``lora_b``.
      alpha: the product is multiplied by alpha / rank, so that a learning rate suits any rank.
    """

    rank: int
    alpha: float

    @property
    def scale(self) -> float:
        """What the product is multiplied by."""
        return self.alpha / self.rank


@dataclass(frozen=True)
class Sizes:
    """What determines shapes and constants.

    Attributes:
      vocabulary: words, PAD and UNKNOWN among them.
      width: of the residual stream.
      layers: of attention and SwiGLU each.
      heads: of queries; divides ``width``.
      kv_heads: of keys and values; divides ``heads``.
      hidden: units of SwiGLU.
      classes: logits.
      head_dim: elements of a query, a key or a value; None makes the heads as wide together as the residual stream.
      rope_base: of the rotary frequencies.
      rope_scaling: of the rotary frequencies; None leaves them.
      norm_epsilon: added to the mean square in RMSNorm.
      padding: the token that fills a sentence up on its right.
      pooling: what is classified: the ``mean`` over the words, or the ``last`` one.
      one_hot_embedding: look words up by a product with one-hot rows: no gather, no scatter-add in the gradient, which
        the TT compiler has restrictions on.
      adapter: beside each kernel of the layers; None for none.
    """

    vocabulary: int
    width: int
    layers: int
    heads: int
    kv_heads: int
    hidden: int
    classes: int = 2
    head_dim: int | None = None
    rope_base: float = 10_000.0
    rope_scaling: RopeScaling | None = None
    norm_epsilon: float = 1e-5
    padding: int = 0
    pooling: str = "mean"
    one_hot_embedding: bool = False
    adapter: Adapter | None = None

    @property
    def head_size(self) -> int:
        """Elements of a query, a key or a value."""
        return self.head_dim or self.width // self.heads

    @property
    def kernels(self) -> dict[str, tuple[int, int]]:
        """(inputs, outputs) of a layer's kernels, by name."""
        own, shared = self.heads * self.head_size, self.kv_heads * self.head_size
        return {
            "query": (self.width, own),
            "key": (self.width, shared),
            "value": (self.width, shared),
            "output": (own, self.width),
            "gate": (self.width, self.hidden),
            "up": (self.width, self.hidden),
            "down": (self.hidden, self.width),
        }
