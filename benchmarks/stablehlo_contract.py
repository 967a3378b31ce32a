"""How long the StableHLO contract of MNIST takes: six functions of three implementations, in one process.

    python -m benchmarks.stablehlo_contract

Prints, for several rounds, the seconds to build, to lower, to canonicalise and to compare with the committed snapshots.
"""

import argparse
import statistics
import time
from pathlib import Path

from blacksmith.experiments.jax.mnist import SPEC
from blacksmith.experiments.session import Session
from blacksmith.experiments.spec import FUNCTIONS, Cell
from blacksmith.parallel.plans import PLANS

SNAPSHOTS = Path(__file__).parents[1] / "tests" / "experiments" / "__snapshots__"


def measure(session: Session) -> dict[str, float]:
    """Seconds of each stage, over all functions of all implementations.

    Raises:
      SystemExit: a text differs from its snapshot.
    """
    from blacksmith.experiments.build import build
    from blacksmith.stablehlo import canonical_text, reproducible_config

    seconds = {"build": 0.0, "lower": 0.0, "canonicalise": 0.0, "compare": 0.0}

    def timed(stage: str, start: float) -> None:
        seconds[stage] += time.perf_counter() - start

    config = session.shipped_config(SPEC)
    for implementation in SPEC.implementations:
        cell = Cell(SPEC, implementation, PLANS["single"])
        with reproducible_config():
            start = time.perf_counter()
            functions = build(cell, config, SPEC.data.data_spec(config)).functions()
            timed("build", start)
            start = time.perf_counter()
            lowered = {name: functions[name].lower() for name in FUNCTIONS}
            timed("lower", start)
        start = time.perf_counter()
        texts = {name: canonical_text(text) for name, text in lowered.items()}
        timed("canonicalise", start)
        start = time.perf_counter()
        own, shared = (SNAPSHOTS / name / cell.plan.name for name in (cell.model_id, SPEC.task))
        folder = own if own.is_dir() else shared
        different = [name for name, text in texts.items() if (folder / f"{name}.mlir").read_text() != text]
        timed("compare", start)
        if different:
            raise SystemExit(f"{folder}: {cell.id} differs in {', '.join(different)}")
    return seconds


def main() -> None:
    """Prints the first round, which warms caches up, and the median of the others."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    start = time.perf_counter()
    session = Session(platform="cpu")
    session.open_host()
    print(f"imports  {time.perf_counter() - start:.2f} s")
    measured = [measure(session) for _ in range(rounds + 1)]
    for stage in measured[0]:
        later = statistics.median(each[stage] for each in measured[1:])
        print(f"{stage:<12}  first {measured[0][stage]:.3f} s  later {later:.3f} s")
    print(f"{'all':<12}  first {sum(measured[0].values()):.3f} s")


if __name__ == "__main__":
    main()
