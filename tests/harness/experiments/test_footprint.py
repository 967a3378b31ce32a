"""What a step needs on each chip: bytes from shardings, collectives, and the command's table."""

import sys
from pathlib import Path

import pytest

from blacksmith.experiments.footprint import Footprint, footprint, main, row, size
from blacksmith.parallel.plans import PLANS

LLAMA = ("blacksmith.experiments.jax.llama", "--layer", "llama_3_2_1b.yaml")
DOCUMENT = Path(__file__).parents[3] / "docs" / "scaling.md"


def test_bytes_are_those_of_the_arrays_on_a_chip(simulated, make_experiment, find_cell, make_config):
    """Of each plan, against the shards of placed arrays."""
    import jax

    for plan in ("single", "dp2", "tp2", "fsdp2"):
        config = make_config(dataset="blobs")
        found = footprint(find_cell(plan=plan), config)
        state = make_experiment(plan=plan, platform=simulated, dataset="blobs").state
        placed = [
            sum(leaf.addressable_shards[0].data.nbytes for leaf in jax.tree.leaves(tree))
            for tree in (state.variables, state.params, state.opt_state)
        ]
        assert [found.parameters, found.gradients, found.optimizer] == placed, plan
        assert bool(found.collectives) == (PLANS[plan].device_count > 1)
        assert all(found.support)


@pytest.mark.parametrize(
    ("count", "shown"), [(12, "12 bytes"), (473_132, "473 kB"), (1_050_673_152, "1.05 GB"), (2e12, "2,000.00 GB")]
)
def test_sizes_have_units(count, shown):
    assert size(count) == shown


def test_the_command_prints_a_row_per_plan_and_why_one_does_not_fit(capsys):
    assert main(["blacksmith.experiments.jax.llama", "--plans", "single,dp2,tp4"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" | ")[0] for line in lines[2:5]] == ["| single", "| dp2", "| tp4"]
    assert lines[3].split(" | ")[5].endswith("all_reduce over data, 3.52 MB")  # the gradients, 879,042 x 4 bytes
    assert lines[4] == "| tp4 | - | - | - | - | - | - | - |"
    assert lines[6].startswith("jax_llama-tp4: all_to_all: its sharding splits an axis of the mesh")


def test_a_step_that_tt_refuses_is_not_supported(cpu, find_cell):
    import jax
    import jax.numpy as jnp

    from blacksmith.stablehlo import check_tt

    support = [check_tt(each, jax.ShapeDtypeStruct((8,), jnp.float32)) for each in (jnp.abs, jnp.fft.fft)]
    assert row(find_cell(), Footprint(12, 12, 24, [], support)) == [
        *("single", "12 bytes", "12 bytes", "24 bytes", "48 bytes", "", "", "not supported")
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--plans", "dp3"], "dp3: unknown plan or implementation. Choose among single"),
        (["--implementation", "torch"], "torch: unknown plan or implementation"),
        (["--layer", "none.yaml"], "none.yaml: cannot be read"),
    ],
)
def test_what_cannot_be_used_is_a_sentence(capsys, arguments, message):
    with pytest.raises(SystemExit) as stopped:
        main(["blacksmith.experiments.jax.llama", *arguments])
    assert stopped.value.code == 2
    assert message in capsys.readouterr().err


@pytest.mark.billion
def test_document_has_the_table_of_llama_3_2_1b(capsys):
    """The real sizes lower under every plan, and TT supports each; the printed table is the document's."""
    assert main(LLAMA) == 0
    printed = capsys.readouterr().out
    with capsys.disabled():
        sys.stdout.write(f"\n{printed}")
    assert printed in DOCUMENT.read_text(encoding="utf-8")
