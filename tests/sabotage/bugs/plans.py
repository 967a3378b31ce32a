"""Bugs in how a plan splits batches and parameters over chips."""

from tests.sabotage.bug import Bug

_PLACEMENT = "blacksmith.parallel.placement:Placement"
_PLANS = "blacksmith.parallel.plans"
_BUILD = "blacksmith.experiments.build:build"

BUGS = (
    Bug(
        "dp2_on_one_chip",
        "all arrays lie on the first of two chips",
        f"{_PLACEMENT}.sharding",
        "self.plan.device_count == 1 and",
        "",
        "program",
        plan="dp2",
    ),
    Bug(
        "dp2_batches_replicated",
        "each chip takes the whole batch",
        f"{_PLACEMENT}.batches",
        "(None, DATA)",
        "",
        "program",
        plan="dp2",
    ),
    Bug(
        "dp2_learning_rate_scaled",
        "the learning rate is multiplied by the chips",
        _BUILD,
        "_optimizer(training, length.total_steps)",
        '_optimizer(training.model_copy(update={"lr": training.lr * cell.plan.axis_size("data")}), length.total_steps)',
        "snapshot",
        plan="dp2",
    ),
    Bug(
        "dp2_divided_by_chips_twice",
        "the mean over the batch is divided by the chips once more",
        _BUILD,
        "        return make_steps(task._replace(model=model),",
        "        def measure(*given: Any) -> Any:\n"
        '            means, chips = task.measure(*given), cell.plan.axis_size("data")\n'
        "            return {name: type(mean)(mean.sum / chips, mean.count) for name, mean in means.items()}\n\n"
        "        return make_steps(task._replace(model=model, measure=measure),",
        "snapshot",
        plan="dp2",
    ),
    Bug(
        "dp2_one_shard_only",
        "both chips train on the first chip's rows",
        "blacksmith.training.batches:make_batch_source",
        "placement.put_batches((rows,",
        "placement.put_batches((np.tile(rows[:, : rows.shape[1] // 2], 2),",
        "parity",
        plan="dp2",
    ),
    Bug(
        "tp2_outputs_not_gathered",
        "logits stay split over chips, of which an argmax is wrong",
        f"{_PLACEMENT}.constrain",
        "return self._gather_outputs(result)",
        "return result",
        "snapshot",
        plan="tp2",
    ),
    Bug(
        "tp2_replicated",
        "the rules beside the model are ignored",
        f"{_PLANS}:_divided",
        "return tuple(axis if axis and plan.axis_size(axis) > 1 else None",
        "return tuple(None",
        "snapshot",
        plan="tp2",
    ),
    Bug(
        "fsdp2_not_sharded",
        "every chip keeps all parameters",
        f"{_PLANS}:_param_spec",
        "if not plan.fully_sharded or DATA in spec:",
        "if True:",
        "snapshot",
        plan="fsdp2",
    ),
    Bug(
        "fsdp2_moments_not_sharded",
        "every chip keeps all moments",
        f"{_PLANS}:state_specs",
        "return params[name] if name is not None",
        'return params[name] if path.startswith("params/") and name is not None',
        "snapshot",
        plan="fsdp2",
    ),
    Bug(
        "fsdp2_gradients_halved",
        "gradients are divided by the chips when they are scattered",
        f"{_PLACEMENT}._gather",
        "with_sharding_constraint(gradient, part)",
        "with_sharding_constraint(gradient / 2, part)",
        "snapshot",
        plan="fsdp2",
    ),
    Bug(
        "fsdp2_stale_weights_gathered",
        "gathered weights carry no gradient",
        f"{_PLACEMENT}._gather",
        "gathered: jax.Array = gather(param)",
        "gathered: jax.Array = jax.lax.stop_gradient(gather(param))",
        "snapshot",
        plan="fsdp2",
    ),
    Bug(
        "tp2_trains_without_constraints",
        "training gets the steps of one device, what is lowered has the plan's constraints",
        "blacksmith.experiments.build:make_experiment",
        "steps=program.steps,",
        "steps=program.single_device_steps,",
        "program",
        plan="tp2",
    ),
)
