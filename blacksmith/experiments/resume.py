"""``--resume``: which cell a stopped run belongs to, and whether it can continue."""

import itertools
from collections.abc import Iterable
from pathlib import Path

import yaml

from blacksmith.experiments.configs import ExperimentConfig
from blacksmith.experiments.spec import Cell
from blacksmith.runs.directory import RunDirectory
from blacksmith.runs.record import RunRecord
from blacksmith.tools.config import dump_yaml
from blacksmith.tools.errors import ConfigError


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
            f"-k {record.id}."
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
    if (directory.path / "result.json").is_file() and directory.read_result()["error"] is None:
        raise ConfigError(f"--resume={path}: the run reached its end; see its result.json. Start a new run.")
    old, new = directory.read_config(), dump_yaml(config)
    if begun.id != now.id:
        old, new = _without_gates(old), _without_gates(new)
    if old != new:
        was, is_ = dict.fromkeys(old.splitlines()), dict.fromkeys(new.splitlines())
        gone, come = (
            [line.strip() for line in was if line not in is_],
            [line.strip() for line in is_ if line not in was],
        )
        pairs = itertools.zip_longest(gone, come, fillvalue="")
        changed = [f"{before!r} became {after!r}" for before, after in pairs]
        raise ConfigError(
            f"--resume={path}: the config differs from the run's config.yaml: {'; '.join(changed[:3])}. Give the same "
            "--set and --dataset options, or start a new run."
        )


def _without_gates(config: str) -> str:
    """Simulated devices have thresholds of their own, so that gates change with the plan."""
    values = yaml.safe_load(config)
    values.pop("gates", None)
    return str(yaml.safe_dump(values, sort_keys=False))
