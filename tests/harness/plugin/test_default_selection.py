"""Without a selection, a program that several implementations share is trained by the first of them."""

import pytest

ALL = {f"{implementation}_line-{plan}" for implementation in ("a", "b") for plan in ("single", "dp2", "dp4")}


@pytest.fixture
def collect(run_inline, write_experiment):
    """``collect("-m", "multichip")``: the ids that run, and the lines that pytest prints."""
    write_experiment("line", implementations=("a", "b"), plans=("single", "dp2", "dp4"))

    def run(*arguments):
        done = run_inline("--collect-only", *arguments)
        assert done.ret == 0
        return {line.split("[")[1].rstrip("]>") for line in done.outlines if "Function test_trains[" in line}, done

    return run


@pytest.fixture
def snapshot(project):
    """``snapshot("line/dp2")``: a folder with a snapshot."""

    def make(folder):
        path = project / "__snapshots__" / folder
        path.mkdir(parents=True)
        (path / "train_step.mlir").write_text("module {}\n")

    return make


def test_without_snapshots_every_plan_of_every_implementation_runs(collect):
    ids, done = collect()
    assert ids == ALL
    assert "left out" not in done.stdout.str()


def test_a_shared_program_runs_for_the_first_implementation_and_the_header_counts_the_others(collect, snapshot):
    snapshot("line/dp2")
    ids, done = collect()
    assert ids == ALL - {"b_line-dp2"}  # that the others are shared, no snapshot shows
    done.stdout.fnmatch_lines(
        ["blacksmith: 1 test of b_line is left out: it repeats another implementation's program, "
         "as the snapshots show. Run it with: pytest -m multichip"]
    )  # fmt: skip
    snapshot("line/single")
    ids, done = collect()
    assert ids == ALL - {"b_line-single", "b_line-dp2"}
    done.stdout.fnmatch_lines(
        ["blacksmith: 2 tests of b_line are left out: *Run them with: pytest -m multichip, pytest -k 'b_line-single'"]
    )
    done.stdout.fnmatch_lines(["*4/6 tests collected (2 deselected)*"])


@pytest.mark.parametrize(
    ("selection", "plans"),
    [
        (("-m", "multichip"), ("dp2", "dp4")),
        (("-k", "dp2"), ("dp2",)),
        (("test_line.py::test_trains",), ("single", "dp2", "dp4")),
        (("--deselect", "test_line.py::test_trains[a_line-dp4]"), ("single", "dp2")),
    ],
    ids=["mark", "keyword", "node id", "deselect"],
)
def test_a_selection_runs_all_implementations(collect, snapshot, selection, plans):
    snapshot("line/dp2")
    snapshot("line/dp4")
    ids, done = collect(*selection)
    assert ids >= {f"{implementation}_line-{plan}" for implementation in ("a", "b") for plan in plans}
    assert "left out" not in done.stdout.str()


def test_an_implementation_whose_program_differs_runs_everywhere(collect, snapshot):
    """It has a folder of its own, and may differ under plans that have no snapshot yet."""
    snapshot("line/dp2")
    snapshot("line/dp4")
    snapshot("b_line/single")
    ids, _ = collect()
    assert ids == ALL


ALL_CHECKS = """
import pytest

from blacksmith import ExperimentChecks


@pytest.mark.experiment("line")
class TestLine(ExperimentChecks):
    pass
"""


def test_a_large_experiment_trains_on_one_chip_and_snapshots_the_text_of_the_first_implementation(
    run_inline, write_experiment, project
):
    write_experiment("line", implementations=("a", "b"), plans=("single", "dp2"), large=True)
    (project / "test_line.py").write_text(ALL_CHECKS)
    lines = run_inline("--collect-only", "-k", "line").outlines
    found = {}
    for line in lines:
        if "Function test_" in line:
            name, instance = line.split("Function ")[1].rstrip(">").split("[")
            found.setdefault(name, set()).add("-".join(instance.rstrip("]").split("-")[:2]))
    singles, all_cells = {"a_line-single", "b_line-single"}, {f"{i}_line-{p}" for i in "ab" for p in ("single", "dp2")}
    assert found["test_gates"] == found["test_band"] == found["test_same_program"] == singles
    assert found["test_stablehlo"] == {"a_line-single"}
    assert found["test_ops"] == found["test_tt_support"] == all_cells - {"b_line-dp2"}
    assert found["test_program"] == all_cells
    assert found["test_parity"] == {"a_line-dp2", "b_line-dp2"}


def test_what_takes_no_steps_on_one_chip_runs_for_every_implementation(run_inline, write_experiment, project, snapshot):
    write_experiment("line", implementations=("a", "b"), plans=("single",))
    snapshot("line/single")
    (project / "test_line.py").write_text(ALL_CHECKS)
    lines = run_inline("--collect-only").outlines
    of_b = {line.split("Function ")[1].split("[")[0] for line in lines if "[b_line-single" in line}
    assert of_b >= {"test_stablehlo", "test_same_program", "test_data", "test_parameters", "test_program"}
    assert not of_b & {"test_first_step", "test_resumption", "test_gates", "test_band"}


def test_trainings_of_a_large_experiment_have_a_mark(run_inline, write_experiment, project):
    write_experiment("line", implementations=("a",), plans=("single",), large=True)
    (project / "test_line.py").write_text(ALL_CHECKS)
    lines = run_inline("--collect-only", "-m", "not large").outlines
    assert "Function test_gates[" not in "".join(lines)
    assert "Function test_parameters[" in "".join(lines)
