"""What chips send each other in a training step, from 1 to 256 chips, without any: tables of docs/scaling.md.

    python -m benchmarks.communication

Lowers MNIST's step for each plan, has Shardy insert the collectives, and adds their bytes up. The other table is of
``docs.scaling_transformer``, which uses these functions.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from blacksmith.experiments.jax.mnist import SPEC
from blacksmith.experiments.session import Session
from blacksmith.experiments.spec import Cell
from blacksmith.parallel.plans import (
    ParallelPlan,
    data_and_tensor_parallel,
    data_parallel,
    fully_sharded,
    tensor_parallel,
)
from blacksmith.tools.errors import ParallelError
from blacksmith.tools.jax_utils import connect

CHIPS = (1, 2, 4, 8, 16, 32, 64, 128, 256)
MNIST_BATCH = 256  # the shipped 128 cannot be split over 256 chips


class Workload(NamedTuple):
    """A step to lower, and the plans to lower it for.

    Attributes:
      name: the table's heading.
      lowered: plan -> StableHLO.
      model_chips: of the plans that split both the batch and matrices.
      unit: bytes, and what the table calls them.
    """

    name: str
    lowered: Callable[[ParallelPlan], str]
    model_chips: int
    unit: tuple[int, str]


def mnist_step(plan: ParallelPlan) -> str:
    """StableHLO of the perceptron's train_step at a batch of 256."""
    from blacksmith.experiments.build import build

    config = Session(overrides=[f"training_config.batch_size={MNIST_BATCH}"]).shipped_config(SPEC)
    program = build(Cell(SPEC, "jax", plan), config, SPEC.data.data_spec(config))
    return program.functions(["train_step"])["train_step"].lower()


MNIST = Workload(f"MNIST's perceptron, a batch of {MNIST_BATCH}", mnist_step, 2, (10**3, "kB"))


def plans(chips: int, model_chips: int) -> list[ParallelPlan | None]:
    """A row's plans: dp, tp, both, fsdp; None if there are too few chips for it."""
    both = data_and_tensor_parallel(chips // model_chips, model_chips) if chips >= 2 * model_chips else None
    return [data_parallel(chips), tensor_parallel(chips), both, fully_sharded(chips)]


def entry(lowered: Callable[[ParallelPlan], str], plan: ParallelPlan | None, unit: int) -> str:
    """Payload and, behind an arrow, what each chip sends; a hyphen if the plan is impossible."""
    from blacksmith.stablehlo import inserted_collectives

    if plan is None:
        return ""
    try:
        text = lowered(plan)
    except ParallelError:
        return "-"
    found = inserted_collectives(text)
    if not found:
        return "0"
    payload, sent = sum(each.bytes for each in found), sum(each.wire_bytes for each in found)
    return f"{payload / unit:,.1f} → {sent / unit:,.1f}"


def table(workload: Workload, chips: Sequence[int] = CHIPS) -> Iterable[str]:
    """Lines of a Markdown table, one row per number of chips."""
    unit, name = workload.unit
    yield f"### {workload.name} ({name})"
    yield ""
    yield f"| chips | dp | tp | dp x tp{workload.model_chips} | fsdp |"
    yield "|---|---|---|---|---|"
    for count in chips:
        row = (entry(workload.lowered, plan, unit) for plan in plans(count, workload.model_chips))
        yield f"| {' | '.join([str(count), *row])} |"


def main(workload: Workload = MNIST) -> None:
    """Prints a workload's table."""
    connect("cpu")
    for line in table(workload):
        print(line, flush=True)


if __name__ == "__main__":
    main()
