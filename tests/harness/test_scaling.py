"""docs/scaling.md: its tables equal the output of its command, and closed forms."""

import math
from pathlib import Path

import pytest

from blacksmith.parallel.plans import data_and_tensor_parallel, data_parallel, fully_sharded, tensor_parallel

FEW = (8, 256)  # of the table's nine numbers of chips: a row takes two seconds
DOCUMENT = Path(__file__).parents[2] / "docs" / "scaling.md"


@pytest.mark.parametrize("name", ["MNIST", "TRANSFORMER"])
def test_document_has_the_printed_tables(cpu, name):
    from benchmarks.communication import MNIST, table
    from docs.scaling_transformer import TRANSFORMER

    workload = {"MNIST": MNIST, "TRANSFORMER": TRANSFORMER}[name]
    printed = [*table(workload, FEW)]
    assert [line for line in printed if line not in DOCUMENT.read_text(encoding="utf-8").splitlines()] == []


def test_transformer_layer_moves_gradients_activations_or_parameters(cpu):
    """Four sums of activations: after attention and feed-forward, and before each in the backward pass."""
    from blacksmith.stablehlo import inserted_collectives
    from docs import scaling_transformer as layer

    parameters = 4 * sum(math.prod(shape) for shape in layer.SHAPES.values())
    activations = 4 * layer.SEQUENCES * layer.TOKENS * layer.WIDTH
    # Each of 8 chips has an eighth of every matrix, and the scales of both norms.
    scales = 4 * 2 * layer.WIDTH
    part = (parameters - scales) // 8 + scales
    expected = {
        data_parallel(256): {"all_reduce": parameters},
        tensor_parallel(8): {"all_reduce": 4 * activations},
        data_and_tensor_parallel(32, 8): {"all_reduce": 4 * activations // 32 + part},
        fully_sharded(256): {"all_gather": parameters, "reduce_scatter": parameters},
    }
    for plan, totals in expected.items():
        found = {}
        for each in inserted_collectives(layer.lowered_step(plan)):
            found[each.kind] = found.get(each.kind, 0) + each.bytes
        assert found == totals, plan.name
