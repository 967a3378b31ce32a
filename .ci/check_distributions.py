"""Checks a folder with one wheel and one sdist: they hold what they should, and the wheel nothing else.

python .ci/check_distributions.py DIST, run in the repository's root.
"""

import sys
import tarfile
import zipfile
from email.parser import Parser
from pathlib import Path

SDIST = ("PKG-INFO", "LICENSE", "README.md", "pyproject.toml", "pytest.ini", "conftest.py")


def files_under(*folders: str) -> set[str]:
    """Files of the checkout under these folders, without what Python and the tests leave behind."""
    paths = (path for folder in folders for path in Path(folder).rglob("*") if path.is_file())
    return {path.as_posix() for path in paths if "__pycache__" not in path.parts}


def check_wheel(path: Path) -> None:
    """The wheel holds the package's files, its metadata and its license."""
    with zipfile.ZipFile(path) as wheel:
        names = set(wheel.namelist())
        (metadata_file,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        metadata = Parser().parsestr(wheel.read(metadata_file).decode())
    info = metadata_file.removesuffix("METADATA")
    expect_same("wheel", {name for name in names if not name.startswith(info)}, files_under("blacksmith"))
    expect_same("wheel", {name for name in names if name.startswith(f"{info}licenses/")}, {f"{info}licenses/LICENSE"})
    # A pytest11 entry point would load the plugin into every pytest run of the environment.
    expect_same("wheel", names & {f"{info}entry_points.txt"}, set())
    expected = {"Name": "blacksmith", "Version": version(), "License-Expression": "Apache-2.0"}
    found = {key: metadata[key] for key in expected}
    if found != expected:
        sys.exit(f"{path.name}: its metadata says {found}, expected {expected}; see pyproject.toml")


def check_sdist(path: Path) -> None:
    """The sdist holds what a checkout needs to build, and to test itself."""
    with tarfile.open(path) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    needed = files_under("blacksmith", "tests", "benchmarks", "docs") | set(SDIST)
    if not needed <= names:
        sys.exit(f"{path.name}: misses {sorted(needed - names)}; add them to the sdist's include in pyproject.toml")


def expect_same(what: str, found: set[str], expected: set[str]) -> None:
    """Ends with the files that are missing and those that are too many."""
    if found != expected:
        sys.exit(f"the {what} misses {sorted(expected - found)} and should not hold {sorted(found - expected)}")


def version() -> str:
    """``__version__``, the one place that says it."""
    sys.path.insert(0, str(Path.cwd()))
    import blacksmith

    return blacksmith.__version__


def main() -> None:
    """Checks the only wheel and the only sdist of the folder."""
    dist = Path(sys.argv[1])
    (wheel,) = dist.glob("*.whl")
    (sdist,) = dist.glob("*.tar.gz")
    check_wheel(wheel)
    check_sdist(sdist)
    print(f"{wheel.name} and {sdist.name} hold what they should")


if __name__ == "__main__":
    main()
