"""The config: the sections that all experiments share, Llama's sizes and the sentences."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from blacksmith.experiments import configs as shared
from blacksmith.experiments.configs import Count
from blacksmith.models.jax.llama import RopeScaling, Sizes
from blacksmith.models.jax.llama.checkpoint import config_values
from blacksmith.tools.config import FrozenModel, Layer, PathText
from blacksmith.tools.hugging_face import HuggingFaceCheckpoint

Positive = Annotated[float, Field(gt=0, le=1e9)]


class RopeScalingConfig(FrozenModel):
    """See ``blacksmith.models.jax.llama.RopeScaling``."""

    factor: Annotated[float, Field(ge=1, le=1e6)]
    low_frequency_factor: Positive
    high_frequency_factor: Positive
    original_length: Count

    @model_validator(mode="after")
    def _low_is_below_high(self) -> Self:
        if self.low_frequency_factor >= self.high_frequency_factor:
            raise ValueError(
                f"low_frequency_factor {self.low_frequency_factor} must be less than high_frequency_factor "
                f"{self.high_frequency_factor}"
            )
        return self


class NetConfig(FrozenModel):
    """Sizes of the network; see ``blacksmith.models.jax.llama.Sizes`` for what each one is.

    Attributes:
      checkpoint: a directory with a Llama as Hugging Face saves it: its sizes win over those in YAML files, its weights
        are what training starts from, its tokenizer makes tokens of sentences. Null starts from scratch.
      checkpoint_digest: SHA-256 of its files, found if it is not given; given, it is required.
    """

    vocabulary: Annotated[int, Field(ge=3, le=1_000_000)]
    width: Count
    layers: Count
    heads: Count
    kv_heads: Count
    hidden: Count
    head_dim: Count | None = None
    rope_base: Positive
    norm_epsilon: Annotated[float, Field(gt=0, le=1)]
    rope_scaling: RopeScalingConfig | None = None
    padding: Annotated[int, Field(ge=0)] = 0
    pooling: Literal["mean", "last"] = "mean"
    one_hot_embedding: bool = False
    checkpoint: PathText | None = None
    checkpoint_digest: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None = None

    @model_validator(mode="after")
    def _heads_divide(self) -> Self:
        if self.head_dim is not None and self.head_dim % 2:
            raise ValueError(f"head_dim {self.head_dim} must be even")
        if self.head_dim is None and self.width % (2 * self.heads):
            raise ValueError(f"width {self.width} must be a multiple of twice the heads, {2 * self.heads}")
        if self.heads % self.kv_heads:
            raise ValueError(f"heads {self.heads} must be a multiple of kv_heads, which is {self.kv_heads}")
        return self

    @property
    def sizes(self) -> Sizes:
        """As the model takes them."""
        scaling = None if self.rope_scaling is None else RopeScaling(**self.rope_scaling.model_dump())
        own = {"rope_scaling", "checkpoint", "checkpoint_digest"}
        return Sizes(**self.model_dump(exclude=own), rope_scaling=scaling)


class DataConfig(FrozenModel):
    """Where the sentences come from, and what a step sees of them.

    Attributes:
      directory: the user's own ``train.tsv``, ``dev.tsv`` and ``test.tsv``; null uses the data set of ``--dataset``.
      length: words per sentence, or a checkpoint's tokens; longer ones are cut.
      dropped_words: share of words that a training step takes for unknown ones; 0 with a checkpoint, which knows none.
      shortest, longest: words of the sentences that training takes; null sets no bound. With a bound,
        ``training_config.steps_per_epoch`` says how many steps they make: shapes are known without reading the data.
    """

    directory: PathText | None
    length: Annotated[int, Field(ge=1, le=100_000)]
    dropped_words: Annotated[float, Field(ge=0, lt=1)]
    shortest: Count | None = None
    longest: Count | None = None

    @model_validator(mode="after")
    def _some_length_is_taken(self) -> Self:
        if self.shortest and self.longest and self.shortest > self.longest:
            raise ValueError(f"shortest {self.shortest} must be at most longest {self.longest}")
        return self


class ExperimentConfig(shared.ExperimentConfig):
    """``llama.yaml`` and the data set's own layer."""

    net_config: NetConfig
    data: DataConfig

    @classmethod
    def derived(cls, values: Mapping[str, Any]) -> Layer | None:
        """Sizes and digest of the checkpoint, if there is one."""
        net = values.get("net_config")
        path = net.get("checkpoint") if isinstance(net, Mapping) else None
        if not isinstance(path, str):
            return None
        checkpoint = HuggingFaceCheckpoint.open(path)
        implied = {"net_config": config_values(checkpoint), "data": {"dropped_words": 0.0}}
        return Layer(implied, str(checkpoint.config_file))

    @model_validator(mode="after")
    def _checkpoints_know_no_unknown_word(self) -> Self:
        if self.net_config.checkpoint is not None and self.data.dropped_words:
            raise ValueError("data.dropped_words must be 0 with net_config.checkpoint, whose tokens all mean something")
        return self

    @model_validator(mode="after")
    def _steps_of_some_lengths_are_given(self) -> Self:
        if (self.data.shortest or self.data.longest) and self.training_config.steps_per_epoch is None:
            raise ValueError("data.shortest and data.longest need training_config.steps_per_epoch: give a number")
        return self
