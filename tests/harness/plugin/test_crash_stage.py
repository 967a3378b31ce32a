"""A worker that native code takes down: the failed test is named with the stage it had reached."""

import pytest

TESTS = """
import os
import pytest


def crash_in_execution(x):
    import jax
    return jax.pure_callback(lambda x: os.abort(), x, x)


@pytest.mark.parametrize("stage", ["compile", "execute", "none"])
def test_crash(stage, monkeypatch):
    if stage == "none":
        os.abort()
    import jax
    from blacksmith.tools.compilation import aot_compile

    if stage == "compile":
        monkeypatch.setattr(jax.stages.Lowered, "compile", lambda self, **options: os.abort())
    one = jax.numpy.ones(())
    jax.block_until_ready(aot_compile(crash_in_execution, (one,), None)(one))


@pytest.mark.parametrize("number", range(4))
def test_runs(number):
    pass
"""


@pytest.fixture
def project(project):
    """A repository whose tests abort at each stage."""
    (project / "test_own.py").write_text(TESTS)
    return project


def test_a_crash_is_named_with_its_stage_and_the_other_tests_run(run_pytest, tmp_path):
    done = run_pytest("-n", "1", "--max-worker-restart=8", TMPDIR=str(tmp_path))
    assert "3 failed, 4 passed" in done.stdout, done.stdout
    for stage in ("compile", "execute"):
        assert (
            f"crashed while running 'test_own.py::test_crash[{stage}]', at the stage '{stage}' "
            "(lower -> compile -> execute -> accuracy)"
        ) in done.stdout
    assert "crashed while running 'test_own.py::test_crash[none]'\n" in done.stdout
    assert not list(tmp_path.glob("blacksmith-stages-*"))


def test_a_failure_without_a_crash_carries_its_stage_into_junit(run_pytest, project):
    (project / "test_own.py").write_text(
        "def test_it():\n    from blacksmith.tools.stages import set_stage\n\n    set_stage('compile')\n    assert 0\n"
        "\n\ndef test_other():\n    pass\n"
    )
    run_pytest("--junitxml=junit.xml")
    text = (project / "junit.xml").read_text()
    assert text.count('<property name="stage" value="compile"') == 1
