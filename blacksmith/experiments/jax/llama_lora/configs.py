"""The config: Llama's, what is trained of it, and how its base is trained."""

import dataclasses
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from blacksmith.experiments import configs as shared
from blacksmith.experiments.configs import Count
from blacksmith.experiments.jax.llama import configs as llama
from blacksmith.models.jax.llama import Adapter, Sizes
from blacksmith.tools.config import FrozenModel


class LoraConfig(FrozenModel):
    """See ``blacksmith.models.jax.llama.Adapter``."""

    rank: Count
    alpha: Annotated[float, Field(gt=0, le=1e6)]


class BaseConfig(FrozenModel):
    """How the base is trained, all of its weights, before the experiment's own training starts from it.

    Attributes:
      training_config: its own recipe; the seed is the experiment's.
      data: the sentences it sees, of the experiment's directory.
    """

    training_config: shared.TrainingConfig
    data: llama.DataConfig


class ExperimentConfig(llama.ExperimentConfig):
    """``llama_lora.yaml`` over ``llama.yaml``, and the data set's own layer.

    Attributes:
      method: what is trained: ``full`` all weights, ``lora`` the adapters and the classifier, ``head`` the classifier.
      lora: sizes of the adapters; null without them.
      base: what the training starts from, unless there is a checkpoint; null starts from weights as they are drawn.
    """

    method: Literal["full", "lora", "head"]
    lora: LoraConfig | None
    base: BaseConfig | None

    @model_validator(mode="after")
    def _adapters_have_sizes(self) -> Self:
        if self.method == "lora" and self.lora is None:
            raise ValueError("method lora needs the section lora: give lora.rank and lora.alpha")
        return self

    @property
    def sizes(self) -> Sizes:
        """Of the network, with the adapters that the method trains."""
        lora = self.lora if self.method == "lora" else None
        return dataclasses.replace(
            self.net_config.sizes, adapter=None if lora is None else Adapter(lora.rank, lora.alpha)
        )

    @property
    def of_base(self) -> Self | None:
        """The base's training as a config of its own; None if a checkpoint is the base, or nothing is."""
        if self.base is None or self.net_config.checkpoint is not None:
            return None
        training = self.base.training_config.model_copy(update={"seed": self.training_config.seed})
        data = self.base.data.model_copy(update={"directory": self.data.directory})
        sections = {"training_config": training, "data": data}
        return self.model_copy(update={**sections, "method": "full", "lora": None, "base": None})

    @property
    def of_head(self) -> Self:
        """The training of the classifier alone beside the same base."""
        return self.model_copy(update={"method": "head", "lora": None})
