"""docs/experiments.md: its table is what its command prints."""

from pathlib import Path

DOCUMENT = Path(__file__).parents[2] / "docs" / "experiments.md"


def test_document_has_the_printed_table():
    from blacksmith.experiments.table import packages, table

    lines = table(packages())
    assert len(lines) > 4
    assert "\n".join(lines) in DOCUMENT.read_text(encoding="utf-8")
