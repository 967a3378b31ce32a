"""Snapshots of StableHLO as syrupy keeps them: ``__snapshots__/<task>/<plan>/<function>.mlir`` and ``ops.txt``."""

from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.data import Snapshot, SnapshotCollection
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import SerializedData, SnapshotIndex

from blacksmith.tools.files import write_atomically


class _OneFilePerName(SingleFileSnapshotExtension):
    """A snapshot's index is its path below ``__snapshots__``: ``mnist/single/train_step``."""

    _write_mode = WriteMode.TEXT

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:  # noqa: ARG003
        """The index; ``-k`` is matched against it when syrupy looks for unused snapshots."""
        return str(index)

    @classmethod
    def discovery_dirname(cls, *, test_location: PyTestLocation) -> str:
        """The folder of all snapshots beside the test file."""
        return str(Path(test_location.filepath).parent / cls.snapshot_dirname)

    @classmethod
    def get_location(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        """The file of an index; test files of one folder share its snapshots."""
        return str(Path(cls.discovery_dirname(test_location=test_location)) / f"{index}.{cls.file_extension}")

    def owns_snapshot_collection(self, *, filepath: str, test_location: PyTestLocation) -> bool:
        """Whether a file is a snapshot of this kind."""
        in_place = Path(filepath).parents[2] == Path(self.discovery_dirname(test_location=test_location))
        return in_place and self.is_snapshot_location(location=filepath)

    def read_snapshot_collection(self, *, snapshot_location: str) -> SnapshotCollection:
        """The one snapshot that a file holds."""
        path = Path(snapshot_location)
        collection = SnapshotCollection(location=snapshot_location)
        collection.add(Snapshot(name=f"{path.parents[1].name}/{path.parent.name}/{path.stem}"))
        return collection

    def delete_snapshots(self, *, snapshot_location: str, snapshot_names: set[str]) -> None:
        """Deletes the file, and the folders of a plan and of a task that are empty then."""
        super().delete_snapshots(snapshot_location=snapshot_location, snapshot_names=snapshot_names)
        for folder in Path(snapshot_location).parents[:2]:
            if any(folder.iterdir()):
                break
            folder.rmdir()

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
