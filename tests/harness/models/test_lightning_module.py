"""LightningModules: optimizers and schedulers become optax's by an exact table; the module takes PyTorch's steps."""

from pathlib import Path

import numpy as np
import pytest

STEPS = 12
PER_EPOCH = 4


def schedulers(torch):
    rates = torch.optim.lr_scheduler
    return {
        "LinearLR": lambda each: rates.LinearLR(each, 0.5, 0.1, total_iters=8),
        "CosineAnnealingLR": lambda each: rates.CosineAnnealingLR(each, T_max=5, eta_min=0.01),
        "StepLR": lambda each: rates.StepLR(each, step_size=2, gamma=0.5),
        "MultiStepLR": lambda each: rates.MultiStepLR(each, milestones=[1, 6], gamma=0.3),
        "ExponentialLR": lambda each: rates.ExponentialLR(each, gamma=0.9),
        "ConstantLR": lambda each: rates.ConstantLR(each, factor=0.2, total_iters=3),
    }


def optimizers(torch):
    return {
        "SGD": lambda params: torch.optim.SGD(params, lr=0.1),
        "momentum": lambda params: torch.optim.SGD(params, lr=0.1, momentum=0.9, weight_decay=0.01),
        "nesterov": lambda params: torch.optim.SGD(params, lr=0.1, momentum=0.9, nesterov=True),
        "Adam": lambda params: torch.optim.Adam(params, lr=0.1, betas=(0.8, 0.99), eps=1e-4),
        "coupled": lambda params: torch.optim.Adam(params, lr=0.1, weight_decay=0.1),
        "AdamW": lambda params: torch.optim.AdamW(params, lr=0.1, weight_decay=0.1),
    }


@pytest.fixture
def both(cpu, torch):
    """``both(optimizer, scheduler, by_epoch)``: a vector's way over some steps, by PyTorch and by optax."""
    import jax.numpy as jnp
    import optax

    from blacksmith.models.torch.optimizers import to_optax

    def ways(make, schedule=None, by_epoch=False):
        vector = torch.nn.Parameter(torch.tensor([1.0, -2.0, 3.0]))
        optimizer = make([vector])
        scheduler = schedule(optimizer) if schedule else None
        given = {"scheduler": scheduler, "interval": "epoch" if by_epoch else "step"}
        configured = {"optimizer": optimizer, "lr_scheduler": given} if schedule else optimizer
        ours = to_optax(configured, 1, PER_EPOCH, "Theirs")
        params = {"vector": jnp.asarray(vector.detach().numpy().copy())}
        state = ours.init(params)
        found, expected = [], []
        for step in range(STEPS):
            gradient = np.sin(np.arange(3, dtype=np.float32) + step)
            updates, state = ours.update({"vector": jnp.asarray(gradient)}, state, params)
            params = optax.apply_updates(params, updates)
            found.append(np.asarray(params["vector"]))
            vector.grad = torch.from_numpy(gradient.copy())
            optimizer.step()
            if scheduler is not None and (not by_epoch or (step + 1) % PER_EPOCH == 0):
                scheduler.step()
            expected.append(vector.detach().numpy().copy())
        return np.stack(found), np.stack(expected)

    return ways


@pytest.mark.parametrize("name", ["SGD", "momentum", "nesterov", "Adam", "coupled", "AdamW"])
def test_an_optimizer_takes_pytorchs_steps(both, torch, name):
    """Some ten float32 operations per element and step are off by 12 x 10 x 2^-24 = 7e-6 of the values at most."""
    found, expected = both(optimizers(torch)[name])
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("by_epoch", [False, True], ids=["by step", "by epoch"])
@pytest.mark.parametrize(
    "name", ["LinearLR", "CosineAnnealingLR", "StepLR", "MultiStepLR", "ExponentialLR", "ConstantLR"]
)
def test_a_scheduler_gives_pytorchs_rates(both, torch, name, by_epoch):
    found, expected = both(optimizers(torch)["SGD"], schedulers(torch)[name], by_epoch)
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
    ("configure", "what"),
    [
        (lambda torch, p: torch.optim.RAdam(p), "RAdam, which is not in the table"),
        (lambda torch, p: torch.optim.LBFGS(p), "LBFGS, which is not in the table"),
        (lambda torch, p: torch.optim.Adam(p, amsgrad=True), "Adam with amsgrad"),
        (lambda torch, p: torch.optim.SGD(p[:1], lr=1.0), "SGD with several groups of parameters, or without some"),
        (lambda torch, p: [torch.optim.SGD(p, lr=1.0), torch.optim.SGD(p, lr=1.0)], "2 optimizers and 0 schedulers"),
        (
            lambda torch, p: (
                [made := torch.optim.SGD(p, lr=1.0)],
                [torch.optim.lr_scheduler.OneCycleLR(made, max_lr=1.0, total_steps=9)],
            ),
            "the scheduler OneCycleLR, which is not in the table",
        ),
        (lambda torch, p: None, "None"),
    ],
)
def test_what_has_no_counterpart_is_refused_by_name(torch, configure, what):
    from blacksmith.models.torch.optimizers import to_optax
    from blacksmith.tools.errors import ModelError

    params = [torch.nn.Parameter(torch.zeros(2)) for _ in range(2)]
    with pytest.raises(ModelError, match=rf"Theirs.configure_optimizers gives {what}.*optimizer=optax"):
        to_optax(configure(torch, params), 2, PER_EPOCH, "Theirs")


@pytest.fixture
def module(lightning, torch):
    """A LightningModule with batch statistics, a frozen layer, a scheduler, and a dropout that drops nothing."""

    class Theirs(lightning.LightningModule):
        def __init__(self):
            super().__init__()
            nn = torch.nn
            # A bias before the normalisation has no gradient but rounding, which Adam makes as large as the others'.
            first = nn.Linear(6, 8, bias=False)
            self.net = nn.Sequential(first, nn.BatchNorm1d(8), nn.Tanh(), nn.Dropout(0.0), nn.Linear(8, 3))
            self.first = nn.Linear(6, 6).requires_grad_(False)

        def training_step(self, batch, batch_idx):
            inputs, targets = batch
            loss = torch.nn.functional.cross_entropy(self.net(self.first(inputs)), targets)
            self.log("train_loss", loss, prog_bar=True)
            return {"loss": loss}

        def validation_step(self, batch, batch_idx):
            inputs, targets = batch
            logits = self.net(self.first(inputs))
            self.log_dict({"val_loss": torch.nn.functional.cross_entropy(logits, targets)})
            self.log("val_acc", (logits.argmax(-1) == targets).float().mean())

        def configure_optimizers(self):
            trained = [each for each in self.parameters() if each.requires_grad]
            optimizer = torch.optim.Adam(trained, lr=1e-2)
            steps = self.trainer.estimated_stepping_batches
            scheduler = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=steps)
            return {"optimizer": optimizer, "lr_scheduler": {"scheduler": scheduler, "interval": "step"}}

    return Theirs


def test_an_untouched_module_takes_pytorchs_steps_and_evaluates_rows(cpu, torch, module):
    """Losses over twelve steps, batch statistics included, and evaluation with padding in the batch."""
    import jax

    from blacksmith import Metric, lightning_experiment
    from blacksmith.experiments.lightning.task import lightning_reference
    from blacksmith.models.model import join, partition
    from blacksmith.training.step import init_state, make_steps
    from blacksmith.training.task import TrainingLength

    length = TrainingLength(PER_EPOCH, STEPS)
    task = lightning_experiment(module, metrics=[Metric("val_acc")])
    optimizer = task.optimizer(length)
    trained, frozen = partition(task.model.init(jax.random.key(3)), task.trained)
    assert set(frozen) == {"first"}
    steps = make_steps(task, optimizer)
    state = init_state(trained, optimizer, frozen, task.model.init_state())

    reference = lightning_reference(module, ("inputs", "targets"), length)
    eager = reference.module.train()
    arrays = task.model.state_dict(join(trained, frozen), state.model_state)
    eager.load_state_dict({name: torch.from_numpy(array) for name, array in arrays.items()})
    theirs, after = reference.optimizer(eager)

    generator, train = np.random.default_rng(0), jax.jit(steps.train_step)
    for _ in range(STEPS):
        batch = {
            "inputs": generator.normal(size=(16, 6)).astype(np.float32),
            "targets": generator.integers(3, size=16).astype(np.int32),
        }
        state, sums = train(state, batch)
        theirs.zero_grad()
        tensors = {"inputs": torch.from_numpy(batch["inputs"]), "targets": torch.from_numpy(batch["targets"]).long()}
        loss = reference.loss(eager, tensors)
        loss.backward()
        theirs.step()
        after()
        # Twelve steps of Adam on float32 sums of at most 8 terms; measured: 2e-6.
        assert float(sums["loss"]) / 16 == pytest.approx(loss.item(), rel=1e-4)

    mask = np.array([1] * 10 + [0] * 6, np.float32)
    found = jax.jit(steps.eval_step)(state.variables, batch, mask)
    eager.eval()
    with torch.no_grad():
        logits = eager.net(eager.first(tensors["inputs"]))[:10]
        losses = torch.nn.functional.cross_entropy(logits, tensors["targets"][:10], reduction="sum")
        correct = (logits.argmax(-1) == tensors["targets"][:10]).sum()
    assert float(found["loss"]) == pytest.approx(losses.item(), rel=1e-4)
    assert (float(found["val_acc"]), float(found["count"])) == (correct.item(), 10)


def test_optax_can_take_the_place_of_the_modules_optimizer(cpu, lightning, module):
    import optax

    from blacksmith import lightning_experiment
    from blacksmith.training.task import TrainingLength

    given = optax.lion(1e-3)
    assert lightning_experiment(module, optimizer=given).optimizer(TrainingLength(1, 1)) is given


def test_a_modules_own_weights_are_the_initial_ones(cpu, lightning, module):
    import jax

    from blacksmith import lightning_experiment

    made = module()
    model = lightning_experiment(made).model
    arrays = model.state_dict(model.init(jax.random.key(0)), model.init_state())
    for name, tensor in made.state_dict().items():
        np.testing.assert_array_equal(arrays[name], tensor.numpy())


SNAPSHOTS = Path(__file__).parents[2] / "experiments" / "__snapshots__"


@pytest.mark.parametrize(
    "function",
    [
        *(f"{plan}/train_step" for plan in ("single", "dp2", "dp4", "fsdp2")),
        "single/gradients",
        "single/optimizer_update",
    ],
)
def test_lightning_trains_mnists_own_program(function):
    """As docs/experiments/lightning_mnist.md says; what evaluates rows one by one differs."""
    found, expected = ((SNAPSHOTS / task / f"{function}.mlir").read_text() for task in ("lightning_mnist", "mnist"))
    assert found == expected


@pytest.mark.parametrize(
    ("override", "message"),
    [
        ("training_config.lr=0.1", r"training_config.lr is 0.1, but training.lr, which is 0.002, decides it"),
        ("training_config.batch_size=64", r"but data_loading.batch_size, which is 32, decides it"),
        ("training_config.weight_decay=0.1", r"but the module's configure_optimizers decides it"),
    ],
)
def test_what_a_group_or_the_module_decides_is_refused_elsewhere(override, message):
    from blacksmith.experiments.lightning.mnist import SPEC
    from blacksmith.tools.config import load_config
    from blacksmith.tools.errors import ConfigError

    with pytest.raises(ConfigError, match=message):
        load_config(SPEC.config_type(), SPEC.config_layers("digits"), [override])
    config = load_config(SPEC.config_type(), SPEC.config_layers("digits"), ["training.lr=0.1"])
    assert config.training_config.lr == config.training.lr == 0.1
