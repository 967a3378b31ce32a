"""Pictures of a run: written whole, read back, and never the end of a run."""

import sys

import numpy as np
import pytest

from blacksmith.tools.errors import BlacksmithWarning, RunDirectoryError

STILL = np.arange(4 * 5 * 3, dtype=np.uint8).reshape(4, 5, 3)
# Few colours, which a GIF's palette holds.
MOVING = np.stack([np.full((4, 5, 3), shade, np.uint8) for shade in (0, 100, 250)])


def read(path):
    from PIL import Image, ImageSequence

    with Image.open(path) as image:
        return np.stack([np.asarray(frame.convert("RGB")) for frame in ImageSequence.Iterator(image)]), image.info


def test_a_picture_is_a_png_and_what_moves_a_gif_that_repeats(tmp_path):
    pytest.importorskip("PIL")
    from blacksmith.runs.pictures import write_pictures

    paths = write_pictures(tmp_path / "pictures", {"still": STILL, "moving": MOVING})
    assert {name: path.name for name, path in paths.items()} == {"still": "still.png", "moving": "moving.gif"}
    np.testing.assert_array_equal(read(paths["still"])[0], STILL[None])
    frames, info = read(paths["moving"])
    np.testing.assert_array_equal(frames, MOVING)
    assert info["loop"] == 0
    assert sorted(path.name for path in (tmp_path / "pictures").iterdir()) == ["moving.gif", "still.png"]


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    from blacksmith.runs.pictures import write_pictures

    (tmp_path / "pictures").write_text("a file")
    with pytest.raises(RunDirectoryError, match=r"pictures: pictures cannot be written there .*log_pictures=false"):
        write_pictures(tmp_path / "pictures", {"still": STILL})


def test_without_pillow_there_is_one_sentence(monkeypatch):
    pytest.importorskip("PIL")
    from blacksmith.runs.pictures import can_write_pictures

    assert can_write_pictures()
    monkeypatch.setitem(sys.modules, "PIL", None)  # as import finds a package that is missing
    monkeypatch.delitem(sys.modules, "PIL.Image", raising=False)
    with pytest.warns(BlacksmithWarning, match=r"no pictures are written, .* pip install pillow"):
        assert not can_write_pictures()
