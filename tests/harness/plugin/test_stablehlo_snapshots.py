"""Snapshots in another repository: made, compared, explained, accepted, and found if no test compares them."""

import re
import shutil

import pytest

COMPARES = """
import pytest

pytestmark = [pytest.mark.experiment("line"), pytest.mark.stablehlo]


def test_function(stablehlo_function, stablehlo_snapshot):
    verdict = stablehlo_snapshot.compare(stablehlo_function.text)
    assert verdict.passed, verdict.reason


def test_inventory(stablehlo, ops_snapshot):
    from blacksmith.stablehlo import inventory_text

    verdict = ops_snapshot.compare(inventory_text({name: each.inventory for name, each in stablehlo.items()}))
    assert verdict.passed, verdict.reason
"""
SINGLE = [
    "eval_step.mlir", "forward.mlir", "gradients.mlir", "loss.mlir", "ops.txt", "optimizer_update.mlir",
    "train_step.mlir",
]  # fmt: skip
SHARDED = ["eval_step.mlir", "ops.txt", "train_step.mlir"]
SELECTED = ("-k", "a_line-single and (loss or forward)")


@pytest.fixture
def write_line(project, write_experiment):
    """``write_line(different=("b",))``: two implementations under two plans, whose one test file compares programs."""

    def write(**changes):
        write_experiment("line", **({"implementations": ("a", "b"), "plans": ("single", "dp2")} | changes))
        (project / "test_line.py").write_text(COMPARES)

    write()
    return write


@pytest.fixture
def snapshots(project, write_line):
    """The folder that the snapshots are written to."""
    return project / "__snapshots__"


@pytest.fixture(scope="module")
def made():
    """The snapshots of the first test that asked for them."""
    return {}


@pytest.fixture
def updated(run_inline, snapshots, made):
    """The snapshots, made once for this file's tests."""
    if not made:
        assert run_inline("-q", "--snapshot-update").ret == 0
        made |= files(snapshots)
    for name, text in made.items():
        (snapshots / name).parent.mkdir(parents=True, exist_ok=True)
        (snapshots / name).write_text(text)
    return snapshots


def files(snapshots):
    """Each snapshot's text by its path."""
    paths = (path for path in snapshots.rglob("*") if path.is_file())
    return {str(path.relative_to(snapshots)): path.read_text() for path in paths}


def test_a_missing_snapshot_is_named_and_made_once_per_program(run_inline, snapshots):
    done = run_inline("-q", *SELECTED)
    assert done.ret == 1
    done.stdout.fnmatch_lines(["*line/single/loss: no snapshot at *. Make it with --snapshot-update."])
    assert not snapshots.exists()

    done = run_inline("-q", "--snapshot-update")
    assert done.ret == 0
    done.stdout.fnmatch_lines(["10 snapshots generated."])
    shown = [*(f"line/single/{name}" for name in SINGLE), *(f"line/dp2/{name}" for name in SHARDED)]
    assert sorted(files(snapshots)) == sorted(shown)
    assert "relate" not in done.stdout.str().lower()


def test_neither_data_nor_platform_nor_the_shells_jax_settings_matter(run_inline, run_pytest, project, updated):
    one = "a_line or test_device"
    done = run_inline("-k", one, "--platform", "cuda", "--dataset", "points")  # no CUDA is there or looked for
    assert done.ret == 0
    assert "blacksmith: platform" not in done.stdout.str()
    assert "blacksmith: line: dataset" not in done.stdout.str()
    (project / "test_device.py").write_text("def test_device(device):\n    assert device.platform == 'cpu'\n")
    settings = {"JAX_ENABLE_X64": "1", "JAX_DEFAULT_MATMUL_PRECISION": "highest", "JAX_DEFAULT_PRNG_IMPL": "rbg"}
    done = run_pytest("--platform", "tt-dry-run", "-k", one, **settings)  # lowered beside a platform that is called tt
    assert "11 passed" in done.stdout, done.stdout


def test_a_change_is_told_by_the_inventory_first_then_by_the_text(run_inline, updated):
    """In full: pytest would cut an explanation of its own after eight lines."""
    path = updated / "line" / "single" / "loss.mlir"
    text = path.read_text()
    path.write_text(text.replace("stablehlo.tanh", "stablehlo.logistic"))
    assert path.read_text() != text
    done = run_inline(*SELECTED)
    assert done.ret == 1
    shown = done.stdout.str()
    heading = shown.index("line/single/loss: the StableHLO handed to the compiler changed.")
    inventory = shown.index("operations: -1 logistic, +1 tanh")
    removed = re.search(r"E +- +%\w+ = stablehlo.logistic", shown)
    added = re.search(r"E +\+ +%\d+ = stablehlo.tanh %", shown)
    advice = shown.index("accept it with --snapshot-update")
    assert heading < inventory < removed.start() < added.start() < advice
    assert "1 failed, 1 passed" in shown
    path.write_text("what is this\n")
    shown = run_inline(*SELECTED).stdout.str()
    assert "the inventory cannot be taken: not an MLIR module" in shown
    assert "1 failed, 1 passed" in shown


@pytest.fixture
def stale(updated):
    """Paths of two snapshots that no test compares, in a folder of their own and beside others."""
    names = ["gone/single/ops.txt", "line/single/old_step.mlir"]
    for name in names:
        (updated / name).parent.mkdir(exist_ok=True, parents=True)
        (updated / name).write_text("module {}\n")
    return names


def test_a_snapshot_that_no_test_compares_fails_a_full_run_and_is_deleted_by_an_update(
    run_inline, updated, made, stale
):
    """A full run leaves out what repeats a program: that is not to be mistaken for a selection."""
    done = run_inline()
    assert done.ret == 1
    done.stdout.fnmatch_lines(["*snapshots that no test compares*"])
    done.stdout.fnmatch_lines([*(f"__snapshots__/{name}" for name in stale), "Delete them with --snapshot-update."])
    done = run_inline("--snapshot-update")
    assert done.ret == 0
    done.stdout.fnmatch_lines([f"__snapshots__/{name}: deleted" for name in stale])
    assert files(updated) == made
    assert not (updated / "gone").exists()


def test_what_one_of_two_workers_compared_is_not_deleted(run_pytest, write_line, updated, made, stale):
    write_line(plans=("single",))
    shutil.rmtree(updated / "line" / "dp2")
    done = run_pytest("-n", "2", "--snapshot-update")
    assert done.returncode == 0, done.stdout
    assert re.findall(r"^__snapshots__/(.*): deleted$", done.stdout, re.MULTILINE) == stale
    assert files(updated) == {name: text for name, text in made.items() if name.startswith("line/single/")}


def test_a_run_that_is_not_full_finds_no_snapshot_unused(run_inline, project, write_line, updated):
    """Collecting, selecting, stopping early, leaving a file out, skipping: nothing fails for it, nothing is deleted."""
    write_line(implementations=("a",))
    (updated / "line" / "dp2" / "old_step.mlir").write_text("module {}\n")
    before = files(updated)
    (project / "test_other.py").write_text("def test_other(snapshot):\n    pass\n")
    for options in (
        ("--collect-only",), ("-m", "not stablehlo"), ("-k", "not stablehlo"), ("-k", "not test_inventory"),
        ("--deselect", "test_line.py::test_function"), ("--ignore", "test_line.py"), ("test_other.py",),
        ("test_line.py::test_inventory", "test_other.py"),
    ):  # fmt: skip
        done = run_inline(*options, "--snapshot-update")
        assert done.ret == 0, options
        assert files(updated) == before, options
    for options in (("-k", "not test_inventory"), ("--ignore", "test_line.py")):
        assert run_inline(*options).ret == 0, options

    (project / "test_a_fails.py").write_text("def test_fails():\n    raise AssertionError\n")
    assert "no test compares" not in run_inline("-x", "--snapshot-update").stdout.str()
    (project / "test_a_fails.py").unlink()

    (project / "conftest.py").write_text(
        "import pytest\n\n\n@pytest.fixture(autouse=True)\ndef skipped(request):\n"
        "    if 'single' in request.node.name:\n        pytest.skip('not today')\n"
    )
    run_inline("--snapshot-update").assert_outcomes(passed=4, skipped=7)
    assert files(updated) == before


def test_with_set_it_compares_and_says_so_but_updates_nothing(run_inline, updated):
    before = files(updated)
    done = run_inline(*SELECTED, "--set", "training_config.batch_size=64")
    assert "changed (the config is not the shipped one: --set training_config.batch_size=64)" in done.stdout.str()
    done.assert_outcomes(failed=2, deselected=18)
    done = run_inline(*SELECTED, "--set", "training_config.batch_size=64", "--snapshot-update")
    assert "ConfigError: --snapshot-update with --set training_config.batch_size=64" in done.stdout.str()
    assert files(updated) == before


def test_an_implementation_whose_program_differs_has_snapshots_of_its_own_until_it_is_the_same_again(
    run_inline, write_line, snapshots
):
    write_line(different=("b",), plans=("single",))
    assert run_inline("--snapshot-update").ret == 0
    made = files(snapshots)
    own = {name for name in made if name.startswith("b_line/")}
    # The optimizer's update does not depend on the activation.
    assert own == {f"b_line/single/{name}" for name in SINGLE if name != "optimizer_update.mlir"}
    assert "stablehlo.sine" in made["b_line/single/loss.mlir"]
    assert "stablehlo.tanh" in made["line/single/loss.mlir"]
    run_inline().assert_outcomes(passed=14)

    write_line(plans=("single",))  # b computes what a does
    assert "line/single/loss: the StableHLO handed to the compiler changed" in run_inline().stdout.str()
    assert run_inline("-k", "b_line-single-loss", "--snapshot-update").ret == 0
    assert files(snapshots) == {name: text for name, text in made.items() if name != "b_line/single/loss.mlir"}
    assert run_inline("--snapshot-update").ret == 0
    assert files(snapshots) == {name: text for name, text in made.items() if name not in own}


def test_an_update_of_one_implementation_leaves_the_program_of_the_others_alone(run_inline, write_line, updated):
    """b alone is selected and has changed: it gets snapshots of its own."""
    before = files(updated)
    write_line(different=("b",))
    assert run_inline("-k", "b_line-single", "--snapshot-update").ret == 0
    assert {name: text for name, text in files(updated).items() if not name.startswith("b_line/")} == before
    assert run_inline("-k", "a_line-single or b_line-single").ret == 0
    done = run_inline("--collect-only", "-q")
    assert "b_line-dp2" in done.stdout.str()  # no longer taken for a's program
