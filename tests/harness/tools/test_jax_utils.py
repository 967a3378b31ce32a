"""The platform table, detection, and the error for each thing that can be missing."""

import subprocess
import sys

import pytest

from blacksmith.tools import jax_utils
from blacksmith.tools.errors import PlatformError


def test_auto_without_plugins_is_cpu_and_says_why(monkeypatch):
    monkeypatch.setattr(jax_utils, "_has_plugin", lambda *modules: False)
    spec, reason = jax_utils.detect("auto")
    assert spec.name == "cpu"
    assert "neither a TT plugin" in reason


@pytest.mark.parametrize(
    ("admitted", "found", "expected"),
    [
        ("", ("tt", "cuda"), "tt"),
        ("", ("cuda",), "cuda"),
        ("cpu", ("tt", "cuda"), "cpu"),
        ("cpu,cuda", ("tt", "cuda"), "cuda"),
        ("cpu,gpu", ("tt", "cuda"), "cuda"),
    ],
)
def test_auto_prefers_tt_then_cuda_among_those_admitted(monkeypatch, admitted, found, expected):
    detectors = tuple((name, lambda name=name: name if name in found else None) for name in ("tt", "cuda"))
    monkeypatch.setattr(jax_utils, "_DETECTORS", detectors)
    monkeypatch.setenv("JAX_PLATFORMS", admitted)
    assert jax_utils.detect("auto")[0].name == expected


def test_an_unknown_platform_lists_the_known():
    with pytest.raises(PlatformError, match="--platform tpu: unknown .* auto, tt, tt-dry-run, cuda, cpu, simulated"):
        jax_utils.connect("tpu")


def test_tt_without_its_wheel_says_what_to_install(monkeypatch):
    monkeypatch.setattr(jax_utils, "_has_plugin", lambda *modules: False)
    with pytest.raises(PlatformError, match=r"pjrt-plugin-tt is not installed.*blacksmith\[tt\].*tt-dry-run"):
        jax_utils.connect("tt")


@pytest.mark.skipif(sys.platform == "linux" and jax_utils.Path("/dev/tenstorrent").exists(), reason="has a TT chip")
def test_tt_without_a_chip_says_where_to_look(monkeypatch):
    monkeypatch.setattr(jax_utils, "_has_plugin", lambda *modules: True)
    with pytest.raises(PlatformError, match=r"/dev/tenstorrent has no chip.*tt-smi"):
        jax_utils.connect("tt")


@pytest.mark.skipif(jax_utils._found_cuda() is not None, reason="has a CUDA plugin and a GPU")
def test_cuda_without_its_plugin_says_what_to_install():
    """In a process of its own, because JAX opens its backends once a process."""
    code = "from blacksmith.tools.jax_utils import connect; connect('cuda')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert "PlatformError: --platform cuda: JAX cannot open the platform" in done.stderr
    assert "pip install 'blacksmith[cuda]'" in done.stderr


DRY_RUN = """
import jax
from blacksmith.tools.jax_utils import connect
platform = connect("tt-dry-run")
print(platform.spec.simulated, len(platform.devices), jax.devices()[0].client is platform.device.client)
print(jax.numpy.ones(3).devices() == {jax.devices("cpu")[0]}, float(jax.device_put(2.0, platform.device) * 3))
"""


def test_dry_run_stands_in_for_tt_and_leaves_the_default_device_alone():
    done = subprocess.run([sys.executable, "-c", DRY_RUN], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.split() == ["True", "8", "False", "True", "6.0"]


def test_the_table_keeps_what_the_hardware_needs():
    """TT compiles no while loop, ignores JAX keys and drops donation; the dry run takes the same path."""
    tt, dry_run = jax_utils.PLATFORMS["tt"], jax_utils.PLATFORMS["tt-dry-run"]
    assert (tt.unroll, tt.random_on_host, tt.donate, tt.resident_data) == (True, True, False, False)
    own = ("name", "simulated", "install", "product_roundoff")  # what computes is a CPU
    same = {name: value for name, value in vars(dry_run).items() if name not in own}
    assert same == {name: value for name, value in vars(tt).items() if name in same}
    assert [name for name, spec in jax_utils.PLATFORMS.items() if spec.simulated] == ["tt-dry-run", "simulated"]
