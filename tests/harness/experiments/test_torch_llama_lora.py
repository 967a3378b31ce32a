"""Runs of Hugging Face's Llama with peft: what plain peft and Hugging Face load of them, and what they start from."""

import json

import numpy as np
import pytest

from blacksmith.tools.errors import CheckpointError, ConfigError, ModelError

SHORT = (
    *(
        f"{each}training_config.{name}={value}"
        for each in ("", "base.")
        for name, value in (("epochs", 1), ("lr", 0.02))
    ),
    "training_config.steps_per_epoch=8",
    "training_config.steps_per_call=8",
    "training_config.warmup_steps=0",
    "base.training_config.steps_per_epoch=3",
    "logger_config.trackers=[]",
)
SIZES = {"width": 16, "layers": 1, "heads": 2, "kv_heads": 1, "hidden": 24}
SMALL = tuple(f"net_config.{name}={value}" for name, value in SIZES.items())
# Logits are of order 1; both compute in float32, in another order.
CLOSE = {"rtol": 1e-5, "atol": 1e-5}


@pytest.fixture(scope="module")
def cell(peft):
    from blacksmith.experiments.spec import find_cell
    from blacksmith.experiments.torch.llama_lora import SPEC

    return find_cell(SPEC, "torch_llama_lora-single")


@pytest.fixture(scope="module")
def session_in(cpu):
    """``session_in(directory, "lora.rank=2")``: a session of short trainings that writes there."""
    from blacksmith.experiments.session import Session

    def make(directory, *overrides):
        given = {"overrides": (*SHORT, *overrides), "runs_dir": directory / "runs", "shared": directory / "shared"}
        return Session(platform="cpu", dataset="templates", notify=lambda text: None, **given)

    return make


@pytest.fixture(scope="module")
def finished(session_in, cell, common_folder):
    """A session that has trained adapters on a base of its own, in one of the workers, and that run."""
    session = session_in(common_folder / "torch_llama_lora", *SMALL, "lora.rank=2")
    return session, session.train(cell)


def logits(module, torch, rows):
    """Plain Hugging Face's, of sentences padded with 0."""
    tokens = torch.from_numpy(rows["tokens"])
    with torch.no_grad():
        return module.eval()(input_ids=tokens, attention_mask=(tokens != 0).int()).logits.numpy()


def mean_loss(found, labels):
    shifted = found - found.max(axis=1, keepdims=True)
    return -np.mean(np.sum(labels * (shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))), axis=1))


def test_plain_peft_loads_a_runs_adapters_and_gives_its_logits(finished, cell, torch, peft):
    """Beside the base that the run adapted; with its test loss, and without adapters that of its base."""
    from transformers import LlamaForSequenceClassification

    from blacksmith.models.model import nest
    from blacksmith.runs.arrays import read_arrays
    from blacksmith.training.step import Variables

    session, run = finished
    experiment, rows = session.experiment(cell), session.dataset(cell).test
    base = LlamaForSequenceClassification.from_pretrained(run.directory / "base", local_files_only=True)
    before = logits(base, torch, rows)
    assert mean_loss(before, rows["labels"]) == pytest.approx(run.result["baselines"]["base"]["loss"], rel=1e-5)
    found = logits(peft.PeftModel.from_pretrained(base, run.directory / "adapter"), torch, rows)
    trained, _ = read_arrays(run.directory / "trained_parameters.safetensors")
    expected = experiment.executables.predict(Variables(nest(trained), experiment.state.frozen), rows)
    np.testing.assert_allclose(found, expected, **CLOSE)
    assert np.abs(found - before).max() > 1e-2
    assert mean_loss(found, rows["labels"]) == pytest.approx(run.result["test_loss"], rel=1e-5)


def test_a_result_names_the_versions_of_peft_and_transformers(finished, torch):
    import transformers

    packages = finished[1].result["provenance"]["packages"]
    assert (packages["transformers"], packages["torch"]) == (transformers.__version__, torch.__version__)
    assert packages["peft"]


def test_the_adapters_say_where_their_base_is(finished):
    _, run = finished
    said = json.loads((run.directory / "adapter" / "adapter_config.json").read_bytes())
    assert said["base_model_name_or_path"] == str(run.directory / "base")
    assert (said["r"], said["lora_alpha"], len(said["target_modules"])) == (2, 16, 7)
    left = [path.name for path in run.directory.iterdir() if path.name.endswith(".tmp")]
    assert left == []


def test_a_state_dict_beside_a_base_is_refused(finished):
    """Frozen weights are not those of the seed."""
    from blacksmith import torch_state_dict

    with pytest.raises(ModelError, match="those of its base, .* in the run directory: base, adapter"):
        torch_state_dict(finished[1].directory)


@pytest.mark.parametrize("architecture", ["LlamaForSequenceClassification", "LlamaForCausalLM", "LlamaModel"])
def test_training_starts_from_a_checkpoint(
    session_in, cell, torch, peft, write_checkpoint, write_tokenizer, tmp_path, architecture
):
    """The initial adapted module is what transformers loads: of a body, under the classifier that was drawn."""
    import transformers

    path = tmp_path / "checkpoint"
    weights = write_checkpoint(path, architectures=[architecture])
    write_tokenizer(path)
    session = session_in(tmp_path, f"net_config.checkpoint={path}")
    experiment, rows = session.experiment(cell), session.dataset(cell).test
    theirs = transformers.LlamaForSequenceClassification.from_pretrained(path, local_files_only=True)
    scores = {**experiment.state.frozen, **experiment.state.params}["base_model"]["model"]["score"]
    kernel = np.array(scores["modules_to_save"]["default"]["kernel"])
    if "score.weight" in weights:
        np.testing.assert_array_equal(kernel, weights["score.weight"].T)
    theirs.load_state_dict({"score.weight": torch.from_numpy(kernel.T.copy())}, strict=False)
    tokens = torch.from_numpy(rows["tokens"])
    with torch.no_grad():
        expected = theirs(input_ids=tokens, attention_mask=(tokens != 39).int()).logits.numpy()
    np.testing.assert_allclose(
        experiment.executables.predict(experiment.state.variables, rows), expected, rtol=1e-4, atol=1e-4
    )


def test_what_the_module_does_not_compute_is_refused(session_in, cell, tmp_path):
    for override in ("net_config.pooling=mean", "net_config.one_hot_embedding=true"):
        with pytest.raises(ConfigError, match=override.split("=")[0]):
            session_in(tmp_path, override).config(cell)


def test_weights_as_pickle_are_refused(session_in, cell, write_checkpoint, write_tokenizer, tmp_path):
    path = tmp_path / "checkpoint"
    write_checkpoint(path)
    write_tokenizer(path)
    (path / "model.safetensors").rename(path / "pytorch_model.bin")
    with pytest.raises(CheckpointError, match="has weights as pickle alone"):
        session_in(tmp_path, f"net_config.checkpoint={path}").config(cell)
