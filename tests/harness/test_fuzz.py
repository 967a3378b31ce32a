"""Whatever a reader is given, it reads it or raises one of our errors. The same examples each time."""

import gzip
import json
import struct
import warnings
from pathlib import Path

import pytest

from blacksmith.tools.errors import BlacksmithError, BlacksmithWarning

hypothesis = pytest.importorskip("hypothesis", reason="needs the extra: pip install -e '.[dev]'")

from hypothesis import HealthCheck, given, settings  # noqa: E402 - after the check that it is there
from hypothesis import strategies as st  # noqa: E402

SNAPSHOT = Path(__file__).parents[1] / "experiments" / "__snapshots__" / "mnist" / "dp2" / "eval_step.mlir"

# A fixture of one test's directory serves all examples: each writes its files anew.
bounded = settings(
    derandomize=True,
    max_examples=100,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner), max_leaves=10
)


def reads(function, *arguments):
    """Whether it did; any exception but ours fails the test."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", BlacksmithWarning)
        try:
            function(*arguments)
        except BlacksmithError:
            return False
    return True


def encoded(value):
    """JSON as Python writes it, with NaN."""
    return json.dumps(value).encode()


@st.composite
def damaged(draw, content):
    """A file with some of its bytes gone, changed or doubled."""
    start, length = draw(st.integers(0, len(content))), draw(st.integers(0, 40))
    middle = draw(st.sampled_from([b"", content[start : start + length] * 2]) | st.binary(max_size=40))
    return content[:start] + middle + content[start + length :]


FIELDS = st.sampled_from(
    ["training_config", "training_config.lr", "data.directory", "gates.test_accuracy", "gates",
     "logger_config.trackers", "logger_config.run_name", "logger_config.checkpoint.checkpoint_dir",
     "net_config.hidden_size", "x", "x.y", "."]
)  # fmt: skip
YAML_TEXTS = st.text(alphabet="ab01-:[]{}&*!|>'\"#%@, \n~.e\0\t", max_size=40) | st.text(max_size=20)


@bounded
@given(field=FIELDS | st.text(max_size=10), value=YAML_TEXTS | JSON.map(lambda value: encoded(value).decode()))
def test_a_config_takes_an_override_or_says_why_not(field, value):
    from blacksmith.experiments.jax.mnist import SPEC
    from blacksmith.tools.config import load_config

    reads(load_config, SPEC.config_type(), [], [f"{field}={value}"])  # what is missing comes after what is wrong


@bounded
@given(content=st.binary(max_size=60) | YAML_TEXTS.map(lambda text: text.encode(errors="replace")) | JSON.map(encoded))
def test_a_config_file_is_read_or_refused(content, tmp_path):
    from blacksmith.experiments.jax.mnist import SPEC
    from blacksmith.tools.config import load_config

    layer = tmp_path / "layer.yaml"
    layer.write_bytes(content)
    reads(load_config, SPEC.config_type(), [layer])


HEADERS = st.builds(
    lambda kind, rank, shape, values: struct.pack(f">HBB{len(shape)}I", 0, kind, rank, *shape) + values,
    st.just(8) | st.integers(0, 255),
    st.sampled_from([1, 3]) | st.integers(0, 255),
    st.lists(st.integers(0, 3) | st.integers(0, 2**32 - 1), max_size=4),
    st.binary(max_size=30),
)


@bounded
@given(content=HEADERS | st.binary(max_size=40), packed=st.booleans(), cut=st.integers(0, 30))
def test_an_idx_file_is_read_or_refused(content, packed, cut, tmp_path):
    from blacksmith.datasets.sources.idx import read_idx

    path = tmp_path / ("images.gz" if packed else "images")
    whole = gzip.compress(content) if packed else content
    path.write_bytes(whole[: len(whole) - cut] if cut < 15 else whole)
    reads(read_idx, path, 3)


@bounded
@given(content=damaged(b"sentence\tlabel\na fine film\t1\nno\t0\n") | st.binary(max_size=60))
def test_a_tsv_file_is_read_or_refused(content, tmp_path):
    from blacksmith.datasets.sources.sst2 import read_tsv

    path = tmp_path / "train.tsv"
    path.write_bytes(content)
    reads(read_tsv, path)


IDENTITY = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 4], [0, 0, 0, 1]]
FRAMES = st.fixed_dictionaries(
    {}, optional={"file_path": st.sampled_from(["./r_0", "../..", "r_0.png", "\0"]) | JSON,
                  "transform_matrix": st.just(IDENTITY) | JSON}
)  # fmt: skip
TRANSFORMS = st.fixed_dictionaries(
    {}, optional={"camera_angle_x": st.just(0.7) | JSON, "frames": st.lists(FRAMES, max_size=2) | JSON}
)


@bounded
@given(data=st.data(), transforms=TRANSFORMS.map(encoded) | JSON.map(encoded) | st.binary(max_size=30))
def test_a_scene_is_read_or_refused(data, transforms, tmp_path):
    image = pytest.importorskip("PIL.Image")
    from blacksmith.datasets.sources.blender import load_views

    (tmp_path / "transforms_train.json").write_bytes(transforms)
    picture = tmp_path / "r_0.png"
    image.new("RGBA", (4, 4)).save(picture)
    picture.write_bytes(data.draw(st.just(picture.read_bytes()) | damaged(picture.read_bytes())))
    reads(load_views, tmp_path, "train", range)


@bounded
@given(content=damaged(b'{"step": 1, "train/loss": 0.5}\n{"step": 2, "epoch": 1}\n') | JSON.map(encoded))
def test_rows_of_metrics_are_read_or_refused(content, tmp_path):
    from blacksmith.runs.directory import RunDirectory

    directory = RunDirectory(tmp_path)
    directory.metrics.write_bytes(content)
    if reads(directory.read_metrics):
        assert all(type(row["step"]) is int for row in directory.read_metrics())
    if reads(directory.drop_metrics_after, 1):
        assert all(row["step"] <= 1 for row in directory.read_metrics())


RECORD = {
    "format": 2, "package": "p", "id": "i", "implementation": "j", "plan": "single", "platform": "cpu", "dataset": "d",
    "digest": "0", "run_id": "0" * 16, "checkpoint_dir": "/c", "compiler_options": {}, "continued_from": [],
}  # fmt: skip


@bounded
@given(
    content=damaged(json.dumps(RECORD).encode())
    | st.builds(lambda key, value: encoded(RECORD | {key: value}), st.sampled_from([*RECORD]), JSON)
    | JSON.map(encoded)
)
def test_files_of_a_run_are_read_or_refused(content, tmp_path):
    from blacksmith.runs.directory import RunDirectory
    from blacksmith.runs.ledger import Ledger
    from blacksmith.runs.progress_file import read_progress

    for name in ("run.json", "result.json", "steps.json", "progress.json", "SHA256SUMS"):
        (tmp_path / name).write_bytes(content)
    directory = RunDirectory(tmp_path)
    reads(directory.read_record)
    reads(directory.read_result, ("error",))
    reads(lambda: Ledger(tmp_path).verify())
    reads(read_progress, tmp_path, "0" * 16)


@settings(bounded, max_examples=25)
@given(content=damaged(SNAPSHOT.read_bytes()) | st.binary(max_size=60))
def test_a_module_is_canonicalised_or_refused(content):
    from blacksmith.stablehlo.canonical import canonical_text

    reads(canonical_text, content.decode(errors="replace"))
