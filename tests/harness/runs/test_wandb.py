"""Opening W&B without an account, a network, or a directory: never a prompt, never a hang."""

import pytest

from blacksmith.tools.errors import BlacksmithWarning, TrackerError


@pytest.fixture(autouse=True)
def no_account(tmp_path, monkeypatch):
    """A machine without a W&B account."""
    for name in ("WANDB_API_KEY", "WANDB_MODE", "WANDB_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("NETRC", str(tmp_path / "no_netrc"))


@pytest.fixture
def open_run(tmp_path, setup):
    """``open_run(...)`` opens a run that is finished after the test."""
    from blacksmith.runs.trackers.wandb import open_wandb_run

    runs = []

    def start(directory=tmp_path / "run", enabled=True):
        runs.append(open_wandb_run(setup, directory, enabled=enabled))
        return runs[-1]

    yield start
    for run in runs:
        run.finish()


def test_without_an_account_the_run_is_offline_with_a_warning(open_run, tmp_path):
    with pytest.warns(BlacksmithWarning, match=r"offline: no account is configured .*wandb login"):
        run = open_run()
    assert run.offline
    assert run.name == "mine"
    assert str(tmp_path / "run") in run.dir


def test_online_without_an_account_is_an_error(open_run, monkeypatch):
    monkeypatch.setenv("WANDB_MODE", "online")
    with pytest.raises(TrackerError, match=r"WANDB_MODE=online: no account .*log_on_wandb=false"):
        open_run()


def test_an_unknown_mode_is_named(open_run, monkeypatch):
    monkeypatch.setenv("WANDB_MODE", "onlin")
    with pytest.raises(TrackerError, match="WANDB_MODE=onlin: unknown mode. Set one of online, offline, disabled"):
        open_run()


def test_a_disabled_run_keeps_nothing(open_run, tmp_path):
    run = open_run(enabled=False)
    run.log({"a": 1})
    assert run.disabled
    assert not (tmp_path / "run").exists()


def test_an_unwritable_directory_is_an_error(open_run, monkeypatch):
    from pathlib import Path

    monkeypatch.setenv("WANDB_MODE", "offline")
    with pytest.raises(TrackerError, match=r"/proc/run: W&B cannot write .*wandb_dir"):
        open_run(directory=Path("/proc/run"))
