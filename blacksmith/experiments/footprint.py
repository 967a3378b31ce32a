"""What a training step asks of each chip, plan by plan, from shapes alone.

    python -m blacksmith.experiments.footprint blacksmith.experiments.jax.llama --layer llama_3_2_1b.yaml

Prints a table: bytes of parameters, gradients and optimiser state on each chip, the collectives that Shardy inserts
into ``train_step``, and whether the TT compiler supports that and ``eval_step``. No array is allocated, and no chip is
needed. The exit status is 1 if the TT compiler does not support a step, 2 if the arguments cannot be used.
"""

import argparse
import math
import sys
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from blacksmith.experiments.spec import SHARDED_FUNCTIONS, Cell, load_spec
from blacksmith.parallel.plans import PLANS
from blacksmith.tools.config import load_config
from blacksmith.tools.errors import BlacksmithError, ConfigError, ParallelError, StableHLOError

if TYPE_CHECKING:
    from blacksmith.stablehlo import Collective, TTSupport

_HEADING = ("plan", "parameters", "gradients", "optimiser", "together", "collectives of a step", "sent", "TT")


class Footprint(NamedTuple):
    """What a cell needs on each of its chips; sizes in bytes. Activations are not counted.

    Attributes:
      parameters: trained and frozen ones, and the model's state.
      gradients: of the trained ones.
      optimizer: its state.
      collectives: those of ``train_step``, in program order.
      support: of ``train_step`` and ``eval_step``.
    """

    parameters: int
    gradients: int
    optimizer: int
    collectives: "Sequence[Collective]"
    support: "Sequence[TTSupport]"


def footprint(cell: Cell, config: Any) -> Footprint:
    """Lowers a cell's step for its chips, which need not be present.

    Raises:
      ParallelError: the plan does not fit the model or the batch.
      StableHLOError: Shardy splits an axis of the mesh, which its collectives cannot be counted for.
    """
    import jax

    from blacksmith.experiments.build import build
    from blacksmith.stablehlo import check_tt_text, inserted_collectives, reproducible_config

    program = build(cell, config, cell.spec.data.data_spec(config))
    state, placement = jax.eval_shape(program.init), program.placement
    with reproducible_config():
        texts = {name: each.lower() for name, each in program.functions(SHARDED_FUNCTIONS).items()}

    def chip_bytes(tree: Any) -> int:
        shapes = zip(jax.tree.leaves(tree), jax.tree.leaves(placement.state_shardings(tree)), strict=True)
        return sum(math.prod(sharding.shard_shape(leaf.shape)) * leaf.dtype.itemsize for leaf, sharding in shapes)

    return Footprint(
        parameters=chip_bytes(state.variables),
        gradients=chip_bytes(state.params),
        optimizer=chip_bytes(state.opt_state),
        collectives=inserted_collectives(texts["train_step"]),
        support=[check_tt_text(text, name) for name, text in texts.items()],
    )


def size(count: float) -> str:
    """``4.94 GB``; a unit is 1000 of the one before."""
    for unit in ("bytes", "kB", "MB"):
        if count < 1000:
            return f"{count:.3g} {unit}"
        count /= 1000
    return f"{count:,.2f} GB"


def row(cell: Cell, found: Footprint) -> list[str]:
    """A row of the table; collectives are added up by kind and axes."""
    memory = found.parameters, found.gradients, found.optimizer
    totals: Counter[tuple[str, str]] = Counter()
    counts: Counter[tuple[str, str]] = Counter()
    for each in found.collectives:
        kind = each.kind, " and ".join(each.axes)
        totals[kind] += each.bytes
        counts[kind] += 1
    collectives = [
        f"{counts[kind, axes]} {kind} over {axes}, {size(total)}" for (kind, axes), total in sorted(totals.items())
    ]
    sent = size(sum(each.wire_bytes for each in found.collectives)) if found.collectives else ""
    verdict = "supported" if all(found.support) else "not supported"
    return [cell.plan.name, *map(size, (*memory, sum(memory))), "; ".join(collectives), sent, verdict]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table of an experiment's plans; behind it what TT does not support, and what with restrictions."""
    parser = argparse.ArgumentParser(
        prog="python -m blacksmith.experiments.footprint", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("package", help="of an experiment, by dotted name: blacksmith.experiments.jax.llama")
    parser.add_argument("--layer", action="append", default=[], metavar="FILE", help="a YAML file of the package")
    parser.add_argument("--set", action="append", default=[], dest="overrides", metavar="FIELD=VALUE")
    parser.add_argument("--plans", metavar="PLAN,PLAN", help="the experiment's if not given; any of the known ones")
    parser.add_argument("--implementation", help="the experiment's first one if not given")
    options = parser.parse_args(arguments)
    try:
        return _print(options)
    except BlacksmithError as error:
        parser.exit(2, f"{error}\n")


def _print(options: argparse.Namespace) -> int:
    from blacksmith.tools.jax_utils import connect

    spec = load_spec(options.package)
    plans = options.plans.split(",") if options.plans else spec.plans
    implementation = options.implementation or spec.implementations[0]
    unknown = [*({*plans} - PLANS.keys()), *({implementation} - {*spec.implementations})]
    if unknown:
        known = ", ".join((*PLANS, *spec.implementations))
        raise ConfigError(f"{', '.join(unknown)}: unknown plan or implementation. Choose among {known}.")
    layers = [*spec.config_layers(spec.datasets[0]), *(spec.folder / name for name in options.layer)]
    config = load_config(spec.config_type(), layers, options.overrides)
    connect("cpu")
    _line(_HEADING)
    _line(["---"] * len(_HEADING))
    notes: dict[str, None] = {}
    supported = True
    for plan in plans:
        cell = Cell(spec, implementation, PLANS[plan])
        try:
            found = footprint(cell, config)
        except (ParallelError, StableHLOError) as error:
            notes[f"{cell.id}: {error}"] = None
            _line([plan, *["-"] * (len(_HEADING) - 1)])
            continue
        supported &= all(found.support)
        notes |= {f"{cell.id}: {finding}": None for each in found.support for finding in each.findings}
        _line(row(cell, found))
    sys.stdout.writelines(f"\n{note}\n" for note in notes)
    return 0 if supported else 1


def _line(cells: Sequence[str]) -> None:
    """One line of Markdown, shown as soon as it is known: a large model takes half a minute per plan."""
    sys.stdout.write(f"| {' | '.join(cells)} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
