"""What chips send each other in a training step, from 1 to 256 chips, without any: the tables of docs/scaling.md.

    python -m benchmarks.communication

Lowers a step for each plan, has Shardy insert the collectives, and adds their bytes up. Takes a minute.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from benchmarks import transformer_layer
from blacksmith.experiments.jax.mnist import SPEC
from blacksmith.parallel.plans import (
    ParallelPlan,
    data_and_tensor_parallel,
    data_parallel,
    fully_sharded,
    tensor_parallel,
)
from blacksmith.tools.config import load_config
from blacksmith.tools.errors import ParallelError
from blacksmith.tools.jax_utils import connect

CHIPS = (1, 2, 4, 8, 16, 32, 64, 128, 256)
MNIST_BATCH = 256  # the shipped 128 cannot be shared out among 256 chips


class Workload(NamedTuple):
    """A step to lower, and the plans to lower it for.

    Attributes:
      name: the table's heading.
      lowered: plan -> StableHLO.
      model_chips: of the plans that split the batch and matrices both.
      unit: bytes, and what the table calls them.
    """

    name: str
    lowered: Callable[[ParallelPlan], str]
    model_chips: int
    unit: tuple[int, str]


def mnist_step(plan: ParallelPlan) -> str:
    """StableHLO of the perceptron's train_step at a batch of 256."""
    config = load_config(SPEC.config_type(), list(SPEC.layers), [])
    text: str = SPEC.load().lowerable(config, "jax", plan, batch_size=MNIST_BATCH)["train_step"].lower()
    return text


WORKLOADS = (
    Workload(f"MNIST's perceptron, a batch of {MNIST_BATCH}", mnist_step, 2, (10**3, "kB")),
    Workload(
        f"One layer of 8 billion parameters, {transformer_layer.SEQUENCES} sequences of {transformer_layer.TOKENS:,}",
        transformer_layer.lowered_step,
        8,
        (10**6, "MB"),
    ),
)


def plans(chips: int, model_chips: int) -> list[ParallelPlan | None]:
    """A row's plans: dp, tp, both, fsdp; None where there are too few chips for it."""
    both = data_and_tensor_parallel(chips // model_chips, model_chips) if chips >= 2 * model_chips else None
    return [data_parallel(chips), tensor_parallel(chips), both, fully_sharded(chips)]


def cell(lowered: Callable[[ParallelPlan], str], plan: ParallelPlan | None, unit: int) -> str:
    """Payload and, behind an arrow, what each chip sends; a hyphen where the plan is impossible."""
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
    """Lines of a Markdown table, a row for each number of chips."""
    unit, name = workload.unit
    yield f"### {workload.name} ({name})"
    yield ""
    yield f"| chips | dp | tp | dp x tp{workload.model_chips} | fsdp |"
    yield "|---|---|---|---|---|"
    for count in chips:
        row = (cell(workload.lowered, plan, unit) for plan in plans(count, workload.model_chips))
        yield f"| {' | '.join([str(count), *row])} |"


def main() -> None:
    """Prints both tables."""
    connect("cpu")
    for workload in WORKLOADS:
        for line in table(workload):
            print(line, flush=True)
        print()


if __name__ == "__main__":
    main()
