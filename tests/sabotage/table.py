"""Plants every bug, runs every check, and writes the table bug x check into ``docs/gates.md``.

    python -m tests.sabotage.table [--bugs PART_OF_A_NAME] [--tasks NAME ...]

Takes some 20 minutes in two processes. With a selection the other rows stay as they are in the document. Of what trains
for half a minute no check is asked after the one that a bug names.
"""

import argparse
import multiprocessing
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.sabotage.bug import Bug
from tests.sabotage.bugs import AREAS, BUGS
from tests.sabotage.judging import CHECKS, DATASETS, cell_of, checks_of, judge

DOCUMENT = Path(__file__).parents[2] / "docs" / "gates.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
CATCHES, CHEAPEST, PASSES, NOT_ASKED = "x", "**X**", "", "-"
WORKERS = 2


class Row(NamedTuple):
    """A bug in a task.

    Attributes:
      marks: by check: caught, passed, or not asked.
    """

    bug: Bug
    task: str
    marks: dict[str, str]


def row(planted: tuple[Bug, str]) -> Row:
    """Plants the bug and asks all checks."""
    bug, task = planted
    checks = checks_of(bug.plan)
    if cell_of(task).spec.large:
        checks = checks[: checks.index(bug.caught_by) + 1]
    verdicts = judge(bug, task, checks=checks)
    caught = [name for name, verdict in verdicts.items() if verdict.passed is False]
    marks = {
        name: NOT_ASKED
        if name not in verdicts or verdicts[name].passed is None
        else CHEAPEST
        if caught[:1] == [name]
        else CATCHES
        if name in caught
        else PASSES
        for name in CHECKS
    }
    return Row(bug, task, marks)


def written_rows(text: str) -> dict[tuple[str, str], Row]:
    """The rows that a document has, by bug and task, without those of bugs that are gone or checks that are new."""
    known, found = {bug.name: bug for bug in BUGS}, {}
    for line in text.splitlines():
        cells = [each.strip() for each in line.strip("|").split("|")]
        if len(cells) == 3 + len(CHECKS) and cells[0] in known:
            name, _, cell, *marks = cells
            task = cell.partition("-")[0]
            found[name, task] = Row(known[name], task, dict(zip(CHECKS, marks, strict=True)))
    return found


def area_table(title: str, rows: Iterable[Row]) -> str:
    """One area's table in Markdown."""
    lines = [
        f"### {title}",
        "",
        f"| bug | what is wrong | cell | {' | '.join(CHECKS)} |",
        "|---" * (3 + len(CHECKS)) + "|",
    ]
    for bug, task, marks in rows:
        cells = (bug.name, bug.reason, f"{task}-{bug.plan}", *marks.values())
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def counts(rows: Sequence[Row]) -> str:
    """How many each check catches, and how many it is the cheapest to catch."""
    missed = [f"{row.bug.name} ({row.task})" for row in rows if not {CATCHES, CHEAPEST} & set(row.marks.values())]
    bugs = {row.bug.name for row in rows}
    lines = [
        f"{len(bugs)} bugs, {len(rows)} with the tasks they are planted in; caught by no check: "
        f"{', '.join(missed) or 'none'}.",
        "",
        "| check | catches | and no cheaper one does |",
        "|---|---|---|",
    ]
    for name in CHECKS:
        marks = [row.marks[name] for row in rows]
        lines.append(f"| {name} | {marks.count(CATCHES) + marks.count(CHEAPEST)} | {marks.count(CHEAPEST)} |")
    return "\n".join(lines)


def document(text: str, rows: Sequence[Row]) -> str:
    """The text with the tables between its two markers; raises ValueError if a marker is missing."""
    before, _, rest = text.partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        raise ValueError(f"{DOCUMENT}: has no lines {BEGIN} and {END}, between which the table is written.")
    areas = [area_table(title, [row for row in rows if row.bug in bugs]) for title, bugs in AREAS.items()]
    return before + "\n\n".join([BEGIN, counts(rows), *areas, END]) + after


def main() -> None:
    """Plants, asks, writes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bugs", metavar="PART_OF_A_NAME", default="", help="only these")
    parser.add_argument("--tasks", nargs="+", choices=DATASETS, default=list(DATASETS), help="only in these")
    arguments = parser.parse_args()
    everything = [(bug, task) for bug in BUGS for task in bug.tasks]
    planted = [(bug, task) for bug, task in everything if arguments.bugs in bug.name and task in arguments.tasks]
    text = DOCUMENT.read_text(encoding="utf-8")
    rows = {} if planted == everything else written_rows(text)
    with multiprocessing.get_context("spawn").Pool(WORKERS) as pool:
        for count, each in enumerate(pool.imap(row, planted), 1):
            rows[each.bug.name, each.task] = each
            caught = [f"{name}{'!' * (mark == CHEAPEST)}" for name, mark in each.marks.items() if mark.strip("-")]
            said = ", ".join(caught) or "NOT CAUGHT"
            sys.stdout.write(f"{count}/{len(planted)} {each.bug.name} {each.task}: {said}\n")
    found = [rows[bug.name, task] for bug, task in everything if (bug.name, task) in rows]
    DOCUMENT.write_text(document(text, found), encoding="utf-8")


if __name__ == "__main__":
    main()
