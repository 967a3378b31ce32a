"""Bugs in radiance fields as a LightningModule, and in what its batches and settings become."""

from tests.sabotage.bug import bugs_of

_MODULE = "blacksmith.models.torch.lit_nerf"
_FORWARD = f"{_MODULE}:LitNeRF.forward"
_bug = bugs_of("lightning_nerf", "lit_nerf")


MODEL = (
    _bug(
        "drawn_as_pytorch_draws",
        "weights start so small that the field stays fog",
        f"{_MODULE}:Field.__init__",
        "isinstance(layer, nn.Linear)",
        "False",
        "parameters",
    ),
    _bug(
        "biases_as_pytorch_draws",
        "biases start at random",
        f"{_MODULE}:Field.__init__",
        "if layer.bias is not None",
        "if False",
        "parameters",
    ),
    _bug(
        "one_field_for_both",
        "the coarse field is the fine one",
        f"{_MODULE}:LitNeRF.__init__",
        "Field(*sizes, *coarse), Field(*sizes, *fine)",
        "(Field(*sizes, *fine),) * 2",
        "parameters",
    ),
    _bug(
        "alpha_not_composited",
        "samples hide nothing behind them",
        _FORWARD,
        " * torch.exp(-sum_before(depth))",
        "",
        "snapshot",
    ),
    _bug(
        "samples_hide_themselves",
        "a sample's own opacity counts to what is before it",
        f"{_MODULE}:sum_before",
        "number[:, None] < number[None]",
        "number[:, None] <= number[None]",
        "snapshot",
    ),
    _bug(
        "rendered_on_black",
        "what is not absorbed is black",
        _FORWARD,
        " + (1 - weights.sum(1, keepdim=True))",
        "",
        "snapshot",
    ),
    _bug(
        "gradients_through_samples",
        "the fine field's error moves the coarse one's weights",
        _FORWARD,
        "weights.detach()",
        "weights",
        "snapshot",
    ),
    _bug(
        "one_jitter_for_both",
        "fine samples lie in their bins as the coarse ones do",
        _FORWARD,
        "(jitter[:, 1:] + steps)",
        "(jitter[:, :1] + steps)",
        "snapshot",
    ),
    _bug(
        "views_from_the_origin",
        "colours depend on the camera's position instead of the ray's direction",
        _FORWARD,
        "encode(directions, scene.direction_octaves)",
        "encode(origins, scene.direction_octaves)",
        "snapshot",
    ),
    _bug(
        "widths_of_the_coarse_samples",
        "fine samples count as if they lay as far apart as the coarse ones",
        _FORWARD,
        "shade(self.fine, middle, widths)",
        "shade(self.fine, middle, width)",
        "snapshot",
    ),
    _bug(
        "near_and_far_swapped",
        "samples come from far to near",
        "blacksmith.experiments.lightning.nerf.experiment:_module",
        "net.near, net.far,",
        "net.far, net.near,",
        "snapshot",
    ),
)
LOSS = (
    _bug(
        "coarse_field_not_trained",
        "the loss is of the fine field alone",
        f"{_MODULE}:LitNeRF._losses",
        "fine + self.coarse_loss * coarse",
        "fine",
        "snapshot",
    ),
    _bug(
        "coarse_error_reported",
        "the reported error is the coarse field's",
        f"{_MODULE}:LitNeRF._losses",
        "self.coarse_loss * coarse, fine",
        "self.coarse_loss * coarse, coarse",
        "snapshot",
    ),
    _bug(
        "absolute_error",
        "errors are absolute instead of squared",
        f"{_MODULE}:LitNeRF._losses",
        "functional.mse_loss",
        "functional.l1_loss",
        "snapshot",
    ),
    _bug(
        "schedule_counts_epochs",
        "the learning rate falls once per epoch",
        f"{_MODULE}:LitNeRF.configure_optimizers",
        '"interval": "step"',
        '"interval": "epoch"',
        "snapshot",
    ),
)
