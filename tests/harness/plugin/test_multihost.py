"""Several processes train together, each a real pytest with two simulated chips of its own, over gloo on loopback."""

import functools
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import threading
import time

import pytest

from blacksmith.plugin.multihost import describe

pytestmark = pytest.mark.multihost

# Process 1 fails by itself. A collective with it then raises, or never returns; here, in which process is certain.
FAILS = """
import threading

import jax


def test_fails(platform, pytestconfig):
    if pytestconfig.getoption("process_id") == 1:
        raise RuntimeError("the disk of this host")
    if pytestconfig.getoption("process_id") == 0:
        raise jax.errors.JaxRuntimeError("Connection closed by peer")
    threading.Event().wait()
"""
REPORTS_LATE = """
import time


def pytest_terminal_summary(config):
    if config.getoption("process_id") == 1:
        time.sleep(1)
"""
# What JAX prints; 0.7.1 has the job and the replica, too.
NAMES_PROCESS_1 = r"The following tasks are unhealthy \(stopped sending heartbeats\):\s+(/job:\S+:)?1\s"
# Sums over four chips in another order, over 14 epochs: 1.6e-6 was measured (jax 0.7.1 and 0.10.2).
LOSS_TOLERANCE = 1e-5
EPOCHS = 15  # enough to be killed on the way
HANG_SECONDS = 300  # after which a child that should have printed or ended by itself counts as hung
STOP_SECONDS = 90  # the same if another process died: starting takes up to 30 on a busy machine, JAX's heartbeat 10


class Child:
    """A process in the background, whose output a thread collects."""

    def __init__(self, command, directory, environment):
        self.process = subprocess.Popen(
            command,
            cwd=directory,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        self.text = ""
        self._closed = False
        self._more = threading.Condition()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self):
        for line in self.process.stdout:
            with self._more:
                self.text += line
                self._more.notify()
        with self._more:
            self._closed = True
            self._more.notify()

    def until(self, pattern):
        """Returns once the process has printed this."""
        with self._more:
            self._more.wait_for(lambda: self._closed or re.search(pattern, self.text), timeout=HANG_SECONDS)
        assert re.search(pattern, self.text), self.text

    def ended(self, timeout):
        """Exit status and output, once it has ended."""
        status = self.process.wait(timeout)
        self._reader.join()
        self.process.stdout.close()
        return status, self.text


def ended(children, within=HANG_SECONDS):
    """Exit statuses and outputs, once all have ended."""
    deadline = time.monotonic() + within
    return tuple(zip(*(child.ended(max(deadline - time.monotonic(), 0.1)) for child in children), strict=True))


@pytest.fixture(scope="module")
def start_in(child_pytest):
    """``start_in(directory, environment, "-k", ...)``: a pytest in the background, killed in the end."""
    started = []

    def begin(directory, environment, *arguments):
        started.append(Child([*child_pytest, "--devices", "2", *arguments], directory, environment))
        return started[-1]

    yield begin
    for child in started:
        child.process.kill()
        child.ended(HANG_SECONDS)


@pytest.fixture
def start(start_in, project, environment):
    """``start("-k", ...)``: a pytest in this test's project."""
    return lambda *arguments, **variables: start_in(project, environment | variables, *arguments)


def together(start, *arguments, own=((), ()), **variables):
    """Processes that find each other by options. ``own`` are further ones by process: they say how many there are."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        coordinator = f"127.0.0.1:{server.getsockname()[1]}"
    common = ("--coordinator", coordinator, "--num-processes", str(len(own)), *arguments)
    return [start(*common, "--process-id", str(number), *options, **variables) for number, options in enumerate(own)]


@pytest.fixture
def start_cluster(start):
    """``start_cluster("-k", ...)``: two processes with Open MPI's variables, as mpirun sets them."""

    def begin(*arguments, **variables):
        job = f"{os.getpid() * 2**12}.0;tcp://127.0.0.1:1234"  # JAX makes the coordinator's port of the job's number
        variables |= {"OMPI_MCA_orte_hnp_uri": job, "OMPI_COMM_WORLD_SIZE": "2"}
        return [
            start(
                "--cluster",
                *arguments,
                OMPI_COMM_WORLD_RANK=str(number),
                OMPI_COMM_WORLD_LOCAL_RANK=str(number),
                **variables,
            )
            for number in (0, 1)
        ]

    return begin


@pytest.fixture(scope="module")
def one_of_three_fails(start_in, environment_in, tmp_path_factory):
    """Three processes, of which one fails. The others wait for JAX's heartbeat, while other tests use the cores."""
    directory = tmp_path_factory.mktemp("one_of_three_fails")
    (directory / "test_fails.py").write_text(FAILS)
    environment = environment_in(directory / "home")
    return together(functools.partial(start_in, directory, environment), "test_fails.py", own=((), (), ()))


@pytest.fixture
def line(project, write_experiment):
    """A regression whose parameters four chips can share, trained long enough to be killed on the way."""
    write_experiment("line", plans=("dp4", "tp2", "fsdp4"))
    (config,) = (project / "line").glob("*.yaml")
    changes = {"epochs: 3": f"epochs: {EPOCHS}", "log_every_n_steps: 50": "log_every_n_steps: 1"}
    changes |= {"log_on_wandb: false": "log_on_wandb: true"}
    text = config.read_text()
    for old, new in changes.items():
        text = text.replace(old, new)
    config.write_text(text)
    with (project / "test_line.py").open("a") as file:
        file.write("\n\ndef test_parity(chip_parity):\n    assert chip_parity.passed\n")


def rows(run):
    return [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]


@pytest.mark.usefixtures("line", "one_of_three_fails")
def test_killed_training_continues_under_two_processes_and_in_one_with_the_same_losses(
    start_cluster, start, project, tmp_path
):
    """One story, because starting processes takes most of its time: a cluster begins, and is killed in its third epoch;
    two processes that find each other by options finish the run, and one process with four chips finishes a copy."""
    trains = "test_line.py::test_trains[jax_line-fsdp4]"
    killed = start_cluster(trains, WANDB_MODE="offline", TMPDIR=str(tmp_path))
    killed[0].until(f"epoch +2/{EPOCHS}")
    for child in killed:
        child.process.kill()
    statuses, outputs = ended(killed)
    assert statuses == (-signal.SIGKILL, -signal.SIGKILL), "\n".join(outputs)
    assert all("blacksmith: one process of the cluster that JAX detects" in output for output in outputs)
    (run,) = (project / "runs").glob("*_line-*")
    assert len(list(tmp_path.rglob("offline-run-*"))) == 1, "process 0 alone tracks"
    copy = shutil.copytree(run, project / "copies" / run.name)

    tests = ("test_line.py::test_parity[jax_line-fsdp4]", trains)
    pair = together(start, *tests, f"--resume={run}", "-rs", WANDB_MODE="disabled")
    alone = start(trains, "--devices", "4", f"--resume={copy}", WANDB_MODE="disabled")
    statuses, outputs = ended([*pair, alone])
    assert statuses == (0, 0, 0), "\n".join(outputs)
    for number, output in enumerate(outputs[:2]):
        assert f"blacksmith: process {number} of 2, which meet at 127.0.0.1:" in output
        assert "jax_line-fsdp4 on 4 simulated chips" in output
        assert "none of them can read what all of them have" in output
    assert "run directory" in outputs[0]
    assert "run directory" not in outputs[1]

    together_rows, reference = rows(run), rows(copy)
    assert [row["epoch"] for row in together_rows if "epoch" in row] == list(range(1, EPOCHS + 1))
    assert [row.keys() for row in together_rows] == [row.keys() for row in reference]
    for row, expected in zip(together_rows, reference, strict=True):
        for key in ("train/loss", "validation/loss"):
            if key in row:
                assert row[key] == pytest.approx(expected[key], rel=LOSS_TOLERANCE)
    written = {path.name for path in run.glob("checkpoints/*/state/ocdbt.process_*")}
    assert written == {"ocdbt.process_0", "ocdbt.process_1"}


def test_failure_in_one_process_ends_all_by_its_name(one_of_three_fails):
    statuses, outputs = ended(one_of_three_fails, STOP_SECONDS)
    assert statuses == (-signal.SIGABRT, 1, -signal.SIGABRT), "\n".join(outputs)
    assert "RuntimeError: the disk of this host" in outputs[1]
    assert re.search(NAMES_PROCESS_1, outputs[0]), outputs[0]
    # Process 0, whose JAX tells the others, ends at once, on a busy machine before it has told them.
    assert re.search(f"{NAMES_PROCESS_1}|Socket closed", outputs[2]), outputs[2]


@pytest.mark.usefixtures("line")
def test_failure_in_all_processes_is_reported_by_all(start, project):
    (project / "conftest.py").write_text(REPORTS_LATE)
    own = (("--set", "training_config.lr=0.001"), ("--set", "training_config.lr=0.002"))
    tests = (f"test_line.py::test_trains[jax_line-{plan}]" for plan in ("tp2", "dp4"))
    in_all = together(start, *tests, "-rs", own=own, WANDB_MODE="disabled")
    statuses, outputs = ended(in_all)
    assert statuses == (1, 1), "\n".join(outputs)
    assert "PlatformError: process 1 would train something else than process 0; its output says what." in outputs[0]
    assert "PlatformError: process 1 has 'lr: 0.002', process 0 has 'lr: 0.001'." in outputs[1]
    for output in outputs:
        assert "= 1 skipped, 1 error in" in output
        assert "several processes train on all of their 4 chips together, and tp2 takes 2." in output


def test_missing_process_or_cluster_fails_the_test_with_a_sentence(start, project, coordinator):
    """Neither is an abort by JAX."""
    (project / "test_own.py").write_text(FAILS)
    options = ("--coordinator", coordinator, "--num-processes", "2", "--process-id", "0", "--join-timeout", "0.1")
    statuses, outputs = ended([start(*options), start("--cluster")])
    assert statuses == (1, 1)
    assert re.search(r"PlatformError: process 1 of 2 did not come to 127\.0\.0\.1:\d+ within 0 s\.", outputs[0])
    assert "PlatformError: joining the other processes failed (" in outputs[1]
    assert "Start pytest by srun, mpirun or in a Kubernetes job for --cluster" in outputs[1]


def explicit(coordinator="h:1", count="2", index="0"):
    return ("--coordinator", coordinator, "--num-processes", count, "--process-id", index)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--coordinator", "h:1"), "--coordinator, --num-processes and --process-id go together; give all three"),
        (explicit("h"), "--coordinator h: expected HOST:PORT"),
        (explicit(":1"), "--coordinator :1: expected HOST:PORT"),
        (explicit("h:65536"), "--coordinator h:65536: expected HOST:PORT"),
        (explicit("h:\u0661"), "--coordinator h:\u0661: expected HOST:PORT"),
        (explicit("[]:1"), "--coordinator []:1: expected HOST:PORT"),
        (explicit(count="1000000"), "--num-processes 1000000: give a number from 1 to 999999"),
        (explicit(index="2"), "--process-id 2: there are 2 processes, 0 to 1"),
        (("--cluster", "--process-id", "2"), "--cluster detects what --coordinator"),
        (("--cluster", "-n", "2"), "-n: pytest-xdist's workers and several processes exclude each other"),
    ],
)
def test_options_that_do_not_go_together_are_refused(pytester, options, sentence):
    with pytest.raises(pytest.UsageError, match=f"^{re.escape(sentence)}"):
        pytester.parseconfigure("-p", "blacksmith.plugin", *options)


@pytest.mark.parametrize(
    ("options", "description"),
    [
        ((), None),
        (("--cluster",), "one process of the cluster that JAX detects"),
        (explicit("[::1]:1", "3", "2"), "process 2 of 3, which meet at [::1]:1"),
    ],
)
def test_header_says_where_the_processes_meet(pytester, options, description):
    assert describe(pytester.parseconfigure("-p", "blacksmith.plugin", *options)) == description
