"""Snapshots of StableHLO as syrupy keeps them: ``__snapshots__/<task>/<plan>/<function>.mlir`` and ``ops.txt``."""

from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.data import SnapshotCollections
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import SerializedData, SnapshotIndex

from blacksmith.tools.files import write_atomically

# Files that a test has compared, or left to another test of the same program.
COMPARED: pytest.StashKey[list[str]] = pytest.StashKey()


class _OneFilePerName(SingleFileSnapshotExtension):
    """A snapshot's index is its path below ``__snapshots__``: ``mnist/single/train_step``."""

    _write_mode = WriteMode.TEXT

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:  # noqa: ARG003
        """The index."""
        return str(index)

    @classmethod
    def get_location(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        """The file of an index; test files of one folder share its snapshots."""
        return str(snapshot_folder(Path(test_location.filepath)) / f"{index}.{cls.file_extension}")

    def discover_snapshots(
        self,
        *,
        test_location: PyTestLocation,  # noqa: ARG002 - syrupy's signature
        ignore_extensions: list[str] | None = None,  # noqa: ARG002
    ) -> SnapshotCollections:
        """None: ``UnusedSnapshots`` searches for those that no test compares."""
        return SnapshotCollections()

    @classmethod
    def write_snapshot(
        cls,
        *,
        snapshot_location: str,
        snapshots: list[tuple[SerializedData, PyTestLocation, SnapshotIndex]],
        name_order: dict[str, int] | None = None,  # noqa: ARG003 - syrupy's signature
    ) -> None:
        """Writes the file whole or not at all.

        Overrides syrupy's own, which warns that a folder named by the id cannot be related to the test's name.
        """
        path = Path(snapshot_location)
        path.parent.mkdir(parents=True, exist_ok=True)
        ((data, _, _),) = snapshots
        write_atomically(path, data)


class MlirSnapshot(_OneFilePerName):
    """Canonical StableHLO of one function."""

    file_extension = "mlir"

    def diff_lines(self, serialized_data: SerializedData, snapshot_data: SerializedData) -> Any:
        """First what changed in the inventory, then the text."""
        yield from described_difference(str(snapshot_data), str(serialized_data))


class OpsSnapshot(_OneFilePerName):
    """The inventory of all functions of a program."""

    file_extension = "txt"


def snapshot_folder(test_file: Path) -> Path:
    """The folder of the snapshots of a test file's folder."""
    return test_file.parent / "__snapshots__"


def snapshots_beside(folder: Path) -> list[Path]:
    """The snapshots of ours that the test files of a folder share."""
    paths = (folder / "__snapshots__").glob("*/*/*")
    return sorted(path for path in paths if path.suffix == ".mlir" or path.name == "ops.txt")


def remove_snapshot(path: Path) -> None:
    """Deletes a snapshot if it is there, and the folders of its plan and of its task if they are empty then."""
    if not path.exists():
        return
    path.unlink()
    for folder in path.parents[:2]:
        if any(folder.iterdir()):
            break
        folder.rmdir()


def snapshot_assertion(
    request: pytest.FixtureRequest, extension: type[SingleFileSnapshotExtension]
) -> SnapshotAssertion:
    """What syrupy's fixture ``snapshot`` gives, with an extension of ours from the start.

    The fixture itself brings syrupy's default extension into the session, which takes every unknown file in the folder
    for an unused snapshot.
    """
    options: Any = request.config.option
    session: Any = request.config
    return SnapshotAssertion(
        update_snapshots=options.update_snapshots,
        update_new_snapshots_only=options.update_new_snapshots_only,
        extension_class=extension,
        test_location=PyTestLocation(request.node),
        session=session._syrupy,
    )


def described_difference(old: str, new: str) -> list[str]:
    """Two canonical texts: what changed in the inventory, then the text diff."""
    from blacksmith.stablehlo import difference, inventory_of, text_difference
    from blacksmith.tools.errors import StableHLOError

    try:
        changes = difference(inventory_of(old), inventory_of(new))
    except StableHLOError as error:
        changes = [f"the inventory cannot be taken: {error}"]  # a snapshot may come from a newer jaxlib, or be broken
    counted = changes or ["same operations, shapes and dtypes: a constant, an attribute or an operand changed"]
    return [*(f"  {line}" for line in counted), "", *text_difference(old, new)]
