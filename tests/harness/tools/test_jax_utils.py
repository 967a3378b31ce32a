"""The platform table, detection, and the error for everything that can be missing. No board and no GPU was there."""

import dataclasses
import os
import subprocess
import sys

import pytest

from blacksmith.tools import jax_utils, platforms
from blacksmith.tools.errors import PlatformError
from blacksmith.tools.platforms import HOST, PLATFORMS, SIMULATED, TT


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """``machine(tt=2, gpus=1, plugins=["jax_plugin_tt"])``: fake device nodes, and empty modules as fake plugins."""
    monkeypatch.setattr(platforms, "ROOT", tmp_path)
    monkeypatch.syspath_prepend(tmp_path / "fake_plugins")
    for variable in ("JAX_PLATFORMS", *(name for name, _ in TT.plugin.without_board)):
        monkeypatch.delenv(variable, raising=False)

    def make(tt=0, gpus=0, plugins=()):
        (tmp_path / "dev" / "tenstorrent").mkdir(parents=True)
        for chip in range(tt):
            (tmp_path / "dev" / "tenstorrent" / str(chip)).touch()
        for gpu in range(gpus):
            (tmp_path / "dev" / f"nvidia{gpu}").touch()
        for plugin in plugins:
            (tmp_path / "fake_plugins" / plugin).mkdir(parents=True)
            (tmp_path / "fake_plugins" / plugin / "__init__.py").touch()

    return make


def test_auto_without_plugins_is_the_cpu_and_says_why(machine):
    machine(tt=1, gpus=1)
    spec, reason = jax_utils.detect("auto")
    assert spec is HOST
    assert reason == "auto: found neither a TT chip nor a GPU with its plugin"


def test_auto_with_plugins_but_no_chips_is_the_cpu(machine):
    machine(plugins=["jax_plugin_tt", "jax_cuda12_plugin"])
    assert jax_utils.detect("auto")[0] is HOST


@pytest.mark.parametrize(
    ("admitted", "tt", "gpus", "expected"),
    [
        ("", 2, 1, "tt"),
        ("", 0, 1, "cuda"),
        ("cpu", 2, 1, "cpu"),
        ("cpu,cuda", 2, 1, "cuda"),
        ("cpu,gpu", 2, 1, "cuda"),
        ("cpu,tt", 2, 1, "tt"),
    ],
)
def test_auto_prefers_tt_then_cuda_among_the_admitted(machine, monkeypatch, admitted, tt, gpus, expected):
    machine(tt, gpus, plugins=["jax_plugin_tt", "jax_cuda13_plugin"])
    monkeypatch.setenv("JAX_PLATFORMS", admitted)
    spec, reason = jax_utils.detect("auto")
    assert spec.name == expected
    found = {"tt": "jax_plugin_tt and 2 TT chips", "cuda": "jax_cuda13_plugin and 1 GPU"}
    assert expected == "cpu" or reason == f"auto: found {found[expected]}"


def test_unknown_platform_lists_the_known_ones():
    with pytest.raises(PlatformError, match="--platform tpu: unknown .* auto, tt, tt-dry-run, cuda, cpu, simulated"):
        jax_utils.connect("tpu")


def test_tt_without_its_wheel_says_what_to_install(machine):
    machine(tt=1)
    with pytest.raises(PlatformError, match=r"pjrt-plugin-tt is not installed.*blacksmith\[tt\].*tt-dry-run"):
        jax_utils.connect("tt")


def test_tt_without_a_chip_says_where_to_look(machine):
    machine(plugins=["jax_plugin_tt"])
    with pytest.raises(PlatformError, match=r"/dev/tenstorrent has no chip.*tt-smi.*TT_METAL_SIMULATOR"):
        jax_utils.connect("tt")


@pytest.mark.parametrize(
    ("variable", "execution", "described"),
    [
        ("TT_METAL_SIMULATOR", "simulator", "2 chips of tt (SIMULATOR: not hardware)"),
        ("TT_COMPILE_ONLY_SYSTEM_DESC", "compiled only", "2 chips of tt (COMPILED ONLY: no numbers)"),
    ],
)
def test_tt_without_a_board_is_labelled_as_what_the_variable_makes_of_it(
    machine, monkeypatch, variable, execution, described
):
    machine(plugins=["jax_plugin_tt"])
    monkeypatch.setenv(variable, "/somewhere")
    by_name, reason = jax_utils.detect("tt")
    assert reason == f"--platform tt, {variable} is set"
    by_auto, reason = jax_utils.detect("auto")
    assert reason == f"auto: found jax_plugin_tt and {variable}"
    assert by_name == by_auto == dataclasses.replace(TT, execution=execution)
    assert by_name.describe(2) == described
    assert not by_name.simulated
    assert jax_utils.detect("tt-dry-run")[0] is PLATFORMS["tt-dry-run"]


def test_without_its_plugin_a_simulator_is_not_found(machine, monkeypatch):
    machine()
    monkeypatch.setenv("TT_METAL_SIMULATOR", "/somewhere")
    assert jax_utils.detect("auto")[0] is HOST
    with pytest.raises(PlatformError, match="pjrt-plugin-tt is not installed"):
        jax_utils.connect("tt")


FAKE_PJRT_PLUGIN = """
import jax.extend.backend
from blacksmith.tools.simulated_devices import make_client

def initialize():
    jax.extend.backend.register_backend_factory("tt", lambda: make_client(2), priority=500)
"""
CONNECT_TT = """
import jax
from blacksmith.tools.jax_utils import connect
platform = connect("tt")
print(platform.spec.execution, len(platform.devices), platform.devices == tuple(jax.devices("tt")))
print(jax.numpy.ones(3).devices() == {jax.devices("cpu")[0]})
"""


def run(code, **variables):
    """A child process: JAX opens its backends once per process."""
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, timeout=120, check=False, env=os.environ | variables,
    )  # fmt: skip


def test_the_plugin_is_asked_for_devices_although_there_is_no_board(tmp_path):
    """With a fake PJRT plugin: CPU devices under the name of tt."""
    for module, text in (("jax_plugin_tt", ""), ("jax_plugins/fake_tt", FAKE_PJRT_PLUGIN)):
        (tmp_path / module).mkdir(parents=True)
        (tmp_path / module / "__init__.py").write_text(text)
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    done = run(CONNECT_TT, PYTHONPATH=path, TT_METAL_SIMULATOR="/somewhere")
    assert done.stdout.split() == ["simulator", "2", "True", "True"], done.stderr


@pytest.mark.skipif(bool(PLATFORMS["cuda"].plugin.find_chips()), reason="has a GPU")
def test_cuda_without_its_plugin_says_what_to_install():
    done = run("from blacksmith.tools.jax_utils import connect; connect('cuda')")
    assert "PlatformError: --platform cuda: JAX cannot open the platform" in done.stderr
    assert "pip install 'blacksmith[cuda]'" in done.stderr


def test_the_tt_row_keeps_what_the_hardware_needs_and_the_dry_run_trains_as_it_does():
    """TT compiles no while loop, ignores JAX keys and drops donation."""
    dry_run = PLATFORMS["tt-dry-run"]
    assert (TT.unroll, TT.random_on_host, TT.donate, TT.resident_data) == (True, True, False, False)
    path = ("hardware", "steps_per_call", "unroll", "random_on_host", "resident_data", "donate")
    assert [getattr(dry_run, column) for column in path] == [getattr(TT, column) for column in path]
    assert (dry_run.backend, dry_run.plugin, dry_run.product_roundoff) == (HOST.backend, None, HOST.product_roundoff)


def test_only_one_row_is_the_host_and_simulated_rows_say_so():
    assert [name for name, spec in PLATFORMS.items() if spec.is_host] == ["cpu"]
    assert {name: spec.notice for name, spec in PLATFORMS.items() if spec.notice} == {
        "tt-dry-run": "SIMULATED on the CPU",
        "simulated": "SIMULATED on the CPU",
    }
    assert [name for name, spec in PLATFORMS.items() if spec.simulated] == ["tt-dry-run", "simulated"]


@pytest.mark.parametrize(
    ("name", "chips", "text"),
    [
        ("cpu", 1, "cpu"),
        ("cuda", 2, "2 chips of cuda"),
        ("simulated", 4, "4 simulated chips"),
        ("simulated", 1, "1 simulated chip"),
        ("tt-dry-run", 2, "tt-dry-run (2 simulated chips)"),
    ],
)
def test_descriptions_count_chips_and_name_simulated_ones(name, chips, text):
    assert PLATFORMS[name].describe(chips) == text


def test_processes_that_train_together_on_the_cpu_bring_simulated_chips():
    assert jax_utils.multiprocess_spec(HOST) is SIMULATED
    assert jax_utils.multiprocess_spec(TT) is TT
