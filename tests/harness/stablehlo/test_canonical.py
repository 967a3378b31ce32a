"""The canonical form removes differences between versions and keeps the meaning."""

import os
import subprocess
import sys

import pytest

from blacksmith.tools.errors import StableHLOError


def text_of(module_text):
    from blacksmith.stablehlo import canonical_text

    return canonical_text(module_text)


def function_of(body, arguments="%a: tensor<4xf32>, %b: tensor<4xf32>", result="tensor<4xf32>", outside="", name=""):
    """A module with one public function."""
    return f"module {name} {{ func.func public @main({arguments}) -> {result} {{ {body} }} {outside} }}"


def test_calls_are_inlined(canonical, f32):
    import jax

    text = canonical(lambda x: jax.nn.relu(jax.nn.relu(x) * 2.0), f32(3))
    assert "call" not in text
    assert "private" not in text
    assert text.count("stablehlo.maximum") == 2


def test_canonical_text_is_its_own_canonical_form(canonical, f32, summed_over_chips):
    import jax

    def loop(x):
        return jax.lax.scan(lambda carry, y: (carry + y * 2.0 + 1.0, carry * 2.0), x[0], x)

    for text in (canonical(loop, f32(4, 3)), canonical(summed_over_chips, f32(8, 16), f32(16, 8))):
        assert text_of(text) == text


def test_one_line_per_argument(canonical, f32):
    """Commas inside types, attributes and strings do not break lines."""
    text = canonical(lambda tree: {"a, b": tree["x, y"] + 1, "c": tree["z"]}, {"x, y": f32(2, 3), "z": f32(4)})
    lines = text.splitlines()
    assert lines[1] == "  func.func public @main(%arg0: tensor<2x3xf32>,"
    assert lines[2].startswith("      %arg1: tensor<4xf32>) -> (tensor<2x3xf32>")
    assert lines[3].startswith("      tensor<4xf32>")
    assert "['a, b']" in lines[2]


# Differences between versions of JAX and jaxlib for the same program.
SAME = {
    "the order of independent operations": (
        "%0 = stablehlo.sine %a : tensor<4xf32> %1 = stablehlo.cosine %b : tensor<4xf32> "
        "%2 = stablehlo.add %0, %1 : tensor<4xf32> return %2 : tensor<4xf32>",
        "%1 = stablehlo.cosine %b : tensor<4xf32> %0 = stablehlo.sine %a : tensor<4xf32> "
        "%2 = stablehlo.add %0, %1 : tensor<4xf32> return %2 : tensor<4xf32>",
    ),
    "chlo.square, a product in jax < 0.8": (
        "%0 = chlo.square %a : tensor<4xf32> -> tensor<4xf32> return %0 : tensor<4xf32>",
        "%0 = stablehlo.multiply %a, %a : tensor<4xf32> return %0 : tensor<4xf32>",
    ),
    "a broadcast of a type to itself, as in jax < 0.8": (
        "%0 = stablehlo.broadcast_in_dim %a, dims = [0] : (tensor<4xf32>) -> tensor<4xf32> return %0 : tensor<4xf32>",
        "return %a : tensor<4xf32>",
    ),
    "a conversion of a type to itself": (
        "%0 = stablehlo.convert %a : tensor<4xf32> return %0 : tensor<4xf32>",
        "return %a : tensor<4xf32>",
    ),
    "equal constants": (
        "%0 = stablehlo.constant dense<1.0> : tensor<4xf32> %1 = stablehlo.constant dense<1.0> : tensor<4xf32> "
        "%2 = stablehlo.add %0, %a : tensor<4xf32> %3 = stablehlo.add %1, %2 : tensor<4xf32> return %3 : tensor<4xf32>",
        "%0 = stablehlo.constant dense<1.0> : tensor<4xf32> "
        "%2 = stablehlo.add %0, %a : tensor<4xf32> %3 = stablehlo.add %0, %2 : tensor<4xf32> return %3 : tensor<4xf32>",
    ),
    "dead code": (
        "%0 = stablehlo.sine %a : tensor<4xf32> return %b : tensor<4xf32>",
        "return %b : tensor<4xf32>",
    ),
    "the default precision": (
        "%0 = stablehlo.dot_general %a, %b, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : "
        "(tensor<4xf32>, tensor<4xf32>) -> tensor<f32> "
        "%1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4xf32> return %1 : tensor<4xf32>",
        "%0 = stablehlo.dot_general %a, %b, contracting_dims = [0] x [0] : "
        "(tensor<4xf32>, tensor<4xf32>) -> tensor<f32> "
        "%1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4xf32> return %1 : tensor<4xf32>",
    ),
}


@pytest.mark.parametrize("difference", SAME)
def test_differences_between_versions_are_removed(cpu, difference):
    first, second = (function_of(body) for body in SAME[difference])
    assert first != second
    assert text_of(first) == text_of(second)


def test_private_names_are_numbered(cpu):
    def program(name, mesh, callee):
        return (
            f'module @{name} {{ sdy.mesh @{mesh} = <["x"=2]> sdy.mesh @unused_{mesh} = <["y"=2]> '
            f"func.func public @main(%a: tensor<4xf32> "
            f'{{sdy.sharding = #sdy.sharding<@{mesh}, [{{"x"}}]>}}) -> tensor<4xf32> {{ '
            f"%0 = func.call @{callee}(%a) {{kept = 1 : i32}} : (tensor<4xf32>) -> tensor<4xf32> "
            f"return %0 : tensor<4xf32> }} "
            f"func.func private @{callee}(%a: tensor<4xf32>) -> tensor<4xf32> {{ return %a : tensor<4xf32> }} }}"
        )

    text = text_of(program("jit_step", "mesh", "relu"))
    assert text == text_of(program("jit_other", "devices", "relu_7"))
    assert "@function_" in text
    assert "@mesh_" in text
    assert "unused" not in text


# Pairs of programs that a compiler must distinguish.
BODY = {
    "a constant": "%0 = stablehlo.constant dense<{}> : tensor<4xf32> %1 = stablehlo.add %a, %0 : tensor<4xf32> "
    "return %1 : tensor<4xf32>",
    "a comparison's direction": "%0 = stablehlo.compare {}, %a, %b : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1> "
    "%1 = stablehlo.select %0, %a, %b : tensor<4xi1>, tensor<4xf32> return %1 : tensor<4xf32>",
    "the order of operands": "%0 = stablehlo.subtract {} : tensor<4xf32> return %0 : tensor<4xf32>",
    "the order of operands that commute": "%0 = stablehlo.add {} : tensor<4xf32> return %0 : tensor<4xf32>",
    "a custom call's target": "%0 = stablehlo.custom_call @{}(%a) : (tensor<4xf32>) -> tensor<4xf32> "
    "return %0 : tensor<4xf32>",
    "a custom call's configuration": '%0 = stablehlo.custom_call @f(%a) {{backend_config = "{}"}} : '
    "(tensor<4xf32>) -> tensor<4xf32> return %0 : tensor<4xf32>",
    "a precision": "%0 = stablehlo.dot_general %a, %b, contracting_dims = [0] x [0], precision = [{}] : "
    "(tensor<4xf32>, tensor<4xf32>) -> tensor<f32> "
    "%1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4xf32> return %1 : tensor<4xf32>",
    "an attribute of an identity": '%0 = stablehlo.convert %a {{mhlo.frontend_attributes = {{k = "{}"}}}} : '
    "tensor<4xf32> return %0 : tensor<4xf32>",
}
MEANING = {
    "a constant": ("1.0", "1.0000001"),
    "a comparison's direction": ("GT", "GE"),
    "the order of operands": ("%a, %b", "%b, %a"),
    "the order of operands that commute": ("%a, %b", "%b, %a"),
    "a custom call's target": ("Sharding", "Resharding"),
    "a custom call's configuration": ("a  b", "a b"),
    "a precision": ("HIGHEST, HIGHEST", "DEFAULT, DEFAULT"),
    "an attribute of an identity": ("1", "2"),
}


@pytest.mark.parametrize("change", BODY)
def test_meaning_is_kept(cpu, change):
    first, second = (text_of(function_of(BODY[change].format(value))) for value in MEANING[change])
    assert first != second


def test_different_functions_have_different_texts(canonical, f32, mesh):
    """They differ in contraction, shape, dtype, collective, device groups, or a repeated computation."""
    import jax
    import jax.numpy as jnp
    from jax.sharding import PartitionSpec as P

    def collective(reduce, axis):
        return jax.shard_map(
            lambda x: reduce(x, axis), mesh=mesh, in_specs=P("data", "model"), out_specs=P(), check_vma=False
        )

    x, w = f32(4, 4), f32(4, 4)
    programs = [
        (lambda x, w: x @ w, x, w),
        (lambda x, w: x @ w.T, x, w),
        (lambda x, w: x.T @ w, x, w),
        (lambda x, w: (x @ w)[:3], x, w),
        (lambda x, w: (x @ w).astype(jnp.bfloat16), x, w),
        (lambda x, w: x @ w + 0 * jnp.sum(x @ w), x, w),
        (lambda x, w: collective(jax.lax.psum, "model")(x) + w[:, :1], x, w),
        (lambda x, w: collective(jax.lax.psum, "data")(x) + w[:, :1], x, w),
        (lambda x, w: collective(jax.lax.pmax, "model")(x) + w[:, :1], x, w),
    ]
    texts = [canonical(function, *arguments) for function, *arguments in programs]
    assert len(set(texts)) == len(programs)


def test_custom_call_keeps_a_target_that_equals_a_function_name(cpu):
    """Replacing ``@name`` in the text would rename the target too."""
    program = function_of(
        "%0 = func.call @Sharding(%a) {kept = 1 : i32} : (tensor<4xf32>) -> tensor<4xf32> "
        "%1 = stablehlo.custom_call @Sharding(%0) : (tensor<4xf32>) -> tensor<4xf32> return %1 : tensor<4xf32>",
        outside="func.func private @Sharding(%a: tensor<4xf32>) -> tensor<4xf32> { return %a : tensor<4xf32> }",
    )
    text = text_of(program)
    assert "stablehlo.custom_call @Sharding(" in text
    assert "call @function_0(" in text


def test_call_with_attributes_is_not_inlined(cpu):
    callee = "func.func private @f(%a: tensor<4xf32>) -> tensor<4xf32> { return %a : tensor<4xf32> }"
    with_attribute = "%0 = func.call @f(%a) {k = 1 : i32} : (tensor<4xf32>) -> tensor<4xf32> return %0 : tensor<4xf32>"
    without = "%0 = func.call @f(%a) : (tensor<4xf32>) -> tensor<4xf32> return %0 : tensor<4xf32>"
    assert "k = 1" in text_of(function_of(with_attribute, outside=callee))
    assert "call" not in text_of(function_of(without, outside=callee))


def test_mutually_recursive_functions_terminate(cpu):
    outside = (
        "func.func private @f(%a: tensor<4xf32>) -> tensor<4xf32> { "
        "%0 = func.call @g(%a) : (tensor<4xf32>) -> tensor<4xf32> return %0 : tensor<4xf32> } "
        "func.func private @g(%a: tensor<4xf32>) -> tensor<4xf32> { "
        "%0 = func.call @f(%a) : (tensor<4xf32>) -> tensor<4xf32> return %0 : tensor<4xf32> }"
    )
    body = "%0 = func.call @f(%a) : (tensor<4xf32>) -> tensor<4xf32> return %0 : tensor<4xf32>"
    text = text_of(function_of(body, outside=outside))
    assert "call @function_0" in text
    assert text_of(text) == text


def test_side_effects_keep_their_order(cpu):
    def program(first, second):
        calls = {
            "print": "stablehlo.custom_call @print(%a) {has_side_effect = true} : (tensor<4xf32>) -> ()",
            "log": "stablehlo.custom_call @log(%b) {has_side_effect = true} : (tensor<4xf32>) -> ()",
        }
        return text_of(function_of(f"{calls[first]} {calls[second]} return %a : tensor<4xf32>"))

    assert program("print", "log") != program("log", "print")
    assert program("print", "log").count("custom_call") == 2


def test_channel_types_are_kept_and_numbers_are_not(cpu):
    def program(handle, kind):
        return text_of(
            function_of(
                '%0 = "stablehlo.all_gather"(%a) <{all_gather_dim = 0 : i64, channel_handle = '
                f"#stablehlo.channel_handle<handle = {handle}, type = {kind}>, "
                "replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4xf32>) -> tensor<8xf32> "
                "return %0 : tensor<8xf32>",
                result="tensor<8xf32>",
            )
        )

    assert program(1, 1) == program(5, 1)
    assert program(1, 1) != program(1, 0)


def test_groups_along_mesh_axes_become_lists_of_devices(cpu):
    """jax >= 0.11 writes the axes, which older jaxlibs cannot parse."""
    from types import SimpleNamespace

    from blacksmith.stablehlo.replica_groups import groups_along

    class Mesh(str):
        """A fake of MLIR's attribute, of which only the text is read."""

    mesh = SimpleNamespace(attributes={"mesh": Mesh('#sdy.mesh<["data"=2, "model"=3]>')})
    assert groups_along(mesh, ["model"]).tolist() == [[0, 1, 2], [3, 4, 5]]
    assert groups_along(mesh, ["data"]).tolist() == [[0, 3], [1, 4], [2, 5]]
    assert groups_along(mesh, ["data", "model"]).tolist() == [[0, 1, 2, 3, 4, 5]]
    odd = SimpleNamespace(attributes={"mesh": Mesh('#sdy.mesh<["data"=2], device_ids=[1, 0]>')})
    with pytest.raises(StableHLOError, match="its own device order"):
        groups_along(odd, ["data"])


def test_collectives_have_dense_groups(canonical, f32, summed_over_chips):
    text = canonical(summed_over_chips, f32(8, 16), f32(16, 8))
    assert "dense<[[0, 1, 2, 3]]>" in text


def test_invalid_text_is_rejected(cpu):
    with pytest.raises(StableHLOError, match="not an MLIR module"):
        text_of("func.func @main(")


IN_ANOTHER_PROCESS = """
import sys
from blacksmith.experiments.build import build
from blacksmith.experiments.jax.mnist import SPEC
from blacksmith.experiments.spec import find_cell
from blacksmith.tools.config import load_config
from blacksmith.tools.jax_utils import connect
from blacksmith.stablehlo import canonical_text
connect("cpu")
config = load_config(SPEC.config_type(), SPEC.config_layers())
functions = build(find_cell(SPEC, "nnx_mnist-single"), config, SPEC.data.data_spec(config)).functions()
names = sorted(functions, reverse=sys.argv[1] == "reversed")
texts = {name: canonical_text(functions[name].lower()) for name in names}
for name in sorted(texts):
    print(name, texts[name])
"""


def test_text_is_the_same_in_another_process_with_another_hash_seed_and_order(cpu):
    def run(seed, order):
        done = subprocess.run(
            [sys.executable, "-c", IN_ANOTHER_PROCESS, order],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        return done.stdout

    first = run("0", "forward")
    assert first.count("func.func public @main") == 6
    assert run("12345", "reversed") == first
