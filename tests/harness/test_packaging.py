"""The public face of the package: cheap to import, complete, and the same to people and to type checkers."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import blacksmith

IMPORTED = """
import sys
before = set(sys.modules)
import blacksmith
print(sorted(set(sys.modules) - before))
"""


def test_importing_blacksmith_imports_nothing_else():
    done = subprocess.run([sys.executable, "-c", IMPORTED], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "['blacksmith']"


@pytest.mark.parametrize("name", [name for name in blacksmith.__all__ if name != "__version__"])
def test_public_name_is_imported_from_its_module(name):
    value = getattr(blacksmith, name)
    assert value is getattr(importlib.import_module(blacksmith._MODULES[name]), name)
    assert name in dir(blacksmith)


def test_type_checkers_see_the_same_public_names():
    """Each line under TYPE_CHECKING is ``from module import name as name``, as the table has it."""
    statements = ast.parse(Path(blacksmith.__file__).read_text()).body
    (block,) = (node for node in statements if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    found = {alias.asname: statement.module for statement in block.body for alias in statement.names}
    assert found == blacksmith._MODULES
    assert (Path(blacksmith.__file__).parent / "py.typed").is_file()


def test_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="has no attribute 'chek_tt'; blacksmith.__all__ lists its names"):
        blacksmith.chek_tt  # noqa: B018
    with pytest.raises(ImportError, match="cannot import name 'chek_tt'"):
        from blacksmith import chek_tt  # noqa: F401
