"""Inserted collectives: against closed forms and XLA's partitioner, and unsupported shardings."""

import functools
import re

import pytest

from blacksmith.parallel.plans import (
    PLANS,
    data_and_tensor_parallel,
    data_parallel,
    fully_sharded,
    param_specs,
    tensor_parallel,
)
from blacksmith.tools.errors import StableHLOError

BATCH, HIDDEN, CLASSES = 256, 128, 10
SHAPES = {
    "dense_0/kernel": (784, HIDDEN), "dense_0/bias": (HIDDEN,), "dense_1/kernel": (HIDDEN, HIDDEN),
    "dense_1/bias": (HIDDEN,), "dense_2/kernel": (HIDDEN, CLASSES), "dense_2/bias": (CLASSES,),
}  # fmt: skip
LOSS = 4


def size(shape):
    """Bytes in float32."""
    product = 4
    for dimension in shape:
        product *= dimension
    return product


GRADIENT = sum(map(size, SHAPES.values()))


@pytest.fixture(scope="module")
def train_step(mnist_functions):
    """``train_step(plan)``: the perceptron's step, lowered for TT on an abstract mesh."""

    @functools.cache
    def lowered(plan, name="train_step"):
        return mnist_functions(plan, BATCH)[name].lower()

    return lowered


def totals(text):
    """``{("all_reduce", "data"): bytes}``."""
    from blacksmith.stablehlo import inserted_collectives

    found = {}
    for each in inserted_collectives(text):
        key = each.kind, *each.axes
        found[key] = found.get(key, 0) + each.bytes
    return found


@pytest.mark.parametrize("chips", [2, 4, 8, 32, 256])
def test_data_parallel_sums_gradients(train_step, chips):
    assert totals(train_step(data_parallel(chips))) == {("all_reduce", "data"): GRADIENT + LOSS}


@pytest.mark.parametrize("chips", [2, 4, 8, 32, 128])
def test_tensor_parallel_sums_activations(train_step, chips):
    """A sum after the row-parallel layer; if the last layer is split, one more backward, and a gather of logits."""
    activations = BATCH * HIDDEN * 4
    split = CLASSES % chips == 0
    expected = {("all_reduce", "model"): activations * (2 if split else 1)}
    if split:
        expected["all_gather", "model"] = BATCH * CLASSES * 4
    assert totals(train_step(tensor_parallel(chips))) == expected


@pytest.mark.parametrize("chips", [2, 4, 8, 32])
def test_fully_sharded_gathers_parameters_and_scatters_gradients(train_step, chips):
    from blacksmith.models.jax.mnist.sharding import SHARDING

    plan = fully_sharded(chips)
    specs = param_specs(plan, SHAPES, SHARDING)
    split = sum(size(shape) for name, shape in SHAPES.items() if "data" in specs[name])
    assert totals(train_step(plan)) == {
        ("all_gather", "data"): split,
        ("reduce_scatter", "data"): split,
        ("all_reduce", "data"): GRADIENT - split + LOSS,
    }


@pytest.mark.parametrize("data", [2, 4, 128])
def test_data_and_tensor_parallel_sum_shares_of_activations_and_gradients(train_step, data):
    """Two chips share each kernel and the first bias; the other two biases are summed whole."""
    halved = size((784, HIDDEN)) + size((HIDDEN,)) + size((HIDDEN, HIDDEN)) + size((HIDDEN, CLASSES))
    whole = size((HIDDEN,)) + size((CLASSES,))
    rows = BATCH // data
    assert totals(train_step(data_and_tensor_parallel(data, 2))) == {
        ("all_reduce", "model"): 2 * rows * HIDDEN * 4,
        ("all_gather", "model"): rows * CLASSES * 4,
        ("all_reduce", "data"): halved // 2 + whole + LOSS,
    }


def test_one_chip_needs_no_collectives(train_step):
    assert totals(train_step(PLANS["single"])) == {}


@pytest.fixture
def of_xla(simulated, mnist_functions, quickest_compile):
    """``of_xla(plan)``: bytes of the collectives that XLA's partitioner inserts, on simulated chips, by kind."""
    import jax

    from blacksmith.models.jax.mnist.sharding import SHARDING
    from blacksmith.parallel.placement import Placement

    widths = {"f32": 4, "s32": 4, "pred": 1}

    def compiled(plan):
        function = mnist_functions(plan, BATCH)["train_step"]
        mesh = Placement(plan, simulated.devices, SHAPES, SHARDING).replicated.mesh

        def on_chips(sharding):
            return jax.sharding.NamedSharding(mesh, sharding.spec)

        arguments = jax.tree.map(
            lambda leaf: jax.ShapeDtypeStruct(leaf.shape, leaf.dtype, sharding=on_chips(leaf.sharding)),
            function.arguments,
        )
        results = jax.tree.map(on_chips, function.out_shardings)
        step = jax.jit(function.call, out_shardings=results).lower(*arguments)
        return step.compile(compiler_options=quickest_compile).as_text()

    def count(plan):
        found = {}
        for line in compiled(plan).splitlines():
            match = re.search(r"= (.*?) (all-reduce|all-gather|reduce-scatter|all-to-all|collective-permute)\(", line)
            if match:
                shapes = re.findall(r"(\w+)\[([\d,]*)\]", re.sub(r"/\*.*?\*/", "", match.group(1)))
                payload = sum(
                    widths[kind] * size(tuple(int(each) for each in dims.split(",") if each)) // 4
                    for kind, dims in shapes
                )
                found[match.group(2)] = found.get(match.group(2), 0) + payload
        return found

    return count


def of_shardy(text):
    """Bytes by XLA's names: on the CPU it has no pass that fuses an all-reduce and a slice into a reduce-scatter."""
    found = {}
    for (kind, _), payload in totals(text).items():
        name = "all-gather" if kind == "all_gather" else "all-reduce"
        found[name] = found.get(name, 0) + payload
    return found


@pytest.mark.parametrize("plan", ["dp8", "tp4", "fsdp4"])
def test_xlas_partitioner_moves_the_same_bytes(train_step, of_xla, plan):
    assert of_xla(PLANS[plan]) == of_shardy(train_step(PLANS[plan]))


@pytest.mark.parametrize("plan", ["tp2", "dp4_tp2"])
def test_xla_moves_less_if_the_last_layer_is_split(train_step, of_xla, plan):
    """Backward through the last layer, XLA gathers the kernel (5,120 bytes) and Shardy sums activations."""
    rows = BATCH // PLANS[plan].axis_size("data")
    found, expected = of_xla(PLANS[plan]), of_shardy(train_step(PLANS[plan]))
    assert found["all-gather"] - expected["all-gather"] == size((HIDDEN, CLASSES))
    assert expected["all-reduce"] - found["all-reduce"] in (
        rows * HIDDEN * 4,
        rows * HIDDEN * 4 - size((HIDDEN, CLASSES)) // 2 - size((CLASSES,)) // 2,
    )


@pytest.mark.parametrize(
    "plan",
    [*(data_parallel(chips) for chips in (2, 4, 8, 32, 256)), *(tensor_parallel(chips) for chips in (2, 4, 8, 32, 128)),
     *(fully_sharded(chips) for chips in (2, 4, 8, 32, 256)), data_and_tensor_parallel(128, 2)],
    ids=lambda plan: plan.name,
)  # fmt: skip
@pytest.mark.parametrize("function", ["train_step", "eval_step"])
def test_tt_supports_every_plan_on_abstract_meshes(train_step, plan, function):
    from blacksmith.stablehlo import canonical_text, check_tt_text

    text = train_step(plan, function)
    assert check_tt_text(text, function), repr(check_tt_text(text, function))
    canonical = canonical_text(text)
    assert canonical_text(canonical) == canonical
    sizes = ", ".join(f'"{name}"={count}' for name, count in zip(plan.axis_names, plan.mesh_shape, strict=True))
    assert f"<[{sizes}]>" in canonical


TWO_WAYS = """
module {
  sdy.mesh @mesh = <["data"=2, "model"=4]>
  func.func @main(%arg0: tensor<8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data", "model"}, {}]>}) ->
      (tensor<8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [RESULT]>}) {
    %0 = stablehlo.add %arg0, %arg0 : tensor<8x4xf32>
    return %0 : tensor<8x4xf32>
  }
}
"""


def test_collectives_name_kind_axes_and_payload():
    from blacksmith.stablehlo import inserted_collectives

    (gather,) = inserted_collectives(TWO_WAYS.replace("RESULT", "{}, {}"))
    assert str(gather) == "all_gather over data, model (8 chips) f32[8x4] 128 bytes"
    assert gather.wire_bytes == 128 * 7 / 8
    (gather,) = inserted_collectives(TWO_WAYS.replace("RESULT", '{"data"}, {}'))
    assert str(gather) == "all_gather over model (4 chips) f32[4x4] 64 bytes"
    (swap,) = inserted_collectives(TWO_WAYS.replace("RESULT", '{"data"}, {"model"}'))
    assert (swap.kind, swap.axes, swap.group_size, swap.bytes) == ("all_to_all", ("model",), 4, 16)
    assert inserted_collectives(TWO_WAYS.replace("RESULT", '{"data", "model"}, {}')) == []


def test_all_reduce_sends_twice_the_bytes_of_its_halves_in_a_ring():
    from blacksmith.stablehlo import Collective

    wire = {
        kind: Collective(kind, ("data",), 4, "f32[100]", 400).wire_bytes
        for kind in ("all_reduce", "all_gather", "reduce_scatter", "all_to_all", "collective_permute")
    }
    assert wire == {
        "all_reduce": 600, "all_gather": 300, "reduce_scatter": 300, "all_to_all": 300, "collective_permute": 400,
    }  # fmt: skip


def test_split_axes_are_rejected():
    from blacksmith.stablehlo import inserted_collectives

    with pytest.raises(StableHLOError, match="splits an axis of the mesh"):
        inserted_collectives(TWO_WAYS.replace("RESULT", '{"data", "model":(1)2}, {}'))


def test_invalid_text_is_rejected():
    from blacksmith.stablehlo import inserted_collectives

    with pytest.raises(StableHLOError, match="not an MLIR module"):
        inserted_collectives("sdy.mesh, what is this")


def test_inventory_separates_written_and_inserted_collectives(train_step):
    """The collectives of ``shard_map`` are in the text."""
    import jax
    from jax.sharding import AbstractMesh, AxisType, NamedSharding, PartitionSpec

    from blacksmith.stablehlo import inventory_of, inventory_text, lower_text

    mesh = AbstractMesh((1, 4), ("model", "data"), axis_types=(AxisType.Auto,) * 2)
    summed = jax.shard_map(
        lambda x: jax.lax.psum(x, "data"), mesh=mesh, in_specs=PartitionSpec("data"), out_specs=PartitionSpec()
    )
    argument = jax.ShapeDtypeStruct((8, 4), "float32", sharding=NamedSharding(mesh, PartitionSpec("data")))
    by_hand = inventory_of(lower_text(summed, argument))
    assert (by_hand.collective_bytes, by_hand.inserted_bytes) == (32, 0)
    inserted = inventory_of(train_step(data_parallel(4)))
    assert (inserted.collective_bytes, inserted.inserted_bytes) == (0, GRADIENT + LOSS)
    text = inventory_text({"train_step": inserted})
    assert "collectives that the mesh asks for: 7, 473,132 bytes a chip" in text
    assert "1 x all_reduce over data (4 chips) f32[128x784] 401,408 bytes" in text


def test_collectives_of_a_function_count_at_each_call():
    """JAX's text calls one function twice; the canonical one has its body twice, and the same collectives."""
    import jax
    from jax.sharding import AbstractMesh, AxisType, NamedSharding, PartitionSpec

    from blacksmith.stablehlo import canonical_text, inserted_collectives, lower_text

    mesh = AbstractMesh((4,), ("data",), axis_types=(AxisType.Auto,))
    layer = jax.jit(lambda x, weight: x @ weight)
    x, weight = (
        jax.ShapeDtypeStruct((8, 8), "float32", sharding=NamedSharding(mesh, PartitionSpec(*axes)))
        for axes in ((None, "data"), ("data",))
    )
    text = lower_text(lambda x, weight: layer(x, weight) + layer(2 * x, weight), x, weight)
    assert text.count("call @") == 2
    for each in (text, canonical_text(text)):
        assert [str(found) for found in inserted_collectives(each)] == [
            "all_reduce over data (4 chips) f32[8x8] 256 bytes"
        ] * 2


def test_difference_describes_inserted_collectives(train_step):
    from blacksmith.stablehlo import difference, inventory_of

    old, new = (inventory_of(train_step(plan)) for plan in (tensor_parallel(4), tensor_parallel(2)))
    lines = difference(old, new)
    assert "bytes of the mesh's collectives: 131,072 became 272,384 per chip" in lines


def test_canonical_text_drops_the_sharding_of_scalars():
    """jax 0.7 does not write it. The replication of a matrix is kept: the program requests it."""
    from blacksmith.stablehlo import canonical_text

    text = TWO_WAYS.replace("RESULT", "{}, {}").replace("@main(", "@main(%step: tensor<i32> SCALAR, ")
    with_sharding = canonical_text(text.replace("SCALAR", "{sdy.sharding = #sdy.sharding<@mesh, []>}"))
    assert with_sharding == canonical_text(text.replace("SCALAR", ""))
    assert "[{}, {}]" in with_sharding
