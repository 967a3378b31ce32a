"""Several processes train together, each a real pytest with two simulated chips of its own, over gloo on loopback."""

import json
import os
import re
import signal
import subprocess
import threading
import time

import pytest

pytestmark = pytest.mark.multihost

TRAINS = """
import pytest

pytestmark = pytest.mark.experiment("blacksmith.experiments.jax.mnist")


def test_trains(trained):
    assert trained.result["epochs_run"] > 0
"""
# Sums over four chips in another order; over 70 steps 6e-7 was measured (jax 0.7.1 to 0.12). The bound is the one that
# step_parity derives for a single step's gradients.
LOSS_TOLERANCE = 1e-5
STOP_SECONDS = 60  # within which the others must end where one process dies or never comes
HANG_SECONDS = 300  # after which a child that should have printed or ended by itself counts as hung


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
        self._more = threading.Condition()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self):
        for line in self.process.stdout:
            with self._more:
                self.text += line
                self._more.notify()

    def until(self, pattern):
        """Returns once the process has printed this."""
        with self._more:
            found = self._more.wait_for(lambda: re.search(pattern, self.text), timeout=HANG_SECONDS)
        assert found, self.text

    def ended(self, timeout=None):
        """Exit status and output, once it has ended."""
        status = self.process.wait(timeout)
        self._reader.join()
        self.process.stdout.close()
        return status, self.text


@pytest.fixture
def project(project):
    """A repository whose test asks for the training alone."""
    (project / "test_own.py").write_text(TRAINS)
    return project


@pytest.fixture
def start(project, environment, child_pytest):
    """``start("-k", ...)``: a pytest in the background, killed in the end."""
    started = []

    def begin(*arguments, prefix=(), **variables):
        command = [*prefix, *child_pytest, "--dataset", "digits", "--devices", "2", *arguments]
        started.append(Child(command, project, environment | variables))
        return started[-1]

    yield begin
    for child in started:
        child.process.kill()
        child.ended()


@pytest.fixture
def start_pair(start, coordinator):
    """``start_pair("-k", ...)``: process 0 and process 1, which find each other by options.

    ``own`` are further arguments by process, ``prefixes`` what stands before its command.
    """

    def begin(*arguments, count=2, present=(0, 1), own=((), ()), prefixes=((), ()), **variables):
        common = ("--coordinator", coordinator, "--num-processes", str(count), *arguments)
        return [
            start(*common, "--process-id", str(number), *own[number], prefix=prefixes[number], **variables)
            for number in present
        ]

    return begin


def ended(children, within=HANG_SECONDS):
    """Exit statuses and outputs, once all have ended within so many seconds."""
    deadline = time.monotonic() + within
    return tuple(zip(*(child.ended(max(deadline - time.monotonic(), 0.1)) for child in children), strict=True))


def rows(run):
    return [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]


def deselected(plan):
    """``-k jax_mnist-dp4`` takes dp4_tp2 as well."""
    return f"mnist-{plan}" + (" and not dp4_tp2" if plan == "dp4" else "")


@pytest.mark.parametrize(("implementation", "plan"), [("jax", "dp4"), ("flax", "fsdp4"), ("nnx", "dp2_tp2")])
def test_two_processes_get_the_losses_of_one(start_pair, start, project, implementation, plan):
    """Metrics of each step; W&B from process 0 alone; one run directory, checkpoints written by both."""
    options = ("--set", "training_config.epochs=2", "--set", "logger_config.log_every_n_steps=1")
    cell = ("-k", f"{implementation}_{deselected(plan)}")
    pair = start_pair(*cell, *options, "--runs-dir", "together", WANDB_MODE="offline")
    statuses, outputs = ended(pair)
    assert statuses == (0, 0), "\n".join(outputs)
    (alone,) = ended([start(*cell, *options, "--runs-dir", "alone", "--devices", "4")])[0]
    assert alone == 0
    (together_run,) = (project / "together").glob("*_mnist-*")
    (alone_run,) = (project / "alone").glob("*_mnist-*")
    assert len(list(together_run.rglob("offline-run-*"))) == 1
    for number, output in enumerate(outputs):
        assert f"blacksmith: process {number} of 2, which meet at 127.0.0.1:" in output
        assert f"{implementation}_mnist-{plan} on 4 simulated chips" in output
    assert "run directory" in outputs[0]
    assert "run directory" not in outputs[1]

    together, reference = rows(together_run), rows(alone_run)
    assert [row.keys() for row in together] == [row.keys() for row in reference]
    assert sum("train/loss" in row for row in together) == 2 * 35
    for row, expected in zip(together, reference, strict=True):
        for key in ("train/loss", "validation/loss"):
            if key in row:
                assert row[key] == pytest.approx(expected[key], rel=LOSS_TOLERANCE)
    assert {path.name for path in together_run.glob("checkpoints/70/state/ocdbt.process_*")} == {
        "ocdbt.process_0",
        "ocdbt.process_1",
    }


@pytest.mark.parametrize("processes", [1, 2])
def test_what_two_processes_began_goes_on(start_pair, start, project, processes):
    """Under two again, or in one process on one chip: the checkpoints are whole."""
    options = ("--set", "logger_config.log_on_wandb=false", "--set", "training_config.epochs=12")
    options += ("--set", "early_stopping.patience=12")
    pair = start_pair("-k", "jax_mnist-fsdp4", *options)
    pair[0].until("epoch +3/12")
    pair[1].process.kill()
    ended(pair)
    (run,) = (project / "runs").glob("*_mnist-*")
    resumed = ("--resume", str(run), *options)
    if processes == 2:
        children = start_pair("-k", "jax_mnist-fsdp4", *resumed)
    else:
        children = [start("-k", "jax_mnist-single", *resumed)]
    statuses, outputs = ended(children)
    assert statuses == (0,) * processes, "\n".join(outputs)
    assert [row["epoch"] for row in rows(run) if "epoch" in row] == list(range(1, 13))


LONG = (
    "-k",
    f"jax_{deselected('dp4')}",
    "--set",
    "training_config.epochs=1000",
    "--set",
    "early_stopping.patience=1000",
)


@pytest.fixture
def start_cluster(start):
    """``start_cluster("-k", ...)``: two processes with Open MPI's variables, as mpirun sets them."""

    def begin(*arguments):
        # JAX makes the coordinator's port of the number of the job.
        job = f"{os.getpid()}.0;tcp://127.0.0.1:1234"
        return [
            start(
                *arguments,
                "--cluster",
                OMPI_MCA_orte_hnp_uri=job,
                OMPI_COMM_WORLD_SIZE="2",
                OMPI_COMM_WORLD_RANK=str(number),
                OMPI_COMM_WORLD_LOCAL_RANK=str(number),
                WANDB_MODE="offline",
            )
            for number in (0, 1)
        ]

    return begin


def test_jax_finds_the_processes_of_a_cluster(start_cluster):
    statuses, outputs = ended(start_cluster("-k", f"jax_{deselected('dp4')}", "--set", "training_config.epochs=1"))
    assert statuses == (0, 0), "\n".join(outputs)
    assert all("jax_mnist-dp4 on 4 simulated chips" in output for output in outputs)


def test_no_cluster_is_an_error_that_says_how_to_start(start):
    (status,), (output,) = ended([start("-k", "jax_mnist-dp2", "--cluster")])
    assert status == 1
    assert "PlatformError: joining the other processes failed (" in output
    assert "Start pytest by srun, mpirun or in a Kubernetes job for --cluster" in output


@pytest.mark.parametrize(("count", "present", "missing"), [(3, (0, 1), "process 2 of 3"), (2, (1,), "process 0")])
def test_who_never_comes_is_named_by_all_who_did(start_pair, count, present, missing):
    processes = start_pair("-k", "jax_mnist-dp4", "--join-timeout", "4", count=count, present=present)
    statuses, outputs = ended(processes, STOP_SECONDS)
    assert statuses == (1,) * len(present)
    for output in outputs:
        assert re.search(rf"PlatformError: {missing} never came to 127\.0\.0\.1:\d+ within 4 s\.", output), output


@pytest.mark.parametrize(("victim", "how"), [(1, signal.SIGKILL), (1, signal.SIGTERM), (0, signal.SIGKILL)])
def test_a_process_that_dies_in_training_ends_the_others_by_name(start_pair, victim, how):
    check_that_the_other_names(start_pair(*LONG, "--set", "logger_config.log_on_wandb=false"), victim, how)


def test_a_process_that_dies_in_a_cluster_ends_the_others_by_name(start_cluster):
    check_that_the_other_names(start_cluster(*LONG), 1, signal.SIGKILL)


def check_that_the_other_names(pair, victim, how):
    survivor = pair[1 - victim]
    survivor.until("epoch +2/1000")
    pair[victim].process.send_signal(how)
    statuses, outputs = ended(pair, STOP_SECONDS)
    assert 0 not in statuses, "\n".join(outputs)
    said = f"blacksmith: process {victim} of 2 went away during test_own.py::test_trains[jax_mnist-dp4]. "
    assert said in outputs[1 - victim], "\n".join(outputs)


def test_a_test_that_fails_in_one_process_ends_all(start_pair, project):
    """Here the other one waits in a collective for what never comes."""
    (project / "conftest.py").write_text(
        "import pytest\n\n\n@pytest.fixture(scope='session')\ndef dataset(dataset, pytestconfig):\n"
        "    if pytestconfig.getoption('process_id') == 1:\n        raise RuntimeError('the disk of this host')\n"
        "    return dataset\n"
    )
    statuses, outputs = ended(start_pair(*LONG), STOP_SECONDS)
    assert statuses == (1, 1), "\n".join(outputs)
    assert "RuntimeError: the disk of this host" in outputs[1]
    assert "blacksmith: process 1 of 2 went away during test_own.py::test_trains[jax_mnist-dp4]" in outputs[0]


def test_parity_is_left_to_one_process_and_says_so(start_pair, project):
    (project / "test_own.py").write_text(
        TRAINS.partition("def test_trains")[0] + "def test_parity(chip_parity):\n    assert chip_parity.passed\n"
    )
    statuses, outputs = ended(start_pair("-k", f"jax_{deselected('dp4')}", "-rs"))
    assert statuses == (0, 0), "\n".join(outputs)
    for output in outputs:
        assert "none of them can read what all of them have" in output


def test_processes_that_would_train_something_else_are_told_what(start_pair):
    """A data set that only one host has, an option, a version: they would wait for each other for ever."""
    own = (("--set", "training_config.lr=0.001"), ("--set", "training_config.lr=0.002"))
    cell = ("-k", f"jax_{deselected('dp4')}", "--set", "logger_config.log_on_wandb=false")
    statuses, outputs = ended(start_pair(*cell, own=own))
    assert statuses == (1, 1), "\n".join(outputs)
    assert "PlatformError: process 1 would train something else than process 0; its output says what." in outputs[0]
    assert "PlatformError: process 1 has 'lr: 0.002' where process 0 has 'lr: 0.001'." in outputs[1]


ALONE = ("unshare", "--map-root-user", "--mount", "bash", "-c", 'mount -t tmpfs none runs && exec "$@"', "bash")


def test_a_directory_that_one_host_does_not_see_is_named(start_pair, project):
    """A mount of its own hides it from process 1."""
    (project / "runs").mkdir()
    if subprocess.run([*ALONE, "true"], cwd=project, capture_output=True, check=False).returncode:
        pytest.skip("this machine allows no mounts of one's own (unshare --mount)")
    cell = ("-k", f"jax_{deselected('dp4')}", "--set", "logger_config.log_on_wandb=false")
    statuses, outputs = ended(start_pair(*cell, prefixes=((), ALONE)))
    assert 0 not in statuses, "\n".join(outputs)
    assert re.search(r"/checkpoints: process 0 made it, and process 1 does not see it\. .*--runs-dir DIR", outputs[1])


def test_a_plan_that_is_not_for_all_chips_is_skipped_with_the_reason(start_pair):
    statuses, outputs = ended(start_pair("-k", "jax_mnist-tp2", "-rs"))
    assert statuses == (0, 0), "\n".join(outputs)
    for output in outputs:
        assert "several processes train on all of their 4 chips together, and tp2 takes 2." in output


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--coordinator", "h:1"), "--coordinator, --num-processes and --process-id go together; give all three"),
        (("--coordinator", "h", "--num-processes", "2", "--process-id", "0"), "--coordinator h: expected HOST:PORT"),
        (
            ("--coordinator", "h:1", "--num-processes", "2", "--process-id", "2"),
            "--process-id 2: there are 2 processes, 0 to 1",
        ),
        (("--cluster", "--process-id", "2"), "--cluster finds out by itself what --coordinator"),
        (("--cluster", "-n", "2"), "-n: workers and several processes exclude each other"),
    ],
)
def test_options_that_do_not_go_together_are_refused(run_pytest, options, sentence):
    done = run_pytest(*options)
    assert done.returncode == 4
    assert sentence in done.stderr
