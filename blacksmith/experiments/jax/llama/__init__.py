"""A small Llama that classifies sentences, trained from scratch, in two idioms. Cheap to import.

No plan splits matrices over four chips: its two heads of keys and values do not divide.
"""

from blacksmith.experiments.spec import ExperimentSpec
from blacksmith.models.jax.llama import IMPLEMENTATIONS

SPEC = ExperimentSpec(
    package=__name__,
    task="llama",
    implementations=tuple(IMPLEMENTATIONS),
    datasets=("sst2", "templates"),
    plans=("single", "dp2", "dp4", "tp2", "dp2_tp2", "fsdp2", "fsdp4"),
    dataset_layers={"templates": "templates.yaml", "directory": "directory.yaml"},
    tiny_layer="tiny.yaml",
    large=True,
    seconds={"sst2": 25},
)
