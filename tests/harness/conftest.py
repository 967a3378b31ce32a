"""Fixtures of the harness's own tests. JAX and friends are imported inside, so that collecting imports none of them."""

import functools
import importlib
import json
import os
import re
import socket
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def compilation_cache(common_folder):
    """JAX's settings that make this session compile each program once, in whichever of its processes."""
    return {
        "JAX_COMPILATION_CACHE_DIR": str(common_folder / "compiled"),
        "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
    }


@pytest.fixture(scope="session", autouse=True)
def compiled_once(compilation_cache):
    """Applies them to this process, before or after the import of JAX."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in compilation_cache.items():
            patch.setenv(name, value)
        if "jax" in sys.modules:
            import jax
            from jax.experimental.compilation_cache import compilation_cache as cache

            jax.config.update("jax_compilation_cache_dir", compilation_cache["JAX_COMPILATION_CACHE_DIR"])
            jax.config.update("jax_persistent_cache_min_compile_time_secs", 0)
            cache.reset_cache()  # which JAX has decided about at its first compilation
        yield


@pytest.fixture(scope="session")
def cpu():
    """The CPU platform, connected."""
    from blacksmith.tools.jax_utils import connect

    return connect("cpu")


@pytest.fixture(scope="session")
def simulated(cpu):
    """Eight simulated chips."""
    del cpu  # which is connected first
    from blacksmith.tools.jax_utils import simulated_platform

    return simulated_platform(8, "a test asks")


@pytest.fixture(scope="session")
def quickest_compile():
    """Options with which XLA compiles quickest for the CPU; compiling takes most of the time of these tests."""
    from blacksmith.tools.platforms import HOST

    return HOST.quickest_compile | {"xla_cpu_parallel_codegen_split_count": "1"}


@pytest.fixture(scope="session")
def find_cell():
    """``find_cell("regression", plan="dp2")``: a cell of a tiny task of ``tests/harness/tasks``, or of ``mnist``."""
    from blacksmith.experiments.spec import Cell, load_spec
    from blacksmith.parallel.plans import PLANS

    def find(task="classification", implementation="jax", plan="single"):
        package = "blacksmith.experiments.jax.mnist" if task == "mnist" else f"tests.harness.tasks.{task}"
        return Cell(load_spec(package), implementation, PLANS[plan])

    return find


@pytest.fixture(scope="session")
def make_config(find_cell):
    """``make_config("training_config.epochs=1", task="regression")``: a task's config with overrides."""
    from blacksmith.tools.config import load_config

    def make(*overrides, task="classification", dataset=None):
        spec = find_cell(task).spec
        return load_config(spec.config_type(), spec.config_layers(dataset), overrides)

    return make


@pytest.fixture(scope="session")
def make_experiment(cpu, find_cell, make_config, quickest_compile):
    """``make_experiment("training_config.epochs=1", task="regression", plan="dp2", platform=simulated)``: built once.

    Nothing changes an experiment, so that tests share it, and what is compiled for it.
    """
    from blacksmith.experiments.build import make_experiment

    @functools.cache
    def make(*overrides, task="classification", implementation="jax", plan="single", platform=cpu, dataset="auto"):
        cell = find_cell(task, implementation, plan)
        choice = cell.spec.choose_dataset(dataset, make_config(*overrides, task=task))
        config = make_config(*overrides, task=task, dataset=choice.name)
        data = cell.spec.data.load_dataset(config, choice)
        return make_experiment(cell, config, data, choice.reason, platform, quickest_compile)

    return make


@pytest.fixture(scope="session")
def write_checkpoint():
    """``write_checkpoint(path, shards=2, vocab_size=50)``: a Llama of random weights as Hugging Face saves it.

    Returns the weights by Hugging Face's names. The values of ``config.json`` are those of the keywords.
    """

    def write(path, *, dtype="float32", shards=1, **changes):
        import ml_dtypes  # noqa: F401 - gives NumPy bfloat16
        import numpy as np
        from safetensors import numpy as safetensors

        config = LLAMA_CONFIG | changes
        generator = np.random.default_rng(0)
        weights = {
            name: generator.normal(size=shape).astype(np.float32).astype(dtype)
            for name, shape in llama_shapes(config).items()
        }
        path.mkdir(exist_ok=True)
        (path / "config.json").write_text(json.dumps(config))
        if shards == 1:
            safetensors.save_file(weights, path / "model.safetensors")
            return weights
        index = {name: f"model-{place % shards}.safetensors" for place, name in enumerate(weights)}
        for file in set(index.values()):
            part = {name: weights[name] for name, own in index.items() if own == file}
            safetensors.save_file(part, path / file)
        (path / "model.safetensors.index.json").write_text(json.dumps({"weight_map": index}))
        return weights

    return write


LLAMA_CONFIG = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "vocab_size": 40,
    "hidden_size": 16,
    "intermediate_size": 24,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "rms_norm_eps": 1e-3,
    "rope_theta": 10000.0,
    "rope_scaling": None,
    "hidden_act": "silu",
    "tie_word_embeddings": True,
    "bos_token_id": 1,
    "eos_token_id": 2,
    "pad_token_id": 39,
}


def llama_shapes(config):
    """Names and shapes of a Llama's tensors, (outputs, inputs), as transformers has them."""
    (architecture,), width, hidden = config["architectures"], config["hidden_size"], config["intermediate_size"]
    size = config.get("head_dim") or width // config["num_attention_heads"]
    own, shared = (config[name] * size for name in ("num_attention_heads", "num_key_value_heads"))
    layer = {
        "input_layernorm": (width,),
        "self_attn.q_proj": (own, width),
        "self_attn.k_proj": (shared, width),
        "self_attn.v_proj": (shared, width),
        "self_attn.o_proj": (width, own),
        "post_attention_layernorm": (width,),
        "mlp.gate_proj": (hidden, width),
        "mlp.up_proj": (hidden, width),
        "mlp.down_proj": (width, hidden),
    }
    layers = range(config["num_hidden_layers"])
    body = {"embed_tokens": (config["vocab_size"], width), "norm": (width,)}
    body |= {f"layers.{index}.{name}": shape for index in layers for name, shape in layer.items()}
    prefix = "" if architecture == "LlamaModel" else "model."
    shapes = {f"{prefix}{name}.weight": shape for name, shape in body.items()}
    if architecture == "LlamaForSequenceClassification":
        shapes["score.weight"] = (2, width)
    if architecture == "LlamaForCausalLM" and not config["tie_word_embeddings"]:
        shapes["lm_head.weight"] = (config["vocab_size"], width)
    return shapes


TOKENIZED = ("film", "plot", "fine", "dull", "never", "not", "is", "the", "a", ".")


@pytest.fixture(scope="session")
def write_tokenizer():
    """``write_tokenizer(path)``: ``tokenizer.json`` of a few words; each text begins with the token 1."""
    pytest.importorskip("tokenizers", reason="needs the extra: pip install 'blacksmith[llm]'")

    def write(path):
        from tokenizers import Tokenizer, models, pre_tokenizers, processors

        words = {word: number for number, word in enumerate(("<unk>", "<s>", "</s>", *TOKENIZED))}
        tokenizer = Tokenizer(models.WordLevel(words, unk_token="<unk>"))
        tokenizer.add_special_tokens(["<s>", "</s>"])
        tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
        tokenizer.post_processor = processors.TemplateProcessing("<s> $A", special_tokens=[("<s>", 1)])
        tokenizer.enable_padding(direction="left", length=8)  # which padding on the right replaces
        tokenizer.save(str(path / "tokenizer.json"))

    return write


@pytest.fixture
def worker():
    """A background worker, closed afterwards; an error that it still holds fails the test."""
    from blacksmith.runs.background import BackgroundWorker

    worker = BackgroundWorker()
    yield worker
    worker.close()


@pytest.fixture
def synced_before_digests(monkeypatch):
    """``{path: bytes}`` for each checkpoint: what was synced, with its size then, before SHA256SUMS got its name.

    The system's own calls are made, and noted.
    """
    sizes, found = {}, []
    fsync, replace = os.fsync, Path.replace

    def noted_fsync(descriptor):
        sizes[Path(f"/proc/self/fd/{descriptor}").readlink()] = os.fstat(descriptor).st_size
        fsync(descriptor)

    def noted_replace(path, target):
        if Path(target).name == "SHA256SUMS":
            found.append({path: path.stat().st_size, **sizes})
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    return found


@pytest.fixture(scope="session")
def torch():
    """PyTorch; skips with the command that installs it."""
    return _imported("torch")


@pytest.fixture(scope="session")
def lightning(torch):
    """Lightning; skips with the command that installs it."""
    return _imported("lightning")


@pytest.fixture(scope="session")
def peft(torch):
    """peft, and with it transformers; skips with the command that installs them."""
    return _imported("peft")


def _imported(extra):
    from blacksmith.tools.extras import missing

    if missing(extra):
        pytest.skip(missing(extra))
    return importlib.import_module(extra)


# Child processes from here on.


@pytest.fixture
def coordinator():
    """``127.0.0.1:PORT`` with a port that is free, where processes can meet."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture(scope="session")
def environment_in(compilation_cache, quickest_compile):
    """``environment_in(home)``: a clean environment for child processes: this home, no W&B account, no MNIST.

    Its settings of JAX and XLA are this session's, and none of the shell's: they compile quickly, and only once.
    """
    dropped = re.compile(r"^(WANDB|JAX|XLA|OMP|BLACKSMITH|PYTEST|NETRC|COLUMNS|CI$)")
    kept = {name: value for name, value in os.environ.items() if not dropped.match(name)}

    def make(home):
        home.mkdir()
        flags = " ".join(f"--{name}={value}" for name, value in quickest_compile.items())
        own = {"HOME": str(home), "BLACKSMITH_DATA_DIR": str(home / "data"), "COLUMNS": "200", "XLA_FLAGS": flags}
        return kept | compilation_cache | own

    return make


@pytest.fixture
def environment(environment_in, tmp_path):
    """A clean environment for this test's child processes."""
    return environment_in(tmp_path / "home")


PROJECT = """
import pytest

pytestmark = pytest.mark.experiment("blacksmith.experiments.jax.mnist")


def test_accuracy(trained):
    assert trained.verdict.passed, trained.verdict.reason
"""


@pytest.fixture
def project(tmp_path):
    """Somebody's own repository: one test file, no conftest."""
    path = tmp_path / "project"
    path.mkdir()
    (path / "test_own.py").write_text(PROJECT)
    return path


@pytest.fixture(scope="session")
def child_pytest():
    """How child processes start pytest, without plugins that would slow them down or write into the project."""
    return [sys.executable, "-m", "pytest", "-p", "blacksmith.plugin", "-p", "no:cacheprovider", "-p", "no:anyio"]


@pytest.fixture
def run_pytest(project, environment, child_pytest):
    """``run_pytest("-k", "flax", ...)``: pytest in a child process, in the project; returns the completed process."""

    def run(*arguments, largest_file_kib=None, **variables):
        command = [*child_pytest, *arguments]
        if largest_file_kib is not None:
            command = ["bash", "-c", f'trap "" XFSZ; ulimit -f {largest_file_kib}; exec "$@"', "bash", *command]
        return subprocess.run(
            command,
            cwd=project,
            env=environment | variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    return run


@pytest.fixture
def only_run(project):
    """``only_run()``: the one run directory that the project has."""

    def find(runs="runs"):
        (path,) = (path for path in (Path(project) / runs).iterdir() if path.name != ".gitignore")
        return path

    return find


@pytest.fixture(scope="session")
def read_wandb_file():
    """``read_wandb_file(path)``: name, config, history, summary and exit code of an offline W&B run.

    W&B 0.31 has no public reader. The file is LevelDB's log format: after a header of 7 bytes, blocks of 32 KiB with
    records ``crc32 (4 bytes), length (2), type (1: whole, 2: first, 3: middle, 4: last)``, each a protobuf ``Record``.
    """
    return _read_wandb_file


def _wandb_records(content):
    offset, parts = 7, b""
    assert content[:4] == b":W&B"
    while offset + 7 <= len(content):
        if 32768 - offset % 32768 < 7:
            offset += 32768 - offset % 32768
            continue
        checksum, length, kind = struct.unpack("<IHB", content[offset : offset + 7])
        data = content[offset + 7 : offset + 7 + length]
        if length == kind == 0 or len(data) < length:
            return  # the tail that a killed run leaves
        assert zlib.crc32(data, zlib.crc32(bytes([kind]))) == checksum
        offset += 7 + length
        parts += data
        if kind in (1, 4):
            yield parts
            parts = b""


def _read_wandb_file(path):
    from wandb.proto import wandb_internal_pb2

    def items(updates):
        return {item.key or ".".join(item.nested_key): json.loads(item.value_json) for item in updates}

    saved = {"name": None, "tags": [], "config": {}, "history": [], "summary": {}, "exit_code": None, "artifacts": []}
    for data in _wandb_records(path.read_bytes()):
        record = wandb_internal_pb2.Record.FromString(data)
        kind = record.WhichOneof("record_type")
        if kind == "run":
            saved["name"] = record.run.display_name
            saved["tags"] = list(record.run.tags)
            saved["config"] |= items(record.run.config.update)
        elif kind == "history":
            saved["history"].append(items(record.history.item))
        elif kind == "summary":
            saved["summary"] |= items(record.summary.update)
        elif kind == "artifact":
            files = {entry.path for entry in record.artifact.manifest.contents}
            saved["artifacts"].append({"name": record.artifact.name, "type": record.artifact.type, "files": files})
        elif kind == "exit":
            saved["exit_code"] = record.exit.exit_code
    return saved
