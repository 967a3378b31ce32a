"""Draws a run's curves for docs/experiments: ``python -m docs.pictures RUN_DIR OUTPUT.svg``. Needs matplotlib."""

import json
import sys
from pathlib import Path

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams["svg.hashsalt"] = "blacksmith"  # the same file from the same run
from matplotlib import pyplot  # noqa: E402 - after the backend is chosen


def main(run: Path, output: Path) -> None:
    """Training loss by step; validation loss and metrics by epoch."""
    rows = [json.loads(line) for line in (run / "metrics.jsonl").read_text(encoding="utf-8").splitlines()]
    result = json.loads((run / "result.json").read_text(encoding="utf-8"))
    metric = result["metric"].removeprefix("test_").split("_gain_over_")[0]
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(8, 2.8), layout="constrained")
    for axes, key, label in (
        (left, "train/loss", "training"),
        (left, "validation/loss", "validation"),
        (right, f"validation/{metric}", "validation"),
    ):
        points = [(row["step"], row[key]) for row in rows if key in row]
        axes.plot(*zip(*points, strict=True), label=label, marker="o" if len(points) < 40 else "", markersize=3)
    left.set_ylabel("loss")
    right.set_ylabel(metric)
    right.axhline(result[f"test_{metric}"], color="grey", linewidth=0.8, label="test, best checkpoint")
    for axes in (left, right):
        axes.set_xlabel("step")
        axes.legend(fontsize="small")
    figure.suptitle(f"{result['id']}, {result['dataset']}", fontsize="medium")
    figure.savefig(output, metadata={"Date": None})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
