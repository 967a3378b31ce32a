"""What a result records about its origin."""

import subprocess

import pytest


@pytest.fixture
def repository(tmp_path):
    """A git repository with one commit."""

    def git(*arguments):
        identity = ["-c", "user.name=t", "-c", "user.email=t@example.invalid"]
        subprocess.run(["git", "-C", str(tmp_path), *identity, *arguments], check=True, capture_output=True)

    git("init")
    (tmp_path / "file").write_text("one")
    git("add", "file")
    git("commit", "-m", "first")
    return tmp_path


def test_git_commit_and_uncommitted_changes(repository):
    from blacksmith.runs.provenance import git_state

    clean = git_state(repository)
    assert len(clean["commit"]) == 40
    assert clean["dirty"] is False
    (repository / "file").write_text("two")
    assert git_state(repository) == {"commit": clean["commit"], "dirty": True}


def test_changes_in_an_ignored_folder_do_not_count(repository):
    from blacksmith.runs.provenance import git_state

    (repository / "below" / "__records__").mkdir(parents=True)
    (repository / "below" / "__records__" / "new").touch()
    assert git_state(repository / "below", ignored="__records__")["dirty"] is False
    (repository / "file").write_text("two")
    assert git_state(repository / "below", ignored="__records__")["dirty"] is True


def test_outside_git_there_is_no_commit(tmp_path):
    from blacksmith.runs.provenance import git_state

    assert git_state(tmp_path) is None


def test_commits_are_read_from_a_wheels_description():
    """The text imitates tt-xla's setup.py (description_with_versions): no wheel is available here."""
    from blacksmith.runs.provenance import commits_in

    description = (
        "Name: pjrt-plugin-tt\nVersion: 1.5.0\n\ntt-xla commit: 95c1c1ce70\ntt-mlir: 19c86fca45ae\n"
        "tt_metal commit=0123456789abcdef0123456789abcdef01234567\nbuild type: release\n"
    )
    assert commits_in(description) == {
        "tt-xla": "95c1c1ce70",
        "tt-mlir": "19c86fca45ae",
        "tt-metal": "0123456789abcdef0123456789abcdef01234567",
    }


def test_versions_and_devices_are_recorded(cpu, tmp_path):
    import jax

    from blacksmith.runs.provenance import provenance

    record = provenance(cpu.devices, (), tmp_path)
    assert record["packages"]["jax"] == jax.__version__
    assert record["plugin"] is None
    assert record["device_kind"] == cpu.device.device_kind
    assert record["device_count"] == len(cpu.devices)


def test_the_plugin_is_the_first_package_that_is_installed():
    from importlib.metadata import version

    from blacksmith.runs.provenance import plugin_provenance

    found = plugin_provenance(("no-such-plugin", "jax", "numpy"))
    assert found == {"name": "jax", "version": version("jax"), "commits": {}}
    assert plugin_provenance(("no-such-plugin",)) is None
