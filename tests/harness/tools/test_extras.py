"""Without an extra's packages, its cells are skipped with the command that installs them."""

HIDDEN = 'import sys\n\nsys.modules["torch"] = sys.modules["torchax"] = None  # as if they were not installed\n'


def test_cells_of_a_missing_extra_are_skipped_and_said_to_be(project, run_pytest):
    (project / "conftest.py").write_text(HIDDEN)
    done = run_pytest("-rs", "-k", "torch_mnist-single", "--dataset", "digits")
    assert done.returncode == 0, done.stdout + done.stderr
    assert (
        "blacksmith: torch_mnist is skipped: torch, torchax not installed: pip install 'blacksmith[torch]'"
        in done.stdout
    )
    assert "1 skipped" in done.stdout
