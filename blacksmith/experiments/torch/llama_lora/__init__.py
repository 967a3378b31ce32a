"""Hugging Face's Llama of short phrases, frozen, and adapted to longer sentences with peft's LoRA. Cheap to import.

Its recipe is that of ``jax/llama_lora``. What it adapts, its base, is trained first.
"""

from blacksmith.experiments.jax import llama_lora
from blacksmith.experiments.spec import ExperimentSpec

_JAX = "../../jax"

SPEC = ExperimentSpec(
    package=__name__,
    task="llama_lora",
    implementations=("torch",),
    datasets=llama_lora.SPEC.datasets,
    plans=tuple(plan for plan in llama_lora.SPEC.plans if plan != "fsdp4"),  # an axis of its mesh would be split
    layers=(f"{_JAX}/llama/llama.yaml", f"{_JAX}/llama_lora/llama_lora.yaml", "llama_lora.yaml"),
    dataset_layers={name: f"{_JAX}/llama_lora/{file}" for name, file in llama_lora.SPEC.dataset_layers.items()},
    own_draws={"torch": {"sst2": "sst2.yaml", "templates": "templates.yaml"}},
    tiny_layer=f"{_JAX}/llama/tiny.yaml",
    large=True,
    extras={"torch": "peft"},
    referee="peft",
    storage="torch_llama_lora",
)
