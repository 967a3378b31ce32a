"""A directory is replaced whole or not at all, and a temporary one is not left behind."""

import subprocess
import sys
from pathlib import Path

import pytest

from blacksmith.tools.files import replacing_directory


@pytest.fixture
def directory(tmp_path):
    """One that holds a file of before."""
    path = tmp_path / "adapter"
    path.mkdir()
    (path / "old").write_text("before")
    return path


def names(path):
    return sorted(each.relative_to(path).as_posix() for each in path.rglob("*"))


def test_a_directory_takes_the_place_of_another_when_it_is_whole(directory):
    with replacing_directory(directory) as folder:
        (folder / "inner").mkdir()
        (folder / "inner" / "new").write_text("after")
        assert names(directory) == ["old"]
    assert names(directory.parent) == ["adapter", "adapter/inner", "adapter/inner/new"]


def test_an_error_leaves_the_directory_of_before(directory):
    def fill():
        with replacing_directory(directory) as folder:
            (folder / "new").write_text("half")
            raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        fill()
    assert names(directory.parent) == ["adapter", "adapter/old"]


def test_a_temporary_directory_goes_with_the_process():
    code = (
        "from blacksmith.tools.files import until_exit; d = until_exit('blacksmith-test-'); (d / 'a').touch(); print(d)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    directory = Path(ended.stdout.strip())
    assert directory.name.startswith("blacksmith-test-")
    assert not directory.exists()
