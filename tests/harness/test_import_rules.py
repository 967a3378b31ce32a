"""Imports run one way, rooms and modules stay small, and collecting tests imports nothing heavy.

One test per rule; its failure lists every module and import that break the rule.
"""

import ast
import functools
import subprocess
import sys
from collections import Counter
from pathlib import Path

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
FRAMEWORKS = ("jax", "flax", "optax", "torch", "torchax", "lightning", "transformers", "peft")
# Up to a second each: whoever imports a module for something else must not pay for them.
COSTLY = (
    "wandb",
    "orbax",
    "sklearn",
    "flax",
    "torch",
    "lightning",
    "transformers",
    "peft",
    "tensorboard",
    "tensorboardX",
)
HEAVY = sorted({*FRAMEWORKS, *COSTLY})
MODULES = {path.relative_to(PACKAGE).as_posix(): path.read_text() for path in sorted(PACKAGE.rglob("*.py"))}
# The public face is outside the rooms: it names all of them, and imports them on first use.
ROOMS = {module: text for module, text in MODULES.items() if module != "__init__.py"}


@functools.cache
def imports(module):
    """(dotted name, whether it is imported when the module is) of all that a module imports, types aside."""

    def visit(node, at_top):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
                child = ast.Module(child.orelse, [])
            if isinstance(child, ast.Import):
                yield from ((alias.name, at_top) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                package = "." * child.level + (child.module or "")
                yield from ((f"{package}.{alias.name}", at_top) for alias in child.names)
            yield from visit(child, at_top and not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef))

    return tuple(visit(ast.parse(MODULES[module]), True))


def forbidden_imports(breaks, modules=ROOMS):
    """Each import that breaks a rule: breaks(module, dotted name, whether at top)."""
    found = ((module, name) for module in modules for name, top in imports(module) if breaks(module, name, top))
    return [f"{module} imports {name}" for module, name in found]


def expressions(offends):
    """Each node of a module's tree that offends: file, line and source."""
    nodes = ((module, node) for module in ROOMS for node in ast.walk(ast.parse(MODULES[module])) if offends(node))
    return [f"{module}:{node.lineno} {ast.unparse(node)}" for module, node in nodes]


def assert_none(offences):
    """Fails with all offences; pytest would shorten a list."""
    assert not offences, "\n" + "\n".join(offences)


def test_rooms_import_only_from_lower_layers():
    def breaks(module, name, _):
        root, room, *_ = *name.split("."), ""
        own = module.split("/")[0]
        if root == "blacksmith" and room != "__version__":
            return room != own and not LAYERS.get(room, len(ORDER)) < LAYERS[own]
        return root == ""  # a relative import hides its room

    assert {module.split("/")[0] for module in ROOMS} <= LAYERS.keys()
    assert_none(forbidden_imports(breaks))


def test_only_the_plugin_imports_pytest():
    def breaks(module, name, _):
        return name.split(".")[0] in ("pytest", "_pytest", "syrupy") and not module.startswith("plugin/")

    assert_none(forbidden_imports(breaks))


def test_sources_import_no_framework():
    sources = [module for module in ROOMS if module.startswith("datasets/sources/")]
    assert sources
    assert_none(forbidden_imports(lambda _, name, __: name.split(".")[0] in FRAMEWORKS, sources))


def test_costly_packages_are_imported_in_the_functions_that_use_them():
    """A model may import the framework that it is written in."""

    def breaks(module, name, top):
        allowed = ("flax", "torch", "lightning", "transformers", "peft") if module.startswith("models/") else ()
        return top and name.split(".")[0] in COSTLY and name.split(".")[0] not in allowed

    assert_none(forbidden_imports(breaks))


def test_nothing_private_of_jax_is_used():
    imported = forbidden_imports(lambda _, name, __: name.startswith(("jax._", "jaxlib._")))
    assert_none(imported + expressions(lambda node: isinstance(node, ast.Attribute) and node.attr == "_src"))


def test_no_shared_object_is_named():
    assert_none(expressions(lambda node: isinstance(node, ast.Constant) and str(node.value).endswith(".so")))


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
    assert "[flax_mnist-single]" in done.stdout


def test_modules_have_at_most_250_lines():
    lengths = {module: len(text.splitlines()) for module, text in MODULES.items()}
    assert_none([f"{module} has {length} lines" for module, length in lengths.items() if length > 250])


def test_no_room_holds_more_than_a_quarter_of_the_package():
    rooms = Counter()
    for module, text in ROOMS.items():
        rooms[module.split("/")[0]] += len(text.splitlines())
    total = rooms.total()
    assert_none([f"{room} has {lines} of {total} lines" for room, lines in rooms.items() if lines > total / 4])
