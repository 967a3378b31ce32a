"""Snapshots in somebody's own repository: made, compared, explained, accepted, and missed when nobody uses them."""

import re

import pytest

TESTS = """
import pytest

pytestmark = [pytest.mark.experiment("{package}"), pytest.mark.stablehlo]


def test_function(stablehlo_function, stablehlo_snapshot):
    verdict = stablehlo_snapshot.compare(stablehlo_function.text)
    assert verdict.passed, verdict.reason


def test_inventory(stablehlo, ops_snapshot):
    from blacksmith.stablehlo import inventory_text

    verdict = ops_snapshot.compare(inventory_text({{name: each.inventory for name, each in stablehlo.items()}}))
    assert verdict.passed, verdict.reason
"""
SELECTED = ("-k", "jax_mnist and (loss or forward)")


@pytest.fixture
def project(project):
    """A repository whose one test file holds the StableHLO of one chip against snapshots."""
    (project / "one_chip.py").write_text(
        "import dataclasses\n"
        "from blacksmith.experiments.jax.mnist import SPEC\n"
        "SPEC = dataclasses.replace(SPEC, plans=('single',))\n"
    )
    (project / "test_own.py").write_text(TESTS.format(package="one_chip"))
    return project


@pytest.fixture
def snapshots(project):
    """Where the snapshots are to be."""
    return project / "__snapshots__" / "test_own"


def test_a_missing_snapshot_is_named_and_made(run_pytest, snapshots):
    done = run_pytest("-q", *SELECTED)
    assert done.returncode == 1
    assert "jax_mnist-single/loss: no snapshot at" in done.stdout
    assert "Make it with --snapshot-update." in done.stdout
    assert not snapshots.exists()

    done = run_pytest("-q", "--snapshot-update")
    assert done.returncode == 0, done.stdout
    assert "21 snapshots generated" in done.stdout
    assert sorted(path.name for path in (snapshots / "flax_mnist-single").iterdir()) == [
        "eval_step.mlir", "forward.mlir", "gradients.mlir", "loss.mlir", "ops.txt", "optimizer_update.mlir",
        "train_step.mlir",
    ]  # fmt: skip
    assert "can not relate" not in done.stdout.lower()


@pytest.fixture
def updated(run_pytest, snapshots):
    """The snapshots, made."""
    assert run_pytest("-q", "--snapshot-update").returncode == 0
    return snapshots


def test_neither_data_nor_platform_nor_the_shells_jax_settings_matter(run_pytest, project, updated):
    done = run_pytest("--platform", "cuda", "--dataset", "digits")  # there is no CUDA, and nobody looks for it
    assert "21 passed" in done.stdout, done.stdout
    assert "blacksmith: " not in done.stdout  # neither platform nor data set were looked for
    (project / "test_device.py").write_text("def test_device(device):\n    assert device.platform == 'cpu'\n")
    done = run_pytest("--platform", "tt-dry-run")  # now lowering happens beside a platform that is called tt
    assert "22 passed" in done.stdout, done.stdout
    settings = {"JAX_ENABLE_X64": "1", "JAX_DEFAULT_MATMUL_PRECISION": "highest", "JAX_DEFAULT_PRNG_IMPL": "rbg"}
    done = run_pytest(**settings)
    assert "22 passed" in done.stdout, done.stdout


def test_a_change_is_told_by_the_inventory_first_then_by_the_text(run_pytest, updated):
    """In full: pytest would cut an explanation of its own after eight lines."""
    path = updated / "jax_mnist-single" / "loss.mlir"
    text = path.read_text()
    path.write_text(text.replace("stablehlo.exponential", "stablehlo.exponential_minus_one"))
    assert path.read_text() != text
    done = run_pytest(*SELECTED)
    assert done.returncode == 1
    shown = done.stdout
    heading = shown.index("jax_mnist-single/loss: the StableHLO handed to the compiler changed.")
    inventory = shown.index("operations: +1 exponential, -1 exponential_minus_one")
    removed = re.search(r"E +- +%\w+ = stablehlo.exponential_minus_one", shown)
    added = re.search(r"E +\+ +%\d+ = stablehlo.exponential %", shown)
    advice = shown.index("accept it with --snapshot-update")
    assert heading < inventory < removed.start() < added.start() < advice
    assert "1 failed, 1 passed" in shown


def test_a_broken_snapshot_is_a_difference_not_a_crash(run_pytest, updated):
    (updated / "jax_mnist-single" / "loss.mlir").write_text("what is this\n")
    done = run_pytest(*SELECTED)
    assert "the inventory cannot be taken: not an MLIR module" in done.stdout
    assert "1 failed, 1 passed" in done.stdout


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_a_snapshot_that_nobody_uses_fails_the_full_run(run_pytest, updated, workers):
    unused = [updated / "jax_mnist-single" / "old_step.mlir", updated / "gone_mnist-single" / "ops.txt"]
    for path in unused:
        path.parent.mkdir(exist_ok=True)
        path.write_text("module {}\n")
    done = run_pytest(*workers)
    assert done.returncode != 0
    assert "2 snapshots unused" in done.stdout
    assert run_pytest(*workers, *SELECTED).returncode == 0  # part of the tests says nothing of the others' snapshots
    done = run_pytest(*workers, "--snapshot-update")
    assert done.returncode == 0, done.stdout
    assert not any(path.exists() for path in unused)
    assert not unused[1].parent.exists()
    assert "21 snapshots passed" in done.stdout


def test_with_set_it_compares_and_says_so_but_updates_nothing(run_pytest, updated):
    before = {path: path.read_text() for path in updated.rglob("*.*")}
    done = run_pytest(*SELECTED, "--set", "training_config.batch_size=64")
    assert "changed (the config is not the shipped one: --set training_config.batch_size=64)" in done.stdout
    assert "2 failed" in done.stdout
    done = run_pytest(*SELECTED, "--set", "training_config.batch_size=64", "--snapshot-update")
    assert done.returncode == 1
    assert "ConfigError: --snapshot-update with --set training_config.batch_size=64" in done.stdout
    assert {path: path.read_text() for path in updated.rglob("*.*")} == before


def test_a_version_of_jax_that_lowers_differently_has_a_snapshot_of_its_own(run_pytest, project, snapshots):
    """Files of other versions are left alone; the reason is told where the text differs."""
    (project / "varied.py").write_text(
        "import dataclasses\n"
        "from blacksmith.experiments.jax.mnist import SPEC\n"
        "from blacksmith.experiments.spec import LoweringVariant\n"
        "SPEC = dataclasses.replace(SPEC, implementations=('jax',), plans=('single',), lowering_variants=(\n"
        "    LoweringVariant(['loss'], '0.5', 'exp became a custom call'),\n"
        "    LoweringVariant(['loss', 'forward'], '99.0', 'not yet'),\n"
        "))\n"
    )
    (project / "test_own.py").write_text(TESTS.format(package="varied"))
    folder = snapshots / "jax_mnist-single"
    folder.mkdir(parents=True)
    others = [folder / "loss.mlir", folder / "loss.jax-99.0.mlir", folder / "ops.txt", folder / "forward.jax-99.0.mlir"]
    for path in others:
        path.write_text("of another version\n")
    done = run_pytest("--snapshot-update", PYTHONPATH=str(project))
    assert done.returncode == 0, done.stdout
    assert [path.read_text() for path in others] == ["of another version\n"] * len(others)
    made = {path.name for path in folder.iterdir()} - {path.name for path in others}
    assert {"loss.jax-0.5.mlir", "ops.jax-0.5.txt", "forward.mlir", "train_step.mlir"} <= made
    assert run_pytest(PYTHONPATH=str(project)).returncode == 0
    (folder / "loss.jax-0.5.mlir").write_text("module {}\n")
    done = run_pytest(PYTHONPATH=str(project))
    assert "jax 0.5 and later have their own snapshot: exp became a custom call" in done.stdout


def test_a_test_that_was_not_run_leaves_its_snapshot_alone(run_pytest, project, updated):
    """Collecting, stopping early, failing before the comparison, and skipping: nothing is unused, nothing deleted."""
    before = sorted(updated.rglob("*.*"))
    for options in (("--collect-only",), ("-m", "not stablehlo"), ("--deselect", "test_own.py::test_function")):
        done = run_pytest(*options)
        assert done.returncode in (0, 5), done.stdout
        assert "unused" not in done.stdout.lower()

    (project / "test_a_fails.py").write_text("def test_fails():\n    raise AssertionError\n")
    for options in (("-x",), ("-x", "-n", "2"), ("-x", "--snapshot-update")):
        done = run_pytest(*options)
        assert done.returncode != 0
        assert "snapshots unused" not in done.stdout
    (project / "test_a_fails.py").unlink()

    (project / "conftest.py").write_text(
        "import pytest\n\n\n@pytest.fixture(autouse=True)\ndef skipped(request):\n"
        "    if 'nnx' in request.node.name:\n        pytest.skip('not today')\n"
    )
    for options in ((), ("-n", "2"), ("--snapshot-update",)):
        done = run_pytest(*options)
        assert done.returncode == 0, done.stdout
        assert "14 passed, 7 skipped" in done.stdout
    assert sorted(updated.rglob("*.*")) == before
