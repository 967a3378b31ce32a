"""Writes the repository that README's section "In your own repository" describes, file by file, to a new folder.

python .ci/readme_repository.py FOLDER, run in the repository's root.
"""

import re
import sys
from pathlib import Path

SECTION = "In your own repository"
# What a fenced block of a language is saved as; blocks of other languages (sh, text) are for people.
FILES = {"python": "test_own.py", "ini": "pytest.ini", "toml": "pyproject.toml"}


def main() -> None:
    """One file per fenced block; exits with a sentence if the section has no test file or two of a language."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True)
    readme = Path("README.md").read_text(encoding="utf-8")
    section = re.search(rf"^## {SECTION}\n(.*?)(?=^## |\Z)", readme, re.MULTILINE | re.DOTALL)
    if section is None:
        sys.exit(f'README.md: has no section "{SECTION}"; name the new one in .ci/readme_repository.py')
    for language, text in re.findall(r"^```(\w+)\n(.*?)^```$", section[1], re.MULTILINE | re.DOTALL):
        if language not in FILES:
            continue
        path = folder / FILES[language]
        if path.exists():
            sys.exit(f'README.md: section "{SECTION}" has two blocks of {language}; one of each is saved as a file')
        path.write_text(text, encoding="utf-8")
    if not (folder / FILES["python"]).exists():
        sys.exit(f'README.md: section "{SECTION}" has no ```python block with a test file')
    print(*sorted(path.name for path in folder.iterdir()))


if __name__ == "__main__":
    main()
