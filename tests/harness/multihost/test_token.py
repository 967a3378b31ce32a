"""The token of the rendezvous: a variable, else a file of the user's own."""

import os
import stat

import pytest

from blacksmith.multihost.token import rendezvous_token
from blacksmith.tools.errors import PlatformError


@pytest.fixture
def token_file(monkeypatch, tmp_path):
    """Where it is kept, in a home without it."""
    monkeypatch.delenv("BLACKSMITH_RENDEZVOUS_TOKEN", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "blacksmith" / "rendezvous-token"


def test_the_variable_counts_and_no_file_is_made(token_file, monkeypatch):
    monkeypatch.setenv("BLACKSMITH_RENDEZVOUS_TOKEN", " of this job\n")
    assert rendezvous_token() == "of this job"
    assert not token_file.parent.exists()


def test_a_file_for_its_owner_alone_is_made_once(token_file):
    token = rendezvous_token()
    assert len(token) == 64
    assert rendezvous_token() == token
    assert [(path, stat.S_IMODE(path.stat().st_mode)) for path in token_file.parent.iterdir()] == [(token_file, 0o600)]


def test_processes_that_start_together_make_one_token(token_file, monkeypatch):
    """Another process makes the file between the look and the making."""
    from blacksmith.multihost import token

    make = token._make

    def overtaken(path):
        assert make(path) == make(path)
        return make(path)

    monkeypatch.setattr(token, "_make", overtaken)
    assert rendezvous_token() == token_file.read_text().strip()


def spoil(path, how):
    path.parent.mkdir()
    if how == "folder":
        path.mkdir()
    elif how == "pipe":
        os.mkfifo(path, 0o600)
    else:
        path.write_bytes({"empty": b"\n", "not UTF-8": b"\xff\xfe"}.get(how, b"secret\n"))
        path.chmod(0o640 if how == "readable" else 0o600)
        if how == "of another user":
            os.chown(path, 12345, -1)


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ("readable", "it is not yours alone: chmod 600"),
        ("of another user", "it is not yours alone: chmod 600"),
        ("empty", "it is empty"),
        ("not UTF-8", "codec can't decode"),
        ("folder", "it is not a regular file"),
        ("pipe", "it is not a regular file"),
    ],
)
def test_a_file_that_is_no_secret_is_refused(token_file, how, reason):
    if how == "of another user" and os.geteuid() != 0:
        pytest.skip("needs root, to give a file away")
    spoil(token_file, how)
    with pytest.raises(PlatformError) as raised:
        rendezvous_token()
    assert f"{token_file}: the token of the rendezvous cannot be kept there (" in str(raised.value)
    assert reason in str(raised.value)
    assert "give all processes the same BLACKSMITH_RENDEZVOUS_TOKEN" in str(raised.value)


def test_a_home_that_cannot_be_written_names_the_variable(token_file, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", "/proc/self/fdinfo")
    with pytest.raises(PlatformError, match="cannot be kept there .* give all processes the same BLACKSMITH_REND"):
        rendezvous_token()


def test_an_empty_variable_is_refused(monkeypatch):
    monkeypatch.setenv("BLACKSMITH_RENDEZVOUS_TOKEN", " ")
    with pytest.raises(PlatformError, match="BLACKSMITH_RENDEZVOUS_TOKEN is empty"):
        rendezvous_token()
