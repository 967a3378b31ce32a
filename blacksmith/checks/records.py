"""Recorded numbers of healthy runs: JSON files that are committed and read in review like snapshots.

    __records__/<task>/<variant>/data.json                 the data set
    __records__/<task>/<variant>/<implementation>/...json  parameters, first steps
    __records__/<task>/<variant>/band.json                 many seeds

A variant is a data set, with a suffix for the shorter training on simulated chips (``mnist-simulated``) and for
hardware, which rounds (``mnist-tt``).
"""

import importlib.metadata
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from blacksmith.checks.deviations import Deviation, Values, table
from blacksmith.experiments.configs import SEED, training_defaults, training_fields
from blacksmith.experiments.spec import Cell
from blacksmith.runs.provenance import commit_label
from blacksmith.tools.errors import ConfigError
from blacksmith.tools.files import write_atomically
from blacksmith.training.gates import Verdict

if TYPE_CHECKING:
    from blacksmith.experiments.session import Session

FOLDER = "__records__"
DATA = "data"
# Parts of a record's values: what holds whatever the seed, and what the recorded seed alone gives.
ALL_SEEDS, THIS_SEED = "all_seeds", "this_seed"


@dataclass(frozen=True)
class Record:
    """Values of a healthy run, with what is needed to interpret them: config, seed, versions, commit, command."""

    path: Path
    provenance: Values
    values: Values


@dataclass(frozen=True)
class Records:
    """The records of all experiments whose tests lie in one folder.

    Attributes:
      folder: ``__records__`` beside the test files.
      write: record what is found instead of comparing it.
      command: that was typed, for provenance.
    """

    folder: Path
    write: bool = False
    command: str = "pytest --record"

    @property
    def snapshots(self) -> Path:
        """The folder of the StableHLO snapshots of the same tests."""
        return self.folder.parent / "__snapshots__"

    def read(self, session: "Session", cell: Cell, name: str) -> Record | None:
        """A record of the cell's variant; None if there is none; raises ConfigError if the file is damaged."""
        path = self.path(session, cell, name)
        try:
            content = json.loads(path.read_bytes())
            return Record(path, content["provenance"], content["values"])
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError) as error:
            raise ConfigError(
                f"{path}: is no record ({error}). Restore it from git, or make it with --record."
            ) from error

    def save(self, session: "Session", cell: Cell, name: str, values: Values, **provenance: Any) -> Verdict:
        """Writes a record unless it is the same but for its provenance.

        Raises:
          ConfigError: the config is not the shipped one.
        """
        changes = session.changes(cell)
        if changes:
            raise ConfigError(
                f"--record with {', '.join(changes)}: records are of the shipped config. Change the YAML file, or "
                "leave one of the two options out."
            )
        path = self.path(session, cell, name)
        content = {"provenance": {**_provenance(session, cell, self.command), **provenance}, "values": values}
        before = self.read(session, cell, name) if path.exists() else None
        if (
            before is not None
            and before.values == values
            and before.provenance["config"] == content["provenance"]["config"]
        ):
            return Verdict("record", True, f"{path}: as recorded before")
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(content, indent=1) + "\n")
        return Verdict("record", True, f"{path}: recorded")

    def comparable(
        self, session: "Session", cell: Cell, name: str, *, seed_free: bool, seeds: int = 0
    ) -> Record | Verdict:
        """The record, if the run is what was recorded; else the verdict that stands instead of a comparison.

        Args:
          seed_free: the numbers hold for all seeds.
          seeds: so many were calibrated with, and the command that did it makes the record anew; 0 for one seed.
        """
        record = self.read(session, cell, name)
        if record is None:
            return self.missing(session, cell, name, seeds)
        command = str(record.provenance["command"]) if seeds else record_command(session, cell)
        return (
            unless_changed(name.split("/")[-1], session, cell, record, seed_free=seed_free, command=command) or record
        )

    def path(self, session: "Session", cell: Cell, name: str) -> Path:
        """The file of a record; data do not depend on the platform."""
        variant = session.choice(cell.spec).name if name == DATA else session.variant(cell)
        return self.folder / cell.spec.task / variant / f"{name}.json"

    def missing(self, session: "Session", cell: Cell, name: str, seeds: int = 0) -> Verdict:
        """The verdict without a record: failed, but skipped on hardware, on which it first has to be recorded."""
        hardware = session.spec_of(cell).plugin is not None
        path = self.path(session, cell, name)
        return Verdict(
            "record",
            None if hardware else False,
            f"{cell.id}: there is no record {path}. Make it from a healthy state with: "
            f"{record_command(session, cell, seeds)}. Read it in review, and commit it.",
        )


def _provenance(session: "Session", cell: Cell, command: str) -> Values:
    return {
        "cell": cell.id,
        "dataset": session.choice(cell.spec).name,
        "platform": session.spec_of(cell).describe(cell.plan.device_count),
        "packages": {name: importlib.metadata.version(name) for name in ("jax", "flax", "optax", "numpy")},
        "commit": commit_label(cell.spec.folder, ignored=FOLDER),
        "command": command,
        "config": training_fields(session.config(cell)),
    }


def record_command(session: "Session", cell: Cell, seeds: int = 0) -> str:
    """The command that records a cell on the data set and the platform of this session.

    Args:
      seeds: to calibrate with; 0 records the shipped seed alone.
    """
    longer = any(plan != cell.plan.name and plan.startswith(cell.plan.name) for plan in cell.spec.plans)
    selection = f"'{cell.id} and not {cell.id}_'" if longer else cell.id
    platform = "" if session.requested == "auto" else f" --platform {session.requested}"
    calibrate = f" --calibrate {seeds}" if seeds else ""
    return f"pytest -k {selection} --dataset {session.choice(cell.spec).name}{platform}{calibrate} --record"


def of_seeds(recorded: Values, found: Values, changes: Mapping[str, Any]) -> tuple[Values, Values]:
    """What can be compared of two records' values: of a changed config only what holds for all seeds."""
    parts = (ALL_SEEDS,) if changes else (ALL_SEEDS, THIS_SEED)
    return {part: recorded[part] for part in parts}, {part: found[part] for part in parts}


def judge(
    name: str, session: "Session", cell: Cell, record: Record, differing: Sequence[Deviation], meaning: str
) -> Verdict:
    """The verdict on a comparison with a record: what differs, the worst first, and how a change is accepted.

    Args:
      differing: what differs; empty passes.
      meaning: a sentence on what a legitimate change would be.
    """
    if not differing:
        return Verdict(name, True, f"{cell.id}: as recorded in {record.path}")
    packages = ", ".join(f"{package} {version}" for package, version in record.provenance["packages"].items())
    heading = f"{cell.id}: {len(differing)} recorded numbers differ ({record.path}; {packages}):"
    accept = f"If it is meant, accept it with: {record_command(session, cell)}, and read the diff in review."
    return Verdict(name, False, "\n".join([heading, *table(differing), f"{meaning} {accept}"]))


def unless_changed(
    name: str, session: "Session", cell: Cell, record: Record, *, seed_free: bool, command: str
) -> Verdict | None:
    """A verdict instead of a comparison if the run is not what was recorded; None if it can be compared.

    Skipped if the user changed the config; failed if the YAML files changed and the record did not.

    Args:
      seed_free: the numbers hold for all seeds.
      command: makes the record anew.
    """
    config = session.config(cell)
    # A field that the record lacks was added since, with a default that changes nothing.
    then, now = {**training_defaults(config), **record.provenance["config"]}, training_fields(config)
    changed = [field for field in {**then, **now} if then.get(field) != now.get(field)]
    if not changed or (seed_free and changed == [SEED]):
        return None
    text = ", ".join(f"{field} is {now.get(field)} (recorded: {then.get(field)})" for field in changed)
    if session.changes(cell):
        return Verdict(name, None, f"{cell.id}: recorded numbers hold for the shipped config, but {text}")
    return Verdict(
        name,
        False,
        f"{cell.id}: the shipped config changed after {record.path} was recorded: {text}. Record it anew with: "
        f"{command}",
    )
