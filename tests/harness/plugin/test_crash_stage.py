"""A worker that native code takes down: the failed test is named with the stage it had reached."""

import pytest

TESTS = """
import os
import pytest


@pytest.mark.parametrize("stage", ["lower", "compile", "none"])
def test_crash(stage, monkeypatch):
    if stage == "none":
        os.abort()
    import jax
    from blacksmith.tools.compilation import aot_compile

    if stage == "compile":
        monkeypatch.setattr(jax.stages.Lowered, "compile", lambda self, **options: os.abort())
    aot_compile(lambda x: os.abort() if stage == "lower" else x, (jax.numpy.ones(()),), None)


@pytest.mark.parametrize("number", range(4))
def test_runs(number):
    pass
"""
CRASHES_WHILE_TRAINING = """
import os

from blacksmith.plugin import live

write_line = live.write_line


def crash_after_an_epoch(config, text):
    if "epoch 2/3" in text:
        os.abort()
    write_line(config, text)


live.write_line = crash_after_an_epoch
"""


@pytest.fixture
def project(project):
    """A repository whose tests abort at each stage."""
    (project / "test_own.py").write_text(TESTS)
    return project


def test_a_crash_is_named_with_its_stage_and_the_other_tests_run(run_pytest, project, write_experiment, tmp_path):
    write_experiment("line")
    with (project / "test_line.py").open("a") as file:
        file.write(CRASHES_WHILE_TRAINING)
    (project / "test_own.py").write_text(TESTS)
    done = run_pytest("-n", "1", "--max-worker-restart=8", TMPDIR=str(tmp_path))
    assert "4 failed, 4 passed" in done.stdout, done.stdout
    assert "'test_line.py::test_trains[jax_line-single]', at the stage 'execute'" in done.stdout
    assert "has no readable result: the process that trained it died" in done.stdout
    assert "Stopped runs continue with:\n  pytest -p blacksmith.plugin " in done.stdout
    for stage in ("lower", "compile"):
        assert (
            f"crashed while running 'test_own.py::test_crash[{stage}]', at the stage '{stage}' "
            "(lower -> compile -> execute -> accuracy)"
        ) in done.stdout
    assert "crashed while running 'test_own.py::test_crash[none]'\n" in done.stdout
    assert not [*tmp_path.glob("blacksmith-stages-*"), *tmp_path.glob("blacksmith-runs-*")]


def test_a_failure_without_a_crash_carries_its_stage_into_junit(run_pytest, project):
    (project / "test_own.py").write_text(
        "def test_it():\n    from blacksmith.tools.stages import set_stage\n\n    set_stage('compile')\n    assert 0\n"
        "\n\ndef test_other():\n    pass\n"
    )
    run_pytest("--junitxml=junit.xml")
    text = (project / "junit.xml").read_text()
    assert text.count('<property name="stage" value="compile"') == 1
