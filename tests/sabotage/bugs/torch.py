"""Bugs in the bridge to PyTorch, in its networks and in what Lightning's modules become."""

from tests.sabotage.bug import Bug

_BOTH = ("torch_mnist", "lightning_mnist")
_LIGHTNING = ("lightning_mnist",)
_OVERRIDES = "blacksmith.models.torch.overrides"

MODEL = (
    Bug(
        "torch_weights_of_another_seed",
        "PyTorch's generator is set to 0, whatever the run's seed",
        "blacksmith.models.torch.bridge:_seeded",
        "torch.manual_seed(seed)",
        "torch.manual_seed(0)",
        "parameters",
        _BOTH,
    ),
    Bug(
        "torch_square_weights_transposed",
        "a square layer's weights lie (outputs, inputs) in the tree",
        "blacksmith.models.torch.bridge:_arrays",
        "if name in kernels else",
        "if name in kernels and array.shape[0] != array.shape[1] else",
        "first_step",
        _BOTH,
    ),
    Bug(
        "torch_relu_missing",
        "the network is linear",
        "blacksmith.models.torch.mnist:MLP.forward",
        "torch.relu(layer(activations))",
        "layer(activations)",
        "snapshot",
        ("torch_mnist",),
    ),
    Bug(
        "torch_bias_not_added",
        "linear layers have no bias",
        f"{_OVERRIDES}:linear",
        "if bias is not None:",
        "if False:",
        "snapshot",
        _BOTH,
    ),
)
LOSS = (
    Bug(
        "torch_cross_entropy_per_class",
        "the loss is divided by the classes instead of by the rows",
        f"{_OVERRIDES}:cross_entropy",
        "/ len(logits)",
        "/ logits.shape[1]",
        "snapshot",
        _LIGHTNING,
    ),
    Bug(
        "lightning_epsilon_too_large",
        "Adam's epsilon is 1e-3 instead of the module's",
        "blacksmith.models.torch.optimizers:_adam",
        'eps=group["eps"]',
        "eps=1e-3",
        "snapshot",
        _LIGHTNING,
    ),
    Bug(
        "lightning_scheduler_ignored",
        "the learning rate is constant",
        "blacksmith.models.torch.optimizers:to_optax",
        "rate if scheduler is None else",
        "rate if True else",
        "snapshot",
        _LIGHTNING,
    ),
    Bug(
        "lightning_step_called_an_epoch",
        "the schedule counts epochs, though the module asks for steps",
        "blacksmith.models.torch.optimizers:parts",
        'scheduler.get("interval", "epoch") == "epoch"',
        "True",
        "snapshot",
        _LIGHTNING,
    ),
)
EVALUATION = (
    Bug(
        "lightning_padding_counts",
        "rows that are padding count in evaluation",
        "blacksmith.experiments.lightning.task:_measured",
        "Mean.over_rows(values, mask)",
        "Mean.over_rows(values, None)",
        "snapshot",
        _LIGHTNING,
    ),
    Bug(
        "lightning_evaluates_training_step",
        "evaluation logs what training_step does, so that no accuracy is measured",
        "blacksmith.models.torch.lightning:of_step",
        '"validation_step" if validates else "training_step"',
        '"training_step"',
        "parameters",
        _LIGHTNING,
    ),
)
