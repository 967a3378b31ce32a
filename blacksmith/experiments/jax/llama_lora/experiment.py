"""LoRA's own part: what is trained, what it starts from, and what it is compared with."""

import importlib
from collections.abc import Callable

from blacksmith.experiments.jax.classification import classification
from blacksmith.experiments.jax.llama.experiment import initial_weights
from blacksmith.experiments.jax.llama_lora.configs import ExperimentConfig
from blacksmith.models.jax.llama import ADAPTER_SHARDING, IMPLEMENTATIONS, SHARDING
from blacksmith.training.task import BASE, Task


def _of_head(path: str) -> bool:
    return path.startswith("classifier/")


def _of_head_or_adapter(path: str) -> bool:
    return _of_head(path) or "/lora_" in path


# By method, whether a parameter is trained; None trains all.
TRAINED: dict[str, Callable[[str], bool] | None] = {"full": None, "lora": _of_head_or_adapter, "head": _of_head}


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """Classifying sentences with a network of which a part is trained."""
    idiom = importlib.import_module(IMPLEMENTATIONS[implementation])
    sizes = config.sizes
    sharding = SHARDING if sizes.adapter is None else ADAPTER_SHARDING
    of_base = config.of_base
    return classification(idiom.make_model(sizes), sharding, unit="sentences")._replace(
        trained=TRAINED[config.method],
        initial=initial_weights(config.net_config),
        base=None if of_base is None else lambda pretrain: pretrain(BASE, of_base).params,
        trained_baselines={"head": config.of_head},
    )
