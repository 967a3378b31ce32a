"""Plans: on which chips, and how, an experiment's arrays lie. Each is one entry of ``PLANS``."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ParallelPlan:
    """A mesh of chips.

    Attributes:
      name: part of the test id.
      mesh_shape: chips along each axis; two-dimensional always, because the TT runtime needs that.
    """

    name: str
    mesh_shape: tuple[int, int]

    @property
    def device_count(self) -> int:
        """Chips in the mesh."""
        return self.mesh_shape[0] * self.mesh_shape[1]


PLANS = {plan.name: plan for plan in (ParallelPlan("single", (1, 1)),)}
