"""Hugging Face's directories: which files are read, and what is said of those that are missing or broken."""

import json

import pytest

from blacksmith.tools.errors import CheckpointError
from blacksmith.tools.hugging_face import HuggingFaceCheckpoint

INDEX = "model.safetensors.index.json"


@pytest.fixture
def checkpoint(write_checkpoint, tmp_path):
    """``checkpoint(shards=2)``: a directory with a checkpoint."""

    def write(**changes):
        write_checkpoint(tmp_path, **changes)
        return HuggingFaceCheckpoint.open(str(tmp_path))

    return write


def test_a_directory_that_is_not_there_is_named(tmp_path):
    with pytest.raises(CheckpointError, match=r"none: is no directory.*config\.json.*nothing is downloaded"):
        HuggingFaceCheckpoint.open(str(tmp_path / "none"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, r"config\.json: cannot be read: No such file.*copy it from the model"),
        ("{", r"config\.json: is no JSON \(.*\)\. Copy it again"),
        ("[1]", r"config\.json: is list, expected a JSON object"),
    ],
    ids=["missing", "cut", "list"],
)
def test_a_broken_config_is_named(checkpoint, tmp_path, content, message):
    found = checkpoint()
    (tmp_path / "config.json").unlink()
    if content is not None:
        (tmp_path / "config.json").write_text(content)
    with pytest.raises(CheckpointError, match=message):
        _ = found.config


@pytest.mark.parametrize(
    ("left", "message"),
    [
        (["pytorch_model.bin"], r"weights as pickle alone \(pytorch_model\.bin\).*run code.*save_pretrained"),
        (["consolidated.00.pth"], r"weights as pickle alone \(consolidated\.00\.pth\)"),
        ([], r"has neither model\.safetensors nor model\.safetensors\.index\.json"),
    ],
    ids=["bin", "meta", "none"],
)
def test_pickles_are_not_read(checkpoint, tmp_path, left, message):
    found = checkpoint()
    (tmp_path / "model.safetensors").unlink()
    for name in left:
        (tmp_path / name).write_bytes(b"\x80\x04")
    with pytest.raises(CheckpointError, match=message):
        _ = found.weight_files


def test_a_missing_shard_is_named(checkpoint, tmp_path):
    found = checkpoint(shards=3)
    (tmp_path / "model-1.safetensors").unlink()
    with pytest.raises(CheckpointError, match=rf"{INDEX}: names model-1\.safetensors, which .* lacks"):
        _ = found.weight_files


@pytest.mark.parametrize("index", [{}, {"weight_map": {"a": "../other.safetensors"}}], ids=["no_map", "outside"])
def test_an_index_names_files_of_the_directory(checkpoint, tmp_path, index):
    found = checkpoint(shards=2)
    (tmp_path / INDEX).write_text(json.dumps(index))
    with pytest.raises(CheckpointError, match=f"{INDEX}: has no weight_map of tensors to files"):
        _ = found.weight_files


@pytest.mark.parametrize(
    "content",
    [b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n", b"", None],
    ids=["lfs", "0", "cut"],
)
def test_a_broken_file_of_weights_is_named(checkpoint, tmp_path, content):
    found = checkpoint()
    path = tmp_path / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-10] if content is None else content)
    with pytest.raises(CheckpointError, match=r"model\.safetensors: is no safetensors file \(.*Git LFS pointer"):
        found.tensors({"model.norm.weight": (16,)})


def test_wrong_tensors_are_named(checkpoint):
    """Of another shape, missing, unknown, quantized."""
    import numpy as np
    from safetensors.numpy import save_file

    found = checkpoint()
    path = found.path / "model.safetensors"
    with pytest.raises(CheckpointError, match=r"model\.norm\.weight has the shape \[16\], expected \[8\]"):
        found.tensors({"model.norm.weight": (8,)})
    arrays = {name: np.zeros(3, np.float32) for name in ("a", "b", "x", "y.bias", "lm_head.weight")}
    save_file(arrays, path)
    with pytest.raises(CheckpointError, match=r"lacks c, d, e and 1 more, with the sizes in config\.json"):
        found.tensors(dict.fromkeys("abcdef", (3,)))
    with pytest.raises(CheckpointError, match=r"also has x, y\.bias, with the sizes"):
        found.tensors(dict.fromkeys("ab", (3,)), ("lm_head.weight",))
    save_file({"a": np.zeros(3, np.int8)}, path)
    with pytest.raises(CheckpointError, match=r"model\.safetensors: a is I8, expected one of float32.*not quantized"):
        found.tensors({"a": (3,)})


def test_the_digest_covers_every_file_that_is_read(checkpoint, tmp_path):
    found = {checkpoint(shards=2).digest}
    for name in ("config.json", "tokenizer.json", "model-1.safetensors"):
        with (tmp_path / name).open("ab") as file:
            file.write(b" ")
        found.add(HuggingFaceCheckpoint.open(str(tmp_path)).digest)
    (tmp_path / "README.md").write_text("about it")
    found.add(HuggingFaceCheckpoint.open(str(tmp_path)).digest)
    assert len(found) == 4
