"""Chips under xdist, on a made-up machine with two GPUs, of which none is opened."""

import os

import pytest

TESTS = """
import os
import pathlib
import pytest


@pytest.fixture(autouse=True)
def no_jax():
    import sys
    assert "jax" not in sys.modules


@pytest.mark.parametrize("number", range(8))
def test_chip(chips, number, worker_id):
    visible = os.environ.get("CUDA_VISIBLE_DEVICES", "unset")
    threads = os.environ.get("OMP_NUM_THREADS", "unset")
    pathlib.Path(f"seen-{number}").write_text(f"{worker_id} {','.join(chips)} {visible} {threads}")


@pytest.mark.parametrize("number", range(4))
def test_without_chip(number):
    pass


def test_crash(chips, worker_id):
    marker = pathlib.Path("crashed")
    if CRASH and not marker.exists():
        marker.touch()
        os.abort()
"""
CONFTEST = """
import pathlib
from blacksmith.tools import platforms

platforms.ROOT = pathlib.Path(__file__).parent / "machine"
"""


@pytest.fixture
def project(project):
    """A repository on a machine with two GPUs."""
    (project / "test_own.py").write_text(TESTS.replace("CRASH", "False"))
    (project / "conftest.py").write_text(CONFTEST)
    (project / "machine" / "dev").mkdir(parents=True)
    for gpu in range(2):
        (project / "machine" / "dev" / f"nvidia{gpu}").touch()
    return project


@pytest.fixture
def seen(project):
    """``seen()``: (worker, its chips, what its environment shows, threads of OpenMP) of each test."""
    return lambda: [tuple(path.read_text().split(" ")) for path in sorted(project.glob("seen-*"))]


def test_workers_own_different_chips_and_cores_before_jax_is_imported(run_pytest, seen, tmp_path):
    done = run_pytest("--platform", "cuda", "-n", "2", TMPDIR=str(tmp_path))
    assert done.returncode == 0, done.stdout
    cores = str(max(1, os.cpu_count() // 2))
    assert set(seen()) == {("gw0", "0", "0", cores), ("gw1", "1", "1", cores)}


def test_what_the_user_made_visible_is_shared_out(run_pytest, seen, tmp_path):
    visible = {"CUDA_VISIBLE_DEVICES": "5,3,4", "OMP_NUM_THREADS": "7"}
    done = run_pytest("--platform", "cuda", "-n", "2", TMPDIR=str(tmp_path), **visible)
    assert done.returncode == 0, done.stdout
    assert {tuple(rest) for _, *rest in seen()} == {("5", "5", "7"), ("3,4", "3,4", "7")}


def test_without_workers_the_process_owns_all_and_its_environment_stays(run_pytest, seen, tmp_path):
    assert run_pytest("--platform", "cuda", TMPDIR=str(tmp_path)).returncode == 0
    assert set(seen()) == {("master", "0,1", "unset", "unset")}


@pytest.mark.parametrize("platform", ["cpu", "tt-dry-run"])
def test_platforms_without_chips_are_left_alone(run_pytest, seen, tmp_path, platform):
    done = run_pytest("--platform", platform, "-n", "2", TMPDIR=str(tmp_path))
    assert done.returncode == 0, done.stdout
    assert {(own, visible) for _, own, visible, _ in seen()} == {("", "unset")}


def test_a_worker_without_a_chip_skips_with_the_command_that_runs_the_test(run_pytest, seen, tmp_path):
    done = run_pytest("--platform", "cuda", "-n", "4", "-rs", TMPDIR=str(tmp_path))
    assert done.returncode == 0, done.stdout
    assert {(own, visible) for _, own, visible, _ in seen()} == {("0", "0"), ("1", "1")}
    assert "skipped" in done.stdout
    assert (
        "this worker has no chip: there are more workers than chips (2). Run it with: pytest -n 2 'test_own.py::"
        in (done.stdout)
    )


def test_the_worker_that_replaces_a_crashed_one_gets_its_chips(run_pytest, project, seen, tmp_path):
    """An abort in native code fails its test by name; the others run on the same chips."""
    (project / "test_own.py").write_text(TESTS.replace("CRASH", "True"))
    done = run_pytest("--platform", "cuda", "-n", "2", TMPDIR=str(tmp_path))
    assert "1 failed, 12 passed" in done.stdout, done.stdout
    assert "crashed while running 'test_own.py::test_crash'" in done.stdout
    assert len(seen()) == 8
    assert {(own, visible) for _, own, visible, _ in seen()} <= {("0", "0"), ("1", "1")}
