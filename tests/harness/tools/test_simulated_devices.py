"""Simulated chips: a separate client beside the default CPU; the environment stays unchanged."""

import os
import subprocess
import sys

RUN = """
import os
import jax
from blacksmith.tools.jax_utils import connect, simulated_platform
before = dict(os.environ)
cpu = connect("cpu")
print(len(jax.devices()), cpu.name, cpu.spec.simulated)
simulated = simulated_platform(4, "a test asks")
after = dict(os.environ)
print(len(simulated.devices), simulated.name, simulated.spec.simulated, after == before)
print(jax.devices() == list(cpu.devices), simulated.devices is simulated_platform(4, "").devices)
print(jax.numpy.ones(3).devices() == {cpu.device}, float(jax.device_put(2.0, simulated.devices[3]) * 3))
print(len(connect("simulated", 2).devices), len(connect("simulated").devices))
dry_run = connect("tt-dry-run", 4)
print(dry_run.devices is simulated.devices, dry_run.spec.unroll, dry_run.spec.describe(4).replace(" ", "_"))
"""


def run(code, **variables):
    """The words that a child process prints."""
    environment = {name: value for name, value in os.environ.items() if name not in ("XLA_FLAGS", "NPROC")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, timeout=120, check=True, env=environment | variables,
    )  # fmt: skip
    return done.stdout.split()


SIMULATED = ["4", "simulated", "True", "True", "True", "True", "True", "6.0", "2", "8"]
DRY_RUN = ["True", "True", "tt-dry-run_(4_simulated_chips)"]


def test_simulated_chips_leave_the_default_cpu_alone():
    assert run(RUN) == ["1", "cpu", "False", *SIMULATED, *DRY_RUN]


def test_the_users_xla_flags_are_respected():
    """They stay unchanged, and apply: the default CPU has the devices that they ask for."""
    flags = "--xla_force_host_platform_device_count=3"
    assert run(RUN, XLA_FLAGS=flags, NPROC="2") == ["3", "cpu", "False", *SIMULATED, *DRY_RUN]


STEPS = """
import numpy as np
import jax
from jax.sharding import AxisType, Mesh, NamedSharding, PartitionSpec
from blacksmith.tools.jax_utils import connect, simulated_platform
connect("cpu")
devices = simulated_platform(8, "a test asks").devices
mesh = Mesh(np.array(devices).reshape(1, 8), ("model", "data"), axis_types=(AxisType.Auto,) * 2)
split, whole = (NamedSharding(mesh, PartitionSpec(*axes)) for axes in (("data",), ()))
step = jax.jit(lambda w, x: w + x.mean(), out_shardings=whole, donate_argnums=0)
w, x = jax.device_put(np.float32(0), whole), jax.device_put(np.ones(64, np.float32), split)
for _ in range(3000):
    w = step(w, x)
print(float(w))
"""


def test_three_thousand_steps_with_a_sum_over_chips_run_without_blocking():
    """A client with fewer threads than twice its devices hangs here and aborts (facts/ecosystem.md, 9)."""
    assert run(STEPS) == ["3000.0"]
