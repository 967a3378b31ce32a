"""``--runs-dir=DIR`` and ``--resume=DIR``: without ``=`` pytest takes DIR for a test path."""

import re
from pathlib import Path

import pytest

import blacksmith

ROOT = Path(blacksmith.__file__).parents[1]
WITH_A_SPACE = re.compile(r"--(?:runs-dir|resume) +(?:[A-Z]{2,}|[\"'$~.]|[\w.-]+/)")


@pytest.fixture
def elsewhere(tmp_path):
    """A directory outside the repository."""
    path = tmp_path / "elsewhere"
    path.mkdir()
    return path


@pytest.fixture
def repository(project, write_experiment):
    """A repository with an experiment and an ini file; ``repository("key = value")`` adds a line to that."""
    write_experiment("line")

    def configure(line=""):
        (project / "pytest.ini").write_text(f"[pytest]\n{line}\n")

    configure()
    return configure


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize("option", ["--runs-dir", "--resume"])
def test_a_directory_behind_a_space_ends_with_the_form_that_works(run_inline, elsewhere, project, option):
    done = run_inline(option, str(elsewhere))
    assert done.ret == pytest.ExitCode.USAGE_ERROR
    done.stderr.fnmatch_lines(
        [f"ERROR: {option} {elsewhere}: pytest took the directory for a test path, and its root is {project.parent} "
         f"instead of {project}. Write {option}={elsewhere}."]
    )  # fmt: skip
    assert list(elsewhere.iterdir()) == []


def test_runs_go_where_the_option_says_else_the_ini_file_else_the_environment(
    run_inline, repository, project, elsewhere, monkeypatch
):
    """Shown by the header, which collecting alone does not print; no test is run."""
    (project / "test_own.py").write_text(
        "import pytest\n\n\n@pytest.mark.experiment('line')\ndef test_where(blacksmith_session, request):\n"
        "    print('runs in', blacksmith_session.runs_dir)\n"
    )

    def where(*options):
        done = run_inline("-q", "-s", "test_own.py", *options)
        return next(line for line in done.outlines if line.startswith("runs in")).removeprefix("runs in ")

    assert where() == "runs"
    monkeypatch.setenv("BLACKSMITH_RUNS_DIR", "/environment")
    assert where() == "/environment"
    repository("blacksmith_runs_dir = ini")
    assert where() == f"{project}/ini"
    assert where(f"--runs-dir={elsewhere}") == str(elsewhere)


@pytest.mark.usefixtures("repository")
def test_a_run_is_made_and_shown_in_a_directory_elsewhere(run_inline, elsewhere, project):
    done = run_inline(f"--runs-dir={elsewhere}")
    done.assert_outcomes(passed=1)
    (run,) = elsewhere.glob("jax_line-single-*")
    assert (run / "result.json").is_file()
    done.stdout.fnmatch_lines([f"blacksmith: platform cpu *; runs in {elsewhere}/", f"jax_line-single  cpu *{run}"])
    assert not (project / "runs").exists()


def test_no_text_writes_the_form_with_a_space():
    texts = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "blacksmith").rglob("*.*")]
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in texts
        if path.suffix in (".md", ".py", ".yaml")
        for match in WITH_A_SPACE.finditer(path.read_text())
    ]
    assert not found
