"""``--resume``: which cell a stopped run belongs to, and whether it can continue."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from blacksmith.experiments.configs import ExperimentConfig
from blacksmith.experiments.spec import Cell
from blacksmith.multihost.distributed import is_primary
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.ledger import Ledger
from blacksmith.runs.progress_file import LOSS, PROGRESS, read_progress
from blacksmith.runs.record import RunRecord
from blacksmith.tools.config import dump_yaml, parse_yaml, read_yaml
from blacksmith.tools.config_errors import cut
from blacksmith.tools.errors import CheckpointError, ConfigError
from blacksmith.training.history import Progress


def latest_stopped(runs_dir: Path, cells: Iterable[Cell]) -> Path:
    """The run of one of the cells that was begun or continued last and did not reach its end.

    Raises:
      ConfigError: there is none.
      RunDirectoryError: the record of a later run is damaged.
    """
    ids = {(cell.spec.package, cell.id) for cell in cells}
    records = sorted(runs_dir.glob("*/run.json"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for directory in (RunDirectory(path.parent) for path in records):
        record = directory.read_record()
        if (record.package, record.id) in ids and not _is_finished(directory):
            return directory.path
    raise ConfigError(
        f"--resume=latest: {runs_dir} holds no run of a selected test that was stopped. Name a directory with "
        "--resume=RUN_DIR, or leave --resume out to start a new run."
    )


def _is_finished(directory: RunDirectory) -> bool:
    try:
        return directory.read_result(["error"])["error"] is None
    except FileNotFoundError:
        return False  # killed before it could write one


def resumable_cell(path: Path, cells: Iterable[Cell]) -> Cell:
    """The cell that continues a run: its own, or else the only one that trains the same model under another plan.

    Raises:
      ConfigError: no selected cell can continue the run, or several plans could.
      RunDirectoryError: the directory holds no run of this edition.
    """
    record = RunDirectory(path.resolve()).read_record()
    alike = [
        cell for cell in dict.fromkeys(cells)
        if (cell.spec.package, cell.implementation) == (record.package, record.implementation)
    ]  # fmt: skip
    own = [cell for cell in alike if cell.id == record.id]
    if own:
        return own[0]
    if len(alike) == 1:
        return alike[0]
    if not alike:
        raise ConfigError(
            f"--resume={path}: is a run of {record} ({record.package}), and no test of it is selected. Select it with "
            f"-k {record.id}, or another plan by its id."
        )
    plans = ", ".join(cell.id for cell in alike)
    raise ConfigError(f"--resume={path}: is a run of {record}, and {plans} could continue it. Select one with -k.")


def require_resumable(path: Path, begun: RunRecord, now: RunRecord, config: ExperimentConfig) -> None:
    """Checks that a run can continue: not finished, same model, data, config and compiler options.

    Raises:
      ConfigError: naming what differs.
    """
    elsewhere = begun.id != now.id or begun.platform == now.platform
    same = (begun.package, begun.implementation, begun.dataset) == (now.package, now.implementation, now.dataset)
    if not (same and elsewhere):
        raise ConfigError(
            f"--resume={path}: is a run of {begun}, not of {now}. Select its test with -k; give its --platform and "
            "--dataset."
        )
    if begun.id == now.id and begun.compiler_options != now.compiler_options:
        raise ConfigError(
            f"--resume={path}: the run was compiled with the options {begun.compiler_options}, not with "
            f"{now.compiler_options}. Give the same --tt-option, or start a new run."
        )
    directory = RunDirectory(path.resolve())
    if _is_finished(directory):
        raise ConfigError(f"--resume={path}: the run reached its end; see its result.json. Start a new run.")
    # Both as they are read back: text such as 1e5 is a number then.
    old, new = read_yaml(directory.config), parse_yaml(dump_yaml(config).encode(), "the config")
    if begun.id != now.id:  # simulated devices have thresholds of their own, so that gates change with the plan
        old.pop("gates", None), new.pop("gates", None)
    changed = list(_differences(old, new))
    if changed:
        raise ConfigError(
            f"--resume={path}: the config differs from the run's config.yaml: {'; '.join(changed[:3])}. Give the same "
            "--set and --dataset options, or start a new run."
        )


def _differences(old: Mapping[str, Any], new: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    for key in dict.fromkeys((*old, *new)):
        was, is_ = old.get(key), new.get(key)
        if isinstance(was, dict) and isinstance(is_, dict):
            yield from _differences(was, is_, f"{prefix}{key}.")
        elif was != is_ or (key in old) != (key in new):
            yield f"{prefix}{key} was {cut(repr(was))} and is {cut(repr(is_))}"


def require_whole(directory: RunDirectory, checkpoints: Path, run_id: str, config: ExperimentConfig) -> None:
    """Checks all that a run continues from, and changes nothing.

    Args:
      directory: the run's; of several processes, those that do not track have an empty one.
      checkpoints: the directory of its checkpoints.
      run_id: the run's.
      config: the run's.

    Raises:
      CheckpointError: there is no checkpoint; a file of one was changed or is another's, or the latest does not follow
        from ``metrics.jsonl``.
      RunDirectoryError: ``metrics.jsonl`` is damaged.
    """
    steps = Ledger(checkpoints, run_id).verify()
    if not steps:
        raise CheckpointError(
            f"{checkpoints}: holds no finished checkpoint to resume from. Start a new run."
            if checkpoints.is_dir()
            else f"{checkpoints}: is missing, and the run's checkpoints were there. Put them back, or start a new run."
        )
    if is_primary():  # which alone tracks
        _require_rows(directory, checkpoints / str(steps[-1]), run_id, config)


def _require_rows(directory: RunDirectory, latest: Path, run_id: str, config: ExperimentConfig) -> None:
    """Checks that the latest checkpoint was written after these rows, and has the numbers that follow from them."""
    progress, loss = Progress(), None
    rows, digest = directory.metrics_up_to(int(latest.name))
    for row in rows:
        if "validation/loss" in row:
            loss = row["validation/loss"]
            progress.update(loss, config.early_stopping.min_delta)
    saved = read_progress(latest, run_id)
    for name, expected in {LOSS: loss, **vars(progress)}.items():
        if saved.get(name) != expected:
            raise CheckpointError(
                f"{latest / PROGRESS}: {name} is {saved.get(name)!r}, and {expected!r} follows from "
                f"{directory.metrics}. One of the two files was changed: restore it from a copy, delete {latest} to "
                "resume from an earlier step, or start a new run."
            )
    if saved.get(directory.metrics.name) != digest:
        raise CheckpointError(
            f"{directory.metrics}: its rows up to step {latest.name} are not those that the run wrote: their SHA-256 "
            f"is {digest}, and {latest / PROGRESS} has {saved.get(directory.metrics.name)}. Restore it from a copy, or "
            "start a new run."
        )
