"""The inventory: its counts, and the description of a change."""

import pytest


@pytest.fixture(scope="module")
def inventory(canonical):
    """``inventory(function, *arguments)``."""
    from blacksmith.stablehlo import inventory_of

    return lambda function, *arguments: inventory_of(canonical(function, *arguments))


def test_operations_are_named_with_their_details(inventory, f32):
    import jax.numpy as jnp

    counted = inventory(lambda x: (jnp.sum(x, 0), jnp.max(x, 0), jnp.where(x >= 1, x, 0), x.T), f32(4, 3))
    operations = counted.operations
    assert operations["reduce(add)"] == operations["reduce(maximum)"] == 1
    assert operations["compare(GE)"] == operations["transpose"] == operations["select"] == 1
    assert counted.arguments == {"f32[4x3]": 1}
    assert counted.results == {"f32[3]": 2, "f32[4x3]": 1, "f32[3x4]": 1}
    assert counted.dtypes["i1"] == 1


def test_loop_bodies_count_once_with_their_path(inventory, f32):
    import jax

    counted = inventory(lambda x: jax.lax.fori_loop(0, 10, lambda _, carry: carry @ carry, x), f32(4, 4))
    assert counted.operations["while"] == counted.operations["while/dot_general"] == 1
    assert counted.flops == 2 * 4 * 4 * 4


def test_matmuls_have_shapes_contraction_and_flops(inventory, f32):
    import jax.numpy as jnp

    counted = inventory(lambda x, w: jnp.einsum("bij,bkj->bik", x, w), f32(5, 2, 3), f32(5, 4, 3))
    assert counted.matmuls == {"f32 5x2x3 . 5x4x3 -> 5x2x4, contracting 2 . 2, batching 0 . 0": 1}
    assert counted.flops == 2 * 5 * 2 * 4 * 3


def test_flops_of_a_convolution(inventory, f32):
    import jax

    def convolve(images, kernel):
        return jax.lax.conv_general_dilated(images, kernel, (1, 1), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC"))

    counted = inventory(convolve, f32(2, 8, 8, 3), f32(3, 3, 3, 16))
    assert counted.flops == 2 * (2 * 6 * 6 * 16) * (3 * 3 * 3)


def test_flops_agree_with_xla(mnist_functions):
    """XLA also counts element-wise operations: at most 5 % of a perceptron's step (0.2 % to 2.7 % measured)."""
    import jax

    from blacksmith.stablehlo import canonical_text, inventory_of

    functions = mnist_functions()
    for name in ("forward", "gradients", "train_step"):
        function = functions[name]
        analysis = jax.jit(function.call).lower(*function.arguments).cost_analysis()
        own = inventory_of(canonical_text(function.lower())).flops
        assert own <= analysis["flops"] <= 1.05 * own


def test_collectives_have_bytes_per_device(inventory, f32, summed_over_chips, mesh):
    import jax
    from jax.sharding import PartitionSpec as P

    counted = inventory(summed_over_chips, f32(8, 16), f32(16, 8))
    assert counted.collectives == {"all_reduce(add) f32[8x8] 256 bytes": 1}
    assert counted.collective_bytes == 256

    gathered = jax.shard_map(
        lambda x: jax.lax.all_gather(x, "model", tiled=True),
        mesh=mesh,
        in_specs=P("model"),
        out_specs=P(),
        check_vma=False,
    )
    assert inventory(gathered, f32(8, 16)).collective_bytes == 8 * 16 * 4


@pytest.mark.parametrize(
    ("element", "expected"),
    [("f32", 24), ("bf16", 12), ("i1", 6), ("ui8", 6), ("f64", 48), ("complex<f32>", 48), ("f8E4M3FN", 6)],
)
def test_bytes_of_element_types(cpu, element, expected):
    from jaxlib.mlir import ir

    from blacksmith.stablehlo.inventory import byte_count
    from blacksmith.stablehlo.mlir import parse

    with parse("module {}").context:
        assert byte_count(ir.Type.parse(f"tensor<2x3x{element}>")) == expected


def test_difference_describes_changed_arguments_and_contractions(inventory, f32):
    import jax

    from blacksmith.stablehlo import difference

    before = inventory(lambda x, w: x @ w, f32(128, 784), f32(784, 128))
    assert difference(before, before) == []
    transposed = inventory(
        lambda x, w: jax.lax.dot_general(x, w, (((1,), (1,)), ((), ()))).T, f32(128, 784), f32(128, 784)
    )
    assert difference(before, transposed) == [
        "argument f32[784x128] became f32[128x784]",
        "dot_general f32 128x784 . 784x128 -> 128x128, contracting 1 . 0 became "
        "f32 128x784 . 128x784 -> 128x128, contracting 1 . 1",
        "operations: +1 transpose",
    ]
    smaller = inventory(lambda x, w: (x @ w, x @ w), f32(128, 784), f32(784, 64))
    changes = difference(before, smaller)
    assert "operations: +1 dot_general" in changes
    assert "FLOPs of matmuls: 25,690,112 became 25,690,112" not in changes
    assert any(line.startswith("+1 dot_general f32 128x784 . 784x64") for line in changes)


def test_difference_describes_dtypes_and_communication(inventory, f32, summed_over_chips):
    import jax.numpy as jnp

    from blacksmith.stablehlo import difference

    before = inventory(lambda x, w: x @ w, f32(8, 16), f32(16, 8))
    narrow = inventory(lambda x, w: x.astype(jnp.bfloat16) @ w.astype(jnp.bfloat16), f32(8, 16), f32(16, 8))
    assert any(line.startswith("dtypes: +3 bf16") for line in difference(before, narrow))
    spread = inventory(summed_over_chips, f32(8, 16), f32(16, 8))
    assert "bytes of collectives: 0 became 256" in difference(before, spread)
    assert "+1 collective all_reduce(add) f32[8x8] 256 bytes" in difference(before, spread)


def test_text_has_one_section_per_function(inventory, f32):
    from blacksmith.stablehlo import inventory_text

    text = inventory_text({"double": inventory(lambda x: x * 2, f32(4)), "same": inventory(lambda x: x, f32(4))})
    assert text.splitlines() == [
        "double",
        "  arguments: 1: f32[4] 1",
        "  results: 1: f32[4] 1",
        "  operations: 3: broadcast_in_dim 1, constant 1, multiply 1",
        "  matmuls: 0, 0 FLOPs",
        "  collectives: 0, 0 bytes",
        "  dtypes: 3: f32 3",
        "",
        "same",
        "  arguments: 1: f32[4] 1",
        "  results: 1: f32[4] 1",
        "  operations: 0",
        "  matmuls: 0, 0 FLOPs",
        "  collectives: 0, 0 bytes",
        "  dtypes: 0",
    ]
