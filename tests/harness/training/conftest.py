"""Running ``fit`` in a directory."""

from typing import NamedTuple

import pytest


class Fitted(NamedTuple):
    """What a fit left.

    Attributes:
      records: those that it yielded.
      rows: of ``metrics.jsonl``.
      checkpoints: open until the test ends.
      experiment: what was trained.
    """

    records: list
    rows: list
    checkpoints: object
    experiment: object

    @property
    def state(self):
        """The latest checkpoint, without frozen parameters, by name."""
        from blacksmith.tools.trees import named_leaves

        like = self.experiment.state._replace(frozen={})
        return named_leaves(self.checkpoints.restore(self.checkpoints.latest_step(), like))


@pytest.fixture(scope="session")
def executables():
    """``executables(experiment)``: compiled once for experiments that differ in how long they train alone."""
    from blacksmith.training.executables import Executables

    made = {}

    def make(experiment):
        key = id(experiment.steps), id(experiment.dataset), experiment.platform
        kept = made.setdefault(key, (experiment, Executables(experiment)))  # holding it keeps its ids its own
        return kept[1]

    return make


@pytest.fixture
def fit(tmp_path, worker, executables):
    """``fit(experiment, "name", resume=True, on_record=function)``: runs of one name share a directory."""
    from blacksmith.runs.checkpoints import Checkpoints
    from blacksmith.runs.directory import RunDirectory
    from blacksmith.runs.trackers import TrackerSetup, open_trackers
    from blacksmith.training.loop import fit

    opened = []

    def run(experiment, name="run", *, on_record=None, **options):
        directory = RunDirectory(tmp_path / name)
        directory.path.mkdir(exist_ok=True)
        tracker = open_trackers(directory, [], TrackerSetup("p", name, "g"), worker)
        checkpoints = Checkpoints(directory.checkpoints, 2, worker)
        opened.append(checkpoints)
        records = []
        try:
            for record in fit(experiment, executables(experiment), tracker, checkpoints, **options):
                records.append(record)
                if on_record is not None:
                    on_record(record, directory)
        finally:
            tracker.finish(0)
        return Fitted(records, directory.read_metrics(), checkpoints, experiment)

    yield run
    for checkpoints in opened:
        checkpoints.close()
