"""A device or a compiler that fails: the stage, the cause and the next step are said, and the session goes on.

No device was there: JAX's own calls raise what plugins report, as stand-ins.
"""

import os
import subprocess
import sys

STAND_INS = """
import jax
import pytest

OOM = "RESOURCE_EXHAUSTED: Out of memory allocating 68719476736 bytes.\\nLargest buffers: ..."
LEGALIZE = "INTERNAL: error: failed to legalize operation 'stablehlo.sort'\\nsee current operation: ..."


def failing(function, error):
    calls = []  # the first is for the initial state, before there is a run

    def fail(*arguments, **options):
        calls.append(1)
        if len(calls) > 1:
            raise error
        return function(*arguments, **options)

    return fail


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item, nextitem):
    faults = {
        "test_lowers.py": ("Traced.lower", NotImplementedError("no rule for 'sort' on the platform tt")),
        "test_compiles.py": ("Lowered.compile", jax.errors.JaxRuntimeError(LEGALIZE)),
        "test_executes.py": ("Compiled.__call__", jax.errors.JaxRuntimeError(OOM)),
    }
    with pytest.MonkeyPatch.context() as patch:
        if item.path.name in faults:
            name, error = faults[item.path.name]
            owner, method = name.split(".")
            owner = getattr(jax.stages, owner)
            patch.setattr(owner, method, failing(getattr(owner, method), error))
        return (yield)
"""
STAGES = "(lower -> compile -> execute -> accuracy)"


def test_stage_and_cause_of_a_fault_are_said_and_the_session_goes_on(run_inline, project, write_experiment, records):
    (project / "conftest.py").write_text(STAND_INS)
    for number, package in enumerate(("lowers", "compiles", "executes", "works")):
        write_experiment(package, task=package, hidden=4 + number)  # programs of their own, compiled for each
    done = run_inline("--junitxml=junit.xml")
    done.assert_outcomes(passed=1, errors=3)
    shown = done.stdout.str()
    assert (
        f"JaxRuntimeError, at the stage 'compile' {STAGES}: INTERNAL: error: failed to legalize operation "
        "'stablehlo.sort'\nsee current operation: ... The compiler refuses the program: pytest -m stablehlo"
    ) in shown
    assert (
        f"JaxRuntimeError, at the stage 'execute' {STAGES}: RESOURCE_EXHAUSTED: Out of memory allocating 68719476736 "
        "bytes.\nLargest buffers: ... The memory of a device does not suffice: lower training_config.batch_size"
    ) in shown
    assert "NotImplementedError: no rule for 'sort' on the platform tt" in shown  # with the way there, in the model
    stages = (project / "junit.xml").read_text()
    assert [stages.count(f'<property name="stage" value="{stage}"') for stage in ("lower", "compile", "execute")] == [
        1, 1, 1,
    ]  # fmt: skip
    results = {each["run"]["package"]: each["result"] for each in records().values()}
    assert results["compiles"]["reason"] == (
        f"the run did not reach its end: JaxRuntimeError, at the stage 'compile' {STAGES}"
    )
    assert [results[name]["stage"] for name in ("lowers", "compiles", "executes")] == ["lower", "compile", "execute"]
    assert results["works"]["passed"] is True


FAKE_PJRT_PLUGIN = """
import jax.extend.backend


def initialize():
    def fail():
        raise RuntimeError("TT_FATAL: chip 0 is held by process 4711\\nbacktrace: ...")

    jax.extend.backend.register_backend_factory("tt", fail, priority=500)
"""


def test_a_plugin_that_cannot_open_its_chip_is_named_with_its_cause(tmp_path):
    """A fake PJRT plugin on a machine with a fake chip: another process holds it, and JAX computes on no other."""
    for module, text in (("jax_plugin_tt", ""), ("jax_plugins/fake_tt", FAKE_PJRT_PLUGIN)):
        (tmp_path / module).mkdir(parents=True)
        (tmp_path / module / "__init__.py").write_text(text)
    (tmp_path / "dev" / "tenstorrent").mkdir(parents=True)
    (tmp_path / "dev" / "tenstorrent" / "0").touch()
    code = f"""
from pathlib import Path
from blacksmith.tools import platforms
from blacksmith.tools.errors import PlatformError
from blacksmith.tools.jax_utils import connect
platforms.ROOT = Path({str(tmp_path)!r})
try:
    connect("tt")
except PlatformError as error:
    print(error)
"""
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": path}
    )
    assert "--platform tt: JAX cannot open the platform (Unable to initialize backend 'tt': TT_FATAL: chip 0" in (
        done.stdout
    )
    assert "held by process 4711). Look with fuser -v /dev/tenstorrent/* which process holds the chip" in done.stdout
