"""A small Llama of short phrases, frozen, and adapted to longer sentences with LoRA, in two idioms. Cheap to import.

What it adapts, its base, is trained first. No plan splits matrices over four chips: see ``llama``.
"""

from blacksmith.experiments.jax import llama
from blacksmith.experiments.spec import ExperimentSpec

SPEC = ExperimentSpec(
    package=__name__,
    task="llama_lora",
    implementations=llama.SPEC.implementations,
    datasets=llama.SPEC.datasets,
    plans=llama.SPEC.plans,
    layers=("../llama/llama.yaml", "llama_lora.yaml"),
    dataset_layers={"sst2": "sst2.yaml", "templates": "templates.yaml", "directory": "directory.yaml"},
    tiny_layer="../llama/tiny.yaml",
    large=True,
)
