"""How long the StableHLO contract of MNIST takes: six functions of three implementations, in one process.

    python -m benchmarks.stablehlo_contract

Prints, for several rounds, the seconds to lower, to canonicalise and to compare with the committed snapshots.
"""

import argparse
import statistics
import time
from pathlib import Path

from blacksmith.experiments.jax.mnist import SPEC
from blacksmith.tools.config import load_config
from blacksmith.tools.jax_utils import connect

SNAPSHOTS = Path(__file__).parents[1] / "tests" / "experiments" / "__snapshots__" / "test_mnist_jax"


def measure() -> dict[str, float]:
    """Seconds of each stage, over all functions of all implementations.

    Raises:
      SystemExit: a text is not its snapshot's.
    """
    from blacksmith.stablehlo import canonical_text, reproducible_config

    seconds = {"build": 0.0, "lower": 0.0, "canonicalise": 0.0, "compare": 0.0}

    def timed(stage: str, start: float) -> None:
        seconds[stage] += time.perf_counter() - start

    config = load_config(SPEC.config_type(), list(SPEC.layers), [])
    for implementation in SPEC.implementations:
        with reproducible_config():
            start = time.perf_counter()
            functions = SPEC.load().lowerable(config, implementation)
            timed("build", start)
            start = time.perf_counter()
            lowered = {name: each.lower() for name, each in functions.items()}
            timed("lower", start)
        start = time.perf_counter()
        texts = {name: canonical_text(text) for name, text in lowered.items()}
        timed("canonicalise", start)
        start = time.perf_counter()
        folder = SNAPSHOTS / f"{implementation}_mnist-single"
        different = [name for name, text in texts.items() if (folder / f"{name}.mlir").read_text() != text]
        timed("compare", start)
        if different:
            raise SystemExit(f"{folder.name}: not as in the snapshots: {', '.join(different)}")
    return seconds


def main() -> None:
    """Prints the first round, which warms caches up, and the median of the others."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    start = time.perf_counter()
    connect("cpu")
    SPEC.load()
    print(f"imports  {time.perf_counter() - start:.2f} s")
    measured = [measure() for _ in range(rounds + 1)]
    for stage in measured[0]:
        later = statistics.median(each[stage] for each in measured[1:])
        print(f"{stage:<12}  first {measured[0][stage]:.3f} s  later {later:.3f} s")
    print(f"{'all':<12}  first {sum(measured[0].values()):.3f} s")


if __name__ == "__main__":
    main()
