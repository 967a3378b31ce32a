"""docs/experiments.md: its table is what its command prints."""

from pathlib import Path

DOCUMENT = Path(__file__).parents[2] / "docs" / "experiments.md"


def test_document_has_the_printed_table():
    from blacksmith.experiments.spec import load_spec
    from blacksmith.experiments.table import packages, table

    # What needs an extra is compared where that is installed.
    known = [name for name in packages() if next(load_spec(name).cells()).missing is None]
    lines = table(known)
    assert len(lines) > 4
    written = [line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    if len(known) == len(packages()):
        assert written == lines
    else:
        assert [line for line in lines if line not in written] == []
