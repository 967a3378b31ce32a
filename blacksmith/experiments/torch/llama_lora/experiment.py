"""The module's own part: what it starts from, what is trained, and what peft and Hugging Face read of a run."""

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from blacksmith.experiments.jax.classification import classification
from blacksmith.experiments.jax.llama.experiment import initial_weights
from blacksmith.experiments.torch.llama_lora.configs import ExperimentConfig
from blacksmith.models.model import Params, nest
from blacksmith.tools.hugging_face import HuggingFaceCheckpoint
from blacksmith.training.task import BASE, Task, TrainingLength

if TYPE_CHECKING:
    from blacksmith.parity.eager_torch import Reference


def make_task(config: ExperimentConfig, implementation: str) -> Task:
    """Classifying sentences with a module of which a part is trained; the only implementation."""
    from blacksmith.models.torch import llama

    sizes, net, frozen = config.sizes, config.net_config, config.method != "full"
    trained, others = llama.parameter_paths(sizes, frozen=frozen)

    def placed(whole: Mapping[str, Any]) -> dict[str, Any]:
        return llama.adapted(trained | others, whole)

    def load() -> Params:
        checkpoint = HuggingFaceCheckpoint.open(str(net.checkpoint))
        return nest(placed(llama.read_checkpoint(checkpoint, sizes, net.checkpoint_digest)))

    weights, of_base = initial_weights(net), config.of_base
    sharding = llama.SHARDING if sizes.adapter is None else llama.ADAPTER_SHARDING
    return classification(llama.make_model(sizes, frozen=frozen), sharding, unit="sentences")._replace(
        trained=trained.__contains__ if others else None,
        initial=None if weights is None else weights._replace(load=load),
        base=None if of_base is None else lambda pretrain: placed(pretrain(BASE, of_base).params),
        trained_baselines={"head": config.of_head},
        exports=_exports(config),
    )


def _exports(config: ExperimentConfig) -> dict[str, Callable[[Params, Path], None]]:
    """By name of the folder: ``adapter``, beside its ``base`` unless that is a checkpoint; ``model`` if it is whole."""
    from blacksmith.models.torch import llama

    sizes, checkpoint = config.sizes, config.net_config.checkpoint

    def save(params: Params, directory: Path) -> None:
        base = directory.parent / "base" if checkpoint is None else Path(checkpoint).expanduser()
        llama.save(sizes, params, directory, base.resolve())

    if sizes.adapter is None:
        return {"model": save}
    base = {"base": functools.partial(llama.save_base, sizes)} if checkpoint is None else {}
    return {**base, "adapter": save}  # the base first: peft looks at it


def make_reference(config: ExperimentConfig, length: TrainingLength) -> "Reference":
    """The module itself in eager PyTorch, with PyTorch's loss and optimizer."""
    from torch.nn import functional

    from blacksmith.experiments import reference
    from blacksmith.models.torch import llama

    sizes = config.sizes
    return reference.make_reference(
        llama.make_module(sizes, frozen=config.method != "full"),
        lambda module, batch: functional.cross_entropy(llama.logits(module, batch, sizes.padding), batch["labels"]),
        config.training_config,
        length,
    )
