"""PyTorch modules as pure functions: PyTorch's weights, values and state; what no program can do is refused."""

import re
import subprocess
import sys

import numpy as np
import pytest

SIZES = (784, 128, 128, 10)


@pytest.fixture
def bridged(cpu, torch):
    """``bridged(make)``: (Model, its params, the same module in eager PyTorch) of a module called with ``inputs``."""
    import jax

    from blacksmith.models.torch.bridge import torch_model

    def make(maker):
        model = torch_model(maker, lambda module, batch: module(batch["inputs"]))
        params = model.init(jax.random.key(0))
        eager = maker()
        arrays = model.state_dict(params, model.init_state() if model.init_state else {})
        eager.load_state_dict({name: torch.from_numpy(array) for name, array in arrays.items()})
        return model, params, eager

    return make


def inputs(*shape):
    return np.random.default_rng(0).normal(size=shape).astype(np.float32)


def test_weights_are_those_that_torch_draws_at_the_seed(cpu, torch):
    import jax

    from blacksmith.models.torch.mnist import MLP, make_model

    model = make_model(SIZES)
    before = torch.random.get_rng_state()
    found = model.state_dict(model.init(jax.random.key(7)))
    assert torch.equal(torch.random.get_rng_state(), before)
    with torch.random.fork_rng(devices=[]):  # torchax calls JAX an accelerator, whose generators it does not list
        torch.manual_seed(7)
        expected = MLP(SIZES).state_dict()
    assert found.keys() == expected.keys()
    for name, array in found.items():
        np.testing.assert_array_equal(array, expected[name].numpy())


def test_equal_weights_give_equal_logits_in_jax_and_torch(cpu, torch):
    import jax

    from blacksmith.models.jax.mnist import make_model
    from blacksmith.models.model import convert

    models = {name: make_model(name, SIZES) for name in ("jax", "torch")}
    params = models["jax"].init(jax.random.key(0))
    batch = {"images": inputs(32, 784)}
    expected = np.asarray(models["jax"].apply(params, batch))
    other = models["torch"].init(jax.random.key(0))
    np.testing.assert_array_equal(models["torch"].apply(convert(params, other), batch), expected)
    assert not np.allclose(models["torch"].apply(other, batch), expected)


def test_a_weight_that_not_only_linear_layers_read_keeps_its_layout(bridged, torch):
    """Tied to an embedding, or multiplied by hand."""

    class Tied(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.table = torch.nn.Embedding(5, 5)
            self.head = torch.nn.Linear(5, 5, bias=False)
            self.head.weight = self.table.weight
            self.own = torch.nn.Linear(5, 5)

        def forward(self, rows):
            return self.own(self.head(rows @ self.table.weight)) + rows @ self.own.weight

    model, params, eager = bridged(Tied)
    rows = inputs(3, 5)
    found = np.asarray(model.apply(params, {"inputs": rows}))
    np.testing.assert_allclose(found, eager(torch.from_numpy(rows)).detach().numpy(), rtol=1e-5, atol=1e-6)


def test_batch_statistics_are_the_models_state(bridged, torch):
    """Two training steps and an evaluation, against the module itself."""

    def maker():
        return torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.BatchNorm1d(3))

    model, params, eager = bridged(maker)
    state = model.init_state()
    for shift in (0, 1):
        rows = inputs(8, 4) + np.float32(shift)
        found, state = model.apply(params, {"inputs": rows}, state, True)
        expected = eager.train()(torch.from_numpy(rows)).detach().numpy()
        np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-5)
    arrays = model.state_dict(params, state)
    assert arrays["1.num_batches_tracked"] == 2
    for name, tensor in eager.state_dict().items():
        np.testing.assert_allclose(arrays[name], tensor.numpy(), rtol=1e-4, atol=1e-6)
    evaluated, _ = model.apply(params, {"inputs": rows}, state, False)
    expected = eager.eval()(torch.from_numpy(rows)).detach().numpy()
    np.testing.assert_allclose(evaluated, expected, rtol=1e-4, atol=1e-5)


@pytest.fixture
def scaled(torch):
    """``scaled(body)``: makes a layer with a buffer ``scale``, which its state dict does not hold."""

    class Scaled(torch.nn.Module):
        def __init__(self, body):
            super().__init__()
            self.layer, self.body = torch.nn.Linear(4, 3), body
            self.register_buffer("scale", torch.arange(3.0), persistent=False)

        def forward(self, rows):
            self.body(self.scale)
            return self.layer(rows) * self.scale

    return lambda body: lambda: Scaled(body)


def test_for_its_constants_a_module_is_made_without_weights(bridged, torch):
    class Large(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.layer = torch.nn.Linear(4, 3)
            self.register_buffer("weightless", torch.full((3,), float(self.layer.weight.is_meta)), persistent=False)

        def forward(self, rows):
            return 0 * self.layer(rows) + self.weightless

    model, params, _ = bridged(Large)
    np.testing.assert_array_equal(model.apply(params, {"inputs": inputs(2, 4)}), np.ones((2, 3)))


def test_a_buffer_that_no_state_dict_holds_is_a_constant(bridged, torch, scaled):
    model, params, eager = bridged(scaled(lambda scale: None))
    assert model.init_state is None
    assert set(params) == {"layer"}
    found = model.apply(params, {"inputs": inputs(8, 4)})
    expected = eager(torch.from_numpy(inputs(8, 4))).detach().numpy()
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-6)


def test_writing_into_such_a_buffer_is_refused(bridged, scaled):
    from blacksmith.tools.errors import ModelError

    model, params, _ = bridged(scaled(lambda scale: scale.add_(1)))
    with pytest.raises(ModelError, match="Scaled writes into its buffer scale, .*persistent=True"):
        model.apply(params, {"inputs": inputs(8, 4)})


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("torch.nn.functional.dropout(rows, 0.5)", "draws random numbers in forward .*p=0"),
        ("rows + torch.rand(3)", "draws random numbers in forward"),
        ("rows * rows.sum().item()", "reads a tensor's value"),
        ("rows if rows.sum() > 0 else -rows", "reads a tensor's value .*torch.where"),
        ("rows[rows > 0]", "makes a tensor whose shape depends on values"),
        ("torch.linalg.eig(rows @ rows.T).eigenvalues.real.no_such_method()", "no_such_method"),
    ],
)
def test_what_no_program_can_do_is_refused_with_the_users_line(cpu, torch, tmp_path, body, message):
    import importlib.util

    import jax

    from blacksmith.models.torch.bridge import torch_model
    from blacksmith.tools.errors import ModelError

    path = tmp_path / "theirs.py"
    path.write_text(
        f"import torch\nclass Theirs(torch.nn.Module):\n    def forward(self, rows):\n        return {body}\n"
    )
    spec = importlib.util.spec_from_file_location("theirs", path)
    theirs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(theirs)
    model = torch_model(theirs.Theirs, lambda module, batch: module(batch["inputs"]))
    with pytest.raises(ModelError, match=f"theirs.py:4: .*{message}"):
        jax.eval_shape(model.apply, {}, {"inputs": inputs(3, 3)})


@pytest.mark.parametrize("targets", ["classes", "ignored", "probabilities"])
def test_cross_entropy_is_torchs(cpu, torch, targets):
    import jax

    from blacksmith.models.torch.bridge import torch_model

    class Loss(torch.nn.Module):
        def forward(self, logits, labels):
            return torch.nn.functional.cross_entropy(logits, labels)

    classes = np.array([0, 2, 1, -100 if targets == "ignored" else 1], np.int32)
    labels = np.full((4, 3), 1 / 3, np.float32) if targets == "probabilities" else classes
    model = torch_model(Loss, lambda module, batch: module(batch["logits"], batch["labels"]))
    found = jax.jit(model.apply)({}, {"logits": inputs(4, 3), "labels": labels})
    tensor = torch.from_numpy(labels if targets == "probabilities" else labels.astype(np.int64))
    assert float(found) == pytest.approx(float(Loss()(torch.from_numpy(inputs(4, 3)), tensor)), rel=1e-6)


def test_a_finding_of_the_tt_gate_names_the_line_in_torch(cpu, torch):
    from blacksmith import check_tt
    from blacksmith.models.torch.bridge import torch_model

    class Rounded(torch.nn.Module):
        def forward(self, rows):
            return torch.round(rows)

    model = torch_model(Rounded, lambda module, batch: module(batch["inputs"]))
    support = check_tt(model.apply, {}, {"inputs": inputs(3, 3)})
    assert not support
    assert re.search(r"test_torch_bridge\.py:\d+", repr(support)), repr(support)


PLAIN = """
import sys
import numpy as np, torch
from safetensors.torch import load_file
module = torch.nn.Sequential()
for layer, (inputs, outputs) in enumerate([(784, 128), (128, 128), (128, 10)]):
    module.add_module(f"dense_{layer}", torch.nn.Linear(inputs, outputs))
module.load_state_dict(load_file(sys.argv[1]))
hidden = torch.from_numpy(np.load(sys.argv[2]))
for layer in range(3):
    hidden = module[layer](hidden if layer == 0 else torch.relu(hidden))
np.save(sys.argv[3], hidden.detach().numpy())
print("jax" in sys.modules, "blacksmith" in sys.modules)
"""


@pytest.mark.parametrize("implementation", ["torch", "jax"])
def test_plain_torch_loads_a_runs_best_weights_and_gives_its_logits(cpu, torch, find_cell, tmp_path, implementation):
    """In a process without JAX."""
    from safetensors.numpy import save_file

    from blacksmith import Session, torch_state_dict
    from blacksmith.models.torch.mnist import make_model

    quiet = ("logger_config.trackers=[]", "training_config.epochs=1")
    session = Session(platform="cpu", dataset="digits", overrides=quiet, runs_dir=tmp_path, notify=lambda text: None)
    run = session.train(find_cell("mnist", implementation)).directory
    arrays = torch_state_dict(run)
    save_file(arrays, tmp_path / "model.safetensors")
    images = inputs(64, 784)
    np.save(tmp_path / "images.npy", images)
    files = [str(tmp_path / name) for name in ("model.safetensors", "images.npy", "logits.npy")]
    done = subprocess.run(
        [sys.executable, "-c", PLAIN, *files], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.split() == ["False", "False"]
    params = {
        f"dense_{layer}": {"kernel": arrays[f"dense_{layer}.weight"].T, "bias": arrays[f"dense_{layer}.bias"]}
        for layer in range(3)
    }
    expected = np.asarray(make_model(SIZES).apply(params, {"images": images}))
    found = np.load(tmp_path / "logits.npy")
    assert np.linalg.norm(found - expected) <= 1e-6 * np.linalg.norm(expected)


def test_the_shim_is_needed(torch):
    """Fails when torchax no longer needs it: delete ``torchax_shim``, and import torchax in the bridge."""
    from importlib.metadata import version

    from packaging.version import Version

    from blacksmith.models.torch.torchax_shim import SUPERFLUOUS_FROM

    assert Version(version("torchax")) < Version(SUPERFLUOUS_FROM)
    if Version(torch.__version__) < Version("2.13"):
        pytest.skip("torch before 2.13 still has the overloads that torchax names")
    done = subprocess.run([sys.executable, "-c", "import torchax"], capture_output=True, text=True, check=False)
    assert "has no overload name" in done.stderr
