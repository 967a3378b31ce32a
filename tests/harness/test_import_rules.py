"""Imports run one way; collecting tests imports nothing heavy."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import blacksmith

PACKAGE = Path(blacksmith.__file__).parent
ORDER = (
    ("tools",),
    ("stablehlo", "parallel", "datasets", "multihost"),
    ("runs", "models"),
    ("training",),
    ("parity",),
    ("experiments",),
    ("checks",),
    ("plugin",),
)
LAYERS = {room: layer for layer, rooms in enumerate(ORDER) for room in rooms}
HEAVY = ("jax", "flax", "wandb", "orbax", "sklearn", "torch", "optax")
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))


def parse(module):
    """The module's syntax tree."""
    return ast.parse((PACKAGE / module).read_text())


def imports(module):
    """(name, whether it is imported when the module is) of everything that a module imports, types aside."""

    def visit(node, at_top):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
                continue
            if isinstance(child, ast.Import):
                yield from ((alias.name, at_top) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                yield child.module, at_top
            yield from visit(child, at_top and not isinstance(child, ast.FunctionDef))

    return list(visit(parse(module), True))


@pytest.mark.parametrize("module", MODULES)
def test_a_room_imports_only_from_lower_layers(module):
    room = module.split("/")[0]
    if room not in LAYERS:
        return
    for name, _ in imports(module):
        parts = name.split(".")
        if parts[0] != "blacksmith" or len(parts) < 2:
            continue
        assert LAYERS[parts[1]] < LAYERS[room] or parts[1] == room, f"{module} imports {name}"


@pytest.mark.parametrize("module", MODULES)
def test_pytest_is_the_plugins_alone(module):
    if module.startswith("plugin/"):
        return
    assert not [name for name, _ in imports(module) if name.split(".")[0] in ("pytest", "syrupy", "_pytest")]


@pytest.mark.parametrize("module", [name for name in MODULES if name.startswith("datasets/sources/")])
def test_sources_are_free_of_frameworks(module):
    assert not {name.split(".")[0] for name, _ in imports(module)} & {"jax", "flax", "torch", "optax"}


@pytest.mark.parametrize("module", MODULES)
def test_wandb_orbax_and_sklearn_are_imported_where_they_are_used(module):
    """They cost up to a second each; what imports a module for something else must not pay for them."""
    assert not {name.split(".")[0] for name, top in imports(module) if top} & {"wandb", "orbax", "sklearn", "torch"}


@pytest.mark.parametrize("module", MODULES)
def test_no_private_jax_and_no_shared_objects(module):
    assert not [name for name, _ in imports(module) if name.startswith(("jax._src", "jaxlib._"))]
    constants = [node.value for node in ast.walk(parse(module)) if isinstance(node, ast.Constant)]
    assert not [text for text in constants if isinstance(text, str) and text.endswith(".so")]


COLLECT = f"""
import sys
import pytest
code = pytest.main(["--collect-only", "-q", "-p", "no:cacheprovider", *sys.argv[1:]])
print("IMPORTED", sorted(set({HEAVY!r}) & set(sys.modules)), int(code))
"""


def test_collecting_this_repository_imports_nothing_heavy():
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", COLLECT, str(root / "tests")],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert "IMPORTED [] 0" in done.stdout
    assert "test_accuracy[flax_mnist-single]" in done.stdout


def test_modules_stay_small():
    """Rooms of 250 lines at the most (design, "small rooms")."""
    lengths = {module: len((PACKAGE / module).read_text().splitlines()) for module in MODULES}
    assert {module: length for module, length in lengths.items() if length > 250} == {}
