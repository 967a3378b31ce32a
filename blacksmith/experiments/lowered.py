"""A cell's functions, lowered for TT: what the StableHLO checks look at."""

import warnings
from dataclasses import dataclass, field
from functools import cached_property

from blacksmith.stablehlo import (
    Inventory,
    TTSupport,
    canonical_text,
    check_tt_text,
    inventory_of,
    reproducible_config,
)
from blacksmith.tools.errors import BlacksmithWarning
from blacksmith.training.functions import StepFunction


@dataclass(frozen=True)
class LoweredFunction:
    """One function of a cell, lowered for TT under JAX's default configuration.

    Attributes:
      name: ``train_step``.
      cell: the cell's id.
      lowered: the text that JAX gives, with source locations.
      text: its canonical form.
    """

    name: str
    cell: str
    lowered: str = field(repr=False)
    text: str = field(repr=False)

    @cached_property
    def inventory(self) -> Inventory:
        """The operations of the text."""
        return inventory_of(self.text)

    @cached_property
    def tt_support(self) -> TTSupport:
        """Whether the TT compiler accepts it; cautions become warnings."""
        support = check_tt_text(self.lowered, self.name)
        for caution in support.cautions:
            warnings.warn(f"{self.cell}, {support.compiler.name}: {caution}", BlacksmithWarning, stacklevel=2)
        return support


def lower(cell: str, functions: dict[str, StepFunction]) -> dict[str, LoweredFunction]:
    """Lowers functions; reads no data, needs no chip."""
    with reproducible_config():
        texts = {name: function.lower() for name, function in functions.items()}
    return {name: LoweredFunction(name, cell, text, canonical_text(text)) for name, text in texts.items()}
