"""Training from a checkpoint of Hugging Face: config, sentences, initial state, what a run says of it, its checks."""

import json
import shutil

import numpy as np
import pytest

from blacksmith.experiments.jax.llama import SPEC
from blacksmith.experiments.spec import find_cell
from blacksmith.tools.config import load_config
from blacksmith.tools.errors import CheckpointError, ConfigError

SHORT = (
    "data.length=8",
    "training_config.batch_size=8",
    "training_config.epochs=1",
    "training_config.steps_per_epoch=4",
    "training_config.warmup_steps=0",
    "training_config.lr=0.0001",
)
CLASSIFIER = "LlamaForSequenceClassification"


@pytest.fixture
def checkpoint(write_checkpoint, write_tokenizer, tmp_path):
    """``checkpoint(rope_theta=5e5)``: a directory with config, weights and tokenizer, and its weights."""

    def write(**changes):
        path = tmp_path / "checkpoint"
        weights = write_checkpoint(path, **changes)
        write_tokenizer(path)
        return path, weights

    return write


@pytest.fixture
def session(cpu, tmp_path):
    """``session(path, "training_config.lr=1")``: a session that trains from the checkpoint in a directory."""
    from blacksmith.experiments.session import Session

    def make(path, *overrides):
        given = (f"net_config.checkpoint={path}", *SHORT, *overrides)
        runs = {"runs_dir": tmp_path / "runs", "shared": tmp_path / "shared", "notify": lambda text: None}
        return Session(platform="cpu", dataset="templates", overrides=given, **runs)

    return make


@pytest.fixture(scope="module")
def cell():
    return find_cell(SPEC, "jax_llama-single")


def test_llama_3_2_1b_is_the_layer_of_its_sizes(write_checkpoint, tmp_path):
    """The values of config.json as meta-llama/Llama-3.2-1B has them."""
    write_checkpoint(tmp_path)
    scaling = {"factor": 32.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "rope_type": "llama3"}
    published = {
        "vocab_size": 128256,
        "hidden_size": 2048,
        "num_hidden_layers": 16,
        "num_attention_heads": 32,
        "num_key_value_heads": 8,
        "head_dim": 64,
        "intermediate_size": 8192,
        "rms_norm_eps": 1e-05,
        "rope_theta": 500000.0,
        "rope_scaling": {**scaling, "original_max_position_embeddings": 8192},
        "bos_token_id": 128000,
        "eos_token_id": 128001,
        "pad_token_id": None,
    }
    file = tmp_path / "config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | published))
    layers = SPEC.config_layers("sst2")
    layer = load_config(SPEC.config_type(), [*layers, SPEC.folder / "llama_3_2_1b.yaml"])
    found = load_config(SPEC.config_type(), layers, [f"net_config.checkpoint={tmp_path}"])
    assert found.net_config.sizes == layer.net_config.sizes


def test_its_sizes_win_over_yaml_files_and_set_wins_over_them(checkpoint, session, cell):
    path, _ = checkpoint(rope_theta=5e5)
    net = session(path).config(cell).net_config
    assert (net.width, net.vocabulary, net.rope_base, net.padding, net.pooling) == (16, 40, 5e5, 39, "mean")
    assert session(path, "net_config.pooling=last").config(cell).net_config.pooling == "last"
    tiny = session(path).shipped_config(SPEC, tiny=True).net_config
    assert (tiny.vocabulary, tiny.layers, tiny.padding, tiny.rope_base) == (24, 1, 0, 5e5)
    with pytest.raises(CheckpointError, match=r"embed_tokens\.weight has the shape \[40, 16\], expected \[40, 32\]"):
        session(path, "net_config.width=32").experiment(cell)


@pytest.mark.parametrize(
    ("changes", "overrides", "message"),
    [
        ({"num_key_value_heads": 3}, (), r"--set net_config\.checkpoint=.*heads 4 must be a multiple of kv_heads"),
        ({}, ("data.dropped_words=0.1",), r"data\.dropped_words must be 0 with net_config\.checkpoint"),
        ({}, ("net_config.checkpoint_digest=abc",), "net_config.checkpoint_digest"),
    ],
)
def test_what_cannot_be_is_an_error_of_the_config(checkpoint, session, cell, changes, overrides, message):
    path, _ = checkpoint(**changes)
    with pytest.raises(ConfigError, match=message):
        session(path, *overrides).config(cell)


def test_sentences_are_tokenized_as_the_checkpoint_says(checkpoint, session, cell):
    """The tokenizer's first token, then words; padding on the right; nothing dropped."""
    path, _ = checkpoint()
    one = session(path, "data.length=12")
    dataset = one.dataset(cell)
    assert dataset.noise is None
    for split in (dataset.train, dataset.validation, dataset.test):
        tokens = split["tokens"]
        assert (tokens[:, 0] == 1).all()
        assert split["kept"].all()
        padding = tokens == 39
        assert padding.any()
        assert (padding[:, 1:] >= padding[:, :-1]).all()
    assert dataset.spec.same_program(SPEC.data.data_spec(one.config(cell)))


@pytest.mark.parametrize("name", ["tokenizer.json", "tokens"])
def test_another_models_tokenizer_is_refused(checkpoint, session, cell, name):
    path, _ = checkpoint(vocab_size=12, pad_token_id=2) if name == "tokens" else checkpoint()
    if name == "tokenizer.json":
        (path / name).unlink()
    message = {"tokenizer.json": r"tokenizer\.json: is missing", "tokens": "gives the token 12, and the model knows 12"}
    with pytest.raises(CheckpointError, match=message[name]):
        session(path).dataset(cell)


def test_a_run_starts_from_the_weights_and_says_so(checkpoint, session, cell):
    """Initial state, ``run.json``, ``result.json``, the effective config."""
    path, weights = checkpoint(architectures=[CLASSIFIER], num_hidden_layers=1)
    one = session(path)
    params = one.experiment(cell).state.params
    np.testing.assert_array_equal(params["embedding"]["table"], weights["model.embed_tokens.weight"])
    np.testing.assert_array_equal(params["layer_0"]["up"]["kernel"], weights["model.layers.0.mlp.up_proj.weight"].T)
    np.testing.assert_array_equal(params["classifier"]["kernel"], weights["score.weight"].T)
    trained = one.train(cell)
    digest = one.config(cell).net_config.checkpoint_digest
    expected = {"checkpoint": str(path), "architecture": CLASSIFIER, "sha256": digest}
    assert trained.result["initial_weights"] == expected
    assert json.loads((trained.directory / "run.json").read_text())["initial_weights"] == expected
    assert digest in (trained.directory / "config.yaml").read_text()


def test_another_content_under_the_same_path_is_another_run(checkpoint, session, cell):
    path, _ = checkpoint()
    first = session(path).digest(cell)
    assert session(path).digest(cell) == first
    with (path / "model.safetensors").open("r+b") as file:
        file.seek(-4, 2)
        file.write(b"\x00\x00\x00\x3f")
    assert session(path).digest(cell) != first
    pinned = session(path, f"net_config.checkpoint_digest={'0' * 64}")
    with pytest.raises(CheckpointError, match=f"expected {'0' * 64}: it is another one than"):
        pinned.experiment(cell)


def test_recorded_checks_skip_and_the_others_hold(checkpoint, session, cell, tmp_path):
    """Beside copies of the shipped records."""
    from pathlib import Path

    from blacksmith.checks import CHECKS
    from blacksmith.checks.records import FOLDER, Records

    shipped = Path(__file__).parents[2] / "experiments" / FOLDER
    shutil.copytree(shipped / "llama", tmp_path / FOLDER / "llama")
    one = session(checkpoint()[0])
    for name in ("parameters", "first_step"):
        verdict = CHECKS[name](one, cell, Records(tmp_path / FOLDER))
        assert verdict.passed is None
        assert "recorded numbers hold for the shipped config, but" in verdict.reason
    assert CHECKS["program"](one, cell, Records(tmp_path / FOLDER)).passed


def test_snapshots_of_other_sizes_are_skipped(checkpoint, run_pytest, project):
    """In a child process: the fixture skips with the file that gives the sizes."""
    path, _ = checkpoint()
    (project / "test_own.py").write_text(
        "import pytest\n\nfrom blacksmith import ExperimentChecks\n\n\n"
        '@pytest.mark.experiment("blacksmith.experiments.jax.llama")\nclass TestOwn(ExperimentChecks):\n    pass\n'
    )
    done = run_pytest("-rs", "-k", "jax_llama-single and test_ops", f"--set=net_config.checkpoint={path}")
    assert "snapshots are of the shipped config" in done.stdout
    assert f"{path / 'config.json'} gives other sizes" in done.stdout
    assert done.returncode == 0, done.stdout
