"""Scenes in Blender's format: images on white, cameras; each kind of damage is an error that names file and frame."""

import json

import numpy as np
import pytest

from blacksmith.tools.errors import DataError

ROWS, COLUMNS, FRAMES = 4, 6, 3
ANGLE = 0.8


@pytest.fixture
def rgba():
    """(frames, rows, columns, 4): random bytes."""
    return np.random.default_rng(0).integers(0, 256, (FRAMES, ROWS, COLUMNS, 4), dtype=np.uint8)


@pytest.fixture
def scene(tmp_path, rgba):
    """A scene whose training split has three frames."""
    (tmp_path / "train").mkdir()
    for index, image in enumerate(rgba):
        save(tmp_path / "train" / f"r_{index}.png", image)
    frames = [{"file_path": f"./train/r_{index}", "transform_matrix": pose(index)} for index in range(FRAMES)]
    write(tmp_path, {"camera_angle_x": ANGLE, "frames": frames})
    return tmp_path


def pose(index):
    """Turned by 0.1 rad times the index around z, standing at (index, 2, 3)."""
    cos, sin = np.cos(0.1 * index), np.sin(0.1 * index)
    return [[cos, -sin, 0, index], [sin, cos, 0, 2], [0, 0, 1, 3], [0, 0, 0, 1]]


def save(path, image):
    pillow = pytest.importorskip("PIL.Image")

    pillow.fromarray(image).save(path)


def write(scene, transforms):
    (scene / "transforms_train.json").write_text(json.dumps(transforms))


def load(scene, select=range, downsample=1):
    from blacksmith.datasets.sources.blender import load_views

    return load_views(scene, "train", select, downsample)


def test_images_are_composited_on_white(scene, rgba):
    views = load(scene)
    colour, alpha = rgba[..., :3] / 255, rgba[..., 3:] / 255
    np.testing.assert_allclose(views.images, colour * alpha + 1 - alpha, atol=2e-7)  # float32 rounding below 1
    assert views.images.dtype == np.float32
    np.testing.assert_array_equal(views.poses, [pose(index) for index in range(FRAMES)])
    assert views.focal == pytest.approx(COLUMNS / 2 / np.tan(ANGLE / 2))


def test_downsampling_averages_blocks_and_keeps_the_field_of_view(scene):
    whole, half = load(scene), load(scene, downsample=2)
    expected = whole.images.reshape(FRAMES, 2, 2, 3, 2, 3).mean(axis=(2, 4))
    np.testing.assert_allclose(half.images, expected, atol=2e-7)
    assert half.focal == whole.focal / 2


def test_only_the_selected_frames_are_read(scene, rgba):
    for index in (0, 1):
        (scene / "train" / f"r_{index}.png").unlink()
    views = load(scene, lambda count: range(2, count))
    assert views.poses[:, 0, 3].tolist() == [2.0]
    assert views.images.shape == (1, ROWS, COLUMNS, 3)


def test_a_path_may_have_the_ending_png(scene):
    transforms = json.loads((scene / "transforms_train.json").read_text())
    for frame in transforms["frames"]:
        frame["file_path"] += ".png"
    write(scene, transforms)
    assert len(load(scene).images) == FRAMES


FRAME_ERRORS = {
    "missing": (lambda path: path.unlink(), r"r_1\.png is missing"),
    "no PNG": (lambda path: path.write_bytes(b"not an image"), r"r_1\.png is no intact PNG"),
    "cut short": (lambda path: path.write_bytes(path.read_bytes()[:60]), r"r_1\.png is no intact PNG"),
    "no alpha": (lambda path: save(path, np.zeros((ROWS, COLUMNS, 3), np.uint8)), "has the mode RGB, expected RGBA"),
    "other size": (lambda path: save(path, np.zeros((8, 6, 4), np.uint8)), r"has 6 x 8 pixels, .* 6 x 4"),
}


@pytest.mark.parametrize("damage", FRAME_ERRORS)
def test_a_damaged_image_is_named_with_its_frame(scene, damage):
    change, message = FRAME_ERRORS[damage]
    change(scene / "train" / "r_1.png")
    with pytest.raises(DataError, match=rf"transforms_train\.json: frame 1: .*{message}"):
        load(scene)


POSE_ERRORS = {
    "3 x 4": (np.eye(4)[:3].tolist(), "is 3 x 4, expected 4 x 4"),
    "text": ([["a"] * 4] * 4, "no transform_matrix of numbers"),
    "scaled": ((2 * np.eye(4)).tolist(), "is no rotation"),
    "mirrored": (np.diag([-1.0, 1, 1, 1]).tolist(), r"is no rotation \(determinant -1"),
    "infinite": (np.full((4, 4), np.inf).tolist(), "expected 4 x 4 finite numbers"),
}


@pytest.mark.parametrize("damage", POSE_ERRORS)
def test_a_matrix_that_is_no_pose_is_named_with_its_frame(scene, damage):
    matrix, message = POSE_ERRORS[damage]
    transforms = json.loads((scene / "transforms_train.json").read_text())
    transforms["frames"][2]["transform_matrix"] = matrix
    write(scene, transforms)
    with pytest.raises(DataError, match=rf"transforms_train\.json: frame 2: .*{message}"):
        load(scene)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "expected a JSON object"),
        ('{"camera_angle_x": 0.7}', "KeyError: 'frames'"),
        ('{"camera_angle_x": 4, "frames": []}', "camera_angle_x is 4, expected radians"),
        ('{"camera_angle_x": 0.7, "frames": []}', "has no frames"),
        ('{"camera_angle_x": 0.7, "frames": [{"file_path": 3, "transform_matrix": %s}]}', "frame 0: file_path is 3"),
    ],
)
def test_damaged_transforms_are_named(scene, text, message):
    (scene / "transforms_train.json").write_text(text.replace("%s", str(np.eye(4).tolist())))
    with pytest.raises(DataError, match=rf"transforms_train\.json: .*{message}"):
        load(scene)


def test_a_missing_split_is_named_with_the_files_of_a_scene(tmp_path):
    with pytest.raises(DataError, match=r"transforms_train\.json: cannot be read .* transforms_val\.json"):
        load(tmp_path)


def test_a_factor_that_does_not_divide_the_images_is_named_with_those_that_do(scene):
    with pytest.raises(DataError, match=r"6 x 4 pixels, which data\.downsample=3 does not divide. .* divisor of 2"):
        load(scene, downsample=3)


def test_missing_pillow_is_one_sentence_with_the_command(scene, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "PIL", None)  # as import finds a package that is missing
    with pytest.raises(DataError, match=r"needs Pillow, .* pip install 'blacksmith\[nerf\]'"):
        load(scene)
