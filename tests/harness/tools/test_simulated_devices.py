"""Simulated chips: a client of their own, beside the default CPU and without a word in the environment."""

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
"""


def run(code, **variables):
    """The words that a child process prints."""
    import os

    environment = {name: value for name, value in os.environ.items() if name not in ("XLA_FLAGS", "NPROC")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, timeout=120, check=True, env=environment | variables,
    )  # fmt: skip
    return done.stdout.split()


def test_they_stand_beside_the_default_cpu():
    words = run(RUN)
    assert words == ["1", "cpu", "False", "4", "simulated", "True", "True", "True", "True", "True", "6.0", "2", "8"]


def test_a_users_own_xla_flags_are_respected():
    """They stay what they are, and apply: the default CPU has the devices that they ask for."""
    flags = "--xla_force_host_platform_device_count=3"
    words = run(RUN, XLA_FLAGS=flags, NPROC="2")
    assert words == ["3", "cpu", "False", "4", "simulated", "True", "True", "True", "True", "True", "6.0", "2", "8"]


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


def test_three_thousand_steps_with_a_sum_over_chips_are_dispatched_without_blocking():
    """A client whose threads are fewer than twice its devices hangs in this and aborts (facts/ecosystem.md, 9)."""
    assert run(STEPS) == ["3000.0"]
