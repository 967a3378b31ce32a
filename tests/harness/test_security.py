"""SECURITY.md's promise: a run directory, a config and a data set are data, never code."""

import ast
from pathlib import Path

import pytest

import blacksmith

# Modules whose readers execute what they read.
EXECUTING = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib"}


def unsafe(source):
    """Lines that import a reader of code, or call one."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] + [getattr(node, "module", None) or ""]
            if EXECUTING & {name.split(".")[0] for name in names}:
                yield node.lineno
        elif isinstance(node, ast.Call):
            keywords = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
            match ast.unparse(node.func).split(".")[-2:]:
                case ["eval" | "exec"] | ["yaml", "unsafe_load" | "full_load" | "load_all"] | ["torch", "load"]:
                    yield node.lineno
                case ["yaml", "load"] if keywords.get("Loader") not in ("_Loader", "SafeLoader"):
                    yield node.lineno
                case ["np" | "numpy", "load"] if keywords.get("allow_pickle") != "False":
                    yield node.lineno


def test_nothing_that_is_read_is_executed():
    package = Path(blacksmith.__file__).parent
    found = [f"{path}:{line}" for path in package.rglob("*.py") for line in unsafe(path.read_text(encoding="utf-8"))]
    assert not found
    from blacksmith.tools.config import _Loader

    assert _Loader.__mro__[1].__name__ == "SafeLoader"


@pytest.mark.parametrize(
    "line",
    ["import pickle", "from joblib import load", "yaml.load(text)", "np.load(path)", "exec(text)", "torch.load(path)"],
)
def test_what_would_execute_is_found(line):
    assert list(unsafe(line)) == [1]


@pytest.mark.parametrize(
    "line", ["np.load(path, allow_pickle=False)", "yaml.load(text, Loader=_Loader)", "json.load(file)"]
)
def test_what_only_reads_is_not(line):
    assert not list(unsafe(line))
