"""Trackers: rows survive a kill, histograms never raise, and files are read back by readers other than ours."""

import json
import resource
import signal
import sys

import numpy as np
import pytest

from blacksmith.tools.errors import TrackerError


@pytest.fixture
def open_tracker(run_directory, setup, worker):
    """``open_tracker("wandb", ...)``: the trackers of the run ``mine``."""
    from blacksmith.runs.trackers import open_trackers

    return lambda *names, setup=setup: open_trackers(run_directory, names, setup, worker)


def test_rows_are_on_disk_as_they_are_logged(open_tracker, run_directory):
    tracker = open_tracker()
    tracker.log(1, {"train/loss": np.float32(0.5)})
    tracker.log(1, {"epoch": 1})
    tracker.log(2, {"train/loss": float("nan")})
    rows = [json.loads(line) for line in run_directory.metrics.read_text().splitlines()]  # before it is closed
    assert rows[:2] == [{"step": 1, "train/loss": 0.5}, {"step": 1, "epoch": 1.0}]
    assert np.isnan(rows[2]["train/loss"])
    with pytest.raises(ValueError, match="step 1 was logged after step 2"):
        tracker.log(1, {})
    tracker.finish(0)


@pytest.mark.parametrize(
    ("values", "non_finite", "total"),
    [
        ([0.0, 1.0, 2.0, 3.0], 0, 4),
        ([0.0, np.nan, 3.0, np.inf, -np.inf], 3, 2),
        ([np.nan], 1, 0),
        ([], 0, 0),
        ([5.0, 5.0, 5.0], 0, 3),
    ],
)
def test_histograms_count_finite_values_and_report_the_others(values, non_finite, total):
    from blacksmith.runs.trackers.histograms import finite_histogram

    histogram = finite_histogram(np.array(values, np.float32), bins=4)
    assert (int(histogram.counts.sum()), histogram.non_finite) == (total, non_finite)
    assert len(histogram.edges) == 5
    assert np.all(np.diff(histogram.edges) > 0)


def test_histograms_agree_with_numpy():
    from blacksmith.runs.trackers.histograms import finite_histogram

    values = np.random.default_rng(0).normal(size=10_000).astype(np.float32)
    counts, edges, _ = finite_histogram(values)
    expected, expected_edges = np.histogram(values, bins=64)
    np.testing.assert_allclose(edges, expected_edges, atol=1e-6)  # float32 rounding of values up to 4
    # A value within float32 rounding of an edge may fall on its other side: at most a few of 10,000 do.
    assert np.abs(counts - expected).sum() <= 10


@pytest.fixture
def pictures(tmp_path):
    """A picture of 4 x 5 pixels, and one that moves, in files."""
    pytest.importorskip("PIL")
    from blacksmith.runs.pictures import write_pictures

    still = np.full((4, 5, 3), 7, np.uint8)
    paths = write_pictures(tmp_path / "pictures", {"still": still, "moving": np.stack([still, 2 * still])})
    return {f"pictures/{name}": path for name, path in paths.items()}


def log_everything(tracker, pictures=None):
    tracker.log(1, {"train/loss": 2.0})
    tracker.log_histograms(2, {"weights/a": np.array([1.0, np.nan, 2.0])})
    tracker.log(2, {"train/loss": 1.0})
    tracker.log_pictures(2, pictures or {})
    tracker.summarize({"test_accuracy": 0.9, "id": "cell", "nothing": None})
    tracker.finish(0)


def test_a_run_is_read_back_from_wandbs_own_file(open_tracker, run_directory, monkeypatch, read_wandb_file, pictures):
    import wandb

    monkeypatch.setenv("WANDB_MODE", "offline")
    tracker = open_tracker("wandb")
    hint = tracker.closing_hint()
    log_everything(tracker, pictures)
    wandb.teardown()  # finish() may return before W&B's own process has written its file (0.31.0, on a busy machine)
    (path,) = (run_directory.path / "wandb").glob("offline-run-*/*.wandb")
    assert hint == f"wandb sync {path.parent}"
    saved = read_wandb_file(path)
    assert saved["name"] == "mine"
    assert saved["tags"] == ["t1", "t2"]
    assert saved["config"]["lr"] == 0.5
    assert [row["train/loss"] for row in saved["history"]] == [2.0, 1.0]
    assert saved["history"][1]["weights/a._type"] == "histogram"
    assert sum(saved["history"][1]["weights/a.values"]) == 2
    assert saved["history"][1]["weights/a/non_finite"] == 1
    logged = {name: saved["history"][1][f"pictures/{name}.path"] for name in ("still", "moving")}
    assert {name: (path.parent / "files" / file).read_bytes() for name, file in logged.items()} == {
        name: pictures[f"pictures/{name}"].read_bytes() for name in logged
    }
    assert saved["summary"]["test_accuracy"] == 0.9
    assert saved["summary"]["id"] == "cell"
    assert saved["exit_code"] == 0


@pytest.fixture
def tensorboard():
    """TensorBoard, which the extras ``tensorboard`` and ``dev`` bring."""
    pytest.importorskip("tensorboardX", reason="needs the extra: pip install -e '.[dev]'")
    pytest.importorskip("tensorboard", reason="needs the extra: pip install -e '.[dev]'")


@pytest.fixture
def read_events(tensorboard, run_directory):
    """``read_events()``: what TensorBoard itself reads of the run."""
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    return lambda: EventAccumulator(str(run_directory.path / "tensorboard")).Reload()


def scalars(events, tag):
    return [(event.step, event.value) for event in events.Scalars(tag)]


def test_a_run_is_read_back_by_tensorboard(read_events, open_tracker, pictures):
    tracker = open_tracker("tensorboard")
    assert tracker.closing_hint() is None
    log_everything(tracker, pictures)
    events = read_events()
    assert scalars(events, "train/loss") == [(1, 2.0), (2, 1.0)]
    assert scalars(events, "weights/a/non_finite") == [(2, 1.0)]
    assert scalars(events, "result/test_accuracy") == [(2, pytest.approx(0.9))]
    (histogram,) = events.Histograms("weights/a")
    assert histogram.step == 2
    value = histogram.histogram_value
    assert (value.min, value.max, value.num, value.sum) == (1.0, 2.0, 2, pytest.approx(3.0))
    assert value.bucket[1] == value.bucket[-1] == 1
    for key, path in pictures.items():
        (image,) = events.Images(key)
        assert (image.step, image.width, image.height, image.encoded_image_string) == (2, 5, 4, path.read_bytes())
    assert '"lr": 0.5' in events.Tensors("config/text_summary")[0].tensor_proto.string_val[0].decode()


def test_tensorboard_hides_what_a_resumed_run_repeats(read_events, open_tracker, setup):
    from dataclasses import replace

    killed = open_tracker("tensorboard")
    for step in (1, 2, 3):
        killed.log(step, {"train/loss": float(step)})
    killed.finish(1)
    resumed = open_tracker("tensorboard", setup=replace(setup, resumed_step=2))
    resumed.log(3, {"train/loss": 30.0})
    resumed.finish(0)
    assert scalars(read_events(), "train/loss") == [(1, 1.0), (2, 2.0), (3, 30.0)]


def test_events_that_cannot_be_written_are_an_error(tensorboard, open_tracker, run_directory, monkeypatch):
    """The kernel refuses to grow the file beyond a limit, as a full disk does."""
    tracker = open_tracker("tensorboard")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
        with pytest.raises(TrackerError, match=r"tensorboard: TensorBoard events cannot be written there \(File too"):
            log_everything(tracker)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)


def test_an_unknown_tracker_is_refused_before_any_is_opened(open_tracker, run_directory):
    with pytest.raises(TrackerError, match=r"'mlflow' is unknown. Known trackers: tensorboard, wandb\."):
        open_tracker("tensorboard", "mlflow")
    assert list(run_directory.path.iterdir()) == []


def test_a_missing_package_is_named_with_the_command(open_tracker, monkeypatch):
    monkeypatch.setitem(sys.modules, "tensorboardX", None)  # as import finds a package that is missing
    with pytest.raises(
        TrackerError, match=r"needs the package 'tensorboardX'.* pip install 'blacksmith\[tensorboard\]'"
    ):
        open_tracker("tensorboard")


def test_a_tracker_of_ones_own_needs_a_class_and_a_name(open_tracker, tmp_path, monkeypatch):
    from blacksmith.runs.trackers import TRACKERS

    (tmp_path / "my_tracker.py").write_text(
        "from blacksmith.runs.trackers import Tracker\n"
        "class MyTracker(Tracker):\n"
        "    def __init__(self, directory, setup, worker):\n"
        "        self.path = directory.path / 'mine.txt'\n"
        "    def log(self, step, metrics):\n"
        "        self.path.write_text(f'{step} {metrics}')\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(TRACKERS, "mine", "my_tracker:MyTracker")
    tracker = open_tracker("mine")
    tracker.log_histograms(1, {})
    tracker.log(1, {"loss": 2.0})
    tracker.finish(0)
    assert (tmp_path / "runs" / "mine" / "mine.txt").read_text() == "1 {'loss': 2.0}"


def test_one_failing_tracker_does_not_keep_others_open(run_directory, setup, worker, tmp_path):
    from blacksmith.runs.directory import RunDirectory
    from blacksmith.runs.trackers.local import LocalTracker
    from blacksmith.runs.trackers.tracker import Trackers

    class Failing(LocalTracker):
        def finish(self, exit_code):
            super().finish(exit_code)
            raise OSError("lost")

    other = LocalTracker(RunDirectory.claim(tmp_path, "other"), setup, worker)
    with pytest.raises(OSError, match="lost"):
        Trackers([Failing(run_directory, setup, worker), other]).finish(0)
    with pytest.raises(ValueError, match="closed file"):
        other.log(1, {})
