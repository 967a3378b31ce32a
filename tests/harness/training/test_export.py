"""``export_shlo``: the six functions as text, lowered for TT."""


def test_each_function_is_written_at_the_experiments_shapes(make_experiment, tmp_path):
    from blacksmith.training.export import export_stablehlo

    paths = export_stablehlo(make_experiment(), tmp_path / "stablehlo")
    texts = {path.stem: path.read_text() for path in paths}
    assert sorted(texts) == ["eval_step", "forward", "gradients", "loss", "optimizer_update", "train_step"]
    assert all("func.func public @main" in text for text in texts.values())
    # Three layers: three products forward, and two a layer backward but for the first layer's input.
    assert {name: text.count("stablehlo.dot_general") for name, text in texts.items()} == {
        "forward": 3, "loss": 3, "gradients": 8, "optimizer_update": 0, "train_step": 8, "eval_step": 3,
    }  # fmt: skip
    assert "tensor<32x784xf32>" in texts["train_step"]


def test_lowering_leaves_jaxs_own_modules_alone():
    """Two lowerings of one function are the same text, whatever happened to the first."""
    import jax.numpy as jnp

    from blacksmith.tools.stablehlo import lower_text

    argument = jnp.ones(3)
    assert lower_text(jnp.sin, argument) == lower_text(jnp.sin, argument)
    assert "stablehlo.sine" in lower_text(jnp.sin, argument)
