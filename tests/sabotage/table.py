"""Plants every bug, runs every check, and writes the table bug x check into ``docs/gates.md``.

    python -m tests.sabotage.table [--bugs PART_OF_A_NAME]

Takes some 20 minutes in two processes. With ``--bugs`` the rows are printed and nothing is written.
"""

import argparse
import multiprocessing
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.sabotage.bug import Bug
from tests.sabotage.bugs import AREAS, BUGS
from tests.sabotage.judging import CHECKS, judge

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
    verdicts = judge(bug, task)
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
    lines = [
        f"{len(BUGS)} bugs, {len(rows)} with the tasks they are planted in; caught by no check: "
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
    parser.add_argument("--bugs", metavar="PART_OF_A_NAME", help="only these, printed")
    arguments = parser.parse_args()
    planted = [(bug, task) for bug in BUGS if (arguments.bugs or "") in bug.name for task in bug.tasks]
    rows = []
    with multiprocessing.get_context("spawn").Pool(WORKERS) as pool:
        for each in pool.imap(row, planted):
            rows.append(each)
            caught = [f"{name}{'!' * (mark == CHEAPEST)}" for name, mark in each.marks.items() if mark.strip("-")]
            said = ", ".join(caught) or "NOT CAUGHT"
            sys.stdout.write(f"{len(rows)}/{len(planted)} {each.bug.name} {each.task}: {said}\n")
    if not arguments.bugs:
        DOCUMENT.write_text(document(DOCUMENT.read_text(encoding="utf-8"), rows), encoding="utf-8")


if __name__ == "__main__":
    main()
