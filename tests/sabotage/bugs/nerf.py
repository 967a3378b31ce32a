"""Bugs in rays and their scene, in volume rendering and in the radiance fields."""

from tests.sabotage.bug import Bug, bugs_of

_RAYS = "blacksmith.datasets.nerf.rays"
_SPHERES = "blacksmith.datasets.sources.spheres"
_RENDERING = "blacksmith.models.jax.nerf.rendering"
_PURE = "blacksmith.models.jax.nerf.pure"
_EXPERIMENT = "blacksmith.experiments.jax.nerf.experiment"
_WEIGHTS = "(1 - jnp.exp(-depth)) * jnp.exp(-sum_before(depth))"
_bug = bugs_of("nerf", "nerf")


def _data(name: str, reason: str, where: str, old: str, new: str) -> Bug:
    return _bug(name, reason, where, old, new, "data")


def _program(name: str, reason: str, where: str, old: str, new: str) -> Bug:
    return _bug(name, reason, where, old, new, "snapshot")


def _initial(name: str, reason: str, old: str, new: str) -> Bug:
    return _bug(name, reason, f"{_PURE}:_init", old, new, "parameters")


DATA = (
    _data(
        "wrong_handedness",
        "rows are counted from the bottom: the scene is mirrored",
        f"{_RAYS}:camera_rays",
        "rows / 2 - np.arange(rows) - 0.5",
        "np.arange(rows) + 0.5 - rows / 2",
    ),
    _data("camera_looks_backwards", "the camera looks along z, not along -z", f"{_RAYS}:camera_rays", "-1.0", "1.0"),
    _data("pose_inverted", "poses are taken for world to camera", f"{_RAYS}:camera_rays", "vij,rcj", "vji,rcj"),
    _data(
        "corners_for_centres",
        "rays go through the corners of pixels",
        f"{_RAYS}:camera_rays",
        "(np.arange(columns) + 0.5 - columns / 2)",
        "(np.arange(columns) - columns / 2)",
    ),
    _data(
        "directions_of_any_length",
        "directions are not normalised, so that samples at the edge lie further apart",
        f"{_RAYS}:camera_rays",
        "local /= np.linalg.norm(local, axis=-1, keepdims=True)",
        "pass",
    ),
    _data(
        "all_rays_start_at_the_origin",
        "the cameras' places are lost",
        f"{_RAYS}:camera_rays",
        "np.broadcast_to(poses[:, None, None, :3, 3], directions.shape)",
        "np.zeros(directions.shape)",
    ),
    _data(
        "colours_of_the_next_pixel",
        "each ray has the colour of its neighbour",
        f"{_RAYS}:make_dataset",
        "views.images.reshape(-1, 3)",
        "np.roll(views.images.reshape(-1, 3), 1, axis=0)",
    ),
    _bug(
        "training_colours_of_the_next_pixel",
        "each training ray has the colour of its neighbour",
        f"{_RAYS}:make_dataset",
        "train=pixels(train)",
        "train={**pixels(train), COLOURS: np.roll(pixels(train)[COLOURS], 1, axis=0)}",
        "first_step",
    ),
    _bug(
        "noise_of_another_step",
        "the steps of an epoch take its noise in reverse order",
        "blacksmith.training.executables:Executables._place",
        "array[steps]",
        "array[::-1][steps]",
        "first_step",
    ),
    _data(
        "images_transposed",
        "rows and columns of the images are exchanged",
        f"{_RAYS}:make_dataset",
        "views.images.reshape",
        "views.images.swapaxes(1, 2).reshape",
    ),
    _data(
        "tested_on_training_views",
        "the test views are training views",
        f"{_RAYS}:make_dataset",
        "test=evaluated(test)",
        "test=evaluated(train)",
    ),
    _data(
        "evaluated_at_the_edges",
        "evaluation samples the edges of the bins",
        f"{_RAYS}:make_dataset",
        "0.5, np.float32",
        "0.0, np.float32",
    ),
    _data(
        "never_jittered",
        "training samples the middle of each bin",
        f"{_RAYS}:jitter",
        "generator.random((rows, 2), dtype=np.float32)",
        "np.full((rows, 2), 0.5, np.float32)",
    ),
    _data(
        "same_noise_every_epoch",
        "the epoch's number is not part of the noise's seed",
        "blacksmith.datasets.dataset:Dataset.epoch_noise",
        "epoch, _NOISE_STREAM",
        "0, _NOISE_STREAM",
    ),
    _data("background_black", "the scene stands on black", f"{_SPHERES}:trace", "np.ones", "np.zeros"),
    _data(
        "hidden_spheres_seen",
        "the last sphere that a ray hits is seen, not the nearest",
        f"{_SPHERES}:trace",
        " & (distance < nearest)",
        "",
    ),
)

MODEL = (
    _initial("weights_start_too_large", "weights are three times too large", "he(each,", "3 * he(each,"),
    _initial("glorot_for_he", "weights have another distribution's variance", "he_normal()", "glorot_normal()"),
    _initial(
        "one_key_for_all_layers",
        "matrices of one shape start equal",
        "jax.random.split(key, len(shapes))",
        "[key] * len(shapes)",
    ),
    _initial("biases_start_at_one", "biases are 1", "jnp.zeros(", "jnp.ones("),
    _bug(
        "one_key_for_both_networks",
        "both networks draw with one key",
        f"{_PURE}:make_model",
        "jax.random.split(key, len(sizes))",
        "[key] * len(sizes)",
        "parameters",
    ),
    _program(
        "near_and_far_swapped",
        "samples come from far to near",
        f"{_EXPERIMENT}:make_task",
        "net.near, net.far, net.coarse_samples",
        "net.far, net.near, net.coarse_samples",
    ),
    _program(
        "alpha_not_composited",
        "samples hide nothing behind them",
        f"{_RENDERING}:sample_weights",
        _WEIGHTS,
        "1 - jnp.exp(-depth)",
    ),
    _program(
        "samples_hide_themselves",
        "a sample's own opacity counts to what is before it",
        f"{_RENDERING}:sum_before",
        "k=-1",
        "k=0",
    ),
    _program(
        "summed_from_the_back",
        "what lies behind a sample hides it",
        f"{_RENDERING}:sum_before",
        "dtype=np.float32).T",
        "dtype=np.float32)",
    ),
    _program(
        "rendered_on_black",
        "what is not absorbed is black",
        f"{_RENDERING}:on_white",
        " + (1 - jnp.sum(weights, axis=1, keepdims=True))",
        "",
    ),
    _program(
        "coarse_samples_reused",
        "the fine network is sampled in equal bins, as the coarse one",
        f"{_RENDERING}:render",
        "ends = resample(edges, jax.lax.stop_gradient(weights), quantiles)",
        "ends = sampling.near + (sampling.far - sampling.near) * quantiles",
    ),
    _program(
        "gradients_through_samples",
        "the fine network's error moves the coarse one's weights",
        f"{_RENDERING}:render",
        "jax.lax.stop_gradient(weights)",
        "weights",
    ),
    _program(
        "samples_without_jitter",
        "coarse samples lie in the middle of their bins",
        f"{_RENDERING}:render",
        "width * jitter[:, :1] + edges[:-1]",
        "0.5 * width + 0 * jitter[:, :1] + edges[:-1]",
    ),
    _program(
        "one_jitter_for_both",
        "fine samples lie in their bins as the coarse ones do",
        f"{_RENDERING}:render",
        "(jitter[:, 1:] +",
        "(jitter[:, :1] +",
    ),
    _program(
        "widths_of_the_coarse_samples",
        "fine samples count as if they lay as far apart as the coarse ones",
        f"{_RENDERING}:render",
        "shade(fine, middle, widths)",
        "shade(fine, middle, width)",
    ),
    _program(
        "origin_for_direction",
        "rays leave the camera away from the centre of the world",
        f"{_RENDERING}:render",
        "half[:, None] for half in jnp.split(rays, 2, axis=1)",
        "jnp.split(rays, 2, axis=1)[0][:, None] for _ in range(2)",
    ),
    _program(
        "octaves_in_steps_of_one",
        "frequencies are 1, 2, 3, ... instead of 1, 2, 4, ...",
        f"{_RENDERING}:encode",
        "np.float32(2) ** np.arange(-2, octaves - 2, dtype=np.float32)",
        "np.arange(1, octaves + 1, dtype=np.float32) / 4",
    ),
    _program("cosines_missing", "each sine is encoded twice", f"{_RENDERING}:encode", "[0, 0.25]", "[0, 0]"),
    _program(
        "no_floor_under_the_distribution",
        "rays without density divide by zero",
        f"{_RENDERING}:resample",
        "weights + _FLOOR / weights.shape[1]",
        "weights",
    ),
    _program(
        "direction_ignored",
        "colours look the same from all sides",
        f"{_RENDERING}:with_direction",
        "directions[:, None]",
        "0 * directions[:, None]",
    ),
    _program(
        "density_by_relu",
        "densities that start at 0 never learn",
        f"{_RENDERING}:density_of",
        "jax.nn.softplus(",
        "jax.nn.relu(",
    ),
    _program(
        "starts_as_fog",
        "densities start so large that the field learns to be empty",
        f"{_RENDERING}:density_of",
        " - _TRANSPARENT",
        "",
    ),
    _program(
        "relu_for_silu", "another activation", f"{_PURE}:_network", "features = jax.nn.silu", "features = jax.nn.relu"
    ),
    _program("colours_unbounded", "colours are not between 0 and 1", f"{_PURE}:_network", "jax.nn.sigmoid(", "("),
    _program(
        "density_head_learns_alone",
        "no gradient of the density reaches the trunk",
        f"{_PURE}:_network",
        '_dense(params["density"], features)',
        '_dense(params["density"], jax.lax.stop_gradient(features))',
    ),
    _program(
        "coarse_network_twice",
        "the fine network is never used",
        f"{_PURE}:make_model",
        'networks["coarse"], networks["fine"]',
        'networks["coarse"], networks["coarse"]',
    ),
    _program("bias_not_added", "biases are never used", f"{_PURE}:_dense", ' + layer["bias"].reshape(1, -1)', ""),
)

LOSS = (
    _program(
        "coarse_network_not_trained",
        "the loss is of the fine network alone",
        f"{_EXPERIMENT}:measure",
        "fine + coarse_loss * coarse",
        "fine",
    ),
    _program(
        "coarse_error_reported",
        "the reported error is the coarse network's",
        f"{_EXPERIMENT}:measure",
        "Mean.over_rows(fine, mask)",
        "Mean.over_rows(coarse, mask)",
    ),
    _program(
        "absolute_error",
        "errors are absolute instead of squared",
        f"{_EXPERIMENT}:measure",
        "jnp.square(outputs",
        "jnp.abs(outputs",
    ),
    _program(
        "channels_summed",
        "errors are summed over the channels",
        f"{_EXPERIMENT}:measure",
        "jnp.mean(jnp.square",
        "jnp.sum(jnp.square",
    ),
)
