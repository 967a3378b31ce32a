"""Which scene NeRF learns, and which of its views."""

import json
import math
import sys

import numpy as np
import pytest

from blacksmith.experiments.jax.nerf import SPEC
from blacksmith.tools.config import load_config
from blacksmith.tools.errors import ConfigError, DataError

FRAMES = {"train": 4, "val": 7, "test": 9}
ROWS, COLUMNS = 4, 6


@pytest.fixture
def data_directory(tmp_path, monkeypatch):
    """An empty data directory."""
    monkeypatch.setenv("BLACKSMITH_DATA_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def add_scene(data_directory):
    """``add_scene("lego")``: a scene whose cameras stand at (frame, 0, 4); the colour of a frame is its number."""
    pillow = pytest.importorskip("PIL.Image")

    def add(name):
        scene = data_directory / "blender" / name
        for split, count in FRAMES.items():
            (scene / split).mkdir(parents=True)
            frames = []
            for index in range(count):
                pose = np.eye(4)
                pose[:3, 3] = index, 0, 4
                image = np.full((ROWS, COLUMNS, 4), 255, np.uint8)
                image[..., 0] = index
                pillow.fromarray(image).save(scene / split / f"r_{index}.png")
                frames.append({"file_path": f"./{split}/r_{index}", "transform_matrix": pose.tolist()})
            (scene / f"transforms_{split}.json").write_text(json.dumps({"camera_angle_x": 0.7, "frames": frames}))
        return scene

    return add


def config(*overrides, dataset=None):
    small = ("training_config.batch_size=4", "training_config.steps_per_epoch=3")
    return load_config(SPEC.config_type(), SPEC.config_layers(dataset), (*small, *overrides))


def load(*overrides, requested="auto"):
    given = config(*overrides)
    return SPEC.data.load_dataset(given, SPEC.choose_dataset(requested, given))


def test_the_shipped_scene_is_taken_if_it_is_there(add_scene):
    scene = add_scene("mic")
    choice = SPEC.choose_dataset("auto", config())
    assert (choice.name, choice.fallback, choice.reason) == ("mic", False, f"found in {scene}")


def test_without_it_spheres_are_the_fallback_with_a_reason(data_directory):
    choice = SPEC.choose_dataset("auto", config())
    assert (choice.name, choice.fallback) == ("spheres", True)
    assert str(data_directory / "blender" / "mic") in choice.reason


def test_without_pillow_spheres_are_the_fallback_and_the_reason_says_how_to_install_it(add_scene, monkeypatch):
    add_scene("mic")
    monkeypatch.setitem(sys.modules, "PIL", None)  # as import finds a package that is missing
    choice = SPEC.choose_dataset("auto", config())
    assert (choice.name, choice.fallback) == ("spheres", True)
    assert "cannot be read without Pillow, pip install 'blacksmith[nerf]'" in choice.reason
    assert SPEC.choose_dataset("mic", config()).name == "mic"


def test_a_scene_of_ones_own_has_no_fallback(add_scene):
    add_scene("lego")
    assert SPEC.choose_dataset("auto", config("data.scene=lego")).name == "lego"
    with pytest.raises(DataError, match=r"blender/drums: has no transforms_train\.json"):
        SPEC.choose_dataset("auto", config("data.scene=drums"))


@pytest.mark.parametrize(
    ("requested", "overrides", "message"),
    [
        ("mic", (), r"blender/mic: has no transforms_train\.json\. .* --dataset spheres"),
        ("digits", (), r"--dataset digits: unknown data set\. Choose one of auto, mic, spheres"),
        ("spheres", ("data.scene=lego",), "--dataset spheres contradicts data.scene=lego"),
    ],
)
def test_a_data_set_that_cannot_be_had_is_refused(data_directory, requested, overrides, message):
    with pytest.raises(DataError, match=message):
        SPEC.choose_dataset(requested, config(*overrides))


def test_a_scene_may_not_leave_the_data_directory(data_directory):
    with pytest.raises(ConfigError, match="data.scene"):
        config("data.scene=../lego")


def frames_of(split):
    """The numbers of the frames, which the red channel tells."""
    return np.unique(np.rint(split["colours"][:, 0] * 255)).tolist()


def test_validation_takes_a_few_views_and_test_every_nth(add_scene):
    add_scene("mic")
    dataset = load("data.validation_views=3", "data.test_every=4")
    assert frames_of(dataset.train) == [0, 1, 2, 3]
    assert frames_of(dataset.validation) == [0, 2, 4]
    assert frames_of(dataset.test) == [0, 4, 8]
    assert len(dataset.test["rays"]) == 3 * ROWS * COLUMNS


def test_declared_rows_are_those_of_the_data(add_scene):
    add_scene("mic")
    given = config("data.downsample=2")
    assert SPEC.data.data_spec(given).same_program(load("data.downsample=2").spec)
    assert len(load("data.downsample=2").train["rays"]) == 4 * 2 * 3


def test_spheres_come_in_any_size_that_divides_theirs():
    whole, small = (load(f"data.downsample={factor}", requested="spheres") for factor in (2, 5))
    assert len(small.test["rays"]) * 25 == len(whole.test["rays"]) * 4
    with pytest.raises(DataError, match=r"data\.downsample=3 does not divide 50 pixels"):
        load("data.downsample=3", requested="spheres")


def test_far_must_be_behind_near():
    with pytest.raises(ConfigError, match=r"far is 2\.0, expected more than near, 2\.5"):
        config("net_config.far=2.0")


def test_without_a_threshold_the_gate_is_the_nearest_view(add_scene):
    """Test camera 3 of 9 stands where training camera 3 does, the others beside it: their colours differ."""
    from blacksmith.experiments.jax.nerf.experiment import better_than_the_nearest_view
    from blacksmith.training.gates import psnr

    add_scene("mic")
    dataset = load("data.test_every=4")
    gate = better_than_the_nearest_view(psnr(), dataset)
    errors = [0, (4 - 3) ** 2, (8 - 3) ** 2]  # of the red channel alone, in 255ths
    assert gate.threshold == pytest.approx(-10 * math.log10(np.mean(errors) / 3 / 255**2), rel=1e-4)
